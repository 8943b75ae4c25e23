/** How loud a recording is to be, as measured over all channels of the file. */
export interface LoudnessTarget {
  readonly lufs: number;
  readonly truePeakDb: number;
  readonly channels: 1 | 2;
}

/** A decibel below the -1 dBTP that all of them promise, because encoding raises peaks: Opus by up to 0.6. */
const truePeakDb = -2;

/**
 * `podcast`: what players ask of a stereo file (AES TD1008); `mono`: as loud to the ear, in half the
 * channels, which measures three decibels less; `broadcast`: EBU R 128.
 */
export const loudnessTargets = {
  podcast: { lufs: -16, truePeakDb, channels: 2 },
  mono: { lufs: -19, truePeakDb, channels: 1 },
  broadcast: { lufs: -23, truePeakDb, channels: 2 },
} as const satisfies Readonly<Record<string, LoudnessTarget>>;

export type LoudnessName = keyof typeof loudnessTargets;
