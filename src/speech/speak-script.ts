import type { SpokenUtterance, Take } from "../audio/recording.ts";
import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import { type NarrationScript, textOfUtterance, type Utterance } from "../narration/script.ts";
import { SpeechError, type SpeechSession, type Spoken } from "./engine.ts";
import { hasSound } from "./speakable.ts";

export interface RecordOptions {
  readonly signal?: AbortSignal;
  /** After each utterance: how many have been spoken, of how many. */
  readonly onProgress?: (spoken: number, of: number) => void;
}

/** A recording is held in memory; three hours are about a gigabyte. */
const longestMs = 3 * 60 * 60 * 1000;

/** Nobody speaks faster: what comes back shorter was not spoken. About five times a newsreader's rate. */
const leastMsPerLetter = 12;

/** After so many failures in a row the engine is taken for broken. */
const failuresInARow = 3;

/**
 * Speaks a script. All pauses are the script's, exact to the sample; the timeline holds what the
 * engine really gave, so whoever compares it with the script sees what is missing. Volume is applied
 * here, for all engines alike. Rejects with a {@link SpeechError} where the engine gives up, and with
 * the signal's reason.
 */
export async function record(
  script: NarrationScript,
  session: SpeechSession,
  report: Report,
  options: RecordOptions = {},
): Promise<Take> {
  refuseIfTooLong(script);
  const tape = new Tape();
  let failures = 0;
  for (const [index, utterance] of script.utterances.entries()) {
    options.signal?.throwIfAborted();
    const spoken = await speakOrReport(utterance, session, report, options.signal);
    failures = spoken instanceof SpeechError ? failures + 1 : 0;
    if (spoken instanceof SpeechError && failures === failuresInARow) throw spoken;
    if (!(spoken instanceof SpeechError)) tape.add(index, utterance, spoken);
    options.onProgress?.(index + 1, script.utterances.length);
  }
  return tape.finish(script.pauseAtEnd);
}

/** The speech, or why there is none: then it has been reported. */
async function speakOrReport(
  utterance: Utterance,
  session: SpeechSession,
  report: Report,
  signal: AbortSignal | undefined,
): Promise<Spoken | SpeechError> {
  const text = textOfUtterance(utterance);
  const notSpoken = (why: string, cause?: unknown) => {
    report(diagnose("speech/not-spoken", `“${excerptOf(text)}” was not spoken: ${why}.`));
    return new SpeechError(why, cause);
  };
  let spoken: Spoken;
  try {
    spoken = await session.speak(utterance, signal);
  } catch (error) {
    if (!(error instanceof SpeechError)) throw error;
    return notSpoken(error.message, error);
  }
  const letters = countLetters(text);
  const milliseconds = (spoken.samples.length * 1000) / spoken.sampleRate;
  if (letters > 0 && milliseconds < letters * leastMsPerLetter) {
    return notSpoken(`the engine gave ${Math.round(milliseconds)} ms for ${letters} letters`);
  }
  const silent = silentWords(utterance, spoken);
  if (silent.length > 0) notSpoken(`the engine gave no sound for “${excerptOf(silent.join(" "))}”`);
  return spoken;
}

/** Words that should sound and do not, where the engine tells words apart. */
function silentWords({ words }: Utterance, spoken: Spoken): readonly string[] {
  if (spoken.words.length === 0) return [];
  const heard = new Set(spoken.words.map(({ word }) => word));
  return words.flatMap(({ text }, index) => (heard.has(index) || !hasSound(text) ? [] : [text]));
}

function countLetters(text: string): number {
  return hasSound(text) ? (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) : 0;
}

function excerptOf(text: string): string {
  const characters = Array.from(text.slice(0, 200));
  return characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : text;
}

function refuseIfTooLong({ utterances }: NarrationScript): void {
  let least = 0;
  for (const utterance of utterances) {
    least += utterance.pauseBefore;
    for (const word of utterance.words) least += word.text.length * leastMsPerLetter;
  }
  if (least <= longestMs) return;
  const hours = (milliseconds: number) => Math.round(milliseconds / 3_600_000);
  throw new SpeechError(
    `the narration would last more than ${hours(least)} hours; ${hours(longestMs)} is the most`,
  );
}

/** The recording as it grows. */
class Tape {
  readonly #timeline: SpokenUtterance[] = [];
  #pieces: { readonly at: number; readonly samples: Float32Array; readonly gain: number }[] = [];
  #length = 0;
  #sampleRate: number | null = null;

  add(index: number, utterance: Utterance, spoken: Spoken): void {
    const { samples, sampleRate } = spoken;
    this.#sampleRate ??= sampleRate;
    if (sampleRate !== this.#sampleRate) throw new Error("a session has one sample rate");
    this.#length += samplesIn(utterance.pauseBefore, sampleRate);
    const startMs = (this.#length * 1000) / sampleRate;
    this.#pieces.push({ at: this.#length, samples, gain: 10 ** (utterance.voice.volume / 20) });
    this.#length += samples.length;
    this.#timeline.push({
      utterance: index,
      startMs,
      endMs: (this.#length * 1000) / sampleRate,
      words: spoken.words.map(({ word, startMs: from, endMs: to }) => ({
        word,
        startMs: startMs + from,
        endMs: startMs + to,
      })),
    });
  }

  finish(pauseAtEnd: number): Take {
    // A script without a word has no rate of its own.
    const sampleRate = this.#sampleRate ?? 22_050;
    const samples = new Float32Array(this.#length + samplesIn(pauseAtEnd, sampleRate));
    const pieces = this.#pieces;
    this.#pieces = [];
    for (const piece of pieces) {
      if (piece.gain === 1) samples.set(piece.samples, piece.at);
      else
        for (let i = 0; i < piece.samples.length; i++) {
          samples[piece.at + i] = (piece.samples[i] ?? 0) * piece.gain;
        }
    }
    return { samples, sampleRate, timeline: this.#timeline };
  }
}

function samplesIn(milliseconds: number, sampleRate: number): number {
  return Math.round((milliseconds * sampleRate) / 1000);
}
