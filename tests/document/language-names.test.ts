import { expect, test } from "vitest";
import { englishLanguageNames } from "../../src/annotators/languages/en/translation/language-names.ts";
import { compileLanguageNames } from "../../src/document/compile-language-names.ts";
import { languageNamesIn } from "../../src/document/language-names.ts";

test("a language has its name in the article's language and in English", () => {
  expect(languageNamesIn("de")("cy")).toEqual({ own: "Walisisch", english: "Welsh" });
  expect(languageNamesIn("en-GB")("cy")).toEqual({ own: "Welsh", english: "Welsh" });
});

test("an article whose language is none has English names", () => {
  expect(languageNamesIn("not a tag")("cy").own).toBe("Welsh");
});

const names = new Map([
  ["welsh", "cy"],
  ["cymraeg", "cy"],
  ["frisian", "fy"],
  ["maori", "mi"],
  ["abaza", "abq"],
  ["sgaw-karen", "ksw"],
]);

test("names looked up beforehand are Node's, or those that articles call a language by", () => {
  const { en, "en-GB": british, de } = compileLanguageNames(names);
  expect(en).toEqual({
    abq: "Abaza",
    cy: "Welsh",
    fy: "Frisian",
    ksw: "Sgaw Karen",
    mi: "Māori",
  });
  expect(british).toEqual(en);
  expect(de).toEqual({
    abq: "Abaza",
    cy: "Walisisch",
    fy: "Westfriesisch",
    ksw: "Sgaw Karen",
    mi: "Māori",
  });
});

test("every language that English articles can name has a name", () => {
  for (const table of Object.values(compileLanguageNames(englishLanguageNames))) {
    for (const [tag, name] of Object.entries(table)) expect(name, tag).not.toBe(tag);
  }
});
