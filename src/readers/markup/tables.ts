import type { TableCell, TableRow } from "../../document/article.ts";
import type { BlockDraft, Unplaced } from "../../document/compose.ts";
import { type SourceText, spanOf } from "../source-text.ts";
import { InlineWriter } from "./inline-writer.ts";
import { type InlineContext, writeInline } from "./inlines.ts";
import { attribute, closest, elementsUnder, find, type MarkupElement, named } from "./tree.ts";

/** Whether a table has data in it, and does not merely set things side by side. */
export function isDataTable(table: MarkupElement): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, "role"))) return false;
  const rows = rowsOf(table);
  if (rows.length === 0 || find(table, (each) => each !== table && each.name === "table"))
    return false;
  const cells = rows.map(cellsOf);
  if (!cells.some((row) => row.length > 1)) return false;
  if (find(table, named("th", "caption"))) return true;
  return (
    rows.length > 1 &&
    cells
      .flat()
      .every(
        (cell) =>
          cell.weight < 300 && !find(cell, named("p", "h1", "h2", "h3", "ul", "ol", "blockquote")),
      )
  );
}

export function draftTable(
  table: MarkupElement,
  source: SourceText,
  context: InlineContext,
): BlockDraft {
  const caption = find(table, named("caption"));
  const written = (element: MarkupElement) => {
    const writer = new InlineWriter(source);
    writeCell(element, writer, context);
    return writer.end().inlines;
  };
  const rows = rowsOf(table).map(
    (row): Unplaced<TableRow> => ({
      type: "table-row",
      cells: cellsOf(row).map(
        (cell): Unplaced<TableCell> => ({
          type: "table-cell",
          header: cell.name === "th" || row.parent?.name === "thead",
          inlines: written(cell),
          source: spanOf(source, cell.start, cell.end),
        }),
      ),
      source: spanOf(source, row.start, row.end),
    }),
  );
  return {
    type: "table",
    caption: caption ? written(caption) : [],
    rows: rows.filter(({ cells }) => cells.length > 0),
    source: spanOf(source, table.start, table.end),
  };
}

/** The blocks of a cell as lines of one. */
function writeCell(element: MarkupElement, writer: InlineWriter, context: InlineContext): void {
  for (const child of element.children) {
    if (child.type === "element" && child.isBlock) {
      if (!writer.isEmpty) writer.lineBreak(child.start, child.start);
      writeCell(child, writer, context);
    } else {
      writeInline(child, writer, context);
    }
  }
}

function rowsOf(table: MarkupElement): readonly MarkupElement[] {
  return [...elementsUnder(table)].filter(
    (each) => each.name === "tr" && closest(each.parent, named("table")) === table,
  );
}

function cellsOf(row: MarkupElement): readonly MarkupElement[] {
  return row.children.filter(
    (child): child is MarkupElement => child.type === "element" && /^t[hd]$/.test(child.name),
  );
}
