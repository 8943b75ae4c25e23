import type { PageSet, PageStyle } from "../../../style/style.ts";
import type { Row, SideNote } from "../blocks/flow.ts";
import type { PageRows } from "./paginate.ts";
import { type Frame, type PageCanvas, placeRow } from "./place-page.ts";

/** A note in the margin and where it stands, from the top of the page's text. */
export interface PlacedSideNote {
  readonly note: SideNote;
  readonly top: number;
}

/** Between two notes, points. */
const gap = 6;

/**
 * Places the notes of the margins, each beside its call or as near to it as the others let it. Notes
 * that a page has no room for go on the next, so that there may be more pages than the text has.
 */
export function placeSideNotes(
  pages: readonly PageRows[],
  heightOf: (page: number) => number,
): readonly (readonly PlacedSideNote[])[] {
  const placed: (readonly PlacedSideNote[])[] = [];
  let waiting: readonly PlacedSideNote[] = [];
  while (placed.length < pages.length || waiting.length > 0) {
    const page = pages[placed.length];
    const height = heightOf(placed.length);
    const here = page ? wishes(page).flatMap((wish) => partsOf(wish, height)) : [];
    const wanted = [...waiting.map(({ note }) => ({ note, top: 0 })), ...here];
    const count = countThatFit(wanted, height);
    placed.push(spread(wanted.slice(0, count), height));
    waiting = wanted.slice(count);
  }
  return placed;
}

/** The width of the margin that notes stand in: the wider one, on every page. */
export function sideWidthOf({ first, left, right }: PageSet): number {
  return Math.min(...[first, left, right].map(({ margin }) => Math.max(margin.left, margin.right)));
}

/** Draws the notes of one page, in the order of their calls. */
export function drawSideNotes(
  notes: readonly PlacedSideNote[],
  frame: Frame,
  page: PageStyle,
  canvas: PageCanvas,
): void {
  const isLeft = page.margin.left >= page.margin.right;
  for (const { note, top } of notes) {
    const x = isLeft ? frame.x - note.gap - note.width : frame.x + frame.width + note.gap;
    let y = frame.y + top;
    // Of a note in several parts, links lead to the first.
    canvas.destinations[note.name] ??= { page: frame.page, y };
    for (const row of note.rows) {
      placeRow(row, y, { ...frame, x, width: note.width }, canvas);
      y += row.height;
    }
  }
}

function wishes({ bands }: PageRows): readonly PlacedSideNote[] {
  return bands.flatMap(({ columns }) =>
    columns.flatMap(({ rows }) =>
      rows.flatMap(({ row, top, isRepeated }) =>
        isRepeated ? [] : row.sideNotes.map((note) => ({ note, top })),
      ),
    ),
  );
}

/** A note that is longer than the page in parts that are not; only a single row may be higher. */
function partsOf({ note, top }: PlacedSideNote, height: number): readonly PlacedSideNote[] {
  if (heightOfSide(note) <= height) return [{ note, top }];
  const parts: Row[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const row of note.rows) {
    if (used + row.height > height) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(row);
    used += row.height;
  }
  return parts.map((rows) => ({ note: { ...note, rows }, top }));
}

/** At least one, if there is one. */
function countThatFit(notes: readonly PlacedSideNote[], height: number): number {
  let used = 0;
  for (const [index, { note }] of notes.entries()) {
    used += heightOfSide(note) + (index === 0 ? 0 : gap);
    if (index > 0 && used > height) return index;
  }
  return notes.length;
}

/** Moves notes down until none covers the one before, then up until all are on the page. */
function spread(notes: readonly PlacedSideNote[], height: number): readonly PlacedSideNote[] {
  const tops = notes.map(({ top }) => top);
  for (let index = 1; index < notes.length; index++) {
    const before = notes[index - 1];
    const least = (tops[index - 1] ?? 0) + (before ? heightOfSide(before.note) : 0) + gap;
    tops[index] = Math.max(tops[index] ?? 0, least);
  }
  let floor = height;
  for (let index = notes.length - 1; index >= 0; index--) {
    const { note } = notes[index] ?? {};
    if (!note) continue;
    tops[index] = Math.max(0, Math.min(tops[index] ?? 0, floor - heightOfSide(note)));
    floor = (tops[index] ?? 0) - gap;
  }
  return notes.map(({ note }, index) => ({ note, top: tops[index] ?? 0 }));
}

function heightOfSide({ rows }: SideNote): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
