import { describe, expect, it } from "vitest";
import type { PrintStyle, StyledElement } from "../../src/style/style.ts";
import { find, make, styleOf, textOf } from "./sample.ts";

const quote = make(
  "quote",
  {
    id: "q1",
    opens: "",
    translation: "stated",
    "language-name": "Norwegian",
    evidence: "in translated remarks",
  },
  "“We agree,”",
);
const article = make("article", { source: "Fjord Courier" }, make("p", {}, quote, " she said."));

function printed(sheet: string): StyledElement<PrintStyle> {
  const { style, reports } = styleOf(sheet);
  expect(reports).toEqual([]);
  return style.print(article);
}

describe("generated content", () => {
  it("stands before and after the content of its element, with a style of its own", () => {
    const root = printed(`
      quote { orphans: 4 }
      quote::before { content: "translated from " attr(language-name) ": "; widows: 5 }
      quote::after { content: " (end)" }
    `);
    const styled = find(root, "quote");
    expect(styled.children.map((child) => (child.type === "text" ? "text" : child.name))).toEqual([
      "::before",
      "text",
      "::after",
    ]);
    expect(textOf(root)).toBe("translated from Norwegian: “We agree,” (end) she said.");
    const before = find(root, "::before");
    expect([before.style.orphans, before.style.widows, before.range]).toEqual([4, 5, null]);
  });

  it("is left out for content: none, display: none and elements that are not shown", () => {
    const absent = [
      'quote::before { content: "a" } quote[opens]::before { content: none }',
      'quote::before { content: "a"; display: none }',
      'quote::before { content: "a" } quote { display: none }',
      "quote::before { orphans: 3 }",
    ];
    for (const sheet of absent) expect(textOf(printed(sheet))).toBe("“We agree,” she said.");
  });

  it("says the language of its words where it is not the article's, but not of marks alone", () => {
    const sheet = `
      article { -readout-content-language: en }
      quote::before { content: "Translated: " }
      quote::after { content: "*" }
    `;
    const root = printed(sheet);
    expect(find(root, "::before").attributes).toEqual({ lang: "en" });
    expect(find(root, "::after").attributes).toEqual({});
    const reset = printed(`${sheet} quote { -readout-content-language: auto }`);
    expect(find(reset, "::before").attributes).toEqual({});
  });

  it("keeps elements that are not shown, so that they can be listed", () => {
    const styled = find(printed("quote { display: none }"), "quote");
    expect([styled.style.display, textOf(styled)]).toEqual(["none", "“We agree,”"]);
  });

  it("puts nothing for an attribute that the element does not have", () => {
    expect(textOf(printed('article::after { content: attr(rights) "." }'))).toBe(
      "“We agree,” she said..",
    );
  });

  it("reads escapes in strings", () => {
    expect(textOf(printed('article::after { content: "\\2002\\"a\\"" }'))).toContain('\u2002"a"');
  });
});

describe("footnotes", () => {
  const sheet = `
    quote::after { content: "Translated: " attr(evidence); float: footnote; font-size: 8pt }
    p::after { content: "Second"; float: footnote }
    ::footnote-call { content: counter(footnote); vertical-align: super }
    ::footnote-marker { content: "[" counter(footnote) "] " }
  `;

  it("have their text in the tree, and call and marker beside it", () => {
    const note = find(printed(sheet), "::after");
    expect(textOf(note)).toBe("Translated: in translated remarks");
    expect(note.style.float).toBe("footnote");
    expect(note.note?.number).toBe(1);
    expect(note.note?.call && textOf(note.note.call)).toBe("1");
    expect(note.note?.marker && textOf(note.note.marker)).toBe("[1] ");
  });

  it("have a call in the style of the text around it, and a marker in that of the note", () => {
    const { note } = find(printed(sheet), "::after");
    expect([note?.call?.style.fontSize, note?.call?.style.verticalAlign]).toEqual([12, "super"]);
    expect(note?.marker?.style.fontSize).toBe(8);
  });

  it("are counted through the article, and anew for the next", () => {
    const { style } = styleOf(sheet);
    for (let round = 0; round < 2; round++) {
      const paragraph = find(style.print(article), "p");
      const last = paragraph.children.at(-1);
      expect(last?.type === "element" && last.note?.number).toBe(2);
    }
  });

  it("are not counted where they go by another name", () => {
    const named = "quote::footnote-call, quote::footnote-marker { content: attr(id) }";
    const root = printed(`${sheet} ${named}`);
    const second = find(root, "p").children.at(-1);
    expect(find(root, "::after").note?.call).toMatchObject({ children: [{ value: "q1" }] });
    expect(second).toMatchObject({ note: { number: 1, id: 2 } });
  });

  it("have neither call nor marker where a sheet takes them away", () => {
    const note = find(printed(`${sheet} ::footnote-call { content: none }`), "::after").note;
    expect(note?.call).toBeNull();
  });
});

describe("a run-in box", () => {
  const sheet = "p, dateline { display: block } @media print { dateline { display: run-in } }";
  const place = make("dateline", {}, "LOW FERRY —");

  it("becomes the first words of the block after it", () => {
    const root = styleOf(sheet).style.print(
      make("article", {}, place, make("p", {}, "It rained.")),
    );
    expect(root.children).toHaveLength(1);
    expect(textOf(find(root, "p"))).toBe("LOW FERRY — It rained.");
    expect(find(root, "dateline").style.display).toBe("inline");
  });

  it("is a block where none follows, and in the other medium", () => {
    const { style } = styleOf(sheet);
    const alone = style.print(make("article", {}, make("p", {}, "It rained."), place));
    expect(find(alone, "dateline").style.display).toBe("block");
    expect(
      style.speech(make("article", {}, place, make("p", {}, "It rained."))).children,
    ).toHaveLength(2);
  });
});
