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

test("names looked up beforehand are those that are looked up now", () => {
  for (const [language, names] of Object.entries(
    compileLanguageNames(englishLanguageNames.values()),
  )) {
    const nameIn = languageNamesIn(language);
    expect(names).toEqual(
      Object.fromEntries(Object.keys(names).map((tag) => [tag, nameIn(tag).own])),
    );
  }
});
