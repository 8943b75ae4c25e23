import { expect, it } from "vitest";
import { englishLanguageNames } from "../../../../../src/annotators/languages/en/translation/language-names.ts";
import { givenNames } from "../../../../../src/annotators/languages/given-names.ts";

it("names no language by what is also a person's name", () => {
  expect([...englishLanguageNames.keys()].filter((name) => givenNames.has(name))).toEqual([]);
});
