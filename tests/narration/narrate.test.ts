import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnnotatedArticle } from "../../src/document/article.ts";
import { slice } from "../../src/document/span.ts";
import { emptyLexicon } from "../../src/narration/lexicon/lexicon.ts";
import { narrate } from "../../src/narration/narrate.ts";
import { type NarrationScript, textOfUtterance } from "../../src/narration/script.ts";
import { articleOf, headline, paragraph, type Rules, styled } from "./styled.ts";

function script(article: AnnotatedArticle, rules?: Rules): NarrationScript {
  return narrate(
    {
      article: styled(article, rules),
      sentences: article.annotations.sentences,
      language: article.metadata.language,
      title: "Title",
      lexicon: emptyLexicon,
    },
    () => {},
  );
}

describe("narrate", () => {
  test("says each sentence in an utterance of its own", () => {
    const said = script(articleOf([headline("Ferry talks"), paragraph("They met. They left.")]));
    expect(said.utterances.map(textOfUtterance)).toEqual([
      "Ferry talks",
      "They met.",
      "They left.",
    ]);
    expect(said.utterances.map((utterance) => utterance.paragraph)).toEqual([0, 1, 1]);
  });

  test("covers every character but blanks exactly once", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "a ",
        "“",
        "” ",
        ". ",
        " – ",
        "—",
        "…",
        "• ",
        "(",
        ") ",
        "你好",
        "$1.2bn ",
        "\u0000",
        "\ud800",
      ),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 5 }),
        fc.constantFrom("en", "en-US", "zh", "fr"),
        (texts, language) => {
          const article = articleOf(texts.map(paragraph), {}, language);
          expectNothingLost(article, script(article));
        },
      ),
      { numRuns: 500 },
    );
  });
});

function expectNothingLost(article: AnnotatedArticle, said: NarrationScript): void {
  const covered = new Uint8Array(article.text.length);
  const words = said.utterances.flatMap((utterance) => utterance.words);
  for (const { range } of [...words, ...said.leftOut]) {
    if (range === null) continue;
    for (let at = range.start; at < range.end; at++) covered[at] = (covered[at] ?? 0) + 1;
  }
  for (let at = 0; at < covered.length; at++) {
    if (/\S/.test(article.text[at] ?? ""))
      expect(covered[at], `at ${at} of ${JSON.stringify(article.text)}`).toBe(1);
  }
  for (const word of words) {
    if (word.range === null) continue;
    const written = slice(article.text, word.range).replace(/\s+/g, " ");
    expect((word.written ?? word.text).replace(/\s+/g, " ")).toBe(written);
  }
}
