import type { Take } from "../audio/recording.ts";
import type { Samples, Segment } from "../audio/segment.ts";
import { type Diagnostic, diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { SourceSpan, TextRange } from "../document/span.ts";
import { type NarrationScript, textOfUtterance, type Utterance } from "../narration/script.ts";
import { excerptOf, leastMsPerLetter } from "./check-spoken.ts";
import type { Sounds } from "./cue-sounds.ts";
import { SpeechError, type SpeechSession } from "./engine.ts";
import { speakAhead } from "./speak-ahead.ts";
import { Tape } from "./tape.ts";

export interface RecordOptions {
  readonly signal?: AbortSignal;
  /** After each utterance: how many have been spoken, of how many. */
  readonly onProgress?: (spoken: number, of: number) => void;
  /** The sounds that the script names, by file; one that is not here is passed over. */
  readonly sounds?: Sounds;
  /** Told of each segment of the take as soon as it is whole. */
  readonly onSegment?: (segment: Segment<Samples>, sampleRate: number) => void;
  /** Where words of the article stand in its file, for messages. */
  readonly sourceOf?: (range: TextRange) => SourceSpan | null;
}

/** A recording is held in memory; three hours are about half a gigabyte. */
const longestMs = 3 * 60 * 60 * 1000;

/** After so many failures in a row the engine is taken for broken. */
export const failuresInARow = 3;

/**
 * Speaks a script. All pauses are the script's, exact to the sample or, where segments meet, to the
 * nearest frame (13 ms); the timeline holds what the engine really gave, so whoever compares it with
 * the script sees what is missing. Volume is applied
 * here, for all engines alike. Rejects with a {@link SpeechError} where the engine gives up, and with
 * the signal's reason; the engine has let go of every utterance then.
 */
export async function record(
  script: NarrationScript,
  session: SpeechSession<Samples>,
  report: Report,
  options: RecordOptions = {},
): Promise<Take<Samples>> {
  refuseIfTooLong(script);
  const { utterances } = script;
  const speech = speakAhead(utterances, session, options.signal);
  const { sounds = new Map(), onSegment } = options;
  const tape = new Tape(script, sounds, onSegment);
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
      // A long recording is held once.
      speech.forget(index);
      options.onProgress?.(index + 1, utterances.length);
    }
  } finally {
    await speech.end();
  }
  return tape.finish();
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
