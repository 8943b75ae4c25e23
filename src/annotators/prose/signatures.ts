import { slice, type TextRange } from "../../document/span.ts";
import type { Passage } from "./passages.ts";

/** A signature is no longer than this, in characters. */
const LONGEST = 120;

/** "— Ilka Varos, mayor of Halm": a dash of any kind, and words that begin as a name does. */
const DASHED = /^(?:[—–―⸺]+|--?)\s*(?=\p{Lu}|\p{Lo})/u;

/**
 * "Ilka Varos", "Ilka Varos, mayor of Halm", "Ilka Varos (Halm)": two capitalised words at least, and
 * what is told of them after a comma or in brackets.
 */
const NAMED =
  /^\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{L}\p{M}’'.-]*){1,4}(?:,\s|\s\(|$)/u;

/** The end of what was said, and after it a dash: the signature is in the paragraph itself. */
const SIGNED_TAIL = /[.?!…。？！][\s"'”’»」]*\s(?=(?:[—–―⸺]|--?\s)\s*\p{Lu}[^.?!…"“”«»]*$)/u;

const ENDS_SENTENCE = /[.?!…:;,。？！]["'”’»」)]*$/u;
const ENDS_QUOTED = /["'”’»“‹›」』]$/u;

/**
 * The words at the end of a block quote, or on a line of their own after a paragraph that ends with
 * quoted words, that say whose those are. Null where the passage holds none.
 */
export function signatureIn(
  text: string,
  passages: readonly Passage[],
  index: number,
): TextRange | null {
  const passage = passages[index];
  if (passage?.role !== "prose") return null;
  const before = passages[index - 1];
  const { blockQuote, range } = passage;
  if (blockQuote === null) {
    const follows = before?.role === "prose" && ENDS_QUOTED.test(lastOf(text, before.range));
    return follows && isSignature(slice(text, range), DASHED) ? range : null;
  }
  if (passages[index + 1]?.blockQuote === blockQuote) return null;
  if (before?.blockQuote !== blockQuote) return signedTail(text, range);
  const line = slice(text, range).trim();
  const finished = ENDS_SENTENCE.test(lastOf(text, before.range));
  return isSignature(line, DASHED) || (finished && isSignature(line, NAMED))
    ? range
    : signedTail(text, range);
}

/** Index of the passage that may hold the signature of words in another one. */
export function signedAt(passages: readonly Passage[], index: number): number {
  const blockQuote = passages[index]?.blockQuote ?? null;
  if (blockQuote === null) return index + 1;
  let last = index;
  while (passages[last + 1]?.blockQuote === blockQuote) last++;
  return last;
}

function isSignature(line: string, form: RegExp): boolean {
  return line.length <= LONGEST && form.test(line) && !ENDS_SENTENCE.test(line);
}

/** "We had no choice. — Ilka Varos", all in one paragraph. */
function signedTail(text: string, { start, end }: TextRange): TextRange | null {
  const from = Math.max(start, end - LONGEST);
  const found = SIGNED_TAIL.exec(text.slice(from, end));
  return found && { start: from + found.index + found[0].length, end };
}

function lastOf(text: string, { start, end }: TextRange): string {
  return text.slice(Math.max(start, end - 8), end).trimEnd();
}
