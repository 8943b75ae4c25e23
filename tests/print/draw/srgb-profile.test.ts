import { expect, test } from "vitest";
import { srgbProfile } from "../../../src/print/draw/srgb-profile.ts";

const profile = Buffer.from(srgbProfile());
const tags = new Map(
  Array.from({ length: profile.readUInt32BE(128) }, (_, index) => {
    const entry = 132 + 12 * index;
    const [start, length] = [profile.readUInt32BE(entry + 4), profile.readUInt32BE(entry + 8)];
    return [profile.toString("latin1", entry, entry + 4), profile.subarray(start, start + length)];
  }),
);
const numbersOf = (tag: string, from: number) => {
  const data = tags.get(tag) ?? Buffer.alloc(0);
  return Array.from(
    { length: (data.length - from) / 4 },
    (_, at) => data.readInt32BE(from + 4 * at) / 65536,
  );
};

test("says how long it is, and what it is for", () => {
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.length).toBeLessThan(600);
  expect(profile.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
  expect(profile.toString("latin1", 36, 40)).toBe("acsp");
});

test("makes the white of D50 of full red, green and blue", () => {
  const [red, green, blue] = ["rXYZ", "gXYZ", "bXYZ"].map((tag) => numbersOf(tag, 8));
  const white = numbersOf("wtpt", 8);
  for (const [at, value] of white.entries())
    expect((red?.[at] ?? 0) + (green?.[at] ?? 0) + (blue?.[at] ?? 0)).toBeCloseTo(value, 3);
});

test("has a curve that goes from nothing to all, without a step", () => {
  const [gamma = 0, a = 0, b = 0, c = 0, d = 0] = numbersOf("gTRC", 12);
  const curve = (value: number) => (value >= d ? (a * value + b) ** gamma : c * value);
  expect(curve(0)).toBe(0);
  expect(curve(1)).toBeCloseTo(1, 4);
  expect(curve(d)).toBeCloseTo(c * d, 4);
  expect(curve(0.5)).toBeCloseTo(0.21404, 4);
});
