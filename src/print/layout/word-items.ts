import { isMark } from "../fonts/characters.ts";
import type { Shaped } from "../fonts/fonts.ts";
import {
  type Atom,
  emsOf,
  hangOf,
  type Item,
  type ItemSettings,
  mayHang,
  part,
  penalty,
  setWidth,
  widthOf,
} from "./atoms.ts";
import { isAddress, opportunitiesIn } from "./break-opportunities.ts";
import { pointsInAnyWord } from "./hyphenation.ts";
import type { Piece } from "./pieces.ts";

const cost = { hyphen: 80, earlyHyphen: 140, force: 2_000 };

/** Where a word stands in its piece, and the piece (`at`) in the text of its paragraph. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

/** Writes the items of one word: boxes, and the places between them where a line may end. */
export function writeWord(
  piece: Piece,
  { start, end, at }: WordPlace,
  mayHyphenate: boolean,
  settings: ItemSettings,
  write: (item: Item) => void,
): void {
  const { levels } = settings;
  if (levels === null) {
    writeOneWay(wordAtom(piece, start, end, 0, settings), mayHyphenate, settings, write);
    return;
  }
  // The parts of a word that run in one direction.
  for (let from = start; from < end; ) {
    const level = levels[at + from] ?? 0;
    let to = from + 1;
    while (to < end && levels[at + to] === level) to++;
    writeOneWay(wordAtom(piece, from, to, level, settings), mayHyphenate, settings, write);
    from = to;
  }
}

function wordAtom(
  piece: Piece,
  start: number,
  end: number,
  level: number,
  { fonts }: ItemSettings,
): Atom {
  const shape = level % 2 === 1 ? { ...piece.shape, rightToLeft: true } : piece.shape;
  const shaped = fonts.shape(piece.text.slice(start, end), shape);
  return { piece, start, end, shaped, from: 0, to: end - start, level, kind: "word" };
}

function writeOneWay(
  whole: Atom,
  mayHyphenate: boolean,
  settings: ItemSettings,
  write: (item: Item) => void,
): void {
  const { piece } = whole;
  for (const part of knownPartsOf(whole, mayHyphenate, settings)) {
    write(box(whole, part));
    if (part.cut === null) return;
    if (part.cut.kind === "hyphen") write(hyphen(whole, part.cut, settings));
    else if (part.cut.kind === "room") write(room(piece, settings));
    else write(penalty(part.cut.cost));
  }
}

/** A place inside a word where a line may end. */
interface Cut {
  readonly at: number;
  readonly cost: number;
  /** What is set there: a hyphen if the line ends, a little room that may grow, or nothing. */
  readonly kind: "hyphen" | "room" | "bare";
}

/** What of a word stays together. */
interface Part {
  /** In the word. */
  readonly from: number;
  readonly to: number;
  /** Ems. */
  readonly width: number;
  /** Where its last character is a mark that may hang: its width in ems, and how much of it hangs. */
  readonly mark: number;
  readonly hang: number;
  /** Where it ends; null for the end of the word. */
  readonly cut: Cut | null;
}

/** Of words that fit: the parts of a word that may be hyphenated, and of one that may not. */
interface KnownParts {
  hyphenated?: readonly Part[];
  whole?: readonly Part[];
}

/** Equal words of equal style are shaped once, and cut and measured once. */
const known = new WeakMap<Shaped, KnownParts>();

function knownPartsOf(whole: Atom, mayHyphenate: boolean, settings: ItemSettings): readonly Part[] {
  const { shaped, piece, level } = whole;
  if (piece.actualText !== null || level !== 0 || widthOf(whole) > settings.width)
    return partsOf(whole, cutsOf(whole, mayHyphenate, settings));
  const parts = known.get(shaped) ?? {};
  known.set(shaped, parts);
  const kind = mayHyphenate && piece.style.hyphens === "auto" ? "hyphenated" : "whole";
  parts[kind] ??= partsOf(whole, cutsOf(whole, mayHyphenate, settings));
  return parts[kind];
}

function partsOf({ shaped, to: end }: Atom, cuts: readonly Cut[]): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const cut of [...cuts, null]) {
    const to = cut?.at ?? end;
    const hang = hangOf(shaped.text.charAt(to - 1));
    const mark = hang === 0 ? 0 : emsOf(shaped, to - 1, to);
    parts.push({ from, to, width: emsOf(shaped, from, to), mark, hang, cut });
    from = to;
  }
  return parts;
}

