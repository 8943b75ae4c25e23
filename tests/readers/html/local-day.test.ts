import { describe, expect, it } from "vitest";
import { localDay } from "../../../src/readers/html/local-day.ts";

describe("the day of a time in UTC", () => {
  it.each([
    ["2026-11-06T23:00:00+00:00", ["2026-11-07"], "2026-11-07"],
    ["2026-11-06T03:10:00+00:00", [null, "2026-11-05"], "2026-11-05"],
    ["2026-12-31T22:30:00Z", ["2027-01-01"], "2027-01-01"],
  ])("%s is the one that the page shows, %j", (date, shown, expected) => {
    expect(localDay(date, shown)).toBe(expected);
  });

  it.each([
    ["2026-11-06T23:00:00+00:00", []],
    ["2026-11-06T23:00:00+00:00", ["2026-11-07", "2026-11-06"]],
    ["2026-11-06T23:00:00+00:00", ["2026-11-05"]],
    ["2026-11-06T03:00:00+00:00", ["2026-11-07"]],
    ["2026-11-06T23:00:00+00:00", ["2024-02-01"]],
    ["2026-11-06T23:00:00+01:00", ["2026-11-07"]],
    ["2026-11-06", ["2026-11-07"]],
  ])("%s stays what it is beside %j", (date, shown) => {
    expect(localDay(date, shown)).toBe(date);
  });
});
