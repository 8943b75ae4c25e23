/** Most entries that one list of a CMap may have (Adobe Technical Note 5014 §7). */
const longest = 100;

/** The CMap that tells which characters a code of the font stands for (ISO 32000-1 §9.10.3). */
export function toUnicode(texts: readonly (readonly [code: number, text: string])[]): string {
  const entries = texts.map(([code, text]) => `<${hex(code)}> <${utf16(text)}>`);
  const lists: string[] = [];
  for (let at = 0; at < entries.length; at += longest) {
    const some = entries.slice(at, at + longest);
    lists.push(`${some.length} beginbfchar`, ...some, "endbfchar");
  }
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    "<0000> <ffff>",
    "endcodespacerange",
    ...lists,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
}

/** UTF-16, big-endian, hexadecimal. */
export function utf16(text: string): string {
  let codes = "";
  for (let at = 0; at < text.length; at++) codes += hex(text.charCodeAt(at));
  return codes;
}

/** Two bytes, hexadecimal. */
export function hex(code: number): string {
  return `${bytes[code >> 8]}${bytes[code & 0xff]}`;
}

/** Every byte in hexadecimal: a page has thousands of glyphs. */
const bytes = Array.from({ length: 0x100 }, (_, byte) => byte.toString(16).padStart(2, "0"));
