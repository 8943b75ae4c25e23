import type { LaidNote, Row, RowPart } from "../blocks/flow.ts";

/** A row where it stands. */
export interface PlacedRow {
  readonly row: Row;
  /** From the top of the page's text. */
  readonly top: number;
  /** Shown once more, at the top of a column that goes on with its table. */
  readonly isRepeated: boolean;
}

/** A row of a note; `name` on the first, where calls lead to. */
export interface NoteRow {
  readonly row: Row;
  readonly name: string | null;
}

/** Rows that are to be parted into columns: from `start` and before `limit`, after notes that had no room. */
export interface Rest {
  readonly rows: readonly Row[];
  readonly start: number;
  readonly limit: number;
  readonly notes: readonly NoteRow[];
}

/** The room for one column, from the top of the page's text. */
export interface Room {
  readonly top: number;
  readonly bottom: number;
  /** It is all there is: at least one row goes in, however tall. */
  readonly isWhole: boolean;
  /** It is tried out: a picture keeps its size. */
  readonly isTrial?: boolean;
}

/** A column that is full, and what is left for the next. */
export interface FilledColumn {
  readonly rows: readonly PlacedRow[];
  /** Of the text, without notes. */
  readonly bottom: number;
  /** Rows of the notes at its foot. */
  readonly notes: readonly NoteRow[];
  readonly rest: Rest;
}

/** So many rows of a note that takes more than half a column stand at least under its call. */
const leastNoteRows = 4;

/** Room for the rule above the notes, points. */
export const noteGap = 14;

/**
 * Fills a column. It is as full as can be, but a break is moved up where it would part what belongs
 * together. A note stands in the column of its call, or begins there.
 */
export function fillColumn(whole: Rest, room: Room): FilledColumn {
  const fitting = endOfFitting(whole, room);
  const rest = withSmallerPicture(whole, fitting, room);
  const end = betterEnd(rest, rest === whole ? fitting : endOfFitting(rest, room), room);
  const rows = placed(rest, end, room);
  const bottom = bottomOf(rows, room.top);
  const called = rest.rows.slice(rest.start, end).flatMap((row) => row.notes.flatMap(rowsOfNote));
  const notes = [...rest.notes, ...called];
  const count = notesThatFit(notes, room.bottom - bottom, room.isWhole || end > rest.start);
  return {
    rows,
    bottom,
    notes: notes.slice(0, count),
    rest: { ...rest, start: end, notes: notes.slice(count) },
  };
}

/** Makes the picture smaller that a column has nearly room for: the rest of a page would stay empty. */
function withSmallerPicture(rest: Rest, end: number, room: Room): Rest {
  const { rows, start, notes, limit } = rest;
  if (room.isTrial || end >= limit || isParted(rows, end)) return rest;
  let at = end;
  while (at > start && rows[at]?.breakBefore === "avoid") at--;
  const row = rows[at];
  if (!row || row.leastHeight === null || at === start) return rest;
  // Its caption stands under it.
  let below = 0;
  for (let next = at + 1; rows[next]?.breakBefore === "avoid"; next++)
    below += (rows[next]?.space ?? 0) + (rows[next]?.height ?? 0);
  const called = rows.slice(start, at).flatMap((above) => above.notes.flatMap(rowsOfNote));
  const top = bottomOf(placed(rest, at, room), room.top) + row.space;
  const left = room.bottom - top - below - heightOfNotes([...notes, ...called]);
  if (left < row.leastHeight || left >= row.height) return rest;
  return { ...rest, rows: rows.with(at, scaled(row, left)) };
}

function scaled(row: Row, height: number): Row {
  const parts = row.parts.map((part): RowPart => {
    if (part.type === "line" || part.shape.type !== "picture") return part;
    const width = (part.shape.width * height) / row.height;
    return { ...part, shape: { ...part.shape, width, height } };
  });
  return { ...row, height, leastHeight: null, parts };
}

