import type { PrintStyle } from "../../style/style.ts";
import type { VerticalExtent } from "../fonts/fonts.ts";
import { type Atom, type Item, widthOf } from "./atoms.ts";
import { type Direction, visualOrder } from "./bidi.ts";
import type { LineEnd } from "./break-lines.ts";
import { type LineRun, leaderRun, type PlacedAtom, runsOf } from "./glyph-runs.ts";
import type { NoteCall, PieceLink } from "./pieces.ts";
import { tracked } from "./tracking.ts";

/** One line of text. Positions count from its left end and its baseline. */
export interface Line {
  readonly runs: readonly LineRun[];
  /** Up to the end of the last word. */
  readonly width: number;
  readonly links: readonly LineLink[];
  readonly notes: readonly NoteCall[];
  /** Places that links lead to. */
  readonly anchors: readonly string[];
}

export interface LineLink {
  readonly link: PieceLink;
  readonly x: number;
  readonly width: number;
  readonly style: PrintStyle;
}

export interface LineSettings {
  readonly style: PrintStyle;
  readonly width: number;
  readonly direction: Direction;
}

/** Places what stands between two line ends: spaces stretched, directions in order, alignment done. */
export function composeLine(
  items: readonly Item[],
  start: number,
  end: LineEnd,
  settings: LineSettings,
): Line {
  const indent =
    start === 0 && items[0]?.atom === null ? (items[0].type === "box" ? items[0].width : 0) : 0;
  const words = tracked(withLeaders(wordsOf(items, start, end), settings.width - indent));
  const trailing = trailingSpace(items, end.index);
  const { placed, width } = placeAtoms(words, settings);
  const shift = shiftOf(width - hangOf(items, end.index), settings);
  const offset = shift + (settings.direction === "ltr" ? indent : 0);
  const shifted = placed.map((one) => ({ ...one, x: one.x + offset }));
  const ending = trailing ? [{ atom: trailing, x: endOf(shifted, settings), width: 0 }] : [];
  return {
    runs: [...runsOf([...shifted, ...ending]), ...shifted.flatMap((one) => leaderRun(one) ?? [])],
    width: width + indent,
    links: linksOf(shifted),
    notes: words.flatMap(({ atom }) => noteAt(atom) ?? []),
    anchors: words.flatMap(({ atom }) => anchorAt(atom) ?? []),
  };
}

/** A note belongs to the line that its call ends on. */
function noteAt({ piece, kind, end }: Atom): NoteCall | null {
  if (!piece.note || kind !== "word") return null;
  return end === piece.text.trimEnd().length ? piece.note : null;
}

/** A place is on the line of the first word after it. */
function anchorAt({ piece, kind, start }: Atom): string | null {
  if (piece.anchor === null || kind !== "word") return null;
  return piece.text.slice(0, start).trim() === "" ? piece.anchor : null;
}

/** An atom as wide as it is set. */
export interface SetAtom {
  readonly atom: Atom;
  width: number;
}

function wordsOf(items: readonly Item[], start: number, end: LineEnd): SetAtom[] {
  const words: SetAtom[] = [];
  for (let index = start; index < end.index; index++) {
    const item = items[index];
    if (!item || item.type === "penalty") continue;
    const last = words.at(-1);
    // Room without a character of its own widens what stands before it.
    if (!item.atom && item.type === "glue" && last) last.width += widthSet(item, end.ratio);
    if (!item.atom) continue;
    words.push({ atom: item.atom, width: widthSet(item, end.ratio) });
  }
  const at = items[end.index];
  if (at?.type === "penalty" && at.atom) words.push({ atom: at.atom, width: widthOf(at.atom) });
  return words;
}

/** Leaders share what is left of the line. */
function withLeaders(words: readonly SetAtom[], room: number): readonly SetAtom[] {
  const leaders = words.filter(({ atom }) => atom.piece.leader !== null).length;
  if (leaders === 0) return words;
  const left = room - words.reduce((sum, { width }) => sum + width, 0);
  const more = Math.max(0, left) / leaders;
  return words.map(({ atom, width }) => ({
    atom,
    width: atom.piece.leader === null ? width : width + more,
  }));
}

/** A space of a ragged line keeps its width. */
function widthSet(item: Item, ratio: number): number {
  if (item.type !== "glue") return item.width;
  return item.width + (ratio < 0 ? ratio * item.shrink : ratio * item.stretch);
}

/** The space at which the line was broken: it is set at the line's end, so that words stay apart for who reads the text. */
function trailingSpace(items: readonly Item[], index: number): Atom | null {
  for (let at = index; at < items.length; at++) {
    const item = items[at];
    if (item?.type === "box") return null;
    if (item?.type === "glue") return item.atom;
  }
  return null;
}

function hangOf(items: readonly Item[], index: number): number {
  for (let at = index; at >= 0; at--) {
    const item = items[at];
    if (item?.type === "box") return item.hang;
    if (item?.type === "penalty" && item.atom) return widthOf(item.atom) - item.width;
  }
  return 0;
}

function placeAtoms(
  words: readonly SetAtom[],
  settings: LineSettings,
): { readonly placed: PlacedAtom[]; readonly width: number } {
  const oneWay = settings.direction === "ltr" && words.every(({ atom }) => atom.level === 0);
  const order = oneWay
    ? words.map((_, index) => index)
    : visualOrder(words.map(({ atom }) => atom.level));
  const xs = new Array<number>(words.length).fill(0);
  let x = 0;
  for (const index of order) {
    xs[index] = x;
    x += words[index]?.width ?? 0;
  }
  const placed = words.map(
    ({ atom, width }, index): PlacedAtom => ({ atom, width, x: xs[index] ?? 0 }),
  );
  return { placed, width: x };
}

/** A justified line starts at the start; all others have their slack where the style wants it. */
function shiftOf(width: number, { style, width: measure, direction }: LineSettings): number {
  const slack = measure - width;
  switch (style.textAlign) {
    case "center":
      return slack / 2;
    case "right":
      return direction === "ltr" ? slack : 0;
    case "left":
    case "justify":
      return direction === "ltr" ? 0 : slack;
  }
}

function endOf(placed: readonly PlacedAtom[], { direction }: LineSettings): number {
  if (direction === "rtl") return Math.min(...placed.map(({ x }) => x), Number.MAX_SAFE_INTEGER);
  let end = 0;
  for (const { x, width } of placed) end = Math.max(end, x + width);
  return end;
}

function linksOf(placed: readonly PlacedAtom[]): readonly LineLink[] {
  const links: LineLink[] = [];
  for (const { atom, x, width } of placed) {
    const { link, style } = atom.piece;
    if (!link) continue;
    const last = links.at(-1);
    if (last?.link.element === link.element) {
      const left = Math.min(last.x, x);
      const right = Math.max(last.x + last.width, x + width);
      links[links.length - 1] = { ...last, x: left, width: right - left };
    } else links.push({ link, x, width, style });
  }
  return links;
}

/** How far text of a style reaches above and below its baseline, with the leading shared out (CSS 2.2 §10.8). */
export function halfLeading(style: PrintStyle, extent: VerticalExtent): number {
  const { ascent, descent } = extent;
  return (style.lineHeight - (ascent + descent) * style.fontSize) / 2 + ascent * style.fontSize;
}
