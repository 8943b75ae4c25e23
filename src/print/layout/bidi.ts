import bidiModule, { type Bidi } from "bidi-js";

/** The package exports the function itself; its types describe another build. */
const openBidi = bidiModule as unknown as () => Bidi;

/** Any character of a right-to-left script, or one that sets a direction. */
const rightToLeft =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** The algorithm is run over at most so many characters at a time, to bound its cost. */
const chunk = 20_000;

const rightToLeftLanguages = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi",
]);

/** The direction in which text is read. */
export type Direction = "ltr" | "rtl";

/** The direction that a language is written in. */
export function directionOf(language: string): Direction {
  const primary = language.toLowerCase().split("-")[0] ?? "";
  return rightToLeftLanguages.has(primary) ? "rtl" : "ltr";
}

/**
 * The embedding level of each code unit of a paragraph (Unicode Bidirectional Algorithm, UAX #9);
 * null where everything runs from left to right.
 */
export function levelsOf(text: string, direction: Direction): Uint8Array | null {
  if (direction === "ltr" && !rightToLeft.test(text)) return null;
  const levels = new Uint8Array(text.length);
  const bidi = openBidi();
  for (let start = 0; start < text.length; start += chunk) {
    const part = text.slice(start, start + chunk);
    levels.set(bidi.getEmbeddingLevels(part, direction).levels, start);
  }
  return levels;
}

/** The order in which things of the given levels stand on a line, from left to right (UAX #9, rule L2). */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      if (!isAtLeast(levels, order[start], level)) continue;
      let end = start + 1;
      while (end < order.length && isAtLeast(levels, order[end], level)) end++;
      order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}

function isAtLeast(levels: readonly number[], index: number | undefined, level: number): boolean {
  return index !== undefined && (levels[index] ?? 0) >= level;
}
