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

/** A part of a paragraph: its text, and the direction that its language is written in. */
export interface DirectedText {
  readonly text: string;
  readonly direction: Direction;
  /** A row of dots that parts what is before it from what is after it, as a tab does (UAX #9, class S). */
  readonly isLeader: boolean;
}

/**
 * {@link levelsOf} of the parts' joined text. What is of a language of the other direction is isolated, as HTML does
 * with `dir` (UAX #9, section 2.4): its marks stay with it, and it does not turn round what is beside it.
 */
export function levelsOfParts(
  parts: readonly DirectedText[],
  direction: Direction,
): Uint8Array | null {
  const text = parts.map((part) => part.text).join("");
  if (parts.every((part) => part.direction === direction)) return levelsOf(text, direction);
  const isolates = isolatesIn(parts, direction);
  const around = parts.map((part) => (part.isLeader ? tabs(part) : part.text)).join("");
  const masked = isolates.reduce(
    (whole, { start, end }) =>
      whole.slice(0, start) + objectCharacter.repeat(end - start) + whole.slice(end),
    around,
  );
  const levels = levelsOf(masked, direction) ?? new Uint8Array(text.length);
  for (const { start, end } of isolates) {
    const own = levelsOf(text.slice(start, end), opposite(direction));
    // The least level of that direction which is higher than the paragraph's: 1 in 0, 2 in 1.
    const raise = direction === "rtl" ? 2 : 0;
    for (let at = start; at < end; at++) levels[at] = (own?.[at - start] ?? 0) + raise;
  }
  return levels;
}

/** What stands for an isolate in the text around it: neutral, as UAX #9 takes it. */
const objectCharacter = "\uFFFC";

function tabs({ text }: DirectedText): string {
  return "\t".repeat(text.length);
}

function opposite(direction: Direction): Direction {
  return direction === "ltr" ? "rtl" : "ltr";
}

/** Neighbouring parts of the other direction, up to a leader. */
function isolatesIn(
  parts: readonly DirectedText[],
  direction: Direction,
): readonly { readonly start: number; readonly end: number }[] {
  const isolates: { start: number; end: number }[] = [];
  let start = 0;
  for (const part of parts) {
    const end = start + part.text.length;
    const last = isolates.at(-1);
    if (part.direction !== direction && !part.isLeader) {
      if (last?.end === start) last.end = end;
      else isolates.push({ start, end });
    }
    start = end;
  }
  return isolates;
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
