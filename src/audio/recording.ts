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
export interface Take {
  /** Mono, -1 to 1. */
  readonly samples: Float32Array;
  /** Hertz. */
  readonly sampleRate: number;
  /** What was really spoken, in order. */
  readonly timeline: readonly SpokenUtterance[];
  /** What sounded beside speech, in order. */
  readonly sounds: readonly HeardSound[];
  /**
   * Where its segments meet, in samples, ascending: in the middle of silence, and on the grid of MP3's
   * frames. What is done to a segment depends on no other, so they can be worked on at the same time,
   * and the next run need not do again what has not changed.
   */
  readonly joints: readonly number[];
}

/** A sound of the style (`cue-before`) in a recording. */
export interface HeardSound extends TimeRange {
  readonly file: string;
}

/** The segments of a take, in order: views of its samples. */
export function segmentsOf({
  samples,
  joints,
}: Pick<Take, "samples" | "joints">): readonly Float32Array[] {
  const borders = [0, ...joints, samples.length];
  return borders.slice(1).map((end, index) => samples.subarray(borders[index], end));
}

/** What an encoder needs to know of a recording. */
export interface Sound extends Pick<Take, "samples" | "sampleRate"> {
  /** Channels of the files; both of two hold the same. */
  readonly channels: 1 | 2;
}

/** A whole narration as sound, ready to be delivered. */
export interface Recording extends Take, Sound {
  readonly loudness: Loudness;
}

export interface Loudness {
  /** Integrated loudness (ITU-R BS.1770-4) of the recording as delivered, all its channels together. */
  readonly lufs: number;
  /** Highest true peak, dBTP. */
  readonly truePeakDb: number;
}

/** How long it lasts, from the samples there are. */
export function durationMsOf({
  samples,
  sampleRate,
}: Pick<Take, "samples" | "sampleRate">): number {
  return (samples.length * 1000) / sampleRate;
}

/** What a receipt says of a file of sound. */
export function factsOf(recording: Recording): Readonly<Record<string, number>> {
  const { lufs, truePeakDb } = recording.loudness;
  const tenths = (value: number) => Math.round(value * 10) / 10;
  return {
    durationMs: Math.round(durationMsOf(recording)),
    lufs: tenths(lufs),
    truePeakDb: tenths(truePeakDb),
  };
}
