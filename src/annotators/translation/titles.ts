import type { Ledger } from "./ledger.ts";
import type { Story } from "./story.ts";

/** Letters of a headline's quote by which it is known again in the story. */
const FEWEST_LETTERS = 7;

/** Words in a headline are those of the story: what is claimed of them there holds here. */
export function carryToTitles({ quotes, places, reading }: Story, ledger: Ledger): void {
  const known = ledger.claims.flatMap((claim, index) =>
    claim ? [{ claim, words: lettersOf(places.wordsOf(index)) }] : [],
  );
  if (known.length === 0) return;
  quotes.forEach((quote, index) => {
    if (quote.kind !== "speech" || ledger.claims[index]) return;
    const passage = places.passageOf(index);
    if (passage === null || reading.passages[passage]?.role !== "title") return;
    const words = lettersOf(places.wordsOf(index));
    const same =
      words.length >= FEWEST_LETTERS && known.find((other) => other.words.includes(words));
    if (same) ledger.claim(index, "carried", same.claim.cue, same.claim.language);
  });
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
