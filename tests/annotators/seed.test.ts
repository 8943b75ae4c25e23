import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { annotate } from "../../src/annotators/registry.ts";
import type { Mention, Quote } from "../../src/document/annotations.ts";
import { rangeOfQuote } from "../../src/document/annotations.ts";
import { slice, type TextRange } from "../../src/document/span.ts";
import { articleOf } from "./article-of.ts";

const seed = new URL("../../../shared/seed/", import.meta.url);
const isThere = existsSync(new URL("article.txt", seed));
if (!isThere) console.warn("Skipped: the shared seed article is not here.");

test.skipIf(!isThere)("the seed article comes out as its readers marked it up", () => {
  const text = readFileSync(new URL("article.txt", seed), "utf8");
  const expected = JSON.parse(readFileSync(new URL("expected.json", seed), "utf8"));
  const { annotations } = annotate(articleOf(text, "en", true));
  const names = new Map(annotations.speakers.map(({ id, name }) => [id, name]));
  expect([...names.values()]).toEqual(expected.speakers);
  expect(annotations.quotes.map((quote) => plain(text, quote, names))).toEqual(expected.quotes);
});

function plain(text: string, quote: Quote, names: ReadonlyMap<string, string>): unknown {
  const { translation } = quote;
  const claims = translation.status === "none" ? [] : translation.evidence;
  return {
    ...placed(text, rangeOfQuote(quote)),
    kind: quote.kind,
    speaker: quote.speaker === null ? null : names.get(quote.speaker),
    mention: mentioned(text, quote.mention),
    translation: {
      status: translation.status,
      originalLanguage: translation.status === "none" ? null : translation.originalLanguage,
      evidence: claims.map(({ range }) => range && placed(text, range)),
    },
    citedFrom: mentioned(text, quote.citedFrom),
  };
}

function mentioned(text: string, mention: Mention | null): unknown {
  return mention && placed(text, mention.range);
}

function placed(text: string, range: TextRange): object {
  return { start: range.start, end: range.end, text: slice(text, range) };
}
