import { type HeldSamples, unheld } from "../audio/segment.ts";
import type { SpokenWord } from "../narration/script.ts";
import type { Spoken } from "./engine.ts";
import { soundIn } from "./sound.ts";
import { hasSound } from "./speakable.ts";

/** What an engine gave for some of an utterance's words, with marks where words begin. */
export interface MarkedSound {
  readonly samples: HeldSamples;
  /** In order. */
  readonly marks: readonly { readonly word: number; readonly at: number }[];
  /** The words that begin in it, by index; none where it goes on with the word before. */
  readonly words: { readonly first: number; readonly end: number };
  /** Samples of silence before the next sound of the same utterance. */
  readonly silenceAfter: number;
}

interface WordRange {
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Joins the sounds of an utterance and says when each word sounds: from its first sound to its last,
 * not to the next word's mark. Words that the engine runs together ("out of") share one time. A word
 * that should sound and does not is left out.
 */
export function wordTimesOf(
  words: readonly SpokenWord[],
  sounds: readonly MarkedSound[],
  sampleRate: number,
): Pick<Spoken, "samples" | "words"> {
  const samples = joined(sounds);
  const ranges: WordRange[] = [];
  let offset = 0;
  for (const sound of sounds) {
    const last = ranges.at(-1);
    if (sound.words.first === sound.words.end && last) {
      ranges[ranges.length - 1] = { ...last, end: offset + sound.samples.length };
    }
    for (const { word, start, end } of rangesIn(words, sound)) {
      ranges.push({ word, start: offset + start, end: offset + end });
    }
    offset += sound.samples.length + sound.silenceAfter;
  }
  const milliseconds = (at: number) => (at * 1000) / sampleRate;
  return {
    samples,
    words: ranges.map(({ word, start, end }) => ({
      word,
      startMs: milliseconds(start),
      endMs: milliseconds(end),
    })),
  };
}

function joined(sounds: readonly MarkedSound[]): HeldSamples {
  const [only] = sounds;
  if (only && sounds.length === 1) return only.samples;
  const lengths = sounds.map(
    ({ samples, silenceAfter }, i) => samples.length + (i < sounds.length - 1 ? silenceAfter : 0),
  );
  const isWhole = sounds.every((sound) => sound.samples instanceof Int16Array);
  const length = lengths.reduce((sum, each) => sum + each, 0);
  const samples = isWhole ? new Int16Array(length) : new Float32Array(length);
  let at = 0;
  sounds.forEach((sound, i) => {
    samples.set(isWhole ? sound.samples : unheld(sound.samples), at);
    at += lengths[i] ?? 0;
  });
  return samples;
}

function rangesIn(words: readonly SpokenWord[], sound: MarkedSound): WordRange[] {
  const { samples } = sound;
  const starts = new Map(sound.marks.map(({ word, at }) => [word, at]));
  // Before the first mark nothing has been said: what has no mark there begins with the sound.
  let at = 0;
  const begun: { word: number; at: number }[] = [];
  for (let word = sound.words.first; word < sound.words.end; word++) {
    at = Math.max(at, starts.get(word) ?? at);
    begun.push({ word, at });
  }
  const ranges: WordRange[] = [];
  let next = samples.length;
  let range = { start: next, end: next };
  for (const { word, at } of begun.toReversed()) {
    if (at < next || ranges.length === 0) range = soundIn(samples, { start: at, end: next });
    next = at;
    if (range.start < range.end || !hasSound(words[word]?.text ?? ""))
      ranges.push({ word, ...range });
  }
  return ranges.toReversed();
}
