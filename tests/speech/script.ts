import type { NarrationScript, SpokenWord, Utterance } from "../../src/narration/script.ts";
import type { VoiceQuery } from "../../src/style/style.ts";

/** A word of the script as it stands. */
export function word(text: string, more: Partial<SpokenWord> = {}): SpokenWord {
  return { range: null, text, written: null, phonemes: null, rule: null, ...more };
}

/** A sentence as one utterance, its words divided at blanks. */
export function utterance(text: string, more: Partial<Utterance> = {}): Utterance {
  return {
    id: "u1",
    range: null,
    sentence: 0,
    block: "p",
    paragraph: 0,
    quote: null,
    speaker: null,
    added: false,
    voice: voice("narrator"),
    language: null,
    words: text.split(" ").map((part) => word(part)),
    pauseBefore: 0,
    ...more,
  };
}

export function voice(...family: (string | VoiceQuery)[]): Utterance["voice"] {
  const queries = family.map(
    (entry): VoiceQuery => (typeof entry === "string" ? { type: "name", name: entry } : entry),
  );
  return { family: queries, rate: 1, pitch: 0, volume: 0 };
}

export function script(
  utterances: readonly Utterance[],
  more: Partial<NarrationScript> = {},
): NarrationScript {
  return {
    language: "en-GB",
    title: "A title",
    utterances,
    sounds: [],
    pauseAtEnd: 0,
    leftOut: [],
    ...more,
  };
}
