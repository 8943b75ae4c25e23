import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nothingKnown } from "../../src/document/article.ts";
import { type BlockDraft, composeArticle, textDraft } from "../../src/document/compose.ts";
import { slice } from "../../src/document/span.ts";
import { leavesOf, sourceOf, textOf } from "../../src/document/walk.ts";

const metadata = {
  language: "en",
  ...nothingKnown,
};
const span = (start: number, end: number) => ({ file: "a.txt", start, end });
const paragraph = (value: string, start = 0): BlockDraft => ({
  type: "paragraph",
  inlines: [textDraft(value, span(start, start + value.length))],
  source: span(start, start + value.length),
});
const compose = (blocks: readonly BlockDraft[], length = 1000) =>
  composeArticle({ metadata, blocks, source: span(0, length) });

describe("composeArticle", () => {
  it("joins blocks by one line end and list items and cells by their own separators", () => {
    const item = (value: string) => ({
      type: "list-item" as const,
      children: [paragraph(value)],
      source: span(0, 0),
    });
    const cell = (value: string) => ({
      type: "table-cell" as const,
      header: false,
      inlines: [textDraft(value, span(0, 0))],
      source: span(0, 0),
    });
    const article = compose([
      paragraph("One."),
      { type: "list", ordered: false, items: [item("a"), item("b")], source: span(0, 0) },
      { type: "break", source: span(0, 0) },
      {
        type: "table",
        caption: [],
        rows: [{ type: "table-row", cells: [cell("x"), cell("y")], source: span(0, 0) }],
        source: span(0, 0),
      },
    ]);
    expect(article.text).toBe("One.\na\nb\nx\ty");
  });

  it("gives every leaf a range that selects its own value", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), (values) => {
        const article = compose(values.map((value) => paragraph(value)));
        const leaves = [...leavesOf(article)];
        expect(leaves).toHaveLength(values.length);
        for (const leaf of leaves) {
          if (leaf.type === "text") expect(slice(article.text, leaf.range)).toBe(leaf.value);
        }
      }),
    );
  });

  it("finds the first block of a type by its text", () => {
    const headline: BlockDraft = { ...paragraph("Ferry stays"), type: "headline" } as BlockDraft;
    expect(textOf(compose([headline, paragraph("Body.")]), "headline")).toBe("Ferry stays");
    expect(textOf(compose([paragraph("Body.")]), "dateline")).toBeNull();
  });
});

describe("sourceOf", () => {
  it("follows a range through runs that are in step with the file", () => {
    const article = compose([paragraph("Alpha beta.", 0), paragraph("Gamma delta.", 13)]);
    expect(sourceOf(article, { start: 6, end: 10 })).toEqual(span(6, 10));
    expect(sourceOf(article, { start: 18, end: 23 })).toEqual(span(19, 24));
    expect(sourceOf(article, { start: 6, end: 17 })).toEqual(span(6, 18));
  });

  it("gives the whole run where it is not in step, and the whole input where nothing is selected", () => {
    const entity: BlockDraft = {
      type: "paragraph",
      inlines: [textDraft("&", span(4, 9))],
      source: span(4, 9),
    };
    const article = compose([paragraph("a", 0), entity], 9);
    expect(sourceOf(article, { start: 2, end: 3 })).toEqual(span(4, 9));
    expect(sourceOf(article, { start: 1, end: 2 })).toEqual(span(0, 9));
  });
});
