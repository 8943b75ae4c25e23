import { applyLevel, levelCurve, type PeakProfile, peakProfile, stepLength } from "./limiter.ts";
import { blocksOf, energiesByTenth, gatingBlocks, tenthOf, weightedEnergies } from "./loudness.ts";
import {
  type HeldSamples,
  loadedSegment,
  type Samples,
  type Segment,
  samplesOf,
} from "./segment.ts";
import { truePeakDb } from "./true-peak.ts";

/** Steps of the limiter that share one sum of energy: three milliseconds at 22 kHz. */
const stepsPerEnergy = 8;
const energyLength = stepsPerEnergy * stepLength;

/** What is known of a segment before it is levelled, found once for however many gains are tried. */
export interface Survey {
  readonly profile: PeakProfile;
  /** Weighted energy of each stretch of so many steps. */
  readonly energies: Float32Array;
  /** The same of each tenth of a second: what a gain without a dip needs. */
  readonly tenths: Float64Array;
}

/** How a segment is to be levelled. */
export interface Level {
  readonly gainDb: number;
  /** What no true peak may pass, full scale being 1. */
  readonly ceiling: number;
}

/** A segment that has its level: what it sounds like is found when it is asked for, and not held. */
export interface LevelledSegment<Of extends Samples = HeldSamples> {
  readonly segment: Segment<Of>;
  readonly profile: PeakProfile;
  readonly level: Level;
  /** Of the segment; null where nothing is kept that would go by it. */
  readonly digest: string | null;
}

/** What was measured of a segment at its level. */
export interface Measured {
  /** Weighted power of each gating block. */
  readonly blocks: readonly number[];
  readonly truePeakDb: number;
}

/**
 * @param samples of the segment, as it was spoken
 * @param most no level above this will be tried
 */
export function surveyOf(
  samples: Float32Array,
  sampleRate: number,
  { gainDb: mostDb, ceiling }: Level,
): Survey {
  return surveyWith(
    peakProfile(samples, sampleRate, ceiling / 10 ** (mostDb / 20)),
    weightedEnergies(samples, sampleRate, energyLength),
  );
}

/** A survey by what cannot be worked out from the rest of it. */
export function surveyWith(profile: PeakProfile, energies: Float32Array): Survey {
  return { profile, energies, tenths: energiesByTenth(energies, energyLength, profile.sampleRate) };
}

/** Powers of a segment's gating blocks as it was spoken. */
export function blocksBefore(survey: Survey): readonly number[] {
  return blocksOfTenths(survey.tenths, survey);
}

/** Powers of a segment's gating blocks once it is levelled, without levelling it: right to 0.01 dB. */
export function blocksAt(survey: Survey, { gainDb, ceiling }: Level): readonly number[] {
  const { profile, energies } = survey;
  const { gain, dips } = levelCurve(profile, 10 ** (gainDb / 20), ceiling);
  const tenths = survey.tenths.map((energy) => energy * gain * gain);
  const tenth = tenthOf(profile.sampleRate);
  for (const { start, levels } of dips) {
    const last = levels.length - 1;
    for (let i = 0; i < last; ) {
      const stretch = Math.floor((start + i) / stepsPerEnergy);
      const first = stretch * stepsPerEnergy;
      const end = Math.min(last, first + stepsPerEnergy - start);
      let lost = 0;
      for (; i < end; i++) {
        const level = ((levels[i] as number) + (levels[i + 1] as number)) / 2;
        lost += gain * gain - level * level;
      }
      const share = lost / Math.min(stepsPerEnergy, profile.steps - first);
      const at = Math.floor((stretch * energyLength) / tenth);
      tenths[at] = (tenths[at] as number) - (energies[stretch] as number) * share;
    }
  }
  return blocksOfTenths(tenths, survey);
}

function blocksOfTenths(tenths: Float64Array, { energies, profile }: Survey): readonly number[] {
  return blocksOf(tenths, tenthOf(profile.sampleRate), energies.length * energyLength);
}

/** A segment at its level with all of its samples in memory. */
export async function loadedLevelled(levelled: LevelledSegment<Samples>): Promise<LevelledSegment> {
  return { ...levelled, segment: await loadedSegment(levelled.segment) };
}

/** All samples of a segment at its level, -1 to 1; in memory as {@link samplesOf}'s are. */
export function levelledSamples(
  { segment, profile, level }: LevelledSegment,
  memory?: Float32Array,
): Float32Array {
  const samples = samplesOf(segment, memory);
  const curve = levelCurve(profile, 10 ** (level.gainDb / 20), level.ceiling);
  applyLevel(curve, samples);
  return samples;
}

/** @param samples of a segment, as it will be delivered */
export function measured(samples: Float32Array, sampleRate: number): Measured {
  return {
    blocks: gatingBlocks(samples, sampleRate),
    truePeakDb: truePeakDb(samples, sampleRate),
  };
}
