import type { Quote } from "../../document/annotations.ts";
import type { Reading, Statement } from "../attribution/reading.ts";
import type { QuotePlaces } from "./quote-places.ts";
import type { CueAt } from "./read-cue.ts";

/** The quote, of those in the cue's statement, whose attribution the cue stands nearest to. */
export function nearestQuote(
  cue: CueAt,
  indices: readonly number[],
  quotes: readonly Quote[],
  places: QuotePlaces,
): number | null {
  let best: { readonly index: number; readonly distance: number } | null = null;
  for (const index of nearest(indices, (index) => places.startOf(index), cue.range.start)) {
    const quote = quotes[index];
    const anchor = quote?.cue?.range ?? quote?.mention?.range ?? quote?.parts[0].outer;
    if (!anchor) continue;
    const distance = Math.min(
      Math.abs(anchor.start - cue.range.end),
      Math.abs(cue.range.start - anchor.end),
    );
    if (best === null || distance < best.distance) best = { index, distance };
  }
  return best?.index ?? null;
}

/** "That part of the interview …": the statement speaks of the words quoted before it. */
export function refersBack({ items }: Statement, { language }: Reading): boolean {
  const [first, ...rest] = items.slice(0, 6);
  const pointsBack =
    first !== undefined && ["that", "this", "those", "these"].includes(first.lower);
  return (
    pointsBack &&
    rest.some(
      (item) =>
        language.documentNouns.has(item.lower) ||
        language.cueNouns.has(item.lower) ||
        item.lower === "interview",
    )
  );
}

/** A few of `indices`, which are in order, around a position. */
function nearest(
  indices: readonly number[],
  startOf: (index: number) => number,
  position: number,
): readonly number[] {
  if (indices.length <= 16) return indices;
  const after = indices.findIndex((index) => startOf(index) > position);
  const middle = after < 0 ? indices.length : after;
  return indices.slice(Math.max(0, middle - 8), middle + 8);
}
