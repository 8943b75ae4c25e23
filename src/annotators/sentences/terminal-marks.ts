import { isSpace } from "./words.ts";

/** A run of terminal marks with the closing marks after it: a place where a sentence may end. */
export interface TerminalMark {
  /** Where the run begins. */
  readonly start: number;
  /** Where the run ends and the closing marks begin. */
  readonly closers: number;
  /** After the closing marks. */
  readonly end: number;
}

/** Right after a terminal mark each of these closes, whichever way it is turned: German closes with “. */
const closers = new Set("\"'”’“‘»«›‹)]}」』）》】");

/** Marks that need a blank after them to end a sentence; other scripts' marks stand for themselves. */
const ambiguous = new Set(".!?…");

/** The places where a sentence of `text` may end, in order. Linear. */
export function* terminalMarks(text: string): Generator<TerminalMark> {
  const pattern = /[\p{Sentence_Terminal}…]/gu;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const mark = markAt(text, match.index);
    pattern.lastIndex = mark.end;
    if (isSpace(text[mark.end]) || !ambiguous.has(text[mark.closers - 1] ?? "")) yield mark;
  }
}

function markAt(text: string, start: number): TerminalMark {
  const closersStart = endOfRun(text, start);
  let at = closersStart;
  while (closers.has(text[at] ?? "")) at++;
  if (closesAfterBlank(text, at)) at += 2;
  return { start, closers: closersStart, end: at };
}

/** The end of a run like "?!", "…", ". . ." or ". …". */
function endOfRun(text: string, start: number): number {
  const more = /[\p{Sentence_Terminal}…]| {1,3}[.…]/uy;
  let at = start;
  while (at < text.length) {
    more.lastIndex = at;
    if (!more.test(text)) break;
    at = more.lastIndex;
  }
  return at;
}

/** French sets a blank before the mark that closes: « Oui. » The same mark before a word opens. */
function closesAfterBlank(text: string, at: number): boolean {
  if (!isSpace(text[at]) || text[at + 1] !== "»") return false;
  const after = text[at + 2];
  return after === undefined || /[\s,;:.)]/.test(after);
}
