import { inflateSync } from "node:zlib";

/** Larger pictures would fill the memory; no page needs them. */
const mostPixels = 1e8;

/** How many samples a pixel has, by colour type (ISO/IEC 15948 §11.2.2). */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Where each pass of an interlaced picture starts and how far its pixels are apart (§8.2). */
const passes = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
];
const onePass = [{ x: 0, y: 0, dx: 1, dy: 1 }];

/**
 * Whether a PNG is sound: its chunks are whole, and its pixels unpack to as many rows as its header
 * says. A program that draws it unpacks it only then, and would fail.
 */
export function isSoundPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const samples = channels[view.getUint8(25)];
  if (samples === undefined || width * height > mostPixels) return false;
  const bits = view.getUint8(24) * samples;
  const data = pixelDataOf(bytes, view, view.getUint8(25) === 3);
  const rows = rowLengths(width, height, bits, view.getUint8(28) === 1 ? passes : onePass);
  const length = rows.reduce((sum, row) => sum + row.count * row.length, 0);
  const unpacked = data && unpack(data, length);
  return unpacked !== null && hasRows(unpacked, rows);
}

/** The packed pixels; null where the file is cut off, or has a colour table and should not, or not. */
function pixelDataOf(bytes: Uint8Array, view: DataView, needsPalette: boolean): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let hasPalette = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
    if (at + 12 + length > bytes.length) return null;
    if (name === "PLTE") hasPalette = length > 0 && length % 3 === 0;
    if (name === "IDAT") parts.push(bytes.subarray(at + 8, at + 8 + length));
    if (name === "IEND") return hasPalette || !needsPalette ? Buffer.concat(parts) : null;
    at += 12 + length;
  }
  return null;
}

interface Rows {
  readonly count: number;
  /** Bytes, filter byte included. */
  readonly length: number;
}

function rowLengths(
  width: number,
  height: number,
  bits: number,
  inPasses: typeof passes,
): readonly Rows[] {
  return inPasses.flatMap(({ x, y, dx, dy }) => {
    const columns = Math.ceil((width - x) / dx);
    const count = Math.ceil((height - y) / dy);
    return columns > 0 && count > 0 ? [{ count, length: 1 + Math.ceil((columns * bits) / 8) }] : [];
  });
}

function unpack(data: Uint8Array, length: number): Uint8Array | null {
  try {
    const unpacked = inflateSync(data, { maxOutputLength: length + 1 });
    return unpacked.length === length ? unpacked : null;
  } catch {
    return null;
  }
}

/** Whether each row starts with one of the five filters (§9.2). */
function hasRows(unpacked: Uint8Array, rows: readonly Rows[]): boolean {
  let at = 0;
  for (const { count, length } of rows) {
    for (let row = 0; row < count; row++, at += length) if ((unpacked[at] ?? 9) > 4) return false;
  }
  return true;
}
