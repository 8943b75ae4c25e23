import type { TableCell, TableRow } from "../../document/article.ts";
import type { BlockDraft, Unplaced } from "../../document/compose.ts";
import { type SourceText, spanOf } from "../source-text.ts";
import type { TableChunk } from "./chunks.ts";
import { write } from "./inlines.ts";
import { type Line, partOf } from "./lines.ts";

/** Makes a table of lines with tabs. Every row gets as many cells as the longest has. */
export function draftTable({ caption, rows }: TableChunk, source: SourceText): BlockDraft {
  const grid = cellsOf(rows);
  const columns = grid.reduce((most, cells) => Math.max(most, cells.length), 0);
  const header = isHeader(grid);
  const first = caption ?? rows[0];
  const last = rows.at(-1);
  return {
    type: "table",
    caption: caption === null ? [] : write([caption], source).inlines,
    rows: grid.map((cells, row) => draftRow(cells, columns, header && row === 0, source)),
    source: spanOf(source, first?.start ?? 0, last?.end ?? 0),
  };
}

function draftRow(
  cells: readonly Line[],
  columns: number,
  header: boolean,
  source: SourceText,
): Unplaced<TableRow> {
  const last = cells.at(-1);
  const missing = Array.from(
    { length: columns - cells.length },
    () => last && partOf(last, last.text.length),
  );
  const all = [...cells, ...missing.filter((cell) => cell !== undefined)];
  return {
    type: "table-row",
    cells: all.map(
      (cell): Unplaced<TableCell> => ({
        type: "table-cell",
        header,
        inlines: cell.text === "" ? [] : write([cell], source).inlines,
        source: spanOf(source, cell.start, cell.end),
      }),
    ),
    source: spanOf(source, cells[0]?.start ?? 0, last?.end ?? 0),
  };
}

/** The cells between single tabs; between rows of tabs where only that makes the rows agree. */
function cellsOf(rows: readonly Line[]): Line[][] {
  const single = rows.map((row) => splitAt(row, /\t/g));
  if (single.every((cells) => cells.length === single[0]?.length)) return single;
  const several = rows.map((row) => splitAt(row, /\t+/g));
  return several.every((cells) => cells.length === several[0]?.length) ? several : single;
}

function splitAt(row: Line, tabs: RegExp): Line[] {
  const cells: Line[] = [];
  let from = 0;
  for (const { 0: tab, index } of row.text.matchAll(tabs)) {
    cells.push(partOf(row, from, index));
    from = index + tab.length;
  }
  return [...cells, partOf(row, from)];
}

/** The first row names the columns where it is all words and a row below has figures. */
function isHeader([first, ...rows]: readonly (readonly Line[])[]): boolean {
  const hasFigure = (cells: readonly Line[]) => cells.some((cell) => /\d/.test(cell.text));
  return (
    first !== undefined &&
    !hasFigure(first) &&
    rows.some(hasFigure) &&
    first.every((cell, index) => index === 0 || cell.text !== "")
  );
}
