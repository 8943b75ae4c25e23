import { describe, expect, it } from "vitest";
import { progressMeter } from "../../src/cli/progress.ts";
import { columns } from "../../src/cli/wrap.ts";

/** The line that a terminal of some columns shows when so many of 200 articles are done, one a second. */
function shown(width: number, done: number, due = 200): string {
  let line = "";
  let now = 0;
  const meter = progressMeter({ progress: (draw) => (line = draw(width)) }, () => now);
  // An input that is not there: none of those that are due.
  meter.onArticle({ status: "failed" } as Parameters<typeof meter.onArticle>[0]);
  meter.onPlanned({ files: due, due });
  for (let article = 0; article < done; article++) {
    now += 1000;
    // Nothing else of an article counts.
    meter.onArticle({ status: "converted" } as Parameters<typeof meter.onArticle>[0]);
  }
  meter.onProgress({ input: "night/ferry.txt", step: "printing", done: 0.5 });
  return line;
}

describe("the progress of a run", () => {
  it("is a bar, how many are done, how fast, how long it will take, and what is under way", () => {
    expect(shown(79, 50)).toBe(
      "████░░░░░░░░░░░ 50 of 200, 1.0 a second, about 2 min 30 s left  night/ferry.txt: printing 50 %",
    );
  });

  it("guesses nothing from the first few", () => {
    expect(shown(79, 4)).toMatch(/^░+ 4 of 200 {2}night/);
  });

  it("has on a narrow terminal the counts and the time before all else", () => {
    expect(shown(44, 50)).toBe("██░░░░░░ 50 of 200, about 2 min 30 s left");
    expect(shown(39, 50)).toBe("50 of 200, about 2 min 30 s left");
    for (const width of [44, 39, 36]) expect(columns(shown(width, 50))).toBeLessThanOrEqual(width);
  });

  it("is of a single article its steps", () => {
    expect(shown(79, 0, 1)).toBe("night/ferry.txt: printing 50 %");
  });
});
