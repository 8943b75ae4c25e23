import type { Place } from "./passages.ts";
import type { SpokenWord, Utterance } from "./script.ts";
import type { Marks } from "./tokens.ts";
import { wordWithTrail } from "./words.ts";

/** An utterance whose last word may still take the punctuation that follows it elsewhere. */
export interface Said {
  readonly place: Place;
  readonly sentence: number;
  readonly added: boolean;
  readonly words: SpokenWord[];
  readonly pauseBefore: number;
}

/** An utterance of more words is cut, so that no engine meets a sentence without an end. */
const mostWords = 150;

/** Gives the last word marks that stand behind it elsewhere in the article. */
export function extendLastWord({ words }: Said, marks: Marks): void {
  const last = words.pop();
  if (last !== undefined) words.push(wordWithTrail(last, marks));
}

/** Cuts too many words into parts, behind a comma or the like where there is one in the later half. */
export function partsOf(words: SpokenWord[]): SpokenWord[][] {
  const parts: SpokenWord[][] = [];
  let from = 0;
  while (words.length - from > mostWords) {
    let to = from + mostWords;
    const earliest = from + mostWords / 2;
    while (to > earliest && !/[,;:—–…]\W*$/u.test(words[to - 1]?.text ?? "")) to--;
    if (to === earliest) to = from + mostWords;
    parts.push(words.slice(from, to));
    from = to;
  }
  parts.push(from === 0 ? words : words.slice(from));
  return parts;
}

/** The finished utterance; its number counts from 1. */
export function utteranceOf(
  { place, sentence, added, words, pauseBefore }: Said,
  index: number,
): Utterance {
  const start = words[0]?.range?.start;
  const end = words.at(-1)?.range?.end;
  return {
    id: `u${index + 1}`,
    range: start === undefined || end === undefined ? null : { start, end },
    sentence,
    block: place.block,
    paragraph: place.paragraph,
    quote: place.quote,
    speaker: place.speaker,
    added,
    voice: place.voice,
    language: place.language,
    words,
    pauseBefore,
  };
}
