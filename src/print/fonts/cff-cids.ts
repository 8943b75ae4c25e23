import { Table } from "./font-file.ts";

/**
 * The character identifier of each glyph of a `CFF` table, by which a PDF calls it; null where they
 * are the glyph ids, as in every font that is not CID-keyed (ISO 32000-1 §9.7.4.2; layout: Adobe
 * Technical Note 5176).
 */
export function cidsOf(cff: Table, glyphs: number): readonly number[] | null {
  const topDict = firstOfIndex(cff, endOfIndex(cff, cff.unsigned8(2)));
  const operands = operandsOf(topDict);
  const charset = operands.get("charset")?.[0] ?? 0;
  return operands.has("ROS") && charset > 2 ? charsetAt(cff, charset, glyphs) : null;
}

/** The first object of an INDEX. */
function firstOfIndex(cff: Table, at: number): Table {
  const size = cff.unsigned8(at + 2);
  const data = at + 2 + size * (cff.unsigned16(at) + 1);
  const [start, end] = [at + 3, at + 3 + size].map((offset) => data + offsetAt(cff, offset, size));
  return new Table(cff.bytes.subarray(start, end));
}

function endOfIndex(cff: Table, at: number): number {
  const count = cff.unsigned16(at);
  if (count === 0) return at + 2;
  const size = cff.unsigned8(at + 2);
  return at + 2 + size * (count + 1) + offsetAt(cff, at + 3 + size * count, size);
}

function offsetAt(cff: Table, at: number, size: number): number {
  let offset = 0;
  for (let byte = 0; byte < size; byte++) offset = offset * 0x1_00 + cff.unsigned8(at + byte);
  return offset;
}

/** The operators of a DICT that we ask for, with what they are given. */
function operandsOf(dict: Table): ReadonlyMap<"charset" | "ROS", readonly number[]> {
  const found = new Map<"charset" | "ROS", readonly number[]>();
  let operands: number[] = [];
  let at = 0;
  while (at < dict.length) {
    const byte = dict.unsigned8(at);
    if (byte <= 21) {
      if (byte === 15) found.set("charset", operands);
      if (byte === 12 && dict.unsigned8(at + 1) === 30) found.set("ROS", operands);
      operands = [];
      at += byte === 12 ? 2 : 1;
    } else {
      operands.push(integerAt(dict, at));
      at += lengthAt(dict, at);
    }
  }
  return found;
}

/** An operand of a DICT; a real number, which we never need, reads as 0. */
function integerAt(dict: Table, at: number): number {
  const first = dict.unsigned8(at);
  if (first === 28) return dict.signed16(at + 1);
  if (first === 29) return dict.unsigned32(at + 1) | 0;
  if (first < 32) return 0;
  if (first < 247) return first - 139;
  const second = dict.unsigned8(at + 1);
  return first < 251 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108;
}

function lengthAt(dict: Table, at: number): number {
  const first = dict.unsigned8(at);
  if (first === 28) return 3;
  if (first === 29) return 5;
  if (first === 30) {
    let end = at + 1;
    while (end < dict.length && (dict.unsigned8(end) & 0xf) !== 0xf) end++;
    return end + 1 - at;
  }
  return first >= 247 ? 2 : 1;
}

/** Format 0 lists every glyph; in 1 and 2 a count of followers stands behind the first of a range. */
function charsetAt(cff: Table, start: number, glyphs: number): readonly number[] {
  const cids = [0];
  const format = cff.unsigned8(start);
  let at = start + 1;
  while (cids.length < glyphs && at < cff.length) {
    const first = cff.unsigned16(at);
    const left = format === 0 ? 0 : format === 1 ? cff.unsigned8(at + 2) : cff.unsigned16(at + 2);
    for (let follower = 0; follower <= left; follower++) cids.push(first + follower);
    at += 2 + Math.min(format, 2);
  }
  return cids;
}
