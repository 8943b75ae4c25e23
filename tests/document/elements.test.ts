import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quote, QuotePart } from "../../src/document/annotations.ts";
import { type AnnotatedArticle, nothingKnown } from "../../src/document/article.ts";
import {
  type BlockDraft,
  composeArticle,
  type InlineDraft,
  textDraft,
} from "../../src/document/compose.ts";
import type { Element, Leaf } from "../../src/document/element.ts";
import { elementsOf } from "../../src/document/elements.ts";

const source = { file: "a.txt", start: 0, end: 0 };
const text = (value: string) => textDraft(value, source);
const emphasis = (...children: InlineDraft[]): InlineDraft => ({
  type: "emphasis",
  children,
  source,
});
const paragraph = (...inlines: InlineDraft[]): BlockDraft => ({
  type: "paragraph",
  inlines,
  source,
});

function quote(
  id: string,
  parts: readonly (readonly [number, number])[],
  more: Partial<Quote> = {},
): Quote {
  const [first, ...rest] = parts.map(
    ([start, end]): QuotePart => ({
      outer: { start, end },
      inner: { start: start + 1, end: end - 1 },
    }),
  );
  if (!first) throw new Error("a quote needs a part");
  return {
    id,
    parts: [first, ...rest],
    kind: "speech",
    speaker: null,
    mention: null,
    cue: null,
    citedFrom: null,
    evidence: [],
    translation: { status: "none" },
    ...more,
  };
}

function article(blocks: readonly BlockDraft[], quotes: readonly Quote[]): AnnotatedArticle {
  const metadata = {
    language: "en",
    ...nothingKnown,
    source: "Coast Ledger",
    canonical: null,
    rights: null,
    embargo: null,
    status: "usable" as const,
  };
  return {
    ...composeArticle({ metadata, blocks, source }),
    annotations: {
      sentences: [],
      speakers: [{ id: "s1", name: "Ana Ruiz", description: null, mentions: [] }],
      quotes,
    },
  };
}

/** The tree as one line: names with their text in brackets. */
function drawn(node: Element | Leaf): string {
  return node.type === "text" ? node.value : `${node.name}(${node.children.map(drawn).join("")})`;
}

function textUnder(node: Element | Leaf): string {
  return node.type === "text" ? node.value : node.children.map(textUnder).join("");
}

function find(node: Element | Leaf, name: string): Element[] {
  if (node.type === "text") return [];
  return [
    ...(node.name === name ? [node] : []),
    ...node.children.flatMap((child) => find(child, name)),
  ];
}

