import { expect, test } from "vitest";
import { english } from "../../../src/annotators/languages/en/en.ts";
import { languages } from "../../../src/annotators/languages/registry.ts";
import { isMet } from "../../../src/annotators/languages/requirement.ts";
import { compileNeeds } from "../../../src/annotators/translation/compile-needs.ts";
import { needsOf } from "../../../src/annotators/translation/pattern-needs.ts";
import { LANGUAGE_MARK } from "../../../src/annotators/translation/wording.ts";

/** Whether a pattern may match in a text, as far as the letters go that it cannot do without. */
function mayMatch(pattern: string, text: string, lead?: string): boolean {
  const cue = { rule: "translated-words", reach: "quote", pattern, ...(lead && { lead }) } as const;
  return isMet(needsOf(cue), (letters) => text.includes(letters));
}

test("a pattern needs its words", () => {
  const pattern = String.raw`\b(?:had|was)\s+translated\s+by\b`;
  expect(mayMatch(pattern, "it was translated by her")).toBe(true);
  expect(mayMatch(pattern, "it was told by her")).toBe(false);
  expect(mayMatch(pattern, "translated by her")).toBe(false);
});

test("letters that may be missing, or that are short, are not needed", () => {
  expect(mayMatch("interviews?", "an interview")).toBe(true);
  expect(mayMatch("colou{0,1}red", "colored")).toBe(true);
  expect(mayMatch(String.raw`translat(?:ed|es)\s+it`, "translat")).toBe(true);
});

test("the name of a language, quoted words and a lead are needed", () => {
  expect(mayMatch(String.raw`in\s+(?<lang><LANG>)`, `in ${LANGUAGE_MARK}`)).toBe(true);
  expect(mayMatch(String.raw`in\s+(?<lang><LANG>)`, "in English")).toBe(false);
  expect(mayMatch(String.raw`\uFFFC+\s`, "said it")).toBe(false);
  expect(mayMatch("english", "into english", "into|out of ")).toBe(true);
  expect(mayMatch("english", "in english", "into|out of ")).toBe(false);
});

test("what must not stand there is not needed", () => {
  expect(mayMatch(String.raw`(?<!never )speaking(?!\s+loudly)`, "speaking")).toBe(true);
});

test("classes of characters and escaped signs are no letters", () => {
  expect(mayMatch(String.raw`[a-z’'-]+\s\p{Lu}\.[^,;\]]{1,9}said`, "she said")).toBe(true);
});

test("what is worked out beforehand has a place for each cue", () => {
  const compiled = compileNeeds(languages);
  const places = english.translation.cues.length;
  expect(compiled["en"]).toHaveLength(places);
  expect(Object.keys(compiled).sort()).toEqual(languages.map(({ tag }) => tag).sort());
});
