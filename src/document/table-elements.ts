import type { Table } from "./article.ts";
import { captionElements } from "./caption-elements.ts";
import { attributesFrom, type Element } from "./element.ts";
import { plainTextOf } from "./walk.ts";
import type { QuoteWeaver } from "./weave-quotes.ts";

/**
 * A table as elements. What a cell needs to be set and said by itself stands in its attributes:
 * `numeric` in a column of numbers, `column` with the head above it, `repeated` on a head that the
 * cells below say.
 */
export function tableElement(table: Table, weaver: QuoteWeaver): Element {
  const columns = columnsOf(table.rows);
  return {
    type: "element",
    name: "table",
    attributes: {},
    children: [
      ...captionElements("caption", table.caption, weaver),
      ...table.rows.flatMap((row, index) =>
        isEmpty(row) ? [] : [rowElement(row, index === 0, columns, weaver)],
      ),
    ],
    range: table.range,
  };
}

type Row = Table["rows"][number];
type Cell = Row["cells"][number];

/** Whether a row says nothing: web pages make room with such rows, and each would be a rule across the page. */
function isEmpty({ cells }: Row): boolean {
  return cells.every(({ inlines }) => plainTextOf(inlines).trim() === "");
}

/** What is known of the columns, by their number from 0. */
interface Columns {
  readonly numeric: ReadonlySet<number>;
  readonly heads: readonly (string | null)[];
  readonly repeated: ReadonlySet<number>;
}

function columnsOf(rows: Table["rows"]): Columns {
  const heads = columnHeads(rows);
  return { numeric: numericColumns(rows), heads, repeated: repeatedHeads(rows, heads) };
}

function rowElement(row: Row, isFirst: boolean, columns: Columns, weaver: QuoteWeaver): Element {
  const cellElement = (cell: Cell, column: number): Element => ({
    type: "element",
    name: cell.header ? "th" : "td",
    attributes: attributesFrom({
      numeric: columns.numeric.has(column) ? "" : null,
      // The first cell says what its row is about, and needs none.
      column: cell.header || column === 0 ? null : (columns.heads[column] ?? null),
      repeated: isFirst && columns.repeated.has(column) ? "" : null,
    }),
    children: weaver.weave(cell.inlines, cell.range),
    range: cell.range,
  });
  const children = row.cells.map(cellElement);
  return { type: "element", name: "tr", attributes: {}, children, range: row.range };
}

/** An amount, with its sign, currency, unit and the mark of a note: "−4.1", "$1.2bn", "12 %", "9.58*". */
const amount = /^[−–+-]?[$£€¥]?\d[\d.,\s]*\s?(?:%|\p{L}{1,2})?[*†‡]?$/u;

/** Of the cells of a column of numbers, so many are: a runner who did not start has no time. */
const leastNumbers = 3 / 4;

/** The columns of a table whose cells, heads aside, are numbers, all or nearly all. */
function numericColumns(rows: Table["rows"]): ReadonlySet<number> {
  const numbers = new Map<number, number>();
  const filled = new Map<number, number>();
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      const text = plainTextOf(cell.inlines).trim();
      if (cell.header || text === "" || /^[–—-]$/.test(text)) continue;
      filled.set(column, (filled.get(column) ?? 0) + 1);
      if (amount.test(text)) numbers.set(column, (numbers.get(column) ?? 0) + 1);
    }
  }
  return new Set(
    [...numbers].flatMap(([column, count]) =>
      count >= (filled.get(column) ?? 0) * leastNumbers ? [column] : [],
    ),
  );
}

/** What stands above each column, where the first row is its head; null where nothing does. */
function columnHeads(rows: Table["rows"]): readonly (string | null)[] {
  const [first] = rows;
  if (first === undefined || !first.cells.every(({ header }) => header)) return [];
  return first.cells.map(({ inlines }) => plainTextOf(inlines).trim() || null);
}

/** The columns whose head every cell below says for itself (`td[column]`); the first one's says none. */
function repeatedHeads(
  [, ...rows]: Table["rows"],
  heads: readonly (string | null)[],
): ReadonlySet<number> {
  const isData = (column: number) => rows.some(({ cells }) => cells[column]?.header === false);
  return new Set(
    heads.flatMap((head, column) =>
      head !== null && column > 0 && isData(column) ? [column] : [],
    ),
  );
}
