import type { TextRange } from "../document/span.ts";
import type { SpeechStyle } from "../style/style.ts";
import type { CueSound } from "../style/value.ts";

/**
 * Everything that will be said, in order, decided before any sound is made. Plain data: SSML, audio
 * and captions are all made from it.
 */
export interface NarrationScript {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly utterances: readonly Utterance[];
  /** Sounds that the style puts between utterances, in order. */
  readonly sounds: readonly ScriptSound[];
  /** Silence after the last utterance and sound, milliseconds. */
  readonly pauseAtEnd: number;
  /** Text of the article that the style leaves out of the narration. */
  readonly leftOut: readonly { readonly range: TextRange; readonly why: string }[];
}

/**
 * A stretch spoken in one breath by one voice: a sentence, or the part of one before its voice
 * changes, or words that Readout adds (a label).
 */
export interface Utterance {
  /** `u1`, `u2`, … */
  readonly id: string;
  /** What it says of the article; null for words that Readout adds. */
  readonly range: TextRange | null;
  /** Index of the sentence it belongs to in the article's sentences; added words belong to the sentence they introduce. */
  readonly sentence: number;
  /** Name of the nearest block element, list item or table cell: `headline`, `p`, `figcaption`, … */
  readonly block: string;
  /** Index of that block among all blocks of the article, outer before inner (`blocksOf`): a paragraph starts where it changes. Words that are added before or after them all have -1 or their number. */
  readonly paragraph: number;
  /** Id of the quote it belongs to, or null. */
  readonly quote: string | null;
  /** Name of who speaks in the article, for captions; null for the narrator. */
  readonly speaker: string | null;
  /** Words that Readout adds, such as a quote's label; `range` is null then. */
  readonly added: boolean;
  readonly voice: VoiceSpec;
  /** BCP 47, where it is not the article's. */
  readonly language: string | null;
  /** What is said, word by word. At least one. Between two words stands a blank, unless their ranges touch. */
  readonly words: readonly SpokenWord[];
  /** Silence before, milliseconds: already the result of all collapsing pauses. */
  readonly pauseBefore: number;
}

/** A sound of its own in the narration: a cue that something begins or ends. */
export interface ScriptSound extends CueSound {
  /** Index of the utterance that it comes before, and before whose own silence; their number for the end. */
  readonly before: number;
  /** Silence before the sound, milliseconds. */
  readonly pauseBefore: number;
}

export interface VoiceSpec {
  readonly family: SpeechStyle["voiceFamily"];
  readonly rate: number;
  readonly pitch: number;
  readonly volume: number;
}

/** A word of the article, or a few that are read as one ("$1.2 billion"), as it will be said. */
export interface SpokenWord {
  /** The article's text that it says; null in added words. Punctuation belongs to the word before it. */
  readonly range: TextRange | null;
  /** Spelled as an engine should read it, punctuation included: "twenty eighteen,". */
  readonly text: string;
  /** As the article has it, blanks made single, where that is another spelling; null otherwise. */
  readonly written: string | null;
  /** IPA, where the lexicon gives a pronunciation; the text then is what to write beside it. */
  readonly phonemes: string | null;
  /** Which rule or lexicon entry changed it; null where nothing did. */
  readonly rule: string | null;
}

/** What an utterance says, as one line. */
export function textOfUtterance(utterance: Utterance): string {
  return utterance.words
    .map((word, index) => `${spaceBefore(utterance.words, index)}${word.text}`)
    .join("");
}

/** What stands between a word and the one before it: nothing where the article has nothing there. */
export function spaceBefore(words: readonly SpokenWord[], index: number): "" | " " {
  const before = words[index - 1];
  if (before === undefined) return "";
  const start = words[index]?.range?.start;
  return start !== undefined && before.range?.end === start ? "" : " ";
}
