import { applyLevel, levelCurve, type PeakProfile, peakProfile, stepLength } from "./limiter.ts";
import { blocksOfSteps, gatingBlocks, weightedEnergies } from "./loudness.ts";
import { truePeakDb } from "./true-peak.ts";

/** What is known of a segment before it is levelled, found once for however many gains are tried. */
export interface Survey extends PeakProfile {
  /** Weighted energy of each of the limiter's steps. */
  readonly energies: Float32Array;
}

/** How a segment is to be levelled. */
export interface Level {
  readonly gainDb: number;
  /** What no true peak may pass, full scale being 1. */
  readonly ceiling: number;
}

/** A segment at its level, and what was measured of it. */
export interface Levelled {
  readonly samples: Float32Array;
  /** Weighted power of each gating block. */
  readonly blocks: readonly number[];
  readonly truePeakDb: number;
}

/** @param mostDb no gain above this will be tried */
export function surveyOf(
  samples: Float32Array,
  sampleRate: number,
  { gainDb: mostDb, ceiling }: Level,
): Survey {
  return {
    ...peakProfile(samples, sampleRate, ceiling / 10 ** (mostDb / 20)),
    energies: weightedEnergies(samples, sampleRate, stepLength),
  };
}

/** Powers of a segment's gating blocks as it was spoken. */
export function blocksBefore({ energies, sampleRate }: Survey): readonly number[] {
  return blocksOfSteps(energies, stepLength, sampleRate);
}

/** Powers of a segment's gating blocks once it is levelled, without levelling it: right to 0.01 dB. */
export function blocksAt(survey: Survey, { gainDb, ceiling }: Level): readonly number[] {
  const curve = levelCurve(survey, 10 ** (gainDb / 20), ceiling);
  const energies = new Float32Array(survey.energies.length);
  for (let step = 0; step < energies.length; step++) {
    const level = ((curve[step] as number) + (curve[step + 1] as number)) / 2;
    energies[step] = (survey.energies[step] as number) * level * level;
  }
  return blocksOfSteps(energies, stepLength, survey.sampleRate);
}

/** A segment at its level, in place of the samples that were given. */
export function levelled(
  samples: Float32Array,
  survey: PeakProfile,
  { gainDb, ceiling }: Level,
): Levelled {
  const { sampleRate } = survey;
  applyLevel(levelCurve(survey, 10 ** (gainDb / 20), ceiling), samples, 0, samples);
  return {
    samples,
    blocks: gatingBlocks(samples, sampleRate),
    truePeakDb: truePeakDb(samples, sampleRate),
  };
}
