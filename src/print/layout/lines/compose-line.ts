import type { PrintStyle } from "../../../style/style.ts";
import type { VerticalExtent } from "../../fonts/fonts.ts";
import { type Direction, visualOrder } from "../bidi.ts";
import { type Atom, type Item, widthOf } from "./atoms.ts";
import type { LineEnd } from "./break-lines.ts";
import { type LineRun, leaderRun, type PlacedAtom, runsOf } from "./glyph-runs.ts";
import type { NoteCall, PieceLink } from "./pieces.ts";
import { track } from "./tracking.ts";

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

/** The part of a link that lies on one line; `x` from the start of the line. */
export interface LineLink {
  readonly link: PieceLink;
  readonly x: number;
  readonly width: number;
  readonly style: PrintStyle;
}

/** What a line is set by. */
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
  const first = items[0];
  const indent = start === 0 && first?.type === "box" && first.atom === null ? first.width : 0;
  const words = wordsOf(items, start, end);
  const hasLeaders = fillLeaders(words, settings.width - indent);
  const tracking = track(words);
  const width = placeSideBySide(words, settings);
  const shift = shiftOf(indent + width, hangAt(items, end.index), settings);
  for (const word of words) word.x += settings.direction === "ltr" ? shift + indent : shift;
  const trailing = trailingSpace(items, end.index);
  const ending = trailing ? { atom: trailing, x: endOf(words, settings), width: 0 } : null;
  const runs = runsOf(ending ? [...words, ending] : words, tracking);
  return {
    runs: hasLeaders ? [...runs, ...words.flatMap((word) => leaderRun(word) ?? [])] : runs,
    width: width + indent,
    links: linksOf(words),
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

/** What stands on a line, as wide as it is set, and not yet in its place. */
function wordsOf(items: readonly Item[], start: number, end: LineEnd): PlacedAtom[] {
  const words: PlacedAtom[] = [];
  for (let index = start; index < end.index; index++) {
    const item = items[index];
    if (!item || item.type === "penalty") continue;
    const width = widthSet(item, end.ratio);
    const last = words.at(-1);
    if (item.atom) words.push({ atom: item.atom, width, x: 0 });
    // Room without a character of its own widens what stands before it.
    else if (item.type === "glue" && last) last.width += width;
  }
  const at = items[end.index];
  if (at?.type === "penalty" && at.atom)
    words.push({ atom: at.atom, width: widthOf(at.atom), x: 0 });
  return words;
}

/** Leaders share what is left of the line; whether there are any. */
function fillLeaders(words: readonly PlacedAtom[], room: number): boolean {
  const leaders = words.filter(({ atom }) => atom.piece.leader !== null);
  const left = room - words.reduce((sum, { width }) => sum + width, 0);
  for (const leader of leaders) leader.width += Math.max(0, left) / leaders.length;
  return leaders.length > 0;
}

/** Spaces that would grow by more than so many times their stretch part the words of a line from each other. */
const loosest = 6;

/** A space of a ragged line keeps its width; so does one of a line that no spaces could fill decently. */
function widthSet(item: Item, ratio: number): number {
  if (item.type !== "glue" || ratio > loosest) return item.width;
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

/** How much of a line's last mark stands beyond it. */
function hangAt(items: readonly Item[], index: number): number {
  for (let at = index; at >= 0; at--) {
    const item = items[at];
    if (item?.type === "box") return item.hang;
    if (item?.type === "penalty" && item.atom) return widthOf(item.atom) - item.width;
  }
  return 0;
}

/** Puts words side by side in the order that their directions ask for; how wide they are together. */
function placeSideBySide(words: readonly PlacedAtom[], { direction }: LineSettings): number {
  const oneWay = direction === "ltr" && words.every(({ atom }) => atom.level === 0);
  const order = oneWay ? words.keys() : visualOrder(words.map(({ atom }) => atom.level));
  let x = 0;
  for (const index of order) {
    const word = words[index];
    if (!word) continue;
    word.x = x;
    x += word.width;
  }
  return x;
}

/**
 * How far the left end of a line is from that of the measure. A justified line starts at the start; others have
 * their slack where the style wants it. What hangs stands beyond the measure, where the line ends.
 */
function shiftOf(
  width: number,
  hang: number,
  { style, width: measure, direction }: LineSettings,
): number {
  const slack = measure - (width - hang);
  const atLeft = direction === "ltr" ? 0 : -hang;
  switch (style.textAlign) {
    case "center":
      return atLeft + slack / 2;
    case "right":
      return direction === "ltr" ? slack : atLeft;
    case "left":
    case "justify":
      return direction === "ltr" ? 0 : atLeft + slack;
  }
}

function endOf(words: readonly PlacedAtom[], { direction }: LineSettings): number {
  if (direction === "rtl") return Math.min(...words.map(({ x }) => x), Number.MAX_SAFE_INTEGER);
  let end = 0;
  for (const { x, width } of words) end = Math.max(end, x + width);
  return end;
}

function linksOf(words: readonly PlacedAtom[]): readonly LineLink[] {
  const links: LineLink[] = [];
  for (const { atom, x, width } of words) {
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
