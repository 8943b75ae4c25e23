import { describe, expect, it } from "vitest";
import type { AnnotatedArticle } from "../../src/document/article.ts";
import { composeArticle } from "../../src/document/compose.ts";
import type { Element } from "../../src/document/element.ts";
import { elementsOf } from "../../src/document/elements.ts";
import type { PrintStyle, StyledElement } from "../../src/style/style.ts";
import { attributesOf } from "../../src/style/vocabulary.ts";
import { make, styleOf } from "./sample.ts";

const article = make(
  "article",
  { lang: "en-GB" },
  make("headline", {}, "h"),
  make("p", {}, "a", make("quote", { id: "q1", translation: "stated", opens: "" }, "b")),
  make("h2", {}, "c"),
  make("p", {}, "d", make("em", {}, "e"), make("quote", { id: "q2", translation: "none" }, "f")),
  make("p", {}),
  make("blockquote", {}, make("p", {}, make("span", { lang: "fr" }, "g"))),
);

/** Which elements a selector selects: their way through the tree, as names and places. */
function selected(selector: string): string[] {
  const { style, reports } = styleOf(`${selector} { margin-top: 9pt }`);
  expect(reports).toEqual([]);
  const paths: string[] = [];
  const visit = (element: StyledElement<PrintStyle>, path: string): void => {
    if (element.style.margin.top === 9) paths.push(path);
    for (const [index, child] of elementsIn(element).entries())
      visit(child, `${path}/${child.name}${index + 1}`);
  };
  visit(style.print(article), "");
  return paths;
}

function elementsIn(element: StyledElement<PrintStyle>): StyledElement<PrintStyle>[] {
  return element.children.filter((child) => child.type === "element");
}

describe("selectors", () => {
  it.each([
    ["headline", ["/headline1"]],
    ["quote[translation=stated]", ["/p2/quote1"]],
    ["quote:not([translation=stated])", ["/p4/quote2"]],
    ["h2 + p", ["/p4"]],
    ["headline ~ h2", ["/h23"]],
    ["blockquote > p", ["/blockquote6/p1"]],
    ["blockquote span", ["/blockquote6/p1/span1"]],
    ["#q2", ["/p4/quote2"]],
    [":is(em, h2)", ["/h23", "/p4/em1"]],
    ["p:first-of-type", ["/p2", "/blockquote6/p1"]],
    ["p:last-of-type", ["/p5", "/blockquote6/p1"]],
    ["p:nth-of-type(2)", ["/p4"]],
    ["p:nth-of-type(odd)", ["/p2", "/p5", "/blockquote6/p1"]],
    ["article > :nth-child(2n + 3)", ["/h23", "/p5"]],
    ["article > :nth-last-child(-n+2)", ["/p5", "/blockquote6"]],
    ["p:empty", ["/p5"]],
    ["p:has(> em)", ["/p4"]],
    ["p:has(+ :is(h2, ul))", ["/p2"]],
    ["p:has(> :not(quote))", ["/p4", "/blockquote6/p1"]],
    ["p:not(:has(:is(em, quote)))", ["/p5", "/blockquote6/p1"]],
    ["p:only-child", ["/blockquote6/p1"]],
    [":lang(fr)", ["/blockquote6/p1/span1"]],
    ["headline, h2", ["/headline1", "/h23"]],
    ["/* c */ h2 /* d */", ["/h23"]],
    [":root", [""]],
  ])("%s", (selector, paths) => {
    expect(selected(selector)).toEqual(paths);
  });

  it("tells names in capitals from others, as the elements of an article are", () => {
    expect(styleOf("P { orphans: 3 }").reports.map(({ code }) => code)).toEqual([
      "style/unknown-element",
    ]);
  });
});

describe("the vocabulary of selectors", () => {
  it("has every attribute that the element tree gives", () => {
    const source = { file: "a.txt", start: 0, end: 0 };
    const text = (value: string) => ({ type: "text" as const, value, source });
    const composed = composeArticle({
      metadata: {
        language: "en",
        bylines: [],
        published: "2031-01-01T00:00:00Z",
        modified: "2031-01-02T00:00:00Z",
        source: "Fjord Courier",
        canonical: "https://fjord.example/1",
        rights: "All rights reserved",
        embargo: null,
        status: "usable",
      },
      source,
      blocks: [
        {
          type: "paragraph",
          source,
          inlines: [
            { type: "link", href: "https://fjord.example", source, children: [text("“Yes,”")] },
            { type: "foreign", language: "fr", source, children: [text("oui")] },
          ],
        },
        { type: "figure", image: "a.png", alt: "A boat", caption: [], credit: "Jo", source },
      ],
    });
    const annotated: AnnotatedArticle = {
      ...composed,
      annotations: {
        sentences: [],
        speakers: [{ id: "s1", name: "Ada Okafor", description: null, mentions: [] }],
        quotes: [
          {
            id: "q1",
            parts: [{ inner: { start: 1, end: 5 }, outer: { start: 0, end: 6 } }],
            kind: "speech",
            speaker: "s1",
            mention: null,
            cue: null,
            citedFrom: { range: { start: 0, end: 1 }, text: "a statement" },
            evidence: [],
            translation: {
              status: "stated",
              originalLanguage: "no",
              translator: "an interpreter",
              evidence: [{ range: null, text: "through an interpreter", rule: "test" }],
            },
          },
        ],
      },
    };
    const unknown: string[] = [];
    const visit = (element: Element): void => {
      const known: readonly string[] = attributesOf[element.name] ?? [];
      for (const name of Object.keys(element.attributes))
        if (!known.includes(name)) unknown.push(`${element.name}[${name}]`);
      for (const child of element.children) if (child.type === "element") visit(child);
    };
    visit(elementsOf(annotated));
    expect(unknown).toEqual([]);
  });
});
