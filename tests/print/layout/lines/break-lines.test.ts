import fc from "fast-check";
import { adjustmentRatios, breakLines as texBreakLines } from "tex-linebreak";
import { describe, expect, test } from "vitest";
import {
  breakLines,
  type LineEnd,
  type LineItem,
  skipDiscardable,
} from "../../../../src/print/layout/lines/break-lines.ts";

const box = (width: number, hang = 0): LineItem => ({ type: "box", width, hang });
const space: LineItem = { type: "glue", width: 3, stretch: 1.5, shrink: 0.75 };
const hyphen: LineItem = { type: "penalty", width: 2, cost: 80, flagged: true };
const finish: LineItem = {
  type: "penalty",
  width: 0,
  cost: Number.NEGATIVE_INFINITY,
  flagged: false,
};

const justified = (width: number) => ({ width, ragged: 0, runt: 0 });

/** Words of some widths, parted by spaces. */
function paragraphOf(widths: readonly number[]): LineItem[] {
  return [
    ...widths.flatMap((width, index) => (index === 0 ? [box(width)] : [space, box(width)])),
    finish,
  ];
}

/** Item ranges of the lines. */
function linesOf(items: readonly LineItem[], ends: readonly LineEnd[]): readonly LineItem[][] {
  let start = skipDiscardable(items, -1);
  return ends.map(({ index }) => {
    const line = items.slice(start, index);
    start = skipDiscardable(items, index);
    return line;
  });
}

function widthSet(line: readonly LineItem[], ratio: number): number {
  let width = 0;
  for (const item of line) {
    if (item.type === "box") width += item.width;
    if (item.type === "glue")
      width += item.width + ratio * (ratio < 0 ? item.shrink : item.stretch);
  }
  return width;
}

const widths = fc.array(fc.integer({ min: 4, max: 30 }), { minLength: 1, maxLength: 120 });

describe("breakLines", () => {
  test("puts every box on exactly one line", () => {
    fc.assert(
      fc.property(widths, fc.integer({ min: 40, max: 200 }), (words, width) => {
        const items = paragraphOf(words);
        const lines = linesOf(items, breakLines(items, justified(width)));
        const boxes = lines.flat().filter((item) => item.type === "box");
        expect(boxes).toEqual(items.filter((item) => item.type === "box"));
      }),
    );
  });

  test("sets every line but the last to the full measure, and none beyond it", () => {
    fc.assert(
      fc.property(widths, fc.integer({ min: 40, max: 200 }), (words, width) => {
        const items = paragraphOf(words);
        const ends = breakLines(items, justified(width));
        const lines = linesOf(items, ends);
        for (const [index, line] of lines.entries()) {
          const isLast = index === lines.length - 1;
          const hasSpace = line.some((item) => item.type === "glue");
          const set = widthSet(line, ends[index]?.ratio ?? 0);
          expect(set).toBeLessThanOrEqual(width + 1e-6);
          if (!isLast && hasSpace) expect(set).toBeCloseTo(width, 6);
        }
      }),
    );
  });

  test("sets paragraphs as well as the reference implementation does", () => {
    const even = fc.array(fc.integer({ min: 4, max: 26 }), { minLength: 30, maxLength: 120 });
    fc.assert(
      fc.property(even, fc.integer({ min: 120, max: 260 }), (words, width) => {
        const items = paragraphOf(words);
        const tex = [
          ...items
            .slice(0, -1)
            .map((item) =>
              item.type === "box" ? { type: "box" as const, width: item.width } : item,
            ),
          { type: "glue" as const, width: 0, stretch: 1e6, shrink: 0 },
          { type: "penalty" as const, width: 0, cost: -1000, flagged: false },
        ];
        const theirs = texBreakLines(tex, width, {
          initialMaxAdjustmentRatio: 1.2,
          adjacentLooseTightPenalty: 0,
        });
        const reference = adjustmentRatios(tex, width, theirs).map((ratio, index) => ({
          index,
          ratio,
        }));
        // What only the last resort allows, ours may settle for sooner.
        fc.pre(reference.every(({ ratio }) => ratio <= 3));
        const ours = breakLines(items, justified(width));
        // Ours also weighs how alike neighbouring lines are, which may cost so much per line.
        expect(badnessOf(ours)).toBeLessThanOrEqual(
          badnessOf(reference) + 5_000 * (ours.length + 1),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("does not end more than two lines in a row with a hyphen where it can be helped", () => {
    const word = [box(14), hyphen, box(14)];
    const items: LineItem[] = [];
    for (let index = 0; index < 40; index++) items.push(...(index > 0 ? [space] : []), ...word);
    items.push(finish);
    const hyphened = breakLines(items, justified(108)).map(
      ({ index }) => items[index]?.type === "penalty",
    );
    let ladder = 0;
    for (const isHyphen of hyphened.slice(0, -1)) {
      ladder = isHyphen ? ladder + 1 : 0;
      expect(ladder).toBeLessThanOrEqual(2);
    }
  });

  test("lets the last mark of a line stand beyond its end", () => {
    const items = [box(50), space, box(50, 4), space, box(50), finish];
    const [first] = breakLines(items, justified(99));
    expect(first).toMatchObject({ index: 3, ratio: 0 });
  });

  test("breaks where it must, and sets that line at its natural width", () => {
    const items = [box(20), space, box(20), finish, box(20), finish];
    expect(breakLines(items, justified(200))).toEqual([
      { index: 3, ratio: 0 },
      { index: 5, ratio: 0 },
    ]);
  });

  test("sets a box that is wider than the measure on a line of its own", () => {
    const items = paragraphOf([10, 90, 10]);
    const lines = linesOf(items, breakLines(items, justified(50)));
    expect(lines.map((line) => line.filter((item) => item.type === "box").length)).toEqual([
      1, 1, 1,
    ]);
  });

  test("keeps words together that are tied at a high cost", () => {
    const tie: LineItem = { type: "penalty", width: 0, cost: 4_000, flagged: false };
    const room: LineItem = { type: "glue", width: 3, stretch: 12, shrink: 1 };
    const items = [box(20), room, box(20), tie, room, box(20), room, box(20), finish];
    expect(breakLines(items, justified(43))[0]?.index).toBe(3);
    const ends = breakLines([box(10), room, ...items], justified(60));
    expect(ends.map(({ index }) => index)).not.toContain(5);
  });
});

function badnessOf(ends: readonly { readonly ratio: number }[]): number {
  return ends
    .slice(0, -1)
    .reduce((sum, { ratio }) => sum + (10 + 100 * Math.abs(ratio) ** 3) ** 2, 0);
}
