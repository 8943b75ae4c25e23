import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import { type InlineDraft, textDraft } from "../document/compose.ts";
import { firstWhere } from "../document/sorted.ts";
import type { SourceSpan } from "../document/span.ts";

/**
 * A text to read, and the way back to the file that it came from. Readers work on `text`; offsets
 * into it become source spans here. What the file writes otherwise (an escape in a JSON string, an
 * entity, a soft line end of an e-mail) and what was taken out of it may lie between.
 */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** In order; together they are all of `text`. None where the text is empty. */
  readonly segments: readonly Segment[];
}

/**
 * A stretch of the text, up to where the next begins, and its stretch of the decoded file. The two
 * are in step where they are of one length; otherwise the whole stands for the whole.
 */
interface Segment {
  /** Offset in the text. */
  readonly at: number;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
}

/** A decoded file as it is. */
export function wholeText(decoded: string, file: string): SourceText {
  const segments = decoded === "" ? [] : [{ at: 0, start: 0, end: decoded.length }];
  return { file, text: decoded, segments };
}

/** A piece of text that the stretch [start, end) of another text means: "é" for `&eacute;`. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text with more gaps than this is not followed further: nobody needs places in such text. */
export const mostRuns = 100_000;

/**
 * The text that pieces of another text make up: a JSON string without its escapes, a CDATA section.
 * Pieces come in order; one that is as long as its stretch is in step with it.
 */
export function derive(outer: SourceText, pieces: Iterable<Piece>): SourceText {
  const parts: string[] = [];
  const segments: Segment[] = [];
  let at = 0;
  for (const { text, start, end } of pieces) {
    if (text === "") continue;
    parts.push(text);
    if (text.length === end - start) {
      for (const segment of segmentsWithin(outer, start, end, at)) append(segments, segment);
    } else {
      append(segments, { at, ...placeOf(outer, start, end) });
    }
    at += text.length;
  }
  return { file: outer.file, text: parts.join(""), segments };
}

/** The stretch [start, end) of a text as a text of its own. */
export function part(source: SourceText, start: number, end: number): SourceText {
  return derive(source, [{ text: source.text.slice(start, end), start, end }]);
}

/** Texts of one file, one after the other as one; empty where there are none. */
export function joined(texts: readonly SourceText[]): SourceText {
  const segments: Segment[] = [];
  let length = 0;
  for (const { text, segments: own } of texts) {
    for (const segment of own) append(segments, { ...segment, at: segment.at + length });
    length += text.length;
  }
  return {
    file: texts[0]?.file ?? "",
    text: texts.map(({ text }) => text).join(""),
    segments,
  };
}

/** Adds a segment; where there are too many, the last one takes it in. */
function append(segments: Segment[], next: Segment): void {
  const last = segments.at(-1);
  if (last && segments.length >= mostRuns) {
    segments[segments.length - 1] = { ...last, end: Math.max(last.end, next.end) };
  } else {
    segments.push(next);
  }
}

/** The segments of [start, end), cut to it, beginning at `at` in the text that they become part of. */
function* segmentsWithin(
  outer: SourceText,
  start: number,
  end: number,
  at: number,
): Generator<Segment> {
  const { segments } = outer;
  for (let index = segmentAt(outer, start), from = start; from < end; index++) {
    const to = Math.min(end, segments[index + 1]?.at ?? end);
    yield { at: at + from - start, ...placeOf(outer, from, to) };
    from = to;
  }
}

/** Where the stretch [start, end) of `source.text` stands in the decoded file. */
export function spanOf(source: SourceText, start: number, end: number): SourceSpan {
  return { file: source.file, ...placeOf(source, start, end) };
}

function placeOf(
  source: SourceText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const from = startInFile(source, start);
  return { start: from, end: end > start ? endInFile(source, end) : from };
}

function startInFile(source: SourceText, offset: number): number {
  const index = segmentAt(source, offset);
  const segment = source.segments[index];
  if (!segment) return 0;
  if (offset >= source.text.length) return segment.end;
  return isInStep(source, index) ? segment.start + offset - segment.at : segment.start;
}

function endInFile(source: SourceText, offset: number): number {
  const index = segmentAt(source, offset - 1);
  const segment = source.segments[index];
  if (!segment) return 0;
  return isInStep(source, index) ? segment.start + offset - segment.at : segment.end;
}

function isInStep({ text, segments }: SourceText, index: number): boolean {
  const segment = segments[index];
  if (!segment) return false;
  const beyond = segments[index + 1]?.at ?? text.length;
  return beyond - segment.at === segment.end - segment.start;
}

/** Index of the segment that holds an offset; of the last one for the end of the text. */
function segmentAt({ segments }: SourceText, offset: number): number {
  if (segments.length < 2) return 0;
  return Math.max(0, firstWhere(segments, ({ at }) => at > offset) - 1);
}

/** The stretch [start, end) of `source.text` as text runs, each in step with its source; tabs and line ends as blanks. */
export function textRuns(source: SourceText, start: number, end: number): InlineDraft[] {
  const { segments } = source;
  const runs: InlineDraft[] = [];
  const first = segmentAt(source, start);
  const all = start < end && segmentAt(source, end - 1) - first > mostRuns;
  for (let index = first, from = start; from < end; index++) {
    const to = all ? end : Math.min(end, segments[index + 1]?.at ?? end);
    const value = source.text.slice(from, to).replace(/[\t\n\f\r]/g, " ");
    runs.push(textDraft(value, spanOf(source, from, to)));
    from = to;
  }
  return runs;
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

/** Takes the unreadable characters out of a text; one warning for each kind. */
export function readable(source: SourceText, report: Report): SourceText {
  const cleaned = withoutUnreadable(source);
  if (cleaned !== source) reportUnreadable(source, report);
  return cleaned;
}

/** Takes the unreadable characters out of a text, and tells nobody: in a page most stand outside the article. */
export function withoutUnreadable(source: SourceText): SourceText {
  const { text } = source;
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(unreadable)) {
    pieces.push({ text: text.slice(from, index), start: from, end: index });
    from = index + run.length;
  }
  if (from === 0) return source;
  pieces.push({ text: text.slice(from), start: from, end: text.length });
  return derive(source, pieces);
}

/** Warns of the unreadable characters in a text, of each kind once. */
export function reportUnreadable(source: SourceText, report: Report): void {
  const { text } = source;
  for (const [name, pattern] of kinds) {
    const found = text.matchAll(pattern);
    const first = found.next().value;
    if (first === undefined) continue;
    let count = 1;
    for (const _ of found) count++;
    const what = `${count} × ${name} left out${count === 1 ? "" : ", the first of them here"}`;
    const span = spanOf(source, first.index, first.index + 1);
    report(diagnose("input/control-character", what, { span }));
  }
}
