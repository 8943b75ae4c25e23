import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf, wrapped } from "../../src/cli/wrap.ts";

const set = (text: string, width: number) =>
  linesOf(text, width).map(({ start, end }) => text.slice(start, end));

describe("linesOf", () => {
  it.each([
    ["the gates close at four", 10, ["the gates", "close at", "four"]],
    ["one\ntwo three", 9, ["one", "two three"]],
    ["a\n\nb", 5, ["a", "", "b"]],
    ["unbreakable", 4, ["unbr", "eaka", "ble"]],
    ["to unbreakable", 5, ["to", "unbre", "akabl", "e"]],
    ["東京都知事", 4, ["東京", "都知", "事"]],
    ["", 10, [""]],
  ])("sets %j to %i columns", (text, width, lines) => {
    expect(set(text, width)).toEqual(lines);
  });

  it("loses nothing but white space", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.integer({ min: 1, max: 30 }),
        (text, width) => {
          const kept = set(text, width).join("");
          expect(kept.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        },
      ),
    );
  });

  it("is linear in one long word", () => {
    expect(set("é".repeat(1_000_000), 80)).toHaveLength(12_500);
  });
});

describe("wrapped", () => {
  it("puts all lines but the first under the end of the lead", () => {
    expect(wrapped("why: ", "the article says so", 16)).toEqual([
      "why: the article",
      "     says so",
    ]);
  });
});
