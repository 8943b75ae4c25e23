import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapsIn } from "../../../src/pipeline/receipt/coverage.ts";

const text = "We rebuild. Every house. Then rest.";
const sentences = [
  { start: 0, end: 11 },
  { start: 12, end: 24 },
  { start: 25, end: 35 },
];

describe("gapsIn", () => {
  it("finds nothing wrong where every character is shown once, in whatever pieces and order", () => {
    const shown = [
      { start: 12, end: 20 },
      { start: 0, end: 12 },
      { start: 20, end: 35 },
    ];
    expect(gapsIn(text, sentences, shown, [])).toEqual([]);
  });

  it("sees a dropped sentence", () => {
    const shown = [
      { start: 0, end: 11 },
      { start: 25, end: 35 },
    ];
    expect(gapsIn(text, sentences, shown, [])).toEqual([
      { sentence: 1, fault: "missing", range: { start: 12, end: 24 } },
    ]);
  });

  it("sees a single dropped letter", () => {
    const shown = [
      { start: 0, end: 3 },
      { start: 4, end: 35 },
    ];
    expect(gapsIn(text, sentences, shown, [])).toEqual([
      { sentence: 0, fault: "missing", range: { start: 3, end: 4 } },
    ]);
  });

  it("sees what is shown twice", () => {
    const shown = [
      { start: 0, end: 35 },
      { start: 12, end: 17 },
    ];
    expect(gapsIn(text, sentences, shown, [])).toMatchObject([{ sentence: 1, fault: "repeated" }]);
  });

  it("accepts what is listed as left out, but not when it is shown all the same", () => {
    const leftOut = [{ start: 25, end: 35 }];
    expect(gapsIn(text, sentences, [{ start: 0, end: 25 }], leftOut)).toEqual([]);
    expect(gapsIn(text, sentences, [{ start: 0, end: 35 }], leftOut)).toMatchObject([
      { sentence: 2, fault: "repeated" },
    ]);
  });

  it("asks nothing of white space and soft hyphens", () => {
    expect(
      gapsIn(
        "a\u00ad b",
        [{ start: 0, end: 4 }],
        [
          { start: 0, end: 1 },
          { start: 3, end: 4 },
        ],
        [],
      ),
    ).toEqual([]);
  });

  it("sees any one stretch taken out", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.nat(), (list, choice) => {
        const whole = list.join(" ");
        const ranges: { start: number; end: number }[] = [];
        let at = 0;
        for (const word of list) {
          ranges.push({ start: at, end: at + word.length });
          at += word.length + 1;
        }
        const sentence = [{ start: 0, end: whole.length }];
        expect(gapsIn(whole, sentence, ranges, [])).toEqual([]);
        const rest = ranges.toSpliced(choice % ranges.length, 1);
        expect(gapsIn(whole, sentence, rest, [])).toHaveLength(1);
      }),
    );
  });
});
