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

/** A whole narration as sound. */
export interface Recording {
  /** Mono, -1 to 1. */
  readonly samples: Float32Array;
  /** Hertz. */
  readonly sampleRate: number;
  readonly timeline: readonly SpokenUtterance[];
  readonly loudness: Loudness;
}

export interface Loudness {
  /** Integrated loudness (ITU-R BS.1770-4) of the recording as delivered, on both channels of a stereo file. */
  readonly lufs: number;
  /** Highest true peak, dBTP. */
  readonly truePeakDb: number;
}
