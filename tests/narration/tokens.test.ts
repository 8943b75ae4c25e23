import { describe, expect, test } from "vitest";
import { cut } from "../../src/narration/tokens.ts";

function show(text: string, language = "en"): string {
  const { before, tokens, after } = cut(text, language);
  const words = tokens.map(({ lead, core, trail }) => `${lead}[${core}]${trail}`);
  return [
    ...(before ? [`<${before.text}`] : []),
    ...words,
    ...(after ? [`${after.text}>`] : []),
  ].join(" | ");
}

describe("cut", () => {
  test.each([
    ["“Yes,” she said.", "“[Yes],” | [she] | [said]."],
    ["talks – held", "[talks] – | [held]"],
    ["talks—which failed", "[talks]— | [which] | [failed]"],
    ["Tolvik–Kenbar ferry", "[Tolvik]– | [Kenbar] | [ferry]"],
    ["2019–2022", "[2019–2022]"],
    ["era … They", "[era] … | [They]"],
    ["“…they", "“…[they]"],
    ["well…no", "[well]… | [no]"],
    ["he said ( “ yes", "[he] | [said] | ( “ [yes]"],
    [", he said (", "<, | [he] | [said] | (>"],
    ["– Yes", "<– | [Yes]"],
    ["(-5C)", "([-5C])"],
    ["$5, £6; 7%!", "[$5], | [£6]; | [7%]!"],
    ["can't O’Brien’s", "[can't] | [O’Brien’s]"],
    ["🎉👩‍🚀 lands 🤍", "<🎉👩‍🚀 | [lands] 🤍"],
    ["…", "<…"],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  test("cuts scripts without blanks into words", () => {
    expect(show("我们谈判。", "zh")).toBe("[我们] | [谈判]。");
  });

  test("cuts a word without an end, never inside a surrogate pair", () => {
    const { tokens } = cut(`a${"𝐀".repeat(1000)}`, "en");
    expect(tokens.length).toBeGreaterThan(5);
    for (const { core } of tokens) expect(core).not.toMatch(/\p{Cs}/u);
  });
});
