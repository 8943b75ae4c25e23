import { Table, tableOf } from "./font-file.ts";

/**
 * The same TrueType font with the outlines of some glyphs alone; glyph ids stay as they are. Of the
 * tables it keeps what a PDF reader needs (ISO 32000-1 §9.9), without hinting, which would be most of
 * it. The formats are those of the OpenType specification.
 */
export function subsetTrueType(font: Uint8Array, glyphs: Iterable<number>): Uint8Array {
  const outlines = outlinesOf(font, glyphs);
  const count = Math.max(0, ...outlines.keys()) + 1;
  const head = copyOf(tableOf(font, "head"));
  const hhea = copyOf(tableOf(font, "hhea"));
  const maxp = copyOf(tableOf(font, "maxp"));
  put(head, 8, 0, 4);
  put(head, 50, longOffsets, 2);
  put(hhea, 34, count, 2);
  put(maxp, 4, count, 2);
  const { glyf, loca } = packed(outlines, count);
  return fileOf([
    ["glyf", glyf],
    ["head", head],
    ["hhea", hhea],
    ["hmtx", metricsOf(font, outlines.keys(), count)],
    ["loca", loca],
    ["maxp", maxp],
  ]);
}

/** Its own bytes: what `slice` gives of a font file that was read as a Buffer would be the font's. */
function copyOf({ bytes }: Table): Uint8Array {
  return new Uint8Array(bytes);
}

/** `indexToLocFormat` of the `head` table. */
const longOffsets = 1;

/** Of each glyph wanted, and of those that they are put together from, the outline; `.notdef` always. */
function outlinesOf(font: Uint8Array, glyphs: Iterable<number>): ReadonlyMap<number, Uint8Array> {
  const [glyf, loca, head, maxp] = ["glyf", "loca", "head", "maxp"].map((name) =>
    tableOf(font, name),
  ) as [Table, Table, Table, Table];
  const isLong = head.unsigned16(50) === longOffsets;
  const offset = (glyph: number) =>
    isLong ? loca.unsigned32(4 * glyph) : 2 * loca.unsigned16(2 * glyph);
  const count = maxp.unsigned16(4);
  const outlines = new Map<number, Uint8Array>();
  const wanted = [0, ...glyphs];
  for (let glyph = wanted.pop(); glyph !== undefined; glyph = wanted.pop()) {
    if (outlines.has(glyph) || glyph >= count) continue;
    const outline = new Table(glyf.bytes.subarray(offset(glyph), offset(glyph + 1)));
    if (outline.signed16(0) >= 0) outlines.set(glyph, simple(outline));
    else {
      const { parts, bytes } = composite(outline);
      wanted.push(...parts);
      outlines.set(glyph, bytes);
    }
  }
  return outlines;
}

/** A glyph of contours, without instructions. */
function simple(outline: Table): Uint8Array {
  if (outline.length === 0) return outline.bytes;
  const instructions = 10 + 2 * outline.signed16(0);
  const end = instructions + 2 + outline.unsigned16(instructions);
  const { bytes } = outline;
  const bare = new Uint8Array(instructions + 2 + Math.max(0, bytes.length - end));
  bare.set(bytes.subarray(0, instructions));
  bare.set(bytes.subarray(end), instructions + 2);
  return bare;
}

/** Flags of a part of a composite glyph. */
const wide = 0x1;
const scaled = 0x8;
const moreParts = 0x20;
const scaledByAxis = 0x40;
const transformed = 0x80;
const hasInstructions = 0x100;

/** A glyph put together from others, without instructions. */
function composite(outline: Table): { readonly parts: number[]; readonly bytes: Uint8Array } {
  const bytes = copyOf(outline);
  const parts: number[] = [];
  let at = 10;
  for (let flags = moreParts; (flags & moreParts) !== 0 && at < bytes.length; ) {
    flags = outline.unsigned16(at);
    put(bytes, at, flags & ~hasInstructions, 2);
    parts.push(outline.unsigned16(at + 2));
    at += (flags & wide) !== 0 ? 8 : 6;
    if ((flags & scaled) !== 0) at += 2;
    else if ((flags & scaledByAxis) !== 0) at += 4;
    else if ((flags & transformed) !== 0) at += 8;
  }
  return { parts, bytes: bytes.subarray(0, at) };
}

