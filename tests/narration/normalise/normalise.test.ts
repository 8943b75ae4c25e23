import { describe, expect, test } from "vitest";
import { emptyLexicon } from "../../../src/narration/lexicon/lexicon.ts";
import { readTokens } from "../../../src/narration/normalise/normalise.ts";
import { cut } from "../../../src/narration/tokens.ts";
import { american, british, type Case, common, regionless } from "../normalise.table.ts";

function read(written: string, language: string): string {
  const words = readTokens(cut(written, language).tokens, 0, { language, lexicon: emptyLexicon });
  return words
    .map(({ text, range }, at) =>
      at > 0 && words[at - 1]?.range?.end !== range?.start ? ` ${text}` : text,
    )
    .join("");
}

function readsAll(cases: readonly Case[], language: string): void {
  test.each(cases)("$written", ({ written, spoken }) => {
    expect(read(written, language)).toBe(spoken);
  });
}

describe("British English reads", () => readsAll([...common, ...british], "en-GB"));
describe("American English reads", () => readsAll(american, "en-US"));

describe("English of no region reads", () => readsAll(regionless, "en"));

describe("readTokens", () => {
  test("never reads another language by the rules of English", () => {
    expect(read("Im Jahr 2018 kostete das 3.5% und 12 km", "de")).toBe(
      "Im Jahr 2018 kostete das 3.5% und 12 km",
    );
  });

  test("names the rule behind each change", () => {
    const words = readTokens(cut("In 2018 the WHO paid £20m.", "en").tokens, 0, {
      language: "en",
      lexicon: emptyLexicon,
    });
    expect(words.map(({ written, text, rule }) => [written ?? text, rule])).toEqual([
      ["In", null],
      ["2018", "year"],
      ["the", null],
      ["WHO", "initialism"],
      ["paid", null],
      ["£20m.", "money"],
    ]);
  });
});
