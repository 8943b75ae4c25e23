import { expect, test } from "vitest";
import { annotate } from "../../src/annotators/registry.ts";
import { composeArticle, textDraft } from "../../src/document/compose.ts";
import { askersIn } from "../../src/document/interview.ts";

const source = { file: "test", start: 0, end: 0 };
const fail = (problem: unknown) => expect.fail(JSON.stringify(problem));

/** The names of who asks, in an article of some paragraphs. */
function asking(bylines: readonly string[], ...paragraphs: readonly string[]): readonly string[] {
  const article = annotate(
    composeArticle({
      metadata: {
        language: "en",
        bylines,
        published: null,
        modified: null,
        source: null,
        rights: null,
        canonical: null,
        embargo: null,
        status: "usable",
      },
      blocks: paragraphs.map((text) => ({
        type: "paragraph" as const,
        inlines: [textDraft(text, source)],
        source,
      })),
      source,
    }),
    fail,
  );
  const askers = askersIn(article);
  return article.annotations.speakers.filter(({ id }) => askers.has(id)).map(({ name }) => name);
}

const intro = "Jon Lund has run the ferry for thirty years. He spoke to Ada Moor.";

test("the only speaker with a question in every turn asks", () => {
  const turns = [
    "Ada Moor: What did you find?",
    "Jon Lund: An old boat.",
    "Ada Moor: And the fare?",
    "Jon Lund: Two pounds. Would you pay more?",
  ];
  expect(asking([], intro, ...turns)).toEqual(["Ada Moor"]);
});

test("who signs the article asks, whatever is in the turns", () => {
  const turns = [
    "Ada Moor: Tell me of the boat.",
    "Jon Lund: Which boat?",
    "Ada Moor: The old one.",
    "Jon Lund: Must I?",
  ];
  expect(asking(["Ada Moor"], intro, ...turns)).toEqual(["Ada Moor"]);
});

test("where two people talk and both ask, nobody is taken for the one who asks", () => {
  const turns = [
    "Ada Moor: What did you find?",
    "Jon Lund: What do you think?",
    "Ada Moor: A boat?",
    "Jon Lund: What else?",
  ];
  expect(asking([], intro, ...turns)).toEqual([]);
});

test("a question in a story is no turn", () => {
  expect(asking([], "“What now?” asked Ada Moor. “What then?” asked Ada Moor.")).toEqual([]);
});
