import type { SpokenWord } from "../script.ts";
import type { Token } from "../tokens.ts";
import { wordOf } from "../words.ts";
import { readGlued, readPair, readParts } from "./compounds.ts";
import { type Readership, readerOf, readingAt } from "./reading.ts";

/**
 * The tokens of one utterance as they are to be said: the lexicon first, then the first rule that
 * knows the words, else as written. `offset` is where their text stands in the reading text.
 */
export function readTokens(
  tokens: readonly Token[],
  offset: number | null,
  readership: Readership,
): SpokenWord[] {
  const reader = readerOf(readership);
  const words: SpokenWord[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = readingAt(tokens, at, reader);
    const [first, ...more] = tokens.slice(at, at + (reading?.take ?? 1));
    if (first === undefined) break;
    at += 1 + more.length;
    const last = at === tokens.length;
    const whole = reading ?? readPair(tokens, at - 1, reader) ?? readGlued(first, reader);
    const parts = whole === null ? readParts(tokens, at - 1, offset, reader) : null;
    if (parts !== null) words.push(...parts);
    else words.push(wordOf([first, ...more], offset, whole, last));
  }
  return words;
}
