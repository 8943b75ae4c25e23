import { expect, test } from "vitest";
import { annotate } from "../../src/annotators/registry.ts";
import { nothingKnown } from "../../src/document/article.ts";
import { type BlockDraft, composeArticle, textDraft } from "../../src/document/compose.ts";
import { slice } from "../../src/document/span.ts";

const source = { file: "-", start: 0, end: 0 };

/** A paragraph that begins with bold words. */
function turn(bold: string, rest: string): BlockDraft {
  const strong = { type: "strong", children: [textDraft(bold, source)], source } as const;
  return { type: "paragraph", inlines: [strong, textDraft(rest, source)], source };
}

/** Who says what in an article of these paragraphs. */
function said(blocks: readonly BlockDraft[]): readonly (readonly [string | null, string])[] {
  const metadata = {
    language: "en",
    ...nothingKnown,
  };
  const { text, annotations } = annotate(composeArticle({ metadata, blocks, source }));
  const names = new Map(annotations.speakers.map(({ id, name }) => [id, name]));
  return annotations.quotes.map(({ speaker, parts }) => [
    speaker === null ? null : (names.get(speaker) ?? null),
    slice(text, parts[0].inner),
  ]);
}

test("names in bold are the labels of a transcript, with a colon or without", () => {
  const blocks = [
    turn("Ilka Varos:", " What do you do when it rains?"),
    turn("Jon Lund", " I close the gates."),
    turn("Varos:", " And then?"),
    turn("Lund", " Then we wait."),
  ];
  expect(said(blocks)).toEqual([
    ["Ilka Varos", "What do you do when it rains?"],
    ["Jon Lund", "I close the gates."],
    ["Ilka Varos", "And then?"],
    ["Jon Lund", "Then we wait."],
  ]);
});

test("bold words that begin a paragraph are no labels without two voices", () => {
  const blocks = [
    turn("The dam", " is where we meet at six."),
    turn("The dam", " is what you see from there."),
  ];
  expect(said(blocks)).toEqual([]);
});
