import { overlaps, type TextRange } from "../../document/span.ts";
import type { Printed } from "./painted-and-spoken.ts";
import type { ReceiptSentence } from "./receipt.ts";
import type { SpokenStretch } from "./spoken-stretches.ts";

/** Where each sentence is shown and when it is heard. */
export function accountSentences(
  sentences: readonly TextRange[],
  printed: Printed | null,
  spoken: readonly SpokenStretch[],
): ReceiptSentence[] {
  const pages = gather(sentences, printed?.painted ?? []);
  const sounds = gather(sentences, spoken);
  return sentences.map(({ start, end }, index) => ({
    start,
    end,
    pages: [...new Set(pages[index]?.map(({ page }) => page))].sort((a, b) => a - b),
    audio: joined(sounds[index] ?? []),
  }));
}

/** For each sentence the things that lie in it. Linear after sorting. */
function gather<T extends { readonly range: TextRange }>(
  sentences: readonly TextRange[],
  things: readonly T[],
): T[][] {
  const gathered: T[][] = sentences.map(() => []);
  let first = 0;
  for (const thing of things.toSorted((a, b) => a.range.start - b.range.start)) {
    while ((sentences[first]?.end ?? Number.POSITIVE_INFINITY) <= thing.range.start) first++;
    for (let i = first; i < sentences.length; i++) {
      const sentence = sentences[i];
      if (!sentence || sentence.start >= thing.range.end) break;
      if (overlaps(sentence, thing.range)) gathered[i]?.push(thing);
    }
  }
  return gathered;
}

/** Times in order, those of one utterance as one. */
function joined(stretches: readonly SpokenStretch[]): { start: number; end: number }[] {
  const times = new Map(stretches.map(({ startMs, endMs }) => [startMs, endMs]));
  return [...times]
    .map(([start, end]) => ({ start: Math.round(start), end: Math.round(end) }))
    .sort((a, b) => a.start - b.start);
}
