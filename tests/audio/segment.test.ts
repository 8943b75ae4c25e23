import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf, held, type Segment, samplesOf, unheld } from "../../src/audio/segment.ts";
import { signalIn } from "../../src/audio/signal.ts";
import { babble } from "./signals.ts";
import { delivered, soundOf } from "./sounds.ts";

describe("held samples", () => {
  it("are the same when they are read, in half the memory where they came in 16 bits", () => {
    const sixteen = fc.integer({ min: -32_768, max: 32_767 }).map((value) => value / 32_768);
    const any = fc.float({ min: -1, max: 1, noNaN: true }).map((value) => value + 0);
    fc.assert(
      fc.property(fc.array(sixteen), fc.array(any), (exact, others) => {
        const whole = held(Float32Array.from(exact));
        expect(whole).toBeInstanceOf(Int16Array);
        expect([...unheld(whole)]).toEqual(exact);
        const floats = Float32Array.from([...exact, ...others, 1 / 3]);
        expect(held(floats)).toBe(floats);
        expect(unheld(floats)).toBe(floats);
      }),
    );
  });
});

describe("a segment", () => {
  const pieces = [
    { start: 2, samples: Int16Array.of(16_384, -32_768), gain: 0.5 },
    { start: 5, samples: Float32Array.of(0.25), gain: 1 },
  ];
  const segment: Segment = { length: 7, pieces };

  it("is its pieces in their places, and silence", () => {
    expect([...samplesOf(segment)]).toEqual([0, 0, 0.25, -0.5, 0, 0.25, 0]);
  });

  it("has another digest when anything of its sound is another", () => {
    const [first, second] = pieces as [(typeof pieces)[0], (typeof pieces)[0]];
    const digests = [
      digestOf(segment, 22_050),
      digestOf(segment, 24_000),
      digestOf({ ...segment, length: 8 }, 22_050),
      digestOf({ ...segment, pieces: [{ ...first, start: 1 }, second] }, 22_050),
      digestOf({ ...segment, pieces: [{ ...first, gain: 0.4 }, second] }, 22_050),
      digestOf(
        { ...segment, pieces: [{ ...first, samples: Int16Array.of(16_384, 1) }, second] },
        22_050,
      ),
    ];
    expect(new Set(digests).size).toBe(digests.length);
    expect(digestOf(structuredClone(segment), 22_050)).toBe(digests[0]);
  });
});

describe("signalIn", () => {
  const sound = soundOf(
    8000,
    1,
    ...[700, 0, 1, 900].map((length) => babble(8000, 1).slice(0, length)),
  );
  const whole = delivered(sound);

  it("reads any stretch over any number of segments, forward and back, silence beyond", () => {
    const stretch = fc.tuple(fc.integer({ min: -300, max: 1900 }), fc.nat(1200));
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 6 }), (stretches) => {
        const signal = signalIn(sound);
        expect(signal.length).toBe(whole.length);
        for (const [start, length] of stretches) {
          const block = new Float32Array(length).fill(9);
          signal.read(start, block);
          expect(block.every((value, i) => value === (whole[start + i] ?? 0))).toBe(true);
        }
      }),
    );
  });
});
