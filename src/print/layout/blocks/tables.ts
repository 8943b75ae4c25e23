import type { PrintStyle } from "../../../style/style.ts";
import type { LayoutContext } from "../context.ts";
import { collectPieces, inherit } from "../lines/collect-pieces.ts";
import type { Line } from "../lines/compose-line.ts";
import { halfLeading } from "../lines/compose-line.ts";
import { setParagraph } from "../lines/paragraph.ts";
import type { Piece } from "../lines/pieces.ts";
import type { OpenElement } from "../tags.ts";
import type { BlockPlace, Styled } from "./block-place.ts";
import { type ColumnWants, shareOut, tailOf, type Wants, wantsOf } from "./column-widths.ts";
import type { Row, RowPart } from "./flow.ts";
import type { FlowWriter } from "./flow-writer.ts";
import { layNotes } from "./footnotes.ts";
import { emptyRow, type NotesByCall, notesCalled } from "./rows.ts";

interface Cell {
  readonly element: Styled;
  readonly tag: OpenElement;
  readonly pieces: readonly Piece[];
  /** Of a number in a column of numbers, how much stands behind its whole part, points; null for all else. */
  readonly tail: number | null;
}

interface TableRow {
  readonly element: Styled;
  readonly tag: OpenElement;
  readonly cells: readonly Cell[];
}

/** What the rows of a table are set by. */
interface Grid {
  /** Of the columns, points. */
  readonly widths: readonly number[];
  /** Of each column, the longest of its tails: so wide is what stands behind its decimal marks. */
  readonly tails: readonly number[];
  /** How much of the room between columns is left. */
  readonly gaps: number;
}

/**
 * Sets a table: columns as wide as their content asks for, as far as the measure lets them. A row is not
 * parted by a page break unless it is taller than half a page, a short table is not parted at all, and
 * of a long one neither the heads nor the last row stand alone: that one has the totals. What is not a
 * row is laid out by the caller, in its place: the caption.
 */
export function layTable(
  table: Styled,
  place: BlockPlace,
  writer: FlowWriter,
  context: LayoutContext,
  layOther: (child: Styled) => void,
): void {
  const rows: TableRow[] = [];
  for (const child of table.children) {
    if (child.type === "text") continue;
    if (child.name === "tr") rows.push(readRow(child, rows.length === 0, place, context));
    else layOther(child);
  }
  fillShortRows(rows, context);
  const grid = gridOf(
    rows.map(({ cells }) => cells),
    place.width,
    context,
  );
  const heads = headCount(rows.map((row) => row.cells));
  const start = writer.length;
  const laid = rows.map((row) => layRow(row.cells, grid, place, context));
  const isShort = sum(laid.flat().map(({ height }) => height)) <= place.pageHeight / 3;
  for (const [index, row] of rows.entries()) {
    const isLast = index === rows.length - 1;
    if (index > 0 && (isShort || index <= heads || isLast)) writer.keepWithNext();
    writer.open(row.element.style, place, place.columns?.band ?? null);
    writer.addRows(laid[index] ?? []);
    writer.close(row.element.style);
    if (index + 1 === heads) repeatHead(start, place, writer);
  }
  writer.repeatRows(0, 0);
}

/** How many rows at the top of a table hold nothing but heads; all of them head nothing. */
function headCount(rows: readonly (readonly Cell[])[]): number {
  const body = rows.findIndex((cells) => cells.some(({ element }) => element.name !== "th"));
  return Math.max(0, body);
}

/** The head stands again over what goes on in the next column, unless it would fill it. */
function repeatHead(start: number, { pageHeight }: BlockPlace, writer: FlowWriter): void {
  if (writer.heightFrom(start) < pageHeight / 4) writer.repeatRows(start, writer.length);
}

function readRow(
  element: Styled,
  isFirst: boolean,
  place: BlockPlace,
  context: LayoutContext,
): TableRow {
  const row = context.tags.add(place.element, "TR");
  const elements = element.children.filter((child) => child.type === "element");
  const allHeaders = elements.every((cell) => cell.name === "th");
  const cells = elements.map((cell): Cell => {
    const isHeader = cell.name === "th";
    const scope = isFirst && allHeaders ? "Column" : "Row";
    const tag = context.tags.add(row, isHeader ? "TH" : "TD", isHeader ? { scope } : {});
    const inside = inherit(cell, { ...place, element: tag }, context);
    const pieces = collectPieces(cell.children, cell.style, inside, context);
    const isNumber = !isHeader && cell.attributes["numeric"] !== undefined;
    const isAligned = isNumber && cell.style.textAlign === "right" && place.direction === "ltr";
    const tail = isAligned ? tailOf(pieces, inside.language, context) : null;
    return { element: cell, tag, pieces, tail };
  });
  return { element, tag: row, cells };
}

/** Gives short rows empty cells in the tag tree: all rows of a table have as many (ISO 14289-1, 7.2). */
function fillShortRows(rows: readonly TableRow[], context: LayoutContext): void {
  const most = rows.reduce((count, { cells }) => Math.max(count, cells.length), 0);
  for (const { tag, cells } of rows)
    for (let count = cells.length; count < most; count++) context.tags.add(tag, "TD");
}

