import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { annotate } from "../../src/annotators/registry.ts";
import { rules } from "../../src/annotators/rules.ts";
import type { Annotations, Quote } from "../../src/document/annotations.ts";
import type { AnnotatedArticle } from "../../src/document/article.ts";
import { overlaps, slice } from "../../src/document/span.ts";
import { readLabelled } from "../score/read-labelled.ts";
import { articleOf } from "./article-of.ts";

/** Words, marks, names and phrases that the rules react to, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."“ ” \" ' ‘ ’ « » „ '' , . ? ! : ; — ( ) … \n".split(" "),
    "Ilka Varos",
    "Varos",
    "Mr. Lund",
    "she said",
    "said",
    "told reporters",
    "according to",
    "through an interpreter",
    "in Spanish",
    "in English",
    "the minister",
    "the company",
    "the mother of two",
    "and",
    "a letter she wrote",
    "A:",
    "Q:",
    "so-called",
    "which translates as",
    "His comments were in French",
    "the dam will hold",
    "\u202E",
    "\uD83D",
    "\0",
    "6'2\"",
  ),
  fc.string({ maxLength: 4, unit: "binary" }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));

test("every claim selects its own words inside the article, by a known rule", () => {
  fc.assert(
    fc.property(text, (value) => {
      const article = annotate(articleOf(value));
      for (const quote of article.annotations.quotes) checkClaims(article, quote);
      for (const { mentions } of article.annotations.speakers)
        for (const { range, text: words } of mentions)
          expect(slice(article.text, range)).toBe(words);
    }),
    { numRuns: 400 },
  );
});

test("quotes stand in order, never overlap and are never empty", () => {
  fc.assert(
    fc.property(text, (value) => {
      const { annotations } = annotate(articleOf(value));
      const parts = annotations.quotes.flatMap((quote) => quote.parts);
      for (const [index, { inner, outer }] of parts.entries()) {
        expect(inner.start).toBeLessThan(inner.end);
        const next = parts[index + 1];
        if (next) expect(overlaps(outer, next.outer)).toBe(false);
        if (next) expect(outer.start).toBeLessThan(next.outer.start);
      }
    }),
    { numRuns: 400 },
  );
});

test("only speech has a speaker, a source or a translation", () => {
  fc.assert(
    fc.property(text, (value) => {
      for (const quote of annotate(articleOf(value)).annotations.quotes) {
        if (quote.kind === "speech") continue;
        expect([quote.speaker, quote.mention, quote.cue, quote.citedFrom]).toEqual(
          Array(4).fill(null),
        );
        expect(quote.translation.status).toBe("none");
      }
    }),
  );
});

/** Stories of many kinds, without the labels that are written into them. */
const stories = ["seen", "seen-2", "seen-4"].flatMap((set) => {
  const folder = new URL(`../score/articles/${set}/`, import.meta.url);
  return readdirSync(folder).map(
    (name) => readLabelled(name, readFileSync(new URL(name, folder), "utf8")).text,
  );
});

test("a paragraph at the end that names nobody leaves all quotes of a story alone", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...stories),
      fc.constantFrom("The town lies by a lake.", "It rained on Monday.", "Nothing else is known."),
      (story, last) => {
        const before = annotate(articleOf(story)).annotations;
        const after = annotate(articleOf(`${story}\n${last}`)).annotations;
        expect(withoutSentences(after)).toEqual(withoutSentences(before));
      },
    ),
    { numRuns: 150 },
  );
});

test("the same article gives the same annotations", () => {
  fc.assert(
    fc.property(text, (value) => {
      const article = articleOf(value);
      expect(annotate(article)).toEqual(annotate(article));
    }),
    { numRuns: 50 },
  );
});

function withoutSentences({ quotes, speakers }: Annotations): unknown {
  return { quotes, speakers };
}

function checkClaims(article: AnnotatedArticle, quote: Quote): void {
  const claims = quote.translation.status === "none" ? [] : quote.translation.evidence;
  expect(quote.evidence.length).toBeGreaterThan(0);
  for (const { range, text: words, rule } of [...quote.evidence, ...claims]) {
    expect(Object.keys(rules)).toContain(rule);
    expect(range && slice(article.text, range)).toBe(words);
    expect(words).not.toBe("");
  }
  for (const mention of [quote.mention, quote.cue, quote.citedFrom])
    if (mention) expect(slice(article.text, mention.range)).toBe(mention.text);
}
