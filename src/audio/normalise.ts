import { foundOrMade, type Kept } from "./kept.ts";
import { keptBlocks, keptMeasurements, keptSurveys, type ToTry } from "./kept-levelling.ts";
import {
  blocksAt,
  blocksBefore,
  type Level,
  type LevelledSegment,
  type Survey,
} from "./levelling.ts";
import { absoluteGate, gatedLoudness } from "./loudness.ts";
import { type LoudnessTarget, loudnessTargets } from "./loudness-target.ts";
import type { Loudness, Recording, Take } from "./recording.ts";
import { digestOf, type HeldSamples, type Samples, type Segment } from "./segment.ts";
import { onSegment, onSegments } from "./segment-threads.ts";
import { silentPeakDb } from "./true-peak.ts";

/**
 * Gains go in these steps, so that an edit seldom changes the level of the words around it; half a
 * step is a fifth of what the promise allows.
 */
const gainStepDb = 0.2;
const mostRounds = 8;

/** Most narrations need no higher gain. */
const usualMostDb = 9;

/** A take on its way to its loudness. */
export interface Levelling<Of extends Samples> {
  /** Begins with a segment, while others are still to be spoken. */
  add(segment: Segment<Of>, sampleRate: number): void;
  /**
   * Makes the take of these segments as loud as the target asks: one linear gain over the whole, peaks held by
   * a limiter. What the limiter takes away is given back until the loudness is right. A silent take stays silent.
   */
  finish(take: Take<Of>): Promise<Recording<Of>>;
}

/** A segment and what is known of it before it is levelled. */
interface Surveyed<Of extends Samples> {
  readonly segment: Segment<Of>;
  readonly digest: string | null;
  readonly survey: Survey;
}

/** @param kept where what was found out about segments is kept from run to run; null: nowhere */
export function openLevelling<Of extends Samples = HeldSamples>(
  target: LoudnessTarget = loudnessTargets.podcast,
  kept: Kept | null = null,
): Levelling<Of> {
  const ceiling = 10 ** (target.truePeakDb / 20);
  const begun: Promise<Surveyed<Of>>[] = [];
  return {
    add(segment, sampleRate) {
      const survey = surveyed(segment, sampleRate, { gainDb: usualMostDb, ceiling }, kept);
      // Whoever finishes hears of it.
      survey.catch(() => undefined);
      begun.push(survey);
    },
    async finish({ segments: _, ...take }) {
      const known = await Promise.all(begun);
      const { level, surveys } = await levelFor(known, take.sampleRate, target, kept);
      const segments = known.map(({ segment, digest }, index) => {
        const { profile } = surveys[index] as Survey;
        return { segment, profile, level, digest };
      });
      const loudness = await loudnessOf(segments, target.channels, kept);
      return { ...take, segments, channels: target.channels, loudness };
    },
  };
}

/** Makes a whole take as loud as the target asks. */
export function normalise<Of extends Samples>(
  take: Take<Of>,
  target?: LoudnessTarget,
): Promise<Recording<Of>> {
  const levelling = openLevelling<Of>(target);
  for (const segment of take.segments) levelling.add(segment, take.sampleRate);
  return levelling.finish(take);
}

async function surveyed<Of extends Samples>(
  segment: Segment<Of>,
  sampleRate: number,
  most: Level,
  kept: Kept | null,
): Promise<Surveyed<Of>> {
  const digest = kept && digestOf(segment, sampleRate);
  const [survey] = await foundOrMade([{ digest, most }], kept, keptSurveys, async () => [
    await onSegment("survey", { segment, sampleRate, most }),
  ]);
  return { segment, digest, survey: survey as Survey };
}

/** The level that leads to the target, tried without touching the samples; none for silence. */
async function levelFor(
  known: readonly Surveyed<Samples>[],
  sampleRate: number,
  { lufs, truePeakDb, channels }: LoudnessTarget,
  kept: Kept | null,
): Promise<{ readonly level: Level; readonly surveys: readonly Survey[] }> {
  const ceiling = 10 ** (truePeakDb / 20);
  let mostDb = usualMostDb;
  let surveys: readonly Survey[] = known.map(({ survey }) => survey);
  const loudnessAt = async (level: Level | null): Promise<number> => {
    const most = { gainDb: mostDb, ceiling };
    const toTry = known.map(({ digest }, index) => {
      return { digest, most, level, survey: surveys[index] as Survey };
    });
    const blocks = await foundOrMade(toTry, kept, keptBlocks, async (missing) =>
      missing.map(triedBlocks),
    );
    return gatedLoudness(blocks.flat(), channels);
  };
  let before = { gainDb: 0, lufs: await loudnessAt(null) };
  if (before.lufs === absoluteGate) return { level: { gainDb: 0, ceiling }, surveys };
  let gainDb = onStep(lufs - before.lufs);
  for (let round = 1; ; round++) {
    if (gainDb > mostDb) {
      mostDb = gainDb + usualMostDb;
      const most = { gainDb: mostDb, ceiling };
      const told = known.map(({ segment }) => ({ segment, sampleRate, most }));
      surveys = await onSegments("survey", told);
    }
    const level = { gainDb, ceiling };
    const now = { gainDb, lufs: await loudnessAt(level) };
    // Of each decibel that was added so much became loudness; the rest went to the limiter.
    const share = (now.lufs - before.lufs) / (now.gainDb - before.gainDb) || 1;
    const missing = lufs - now.lufs;
    const next = onStep(gainDb + missing / Math.min(1, Math.max(0.25, share)));
    if (next === gainDb || round === mostRounds) return { level, surveys };
    before = now;
    gainDb = next;
  }
}

function triedBlocks({ level, survey }: ToTry & { readonly survey: Survey }): readonly number[] {
  return level === null ? blocksBefore(survey) : blocksAt(survey, level);
}

function onStep(gainDb: number): number {
  return Math.round(gainDb / gainStepDb) * gainStepDb;
}

/** The loudness of what will be delivered, measured segment by segment. */
async function loudnessOf(
  segments: readonly LevelledSegment<Samples>[],
  channels: 1 | 2,
  kept: Kept | null,
): Promise<Loudness> {
  const measured = await foundOrMade(segments, kept, keptMeasurements, (missing) =>
    onSegments(
      "measure",
      missing.map((segment) => ({ segment })),
    ),
  );
  const blocks = measured.flatMap((each) => each.blocks);
  const truePeakDb = measured.reduce((most, each) => Math.max(most, each.truePeakDb), silentPeakDb);
  return { lufs: gatedLoudness(blocks, channels), truePeakDb };
}
