import type { Band, Row } from "../blocks/flow.ts";
import {
  type FilledColumn,
  fillColumn,
  heightOfNotes,
  isParted,
  type NoteRow,
  type PlacedRow,
  type Rest,
  type Room,
} from "./fill-column.ts";

/** What one page holds, from top to bottom. */
export interface PageRows {
  readonly bands: readonly PlacedBand[];
}

/** Columns side by side, or one over the whole measure. Heights count from the top of the page's text. */
export interface PlacedBand {
  /** Null: one column over the whole measure. */
  readonly band: Band | null;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly PlacedColumn[];
}

/** A column on its page. */
export interface PlacedColumn {
  readonly rows: readonly PlacedRow[];
  /** Rows of the notes at its foot. */
  readonly notes: readonly NoteRow[];
  /** Top of the space that parts them from the text. */
  readonly notesTop: number;
}

/** The fewest lines of the article in a column of a last page, which else takes some from the page before. */
const leastLastRows = { paragraph: 4, partOfOne: 5 };
/** A column takes no more than this. */
const mostRowsTaken = 8;
/** What tells where an article comes from has no more lines. */
const mostRowsAdded = 8;

/** Parts a flow into pages, and pages into columns. */
export function paginate(
  rows: readonly Row[],
  heightOf: (page: number) => number,
): readonly PageRows[] {
  const pages: PageRows[] = [];
  let rest: Rest = { rows, start: 0, limit: rows.length, notes: [] };
  while (rest.start < rows.length || rest.notes.length > 0) {
    const { page, rest: next } = wellEnded(rest, heightOf(pages.length));
    pages.push(page);
    rest = { ...next, limit: rows.length };
  }
  // A document without text is one empty page.
  return pages.length > 0 ? pages : [{ bands: [] }];
}

/** All rows that stand on a page, once each. */
export function rowsOfPage({ bands }: PageRows): readonly Row[] {
  return bands.flatMap(({ columns }) =>
    columns.flatMap(({ rows }) => rows.flatMap(({ row, isRepeated }) => (isRepeated ? [] : [row]))),
  );
}

/** Fills a page, and ends it so that what follows does not look left over. */
function wellEnded(rest: Rest, height: number): FilledPage {
  const filled = fillPage(rest, height);
  const longer = oneLineLonger(rest, filled.rest, height);
  if (longer !== null) return longer;
  const shared = sharedWithLast(rest, filled.rest);
  return shared === null ? filled : fillPage({ ...rest, limit: shared }, height);
}

/** The same page one line longer, where all that was left over then stands on it; null where it does not. */
function oneLineLonger(
  before: Rest,
  { rows, start, notes }: Rest,
  height: number,
): FilledPage | null {
  const next = rows[start];
  if (!next || next.breakBefore === "page" || notes.length > 0) return null;
  // Of a line the margin has room, of a picture it has none.
  if (next.parts.some(({ type }) => type !== "line")) return null;
  const left = rows.slice(start, start + mostRowsTaken);
  const isAll = start + left.length >= rows.length;
  if (!isAll && left.every((row) => row.breakBefore !== "page")) return null;
  const longer = fillPage(before, height + next.height);
  const { start: end, notes: further } = longer.rest;
  const ends = end >= rows.length || rows[end]?.breakBefore === "page";
  return ends && further.length === 0 ? longer : null;
}

/**
 * Where to end a page so that a few lines do not stand alone on the last one: between paragraphs if
 * it can be. Null where all is well.
 */
function sharedWithLast(before: Rest, { rows, start, notes }: Rest): number | null {
  const next = rows[start];
  if (!next || notes.length > 0 || next.breakBefore === "page") return null;
  const band = next.band ?? rows[start - 1]?.band ?? null;
  const columns = band?.columns ?? 1;
  const end = endOfLast(rows, start, leastLastRows.partOfOne * columns + mostRowsAdded);
  if (end === null || isEnough(rows, start, end, columns)) return null;
  if (rows.slice(start, end).some((row) => row.band !== band && isOfArticle(row))) return null;
  const places: number[] = [];
  const first = Math.max(before.start + 1, start - mostRowsTaken * columns);
  for (let at = start - 1; at >= first; at--) {
    const row = rows[at];
    if (!row || row.breakBefore === "page" || row.band !== band) break;
    if (row.breakBefore === "allow" && isEnough(rows, at, end, columns)) places.push(at);
  }
  return places.find((at) => !rows[at]?.isInside) ?? places[0] ?? null;
}

/** Where the rows after a page end, or a page begins that must be new: the next article's. Null where more follow. */
function endOfLast(rows: readonly Row[], start: number, most: number): number | null {
  for (let at = start + 1; at <= start + most; at++)
    if (at >= rows.length || rows[at]?.breakBefore === "page") return Math.min(at, rows.length);
  return null;
}

/** Whether the rows from `start` to `end` may be all there is on a last page: a picture may. */
function isEnough(rows: readonly Row[], start: number, end: number, columns: number): boolean {
  const own = rows.slice(start, end).filter(isOfArticle);
  if (own.some(({ leastHeight }) => leastHeight !== null)) return true;
  const { paragraph, partOfOne } = leastLastRows;
  return own.length >= (rows[start]?.isInside ? partOfOne : paragraph) * columns;
}

/** Whether a row shows something of the article, and not only of where it comes from. */
function isOfArticle({ leastHeight, parts }: Row): boolean {
  if (leastHeight !== null) return true;
  return parts.some(
    (part) =>
      part.type === "line" && part.line.runs.some(({ origin }) => origin.type === "article"),
  );
}

