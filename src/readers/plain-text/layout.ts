import type { ItemMark } from "./items.ts";
import { endsSentence, isCapitals, type Line } from "./lines.ts";

/**
 * How the file sets paragraphs: one to a line (null), or wrapped by hand at about `width` columns.
 */
export interface Layout {
  readonly width: number | null;
}

/** Narrowest and widest column that a file is taken to be wrapped at. */
const narrowest = 50;
const widest = 100;
/** A line shorter than this tells nothing: it may be verse, an address, a heading. */
const telling = 45;
/** How far typists stay short of the width. */
const slack = 4;
/** The share of line ends that must agree on a width. */
const agreement = 0.6;

/**
 * Finds the width that the line ends agree on. A line that was broken at width w is no longer than w,
 * and would be if it had the next line's first word; so each line end votes for a range of widths. A
 * line that ends as a sentence does is no vote: where most do, each line is a paragraph.
 */
export function layoutOf(lines: readonly Line[], marks: ReadonlyMap<Line, ItemMark>): Layout {
  const votes = new Int32Array(widest + 2);
  let voters = 0;
  for (let index = 2; index < lines.length; index++) {
    // The first line is the headline, broken where it pleases.
    const line = lines[index - 1];
    const next = lines[index];
    if (!line || !next || next.gap || next.indent > line.indent + 1 || marks.has(next)) continue;
    if (columns(line) < telling || line.text.includes("\t") || next.text.includes("\t")) continue;
    voters++;
    if (endsSentence(line.text) || columns(line) > widest || columns(next) > widest) continue;
    const least = columns(line);
    const most = Math.min(widest, least + firstWord(next) + slack);
    votes[least] = (votes[least] ?? 0) + 1;
    votes[most + 1] = (votes[most + 1] ?? 0) - 1;
  }
  const { width, count } = mostVoted(votes);
  return { width: count > 0 && count >= voters * agreement && width >= narrowest ? width : null };
}

/** The first width with the most votes; `changes` holds by how much the count rises at each width. */
function mostVoted(changes: Int32Array): { readonly width: number; readonly count: number } {
  let best = { width: 0, count: 0 };
  let count = 0;
  for (const [width, change] of changes.entries()) {
    count += change;
    if (count > best.count) best = { width, count };
  }
  return best;
}

/** Whether `next` goes on with the paragraph that `line` belongs to. */
export function continues(line: Line, next: Line, { width }: Layout): boolean {
  if (width === null || next.gap || columns(line) > width + slack) return false;
  if (next.indent > line.indent + 1 || isCapitals(line.text) !== isCapitals(next.text))
    return false;
  if (columns(line) + 1 + firstWord(next) > width) return true;
  if (endsSentence(line.text)) return false;
  return /^\p{Ll}/u.test(next.text) || columns(line) > width * 0.6;
}

/** Whether lines are set as verse or an address: short, and not because sentences end there. */
export function isVerse(lines: readonly Line[], { width }: Layout): boolean {
  const limit = Math.min(60, (width ?? widest) * 0.75);
  if (lines.length < 3 || lines.some((line) => columns(line) > limit)) return false;
  return lines.filter((line) => endsSentence(line.text)).length * 2 < lines.length;
}

function columns(line: Line): number {
  return line.indent + line.text.length;
}

/** Columns of the first word; no more than count for a vote. */
function firstWord(line: Line): number {
  return /^\S{1,20}/.exec(line.text)?.[0].length ?? 0;
}
