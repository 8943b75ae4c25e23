import { expect, test } from "vitest";
import { annotate, annotators, inOrder } from "../../src/annotators/registry.ts";
import { rules } from "../../src/annotators/rules.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { articleOf } from "./article-of.ts";

test("an annotator never runs before one that it requires", () => {
  expect(() => inOrder([...annotators].reverse())).toThrow(/needs "quotes" before it/);
  expect(inOrder(annotators)).toBe(annotators);
});

test("a language that is known by its marks alone is reported once", () => {
  const reports: Diagnostic[] = [];
  const article = articleOf("„Most vydrží,“ řekla Jana Novotná.\n„Ano,“ řekla.", "cs");
  const { annotations } = annotate(article, (diagnostic) => reports.push(diagnostic));
  expect(annotations.quotes.map(({ speaker }) => speaker)).toEqual([null, null]);
  expect(reports.map(({ code, severity }) => [code, severity])).toEqual([
    ["annotate/marks-only", "info"],
  ]);
});

test("an article of that language without quotes is not reported", () => {
  const reports: Diagnostic[] = [];
  annotate(articleOf("Most vydrží.", "cs"), (diagnostic) => reports.push(diagnostic));
  expect(reports).toEqual([]);
});

test("every rule says in a sentence what it goes by", () => {
  for (const [name, explanation] of Object.entries(rules)) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(explanation).toMatch(/^\p{Lu}.*\.$/u);
  }
});
