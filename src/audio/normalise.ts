import {
  applyLevel,
  type LevelCurve,
  levelCurve,
  type PeakProfile,
  peakProfile,
} from "./limiter.ts";
import { absoluteGate, integratedLoudness, loudnessOfSignal } from "./loudness.ts";
import type { Recording, Take } from "./recording.ts";
import { truePeakDb as peakOf } from "./true-peak.ts";

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
  let lufs = integratedLoudness(samples, sampleRate, channels);
  if (lufs > absoluteGate && Math.abs(target.lufs - lufs) >= tolerance) {
    const found = levelFor(samples, sampleRate, lufs, target);
    applyLevel(found.curve, samples, 0, samples);
    lufs = found.lufs;
  }
  return { ...take, channels, loudness: { lufs, truePeakDb: peakOf(samples, sampleRate) } };
}

/** The level that leads to the target, tried without touching the samples. */
function levelFor(
  samples: Float32Array,
  sampleRate: number,
  lufs: number,
  target: LoudnessTarget,
): { readonly curve: LevelCurve; readonly lufs: number } {
  const ceiling = 10 ** (target.truePeakDb / 20);
  let known = Number.NEGATIVE_INFINITY;
  let profile: PeakProfile | null = null;
  const tried = (gainDb: number) => {
    if (profile === null || gainDb > known) {
      known = gainDb + usualHeadroomDb;
      profile = peakProfile(samples, sampleRate, ceiling / 10 ** (known / 20));
    }
    const curve = levelCurve(profile, 10 ** (gainDb / 20), ceiling);
    const read = (start: number, into: Float32Array) => applyLevel(curve, samples, start, into);
    const signal = { length: samples.length, read };
    return { gainDb, curve, lufs: loudnessOfSignal(signal, sampleRate, target.channels) };
  };
  let before = { gainDb: 0, lufs };
  let now = tried(target.lufs - lufs);
  for (let round = 1; round < mostRounds; round++) {
    const missing = target.lufs - now.lufs;
    if (Math.abs(missing) < tolerance) break;
    // Of each decibel that was added so much became loudness; the rest went to the limiter.
    const share = (now.lufs - before.lufs) / (now.gainDb - before.gainDb);
    before = now;
    now = tried(now.gainDb + missing / Math.min(1, Math.max(0.25, share)));
  }
  return now;
}

/** Decibels that the limiter takes away from most narrations, at most, to be given back as gain. */
const usualHeadroomDb = 3;
