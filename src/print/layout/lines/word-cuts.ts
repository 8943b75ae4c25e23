import { isMark } from "../../fonts/characters.ts";
import { type Atom, costAnywhere, type ItemSettings, part, widthOf } from "./atoms.ts";
import { isAddress, opportunitiesIn, startsOfWords } from "./break-opportunities.ts";
import { pointsInAnyWord } from "./hyphenation.ts";

const cost = { hyphen: 80, earlyHyphen: 140, force: 2_000, parted: 60 };

/** A place inside a word where a line may end. */
export interface Cut {
  readonly at: number;
  readonly cost: number;
  /** What is set there: a hyphen if the line ends, a little room that may grow, or nothing. */
  readonly kind: "hyphen" | "room" | "bare";
}

/** Where a word may be cut, in order; `mayHyphenate` where hyphens are no harm. */
export function cutsOf(whole: Atom, mayHyphenate: boolean, settings: ItemSettings): readonly Cut[] {
  const { text } = whole.shaped;
  // What stands for a missing character stays whole, as the character would.
  if (whole.piece.actualText !== null) return [];
  const cuts: Cut[] = opportunitiesIn(text).map(({ at, cost: price, isRoom }) => ({
    at,
    cost: price,
    kind: isRoom ? "room" : "bare",
  }));
  if (settings.balanced) pricePartedWords(cuts, text);
  const isTooWide = widthOf(whole) > settings.width;
  if (isTooWide) cuts.push(...neededHyphens(whole, settings));
  else if (mayHyphenate && whole.level === 0) cuts.push(...hyphenCuts(whole, settings));
  if (settings.cutsAnywhere) cuts.push(...furtherCuts(whole, cuts));
  else if (isTooWide) cuts.push(...forcedCuts(whole, cuts, settings));
  if (cuts.length === 0) return cuts;
  const starts = new Set(whole.shaped.glyphs.map((glyph) => glyph.start));
  return cuts.filter((cut) => starts.has(cut.at)).sort((a, b) => a.at - b.at);
}

/** In a headline a line may end between two ideographs, and rather does between two words. */
function pricePartedWords(cuts: Cut[], text: string): void {
  if (!cuts.some(({ kind }) => kind === "room")) return;
  const starts = startsOfWords(text);
  for (const [index, cut] of cuts.entries())
    if (cut.kind === "room" && !starts.has(cut.at))
      cuts[index] = { at: cut.at, cost: cost.parted, kind: "bare" };
}

const letters = /\p{L}+/gu;
const lowerCase = /^\p{Ll}+$/u;
/** A pattern that V8 has compiled sooner than the one for any alphabet. */
const lowerCaseAscii = /^[a-z]+$/;
/** In German all nouns are capitalised; long ones are seldom names. */
const germanNoun = /^\p{Lu}\p{Ll}{9,}$/u;

/** Of a word that has no hyphen of its own. */
function hyphenCuts(whole: Atom, settings: ItemSettings): readonly Cut[] {
  const { piece, shaped } = whole;
  if (piece.style.hyphens !== "auto") return [];
  const hyphenate = settings.hyphenation.get(piece.shape.language);
  const found = shaped.text.length < 5 ? null : onlyWordIn(shaped.text);
  if (!hyphenate || !found) return [];
  const { word, at } = found;
  if (!mayPart(word, piece.shape.language)) return [];
  return hyphenate(word.toLowerCase()).map((point) => ({
    at: at + point,
    // Two letters alone at a line's end say little of what follows.
    cost: point < 3 ? cost.earlyHyphen : cost.hyphen,
    kind: "hyphen",
  }));
}

/** The word that marks may stand around; null where there are several, or an address. */
function onlyWordIn(text: string): { readonly word: string; readonly at: number } | null {
  if (lowerCaseAscii.test(text)) return { word: text, at: 0 };
  if (isAddress(text)) return null;
  const [first, second] = text.matchAll(letters);
  return first && !second ? { word: first[0], at: first.index } : null;
}

/** Names and abbreviations keep their shape, so only words in lower case are parted. */
function mayPart(word: string, language: string): boolean {
  if (lowerCaseAscii.test(word) || lowerCase.test(word)) return true;
  return /^de\b/i.test(language) && germanNoun.test(word);
}

/** In a word too wide for any line hyphens do less harm than a cut that shows nothing, whatever its style says. */
function neededHyphens({ shaped, piece, level }: Atom, { hyphenation }: ItemSettings): Cut[] {
  const hyphenate = hyphenation.get(piece.shape.language);
  if (!hyphenate || level !== 0 || isAddress(shaped.text)) return [];
  return pointsInAnyWord(shaped.text, hyphenate).map((at) => ({
    at,
    cost: cost.hyphen,
    kind: "hyphen",
  }));
}

/** Of a word too wide for any line, what is wider than this part of a line is cut anywhere. */
const widestPart = 1 / 4;

/** In a word too wide for any line: every character that can start one, where better cuts are far apart. */
function forcedCuts(whole: Atom, better: readonly Cut[], settings: ItemSettings): readonly Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  for (const to of [...better.map((cut) => cut.at).sort((a, b) => a - b), whole.to]) {
    if (widthOf(part(whole, from, to)) > settings.width * widestPart)
      cuts.push(...charactersOf(whole, from, to, cost.force));
    from = to;
  }
  return cuts;
}

/** Every character that can start a line and does not yet. */
function furtherCuts(whole: Atom, known: readonly Cut[]): readonly Cut[] {
  const places = new Set(known.map(({ at }) => at));
  return charactersOf(whole, 0, whole.to, costAnywhere).filter(({ at }) => !places.has(at));
}

function charactersOf(whole: Atom, from: number, to: number, price: number): readonly Cut[] {
  const cuts: Cut[] = [];
  // Endless words are cut more coarsely: finer would cost much and show little.
  const step = Math.ceil((to - from) / 60);
  let at = from;
  let next = from + 1;
  for (const character of whole.shaped.text.slice(from, to)) {
    if (at >= next && !isMark(character)) {
      cuts.push({ at, cost: price, kind: "bare" });
      next = at + step;
    }
    at += character.length;
  }
  return cuts;
}
