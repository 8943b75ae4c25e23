import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amplify } from "../../src/audio/limiter.ts";
import { absoluteGate, integratedLoudness } from "../../src/audio/loudness.ts";
import { loudnessTargets } from "../../src/audio/loudness-target.ts";
import { normalise } from "../../src/audio/normalise.ts";
import { truePeakDb } from "../../src/audio/true-peak.ts";
import { babble, decibels, highest, sine } from "./signals.ts";
import { delivered, takeOf } from "./sounds.ts";

describe("amplify", () => {
  it("is one linear gain where no peak is near the ceiling", () => {
    const samples = sine(22_050, 300, 0.1, 1);
    const before = samples.slice();
    amplify(samples, 22_050, 2, 0.8);
    expect(samples).toEqual(before.map((sample) => sample * 2));
  });

  it("never lets a sample past the ceiling", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 3000 }),
        fc.double({ min: 0.1, max: 40, noNaN: true }),
        (values, gain) => {
          const samples = Float32Array.from(values);
          amplify(samples, 8000, gain, 0.8);
          expect(highest(samples)).toBeLessThanOrEqual(0.8 + 1e-6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("holds the true peak of speech-like sound", () => {
    const samples = babble(22_050, 20);
    amplify(samples, 22_050, 4, 0.8);
    expect(truePeakDb(samples, 22_050)).toBeLessThan(decibels(0.8) + 0.05);
  });

  it("turns down around a peak only, and comes back", () => {
    const samples = sine(22_050, 300, 0.3, 2);
    for (let i = 22_000; i < 22_050; i++) samples[i] = (samples[i] ?? 0) * 4;
    const before = samples.slice();
    amplify(samples, 22_050, 1, 0.8);
    const gainNear = (at: number) =>
      highest(samples.subarray(at, at + 300)) / highest(before.subarray(at, at + 300));
    expect(gainNear(1000)).toBeCloseTo(1, 5);
    expect(gainNear(22_000)).toBeLessThan(0.75);
    expect(gainNear(40_000)).toBeCloseTo(1, 2);
  });
});

describe("normalise", () => {
  it.each([0.02, 0.3, 0.9])("brings speech-like sound at level %f to the target", async (level) => {
    const samples = babble(22_050, 20).map((sample) => sample * level);
    const { loudness } = await normalise(takeOf(samples));
    expect(Math.abs(loudness.lufs - loudnessTargets.podcast.lufs)).toBeLessThan(0.16);
    expect(loudness.truePeakDb).toBeLessThanOrEqual(loudnessTargets.podcast.truePeakDb + 0.05);
  });

  it.each(["podcast", "mono", "broadcast"] as const)(
    "measures all channels of the file: %s",
    async (name) => {
      const target = loudnessTargets[name];
      const made = await normalise(takeOf(babble(22_050, 10)), target);
      const { channels, loudness } = made;
      expect(channels).toBe(target.channels);
      expect(loudness.lufs).toBeCloseTo(target.lufs, 0);
      const measured = integratedLoudness(delivered(made), 22_050, channels);
      expect(Math.abs(measured - target.lufs)).toBeLessThan(0.16);
      expect(loudness.truePeakDb).toBeLessThanOrEqual(-1);
    },
  );

  it("is as loud to the ear in mono as in stereo", async () => {
    const take = takeOf(babble(22_050, 10));
    const [mono, stereo] = await Promise.all(
      [loudnessTargets.mono, loudnessTargets.podcast].map(async (target) =>
        integratedLoudness(delivered(await normalise(take, target)), 22_050),
      ),
    );
    expect(Math.abs((mono ?? 0) - (stereo ?? 0))).toBeLessThan(0.2);
  });

  it("leaves silence, nothing and a blink alone", async () => {
    const silent = await normalise(takeOf(new Float32Array(22_050)));
    expect(silent.loudness.lufs).toBe(absoluteGate);
    expect(highest(delivered(silent))).toBe(0);
    const empty = await normalise(takeOf(new Float32Array(0)));
    expect(Number.isFinite(empty.loudness.truePeakDb)).toBe(true);
    const blink = await normalise(takeOf(sine(22_050, 400, 0.1, 0.02)));
    expect(Number.isFinite(blink.loudness.lufs)).toBe(true);
    expect(highest(delivered(blink))).toBeLessThan(0.9);
  });

  it("levels a segment the same, whatever the others hold, at the same gain", async () => {
    const part = 22_050 * 6;
    const [one, other] = [babble(22_050, 6), babble(22_050, 6).map((each) => -each * 0.99)];
    const levelledWith = async (second: Float32Array) => {
      const made = await normalise(takeOf(one, second));
      const samples = delivered(made);
      expect(Math.abs(made.loudness.lufs - integratedLoudness(samples, 22_050))).toBeLessThan(0.1);
      return samples.slice(0, part);
    };
    expect(await levelledWith(other)).toEqual(await levelledWith(one));
  });

  it("gives the same samples for the same sound", async () => {
    const run = async () => delivered(await normalise(takeOf(babble(22_050, 5))));
    expect(await run()).toEqual(await run());
  });
});
