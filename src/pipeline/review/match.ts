import { firstWhere } from "../../document/sorted.ts";
import type { Anchor } from "./anchors.ts";

/**
 * Finds each of `wanted` among `present`: its index there, or null where it is gone. Both in reading
 * order; no two get the same. First what stands word for word, then what is alike, the likest first.
 */
export function match(
  wanted: readonly Anchor[],
  present: readonly Anchor[],
): readonly (number | null)[] {
  const places: (number | null)[] = wanted.map(() => null);
  const sought = wanted.map(lettersOf);
  const there = present.map(lettersOf);
  const free = new Set(present.keys());
  const settle = (index: number, place: number) => {
    places[index] = place;
    free.delete(place);
  };
  const unchanged = queuesBy(there, wholeKey);
  sought.forEach((anchor, index) => {
    const place = unchanged.get(wholeKey(anchor))?.next().value;
    if (place !== undefined) settle(index, place);
  });
  if (places.includes(null)) {
    for (const [index, place] of likest(sought, there, places, free)) settle(index, place);
  }
  return places;
}

/** How many places an entry is compared with, at most, by its words and by its neighbours. */
const reach = 32;

/** The pairs of what is left that are alike enough, each side once. */
function likest(
  sought: readonly Letters[],
  there: readonly Letters[],
  places: readonly (number | null)[],
  free: ReadonlySet<number>,
): readonly (readonly [index: number, place: number])[] {
  const open = [...free];
  const byWords = new Map<string, number[]>();
  for (const place of open) {
    const key = there[place]?.words ?? "";
    const known = byWords.get(key);
    if (known) known.push(place);
    else byWords.set(key, [place]);
  }
  const pairs: { index: number; place: number; likeness: number; shift: number }[] = [];
  let last = 0;
  sought.forEach((anchor, index) => {
    const settled = places[index];
    if (settled !== null && settled !== undefined) {
      last = settled;
      return;
    }
    const same = byWords.get(anchor.words) ?? [];
    const [only] = same;
    // Written by hand, without neighbours: the words are enough where they stand once.
    if (only !== undefined && same.length === 1 && anchor.before + anchor.after === "") {
      pairs.push({ index, place: only, likeness: 1, shift: 0 });
      return;
    }
    const candidates = new Set([...nearest(same, last), ...nearest(open, last)]);
    for (const place of candidates) {
      const other = there[place];
      const likeness = other ? likenessOf(anchor, other) : 0;
      if (likeness > 0) pairs.push({ index, place, likeness, shift: Math.abs(place - last) });
    }
  });
  pairs.sort((a, b) => b.likeness - a.likeness || a.shift - b.shift || a.index - b.index);
  const taken = new Set<number>();
  const placed = new Set<number>();
  return pairs.flatMap(({ index, place }): [number, number][] => {
    if (taken.has(place) || placed.has(index)) return [];
    taken.add(place);
    placed.add(index);
    return [[index, place]];
  });
}

/** A few of `places`, which are in order, around one. */
function nearest(places: readonly number[], around: number): readonly number[] {
  const first = firstWhere(places, (place) => place >= around);
  return places.slice(Math.max(0, first - reach), first + reach);
}

/**
 * How alike two quotes are, 0 where they are not the same quote. Words of some length are enough by
 * themselves; few words (“Yes”) and words that were edited need a neighbour that stayed, and words that were
 * edited much need both, so that no editor's word goes to another quote.
 */
function likenessOf(a: Letters, b: Letters): number {
  const words = similarity(a.words, b.words);
  if (words < 0.3) return 0;
  const [before, after] = [similarity(a.before, b.before), similarity(a.after, b.after)];
  const isLong = Math.min(a.words.length, b.words.length) >= 24;
  const isSame =
    (words >= 0.85 && isLong) ||
    (words >= 0.6 && Math.max(before, after) >= 0.5) ||
    Math.min(before, after) >= 0.9;
  return isSame ? words + Math.max(before, after) : 0;
}

/** Sørensen–Dice over pairs of neighbouring letters: 1 for the same text, 0 for nothing in common. */
function similarity(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  if (a.length < 2 || b.length < 2) return 0;
  const counts = new Map<string, number>();
  for (let i = 0; i < a.length - 1; i++) {
    const pair = a.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i < b.length - 1; i++) {
    const pair = b.slice(i, i + 2);
    const count = counts.get(pair) ?? 0;
    if (count === 0) continue;
    counts.set(pair, count - 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length - 2);
}

/** An anchor of which only letters and digits count. */
type Letters = Anchor;

function lettersOf({ words, before, after }: Anchor): Letters {
  return { words: letters(words), before: letters(before), after: letters(after) };
}

function letters(text: string): string {
  const only = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  // A quote of dots or signs alone has nothing else to go by.
  return only === "" ? text.trim() : only;
}

function wholeKey({ words, before, after }: Letters): string {
  return `${before}\n${words}\n${after}`;
}

/** The places of each key, to be taken one by one. */
function queuesBy<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): ReadonlyMap<string, IterableIterator<number>> {
  const places = new Map<string, number[]>();
  things.forEach((thing, place) => {
    const key = keyOf(thing);
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  });
  return new Map([...places].map(([key, list]) => [key, list.values()]));
}
