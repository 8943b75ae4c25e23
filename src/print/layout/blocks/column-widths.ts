import type { LayoutContext } from "../context.ts";
import { setWidth } from "../lines/atoms.ts";
import { opportunitiesIn } from "../lines/break-opportunities.ts";
import { pointsInAnyWord } from "../lines/hyphenation.ts";
import type { Piece } from "../lines/pieces.ts";

/** Widths that a cell or a column asks for, in points, each with the padding. */
export interface Wants {
  /** With all of its text on one line. */
  readonly line: number;
  /** With no word parted. */
  readonly word: number;
  /** With words parted where they may be hyphenated. */
  readonly part: number;
  /** With words cut anywhere, but no number: it would be read as two. */
  readonly uncut: number;
  /** With one character and a hyphen on each line. */
  readonly letter: number;
}

/** What the columns of a table ask for. */
export interface ColumnWants extends Wants {
  readonly isNumeric: boolean;
}

/** Columns side by side. */
export interface ColumnWidths {
  /** Points. */
  readonly widths: readonly number[];
  /** How much more room whole words would need; 0 where they have it. */
  readonly lacking: number;
}

/** The widths that the text of a cell asks for; of an endless one, what its beginning asks for. */
export function wantsOf(pieces: readonly Piece[], around: number, context: LayoutContext): Wants {
  let line = 0;
  let word = 0;
  let part = 0;
  let uncut = 0;
  let letter = 0;
  for (const piece of pieces) {
    const text = piece.text.slice(0, mostMeasured);
    line += widthOf(text, piece, context);
    for (const one of text.split(/\s+/u)) {
      const width = widthOf(one, piece, context);
      word = Math.max(word, width);
      if (/\p{N}/u.test(one)) uncut = Math.max(uncut, width);
      for (const shown of partsOf(one, piece, context))
        part = Math.max(part, widthOf(shown, piece, context));
    }
    letter = Math.max(letter, setWidth(piece, letterAndHyphen, 2));
  }
  return {
    line: line + around,
    word: word + around,
    part: part + around,
    // Of other words one letter is left on a line at worst.
    uncut: Math.max(uncut, letter) + around,
    letter: letter + around,
  };
}

/**
 * How much of a number stands behind its whole part: "−4.1 %" has ".1 %" there, "1,045" nothing. Null for what
 * is no number.
 */
export function tailOf(
  pieces: readonly Piece[],
  language: string,
  context: LayoutContext,
): number | null {
  const [piece, ...others] = pieces;
  const text = piece?.text.slice(0, mostMeasured).trimEnd() ?? "";
  if (!piece || others.length > 0 || !number.test(text)) return null;
  const [tail = ""] = tailAfter(language).exec(text) ?? [];
  return widthOf(tail, piece, context);
}

/** It may have a sign and a currency. */
const number = /^[−–+-]?\p{Sc}?\p{N}/u;

const tails = new Map<string, RegExp>();

/** What may stand behind the whole part of a number: decimals after the mark that the language has, and no digits. */
function tailAfter(language: string): RegExp {
  const known = tails.get(language);
  if (known) return known;
  const locale = isLocale(language) ? language : "en";
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  const mark = parts.find(({ type }) => type === "decimal")?.value ?? ".";
  const tail = new RegExp(`(?:[${mark}]\\p{N}+)?\\P{N}*$`, "u");
  tails.set(language, tail);
  return tail;
}

/** Intl throws on what is no language tag, and an article may claim to be in anything. */
function isLocale(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}

/** In ems, of the widest. */
const letterAndHyphen = 1.3;

/** Characters of a cell that are measured: more do not fit on a line. */
const mostMeasured = 500;

/**
 * How wide the columns of a table are in so much room. Where not all lines fit, the columns that ask
 * for most give way and the others stay as they are; only after that words are parted, and numbers last.
 */
export function shareOut(columns: readonly ColumnWants[], room: number): ColumnWidths {
  const [lines, words, parts, uncut, letters] = [
    columns.map(({ line }) => line),
    columns.map(({ word }) => word),
    columns.map(({ part }) => part),
    columns.map(({ uncut }) => uncut),
    columns.map(({ letter }) => letter),
  ];
  const lacking = Math.max(0, sum(words) - room);
  if (sum(lines) <= room) return { widths: spread(columns, room - sum(lines)), lacking };
  if (sum(words) <= room) return { widths: between(words, lines, room), lacking };
  if (sum(parts) <= room) return { widths: between(parts, words, room), lacking };
  if (sum(uncut) <= room) return { widths: between(uncut, parts, room), lacking };
  if (sum(letters) <= room) return { widths: between(letters, uncut, room), lacking };
  return { widths: letters.map((one) => (one * room) / sum(letters)), lacking };
}

/** Columns with room to spare. Numbers in the first one stand where lines begin all the same. */
function spread(columns: readonly ColumnWants[], spare: number): readonly number[] {
  const isFixed = columns.length > 1 && columns[0]?.isNumeric === true;
  const each = spare / Math.max(1, columns.length - (isFixed ? 1 : 0));
  return columns.map(({ line }, index) => (isFixed && index === 0 ? line : line + each));
}

/** The widest columns are cut to one width, such that all of them fill the room. */
function between(
  least: readonly number[],
  most: readonly number[],
  room: number,
): readonly number[] {
  const cutTo = (width: number) =>
    least.map((one, index) => Math.max(one, Math.min(most[index] ?? one, width)));
  let low = 0;
  let high = Math.max(...most);
  // Halved so often, the widest column is right to a thousandth of a point.
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (sum(cutTo(middle)) <= room) low = middle;
    else high = middle;
  }
  return cutTo(low);
}

/** What of a word stands on one line at least: a number all of it. */
function partsOf(word: string, { shape }: Piece, { materials }: LayoutContext): readonly string[] {
  const hyphenate = materials.hyphenation.get(shape.language);
  const bare = opportunitiesIn(word).map(({ at }) => ({ at, hyphen: "" }));
  const hyphens = hyphenate ? pointsInAnyWord(word, hyphenate) : [];
  let from = 0;
  return [...bare, ...hyphens.map((at) => ({ at, hyphen: "-" })), { at: word.length, hyphen: "" }]
    .sort((a, b) => a.at - b.at)
    .map(({ at, hyphen }) => {
      const shown = word.slice(from, at) + hyphen;
      from = at;
      return shown;
    });
}

function widthOf(text: string, piece: Piece, { materials }: LayoutContext): number {
  const spaces = text.split(" ").length - 1;
  const { width } = materials.fonts.shape(text, piece.shape);
  return setWidth(piece, width, text.length) + spaces * piece.style.wordSpacing;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
