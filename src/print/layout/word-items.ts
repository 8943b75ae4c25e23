import { isMark } from "../fonts/characters.ts";
import type { Shaped } from "../fonts/fonts.ts";
import {
  type Atom,
  hangOf,
  type Item,
  type ItemSettings,
  part,
  penalty,
  widthOf,
} from "./atoms.ts";
import { isAddress, opportunitiesIn } from "./break-opportunities.ts";
import type { Piece } from "./pieces.ts";

const cost = { hyphen: 80, earlyHyphen: 140, force: 2_000 };

/** What turns one word into items. */
export interface WordSettings extends ItemSettings {
  readonly hyphenate: boolean;
}

/** A place inside a word where a line may end. */
interface Cut {
  readonly at: number;
  readonly cost: number;
  /** What is set there: a hyphen if the line ends, a little room that may grow, or nothing. */
  readonly kind: "hyphen" | "room" | "bare";
}

/** The items of one word: boxes, and the places between them where a line may end. */
export function* wordItems(
  piece: Piece,
  word: { readonly start: number; readonly end: number },
  at: number,
  settings: WordSettings,
): Generator<Item> {
  for (const { start, end, level } of levelRuns(word, at, settings.levels)) {
    const text = piece.text.slice(start, end);
    const shape = level % 2 === 1 ? { ...piece.shape, rightToLeft: true } : piece.shape;
    const shaped = settings.fonts.shape(text, shape);
    const whole: Atom = {
      piece,
      start,
      end,
      shaped,
      from: 0,
      to: text.length,
      level,
      kind: "word",
    };
    yield* cutAtom(whole, knownCutsOf(whole, settings), settings);
  }
}

/** Of words that fit: the cuts of a word that may be hyphenated, and of one that may not. */
interface KnownCuts {
  hyphenated?: readonly Cut[];
  whole?: readonly Cut[];
}

/** Equal words of equal style are shaped once, and cut once. */
const known = new WeakMap<Shaped, KnownCuts>();

function knownCutsOf(whole: Atom, settings: WordSettings): readonly Cut[] {
  const { shaped, piece, level } = whole;
  if (piece.actualText !== null || level !== 0 || widthOf(whole) > settings.width) {
    return cutsOf(whole, settings);
  }
  const cuts = known.get(shaped) ?? {};
  known.set(shaped, cuts);
  const kind = settings.hyphenate && piece.style.hyphens === "auto" ? "hyphenated" : "whole";
  cuts[kind] ??= cutsOf(whole, settings);
  return cuts[kind];
}

/** The parts of a word that run in one direction. */
function* levelRuns(
  word: { readonly start: number; readonly end: number },
  at: number,
  levels: Uint8Array | null,
): Generator<{ readonly start: number; readonly end: number; readonly level: number }> {
  let start = word.start;
  while (start < word.end) {
    const level = levels?.[at + start] ?? 0;
    let end = levels ? start + 1 : word.end;
    while (end < word.end && levels?.[at + end] === level) end++;
    yield { start, end, level };
    start = end;
  }
}

function cutsOf(whole: Atom, settings: WordSettings): readonly Cut[] {
  const { text } = whole.shaped;
  // What stands for a missing character stays whole, as the character would.
  if (whole.piece.actualText !== null) return [];
  const cuts: Cut[] = opportunitiesIn(text).map(({ at, cost: price, isRoom }) => ({
    at,
    cost: price,
    kind: isRoom ? "room" : "bare",
  }));
  if (settings.hyphenate && whole.level === 0) cuts.push(...hyphenCuts(whole, settings));
  if (widthOf(whole) > settings.width) cuts.push(...forcedCuts(whole, cuts, settings));
  const starts = new Set(whole.shaped.glyphs.map((glyph) => glyph.start));
  return cuts.filter((cut) => starts.has(cut.at)).sort((a, b) => a.at - b.at);
}

const letters = /\p{L}+/gu;
const lowerCase = /^\p{Ll}+$/u;
/** In German all nouns are capitalised; long ones are seldom names. */
const germanNoun = /^\p{Lu}\p{Ll}{9,}$/u;

/** Names and abbreviations keep their shape, so only words in lower case are hyphenated; words with a hyphen have one. */
function hyphenCuts(whole: Atom, settings: WordSettings): readonly Cut[] {
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

/** Of a word too wide for any line, what is wider than this part of a line is cut anywhere. */
const widestPart = 1 / 4;

/** In a word too wide for any line: every character that can start one, where better cuts are far apart. */
function forcedCuts(whole: Atom, better: readonly Cut[], settings: WordSettings): readonly Cut[] {
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

function* cutAtom(whole: Atom, cuts: readonly Cut[], settings: ItemSettings): Generator<Item> {
  let from = 0;
  for (const cut of cuts) {
    yield box(part(whole, from, cut.at));
    if (cut.kind === "hyphen") yield hyphen(whole, cut, settings);
    else if (cut.kind === "room") yield room(whole.piece, settings);
    else yield penalty(cut.cost);
    from = cut.at;
  }
  yield box(part(whole, from, whole.to));
}

/** Ideographs have no spaces between them; in a justified line they move apart themselves. */
function room({ size }: Piece, { justified }: ItemSettings): Item {
  const stretch = justified ? size * 0.06 : 0;
  return { type: "glue", width: 0, stretch, shrink: stretch / 3, atom: null };
}

function hyphen(whole: Atom, cut: Cut, settings: ItemSettings): Item {
  const { piece } = whole;
  const shaped = settings.fonts.shape("-", piece.shape);
  const at = whole.start + cut.at;
  const atom: Atom = { ...whole, start: at, end: at, shaped, from: 0, to: 1, kind: "hyphen" };
  const width = widthOf(atom) * (1 - hangOf("-", piece));
  return { type: "penalty", width, cost: cut.cost, flagged: true, atom };
}

function box(atom: Atom): Item {
  const last = atom.shaped.text.slice(atom.to - 1, atom.to);
  const hang = hangOf(last, atom.piece);
  if (hang === 0) return { type: "box", width: widthOf(atom), hang: 0, atom };
  const mark = widthOf({ ...atom, from: atom.to - 1 });
  return { type: "box", width: widthOf(atom), hang: mark * hang, atom };
}
