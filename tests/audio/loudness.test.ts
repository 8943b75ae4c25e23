import { describe, expect, it } from "vitest";
import { absoluteGate, integratedLoudness } from "../../src/audio/loudness.ts";
import { truePeakDb } from "../../src/audio/true-peak.ts";
import { sine } from "./signals.ts";

describe("integratedLoudness", () => {
  // BS.1770-4: a full-scale 997 Hz sine in one channel is -3.01 LKFS, so on both 0.00.
  it.each([22_050, 24_000, 44_100, 48_000])(
    "is 0 for a full-scale 997 Hz sine at %i Hz",
    (rate) => {
      expect(integratedLoudness(sine(rate, 997, 1, 5), rate)).toBeCloseTo(0, 1);
    },
  );

  it("follows the level decibel for decibel", () => {
    const level = (amplitude: number) =>
      integratedLoudness(sine(48_000, 997, amplitude, 5), 48_000);
    expect(level(0.1)).toBeCloseTo(-20, 2);
    expect(level(0.01)).toBeCloseTo(-40, 2);
  });

  it("weighs bass less and treble more than 997 Hz", () => {
    const at = (frequency: number) => integratedLoudness(sine(48_000, frequency, 0.1, 5), 48_000);
    expect(at(30)).toBeLessThan(-25);
    // The head's shelf: +4 dB, less the 0.69 dB that 997 Hz already has.
    expect(at(10_000)).toBeCloseTo(-20 + 3.3, 0);
  });

  it("does not count long silence", () => {
    const tone = sine(48_000, 997, 0.1, 10);
    const withSilence = new Float32Array(tone.length * 4);
    withSilence.set(tone);
    expect(integratedLoudness(withSilence, 48_000)).toBeCloseTo(-20, 0);
  });

  // EBU Tech 3341, case 3: -36, -23 and -36 dBFS on both channels measure -23 LUFS.
  it("gates what is far below the average", () => {
    const parts = [-36, -23, -36].map((level, i) =>
      sine(48_000, 1000, 10 ** (level / 20), i === 1 ? 60 : 10),
    );
    const all = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    expect(Math.abs(integratedLoudness(all, 48_000) + 23)).toBeLessThan(0.1);
  });

  it("measures what is shorter than a gating block, and gives silence a number", () => {
    expect(integratedLoudness(sine(48_000, 997, 1, 0.15), 48_000)).toBeCloseTo(0, 0);
    expect(integratedLoudness(new Float32Array(48_000), 48_000)).toBe(absoluteGate);
    expect(integratedLoudness(new Float32Array(0), 48_000)).toBe(absoluteGate);
  });
});

describe("truePeakDb", () => {
  it("finds the peak between two samples", () => {
    // A quarter of the sample rate, 45 degrees off: samples stand at 0.707 of the real peak.
    const samples = Float32Array.from({ length: 48_000 }, (_, i) => {
      const fade = Math.min(1, i / 1000, (48_000 - i) / 1000);
      return fade * Math.sin((Math.PI * i) / 2 + Math.PI / 4);
    });
    expect(truePeakDb(samples, 48_000)).toBeCloseTo(0, 1);
  });

  it.each([22_050, 48_000])("agrees with the amplitude of a slow sine at %i Hz", (rate) => {
    expect(truePeakDb(sine(rate, 997, 0.5, 1), rate)).toBeCloseTo(-6.02, 1);
  });

  it("gives silence a number", () => {
    expect(truePeakDb(new Float32Array(100), 48_000)).toBe(-120);
    expect(truePeakDb(new Float32Array(0), 48_000)).toBe(-120);
  });
});
