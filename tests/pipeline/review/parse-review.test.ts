import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionOf } from "../../../src/diagnostics/format.ts";
import { read } from "./world.ts";

const file = (entry: string) => `readout: 1\nquotes:\n  - words: We stay\n${entry}`;

async function problemsOf(yaml: string) {
  const { diagnostics } = await read(yaml);
  return diagnostics.map(({ code, message, span }) => {
    const { line, column } = positionOf(yaml, span?.start ?? 0);
    return `${line}:${column} ${code} ${message}`;
  });
}

describe("parseReview", () => {
  it.each([
    ["    kind: speach\n", "4:11 review/bad-value “speach” is no kind"],
    ["    translation: stated\n", "4:18 review/bad-value “stated” is no translation"],
    ["    language: russian\n", "4:15 review/bad-value “russian” is no language tag"],
    ["    language: not a tag\n", "4:15 review/bad-value “not a tag” is no language tag"],
    ["    speeker: Ana\n", "4:5 review/unknown-key unknown key “speeker”"],
    ["    speaker: [Ana]\n", "4:14 review/bad-value not a text"],
    ["    speaker: Ana\n    speaker: Ivo\n", "5:5 review/bad-yaml “speaker” is given twice"],
    ["    kind: term\n    speaker: Ana\n", "5:14 review/bad-value a term with a speaker"],
    [
      "    translation: none\n    language: ru\n",
      "5:15 review/bad-value a language without a translation",
    ],
  ])("says what is wrong in %j, and where", async (entry, problem) => {
    expect(await problemsOf(file(entry))).toEqual([problem]);
    expect((await read(file(entry))).review.entries).toEqual([]);
  });

  it.each([
    ["", "1:1 review/bad-value not a mapping of keys to values"],
    ["readout: 2\nquotes: []\n", "1:10 review/bad-value not a review of this version of Readout"],
    ["readout: 1\nquotes: none\n", "2:9 review/bad-value no list of quotes"],
    ["readout: 1\nquotes:\n  - speaker: Ana\n", "3:5 review/bad-value an entry without words"],
  ])("refuses %j", async (yaml, problem) => {
    expect(await problemsOf(yaml)).toEqual([problem]);
  });

  it("says where the YAML is broken", async () => {
    const [problem = ""] = await problemsOf(file('    speaker: "Ana\n'));
    expect(problem).toMatch(/^\d+:\d+ review\/bad-yaml /);
  });

  it("takes values as they are written: a tag like “no”, a name like 2024, nothing as null", async () => {
    const entry =
      "    speaker: 2024\n    translation: declared\n    language: no\n    translator:\n";
    const { review, diagnostics } = await read(file(entry));
    expect(diagnostics).toEqual([]);
    expect(review.entries[0]?.says).toEqual({
      speaker: "2024",
      translation: "declared",
      language: "no",
      translator: null,
    });
  });

  it("takes no aliases, so that no small file grows large", async () => {
    const yaml = `readout: 1\nquotes:\n  - words: &a We stay\n    speaker: *a\n`;
    expect(await problemsOf(yaml)).toEqual(["4:14 review/bad-value not a text"]);
  });

  it.each([
    ["deep nesting", `${"[".repeat(100_000)}`],
    ["many keys", Array.from({ length: 60_000 }, (_, i) => `key${i}: 1`).join("\n")],
    ["many entries", `readout: 1\nquotes:\n${"  - words: a\n".repeat(50_000)}`],
    ["NUL and surrogates", 'readout: 1\nquotes:\n  - words: "\\0\\ud800"\n    note: \u0000\n'],
  ])("is done soon with %s", async (_name, yaml) => {
    const { diagnostics } = await read(yaml);
    expect(diagnostics.length).toBeLessThanOrEqual(20);
  });

  it("never throws", async () => {
    const pieces = fc.constantFrom(
      ..."readout: 1|quotes:|\n|  - |    |words: a|found:|{|}|[|]|speaker: b|kind: term|&a |*a|!!x |---|\"|'|: |# c|~|\t|\r|>".split(
        "|",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (list) => {
        await read(list.join(""));
      }),
      { numRuns: 500 },
    );
  });
});
