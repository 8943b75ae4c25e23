import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstWhere } from "../../src/document/sorted.ts";

describe("firstWhere", () => {
  it("finds what looking at each item in turn finds", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 })), fc.integer(), (items, bound) => {
        const row = items.toSorted((a, b) => a - b);
        const found = row.findIndex((item) => item > bound);
        expect(firstWhere(row, (item) => item > bound)).toBe(found < 0 ? row.length : found);
      }),
    );
  });
});
