import type { Quote } from "../../document/annotations.ts";
import { slice } from "../../document/span.ts";
import type { Reading } from "./reading.ts";

/** Words compared without case and marks; longer quotes are compared by their beginning. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu;
const LONGEST = 4000;
/** Quotes that begin alike, of which more are not compared. */
const MOST_ALIKE = 8;

/** Fewest words by which a quote of the story is known again in another one. */
const FEWEST = 4;

/**
 * For each quote in a headline or a caption, by index, the quote of speech in the story that holds its words; and for
 * those of the story that are `open`, as words set apart are that nobody introduces.
 */
export function echoesOf(
  reading: Reading,
  quotes: readonly Pick<Quote, "parts" | "kind">[],
  open: ReadonlySet<number> = new Set(),
): ReadonlyMap<number, number> {
  const echoes = new Map<number, number>();
  const beside: number[] = [];
  const story: number[] = [];
  const terms = new Set<string>();
  let part = 0;
  quotes.forEach((quote, index) => {
    const role = roleAt(reading, part);
    part += quote.parts.length;
    const isApart = open.has(index) && wordsOf(reading, quote).length >= FEWEST;
    if (role === "title" || role === "caption" || isApart) beside.push(index);
    else if (quote.kind === "speech") story.push(index);
    else terms.add(wordsOf(reading, quote).join(" "));
  });
  if (beside.length === 0) return echoes;
  const places = indexOf(reading, quotes, story);
  for (const index of beside) {
    const words = wordsOf(reading, quotes[index]);
    // What the story has as a term of its own is one in the headline, too.
    const isTerm = words.length < 2 || terms.has(words.join(" "));
    const found = isTerm ? undefined : places.get(pairAt(words, 0));
    const same = found?.find(({ quote, at }) => isIn(words, wordsOf(reading, quotes[quote]), at));
    if (same) echoes.set(index, same.quote);
  }
  return echoes;
}

interface PlaceOfPair {
  readonly quote: number;
  /** Index of the pair's first word among the words of the quote. */
  readonly at: number;
}

/** Where each two words stand that follow each other in the story's quotes. */
function indexOf(
  reading: Reading,
  quotes: readonly Pick<Quote, "parts">[],
  story: readonly number[],
): ReadonlyMap<string, readonly PlaceOfPair[]> {
  const places = new Map<string, PlaceOfPair[]>();
  for (const quote of story) {
    const words = wordsOf(reading, quotes[quote]);
    for (let at = 0; at + 1 < words.length; at++) {
      const pair = pairAt(words, at);
      const known = places.get(pair);
      if (!known) places.set(pair, [{ quote, at }]);
      else if (known.length < MOST_ALIKE) known.push({ quote, at });
    }
  }
  return places;
}

function pairAt(words: readonly string[], at: number): string {
  return `${words[at]} ${words[at + 1]}`;
}

function isIn(words: readonly string[], others: readonly string[], at: number): boolean {
  return words.every((word, i) => word === others[at + i]);
}

function wordsOf(reading: Reading, quote: Pick<Quote, "parts"> | undefined): readonly string[] {
  const text = (quote?.parts ?? []).map(({ inner }) => slice(reading.text, inner)).join(" ");
  return text.slice(0, LONGEST).toLowerCase().replaceAll("’", "'").match(WORD) ?? [];
}

function roleAt(reading: Reading, part: number): string | undefined {
  const place = reading.places[part];
  const statement = place && reading.statements[place.statement];
  return statement && reading.passages[statement.passage]?.role;
}
