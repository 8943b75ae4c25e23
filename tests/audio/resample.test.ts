import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resample } from "../../src/audio/resample.ts";
import { signalOf } from "../../src/audio/signal.ts";
import { decibels, highest, sine } from "./signals.ts";

describe("resample", () => {
  it.each([
    [22_050, 48_000, 1000],
    [22_050, 48_000, 9000],
    [16_000, 48_000, 440],
    [44_100, 48_000, 15_000],
    [96_000, 48_000, 1000],
  ])("keeps a sine in time and shape, from %i to %i Hz: %i Hz", (from, to, frequency) => {
    const wanted = sine(to, frequency, 0.5, 1);
    const made = read(sine(from, frequency, 0.5, 1), from, to);
    expect(made.length).toBe(wanted.length);
    // The filter rings at the ends, where the sine breaks off.
    const errors = made.map((value, i) => value - (wanted[i] ?? 0)).subarray(1000, to - 1000);
    expect(decibels(highest(errors) / 0.5)).toBeLessThan(-75);
  });

  it("keeps out what the lower rate cannot hold", () => {
    const made = read(sine(48_000, 15_000, 0.5, 0.5), 48_000, 22_050);
    expect(decibels(highest(made.subarray(500, 10_000)))).toBeLessThan(-60);
  });

  it("changes nothing at the same rate", () => {
    const samples = sine(48_000, 700, 0.3, 0.1);
    const errors = read(samples, 48_000, 48_000).map((value, i) => value - (samples[i] ?? 0));
    expect(highest(errors)).toBeLessThan(1e-7);
  });

  it("gives the same, in whatever blocks it is read", () => {
    const samples = sine(22_050, 700, 0.3, 0.2);
    const whole = read(samples, 22_050, 48_000);
    fc.assert(
      fc.property(fc.nat(9599), fc.integer({ min: 1, max: 500 }), (start, length) => {
        const block = new Float32Array(length);
        resample(signalOf(samples), 22_050, 48_000).read(start, block);
        expect(block.subarray(0, 9600 - start)).toEqual(whole.subarray(start, start + length));
      }),
      { numRuns: 20 },
    );
  });
});

function read(samples: Float32Array, from: number, to: number): Float32Array {
  const made = resample(signalOf(samples), from, to);
  const block = new Float32Array(made.length);
  made.read(0, block);
  return block;
}
