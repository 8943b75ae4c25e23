import { describe, expect, it } from "vitest";
import type { Code } from "../../src/diagnostics/catalog.ts";
import { diagnose } from "../../src/diagnostics/diagnostic.ts";
import { failedResult } from "../../src/pipeline/article-result.ts";
import { verdictOn } from "../../src/queue/passing.ts";

const failedBy = (...codes: readonly Code[]) =>
  verdictOn({
    type: "article",
    results: codes.map((code) => failedResult("ferry.txt", [], [diagnose(code, "why")])),
  });

describe("a job that failed", () => {
  it("is tried again where an engine, a disk or a network was at fault", () => {
    for (const code of ["speech/failed", "output/not-written", "input/unreadable"] as const) {
      expect(failedBy(code)).toEqual({ state: "try again", why: `${code}: why` });
    }
  });

  it("is not tried again where the article is at fault, be it one of several", () => {
    expect(failedBy("input/empty")).toMatchObject({ state: "failed" });
    expect(failedBy("speech/failed", "input/empty")).toMatchObject({ state: "failed" });
    expect(failedBy("receipt/speech-gap")).toMatchObject({ state: "failed" });
  });

  it("tells every error, and of very many how many more there are", () => {
    expect(failedBy("speech/failed", "input/empty")).toMatchObject({
      why: "speech/failed: why; input/empty: why",
    });
    const codes = Array.from({ length: 8 }, () => "input/empty" as const);
    expect(failedBy(...codes)).toMatchObject({ why: expect.stringMatching(/; and 3 more$/) });
  });

  it("is done where nothing failed", () => {
    expect(failedBy()).toEqual({ state: "done" });
  });
});
