import type { HeardSound, SpokenUtterance, Take } from "../audio/recording.ts";
import { type Diagnostic, diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { SourceSpan, TextRange } from "../document/span.ts";
import { type NarrationScript, textOfUtterance, type Utterance } from "../narration/script.ts";
import { excerptOf, leastMsPerLetter } from "./check-spoken.ts";
import { atRate, type Sounds } from "./cue-sounds.ts";
import { SpeechError, type SpeechSession, type Spoken } from "./engine.ts";
import { speakAhead } from "./speak-ahead.ts";

export interface RecordOptions {
  readonly signal?: AbortSignal;
  /** After each utterance: how many have been spoken, of how many. */
  readonly onProgress?: (spoken: number, of: number) => void;
  /** The sounds that the script names, by file; one that is not here is passed over. */
  readonly sounds?: Sounds;
  /** Where words of the article stand in its file, for messages. */
  readonly sourceOf?: (range: TextRange) => SourceSpan | null;
}

/** A recording is held in memory; three hours are about a gigabyte. */
const longestMs = 3 * 60 * 60 * 1000;

/** After so many failures in a row the engine is taken for broken. */
export const failuresInARow = 3;

/**
 * Speaks a script. All pauses are the script's, exact to the sample; the timeline holds what the
 * engine really gave, so whoever compares it with the script sees what is missing. Volume is applied
 * here, for all engines alike. Rejects with a {@link SpeechError} where the engine gives up, and with
 * the signal's reason; the engine has let go of every utterance then.
 */
export async function record(
  script: NarrationScript,
  session: SpeechSession,
  report: Report,
  options: RecordOptions = {},
): Promise<Take> {
  refuseIfTooLong(script);
  const { utterances } = script;
  const speech = speakAhead(utterances, session, options.signal);
  const tape = new Tape();
  let failures = 0;
  try {
    for (const [index, utterance] of utterances.entries()) {
      const spoken = await speech.of(index);
      if (spoken instanceof SpeechError) {
        report(unspoken(utterance, spoken, options.sourceOf));
        if (++failures === failuresInARow) throw spoken;
      } else {
        failures = 0;
        tape.add(index, spoken);
      }
      options.onProgress?.(index + 1, utterances.length);
    }
  } finally {
    await speech.end();
  }
  return tape.finish(script, options.sounds ?? new Map());
}

/** What is to be told of an utterance that the engine could not speak. */
export function unspoken(
  utterance: Utterance,
  { message }: SpeechError,
  sourceOf: RecordOptions["sourceOf"],
): Diagnostic {
  const text = excerptOf(textOfUtterance(utterance));
  const span = utterance.range === null ? null : (sourceOf?.(utterance.range) ?? null);
  return diagnose("speech/not-spoken", `“${text}” was not spoken: ${message}`, { span });
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

/** Sound in its place in the recording, counted in samples. */
interface Piece {
  readonly start: number;
  readonly samples: Float32Array;
  readonly gain: number;
}

/** The recording as it grows. */
class Tape {
  readonly #takes: { readonly index: number; readonly spoken: Spoken }[] = [];

  add(index: number, spoken: Spoken): void {
    this.#takes.push({ index, spoken });
  }

  /** Throws a {@link SpeechError} where the engine changed its rate on the way: then nothing fits together. */
  finish(script: NarrationScript, sounds: Sounds): Take {
    const rates = this.#takes.flatMap(({ spoken: { samples, sampleRate } }) =>
      samples.length > 0 ? [sampleRate] : [],
    );
    // A script without a word has no rate of its own.
    const [sampleRate = 22_050] = rates;
    const odd = rates.find((rate) => rate !== sampleRate);
    if (odd !== undefined) {
      throw new SpeechError(`the engine gave sound at ${sampleRate} Hz and then at ${odd} Hz`);
    }
    const timeline: SpokenUtterance[] = [];
    const pieces: Piece[] = [];
    const heard: HeardSound[] = [];
    const cues = [...script.sounds];
    let length = 0;
    const put = (samples: Float32Array, pauseBefore: number, decibels: number): number => {
      const start = length + samplesIn(pauseBefore, sampleRate);
      pieces.push({ start, samples, gain: 10 ** (decibels / 20) });
      length = start + samples.length;
      return start;
    };
    const soundUpTo = (index: number): void => {
      while ((cues[0]?.before ?? Number.POSITIVE_INFINITY) <= index) {
        const cue = cues.shift();
        const sound = cue && sounds.get(cue.file);
        if (!cue) return;
        const samples = sound ? atRate(sound, sampleRate) : new Float32Array(0);
        const start = put(samples, cue.pauseBefore, cue.decibels);
        if (!sound) continue;
        const [startMs = 0, endMs = 0] = [start, length].map((at) => (at * 1000) / sampleRate);
        heard.push({ file: cue.file, startMs, endMs });
      }
    };
    for (const { index, spoken } of this.#takes) {
      soundUpTo(index);
      const { pauseBefore = 0, voice } = script.utterances[index] ?? {};
      const start = put(spoken.samples, pauseBefore, voice?.volume ?? 0);
      timeline.push(timeOf(index, spoken, start, sampleRate));
    }
    soundUpTo(script.utterances.length);
    const samples = new Float32Array(length + samplesIn(script.pauseAtEnd, sampleRate));
    for (const piece of pieces) {
      const { gain } = piece;
      const level = gain === 1 ? piece.samples : piece.samples.map((sample) => sample * gain);
      samples.set(level, piece.start);
    }
    return { samples, sampleRate, timeline, sounds: heard };
  }
}

function timeOf(index: number, spoken: Spoken, start: number, sampleRate: number): SpokenUtterance {
  const startMs = (start * 1000) / sampleRate;
  return {
    utterance: index,
    startMs,
    endMs: ((start + spoken.samples.length) * 1000) / sampleRate,
    words: spoken.words.map(({ word, startMs: from, endMs: to }) => ({
      word,
      startMs: startMs + from,
      endMs: startMs + to,
    })),
  };
}

function samplesIn(milliseconds: number, sampleRate: number): number {
  return Math.round((milliseconds * sampleRate) / 1000);
}
