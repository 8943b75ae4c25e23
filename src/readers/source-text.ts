import { type Diagnostic, diagnose, type Report } from "../diagnostics/diagnostic.ts";
import { type InlineDraft, textDraft } from "../document/compose.ts";
import type { SourceSpan } from "../document/span.ts";
import { lineOf } from "./decode.ts";

/**
 * A decoded text without the characters that nobody can read or that turn the reading direction, and
 * the way back. Readers work on `text`; offsets into it become source spans here.
 */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Where characters were taken out, in order. */
  readonly cuts: readonly Cut[];
}

interface Cut {
  /** Offset in `text` before which they stood. */
  readonly at: number;
  /** Code units taken out up to and with this cut. */
  readonly total: number;
}

/**
 * Soft hyphens and what {@link kinds} names. Line ends, tabs and the joiners that scripts need are
 * not among them; neither are direction marks, which bidirectional text may have.
 */
const unreadable =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]+/g;

/** What is reported when it is left out. Soft hyphens are not: they are no characters to be read. */
const kinds: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["NUL character", /\0/g],
  ["control character", /[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb\ufffe\uffff]/g],
  ["byte order mark inside the text", /\ufeff/g],
  ["direction override", /[\u202a-\u202e\u2066-\u2069]/g],
];

/** Takes the unreadable characters out of a decoded text; one warning for each kind. */
export function readable(decoded: string, file: string, report: Report): SourceText {
  const parts: string[] = [];
  const cuts: Cut[] = [];
  let from = 0;
  let total = 0;
  for (const { 0: run, index } of decoded.matchAll(unreadable)) {
    parts.push(decoded.slice(from, index));
    from = index + run.length;
    cuts.push({ at: index - total, total: total + run.length });
    total += run.length;
  }
  if (cuts.length === 0) return { file, text: decoded, cuts };
  for (const diagnostic of reportsOf(decoded, file)) report(diagnostic);
  return { file, text: parts.join("") + decoded.slice(from), cuts };
}

function* reportsOf(decoded: string, file: string): Generator<Diagnostic> {
  for (const [name, pattern] of kinds) {
    const found = decoded.matchAll(pattern);
    const first = found.next().value;
    if (first === undefined) continue;
    let count = 1;
    for (const _ of found) count++;
    const what = `${count} × ${name} left out`;
    const where =
      count === 1
        ? `in line ${lineOf(decoded, first.index)}`
        : `first in line ${lineOf(decoded, first.index)}`;
    const span = { file, start: first.index, end: first.index + 1 };
    yield diagnose("input/control-character", `${what}, ${where}`, { span });
  }
}

/** Where the stretch [start, end) of `source.text` stands in the decoded file. */
export function spanOf(source: SourceText, start: number, end: number): SourceSpan {
  const from = start + takenOut(source, start);
  const to = end > start ? end + takenOut(source, end - 1) : from;
  return { file: source.file, start: from, end: to };
}

/** A stretch with more gaps than this becomes one run, not in step: nobody needs places in such text. */
export const mostRuns = 100_000;

/** The stretch [start, end) of `source.text` as text runs, each in step with its source; tabs as blanks. */
export function textRuns(source: SourceText, start: number, end: number): InlineDraft[] {
  const first = cutAfter(source, start);
  const cuts = cutAfter(source, end - 1) - first > mostRuns ? [] : source.cuts;
  const runs: InlineDraft[] = [];
  let from = start;
  for (let index = first; from < end; index++) {
    const to = Math.min(end, cuts[index]?.at ?? end);
    const value = source.text.slice(from, to).replaceAll("\t", " ");
    runs.push(textDraft(value, spanOf(source, from, to)));
    from = to;
  }
  return runs;
}

function takenOut(source: SourceText, offset: number): number {
  return source.cuts[cutAfter(source, offset) - 1]?.total ?? 0;
}

/** Index of the first cut behind `offset`. */
function cutAfter({ cuts }: SourceText, offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.at ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
