import { expect, test } from "vitest";
import { english } from "../../../src/annotators/languages/en/en.ts";
import { classed } from "../../../src/annotators/translation/classed.ts";
import { wordingOf } from "../../../src/annotators/translation/wording.ts";

/** The words and signs that a text is taken for. */
function tokensOf(text: string): readonly string[] {
  const { starts, ends } = classed(wordingOf(text, 0, english), english);
  return starts.map((start, index) => text.slice(start, ends[index]));
}

test("words are told from the signs around them", () => {
  expect(tokensOf("(At 3 p.m., AT&T's man — R2-D2 — left.)")).toEqual([
    "(",
    "At",
    "3",
    "p",
    "m",
    ",",
    "AT&T",
    "'s",
    "man",
    "—",
    "R2-D2",
    "—",
    "left",
    ")",
  ]);
});

test("a genitive is a word of its own, an apostrophe within a word is not", () => {
  expect(tokensOf("the workers’ and Ana’s O’Hare -s’ 's")).toEqual([
    "the",
    "workers",
    "’",
    "and",
    "Ana",
    "’s",
    "O’Hare",
    "s",
    "’",
    "s",
  ]);
});

test("letters of any script make words", () => {
  expect(tokensOf("Café-Ñandú, Дом; naı̈ve 𝐀b é’")).toEqual([
    "Café-Ñandú",
    ",",
    "Дом",
    ";",
    "naı̈ve",
    "𝐀b",
    "é",
    "’",
  ]);
});

test("quoted words are one sign", () => {
  expect(tokensOf("said \uFFFC\uFFFC\uFFFC, in Welsh")).toEqual([
    "said",
    "\uFFFC\uFFFC\uFFFC",
    ",",
    "in",
    "Welsh",
  ]);
});
