import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balanceLines } from "../../../../src/print/layout/lines/balance-lines.ts";
import {
  breakLines,
  type LineItem,
  skipDiscardable,
} from "../../../../src/print/layout/lines/break-lines.ts";

const finish: LineItem = {
  type: "penalty",
  width: 0,
  cost: Number.NEGATIVE_INFINITY,
  flagged: false,
};
const space: LineItem = { type: "glue", width: 3, stretch: 0, shrink: 0 };

function costly(cost: number): LineItem {
  return { type: "penalty", width: 0, cost, flagged: false };
}

/** Words as wide as they have letters, times ten; "~" before a word stands for a cost of ending a line there. */
function headline(text: string, cost = 0): LineItem[] {
  const words = text.split(" ").map((word): LineItem[] => {
    const width = word.replace("~", "").length * 10;
    const box: LineItem = { type: "box", width, hang: 0 };
    return word.startsWith("~") ? [costly(cost), space, box] : [space, box];
  });
  return [...words.flat().slice(1), finish];
}

const ragged = (width: number) => ({ width, ragged: width / 2, runt: 0 });

/** Widths of the boxes on each line. */
function linesOf(items: readonly LineItem[], width: number): number[][] {
  let start = skipDiscardable(items, -1);
  return balanceLines(items, ragged(width)).map(({ index }) => {
    const boxes = items.slice(start, index).filter((item) => item.type === "box");
    start = skipDiscardable(items, index);
    return boxes.map((box) => box.width);
  });
}

describe("balanceLines", () => {
  test("makes lines that are alike, where the first would be full and the last short", () => {
    expect(linesOf(headline("four four four four four"), 180)).toEqual([
      [40, 40, 40],
      [40, 40],
    ]);
    expect(linesOf(headline("ferry crosses the wide bay again"), 250)).toEqual([
      [50, 70, 30],
      [40, 30, 50],
    ]);
  });

  test("ends a line elsewhere than where it costs", () => {
    const words = "four four four ~four four four";
    expect(linesOf(headline(words), 200).map((line) => line.length)).toEqual([3, 3]);
    expect(linesOf(headline(words, 400), 200).map((line) => line.length)).toEqual([4, 2]);
  });

  test("ends a line where it pays", () => {
    const words = "four four ~four four four four";
    expect(linesOf(headline(words), 200).map((line) => line.length)).toEqual([3, 3]);
    expect(linesOf(headline(words, -300), 200).map((line) => line.length)).toEqual([2, 4]);
  });

  test("takes a further line rather than part what belongs together", () => {
    const words = "sixsix ~sixsix sixsix ~sixsix sixsix ~sixsix";
    expect(linesOf(headline(words), 190).map((line) => line.length)).toEqual([3, 3]);
    expect(linesOf(headline(words, 4_000), 190).map((line) => line.length)).toEqual([2, 2, 2]);
  });

  test("leaves no word alone on the last line", () => {
    const lines = linesOf(headline("seven seven seven seven seven seven seven"), 175);
    expect(lines.at(-1)?.length).toBeGreaterThan(1);
  });

  test("puts every word on exactly one line that holds it, as few as the usual breaks or one more", () => {
    const widths = fc.array(fc.integer({ min: 4, max: 60 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(widths, fc.integer({ min: 60, max: 300 }), (words, width) => {
        const items: LineItem[] = words.flatMap((word, index): LineItem[] => {
          const box: LineItem = { type: "box", width: word, hang: 0 };
          return index === 0 ? [box] : [space, box];
        });
        items.push(finish);
        const lines = linesOf(items, width);
        expect(lines.flat()).toEqual(words);
        for (const line of lines)
          expect(line.reduce((sum, box) => sum + box + 3, -3)).toBeLessThanOrEqual(width);
        expect(lines.length).toBeLessThanOrEqual(breakLines(items, ragged(width)).length + 1);
      }),
    );
  });

  test("keeps the lines that are asked for, and those of a long text", () => {
    const forced = [...headline("one two").slice(0, -1), finish, ...headline("three four")];
    expect(linesOf(forced, 400)).toEqual([
      [30, 30],
      [50, 40],
    ]);
    const long = headline(Array.from({ length: 90 }, () => "four").join(" "));
    expect(balanceLines(long, ragged(180))).toEqual(breakLines(long, ragged(180)));
  });
});
