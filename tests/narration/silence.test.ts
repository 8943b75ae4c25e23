import { describe, expect, test } from "vitest";
import { collapse, type Silence, withSentencePause } from "../../src/narration/silence.ts";

const pause = (milliseconds: number): Silence => ({ kind: "pause", milliseconds });
const rest = (milliseconds: number): Silence => ({ kind: "rest", milliseconds });

describe("collapse", () => {
  test.each<[string, Silence[], number]>([
    ["nothing", [], 0],
    ["one pause", [pause(300)], 300],
    ["adjoining pauses, of which the longest counts", [pause(300), pause(700), pause(250)], 700],
    ["a rest, which adds to the pause before it", [pause(300), rest(100)], 400],
    ["rests, which never collapse", [rest(100), rest(100)], 200],
    [
      "pauses on both sides of a rest, which do not adjoin",
      [pause(300), rest(100), pause(200)],
      600,
    ],
    ["a rest of nothing, which parts nothing", [pause(300), rest(0), pause(200)], 300],
  ])("takes %s", (_, silences, expected) => {
    expect(collapse(silences)).toBe(expected);
  });
});

describe("withSentencePause", () => {
  test("lets the pause between sentences adjoin the others", () => {
    expect(collapse(withSentencePause([], 350))).toBe(350);
    expect(collapse(withSentencePause([pause(250)], 350))).toBe(350);
    expect(collapse(withSentencePause([pause(700)], 350))).toBe(700);
    expect(collapse(withSentencePause([rest(100)], 350))).toBe(450);
  });
});
