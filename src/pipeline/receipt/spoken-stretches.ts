import type { TextRange } from "../../document/span.ts";
import type { Voiced } from "./painted-and-spoken.ts";

/** A stretch of the article that was heard, and when. */
export interface SpokenStretch {
  readonly range: TextRange;
  readonly startMs: number;
  readonly endMs: number;
}

/** What the engine gave sound for, word by word where it tells, otherwise utterance by utterance. */
export function* spokenStretches({ script, timeline }: Voiced): Generator<SpokenStretch> {
  if (timeline === null) {
    for (const utterance of script.utterances) {
      for (const range of rangesOfWords(utterance.words)) yield { range, startMs: 0, endMs: 0 };
    }
    return;
  }
  for (const spoken of timeline) {
    const utterance = script.utterances[spoken.utterance];
    if (!utterance || utterance.range === null) continue;
    const heard =
      spoken.words.length === 0
        ? utterance.words
        : spoken.words.map(({ word }) => utterance.words[word]);
    for (const range of rangesOfWords(heard))
      yield { range, startMs: spoken.startMs, endMs: spoken.endMs };
  }
}

/** The stretches of the article that some words say; several words may share one stretch. */
function* rangesOfWords(
  words: Iterable<{ readonly range: TextRange | null } | undefined>,
): Generator<TextRange> {
  let last: TextRange | null = null;
  for (const word of words) {
    const range = word?.range ?? null;
    if (range === null) continue;
    // Several spoken words may say one written stretch ("2018" is "twenty eighteen").
    if (last !== null && last.start === range.start && last.end === range.end) continue;
    last = range;
    yield range;
  }
}
