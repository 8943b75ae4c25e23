import type { QuotePart } from "../../document/annotations.ts";
import type { TextRange } from "../../document/span.ts";
import type { Mark } from "./marks.ts";

/** A stretch of quoted words of one passage. */
export interface Pair extends QuotePart {
  /** `closer`, `opener`: that mark is not in the text and its place was worked out. */
  readonly missing: "closer" | "opener" | null;
  /** Stands open at the end of its passage: may go on in the next one. */
  readonly open: boolean;
  readonly family: Mark["family"];
}

/** Finds where a quote ends whose closing mark was forgotten: before ", she said"; null where it does not show. */
export type FindEnd = (from: number, limit: number) => number | null;

/**
 * Pairs the marks of one passage. Outermost pairs alone: a quote inside a quote belongs to its words.
 * Marks that find no partner are repaired one by one, so an odd mark costs at most itself.
 */
export function pairMarks(
  text: string,
  passage: TextRange,
  marks: readonly Mark[],
  findEnd: FindEnd,
): readonly Pair[] {
  const balanced = balancedFamilies(marks);
  const pairs: Pair[] = [];
  let index = 0;
  while (index < marks.length) {
    const mark = marks[index];
    if (!mark) break;
    const found =
      mark.side === "close"
        ? withoutOpener(text, passage, mark, pairs, findEnd)
        : fromOpener(text, passage, marks, index, balanced, findEnd);
    if (found) pairs.push(found.pair);
    index = found ? Math.max(index + 1, found.next) : index + 1;
  }
  return pairs;
}

interface Found {
  readonly pair: Pair;
  /** Index of the mark to go on with. */
  readonly next: number;
}

function fromOpener(
  text: string,
  passage: TextRange,
  marks: readonly Mark[],
  index: number,
  balanced: ReadonlySet<Mark["family"]>,
  findEnd: FindEnd,
): Found | null {
  const opener = marks[index];
  if (!opener) return null;
  const partner = closerOf(text, marks, index, balanced);
  if (partner.closer !== null) {
    const closer = marks[partner.closer];
    if (!closer || !isSound(marks, index, partner.closer)) return null;
    return make(text, opener, closer.range, null, false, partner.closer + 1);
  }
  // A lone apostrophe-like mark opens nothing, unless it begins a paragraph of a long quote.
  if (opener.family === "single" && opener.range.start > passage.start) return null;
  const limit = partner.nextOpener === null ? passage.end : startOf(marks, partner.nextOpener);
  const shown = findEnd(opener.range.end, limit);
  const end = shown ?? trimEnd(text, opener.range.end, limit);
  const open = shown === null && limit === passage.end;
  if (opener.family === "single" && !open) return null;
  let next = index + 1;
  while (next < marks.length && startOf(marks, next) < end) next++;
  return make(text, opener, { start: end, end }, "closer", open, next);
}

/** The kinds of mark that open and close alike in a passage: there a quote in a quote is sure. */
function balancedFamilies(marks: readonly Mark[]): ReadonlySet<Mark["family"]> {
  const depths = new Map<Mark["family"], number>();
  for (const { family, side } of marks) {
    const depth = depths.get(family) ?? 0;
    const next = side === "open" ? depth + 1 : side === "close" ? depth - 1 : -1;
    depths.set(family, depth < 0 || next > 2 ? -1 : next);
  }
  return new Set([...depths].filter(([, depth]) => depth === 0).map(([family]) => family));
}

/** Index of the mark that closes the one at `index`, or of the opener that shows there is none. */
function closerOf(
  text: string,
  marks: readonly Mark[],
  index: number,
  balanced: ReadonlySet<Mark["family"]>,
): { readonly closer: number | null; readonly nextOpener: number | null } {
  const family = marks[index]?.family;
  const nests = family !== undefined && balanced.has(family);
  let depth = 0;
  for (let i = index + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || mark.family !== family) continue;
    if (mark.side === "open") {
      if (!nests && (depth > 0 || !twoClosersFollow(marks, i)))
        return { closer: null, nextOpener: i };
      depth++;
    } else if (depth > 0) {
      depth--;
    } else if (!isPassedOver(text, marks, i)) {
      return { closer: i, nextOpener: null };
    }
  }
  return { closer: null, nextOpener: null };
}

/** Whether an opener inside a quote begins a quote in the same marks: both will be closed. */
function twoClosersFollow(marks: readonly Mark[], index: number): boolean {
  const family = marks[index]?.family;
  let closers = 0;
  for (let i = index + 1; i < marks.length && closers < 2; i++) {
    const mark = marks[i];
    if (mark?.family !== family) continue;
    if (mark?.side !== "close") return false;
    closers++;
  }
  return closers === 2;
}

/** Whether a mark that could close is rather a plural's apostrophe (the dogs’) or inches (6'2"). */
function isPassedOver(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  const next = marks.slice(index + 1, index + 4).find((other) => other.family === mark?.family);
  if (!mark || next?.side !== "close") return false;
  if (mark.family === "single") {
    const isPlural = !mark.sure && text[mark.range.start - 1] === "s";
    // British marks close before the punctuation: 'for the lambs' sake'.
    const goesOn = /^ \p{Ll}/u.test(text.slice(mark.range.end, mark.range.end + 2));
    const closes = /^(?:[.,;:!?)]|$)/u.test(text.slice(next.range.end, next.range.end + 1));
    return isPlural && (next.sure || (goesOn && closes));
  }
  return mark.afterDigit && /["″]/u.test(text.slice(mark.range.start, mark.range.end));
}

/** A pair of single marks that cuts a pair of double marks in two is no pair. */
function isSound(marks: readonly Mark[], open: number, close: number): boolean {
  if (marks[open]?.family !== "single") return true;
  let doubles = 0;
  for (let i = open + 1; i < close; i++) if (marks[i]?.family === "double") doubles++;
  return doubles % 2 === 0;
}

/** `The dam will hold,” she said.`: the passage begins with words whose opening mark was forgotten. */
function withoutOpener(
  text: string,
  passage: TextRange,
  mark: Mark,
  before: readonly Pair[],
  findEnd: FindEnd,
): Found | null {
  if (before.length > 0 || mark.family === "single" || !mark.sure) return null;
  if (findEnd(mark.range.start - 1, passage.end) !== mark.range.start) return null;
  const inner = { start: passage.start, end: mark.range.start };
  const outer = { start: passage.start, end: mark.range.end };
  const pair: Pair = { inner, outer, missing: "opener", open: false, family: mark.family };
  return inner.start < inner.end && text.slice(inner.start, inner.end).trim() !== ""
    ? { pair, next: 0 }
    : null;
}

function make(
  text: string,
  opener: Mark,
  closer: TextRange,
  missing: Pair["missing"],
  open: boolean,
  next: number,
): Found | null {
  const inner = trim(text, { start: opener.range.end, end: closer.start });
  if (inner.start >= inner.end) return null;
  const outer = { start: opener.range.start, end: closer.end };
  return { pair: { inner, outer, missing, open, family: opener.family }, next };
}

function startOf(marks: readonly Mark[], index: number): number {
  return marks[index]?.range.start ?? 0;
}

function trim(text: string, range: TextRange): TextRange {
  const end = trimEnd(text, range.start, range.end);
  let start = range.start;
  while (start < end && /\s/u.test(text[start] ?? "")) start++;
  return { start, end };
}

function trimEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && /\s/u.test(text[trimmed - 1] ?? "")) trimmed--;
  return trimmed;
}