/** Of what parts columns, so much is left where their words have no room else. */
const narrowGaps = 0.5;

function gridOf(rows: readonly (readonly Cell[])[], room: number, context: LayoutContext): Grid {
  const tails: number[] = [];
  for (const row of rows) {
    for (const [index, { tail }] of row.entries())
      tails[index] = Math.max(tails[index] ?? 0, tail ?? 0);
  }
  const wide = shareOut(columnsOf(rows, { tails, gaps: 1 }, context), room);
  if (wide.lacking === 0) return { widths: wide.widths, tails, gaps: 1 };
  const narrow = shareOut(columnsOf(rows, { tails, gaps: narrowGaps }, context), room);
  if (narrow.lacking > 0.01) context.noteWideTable(narrow.lacking);
  return { widths: narrow.widths, tails, gaps: narrowGaps };
}

function columnsOf(
  rows: readonly (readonly Cell[])[],
  grid: Pick<Grid, "tails" | "gaps">,
  context: LayoutContext,
): readonly ColumnWants[] {
  const columns: ColumnWants[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      const isLast = index === row.length - 1;
      const around = sides(cell.element.style, isLast, grid.gaps) + behind(cell, index, grid);
      const isNumeric = cell.element.attributes["numeric"] !== undefined;
      columns[index] = widest(columns[index], wantsOf(cell.pieces, around, context), isNumeric);
    }
  }
  return columns;
}

/** How far a number stands from the end of its column, so that decimal marks stand below each other. */
function behind({ tail }: Cell, column: number, { tails }: Pick<Grid, "tails">): number {
  return tail === null ? 0 : (tails[column] ?? 0) - tail;
}

function widest(column: ColumnWants | undefined, cell: Wants, isNumeric: boolean): ColumnWants {
  if (!column) return { ...cell, isNumeric };
  return {
    line: Math.max(column.line, cell.line),
    word: Math.max(column.word, cell.word),
    part: Math.max(column.part, cell.part),
    uncut: Math.max(column.uncut, cell.uncut),
    letter: Math.max(column.letter, cell.letter),
    isNumeric,
  };
}

/** Between columns, in ems of the cell's text, where the style gives cells no padding. */
const gap = 1;

function sides({ padding, border, fontSize }: PrintStyle, isLast: boolean, gaps: number): number {
  const inner = padding.left + border.left.width + border.right.width + padding.right * gaps;
  return inner === 0 && !isLast ? fontSize * gap * gaps : inner;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function layRow(
  cells: readonly Cell[],
  grid: Grid,
  place: BlockPlace,
  context: LayoutContext,
): readonly Row[] {
  const { widths, gaps } = grid;
  const right = place.x + sum(widths);
  let before = 0;
  const set = cells.map((cell, index) => {
    const { style } = cell.element;
    const column = widths[index] ?? 0;
    const left = style.padding.left + style.border.left.width;
    // The first column stands where lines begin.
    const columnX = place.direction === "ltr" ? place.x + before : right - before - column;
    const width = Math.max(1, column - sides(style, index === cells.length - 1, gaps));
    const lines = setParagraph(cell.pieces, { style, width, direction: place.direction }, context);
    const calls = cell.pieces.flatMap((piece) => piece.note ?? []);
    const placed = {
      style,
      lines,
      x: columnX + left - (lines.length === 1 ? behind(cell, index, grid) : 0),
      notes: layNotes(calls, { ...place, noteParent: cell.tag }, context),
    };
    before += column;
    return placed;
  });
  const count = set.reduce((most, cell) => Math.max(most, cell.lines.length), 1);
  const padding = Math.max(0, ...cells.map(({ element: { style } }) => style.padding.top));
  const below = Math.max(0, ...cells.map(({ element: { style } }) => style.padding.bottom));
  const height = Math.max(0, ...cells.map(({ element: { style } }) => style.lineHeight));
  const mayPart = count * height > place.pageHeight / 2;
  return Array.from({ length: count }, (_, index): Row => {
    const above = index === 0 ? padding : 0;
    const parts = set.flatMap(({ lines, x, style }): RowPart[] =>
      lines[index] ? [linePart(lines[index], x, above, style, context)] : [],
    );
    return {
      ...emptyRow,
      height: height + above + (index === count - 1 ? below : 0),
      parts,
      breakBefore: index > 0 && !mayPart ? "avoid" : "allow",
      ...notesOfRow(set, index),
      anchors: set.flatMap(({ lines }) => lines[index]?.anchors ?? []),
    };
  });
}

function notesOfRow(
  cells: readonly { readonly lines: readonly Line[]; readonly notes: NotesByCall }[],
  index: number,
): Pick<Row, "notes" | "sideNotes"> {
  const called = cells.flatMap(({ lines, notes }) => {
    const line = lines[index];
    return line ? [notesCalled(line, notes)] : [];
  });
  return {
    notes: called.flatMap(({ notes }) => notes),
    sideNotes: called.flatMap(({ sideNotes }) => sideNotes),
  };
}

function linePart(
  line: Line,
  x: number,
  above: number,
  style: PrintStyle,
  context: LayoutContext,
): RowPart {
  const baseline = above + halfLeading(style, context.materials.fonts.extentOf(style));
  return { type: "line", line, x, baseline };
}