interface FilledPage {
  readonly page: PageRows;
  readonly rest: Rest;
}

function fillPage(start: Rest, height: number): FilledPage {
  const bands: PlacedBand[] = [];
  let rest = start;
  let y = 0;
  while (rest.start < rest.limit) {
    const row = rest.rows[rest.start];
    if (!row || (bands.length > 0 && row.breakBefore === "page")) break;
    const isFirst = bands.length === 0;
    const room = { top: isFirst ? 0 : y + row.space, bottom: height, isWhole: isFirst };
    // Notes of a band that others follow on the page stand at the foot of those.
    const pending = notesOfSingle(bands.at(-1));
    const filled = fillBand({ ...rest, notes: [...pending, ...rest.notes] }, row.band, room);
    if (filled.rest.start === rest.start) break;
    if (pending.length > 0) bands.push(withoutNotes(bands.pop()));
    bands.push(filled.band);
    rest = filled.rest;
    y = filled.bottom;
    if (!isParted(rest.rows, rest.start)) break;
  }
  if (bands.length === 0) return notesAlone(rest, height);
  const sooner = soonerEnd(start, rest);
  return sooner === null
    ? { page: { bands }, rest }
    : fillPage({ ...start, limit: sooner }, height);
}

/** Where a page may end instead, if it ends where a new band begins that belongs to what is before it. */
function soonerEnd(start: Rest, { rows, start: end, limit }: Rest): number | null {
  if (end >= limit || rows[end]?.breakBefore !== "avoid" || !isParted(rows, end)) return null;
  for (let at = end; at > start.start; at--) if (rows[at]?.breakBefore !== "avoid") return at;
  return null;
}

function notesOfSingle(last: PlacedBand | undefined): readonly NoteRow[] {
  return last?.band === null ? (last.columns[0]?.notes ?? []) : [];
}

function withoutNotes(band: PlacedBand | undefined): PlacedBand {
  if (!band) throw new Error("no band before this one");
  return { ...band, columns: band.columns.map((column) => ({ ...column, notes: [] })) };
}

function notesAlone(rest: Rest, height: number): FilledPage {
  const room: Room = { top: 0, bottom: height, isWhole: true };
  const { notes, rest: left } = fillColumn({ ...rest, limit: rest.start }, room);
  const column: PlacedColumn = { rows: [], notes, notesTop: height - heightOfNotes(notes) };
  return {
    page: { bands: [{ band: null, top: 0, bottom: height, columns: [column] }] },
    rest: left,
  };
}

interface FilledBand {
  readonly band: PlacedBand;
  /** Of the lowest column, notes included where they stand right under it. */
  readonly bottom: number;
  readonly rest: Rest;
}

function fillBand(rest: Rest, band: Band | null, room: Room): FilledBand {
  if (band === null) return placedBand(band, room, [fillColumn(rest, room)]);
  const full = fillColumns(rest, band, room);
  const end = full.at(-1)?.rest;
  const isLast = end !== undefined && isEnd(end) && end.notes.length === 0;
  if (!isLast || band.fill === "auto") return placedBand(band, room, full);
  return balanced(rest, band, room, end.start) ?? placedBand(band, room, full);
}

/** Whether nothing more is to stand in the columns before a place, on this page at least. */
function isEnd({ rows, start, limit }: Rest): boolean {
  return start === limit || isParted(rows, start);
}

function fillColumns(rest: Rest, band: Band, room: Room): readonly FilledColumn[] {
  const columns: FilledColumn[] = [];
  for (let left = rest; columns.length < band.columns; left = columns.at(-1)?.rest ?? left) {
    columns.push(fillColumn(left, room));
    const next = columns.at(-1)?.rest;
    if (
      next &&
      next.start > rest.start &&
      isParted(next.rows, next.start) &&
      next.notes.length === 0
    )
      break;
  }
  return columns;
}

/** The lowest columns that hold as much as full ones would: so they come out alike. */
function balanced(rest: Rest, band: Band, room: Room, end: number): FilledBand | null {
  const rows = rest.rows.slice(rest.start, end);
  const height = rows.reduce((sum, row) => sum + row.height + row.space, 0);
  const step = Math.max(1, rows.find(({ grid }) => grid > 0)?.grid ?? rows[0]?.height ?? 1);
  const least = Math.max(step, Math.floor(height / band.columns / step) * step - 2 * step);
  for (let bottom = room.top + least; bottom < room.bottom; bottom += step) {
    const lower = { ...room, bottom, isWhole: false, isTrial: true };
    const columns = fillColumns(rest, band, lower);
    const last = columns.at(-1)?.rest;
    if (last?.start === end && last.notes.length === 0) return placedBand(band, lower, columns);
  }
  return null;
}

function placedBand(band: Band | null, room: Room, columns: readonly FilledColumn[]): FilledBand {
  const placed = columns.map(
    ({ rows, notes }): PlacedColumn => ({
      rows,
      notes,
      notesTop: room.bottom - heightOfNotes(notes),
    }),
  );
  const lowest = Math.max(
    room.top,
    ...columns.map(({ bottom, notes }) => (notes.length > 0 && band ? room.bottom : bottom)),
  );
  return {
    band: { band, top: room.top, bottom: lowest, columns: placed },
    bottom: lowest,
    rest: columns.at(-1)?.rest ?? { rows: [], start: 0, limit: 0, notes: [] },
  };
}