describe("elementsOf", () => {
  it("weaves a quote into its paragraph", () => {
    const tree = elementsOf(
      article([paragraph(text("He said “no” twice."))], [quote("q1", [[8, 12]])]),
    );
    expect(drawn(tree)).toBe("article(p(He said quote(“no”) twice.))");
  });

  it("joins text that a character without meaning parted", () => {
    const tree = elementsOf(article([paragraph(text("The sluice"), text("keeper spoke."))], []));
    expect(JSON.stringify(tree)).toContain('"value":"The sluicekeeper spoke."');
  });

  it("tells a paragraph of nothing but a few strong words, and headlines by their length", () => {
    const strong: InlineDraft = { type: "strong", children: [text("Ice on the slip")], source };
    const headline = (words: string): BlockDraft => ({
      type: "headline",
      inlines: [text(words)],
      source,
    });
    const tree = elementsOf(
      article(
        [
          headline("Slip closed"),
          headline("Slip closed ".repeat(5)),
          headline("Slip closed ".repeat(9)),
          paragraph(strong, text(" ")),
          paragraph(strong, text(" again")),
          paragraph(...Array.from({ length: 10 }, () => strong)),
        ],
        [],
      ),
    );
    expect(tree.children.map((child) => child.type === "element" && child.attributes)).toEqual([
      {},
      { medium: "" },
      { long: "" },
      { strong: "" },
      {},
      {},
    ]);
  });

  it("tells verse, and other short lines, from paragraphs whose lines are broken now and then", () => {
    const lineBreak: InlineDraft = { type: "line-break", source };
    const lines = (...all: string[]) =>
      paragraph(...all.flatMap((line, index) => [...(index > 0 ? [lineBreak] : []), text(line)]));
    const long = "The tide is out ".repeat(6);
    const tree = elementsOf(
      article(
        [lines("The tide", "is out", "again"), lines("One", "two"), lines(long, "", "b")],
        [],
      ),
    );
    expect(tree.children.map((child) => child.type === "element" && child.attributes)).toEqual([
      { verse: "" },
      {},
      {},
    ]);
  });

  it("makes no rows of those of a table that have no words", () => {
    const cell = (words: string) => ({
      type: "table-cell" as const,
      header: false,
      inlines: [text(words)],
      source,
    });
    const table = (...rows: string[][]): BlockDraft => ({
      type: "table",
      caption: [],
      rows: rows.map((row) => ({ type: "table-row" as const, cells: row.map(cell), source })),
      source,
    });
    const tree = elementsOf(
      article([table(["", " "], ["Tide", ""], ["\u00A0", ""]), table([""], [""])], []),
    );
    expect(drawn(tree)).toBe("article(table(tr(td(Tide)td()))table())");
  });

  it("cuts emphasis that a quote crosses", () => {
    const blocks = [paragraph(text("a "), emphasis(text("b “c")), text(" d” e"))];
    expect(drawn(elementsOf(article(blocks, [quote("q1", [[4, 9]])])))).toBe(
      "article(p(a em(b )quote(em(“c) d”) e))",
    );
  });

  it("shows declared words as the text they are", () => {
    const declared: InlineDraft = {
      type: "declared",
      translated: true,
      originalLanguage: "ru",
      translator: null,
      children: [text("“b "), emphasis(text("c"))],
      source,
    };
    const blocks = [paragraph(text("a "), declared, text(" d” e"))];
    expect(drawn(elementsOf(article(blocks, [quote("q1", [[2, 9]])])))).toBe(
      "article(p(a quote(“b em(c) d”) e))",
    );
  });

  it.each([
    ["LUND, 14 March —", { closed: "" }],
    ["MADRID.-", { closed: "" }],
    ["LUND, 14 March", {}],
  ])("tells whether the dateline %s has its own end", (value, attributes) => {
    const dateline: BlockDraft = { type: "dateline", inlines: [emphasis(text(value))], source };
    const [element] = find(elementsOf(article([dateline], [])), "dateline");
    expect(element?.attributes).toEqual(attributes);
  });

  it("keeps each footnote reference once, at whatever edge it stands", () => {
    const mark = (label: string): InlineDraft => ({ type: "footnote-reference", label, source });
    const blocks = [
      paragraph(mark("0"), text("a "), emphasis(text("“b"), mark("1")), text(" c”"), mark("2")),
      paragraph(text("“d”"), mark("3"), text(" e “f"), emphasis(text("”"), mark("4"))),
    ];
    const quotes = [quote("q1", [[2, 7]]), quote("q2", [[8, 11]]), quote("q3", [[14, 17]])];
    expect(drawn(elementsOf(article(blocks, quotes)))).toBe(
      "article(p(footnote-reference()a quote(em(“bfootnote-reference()) c”footnote-reference()))" +
        "p(quote(“d”)footnote-reference() e quote(“fem(”footnote-reference()))))",
    );
  });

  it("makes one element of each part and marks the first and the last", () => {
    const tree = elementsOf(
      article(
        [paragraph(text("“aa")), paragraph(text("“bb” c"))],
        [
          quote("q1", [
            [0, 3],
            [4, 8],
          ]),
        ],
      ),
    );
    expect(drawn(tree)).toBe("article(p(quote(“aa))p(quote(“bb”) c))");
    expect(
      find(tree, "quote").map(({ attributes }) => ["opens" in attributes, "closes" in attributes]),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it("nests a quote that stands inside another", () => {
    const tree = elementsOf(
      article(
        [paragraph(text("“a ‘b’ c” d"))],
        [quote("q1", [[0, 9]]), quote("q2", [[3, 6]], { kind: "term" })],
      ),
    );
    expect(drawn(tree)).toBe("article(p(quote(“a term(‘b’) c”) d))");
  });

  it("carries what a style sheet can ask: speaker, status, language, evidence and its first use", () => {
    const translation = {
      status: "stated",
      originalLanguage: "ru",
      translator: "an interpreter",
      evidence: [{ range: { start: 0, end: 3 }, text: "in Russian", rule: "said-in-language" }],
    } as const;
    const tree = elementsOf(
      article(
        [paragraph(text("“a” “b”"))],
        [
          quote("q1", [[0, 3]], { speaker: "s1", translation }),
          quote("q2", [[4, 7]], {
            speaker: "s1",
            translation: { ...translation, status: "carried" },
          }),
        ],
      ),
    );
    const [first, second] = find(tree, "quote").map(({ attributes }) => attributes);
    expect(first).toMatchObject({
      speaker: "Ana Ruiz",
      translation: "stated",
      "original-language": "ru",
      "language-name": "Russian",
      translator: "an interpreter",
      evidence: "in Russian",
      "first-of-evidence": "",
    });
    expect(second).not.toHaveProperty("first-of-evidence");
    expect(tree.attributes).toMatchObject({ lang: "en", source: "Coast Ledger" });
  });

  it("names languages in English where the article's own tag is not well-formed", () => {
    const translation = {
      status: "stated",
      originalLanguage: "ja",
      translator: null,
      evidence: [{ range: null, text: "in Japanese", rule: "said-in-language" }],
    } as const;
    const made = article([paragraph(text("“a”"))], [quote("q1", [[0, 3]], { translation })]);
    const odd = { ...made, metadata: { ...made.metadata, language: "not a tag" } };
    expect(find(elementsOf(odd), "quote")[0]?.attributes["language-name"]).toBe("Japanese");
  });

  it("keeps every character in order, whatever the quotes are", () => {
    const parts = fc.array(fc.tuple(fc.nat(60), fc.nat(30)), { maxLength: 8 });
    fc.assert(
      fc.property(
        parts,
        fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 6 }),
        (spans, values) => {
          const blocks = values.map((value, i) =>
            paragraph(i % 2 ? emphasis(text(value)) : text(value), text(" x")),
          );
          const quotes = spans.map(([start, length], i) =>
            quote(`q${i}`, [[start, start + length + 1]]),
          );
          const made = article(blocks, quotes);
          expect(textUnder(elementsOf(made)).replaceAll("\n", "")).toBe(
            made.text.replaceAll("\n", ""),
          );
        },
      ),
    );
  });
});