/** Height of notes with what parts them from the text. */
export function heightOfNotes(notes: readonly NoteRow[]): number {
  if (notes.length === 0) return 0;
  return notes.reduce((sum, { row }) => sum + row.height, noteGap);
}

/** Whether the rows before and after an index stand in different columns or on different pages anyway. */
export function isParted(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  return !row || row.breakBefore === "page" || row.band !== rows[index - 1]?.band;
}

/** Index after the last row that fits with its notes. */
function endOfFitting({ rows, start, limit, notes }: Rest, room: Room): number {
  // Notes from the column before leave room for at least some text.
  let used = Math.min(heightOfNotes(notes), (room.bottom - room.top) / 2);
  let hasNotes = notes.length > 0;
  let y = room.top;
  for (let at = start; at < limit; at++) {
    const row = rows[at];
    if (!row || (at > start && isParted(rows, at))) return at;
    y = (at === start ? topOf(row, y + heightOfRepeated(row)) : topBelow(row, y)) + row.height;
    for (const note of row.notes) {
      used += heightAtCall(note, room) + (hasNotes ? 0 : noteGap);
      hasNotes = true;
    }
    if (y + used > room.bottom + 0.01 && !(at === start && room.isWhole)) return at;
  }
  return limit;
}

/**
 * Moves a break up to where it parts nothing. Where there is no such place, a whole column breaks
 * where it must, and one that is only the rest of a page stays empty.
 */
function betterEnd({ rows, start, limit }: Rest, end: number, room: Room): number {
  if (end >= limit || isParted(rows, end)) return end;
  for (let at = end; at > start; at--) if (rows[at]?.breakBefore !== "avoid") return at;
  return room.isWhole ? end : start;
}

function placed({ rows, start }: Rest, end: number, room: Room): readonly PlacedRow[] {
  const placed: PlacedRow[] = [];
  let y = room.top;
  for (let at = start; at < end; at++) {
    const row = rows[at];
    if (!row) break;
    if (at === start) {
      for (const repeated of row.repeats) {
        placed.push({ row: repeated, top: y, isRepeated: true });
        y += repeated.height;
      }
    }
    const top = at === start ? topOf(row, y) : topBelow(row, y);
    placed.push({ row, top, isRepeated: false });
    y = top + row.height;
  }
  return placed;
}

/** The first place from `y` on that a row may stand at. */
function topOf({ grid }: Row, y: number): number {
  return grid > 0 ? Math.ceil((y - 0.01) / grid) * grid : y;
}

/** How much of the space above a row may be given up to reach a line of the grid sooner. */
const mostGiven = 0.3;

/** The place of a row under another: its space away, and rather a little nearer than most of a line further. */
function topBelow(row: Row, y: number): number {
  return row.grid > 0 ? topOf(row, y + row.space * (1 - mostGiven)) : y + row.space;
}

function bottomOf(rows: readonly PlacedRow[], top: number): number {
  const last = rows.at(-1);
  return last ? last.top + last.row.height : top;
}

function heightOfRepeated({ repeats }: Row): number {
  return repeats.reduce((sum, { height }) => sum + height, 0);
}

/** What of a note must stand in the column of its call: all of it, or the beginning of a very long one. */
function heightAtCall(note: LaidNote, { top, bottom }: Room): number {
  const height = heightOfNote(note);
  if (height <= (bottom - top) / 2) return height;
  return heightOfNote({ ...note, rows: note.rows.slice(0, leastNoteRows) });
}

function heightOfNote({ rows }: LaidNote): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function rowsOfNote(note: LaidNote): readonly NoteRow[] {
  return note.rows.map((row, index) => ({ row, name: index === 0 ? note.name : null }));
}

/** As many rows of notes as there is room for, at least one if it must; the rest goes on in the next column. */
function notesThatFit(notes: readonly NoteRow[], room: number, mustTake: boolean): number {
  let height = noteGap;
  let count = 0;
  for (const { row } of notes) {
    height += row.height;
    if (height > room + 0.01 && (count > 0 || !mustTake)) break;
    count++;
  }
  return count;
}
