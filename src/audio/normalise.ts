import { amplify } from "./limiter.ts";
import { absoluteGate, integratedLoudness } from "./loudness.ts";
import type { Recording, Take } from "./recording.ts";
import { truePeakDb as peakOf } from "./true-peak.ts";

/** How loud a recording is to be, as measured over all channels of the file. */
export interface LoudnessTarget {
  readonly lufs: number;
  readonly truePeakDb: number;
  readonly channels: 1 | 2;
}

/** Half a decibel below the -1 dBTP that all of them promise, because encoding raises peaks. */
const truePeakDb = -1.5;

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

/** Close enough: a fifth of what the promise allows. */
const tolerance = 0.1;
const mostRounds = 8;

/**
 * Makes a take as loud as the target asks: one linear gain over the whole, peaks held by a limiter.
 * What the limiter takes away is given back until the loudness is right. The take's samples are
 * changed in place, since a long one fills the memory. A silent take stays silent.
 */
export function normalise(take: Take, target: LoudnessTarget = loudnessTargets.podcast): Recording {
  const { samples, sampleRate } = take;
  const { channels } = target;
  const ceiling = 10 ** (target.truePeakDb / 20);
  let lufs = integratedLoudness(samples, sampleRate, channels);
  for (let round = 0; round < mostRounds; round++) {
    if (lufs <= absoluteGate || Math.abs(target.lufs - lufs) < tolerance) break;
    amplify(samples, sampleRate, 10 ** ((target.lufs - lufs) / 20), ceiling);
    lufs = integratedLoudness(samples, sampleRate, channels);
  }
  return { ...take, channels, loudness: { lufs, truePeakDb: peakOf(samples, sampleRate) } };
}
