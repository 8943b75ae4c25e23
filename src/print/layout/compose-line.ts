import type { PrintStyle } from "../../style/style.ts";
import type { VerticalExtent } from "../fonts/fonts.ts";
import { type Direction, visualOrder } from "./bidi.ts";
import type { LineEnd } from "./break-lines.ts";
import { type Atom, type Item, widthOf } from "./items.ts";
import { type NoteCall, originOf, type PieceLink } from "./pieces.ts";
import type { GlyphRun, Origin } from "./plan.ts";

/** One line of text. Positions count from its left end and its baseline. */
export interface Line {
  readonly runs: readonly LineRun[];
  /** Up to the end of the last word. */
  readonly width: number;
  readonly links: readonly LineLink[];
  readonly notes: readonly NoteCall[];
}

/** A glyph run before it is known where its line stands. */
export type LineRun = Omit<GlyphRun, "meaning" | "y"> & { readonly mark: number };

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
  readonly isFirst: boolean;
}

/** An atom where it stands on the line. */
interface Placed {
  readonly atom: Atom;
  readonly x: number;
  readonly width: number;
}

/** Places what stands between two line ends: spaces stretched, directions in order, alignment done. */
export function composeLine(
  items: readonly Item[],
  start: number,
  end: LineEnd,
  settings: LineSettings,
): Line {
  const words = wordsOf(items, start, end);
  const trailing = trailingSpace(items, end.index);
  const { placed, width } = placeAtoms(words, settings);
  const shift = shiftOf(width - hangOf(items, end.index), settings);
  const indent =
    start === 0 && items[0]?.atom === null ? (items[0].type === "box" ? items[0].width : 0) : 0;
  const offset = shift + (settings.direction === "ltr" ? indent : 0);
  const shifted = placed.map((one) => ({ ...one, x: one.x + offset }));
  const ending = trailing ? [{ atom: trailing, x: endOf(shifted, settings), width: 0 }] : [];
  return {
    runs: runsOf([...shifted, ...ending]),
    width: width + indent,
    links: linksOf(shifted),
    notes: words.flatMap(({ atom }) => atom.piece.note ?? []),
  };
}

interface SetAtom {
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
): { readonly placed: Placed[]; readonly width: number } {
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
    ({ atom, width }, index): Placed => ({ atom, width, x: xs[index] ?? 0 }),
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

function endOf(placed: readonly Placed[], { direction }: LineSettings): number {
  if (direction === "rtl") return Math.min(...placed.map(({ x }) => x), Number.MAX_SAFE_INTEGER);
  let end = 0;
  for (const { x, width } of placed) end = Math.max(end, x + width);
  return end;
}

/** Joins neighbours of one piece, direction and face into runs, in logical order. */
function runsOf(placed: readonly Placed[]): LineRun[] {
  const runs: LineRun[] = [];
  let pen: RunPen | null = null;
  for (const { atom, x } of placed) {
    for (const cluster of clustersOf(atom)) {
      if (!pen?.takes(atom, cluster)) {
        if (pen) runs.push(pen.run());
        pen = new RunPen(atom, cluster, x);
      }
      pen.write(atom, cluster, x);
    }
  }
  if (pen) runs.push(pen.run());
  return runs;
}

/** A glyph of an atom: where it is drawn, and which of the atom's characters it shows. */
interface Cluster {
  readonly face: number;
  readonly id: number;
  readonly x: number;
  readonly rise: number;
  /** In the atom; the second glyph of some characters has the same. */
  readonly start: number;
  readonly end: number;
}

/** The glyphs of an atom in logical order. Together they show all of its characters. */
function clustersOf(atom: Atom): readonly Cluster[] {
  const { piece, shaped, from, to } = atom;
  const clusters: Cluster[] = [];
  let x = 0;
  for (const glyph of shaped.glyphs) {
    if (glyph.start < from || glyph.start >= to) continue;
    clusters.push({
      face: glyph.face,
      id: glyph.id,
      x: x + glyph.dx * piece.size,
      rise: glyph.dy * piece.size + piece.rise,
      start: glyph.start - from,
      end: to - from,
    });
    x += glyph.advance * piece.size + piece.style.letterSpacing;
  }
  const logical = atom.level % 2 === 1 ? clusters.reverse() : clusters;
  let end = to - from;
  for (let index = logical.length - 1; index >= 0; index--) {
    const cluster = logical[index];
    if (!cluster) continue;
    logical[index] = { ...cluster, end };
    if (logical[index - 1]?.start !== cluster.start) end = cluster.start;
  }
  return logical;
}

/** Writes one run. */
class RunPen {
  readonly #first: Atom;
  readonly #face: number;
  readonly #x: number;
  /** In the piece. */
  readonly #start: number;
  #end: number;
  #text = "";
  readonly #glyphs: number[] = [];
  readonly #offsets: number[] = [];
  readonly #rises: number[] = [];
  readonly #starts: number[] = [];

  constructor(atom: Atom, cluster: Cluster, x: number) {
    this.#first = atom;
    this.#face = cluster.face;
    this.#x = x;
    this.#start = atom.start + cluster.start;
    this.#end = this.#start;
  }

  /** Whether a glyph continues this run: it shows the next characters of the same piece. */
  takes(atom: Atom, cluster: Cluster): boolean {
    const first = this.#first;
    if (cluster.face !== this.#face || atom.piece !== first.piece) return false;
    if (atom === first) return true;
    if (atom.kind === "hyphen" || first.kind === "hyphen" || atom.level !== first.level)
      return false;
    const start = atom.start + cluster.start;
    const isSecond = start === this.#start + (this.#starts.at(-1) ?? 0);
    return (start === this.#end || isSecond) && atom.piece.actualText === null;
  }

  write(atom: Atom, cluster: Cluster, x: number): void {
    const start = atom.start + cluster.start;
    if (start >= this.#end) {
      this.#text += atom.shaped.text.slice(atom.from + cluster.start, atom.from + cluster.end);
      this.#end = atom.start + cluster.end;
    }
    this.#glyphs.push(cluster.id);
    this.#offsets.push(round(x + cluster.x - this.#x));
    this.#rises.push(round(cluster.rise));
    this.#starts.push(start - this.#start);
  }

  run(): LineRun {
    const { piece, kind, level } = this.#first;
    const isHyphen = kind === "hyphen";
    const start = this.#start;
    return {
      type: "glyphs",
      face: this.#face,
      size: piece.size,
      x: this.#x,
      color: piece.style.color,
      text: this.#text,
      glyphs: this.#glyphs,
      offsets: this.#offsets,
      rises: this.#rises.some((rise) => rise !== 0) ? this.#rises : null,
      starts: this.#starts.every((at, index) => at === index) ? null : this.#starts,
      rightToLeft: level % 2 === 1,
      actualText: isHyphen ? "\u00AD" : piece.actualText,
      origin: isHyphen ? hyphenOrigin : originOf(piece, start, start + this.#text.length),
      mark: piece.mark,
    };
  }
}

const hyphenOrigin: Origin = { type: "apparatus" };

/** Thousandths of a point are finer than any printer. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function linksOf(placed: readonly Placed[]): readonly LineLink[] {
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
