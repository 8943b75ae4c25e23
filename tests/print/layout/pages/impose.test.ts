import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { impose, sidesOf } from "../../../../src/print/layout/pages/impose.ts";
import { islandArticle } from "../../island.ts";
import { articleOf, paragraph, print } from "../../sample.ts";

describe("the sides of a booklet's sheets", () => {
  test("are in the order in which they are printed", () => {
    expect(sidesOf(8, "ltr")).toEqual([
      [7, 0],
      [1, 6],
      [5, 2],
      [3, 4],
    ]);
  });

  test("open at the other side where one reads from right to left", () => {
    expect(sidesOf(8, "rtl")).toEqual(sidesOf(8, "ltr").map(([left, right]) => [right, left]));
  });

  test("hold every page once, folded to their order, whatever their number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), (pages) => {
        const sides = sidesOf(pages, "ltr");
        const held = sides.flat();
        expect(held.toSorted((a, b) => a - b)).toEqual(Array.from(held, (_, index) => index));
        expect(held.length % 4).toBe(0);
        expect(held.length - pages).toBeLessThan(4);
        // Odd pages, which are right ones, stand at the right; the leaves of a sheet are back to back.
        for (const [left, right] of sides) expect([left % 2, right % 2]).toEqual([1, 0]);
        for (let front = 0; front < sides.length; front += 2) {
          const [, recto] = sides[front] ?? [];
          const [verso] = sides[front + 1] ?? [];
          expect(verso).toBe((recto ?? 0) + 1);
        }
      }),
    );
  });
});

describe("an imposed document", () => {
  test("of one page has sides of one size, though some stay empty", async () => {
    const { laidOut } = await print(articleOf([paragraph("One page.")]));
    const sizes = impose(laidOut.plan).pages.map(({ width, height }) => [width, height]);
    expect(sizes).toHaveLength(2);
    expect(sizes[1]).toEqual(sizes[0]);
  });

  test("keeps every word, its page for the receipt, and where links lead", async () => {
    const printed = await print(islandArticle());
    const { plan } = printed.laidOut;
    const imposed = impose(plan);
    expect(imposed.pages[0]).toMatchObject({ width: 2 * (plan.pages[0]?.width ?? 0) });
    const plain = await printed.draw();
    const folded = await printed.draw({ ...printed.laidOut, plan: imposed });
    const sorted = (painted: typeof plain.painted) =>
      painted.toSorted((a, b) => a.range.start - b.range.start || a.page - b.page);
    expect(sorted(folded.painted)).toEqual(sorted(plain.painted));
    for (const [name, { page, y }] of Object.entries(plan.destinations)) {
      const side = sidesOf(plan.pages.length, "ltr").findIndex((pair) => pair.includes(page));
      expect(imposed.destinations[name]).toEqual({ page: side, y });
    }
  });
});
