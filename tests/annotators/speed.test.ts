import { expect, test } from "vitest";
import { annotate } from "../../src/annotators/registry.ts";
import { articleOf } from "./article-of.ts";

const SENTENCES = [
  "“The dam will hold,” Ilka Varos said through an interpreter.",
  "Jon Lund, an engineer from Halm, called it “a fine dam”.",
  "She told reporters that the “river tax” was gone.",
  "It rained in Orlava, and the gates stood open all night.",
];

/** Milliseconds of processor time that annotating takes, the best of a few runs. */
function cost(text: string): number {
  const article = articleOf(text);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    annotate(article);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function many(count: number, separator: string): string {
  return Array.from({ length: count }, (_, i) => SENTENCES[i % SENTENCES.length]).join(separator);
}

test("ten thousand quotes cost about ten times as much as a thousand", () => {
  cost(many(1000, "\n"));
  expect(cost(many(13_000, "\n"))).toBeLessThan(cost(many(1300, "\n")) * 25 + 50);
});

test.each([
  ["a paragraph of words without end", "word ".repeat(200_000)],
  ["a paragraph of capitals", "Word ".repeat(200_000)],
  ["a paragraph of opening marks", "“".repeat(200_000)],
  ["a paragraph of openers and words", "“a ".repeat(100_000)],
  ["a paragraph of apostrophes", "s' ".repeat(100_000)],
  ["a paragraph of single openers", "‘a “b ".repeat(60_000)],
  ["a paragraph of cues", "said in Spanish through an interpreter ".repeat(20_000)],
  ["a paragraph of commas", "“a,” b, ".repeat(60_000)],
  ["one statement of quotes", "“a” and ".repeat(60_000)],
  ["quotes and names in one paragraph", many(8000, " ")],
  ["one long word", "a".repeat(1_000_000)],
])("%s is read in a few seconds", (_, text) => {
  expect(cost(text)).toBeLessThan(8000);
});

test("five megabytes without a paragraph end are read in linear time", () => {
  const text = many(5_000_000 / 60, " ").slice(0, 5_000_000);
  expect(cost(text.slice(0, 1_000_000)) * 12 + 500).toBeGreaterThan(cost(text));
});
