import { isPlain, isPlainCapital, isPlainDigit, isPlainLetter } from "../prose/characters.ts";

/** Longest word and farthest look that matter: both keep the work at each mark bounded. */
const wordLimit = 24;
const lookAhead = 160;

/** Stand before the first word of a sentence. */
const openers = new Set("\"'“‘”’«‹»›„‚([{¿¡「『（《【–—―-*•");

/** The word that ends at `end`, inner full stops included: "U.S" of "(U.S." */
export function wordBefore(
  text: string,
  end: number,
): { readonly word: string; readonly start: number } {
  const from = Math.max(0, end - wordLimit);
  let start = end;
  while (start > from && isPlainOfWord(text.charCodeAt(start - 1))) start--;
  if (start > from && !isPlain(text.charCodeAt(start - 1)))
    start = end - (/[\p{L}\p{M}\p{N}.]*$/u.exec(text.slice(from, end))?.[0].length ?? 0);
  return { word: text.slice(start, end), start };
}

function isPlainOfWord(code: number): boolean {
  return isPlainLetter(code) || isPlainDigit(code) || code === FULL_STOP;
}

const [FULL_STOP, APOSTROPHE, CURLY_APOSTROPHE] = [0x2e, 0x27, 0x2019];

/** The word that follows a mark. */
export interface NextWord {
  readonly kind: "upper" | "lower" | "digit" | "punctuation" | "other";
  readonly start: number;
  readonly word: string;
  /** A dash stands before it: "W.Va. – The" in a dateline. */
  readonly dashed: boolean;
  /** From the word on, as far as one looks. */
  readonly context: string;
}

/** The first word from `from` on, past its opening marks; null at the end of the text. */
export function wordAfter(text: string, from: number): NextWord | null {
  let at = skipSpace(text, from);
  if (at >= text.length) return null;
  const limit = at + wordLimit;
  while (at < limit && openers.has(text[at] ?? "")) at = skipSpace(text, at + 1);
  const dashed = at > from + 1 && /[–—―-]/.test(text.slice(from, at));
  const context = text.slice(at, at + lookAhead);
  return { kind: kindOf(context), start: at, word: firstWord(context), dashed, context };
}

function firstWord(context: string): string {
  let end = 0;
  while (isPlainOfNext(context.charCodeAt(end))) end++;
  return end === context.length || isPlain(context.charCodeAt(end))
    ? context.slice(0, end)
    : (/^[\p{L}\p{M}’']+/u.exec(context)?.[0] ?? "");
}

function isPlainOfNext(code: number): boolean {
  return isPlainLetter(code) || code === APOSTROPHE || code === CURLY_APOSTROPHE;
}

function kindOf(context: string): NextWord["kind"] {
  const [first, second] = [context.charCodeAt(0), context.charCodeAt(1)];
  if (isPlainCapital(first)) return "upper";
  if (isPlainDigit(first)) return "digit";
  // iPhone
  if (isPlainLetter(first) && isPlain(second)) return isPlainCapital(second) ? "upper" : "lower";
  if (/^\p{Ll}\p{Lu}/u.test(context)) return "upper"; // iPhone
  if (/^\p{Ll}/u.test(context)) return "lower";
  if (/^[\p{Lu}\p{Lt}]/u.test(context)) return "upper";
  if (/^\p{Nd}/u.test(context)) return "digit";
  if (/^[,;:.!?…)\]}%/]/u.test(context)) return "punctuation";
  return "other";
}

/** The first place from `from` on that holds no white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text[at])) at++;
  return at;
}

/** Whether there is a character and it is white space. */
export function isSpace(character: string | undefined): boolean {
  return character === " " || (character !== undefined && /\s/.test(character));
}
