import type { Quote } from "../../document/annotations.ts";
import type { Reading } from "../attribution/reading.ts";
import type { Claim } from "./claims.ts";
import type { QuotePlaces } from "./quote-places.ts";

/** Letters of a headline's quote by which it is known again in the story. */
const FEWEST_LETTERS = 7;

/** Words in a headline are those of the story: what is claimed of them there holds here. */
export function carryToTitles(
  claims: (Claim | undefined)[],
  quotes: readonly Quote[],
  places: QuotePlaces,
  { passages }: Reading,
): void {
  const known = quotes.flatMap((_, index) => {
    const claim = claims[index];
    return claim ? [{ claim, words: lettersOf(places.wordsOf(index)) }] : [];
  });
  if (known.length === 0) return;
  quotes.forEach((quote, index) => {
    if (quote.kind !== "speech" || claims[index]) return;
    const passage = places.passageOf(index);
    if (passage === null || passages[passage]?.role !== "title") return;
    const words = lettersOf(places.wordsOf(index));
    const same =
      words.length >= FEWEST_LETTERS && known.find((other) => other.words.includes(words));
    if (same) claims[index] = { ...same.claim, status: "carried" };
  });
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
