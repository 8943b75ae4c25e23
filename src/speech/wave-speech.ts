import { textOfUtterance, type Utterance } from "../narration/script.ts";
import { SpeechError, type Spoken } from "./engine.ts";
import { soundOf } from "./sound.ts";
import { hasSound } from "./speakable.ts";
import { readWave, type WaveSound } from "./wave-file.ts";

/** The speech in a WAV file that an engine gave, without its lead and tail. Throws a {@link SpeechError}. */
export function waveSpeech(engine: string, bytes: Uint8Array, voice: string): Spoken {
  const sound = readWave(bytes);
  if (sound === null) {
    const what = bytes.length === 0 ? "nothing" : `${bytes.length} bytes that are no WAV file`;
    throw new SpeechError(`${engine}: it gave ${what}`);
  }
  return trimmed(sound, voice);
}

export function trimmed({ samples, sampleRate }: WaveSound, voice: string): Spoken {
  const { start, end } = soundOf(samples, sampleRate);
  return { samples: samples.slice(start, end), sampleRate, words: [], voice };
}

/** The pieces of one utterance, one after the other. */
export function joined(pieces: readonly Spoken[], voice: string): Spoken {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const samples = new Float32Array(pieces.reduce((sum, each) => sum + each.samples.length, 0));
  let at = 0;
  for (const piece of pieces) {
    samples.set(piece.samples, at);
    at += piece.samples.length;
  }
  return { samples, sampleRate: only?.sampleRate ?? 22_050, words: [], voice };
}

/** Speech of what has no sound, such as a dash; null where the utterance is to be spoken. */
export function unheard(utterance: Utterance, sampleRate: number, voice: string): Spoken | null {
  if (hasSound(textOfUtterance(utterance))) return null;
  return { samples: new Float32Array(0), sampleRate, words: [], voice };
}
