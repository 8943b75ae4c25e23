import { type LevelledSegment, loadedLevelled } from "./levelling.ts";
import type { HeldSamples, Samples, Segment } from "./segment.ts";

/** Where something sounds, milliseconds from the start of the recording. */
export interface TimeRange {
  readonly startMs: number;
  readonly endMs: number;
}

/** When one utterance of the script sounds. */
export interface SpokenUtterance extends TimeRange {
  /** Index into the script's utterances. */
  readonly utterance: number;
  readonly words: readonly SpokenWordTime[];
}

export interface SpokenWordTime extends TimeRange {
  /** Index into the utterance's words. */
  readonly word: number;
}

/** A whole narration as the engine spoke it, before its loudness is made right. */
export interface Take<Of extends Samples = HeldSamples> {
  /**
   * One behind the other; all but the last are whole frames of MP3 long. What is done to one depends on no
   * other, so they can be worked on at the same time, and the next run need not do again what has not changed.
   */
  readonly segments: readonly Segment<Of>[];
  /** Hertz. */
  readonly sampleRate: number;
  /** What was really spoken, in order. */
  readonly timeline: readonly SpokenUtterance[];
  /** What sounded beside speech, in order. */
  readonly sounds: readonly HeardSound[];
}

/** A sound of the style (`cue-before`) in a recording. */
export interface HeardSound extends TimeRange {
  readonly file: string;
}

/** What an encoder needs to know of a recording. */
export interface Sound<Of extends Samples = HeldSamples> {
  readonly segments: readonly LevelledSegment<Of>[];
  /** Hertz. */
  readonly sampleRate: number;
  /** Channels of the files; both of two hold the same. */
  readonly channels: 1 | 2;
}

/** A whole narration as sound, ready to be delivered. */
export interface Recording<Of extends Samples = HeldSamples>
  extends Sound<Of>,
    Omit<Take, "segments"> {
  readonly loudness: Loudness;
}

export interface Loudness {
  /** Integrated loudness (ITU-R BS.1770-4) of the recording as delivered, all its channels together. */
  readonly lufs: number;
  /** Highest true peak, dBTP. */
  readonly truePeakDb: number;
}

/** The recording with all of its samples in memory. */
export async function loadedRecording(recording: Recording<Samples>): Promise<Recording> {
  return { ...recording, segments: await Promise.all(recording.segments.map(loadedLevelled)) };
}

/** How many samples it has. */
export function lengthOf({ segments }: Pick<Sound<Samples>, "segments">): number {
  return segments.reduce((sum, { segment }) => sum + segment.length, 0);
}

/** How long it lasts, from the samples there are. */
export function durationMsOf(sound: Pick<Sound<Samples>, "segments" | "sampleRate">): number {
  return (lengthOf(sound) * 1000) / sound.sampleRate;
}

/** What a receipt says of a file of sound. */
export function factsOf(recording: Recording<Samples>): Readonly<Record<string, number>> {
  const { lufs, truePeakDb } = recording.loudness;
  const tenths = (value: number) => Math.round(value * 10) / 10;
  return {
    durationMs: Math.round(durationMsOf(recording)),
    lufs: tenths(lufs),
    truePeakDb: tenths(truePeakDb),
  };
}
