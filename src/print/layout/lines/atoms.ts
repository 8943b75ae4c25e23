import type { Fonts, Shaped } from "../../fonts/fonts.ts";
import type { LineItem } from "./break-lines.ts";
import type { Hyphenation } from "./hyphenation.ts";
import type { Piece } from "./pieces.ts";

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
  /** The words do not fit otherwise: a line may end at any character. */
  readonly cutsAnywhere: boolean;
  /** Few words in large letters: a name is better kept on one line. */
  readonly balanced: boolean;
  /** Embedding levels of the pieces' joined text; null where all runs from left to right. */
  readonly levels: Uint8Array | null;
}

/** Of a line's end that harms a word, where none may otherwise fit. */
export const costAnywhere = 20_000;

/** A place to break that shows nothing. */
export function penalty(value: number): Item {
  return { type: "penalty", width: 0, cost: value, flagged: false, atom: null };
}

/** How wide an atom is set, in points. */
export function widthOf({ piece, shaped, from, to, kind }: Atom): number {
  const between = kind === "space" ? piece.style.wordSpacing : 0;
  return setWidth(piece, emsOf(shaped, from, to), to - from) + between;
}

/** How wide so many characters of a piece are set, in points, whose glyphs are so many ems wide. */
export function setWidth({ size, style }: Piece, ems: number, characters: number): number {
  return ems * size + style.letterSpacing * characters;
}

/** How wide the glyphs are that show a part of a shaped text, in ems. */
export function emsOf({ text, glyphs, width }: Shaped, from: number, to: number): number {
  if (from === 0 && to === text.length) return width;
  let ems = 0;
  for (const { start, advance } of glyphs) if (start >= from && start < to) ems += advance;
  return ems;
}

/** A part of an atom, counted in its shaped text. */
export function part(whole: Atom, from: number, to: number): Atom {
  const { piece, start, shaped, level, kind } = whole;
  return { piece, start: start + from, end: start + to, shaped, from, to, level, kind };
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

/** How much of a mark at the end of a line may stand beyond it, as a part of its width. */
export function hangOf(character: string): number {
  return hangs[character] ?? 0;
}

/** Whether the style of a piece lets marks hang at all. */
export function mayHang({ style }: Piece): boolean {
  return style.hangingPunctuation === "allow-end";
}
