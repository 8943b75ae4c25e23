import type { Annotations, Quote } from "./annotations.ts";
import { rangeOfQuote } from "./annotations.ts";
import { isTurn } from "./interview.ts";
import { firstWhere } from "./sorted.ts";

/** Where the words that name a quote's speaker stand: before its first word, between its parts, behind it; `none` where it has no such words. */
export type Attribution = "before" | "inside" | "after" | "none";

/** Where the words that name a quote's speaker stand. */
export function attributionOf({ mention, parts }: Quote): Attribution {
  if (mention === null) return "none";
  const last = parts.at(-1) ?? parts[0];
  if (mention.range.end <= parts[0].outer.start) return "before";
  return mention.range.start >= last.outer.end ? "after" : "inside";
}

/** A quote of as many words is long to the ear, even if it is one sentence. */
const longInWords = 30;

/** One of fewer words, some seven seconds, is short, however many sentences it has. */
const shortInWords = 20;

/**
 * Whether a listener may have lost who speaks by the end of it: after one long sentence or two short
 * ones, the rule of radio newsrooms for naming a speaker again. Not after a turn of an interview: the
 * label of the next turn tells.
 */
export function isLong(quote: Quote, text: string, sentences: Annotations["sentences"]): boolean {
  if (isTurn(quote)) return false;
  const { start, end } = rangeOfQuote(quote);
  let words = 0;
  for (const { inner } of quote.parts) {
    words += text.slice(inner.start, inner.end).match(/\S+/g)?.length ?? 0;
  }
  if (words >= longInWords) return true;
  if (words < shortInWords) return false;
  const first = firstWhere(sentences, (sentence) => sentence.start > start);
  // The sentence that the quote begins in, and one more that begins inside it.
  return (sentences[first]?.start ?? Number.POSITIVE_INFINITY) < end;
}

/** Whether a quote goes on with what the one before it said: the same speaker, not named again. */
export function goesOn(quote: Quote | undefined, before: Quote | undefined): boolean {
  if (quote === undefined || before === undefined || quote.speaker === null) return false;
  return (
    quote.kind === "speech" &&
    before.kind === "speech" &&
    quote.speaker === before.speaker &&
    attributionOf(quote) === "none"
  );
}
