import { expect, test } from "vitest";
import { annotate } from "../../src/annotators/registry.ts";
import { articleOf } from "./article-of.ts";

const SENTENCES = [
  "“The dam will hold,” Ilka Varos said through an interpreter.",
  "Jon Lund, an engineer from Halm, called it “a fine dam”.",
  "She told reporters that the “river tax” was gone.",
  "It rained in Orlava, and the gates stood open all night.",
];

/** Milliseconds of processor time that annotating takes. */
function cost(text: string): number {
  const article = articleOf(text);
  const start = process.cpuUsage();
  annotate(article);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function many(count: number, separator: string): string {
  return Array.from({ length: count }, (_, i) => SENTENCES[i % SENTENCES.length]).join(separator);
}

/** Twice the text may cost twice the time, and something for a machine that is busy. */
function isLinear(small: string, large: string): boolean {
  const rate = cost(small) / small.length;
  return cost(large) / large.length < rate * 4 + 0.002;
}

cost(many(200, "\n"));

test("ten thousand quotes cost per quote what a thousand do", () => {
  expect(isLinear(many(1300, "\n"), many(13_000, "\n"))).toBe(true);
});

test.each([
  ["words without end", "word "],
  ["capitals", "Word "],
  ["opening marks", "“"],
  ["openers and words", "“a "],
  ["apostrophes", "s' "],
  ["single openers in double ones", "‘a “b "],
  ["cues", "said in Spanish through an interpreter "],
  ["quotes and commas", "“a,” b, "],
  ["quotes without a full stop", "“a” and "],
  ["quotes broken without end", "“a,” he said, "],
  ["people of one surname", "Ada Smith met Smith. "],
  ["descriptions", "Minister Ada Okafor came. “We,” the minister said. "],
  ["one word", "a"],
  ["blanks in a quote", "“  "],
  ["particles", "van der "],
  ["labels", "LUND: We know.\n"],
  ["shares", "44 percent said “yes,” "],
  ["verbs of any kind", "“a,” smiled Lund. "],
])("a paragraph of %s is read in linear time", (_, piece) => {
  const count = Math.ceil(40_000 / piece.length);
  expect(isLinear(piece.repeat(count), piece.repeat(count * 5))).toBe(true);
});

test("five megabytes without a paragraph end are read in linear time", () => {
  const text = many(90_000, " ");
  expect(isLinear(text.slice(0, 1_000_000), text.slice(0, 5_000_000))).toBe(true);
}, 120_000);
