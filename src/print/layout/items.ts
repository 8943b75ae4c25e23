import { isMark } from "../fonts/characters.ts";
import { type Atom, type Item, type ItemSettings, penalty, widthOf } from "./atoms.ts";
import type { Piece } from "./pieces.ts";
import { isMarked, isName, isTied } from "./ties.ts";
import { wordItems } from "./word-items.ts";

const cost = { standIn: 80, tie: 4_000, mark: 400, name: 120, endless: 2_000 };
/** How far the space between words may give, as parts of its width. */
const give = { stretch: 0.5, shrink: 0.3 };

/**
 * The items of a paragraph, one after the other as they are asked for, so that a paragraph of any
 * length needs little memory. Ends with a forced break.
 */
export function* itemsOf(pieces: readonly Piece[], settings: ItemSettings): Generator<Item> {
  const last = lastWordOf(pieces);
  const hyphenated = { ...settings, hyphenate: true };
  const whole = { ...settings, hyphenate: false };
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
    if (piece.leader !== null) {
      yield* leaderItems(piece, at, started, settings);
      held = null;
      before = "";
      started = true;
      at += piece.text.length;
      continue;
    }
    // Names of missing characters may stand in a long row.
    if (piece.actualText !== null && started && !held) yield penalty(cost.standIn);
    // Where the last word ended: what follows without a space goes on with an endless one.
    let wordEnd = -1;
    for (const token of tokensOf(piece.text)) {
      const text = piece.text.slice(token.start, token.end);
      if (token.kind === "space") {
        if (started && !held) held = spaceAtom(piece, token.start, at, settings);
        continue;
      }
      if (held) {
        if (isTied(before, text)) yield penalty(cost.tie);
        else if (isMarked(before, text)) yield penalty(cost.mark);
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
      if (token.start === wordEnd && !isMark(text.slice(0, 1))) yield penalty(cost.endless);
      wordEnd = token.end;
      yield* wordItems(piece, token, at, isLast ? whole : hyphenated);
      before += text;
      started = true;
    }
    at += piece.text.length;
  }
  yield penalty(Number.NEGATIVE_INFINITY);
}

function* lineEnd(piece: Piece, at: number, settings: ItemSettings): Generator<Item> {
  const space = spaceAtom(piece, 0, at, settings);
  yield { type: "box", width: 0, hang: 0, atom: { ...space, kind: "space" } };
  yield penalty(Number.NEGATIVE_INFINITY);
}

/** The least width of a leader, in ems: two dots tell what it is. */
const leastLeader = 1.5;

/** What stands after a leader stays on the line of what stands before it. */
function* leaderItems(
  piece: Piece,
  at: number,
  started: boolean,
  settings: ItemSettings,
): Generator<Item> {
  if (!started) yield { type: "box", width: 0, hang: 0, atom: null };
  yield penalty(Number.POSITIVE_INFINITY);
  const atom = spaceAtom(piece, 0, at, settings);
  yield { type: "glue", width: piece.size * leastLeader, stretch: 0, shrink: 0, atom };
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
