import { isMark } from "../fonts/characters.ts";
import type { Fonts, Shaped } from "../fonts/fonts.ts";
import type { LineItem } from "./break-lines.ts";
import { isAddress, opportunitiesIn } from "./break-opportunities.ts";
import type { Hyphenation } from "./hyphenation.ts";
import type { Piece } from "./pieces.ts";
import { isName, isTied } from "./ties.ts";

/** What a line is made of: an item to measure by, and the characters that it shows. */
export type Item = LineItem & {
  /** Null for a mere place to break. */
  readonly atom: Atom | null;
};

/** A stretch of one piece that stays together. */
export interface Atom {
  readonly piece: Piece;
  /** In the piece's text. */
  readonly start: number;
  readonly end: number;
  readonly shaped: Shaped;
  /** Of `shaped.text` the part that this atom is. */
  readonly from: number;
  readonly to: number;
  /** Embedding level (UAX #9). */
  readonly level: number;
  readonly kind: "word" | "space" | "hyphen";
}

/** What turns a paragraph's pieces into items. */
export interface ItemSettings {
  readonly fonts: Fonts;
  readonly hyphenation: Hyphenation;
  /** A word wider than this is broken by force. */
  readonly width: number;
  readonly justified: boolean;
  /** Few words in large letters: a name is better kept on one line. */
  readonly balanced: boolean;
  /** Embedding levels of the pieces' joined text; null where all runs from left to right. */
  readonly levels: Uint8Array | null;
}

const cost = { hyphen: 80, force: 2_000, tie: 4_000, name: 120 };
/** How far the space between words may give, as parts of its width. */
const give = { stretch: 0.5, shrink: 0.25 };

/**
 * The items of a paragraph, one after the other as they are asked for, so that a paragraph of any
 * length needs little memory. Ends with a forced break.
 */
export function* itemsOf(pieces: readonly Piece[], settings: ItemSettings): Generator<Item> {
  const last = lastWordOf(pieces);
  let held: Atom | null = null;
  let before = "";
  let at = 0;
  let started = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.isBreak) {
      yield* lineEnd(piece, at, settings);
      held = null;
      before = "";
      started = false;
      at += piece.text.length;
      continue;
    }
    // Names of missing characters may stand in a long row.
    if (piece.actualText !== null && started && !held) yield penalty(cost.hyphen);
    for (const token of tokensOf(piece.text)) {
      const text = piece.text.slice(token.start, token.end);
      if (token.kind === "space") {
        if (started && !held) held = spaceAtom(piece, token.start, at, settings);
        continue;
      }
      if (held) {
        if (isTied(before, text)) yield penalty(cost.tie);
        else if (settings.balanced && isName(before, text)) yield penalty(cost.name);
        yield glue(held, settings);
        held = null;
        before = "";
      }
      if (token.kind === "fixed-space") {
        yield penalty(Number.POSITIVE_INFINITY);
        yield glue(spaceAtom(piece, token.start, at, settings), settings);
        before = "";
        continue;
      }
      const isLast = index > last.piece || (index === last.piece && token.end > last.start);
      yield* wordItems(piece, token, at, { ...settings, hyphenate: !isLast });
      before += text;
      started = true;
    }
    at += piece.text.length;
  }
  yield penalty(Number.NEGATIVE_INFINITY);
}

function penalty(value: number): Item {
  return { type: "penalty", width: 0, cost: value, flagged: false, atom: null };
}

function* lineEnd(piece: Piece, at: number, settings: ItemSettings): Generator<Item> {
  const space = spaceAtom(piece, 0, at, settings);
  yield { type: "box", width: 0, hang: 0, atom: { ...space, kind: "space" } };
  yield penalty(Number.NEGATIVE_INFINITY);
}

function spaceAtom(piece: Piece, start: number, at: number, settings: ItemSettings): Atom {
  const shaped = settings.fonts.shape(" ", piece.shape);
  const level = settings.levels?.[at + start] ?? 0;
  return { piece, start, end: start + 1, shaped, from: 0, to: 1, level, kind: "space" };
}

function glue(atom: Atom, settings: ItemSettings): Item {
  const width = widthOf(atom);
  const stretch = settings.justified ? width * give.stretch : 0;
  const shrink = settings.justified ? width * give.shrink : 0;
  return { type: "glue", width, stretch, shrink, atom };
}

