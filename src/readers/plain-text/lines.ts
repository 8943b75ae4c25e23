/** One line that has text. Offsets count in the text that the line was taken from. */
export interface Line {
  /** Where its text begins, behind the indent. */
  readonly start: number;
  /** Where its text ends, before trailing white space. */
  readonly end: number;
  readonly text: string;
  /** Columns before the text; a tab is worth four. */
  readonly indent: number;
  /** An empty line, or the start of the file, stands before it. */
  readonly gap: boolean;
}

/** The lines of a text that are not blank, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const { start, end } of rawLines(text)) {
    const raw = text.slice(start, end);
    // A line of nothing but zero-width characters looks blank, and is.
    if (!/[^\s\p{Cf}]/u.test(raw)) {
      gap = true;
      continue;
    }
    const trimmed = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    const indent = raw.slice(0, from - start).replaceAll("\t", "    ").length;
    lines.push({ start: from, end: from + trimmed.length, text: trimmed, indent, gap });
    gap = false;
  }
  return lines;
}

function* rawLines(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/\r\n|[\n\v\f\r\x85\u2028\u2029]/g)) {
    yield { start, end: index };
    start = index + mark.length;
  }
  yield { start, end: text.length };
}

/** The part [from, to) of a line's text as a line of its own, trimmed. */
export function partOf(line: Line, from: number, to = line.text.length): Line {
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  const start = line.start + from + raw.length - raw.trimStart().length;
  return { ...line, start, end: start + text.length, text };
}

/** Whether a stretch of text ends as a sentence does, closing marks aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।؟]["'”’»)\]]*$/u.test(text.slice(-8));
}

/** Whether it is set in capitals: at least four letters, none of them small. */
export function isCapitals(text: string): boolean {
  return text.length <= 200 && !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4;
}
