import type { TextRange } from "../../document/span.ts";

const BLANK_OR_MARK = /[\s"'`“”‘’»«›‹」』„)\]]/u;

/** Where quoted words end, without the marks, brackets and blanks after them. Looks at the end alone. */
export function endOfWords(text: string, { start, end }: TextRange): number {
  let at = end;
  while (at > start && BLANK_OR_MARK.test(text[at - 1] ?? "")) at--;
  return at;
}

/** The last few characters of quoted words: what punctuation they end with. */
export function lastOfWords(text: string, range: TextRange): string {
  const end = endOfWords(text, range);
  return text.slice(Math.max(range.start, end - 4), end);
}