/** How wide an atom is set, in points. */
export function widthOf(atom: Atom): number {
  const { piece, shaped, from, to } = atom;
  const whole = from === 0 && to === shaped.text.length;
  let width = 0;
  if (whole) width = shaped.width;
  else
    for (const glyph of shaped.glyphs)
      if (glyph.start >= from && glyph.start < to) width += glyph.advance;
  return width * piece.size + piece.style.letterSpacing * (to - from);
}

/** Where the last word of a paragraph starts: it is not hyphenated. */
function lastWordOf(pieces: readonly Piece[]): { readonly piece: number; readonly start: number } {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const text = pieces[index]?.text.trimEnd() ?? "";
    if (text === "") continue;
    return { piece: index, start: Math.max(text.lastIndexOf(" "), text.lastIndexOf("\u00A0")) };
  }
  return { piece: 0, start: 0 };
}

interface Token {
  readonly kind: "word" | "space" | "fixed-space";
  readonly start: number;
  readonly end: number;
}

/** A word without end is cut, so that no step takes long over it. */
const tokens = /[\u00A0\u202F\u2007]|[^\S\u00A0\u202F\u2007]+|\S{1,240}/gu;

function* tokensOf(text: string): Generator<Token> {
  for (const match of text.matchAll(tokens)) {
    yield { kind: kindOf(match[0]), start: match.index, end: match.index + match[0].length };
  }
}

function kindOf(token: string): Token["kind"] {
  if (token === "\u00A0" || token === "\u202F" || token === "\u2007") return "fixed-space";
  return /^\s/u.test(token) ? "space" : "word";
}

interface WordSettings extends ItemSettings {
  readonly hyphenate: boolean;
}

/** A place inside a word where a line may end. */
interface Cut {
  readonly at: number;
  readonly cost: number;
  /** What is set there: a hyphen if the line ends, a little room that may grow, or nothing. */
  readonly kind: "hyphen" | "room" | "bare";
}

function* wordItems(
  piece: Piece,
  token: Token,
  at: number,
  settings: WordSettings,
): Generator<Item> {
  for (const { start, end, level } of levelRuns(token, at, settings.levels)) {
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
    yield* cutAtom(whole, cutsOf(whole, settings), settings);
  }
}

/** The parts of a word that run in one direction. */
function* levelRuns(
  token: Token,
  at: number,
  levels: Uint8Array | null,
): Generator<{ readonly start: number; readonly end: number; readonly level: number }> {
  let start = token.start;
  while (start < token.end) {
    const level = levels?.[at + start] ?? 0;
    let end = levels ? start + 1 : token.end;
    while (end < token.end && levels?.[at + end] === level) end++;
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

/** Names and abbreviations keep their shape, so only words in lower case are hyphenated; words with a hyphen have one. */
function hyphenCuts(whole: Atom, settings: WordSettings): readonly Cut[] {
  const { piece, shaped } = whole;
  if (piece.style.hyphens !== "auto") return [];
  const hyphenate = settings.hyphenation.get(piece.shape.language);
  if (!hyphenate || shaped.text.length < 5 || isAddress(shaped.text)) return [];
  const words = [...shaped.text.matchAll(letters)];
  const word = words[0];
  if (words.length !== 1 || !word || !lowerCase.test(word[0])) return [];
  return hyphenate(word[0]).map((point) => ({
    at: word.index + point,
    cost: cost.hyphen,
    kind: "hyphen",
  }));
}

/** In what is too wide for any line: every character that can start one. */
function forcedCuts(whole: Atom, better: readonly Cut[], settings: WordSettings): readonly Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  for (const to of [...better.map((cut) => cut.at).sort((a, b) => a - b), whole.to]) {
    if (widthOf(part(whole, from, to)) > settings.width)
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

function part(whole: Atom, from: number, to: number): Atom {
  return { ...whole, start: whole.start + from, end: whole.start + to, from, to };
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

/** How much of a mark stands in the margin when the line ends with it: light marks would leave a notch. */
const hangs: Readonly<Record<string, number>> = {
  ".": 0.7,
  ",": 0.7,
  "-": 0.6,
  "‐": 0.6,
  "’": 0.6,
  "'": 0.6,
  "”": 0.5,
  '"': 0.5,
  ";": 0.4,
  ":": 0.4,
  "–": 0.3,
};

function hangOf(character: string, piece: Piece): number {
  return piece.style.hangingPunctuation === "allow-end" ? (hangs[character] ?? 0) : 0;
}