/** Outlines one after the other, and where each begins; a glyph that is not there takes no room. */
function packed(outlines: ReadonlyMap<number, Uint8Array>, count: number) {
  const loca = Buffer.alloc(4 * (count + 1));
  const offset = Buffer.alloc(4);
  const pieces: Uint8Array[] = [];
  let length = 0;
  let next = 0;
  for (const [glyph, outline] of [...outlines].sort(([a], [b]) => a - b)) {
    loca.fill(offset, 4 * next, 4 * (glyph + 1));
    next = glyph + 1;
    pieces.push(outline);
    length += outline.length;
    offset.writeUInt32BE(length);
  }
  loca.fill(offset, 4 * next);
  return { glyf: Buffer.concat(pieces), loca };
}

/** Advance and side bearing of every glyph; zero for one that is not there. */
function metricsOf(font: Uint8Array, glyphs: Iterable<number>, count: number): Uint8Array {
  const hmtx = tableOf(font, "hmtx");
  const advances = Math.max(1, tableOf(font, "hhea").unsigned16(34));
  const metrics = new Uint8Array(4 * count);
  for (const glyph of glyphs) {
    const last = Math.min(glyph, advances - 1);
    const bearing = glyph < advances ? 4 * glyph + 2 : 4 * advances + 2 * (glyph - advances);
    put(metrics, 4 * glyph, hmtx.unsigned16(4 * last), 2);
    put(metrics, 4 * glyph + 2, hmtx.unsigned16(bearing), 2);
  }
  return metrics;
}

/** A font file of some tables, which are in the order of their names. */
function fileOf(tables: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const directory = new Uint8Array(12 + 16 * tables.length);
  const power = Math.floor(Math.log2(tables.length));
  put(directory, 0, 0x1_00_00, 4);
  put(directory, 4, tables.length, 2);
  put(directory, 6, 16 * 2 ** power, 2);
  put(directory, 8, power, 2);
  put(directory, 10, 16 * (tables.length - 2 ** power), 2);
  const pieces: Uint8Array[] = [directory];
  let start = directory.length;
  let sum = 0;
  for (const [index, [name, bytes]] of tables.entries()) {
    const entry = 12 + 16 * index;
    put(directory, entry, Buffer.from(name).readUInt32BE(), 4);
    const own = checksumOf(bytes);
    sum += own;
    put(directory, entry + 4, own, 4);
    put(directory, entry + 8, start, 4);
    put(directory, entry + 12, bytes.length, 4);
    pieces.push(bytes, Buffer.alloc(paddingOf(bytes)));
    start += bytes.length + paddingOf(bytes);
  }
  const file = Buffer.concat(pieces);
  const head = tableOf(file, "head").bytes;
  // Tables are filled up to whole words, so that the file's sum is that of theirs.
  put(head, 8, (0xb1_b0_af_ba - checksumOf(directory) - sum) >>> 0, 4);
  return file;
}

function checksumOf(bytes: Uint8Array): number {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length & ~3);
  let sum = new Table(bytes.subarray(words.byteLength)).unsigned32(0);
  for (let at = 0; at < words.byteLength; at += 4) sum = (sum + words.getUint32(at)) | 0;
  return sum >>> 0;
}

/** Bytes to the next multiple of four. */
function paddingOf({ length }: Uint8Array): number {
  return -length & 3;
}

/** Writes a big-endian number where there is room for it. */
function put(bytes: Uint8Array, at: number, value: number, size: 2 | 4): void {
  for (let byte = 0; byte < size; byte++)
    bytes[at + byte] = (value >>> (8 * (size - 1 - byte))) & 0xff;
}
