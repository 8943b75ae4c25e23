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
  for (let at = nextMark(text, 0); at < text.length; ) {
    const mark = markAt(text, at);
    at = nextMark(text, mark.end);
    if (isSpace(text[mark.end]) || !ambiguous.has(text[mark.closers - 1] ?? "")) yield mark;
  }
}

/** Where the next terminal mark stands; the length of the text where none does. */
function nextMark(text: string, from: number): number {
  let at = from;
  while (at < text.length && lengthOfMark(text, at) === 0) at++;
  return at;
}

/** The length of the terminal mark at a place; 0 where none stands. */
function lengthOfMark(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < FIRST_OTHER) return code === 0x2e || code === 0x21 || code === 0x3f ? 1 : 0;
  // Dashes and curly quotation marks
  if (code >= 0x2010 && code <= 0x201f) return 0;
  TERMINAL.lastIndex = at;
  return TERMINAL.test(text) ? TERMINAL.lastIndex - at : 0;
}

/** Below it ASCII alone has terminal marks. */
const FIRST_OTHER = 0x370;
const TERMINAL = /[\p{Sentence_Terminal}…]/uy;

function markAt(text: string, start: number): TerminalMark {
  const closersStart = endOfRun(text, start);
  let at = closersStart;
  while (closers.has(text[at] ?? "")) at++;
  if (closesAfterBlank(text, at)) at += 2;
  return { start, closers: closersStart, end: at };
}

/** The end of a run like "?!", "…", ". . ." or ". …". */
function endOfRun(text: string, start: number): number {
  let at = start;
  for (let length = -1; length !== 0; at += length)
    length = lengthOfMark(text, at) || lengthOfSpacedMark(text, at);
  return at;
}

/** The length of a dot with up to three blanks before it. */
function lengthOfSpacedMark(text: string, at: number): number {
  let blanks = 0;
  while (blanks < 4 && text[at + blanks] === " ") blanks++;
  const mark = text[at + blanks];
  return blanks > 0 && blanks < 4 && (mark === "." || mark === "…") ? blanks + 1 : 0;
}

/** French sets a blank before the mark that closes: « Oui. » The same mark before a word opens. */
function closesAfterBlank(text: string, at: number): boolean {
  if (!isSpace(text[at]) || text[at + 1] !== "»") return false;
  const after = text[at + 2];
  return after === undefined || /[\s,;:.)]/.test(after);
}
