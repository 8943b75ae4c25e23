import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Entry,
  formatManifest,
  type Manifest,
  parseJournal,
  parseManifest,
  withRun,
} from "../../../src/pipeline/manifest/manifest.ts";

const entry: Entry = {
  sha256: "aa",
  ingredients: {
    review: null,
    style: "s",
    lexicon: "l",
    engine: "e",
    options: "o",
    version: "1",
  },
  drawnIn: { "../in/boat.png": "bb" },
  articles: [],
  failed: 0,
  stale: null,
};

describe("formatManifest", () => {
  it("writes what parseManifest reads, whatever the inputs are called", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), (names) => {
        const inputs = Object.fromEntries(names.map((name) => [name, entry]));
        const manifest: Manifest = { readout: 1, inputs, runs: [] };
        expect(parseManifest(formatManifest(manifest))).toEqual(manifest);
      }),
    );
  });

  it("puts each input on a line of its own, in order", () => {
    const inputs = { "b.txt": entry, "a.txt": entry };
    const lines = formatManifest({ readout: 1, inputs, runs: [] }).split("\n");
    expect(lines.slice(1, 3).map((line) => line.slice(0, 7))).toEqual(['"a.txt"', '"b.txt"']);
  });
});

describe("parseManifest", () => {
  it("refuses what is none of this version, or has been spoilt", () => {
    const odd = ["", "[]", "null", '{"readout":2,"inputs":{},"runs":[]}', '{"readout":1}'];
    const spoilt = JSON.stringify({
      readout: 1,
      inputs: { a: { ...entry, articles: 3 } },
      runs: [],
    });
    for (const text of [...odd, spoilt]) expect(parseManifest(text)).toBeNull();
  });
});

describe("parseJournal", () => {
  it("reads the whole lines of a journal that a crash has cut", () => {
    const lines = [
      { input: "a", entry },
      { input: "b", entry: null },
    ];
    const text = `${lines.map((line) => JSON.stringify(line)).join("\n")}\n{"input":"c","entry":{"sh`;
    expect(parseJournal(text)).toEqual(lines);
  });
});

describe("withRun", () => {
  it("remembers the last hundred runs", () => {
    const counts = { converted: 1, unchanged: 0, failed: 0 };
    let manifest: Manifest = { readout: 1, inputs: {}, runs: [] };
    for (let i = 0; i < 120; i++) {
      manifest = withRun(manifest, { started: `${i}`, ended: "", version: "1", ...counts });
    }
    expect(manifest.runs.map(({ started }) => started)).toEqual(
      Array.from({ length: 100 }, (_, i) => `${i + 20}`),
    );
  });
});
