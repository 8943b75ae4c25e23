import type { Line } from "./lines.ts";

/** The bullet or number that a list item begins with. */
export interface ItemMark {
  /** Null for a bullet. */
  readonly number: number | null;
  /** Code units of the mark and the blank behind it. */
  readonly length: number;
}

interface Candidate extends ItemMark {
  readonly line: Line;
  readonly index: number;
  /** The bullet, or "1" for any number. */
  readonly kind: string;
}

/** How many lines behind one item the next may begin. */
const reach = 8;

/**
 * The lines that begin a list item. A mark alone proves nothing: a dash may open a remark, an
 * asterisk a footnote, a number a sentence. So an item needs a neighbour with the same mark, and
 * numbers must count up from 1: the count is not kept in the text. A • needs no neighbour.
 */
export function itemMarks(lines: readonly Line[]): ReadonlyMap<Line, ItemMark> {
  const candidates = lines.flatMap((line, index) => candidateOf(line, index) ?? []);
  const marks = new Map<Line, ItemMark>();
  let counted: Candidate | null = null;
  for (const [position, candidate] of candidates.entries()) {
    const before = candidates[position - 1];
    const after = candidates[position + 1];
    if (candidate.number === null) {
      const known = /[•‣▪◦●■]/.test(candidate.kind);
      if (!known && !isNear(before, candidate) && !isNear(candidate, after)) continue;
    } else {
      const begins = candidate.number === 1 && after?.number === 2 && isNear(candidate, after);
      const goesOn = candidate.number > 1 && candidate.number - 1 === counted?.number;
      if (!begins && !(goesOn && isNear(before, candidate))) continue;
      counted = candidate;
    }
    marks.set(candidate.line, candidate);
  }
  return marks;
}

function candidateOf(line: Line, index: number): Candidate | null {
  const start = line.text.slice(0, 12);
  const bullet = /^([-*•‣▪◦●■–])\s+(?=\S)/.exec(start);
  if (bullet) return { line, index, kind: bullet[1] ?? "", number: null, length: bullet[0].length };
  const number = /^\(?(\d{1,3})[.)]\s+(?=\S)/.exec(start);
  if (!number) return null;
  return { line, index, kind: "1", number: Number(number[1]), length: number[0].length };
}

function isNear(before: Candidate | undefined, after: Candidate | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return before.kind === after.kind && after.index - before.index <= reach;
}
