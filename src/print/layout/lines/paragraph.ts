import type { PrintStyle } from "../../../style/style.ts";
import { type DirectedText, type Direction, directionOf, levelsOfParts } from "../bidi.ts";
import type { LayoutContext } from "../context.ts";
import type { Item, ItemSettings } from "./atoms.ts";
import { balanceLines } from "./balance-lines.ts";
import {
  breakLines,
  isForced,
  type LineEnd,
  type Measure,
  skipDiscardable,
  widthOfLine,
} from "./break-lines.ts";
import { composeLine, type Line } from "./compose-line.ts";
import { writeItems } from "./items.ts";
import type { Piece } from "./pieces.ts";

/** How a paragraph is to be set. */
export interface ParagraphSettings {
  readonly style: PrintStyle;
  readonly width: number;
  readonly direction: Direction;
  /** Lines at the top that stand beside a large first letter, and how much shorter they are. */
  readonly beside?: { readonly lines: number; readonly width: number };
}

/** Items are broken in windows of so many, so that a paragraph of any length takes time in proportion. */
const windowSize = 6_000;
/** The last lines of a window would be others if its end were known; they are set again with the next. */
const linesToSetAgain = 4;

/**
 * Sets a paragraph: breaks it into lines and places everything on them. No pieces, no lines. Where words that
 * belong together do not fit on a line, all of it is set again with lines that may end anywhere.
 */
export function setParagraph(
  pieces: readonly Piece[],
  settings: ParagraphSettings,
  context: LayoutContext,
): readonly Line[] {
  const { style, width, direction } = settings;
  const text = pieces.map((piece) => piece.text).join("");
  if (text.trim() === "" && !pieces.some((piece) => piece.isBreak)) return [];
  const itemSettings: ItemSettings = {
    fonts: context.materials.fonts,
    hyphenation: context.materials.hyphenation,
    width,
    justified: style.textAlign === "justify",
    cutsAnywhere: false,
    balanced: style.textWrap === "balance",
    levels: levelsOfParts(pieces.map(directed), direction),
  };
  const usual = linesOf(pieces, settings, itemSettings);
  if (usual.beyond <= mostBeyond(style)) return usual.lines;
  const cut = linesOf(pieces, settings, { ...itemSettings, cutsAnywhere: true });
  if (cut.beyond > mostBeyond(style)) context.noteOverfull(cut.beyond, style.fontSize);
  return cut.lines;
}

function directed({ text, shape, leader }: Piece): DirectedText {
  return { text, direction: directionOf(shape.language), isLeader: leader !== null };
}

/** How far a line may be wider than its column: so much may hang out of it. */
function mostBeyond({ fontSize }: PrintStyle): number {
  return fontSize * 0.25;
}

/** A paragraph set, and by how much the widest of its lines is wider than its column; 0 where none is. */
interface SetLines {
  readonly lines: readonly Line[];
  readonly beyond: number;
}

function linesOf(
  pieces: readonly Piece[],
  settings: ParagraphSettings,
  itemSettings: ItemSettings,
): SetLines {
  const { style, width, direction } = settings;
  const measure = measureOf(settings, width);
  let beyond = 0;
  const compose: Compose = (items, end, start, before) => {
    const room = style.textWrap === "balance" ? width : widthOfLine(before, measure);
    const line = composeLine(items, start, end, { ...settings, width: room });
    beyond = Math.max(beyond, line.width - room);
    return room === width || direction === "rtl" ? line : movedRight(line, width - room);
  };
  const source: Source = (write) => {
    // An indent is a box that shows nothing.
    if (style.textIndent !== 0)
      write({ type: "box", width: style.textIndent, hang: 0, atom: null });
    writeItems(pieces, itemSettings, write);
  };
  return { lines: brokenLines(source, style, measure, compose), beyond };
}

function brokenLines(
  source: Source,
  style: PrintStyle,
  measure: Measure,
  compose: Compose,
): readonly Line[] {
  if (style.textWrap === "balance") {
    const items = allOf(source);
    return composed(items, balanceLines(items, measure), compose);
  }
  if (style.turnOver > 0) return turnedOver(allOf(source), measure, compose);
  return windowed(source, measure, compose);
}

function movedRight(line: Line, by: number): Line {
  return {
    ...line,
    runs: line.runs.map((run) => ({ ...run, x: run.x + by })),
    links: line.links.map((link) => ({ ...link, x: link.x + by })),
  };
}

/** Sets a line; `before`: how many lines stand above it, or of verse, how many of the same one. */
type Compose = (items: readonly Item[], end: LineEnd, start: number, before: number) => Line;

function measureOf({ style, beside }: ParagraphSettings, width: number): Measure {
  const runt = Math.min(width / 2, style.fontSize * 4);
  const measure = { width, ragged: raggedOf(style, width), runt };
  if (beside) return { ...measure, beside };
  return style.turnOver > 0 ? { ...measure, turnOver: style.turnOver } : measure;
}

/** How much of a line may stay empty without harm; lines of a headline differ more than those of a text. */
function raggedOf(style: PrintStyle, width: number): number {
  if (style.textWrap === "balance") return width / 2;
  return style.textAlign === "justify" ? 0 : Math.min(width / 4, style.fontSize * 5);
}

/** Writes the items of a paragraph one by one. */
type Source = (write: (item: Item) => void) => void;

function allOf(source: Source): readonly Item[] {
  const items: Item[] = [];
  source((item) => items.push(item));
  return items;
}

function windowed(source: Source, measure: Measure, compose: Compose): readonly Line[] {
  const lines: Line[] = [];
  let window: Item[] = [];
  const set = (items: readonly Item[], keepBack: number): number => {
    // Only the first window holds the top of the paragraph.
    const { beside: _, ...further } = measure;
    const ends = breakLines(items, lines.length === 0 ? measure : further);
    let start = 0;
    for (const end of ends.slice(0, Math.max(1, ends.length - keepBack))) {
      lines.push(compose(items, end, start, lines.length));
      start = skipDiscardable(items, end.index);
    }
    return start;
  };
  source((item) => {
    window.push(item);
    if (window.length < windowSize || !endsPart(item)) return;
    const provisional: Item[] = [...window, finish];
    window = window.slice(set(provisional, linesToSetAgain));
  });
  if (window.length > 0) set(window, 0);
  return lines;
}

/** Whether a window may end after an item: where a line could. */
function endsPart(item: Item): boolean {
  return item.type === "glue" || (item.type === "penalty" && Number.isFinite(item.cost));
}

const finish: Item = {
  type: "penalty",
  width: 0,
  cost: Number.NEGATIVE_INFINITY,
  flagged: false,
  atom: null,
};

/** Sets lines of verse one by one: what is turned over of each stands in from its start. */
function turnedOver(items: readonly Item[], measure: Measure, compose: Compose): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const [index, item] of items.entries()) {
    if (!isForced(item)) continue;
    const verse = items.slice(start, index + 1);
    lines.push(...composed(verse, breakLines(verse, measure), compose));
    start = index + 1;
  }
  return lines;
}

function composed(
  items: readonly Item[],
  ends: readonly LineEnd[],
  compose: Compose,
): readonly Line[] {
  let start = 0;
  return ends.map((end, index) => {
    const line = compose(items, end, start, index);
    start = skipDiscardable(items, end.index);
    return line;
  });
}
