import type { TextRange } from "../../document/span.ts";

/** A sentence that an edition does not hold exactly once. */
export interface Gap {
  /** Index into the article's sentences. */
  readonly sentence: number;
  readonly fault: "missing" | "repeated";
  /** The first stretch of it at fault. */
  readonly range: TextRange;
}

/** Characters without a shape or a sound of their own: white space, soft hyphens, joiners, marks of direction. */
const silent = /[\s\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/;

/**
 * Checks that every sentence was shown (or spoken) exactly once, character by character.
 *
 * @param shown what the edition really holds, in any order
 * @param leftOut what is listed as left out; it must not be shown
 */
export function gapsIn(
  text: string,
  sentences: readonly TextRange[],
  shown: Iterable<TextRange>,
  leftOut: Iterable<TextRange>,
): readonly Gap[] {
  const times = new Uint8Array(text.length);
  for (const range of shown) {
    for (let i = range.start; i < range.end; i++) times[i] = Math.min(255, (times[i] ?? 0) + 1);
  }
  const expected = new Uint8Array(text.length).fill(1);
  for (const range of leftOut) expected.fill(0, range.start, range.end);
  return sentences.flatMap(
    (sentence, index) => gapIn(text, sentence, index, times, expected) ?? [],
  );
}

function gapIn(
  text: string,
  sentence: TextRange,
  index: number,
  times: Uint8Array,
  expected: Uint8Array,
): Gap | null {
  const wrong = (i: number) => times[i] !== expected[i] && !silent.test(text.charAt(i));
  for (let start = sentence.start; start < sentence.end; start++) {
    if (!wrong(start)) continue;
    const fault = (times[start] ?? 0) < (expected[start] ?? 0) ? "missing" : "repeated";
    let end = start + 1;
    while (end < sentence.end && (wrong(end) || silent.test(text.charAt(end)))) end++;
    return { sentence: index, fault, range: { start, end } };
  }
  return null;
}
