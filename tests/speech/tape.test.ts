import { describe, expect, it } from "vitest";
import { frameGrid } from "../../src/audio/mp3-frames.ts";
import type { Take } from "../../src/audio/recording.ts";
import { Tape } from "../../src/speech/tape.ts";
import { inMemory, spoken } from "../audio/sounds.ts";
import { script, utterance } from "./script.ts";

const sampleRate = 22_050;
const frame = frameGrid(sampleRate);

/** A take of paragraphs, each of sentences of so many samples. */
function taken(
  paragraphs: readonly (readonly number[])[],
  pauses = { paragraph: 700, sentence: 350 },
) {
  const utterances = paragraphs.flatMap((sentences, paragraph) =>
    sentences.map((_, index) =>
      utterance("Words.", {
        paragraph,
        pauseBefore: index === 0 ? pauses.paragraph : pauses.sentence,
      }),
    ),
  );
  const tape = new Tape(script(utterances, { pauseAtEnd: 500 }), new Map());
  for (const [index, length] of paragraphs.flat().entries()) {
    const samples = new Float32Array(length).fill(0.5);
    tape.add(index, { samples, sampleRate, words: [], voice: "ana" });
  }
  return inMemory(tape.finish());
}

/** Where segments meet, in samples. */
function jointsOf({ segments }: Take): number[] {
  let at = 0;
  return segments.slice(0, -1).map(({ length }) => {
    at += length;
    return at;
  });
}

describe("the joints of a recording", () => {
  it("lie between paragraphs, in silence, on the grid of MP3's frames", () => {
    const take = taken([[9_000, 12_345], [31_007], [22_222, 4_000]]);
    const [joints, samples, { timeline }] = [jointsOf(take), spoken(take), take];
    expect(joints).toHaveLength(2);
    for (const [index, joint] of joints.entries()) {
      expect(joint % frame).toBe(0);
      expect(samples.subarray(joint - 4 * frame, joint + frame).every((each) => each === 0)).toBe(
        true,
      );
      const first = [2, 3][index] as number;
      expect(Math.round(((timeline[first]?.startMs ?? 0) * sampleRate) / 1000)).toBe(joint + frame);
    }
  });

  it("move a pause by half a frame at most, and none within a segment", () => {
    const { timeline } = taken([[9_000, 12_345], [31_007], [22_222, 4_000]]);
    const gaps = timeline.map(({ startMs }, i) => startMs - (timeline[i - 1]?.endMs ?? 0));
    const half = (500 * frame) / sampleRate;
    for (const [index, wanted] of [700, 350, 700, 700, 350].entries()) {
      const most = wanted === 700 && index > 0 ? half + 0.1 : 0.1;
      expect(Math.abs((gaps[index] ?? 0) - wanted)).toBeLessThan(most);
    }
  });

  it("leave a paragraph the same samples when the one before is edited", () => {
    const { segments: before } = taken([[9_000, 12_345], [31_007], [22_222, 4_000]]);
    const { segments: after } = taken([
      [9_000, 12_345],
      [30_000, 5_001],
      [22_222, 4_000],
    ]);
    expect(after[0]).toEqual(before[0]);
    expect(after[1]).not.toEqual(before[1]);
    expect(after[2]).toEqual(before[2]);
  });

  it("divide a long paragraph between its sentences", () => {
    const joints = jointsOf(taken([Array.from({ length: 20 }, () => 3 * sampleRate)]));
    expect(joints.length).toBeGreaterThanOrEqual(3);
    expect(joints.length).toBeLessThanOrEqual(5);
  });

  it("are none where pauses are too short for them", () => {
    expect(taken([[9_000], [9_000]], { paragraph: 150, sentence: 0 }).segments).toHaveLength(1);
  });
});
