import { describe, expect, it } from "vitest";
import type { Kept } from "../../src/audio/kept.ts";
import { keptMeasurements, keptSurveys } from "../../src/audio/kept-levelling.ts";
import { surveyOf } from "../../src/audio/levelling.ts";
import { loudnessTargets } from "../../src/audio/loudness-target.ts";
import { openLevelling } from "../../src/audio/normalise.ts";
import { babble } from "./signals.ts";
import { delivered, takeOf } from "./sounds.ts";

const silence = 22_050 / 2;

/** Seconds of sound at a loudness, with silence at both ends. */
function paragraph(seconds: number, scale: number): Float32Array {
  const samples = new Float32Array(22_050 * seconds);
  const sound = babble(22_050, seconds).subarray(0, samples.length - 2 * silence);
  samples.set(
    sound.map((each) => each * scale),
    silence,
  );
  return samples;
}

function shelf() {
  const entries = new Map<string, Uint8Array>();
  const kept: Kept = {
    find: async ({ sound, made }) => entries.get(`${made} ${sound}`) ?? null,
    keep: ({ sound, made }, bytes) => void entries.set(`${made} ${sound}`, bytes),
  };
  return { entries, kept };
}

async function levelled(segments: readonly Float32Array[], kept: Kept | null) {
  const take = takeOf(...segments);
  const levelling = openLevelling(loudnessTargets.podcast, kept);
  for (const segment of take.segments) levelling.add(segment, take.sampleRate);
  return levelling.finish(take);
}

/** As `toEqual`, which takes seconds for so many. */
function areSame(one: Float32Array, other: Float32Array): boolean {
  return Buffer.from(one.buffer).equals(Buffer.from(other.buffer));
}

describe("what is kept of levelling", () => {
  const segments = [paragraph(4, 0.5), paragraph(5, 0.6), paragraph(3, 0.4)];

  it("is found again, and leads to the same sound and the same measure", async () => {
    const { kept, entries } = shelf();
    const first = await levelled(segments, kept);
    const { size } = entries;
    const again = await levelled(segments, kept);
    expect(entries.size).toBe(size);
    const alone = await levelled(segments, null);
    for (const made of [again, alone]) {
      expect(areSame(delivered(made), delivered(first))).toBe(true);
      expect(made.loudness).toEqual(first.loudness);
    }
  });

  it("is a survey for each segment, one measure for its level, and its loudness at each level tried", async () => {
    const { kept, entries } = shelf();
    const count = (kind: string) =>
      [...entries.keys()].filter((key) => key.split(" ")[2] === kind).length;
    await levelled(segments, kept);
    const tried = count("blocks") / segments.length;
    expect(tried).toBeGreaterThanOrEqual(2);
    expect([count("survey"), count("measured")]).toEqual([segments.length, segments.length]);
    await levelled(segments.with(1, paragraph(5, 0.61)), kept);
    const all = segments.length + 1;
    expect([count("survey"), count("measured")]).toEqual([all, all]);
    expect(count("blocks")).toBe(all * tried);
  });

  it("is made again where it is no longer whole", async () => {
    const { kept, entries } = shelf();
    const first = await levelled(segments, kept);
    for (const [key, bytes] of entries) entries.set(key, bytes.subarray(0, bytes.length - 3));
    const again = await levelled(segments, kept);
    expect(areSame(delivered(again), delivered(first))).toBe(true);
    expect(again.loudness).toEqual(first.loudness);
  });

  it("comes back as it was, from a buffer that lies anywhere", () => {
    const survey = surveyOf(paragraph(4, 0.9), 22_050, { gainDb: 9, ceiling: 0.8 });
    expect(survey.profile.high.length).toBeGreaterThan(0);
    const odd = (bytes: Uint8Array) => Buffer.concat([Buffer.alloc(1), bytes]).subarray(1);
    expect(keptSurveys.unpack(odd(keptSurveys.pack(survey)))).toEqual(survey);
    const measured = { blocks: [0.5, 0.25], truePeakDb: -2.5 };
    expect(keptMeasurements.unpack(odd(keptMeasurements.pack(measured)))).toEqual(measured);
    expect(keptSurveys.unpack(new Uint8Array(7))).toBeNull();
    expect(keptMeasurements.unpack(new Uint8Array(0))).toBeNull();
  });
});
