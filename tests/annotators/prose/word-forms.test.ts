import { expect, test } from "vitest";
import { formOf } from "../../../src/annotators/prose/word-forms.ts";

test("a word is looked up in lower case, with a straight apostrophe", () => {
  expect(formOf("O’Hare")).toEqual({ text: "O’Hare", lower: "o'hare" });
});

test("a word is the same when it comes again, however many came between", () => {
  const first = formOf("Varos");
  expect(formOf("Varos")).toBe(first);
  for (let number = 0; number < 30_000; number++) formOf(`word${number}`);
  expect(formOf("Varos")).toEqual(first);
});
