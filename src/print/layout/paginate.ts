import type { LaidNote, Row } from "./flow.ts";

/** What one page holds, from top to bottom. */
export interface PageRows {
  readonly rows: readonly Row[];
  /** Rows of the notes at its foot. */
  readonly notes: readonly NoteRow[];
  /** Height of all notes with what parts them from the text. */
  readonly notesHeight: number;
}

/** A row of a note; `name` on the first, where calls lead to. */
export interface NoteRow {
  readonly row: Row;
  readonly name: string | null;
}

/** Room for the rule above the notes, points. */
export const noteGap = 14;

/**
 * Parts a flow into pages. A page is as full as can be, but a break is moved up where it would part
 * what belongs together. A note stands on the page of its call, or begins there.
 */
export function paginate(
  rows: readonly Row[],
  heightOf: (page: number) => number,
): readonly PageRows[] {
  const pages: PageRows[] = [];
  let start = 0;
  let carried: readonly NoteRow[] = [];
  while (start < rows.length || carried.length > 0) {
    const height = heightOf(pages.length);
    const filled = fillPage(rows, start, carried, height);
    const end = betterBreak(rows, start, filled);
    const called = notesOf(rows, start, end);
    const body = heightOfRows(rows, start, end);
    const { placed, left } = placeNotes([...carried, ...called], height - body);
    pages.push({ rows: rows.slice(start, end), notes: placed, notesHeight: heightOfNotes(placed) });
    start = end;
    carried = left;
  }
  // A document without text is one empty page.
  return pages.length > 0 ? pages : [{ rows: [], notes: [], notesHeight: 0 }];
}

/** Index after the last row that fits on the page with its notes; at least one row, if there is one. */
function fillPage(
  rows: readonly Row[],
  start: number,
  carried: readonly NoteRow[],
  height: number,
): number {
  let used = heightOfNotes(carried);
  // Notes from the page before leave room for at least some text.
  if (used > height / 2) used = Math.min(used, height / 2);
  let hasNotes = carried.length > 0;
  for (let at = start; at < rows.length; at++) {
    const row = rows[at];
    if (!row) break;
    if (at > start && row.breakBefore === "page") return at;
    used += row.height + (at === start ? 0 : row.space);
    if (row.notes.length > 0) {
      used += heightOfCalled(row.notes) + (hasNotes ? 0 : noteGap);
      hasNotes = true;
    }
    if (used > height + 0.01 && at > start) return at;
  }
  return rows.length;
}

/** Moves a break up to where it parts nothing; stays where it is if there is no such place on the page. */
function betterBreak(rows: readonly Row[], start: number, end: number): number {
  if (end >= rows.length) return end;
  for (let at = end; at > start; at--) if (rows[at]?.breakBefore !== "avoid") return at;
  return end;
}

function notesOf(rows: readonly Row[], start: number, end: number): readonly NoteRow[] {
  const notes: NoteRow[] = [];
  for (let at = start; at < end; at++)
    for (const note of rows[at]?.notes ?? []) notes.push(...rowsOf(note));
  return notes;
}

function rowsOf(note: LaidNote): readonly NoteRow[] {
  return note.rows.map((row, index) => ({ row, name: index === 0 ? note.name : null }));
}

/** Height of rows set from the top of a page. */
export function heightOfRows(rows: readonly Row[], start: number, end: number): number {
  let height = 0;
  for (let at = start; at < end; at++) {
    const row = rows[at];
    if (row) height += row.height + (at === start ? 0 : row.space);
  }
  return height;
}

function heightOfCalled(notes: readonly LaidNote[]): number {
  let height = 0;
  for (const note of notes) for (const row of note.rows) height += row.height;
  return height;
}

function heightOfNotes(notes: readonly NoteRow[]): number {
  if (notes.length === 0) return 0;
  return notes.reduce((sum, { row }) => sum + row.height, noteGap);
}

/** As many rows of notes as there is room for, at least one; the rest goes on the next page. */
function placeNotes(
  notes: readonly NoteRow[],
  room: number,
): { readonly placed: readonly NoteRow[]; readonly left: readonly NoteRow[] } {
  let height = noteGap;
  let count = 0;
  for (const { row } of notes) {
    height += row.height;
    if (height > room + 0.01 && count > 0) break;
    count++;
  }
  return { placed: notes.slice(0, count), left: notes.slice(count) };
}
