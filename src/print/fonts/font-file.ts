/** What a PDF says of a font that it embeds (ISO 32000-1 §9.8), lengths in thousandths of an em. */
export interface FontFacts {
  readonly postScriptName: string;
  /** Whether its shapes are PostScript ones, in a `CFF` table, not TrueType ones. */
  readonly isCff: boolean;
  /** How many it has. */
  readonly glyphs: number;
  readonly isFixedPitch: boolean;
  readonly isItalic: boolean;
  /** The first byte of the family class of its `OS/2` table; 0 where it tells none. */
  readonly familyClass: number;
  readonly italicAngle: number;
  /** Left, bottom, right, top. */
  readonly boundingBox: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  advanceOf(glyph: number): number;
}

/** Reads a TrueType or OpenType file. What a damaged file does not tell reads as 0. */
export function factsOf(font: Uint8Array): FontFacts {
  const [head, hhea, hmtx, os2, post] = ["head", "hhea", "hmtx", "OS/2", "post"].map((name) =>
    tableOf(font, name),
  ) as [Table, Table, Table, Table, Table];
  const scale = 1000 / (head.unsigned16(18) || 1000);
  const scaled = (table: Table, at: number) => table.signed16(at) * scale;
  const ascent = scaled(hhea, 4);
  const hasHeights = os2.unsigned16(0) >= 2;
  const advances = Math.max(1, hhea.unsigned16(34));
  return {
    postScriptName: postScriptNameOf(tableOf(font, "name")),
    isCff: tableOf(font, "CFF ").length > 0,
    glyphs: tableOf(font, "maxp").unsigned16(4),
    isFixedPitch: post.unsigned32(12) !== 0,
    isItalic: (head.unsigned16(44) & 2) !== 0,
    familyClass: os2.unsigned16(30) >> 8,
    italicAngle: post.signed16(4) + post.unsigned16(6) / 0x1_00_00,
    boundingBox: [scaled(head, 36), scaled(head, 38), scaled(head, 40), scaled(head, 42)],
    ascent,
    descent: scaled(hhea, 6),
    capHeight: (hasHeights && scaled(os2, 88)) || ascent,
    xHeight: hasHeights ? scaled(os2, 86) : 0,
    // Glyphs after the last advance all have that one.
    advanceOf: (glyph) => hmtx.unsigned16(4 * Math.min(glyph, advances - 1)) * scale,
  };
}

/** Bits of `fsType` in the `OS/2` table (OpenType specification). */
const restricted = 0x2;
const withFurtherRights = 0xc;
const noSubset = 0x100;
const bitmapsOnly = 0x200;

/** Why a font may not be put into a file in parts; null where it may. */
export function embeddingBan(font: Uint8Array): string | null {
  const rights = tableOf(font, "OS/2").unsigned16(8);
  // Of several permissions the least restrictive holds.
  if ((rights & restricted) !== 0 && (rights & withFurtherRights) === 0)
    return "its licence does not allow it to be embedded";
  if ((rights & noSubset) !== 0) return "its licence does not allow a part of it to be embedded";
  return (rights & bitmapsOnly) !== 0 ? "its licence allows no outlines to be embedded" : null;
}

/** The bytes of a table; empty where the file has none. */
export function tableOf(font: Uint8Array, name: string): Table {
  const file = new Table(font);
  const tag = Buffer.from(name, "latin1").readUInt32BE();
  const count = file.unsigned16(4);
  for (let index = 0; index < count; index++) {
    const entry = 12 + 16 * index;
    if (file.unsigned32(entry) !== tag) continue;
    const start = file.unsigned32(entry + 8);
    return new Table(font.subarray(start, start + file.unsigned32(entry + 12)));
  }
  return new Table(new Uint8Array(0));
}

/** Big-endian numbers; 0 behind the end. */
export class Table {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get length(): number {
    return this.bytes.length;
  }

  unsigned8(at: number): number {
    return this.bytes[at] ?? 0;
  }

  unsigned16(at: number): number {
    const { bytes } = this;
    return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  }

  unsigned32(at: number): number {
    return this.unsigned16(at) * 0x1_00_00 + this.unsigned16(at + 2);
  }

  signed16(at: number): number {
    return (this.unsigned16(at) << 16) >> 16;
  }

  /** One character a byte. */
  text(at: number, length: number): string {
    return Buffer.from(this.bytes.subarray(at, at + length)).toString("latin1");
  }
}

const postScriptName = 6;
const windows = 3;

/** Only what may stand in a PDF name as it is. */
function postScriptNameOf(names: Table): string {
  const texts = names.unsigned16(4);
  for (let index = 0; index < names.unsigned16(2); index++) {
    const entry = 6 + 12 * index;
    if (names.unsigned16(entry + 6) !== postScriptName) continue;
    const text = names.text(texts + names.unsigned16(entry + 10), names.unsigned16(entry + 8));
    // Windows' names are UTF-16, of which a PostScript name uses the ASCII part alone.
    const ascii = names.unsigned16(entry) === windows ? text.replaceAll("\0", "") : text;
    const name = ascii.replace(/[^\w.+-]/g, "");
    if (name !== "") return name;
  }
  return "Unnamed";
}
