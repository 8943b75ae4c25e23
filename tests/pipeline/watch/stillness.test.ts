import { describe, expect, it } from "vitest";
import { watchStillness } from "../../../src/pipeline/watch/stillness.ts";

const facts = (bytes: number, modifiedMs = 5) => new Map([["ferry.txt", { bytes, modifiedMs }]]);

describe("a file", () => {
  it("is whole when its size and its time have been still for a while", () => {
    const stillness = watchStillness(2_000);
    expect(stillness.look(facts(10), 0)).toEqual([]);
    expect(stillness.look(facts(20), 1_500)).toEqual([]);
    expect(stillness.look(facts(20), 3_000)).toEqual([]);
    // The same size and another time: space was set aside first, and is filled now.
    expect(stillness.look(facts(20, 6), 3_499)).toEqual([]);
    expect(stillness.look(facts(20, 6), 5_498)).toEqual([]);
    expect(stillness.look(facts(20, 6), 5_499)).toEqual(["ferry.txt"]);
  });

  it("waits anew when it was gone meanwhile", () => {
    const stillness = watchStillness(1_000);
    stillness.look(facts(10), 0);
    stillness.look(new Map(), 500);
    expect(stillness.look(facts(10), 1_200)).toEqual([]);
    expect(stillness.look(facts(10), 2_200)).toEqual(["ferry.txt"]);
  });

  it("is not held up by a clock that is set back", () => {
    const stillness = watchStillness(1_000);
    stillness.look(facts(10), 1_000_000);
    expect(stillness.look(facts(10), 5_000)).toEqual([]);
    expect(stillness.look(facts(10), 6_000)).toEqual(["ferry.txt"]);
  });
});
