import { blocksAt, blocksBefore, type Level, type Survey } from "./levelling.ts";
import { absoluteGate, gatedLoudness } from "./loudness.ts";
import { type Recording, segmentsOf, type Take } from "./recording.ts";
import { onSegments } from "./segment-threads.ts";
import { silentPeakDb } from "./true-peak.ts";

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

/**
 * Gains go in these steps, so that an edit seldom changes the level of the words around it; half a
 * step is a fifth of what the promise allows.
 */
const gainStepDb = 0.2;
const mostRounds = 8;

/** Most narrations need no higher gain. */
const usualMostDb = 9;

/**
 * Makes a take as loud as the target asks: one linear gain over the whole, peaks held by a limiter.
 * What the limiter takes away is given back until the loudness is right. The take's samples are
 * changed in place, since a long one fills the memory. A silent take stays silent.
 */
export async function normalise(
  take: Take,
  target: LoudnessTarget = loudnessTargets.podcast,
): Promise<Recording> {
  const { sampleRate } = take;
  const { channels } = target;
  const segments = segmentsOf(take);
  const found = await levelFor(segments, sampleRate, target);
  if (found === null) {
    return { ...take, channels, loudness: { lufs: absoluteGate, truePeakDb: silentPeakDb } };
  }
  const { surveys, level } = found;
  const made = await onSegments(
    "level",
    segments.map((samples, index) => ({ samples, survey: surveys[index] as Survey, level })),
    ({ samples, ...measured }, index) => {
      segments[index]?.set(samples);
      return measured;
    },
  );
  const loudness = {
    lufs: gatedLoudness(
      made.flatMap(({ blocks }) => blocks),
      channels,
    ),
    truePeakDb: made.reduce((most, each) => Math.max(most, each.truePeakDb), silentPeakDb),
  };
  return { ...take, channels, loudness };
}

/** The level that leads to the target, tried without touching the samples; null for silence. */
async function levelFor(
  segments: readonly Float32Array[],
  sampleRate: number,
  target: LoudnessTarget,
): Promise<{ readonly surveys: readonly Survey[]; readonly level: Level } | null> {
  const ceiling = 10 ** (target.truePeakDb / 20);
  const survey = (gainDb: number) =>
    onSegments(
      "survey",
      segments.map((samples) => ({ samples, sampleRate, most: { gainDb, ceiling } })),
      (found) => found,
    );
  let mostDb = usualMostDb;
  let surveys = await survey(mostDb);
  let before = { gainDb: 0, lufs: gatedLoudness(surveys.flatMap(blocksBefore), target.channels) };
  if (before.lufs === absoluteGate) return null;
  let gainDb = onStep(target.lufs - before.lufs);
  for (let round = 1; ; round++) {
    if (gainDb > mostDb) {
      mostDb = gainDb + usualMostDb;
      surveys = await survey(mostDb);
    }
    const level = { gainDb, ceiling };
    const blocks = surveys.flatMap((each) => blocksAt(each, level));
    const now = { gainDb, lufs: gatedLoudness(blocks, target.channels) };
    // Of each decibel that was added so much became loudness; the rest went to the limiter.
    const share = (now.lufs - before.lufs) / (now.gainDb - before.gainDb) || 1;
    const missing = target.lufs - now.lufs;
    const next = onStep(gainDb + missing / Math.min(1, Math.max(0.25, share)));
    if (next === gainDb || round === mostRounds) return { surveys, level };
    before = now;
    gainDb = next;
  }
}

function onStep(gainDb: number): number {
  return Math.round(gainDb / gainStepDb) * gainStepDb;
}
