import { expect, test } from "vitest";
import { declarationIn, declarationOf } from "../../src/readers/declaration.ts";

const said = (originalLanguage: string | null, translator: string | null) => ({
  translated: true,
  originalLanguage,
  translator,
});
const notTranslated = { translated: false, originalLanguage: null, translator: null };

test.each([
  ["translated", said(null, null)],
  ["translated: ru", said("ru", null)],
  ["Translated : PT-br", said("pt-BR", null)],
  ["translated: ru by Harbour News", said("ru", "Harbour News")],
  ["translated by Harbour News", said(null, "Harbour News")],
  ["translated: by Harbour News", said(null, "Harbour News")],
  ["not translated", notTranslated],
])("“%s” declares a translation or denies one", (words, expected) => {
  expect(declarationIn(words)).toEqual(expected);
});

test.each([
  ["translated: russian", "“russian” is no language tag"],
  ["translated: ru, Harbour News", "“ru, Harbour News” is no language tag"],
  ["translated ru", "“translated ru” declares nothing"],
  ["not translated: ru", "“not translated: ru” declares nothing"],
])("“%s” is malformed", (words, expected) => {
  expect(declarationIn(words)).toBe(expected);
});

test.each([
  ["ru", said("ru", null)],
  ["ru by Harbour News", said("ru", "Harbour News")],
  ["by Harbour News", said(null, "Harbour News")],
  ["yes", said(null, null)],
  ["true", said(null, null)],
  ["no", notTranslated],
  ["false", notTranslated],
])("the field translated may hold “%s”", (value, expected) => {
  expect(declarationOf(value)).toEqual(expected);
});

test("the field translated may be malformed", () => {
  expect(declarationOf("klingonish")).toBe("“klingonish” is no language tag");
});
