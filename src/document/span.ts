/**
 * The two kinds of position in Readout. Both are half-open and count UTF-16 code units (JavaScript
 * string indices). They are never mixed: the `file` of a {@link SourceSpan} keeps the compiler from
 * taking one for the other.
 */

/** A stretch of a decoded input file. */
export interface SourceSpan {
  /**
   * The path as the user gave it, or `-` for standard input; of a part of the file also which, as in
   * `mill.docx!word/document.xml`.
   */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of an article's reading text ({@link Article.text}). */
export interface TextRange {
  readonly file?: never;
  readonly start: number;
  readonly end: number;
}

/** The part of `text` that `range` selects. */
export function slice(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}

/** Whether the two ranges share at least one code unit. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The part that both ranges share, or null where they share none. */
export function intersection(a: TextRange, b: TextRange): TextRange | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : null;
}
