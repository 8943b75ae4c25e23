import { describe, expect, it } from "vitest";
import { styleOf } from "./sample.ts";

const millimetre = 72 / 25.4;

describe("@page", () => {
  it.each([
    ["A4", 210 * millimetre, 297 * millimetre],
    ["letter", 612, 792],
    ["landscape letter", 792, 612],
    ["A5 portrait", 148 * millimetre, 210 * millimetre],
    ["400pt", 400, 400],
    ["4in 300pt", 288, 300],
  ])("reads size: %s", (size, width, height) => {
    const { first } = styleOf(`@page { size: ${size} }`).style.pages();
    expect(first.width).toBeCloseTo(width, 6);
    expect(first.height).toBeCloseTo(height, 6);
  });

  it("is A4 where no sheet says anything", () => {
    expect(styleOf("").style.pages().right.height).toBeCloseTo(297 * millimetre, 6);
  });

  it("tells the first page, left and right pages apart; the first is a right one", () => {
    const sheet = `
      @page :first { margin-top: 9pt }
      @page :left { margin-left: 2pt }
      @page :right { margin-top: 3pt; margin-left: 3pt }
      @page { margin: 1pt }
    `;
    const { first, left, right } = styleOf(sheet).style.pages();
    expect([first.margin.top, first.margin.left]).toEqual([9, 3]);
    expect([left.margin.top, left.margin.left]).toEqual([1, 2]);
    expect([right.margin.top, right.margin.left]).toEqual([3, 3]);
  });

  it("lets a later sheet win over the first page of an earlier one", () => {
    const { first } = styleOf(
      "@page :first { margin: 9pt }",
      "@page { margin: 4pt }",
    ).style.pages();
    expect(first.margin.top).toBe(4);
  });

  it("reads what margin boxes hold", () => {
    const sheet = `@page { @top-left { content: string(title) " – " counter(page) "/" counter(pages) } }`;
    expect(styleOf(sheet).style.pages().left.boxes["top-left"]?.content).toEqual([
      { type: "string", name: "title", which: "first" },
      { type: "text", value: " – " },
      { type: "counter", name: "page", style: "decimal" },
      { type: "text", value: "/" },
      { type: "counter", name: "pages", style: "decimal" },
    ]);
  });

  it("gives margin boxes the style of the page, which has that of the article", () => {
    const sheet = `
      article { orphans: 5; widows: 5 }
      @page { widows: 6; font-size: 8pt; @bottom-right { content: "a"; color: #333 } }
    `;
    const style = styleOf(sheet).style.pages().first.boxes["bottom-right"]?.style;
    expect([style?.orphans, style?.widows, style?.fontSize, style?.textAlign]).toEqual([
      5,
      6,
      8,
      "right",
    ]);
  });

  it("leaves out a box without content, and one whose content a closer rule takes away", () => {
    const sheet = `
      @page { @top-left { color: black } @top-center { content: "a" } @top-right { content: "b" } }
      @page :first { @top-center { content: none } }
    `;
    const { first, right } = styleOf(sheet).style.pages();
    expect(Object.keys(first.boxes)).toEqual(["top-right"]);
    expect(Object.keys(right.boxes)).toEqual(["top-center", "top-right"]);
  });
});

describe("@font-face", () => {
  it("reads family, weight, style, source and range", () => {
    const sheet = `
      @font-face { font-family: "Fjord Text"; src: url("npm:fjord/text.ttf"); }
      @font-face {
        font-family: Fjord Text; src: url(fonts/bold.ttf); font-weight: bold; font-style: italic;
        unicode-range: U+600-6FF, U+4??, U+26;
      }
    `;
    const { style, reports } = styleOf(sheet);
    expect(reports).toEqual([]);
    expect(style.fontFaces).toEqual([
      {
        family: "Fjord Text",
        weight: 400,
        style: "normal",
        source: "npm:fjord/text.ttf",
        unicodeRange: null,
      },
      {
        family: "Fjord Text",
        weight: 700,
        style: "italic",
        source: "styles/fonts/bold.ttf",
        unicodeRange: [
          [0x600, 0x700],
          [0x400, 0x500],
          [0x26, 0x27],
        ],
      },
    ]);
  });
});

describe("-readout-lexicon", () => {
  it("lists lexicons beside the sheet that names them; a later sheet replaces the list", () => {
    const house = 'article { -readout-lexicon: url("house.pls"), url("npm:names/a.pls") }';
    expect(styleOf(house).style.lexicons).toEqual(["styles/house.pls", "npm:names/a.pls"]);
    expect(styleOf(house, "article { -readout-lexicon: none }").style.lexicons).toEqual([]);
  });
});
