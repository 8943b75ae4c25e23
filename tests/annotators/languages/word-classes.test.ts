import { expect, test } from "vitest";
import { englishTranslation as english } from "../../../src/annotators/languages/en/translation/translation.ts";
import { isMet } from "../../../src/annotators/languages/requirement.ts";
import { wordClasses } from "../../../src/annotators/languages/word-classes.ts";

const { listed, rule, needs } = wordClasses(
  { noun: new Set(["answer", "call"]), verb: new Set(["call", "say"]) },
  { clause: "noun verb | verb" },
);
const sorted = (text: string) =>
  text
    .split(" ")
    .map((word) => listed.get(word) ?? "w")
    .join("");
const holds = (source: string, text: string) =>
  new RegExp(`^${rule(source)}$`, "u").test(sorted(text));

test("a rule holds for every word of its classes", () => {
  expect(holds("noun verb", "answer say")).toBe(true);
  expect(holds("noun verb", "say answer")).toBe(false);
  expect(holds("word{2} noun?", "over there")).toBe(true);
});

test("a word of two lists is of both classes", () => {
  expect(holds("noun", "call")).toBe(true);
  expect(holds("verb", "call")).toBe(true);
  expect(holds("verb", "answer")).toBe(false);
});

test("a phrase stands for itself in brackets", () => {
  expect(holds("clause noun", "answer call call")).toBe(true);
  expect(holds("clause noun", "say answer")).toBe(true);
});

test("names of groups are no classes", () => {
  const match = new RegExp(rule("noun (?<said> verb)"), "u").exec(sorted("answer say"));
  expect(match?.groups?.["said"]).toBe(sorted("say"));
});

test("a class that is not known is a mistake of the grammar", () => {
  expect(() => rule("noun adverb")).toThrow("no class of words: adverb");
});

test("a rule needs a word of each class that may not be missing", () => {
  const mayHold = (source: string, text: string) =>
    isMet(needs(source), (characters) =>
      [...characters].some((character) => sorted(text).includes(character)),
    );
  expect(mayHold("noun word? clause", "answer say")).toBe(true);
  expect(mayHold("noun word? clause", "answer")).toBe(false);
  expect(mayHold("(?<= ^ | noun) (?<said> verb{1,2}) (?! word)", "say")).toBe(true);
  expect(mayHold("noun , verb", "answer say")).toBe(false);
});

test("neighbouring alternatives of one word each are one class", () => {
  expect(rule("(?: noun | word)")).toMatch(/^\[[^\]|]+\]$/u);
  expect(holds("(?: noun | word | verb verb) verb", "answer say")).toBe(true);
  expect(holds("(?: noun | word | verb verb) verb", "say say say")).toBe(true);
  expect(holds("(?: noun | word | verb verb) verb", "say say")).toBe(false);
});

test.each(english.cues.flatMap(({ classes }) => classes ?? []))("is a rule: %s", (classes) => {
  expect(() => english.wordClasses?.rule(classes)).not.toThrow();
});
