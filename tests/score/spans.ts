import type { Range } from "./marked-text.ts";

/** The words of a quote within one paragraph, without marks and punctuation at their edges. */
export type Segment<Quote> = Range & { readonly quote: Quote };

/** One segment for each paragraph that a quote, or a part of it, touches. */
export function segmentsOf<Quote extends Range & { readonly parts?: readonly Range[] }>(
  text: string,
  quote: Quote,
): readonly Segment<Quote>[] {
  const parts = quote.parts !== undefined && quote.parts.length > 0 ? quote.parts : [quote];
  return parts.flatMap((part) =>
    linesOf(text, part).flatMap((line) => {
      const words = wordsWithin(text, line);
      return words === null ? [] : [{ ...words, quote }];
    }),
  );
}

/** Pairs spans one to one, best overlap first, where both share at least `least` of the longer. */
export function pairUp(
  gold: readonly Range[],
  found: readonly Range[],
  least: number,
): ReadonlyMap<number, number> {
  const candidates = gold.flatMap((one, i) =>
    found.flatMap((other, j) => {
      const share = overlap(one, other) / Math.max(lengthOf(one), lengthOf(other));
      return share >= least ? [{ share, i, j }] : [];
    }),
  );
  candidates.sort((a, b) => b.share - a.share || a.i - b.i || a.j - b.j);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  return pairs;
}

/** How many code units two ranges share. */
export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The code units of a range. */
export function lengthOf({ start, end }: Range): number {
  return end - start;
}

/** Quotation marks of every kind, blanks and punctuation. */
const edge = /[\s\u200b"'`“”„‟‘’‚‹›«»″,.;:!?…()[\]\p{Pd}]/u;

function linesOf(text: string, { start, end }: Range): readonly Range[] {
  const lines: Range[] = [];
  for (let from = start; from < end; ) {
    const lineEnd = text.indexOf("\n", from);
    const to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
    lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}

function wordsWithin(text: string, range: Range): Range | null {
  let { start, end } = range;
  while (start < end && edge.test(text.charAt(start))) start++;
  while (end > start && edge.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}
