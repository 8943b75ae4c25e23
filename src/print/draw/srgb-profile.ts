/**
 * The colour space sRGB as an ICC profile of version 4.2 (ISO 15076-1), of the published numbers: its
 * primaries as D50 sees them, and the curve of IEC 61966-2-1 by its formula. The usual profiles have
 * tables in its place, which make them five times as large.
 */
export function srgbProfile(): Uint8Array {
  const curve = parametricCurve([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]);
  return profileOf([
    ["desc", localized("sRGB")],
    ["cprt", localized("No copyright")],
    ["wtpt", xyz([0.9642, 1, 0.8249])],
    ["chad", matrix(fromD65ToD50)],
    ["rXYZ", xyz([0.43607, 0.22249, 0.01392])],
    ["gXYZ", xyz([0.38515, 0.71687, 0.09708])],
    ["bXYZ", xyz([0.14307, 0.06061, 0.7141])],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ]);
}

/** By Bradford's method. */
const fromD65ToD50 = [
  1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01708, -0.00925, 0.01508, 0.75168,
];

type Tag = readonly [signature: string, data: Buffer];

const headerLength = 128;

/** Header, table of tags and their data; tags that are the same share it (§7.2). */
function profileOf(tags: readonly Tag[]): Uint8Array {
  const datas = [...new Set(tags.map(([, data]) => data))];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  const start = headerLength + table.length;
  for (const [index, [signature, data]] of tags.entries()) {
    const before = datas.slice(0, datas.indexOf(data));
    table.write(signature, 4 + 12 * index, "latin1");
    table.writeUInt32BE(start + lengthOf(before), 8 + 12 * index);
    table.writeUInt32BE(data.length, 12 + 12 * index);
  }
  return Buffer.concat([header(start + lengthOf(datas)), table, ...datas]);
}

function header(length: number): Buffer {
  const bytes = Buffer.alloc(headerLength);
  bytes.writeUInt32BE(length);
  bytes.writeUInt32BE(0x04_20_00_00, 8);
  bytes.write("mntrRGB XYZ ", 12, "latin1");
  for (const [at, part] of [2003, 1, 1].entries()) bytes.writeUInt16BE(part, 24 + 2 * at);
  bytes.write("acsp", 36, "latin1");
  fixed([0.9642, 1, 0.8249]).copy(bytes, 68);
  return bytes;
}

function lengthOf(datas: readonly Buffer[]): number {
  return datas.reduce((sum, { length }) => sum + length, 0);
}

/** Text in one language (§10.15), filled up to whole words. */
function localized(text: string): Buffer {
  const characters = Buffer.from(text, "utf16le").swap16();
  const bytes = Buffer.alloc(28 + ((characters.length + 3) & ~3));
  bytes.write("mluc", 0, "latin1");
  bytes.writeUInt32BE(1, 8);
  bytes.writeUInt32BE(12, 12);
  bytes.write("enUS", 16, "latin1");
  bytes.writeUInt32BE(characters.length, 20);
  bytes.writeUInt32BE(28, 24);
  characters.copy(bytes, 28);
  return bytes;
}

/** A curve with a straight part below (§10.18, function 3). */
function parametricCurve(parameters: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from("para\0\0\0\0\0\u0003\0\0", "latin1"), fixed(parameters)]);
}

function xyz(values: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from("XYZ \0\0\0\0", "latin1"), fixed(values)]);
}

function matrix(values: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from("sf32\0\0\0\0", "latin1"), fixed(values)]);
}

/** Numbers with 16 bits behind the point. */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries())
    bytes.writeInt32BE(Math.round(value * 0x1_00_00), 4 * at);
  return bytes;
}
