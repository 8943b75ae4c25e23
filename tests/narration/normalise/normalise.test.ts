import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readings } from "../readings.ts";

const folder = new URL("../../cases/say/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".tsv"));

interface Case {
  readonly language: string;
  readonly written: string;
  readonly spoken: string;
}

/**
 * The golden table: a line for each case, written and then spoken; the first line names the languages
 * of the columns. An empty column is read as the one before it.
 */
function casesIn(file: string): readonly Case[] {
  const lines = readFileSync(new URL(file, folder), "utf8").trimEnd().split("\n");
  const [, ...languages] = lines[0]?.split("\t") ?? [];
  return lines
    .slice(1)
    .filter((line) => !line.startsWith("# "))
    .flatMap((line) => {
      const [written = "", ...columns] = line.split("\t");
      let spoken = "";
      return languages.map((language, index) => {
        spoken = columns[index] || spoken;
        return { language, written, spoken };
      });
    });
}

describe.each(files)("%s", (file) => {
  test.each(casesIn(file))("$language: $written", ({ language, written, spoken }) => {
    expect(readings(written, language).text).toBe(spoken);
  });
});

describe("the golden table", () => {
  test("has at least three hundred English cases", () => {
    const english = files.flatMap(casesIn).filter(({ language }) => language === "en-GB");
    expect(english.length).toBeGreaterThan(300);
  });

  test("has no case twice", () => {
    const written = files.flatMap((file) =>
      casesIn(file).map((row) => `${row.language} ${row.written}`),
    );
    expect(written.filter((row, index) => written.indexOf(row) !== index)).toEqual([]);
  });
});

describe("readTokens", () => {
  test.each([
    ["de", "Im Jahr 2018 kostete das 3.5% und 12 mph, Q: 3-2, Sat 21 Nov, WHO, $5m, No 10, 1990s"],
    ["fr", "En 2018, le 1er mai, 3,5 % et 12 km, Mme Lund, OTAN, $5m, No 10, St Marn, 1990s"],
    ["es", "En 2018, el 3 de mayo, 3,5 % y 12 mph, OTAN, $5m, No 10, St Marn, 1990s, 10.30am"],
    [
      "nl",
      "In 2018 kostte het 3,5 % en 12 km, op 3 mei, nr. 4, € 20 mln, 3-2, dr. Lund, de 14e eeuw",
    ],
  ])("never reads another language by the rules of English: %s", (language, text) => {
    expect(readings(text, language)).toMatchObject({ text, changes: [] });
  });

  test("names the rule behind each change, and the words that it changed", () => {
    expect(readings("In 2018 the WHO paid £20m.", "en").changes).toEqual([
      ["2018", "twenty eighteen", "year"],
      ["WHO", "W.H.O.", "initialism"],
      ["£20m.", "twenty million pounds.", "money"],
    ]);
  });
});
