import { describe, expect, test } from "vitest";
import { endsWithPause, leadsOn } from "../../../../src/print/layout/lines/sense.ts";

describe("leadsOn", () => {
  test("knows the small words of the language that a headline is in", () => {
    for (const word of ["the", "Of", "and"]) expect(leadsOn(word, "en-GB")).toBe(true);
    for (const word of ["für", "Die", "und"]) expect(leadsOn(word, "de")).toBe(true);
    for (const word of ["des", "à"]) expect(leadsOn(word, "fr")).toBe(true);
    for (const number of ["4", "120"]) expect(leadsOn(number, "sv")).toBe(true);
    for (const word of ["el", "y"]) expect(leadsOn(word, "es-MX")).toBe(true);
  });

  test("knows no others, and none in a language it has no list of", () => {
    for (const word of ["ferry", "die", "constructor", "2031"])
      expect(leadsOn(word, "en")).toBe(false);
    expect(leadsOn("the", "sv")).toBe(false);
    expect(leadsOn("the", "")).toBe(false);
  });
});

test("a reader pauses at marks that end or part a sentence, not at a hyphen or an apostrophe", () => {
  for (const word of ["Lund:", "rain,", "Why?", "gate –", "باب؟"])
    expect(endsWithPause(word)).toBe(true);
  for (const word of ["well-", "sailors’", "Lund"]) expect(endsWithPause(word)).toBe(false);
});
