import { firstWhere } from "../document/sorted.ts";
import type { TextRange } from "../document/span.ts";
import type { SpeechStyle } from "../style/style.ts";
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
export function partsOf(words: readonly SpokenWord[]): SpokenWord[][] {
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
  parts.push(words.slice(from));
  return parts;
}

/** Some words of an utterance, and the silence before them in milliseconds. */
export interface Phrase {
  readonly words: readonly SpokenWord[];
  readonly pauseBefore: number;
  /** What somebody quoted quotes. */
  readonly inner: boolean;
}

/** The pauses that a style asks for inside a sentence. */
export type InnerPauses = Pick<
  SpeechStyle,
  "dashPause" | "ellipsisPause" | "innerQuotePause" | "innerQuotePitch"
>;

/**
 * Cuts words where the style has a pause inside a sentence: behind a dash or an ellipsis, and around
 * each of the `inner` quotes, given in reading order, where the style tells them from the rest.
 */
export function phrasesOf(
  words: readonly SpokenWord[],
  pauses: InnerPauses,
  inner: readonly TextRange[],
): Phrase[] {
  const told = pauses.innerQuotePause > 0 || pauses.innerQuotePitch !== 0;
  const quoteOf = (word: SpokenWord | undefined): TextRange | undefined =>
    told ? innerQuoteOf(word?.range ?? null, inner) : undefined;
  const phrases: Phrase[] = [];
  let from = 0;
  let pauseBefore = 0;
  let quote = quoteOf(words[0]);
  for (let index = 1; index < words.length; index++) {
    const next = quoteOf(words[index]);
    const behind = isPair(words, index) ? 0 : pauseBehind(words[index - 1]?.text ?? "", pauses);
    if (next === quote && behind === 0) continue;
    phrases.push({ words: words.slice(from, index), pauseBefore, inner: quote !== undefined });
    from = index;
    pauseBefore = next === quote ? behind : Math.max(behind, pauses.innerQuotePause);
    quote = next;
  }
  phrases.push({ words: words.slice(from), pauseBefore, inner: quote !== undefined });
  return phrases;
}

/** The inner quote that a word is part of. */
function innerQuoteOf(range: TextRange | null, inner: readonly TextRange[]): TextRange | undefined {
  if (range === null || inner.length === 0) return undefined;
  const next = inner[firstWhere(inner, ({ end }) => end > range.start)];
  return next !== undefined && next.start < range.end ? next : undefined;
}

/** "the Kenbar–Tolvik ferry": a dash that joins two names without a blank is no pause. */
function isPair(words: readonly SpokenWord[], index: number): boolean {
  const [before, next] = [words[index - 1], words[index]];
  if (before?.range == null || before.range.end !== next?.range?.start) return false;
  return /\p{L}–$/u.test(before.text) && /^\p{Lu}/u.test(next.text) && /^\p{Lu}/u.test(before.text);
}

/** What a word that a pause follows has in it; nearly none does. */
const pausing = /[-–—―…]|\.{3}/;

function pauseBehind(text: string, { dashPause, ellipsisPause }: InnerPauses): number {
  if (!pausing.test(text)) return 0;
  if (/(?:…|\.{3,})[”"’')]*$/.test(text)) return ellipsisPause;
  return /(?:[—―]|(?:^| )(?:–|-+)|\p{L}–|--+)[”"’')]*$/u.test(text) ? dashPause : 0;
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