function cutsOf(whole: Atom, mayHyphenate: boolean, settings: ItemSettings): readonly Cut[] {
  const { text } = whole.shaped;
  // What stands for a missing character stays whole, as the character would.
  if (whole.piece.actualText !== null) return [];
  const cuts: Cut[] = opportunitiesIn(text).map(({ at, cost: price, isRoom }) => ({
    at,
    cost: price,
    kind: isRoom ? "room" : "bare",
  }));
  const isTooWide = widthOf(whole) > settings.width;
  if (isTooWide) cuts.push(...neededHyphens(whole, settings));
  else if (mayHyphenate && whole.level === 0) cuts.push(...hyphenCuts(whole, settings));
  if (isTooWide) cuts.push(...forcedCuts(whole, cuts, settings));
  if (cuts.length === 0) return cuts;
  const starts = new Set(whole.shaped.glyphs.map((glyph) => glyph.start));
  return cuts.filter((cut) => starts.has(cut.at)).sort((a, b) => a.at - b.at);
}

const letters = /\p{L}+/gu;
const lowerCase = /^\p{Ll}+$/u;
/** In German all nouns are capitalised; long ones are seldom names. */
const germanNoun = /^\p{Lu}\p{Ll}{9,}$/u;

/** Names and abbreviations keep their shape, so only words in lower case are hyphenated; words with a hyphen have one. */
function hyphenCuts(whole: Atom, settings: ItemSettings): readonly Cut[] {
  const { piece, shaped } = whole;
  if (piece.style.hyphens !== "auto") return [];
  const hyphenate = settings.hyphenation.get(piece.shape.language);
  if (!hyphenate || shaped.text.length < 5 || isAddress(shaped.text)) return [];
  const words = [...shaped.text.matchAll(letters)];
  const word = words[0];
  if (words.length !== 1 || !word) return [];
  const isNoun = /^de\b/i.test(piece.shape.language) && germanNoun.test(word[0]);
  if (!isNoun && !lowerCase.test(word[0])) return [];
  return hyphenate(word[0].toLowerCase()).map((point) => ({
    at: word.index + point,
    // Two letters alone at a line's end say little of what follows.
    cost: point < 3 ? cost.earlyHyphen : cost.hyphen,
    kind: "hyphen",
  }));
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
      cuts.push(...charactersOf(whole, from, to));
    from = to;
  }
  return cuts;
}

function charactersOf(whole: Atom, from: number, to: number): readonly Cut[] {
  const cuts: Cut[] = [];
  // Endless words are cut more coarsely: finer would cost much and show little.
  const step = Math.ceil((to - from) / 60);
  let at = from;
  let next = from + 1;
  for (const character of whole.shaped.text.slice(from, to)) {
    if (at >= next && !isMark(character)) {
      cuts.push({ at, cost: cost.force, kind: "bare" });
      next = at + step;
    }
    at += character.length;
  }
  return cuts;
}

function box(whole: Atom, { from, to, width, mark, hang }: Part): Item {
  const { piece } = whole;
  const atom = from === 0 && to === whole.to ? whole : part(whole, from, to);
  const hangs = hang > 0 && mayHang(piece) ? setWidth(piece, mark, 1) * hang : 0;
  return { type: "box", width: setWidth(piece, width, to - from), hang: hangs, atom };
}

/** Ideographs have no spaces between them; in a justified line they move apart themselves. */
function room({ size }: Piece, { justified }: ItemSettings): Item {
  const stretch = justified ? size * 0.06 : 0;
  return { type: "glue", width: 0, stretch, shrink: stretch / 3, atom: null };
}

function hyphen(whole: Atom, cut: Cut, settings: ItemSettings): Item {
  const { piece, level } = whole;
  const shaped = settings.fonts.shape("-", piece.shape);
  const at = whole.start + cut.at;
  const atom: Atom = { piece, start: at, end: at, shaped, from: 0, to: 1, level, kind: "hyphen" };
  const width = widthOf(atom) * (1 - (mayHang(piece) ? hangOf("-") : 0));
  return { type: "penalty", width, cost: cut.cost, flagged: true, atom };
}
