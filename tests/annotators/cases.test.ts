import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { annotate } from "../../src/annotators/registry.ts";
import type { Quote, Translation } from "../../src/document/annotations.ts";
import type { AnnotatedArticle } from "../../src/document/article.ts";
import { slice } from "../../src/document/span.ts";
import { withMarkers } from "../../src/readers/markers.ts";
import { plainText } from "../../src/readers/plain-text/plain-text.ts";

const cases = new URL("../cases/", import.meta.url);
const names = readdirSync(cases).filter((name) => /^(?:quote|speaker|translation)-/.test(name));

describe("golden cases of quotes, speakers and translations", () => {
  test.each(names)("%s", async (name) => {
    const folder = new URL(`${name}/`, cases);
    const bytes = readFileSync(new URL("input.txt", folder));
    const [article] = await plainText.read(
      { file: "input.txt", bytes },
      { language: null },
      () => {},
    );
    if (!article) throw new Error("The reader found no article.");
    const seen = annotate(withMarkers(article, () => {}));
    const report = { language: seen.metadata.language, quotes: quotesOf(seen) };
    await expect(`${JSON.stringify(report, null, 1)}\n`).toMatchFileSnapshot(
      new URL("expected.json", folder).pathname,
    );
  });
});

function quotesOf(article: AnnotatedArticle): readonly unknown[] {
  const speakers = new Map(article.annotations.speakers.map(({ id, name }) => [id, name]));
  return article.annotations.quotes.map((quote) => ({
    kind: quote.kind,
    parts: quote.parts.map((part) => slice(article.text, part.inner)),
    speaker: quote.speaker === null ? null : speakers.get(quote.speaker),
    mention: quote.mention?.text ?? null,
    cue: quote.cue?.text ?? null,
    citedFrom: quote.citedFrom?.text ?? null,
    translation: translationOf(quote.translation),
    rules: rulesOf(quote),
  }));
}

function translationOf(translation: Translation): unknown {
  if (translation.status === "none") return "none";
  return {
    ...translation,
    evidence: translation.evidence.map(({ text, rule }) => ({ text, rule })),
  };
}

function rulesOf(quote: Quote): string {
  return quote.evidence.map(({ rule }) => rule).join(" ");
}
