import { isHeld, type Samples } from "../audio/segment.ts";
import { textOfUtterance, type Utterance } from "../narration/script.ts";
import type { Spoken } from "./engine.ts";
import { soundIn } from "./sound.ts";
import { hasSound } from "./speakable.ts";

/** Nobody speaks faster: what comes back shorter was not spoken. About five times a newsreader's rate. */
export const leastMsPerLetter = 12;

/**
 * The most that a character takes at the usual rate, with breaths: about six times a newsreader's
 * pace. A figure is a word, and so is a character of a script that an engine can only name.
 */
const mostMs = { letter: 400, figure: 1_200, other: 2_500 } as const;

/** What an utterance may take beside its characters. */
const slackMs = 3_000;

/**
 * What is wrong with the speech of an utterance; null where nothing is. An engine that gives up half
 * way, or goes on without end, says so in no other way than by the length.
 *
 * @param spoken whose samples, where they are kept, were found to sound before that
 * @param voice the one that should have spoken
 */
export function faultOf(
  utterance: Utterance,
  spoken: Spoken<Samples>,
  voice: string,
): string | null {
  const text = textOfUtterance(utterance);
  if (spoken.voice !== voice) return `${spoken.voice} spoke in place of ${voice}`;
  if (!hasSound(text)) return null;
  const { samples, sampleRate, words } = spoken;
  if (isHeld(samples)) {
    const sound = soundIn(samples, { start: 0, end: samples.length });
    if (sound.start === sound.end) return "the engine gave silence";
  }
  const milliseconds = (samples.length * 1000) / sampleRate;
  const { least, most } = boundsOf(text, utterance.voice.rate);
  if (milliseconds < least || milliseconds > most) {
    const rounded = Math.round(milliseconds);
    return `the engine gave ${rounded} ms where ${Math.round(least)} to ${Math.round(most)} ms are to be expected`;
  }
  const silent = silentWords(utterance, words);
  return silent.length === 0
    ? null
    : `the engine gave no sound for “${excerptOf(silent.join(" "))}”`;
}

/** How long a text can take to say, in milliseconds, by what its characters are. */
function boundsOf(text: string, rate: number): { readonly least: number; readonly most: number } {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu);
  const figures = count(/\p{N}/gu);
  const all = count(/[^\s\p{P}]/gu);
  const spelled = all - letters - figures;
  const most = letters * mostMs.letter + figures * mostMs.figure + spelled * mostMs.other;
  const least = count(/[\p{L}\p{N}]/gu) * leastMsPerLetter;
  return { least: least / Math.max(1, rate), most: slackMs + most / Math.min(1, rate) };
}

/** Words that should sound and do not, where the engine tells words apart. */
function silentWords({ words }: Utterance, times: Spoken["words"]): readonly string[] {
  if (times.length === 0) return [];
  const heard = new Set(times.map(({ word }) => word));
  return words.flatMap(({ text }, index) => (heard.has(index) || !hasSound(text) ? [] : [text]));
}

/** The beginning of a text, for messages. */
export function excerptOf(text: string): string {
  const characters = Array.from(text.slice(0, 200));
  return characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : text;
}
