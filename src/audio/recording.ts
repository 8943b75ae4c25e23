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
}

/** A whole narration as sound, ready to be delivered. */
export interface Recording extends Take {
  readonly loudness: Loudness;
}

export interface Loudness {
  /** Integrated loudness (ITU-R BS.1770-4) of the recording as delivered, on both channels of a stereo file. */
  readonly lufs: number;
  /** Highest true peak, dBTP. */
  readonly truePeakDb: number;
}

/** How long it lasts, from the samples there are. */
export function durationMsOf({ samples, sampleRate }: Take): number {
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
