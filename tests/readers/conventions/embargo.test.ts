import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { heldBack } from "../../../src/readers/conventions/embargo.ts";

function read(words: string) {
  const told: Diagnostic[] = [];
  const span = { file: "a.md", start: 4, end: 9 };
  return { ...heldBack(words, span, (problem) => told.push(problem)), told };
}

describe("until when an item is held back", () => {
  it.each([
    ["2026-03-14T18:00:00Z", "2026-03-14T18:00:00+00:00"],
    ["2026-03-14T18:00:00+05:30", "2026-03-14T18:00:00+05:30"],
    ["Sat, 14 Mar 2026 18:00:00 EST", "2026-03-14T18:00:00-05:00"],
  ])("is a time with its zone: %s", (words, embargo) => {
    expect(read(words)).toEqual({ embargo, status: "usable", told: [] });
  });

  it.each([
    ["2026-03-14T18:00:00", "2026-03-14T18:00:00-12:00"],
    ["2026-03-14 18:00", "2026-03-14T18:00:00-12:00"],
    ["20260314T180000", "2026-03-14T18:00:00-12:00"],
    ["2026-03-14", "2026-03-14T00:00:00-12:00"],
    ["14 March 2026", "2026-03-14T00:00:00-12:00"],
  ])("is over when it is over everywhere, without a zone: %s", (words, embargo) => {
    expect(read(words)).toEqual({ embargo, status: "usable", told: [] });
  });

  it.each(["tomorrow", "2026-03-14 in the evening", "2026-13-45T99:00:00Z", "true"])(
    "is for good where nobody can read it, and that is told: %s",
    (words) => {
      const { embargo, status, told } = read(words);
      expect([embargo, status]).toEqual([null, "withheld"]);
      expect(told).toMatchObject([{ code: "input/embargo-unclear", span: { start: 4, end: 9 } }]);
      expect(told[0]?.message).toContain(words);
    },
  );

  it.each(["  ", "false", "No", "none"])("is no matter where nothing is said: “%s”", (words) => {
    expect(read(words)).toEqual({ embargo: null, status: "usable", told: [] });
  });
});
