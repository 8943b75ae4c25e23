import type { TextRange } from "../../document/span.ts";

/** Marks that may close each other: “ with ”, but not “ with ’. */
export type MarkFamily = "double" | "single" | "guillemet" | "single-guillemet" | "corner";

/** Which way a mark faces, judged by its shape and by what stands on both sides. */
export type MarkSide = "open" | "close" | "either";

/** A quotation mark in the reading text. */
export interface Mark {
  readonly range: TextRange;
  readonly family: MarkFamily;
  readonly side: MarkSide;
  /** Stands straight after a digit, as an inch or a foot does. */
  readonly afterDigit: boolean;
  /** For a single mark, how surely it is no apostrophe: punctuation stands before it. */
  readonly sure: boolean;
}

/** How a shape faces by itself; language may turn it round („so“ and »so«). */
const SHAPES: ReadonlyMap<string, { family: MarkFamily; side: MarkSide }> = new Map([
  ["“", { family: "double", side: "open" }],
  ["”", { family: "double", side: "close" }],
  ["„", { family: "double", side: "open" }],
  ["‟", { family: "double", side: "open" }],
  ['"', { family: "double", side: "either" }],
  ["＂", { family: "double", side: "either" }],
  ["''", { family: "double", side: "either" }],
  ["``", { family: "double", side: "open" }],
  ["‘", { family: "single", side: "open" }],
  ["’", { family: "single", side: "close" }],
  ["‚", { family: "single", side: "open" }],
  ["‛", { family: "single", side: "open" }],
  ["'", { family: "single", side: "either" }],
  ["`", { family: "single", side: "open" }],
  ["«", { family: "guillemet", side: "open" }],
  ["»", { family: "guillemet", side: "close" }],
  ["‹", { family: "single-guillemet", side: "open" }],
  ["›", { family: "single-guillemet", side: "close" }],
  ["「", { family: "corner", side: "open" }],
  ["」", { family: "corner", side: "close" }],
  ["『", { family: "corner", side: "open" }],
  ["』", { family: "corner", side: "close" }],
]);

const MARK = /''|``|[“”„‟"＂‘’‚‛'`«»‹›「」『』]/gu;
const OPENING_CONTEXT = /[\s([{\u2014\u2013\-/\u200b…]/u;
const CLOSING_CONTEXT = /[\s)\]}.,;:!?…\u2014\u2013\-/]/u;
const LETTER = /[\p{L}\p{N}]/u;
const SENTENCE_PUNCTUATION = /[.,!?…;:\u2014\u2013-]/u;

/** The quotation marks of a passage in order. Apostrophes inside words are none. */
export function marksIn(
  text: string,
  passage: TextRange,
  elisions: ReadonlySet<string>,
): readonly Mark[] {
  const marks: Mark[] = [];
  // In the passage alone: from one without marks a search in the text would go on to the next mark.
  for (const { 0: shape, index } of text.slice(passage.start, passage.end).matchAll(MARK)) {
    const mark = markAt(text, passage, passage.start + index, shape, elisions);
    if (mark) marks.push(mark);
  }
  return withoutDoubled(marks);
}

/** “"We left."”: marks that were set twice count once; a second closing one, only after two that opened. */
function withoutDoubled(marks: readonly Mark[]): readonly Mark[] {
  const once: Mark[] = [];
  let pending = 0;
  for (const mark of marks) {
    const before = once.at(-1);
    const isBeside =
      before?.family === "double" &&
      mark.family === "double" &&
      before.range.end === mark.range.start &&
      before.side === mark.side;
    const isSecond = isBeside && (mark.side === "open" || (mark.side === "close" && pending > 0));
    if (before === undefined || !isSecond) {
      once.push(mark);
      continue;
    }
    pending += mark.side === "open" ? 1 : -1;
    once[once.length - 1] = { ...before, range: { ...before.range, end: mark.range.end } };
  }
  return once;
}

function markAt(
  text: string,
  passage: TextRange,
  start: number,
  shape: string,
  elisions: ReadonlySet<string>,
): Mark | null {
  const known = SHAPES.get(shape);
  if (!known) return null;
  const end = start + shape.length;
  const before = start > passage.start ? (text[start - 1] ?? "") : "";
  const after = end < passage.end ? (text[end] ?? "") : "";
  if (known.family === "single" && isApostrophe(text, before, after, end, elisions)) return null;
  const side = sideOf(known.side, known.family, before, after);
  return {
    range: { start, end },
    family: known.family,
    side,
    afterDigit: /\d/u.test(before),
    sure: SENTENCE_PUNCTUATION.test(before),
  };
}

function isApostrophe(
  text: string,
  before: string,
  after: string,
  end: number,
  elisions: ReadonlySet<string>,
): boolean {
  if (LETTER.test(before) && LETTER.test(after)) return true;
  if (LETTER.test(before)) return false;
  const word = /^\p{L}+|^\d\ds?/u.exec(text.slice(end, end + 12))?.[0].toLowerCase();
  return word !== undefined && (/^\d/u.test(word) || elisions.has(word));
}

/** Shape proposes, context decides where the two clearly disagree: a mark typed the wrong way. */
function sideOf(shape: MarkSide, family: MarkFamily, before: string, after: string): MarkSide {
  // East Asian text sets no spaces by which to tell.
  if (family === "corner") return shape;
  const isStart = before === "" || OPENING_CONTEXT.test(before) || isMark(before);
  const isEnd = after === "" || CLOSING_CONTEXT.test(after) || isMark(after);
  const opens = isStart && !isEnd;
  const closes = isEnd && !isStart;
  if (opens !== closes) return opens ? "open" : "close";
  if (before === "") return "open";
  if (shape !== "either") return shape;
  // Dashes and brackets stand on either side of a mark; a space stands outside of it.
  const [spaceBefore, spaceAfter] = [/\s/u.test(before), after === "" || /\s/u.test(after)];
  if (spaceBefore !== spaceAfter) return spaceBefore ? "open" : "close";
  return "either";
}

function isMark(character: string): boolean {
  return SHAPES.has(character);
}
