import { describe, expect, it } from "vitest";
import { find, make, printed, spoken, styleOf } from "./sample.ts";

const article = make(
  "article",
  { lang: "en" },
  make("p", {}, "One ", make("em", {}, "two"), "."),
  make("p", {}, make("quote", { kind: "speech", speaker: "Ada Okafor", id: "q1" }, "Three")),
);

describe("which declaration wins", () => {
  it("takes the later of two rules of the same weight", () => {
    expect(printed(article, "p", "p { orphans: 3 } p { orphans: 4 }").orphans).toBe(4);
  });

  it("takes the more specific rule wherever it stands", () => {
    const sheet = 'quote[speaker="Ada Okafor"] { widows: 5 } quote { widows: 3 } * { widows: 4 }';
    expect(printed(article, "quote", sheet).widows).toBe(5);
  });

  it("counts an id over attributes, attributes over names, and :where() as nothing", () => {
    const sheet = `
      #q1 { orphans: 5 }
      quote[kind][speaker] { orphans: 4; widows: 4 }
      :where(quote[kind][speaker][id]) { widows: 6 }
      article p quote { letter-spacing: 2pt }
      :is(quote, article) { letter-spacing: 3pt }
    `;
    const style = printed(article, "quote", sheet);
    expect([style.orphans, style.widows, style.letterSpacing]).toEqual([5, 4, 2]);
  });

  it("lets a later sheet win over a more specific rule of an earlier one", () => {
    const house = 'quote[kind=speech][speaker="Ada Okafor"] { orphans: 7 }';
    expect(printed(article, "quote", house, "quote { orphans: 3 }").orphans).toBe(3);
  });

  it("takes an important declaration over all that come after it, but for important ones", () => {
    const house = "p { orphans: 5 !important; widows: 5 !important }";
    const style = printed(article, "p", house, "p { orphans: 6; widows: 6 !important }");
    expect([style.orphans, style.widows]).toEqual([5, 6]);
  });

  it("keeps print and speech apart", () => {
    const sheet = "@media print { p { display: none } } @media speech { p { display: block } }";
    expect(printed(article, "p", sheet).display).toBe("none");
    expect(spoken(article, "p", sheet).display).toBe("block");
  });

  it("applies rules outside of @media, and those for all, to both", () => {
    const sheet = "p { display: block } @media all { em { display: none } }";
    expect(printed(article, "p", sheet).display).toBe("block");
    expect(spoken(article, "em", sheet).display).toBe("none");
  });

  it("applies @media inside @media to what both allow", () => {
    const sheet = "@media print { @media speech { p { display: none } } }";
    expect(spoken(article, "p", sheet).display).toBe("inline");
  });
});

describe("inheritance", () => {
  it("hands text properties down, and box properties not", () => {
    const sheet = "article { color: #123; orphans: 4; margin-left: 9pt }";
    const style = printed(article, "em", sheet);
    expect(style.orphans).toBe(4);
    expect(style.color).toEqual([0x11 / 255, 0x22 / 255, 0x33 / 255]);
    expect(style.margin.left).toBe(0);
  });

  it("follows inherit, initial and unset", () => {
    const sheet = `
      article { orphans: 4; widows: 4; margin-left: 9pt; margin-right: 9pt }
      p { orphans: initial; widows: unset; margin-left: inherit; margin-right: unset }
    `;
    const style = printed(article, "p", sheet);
    expect([style.orphans, style.widows, style.margin.left, style.margin.right]).toEqual([
      2, 4, 9, 0,
    ]);
  });

  it("hands a number as line-height down as a number, and a length as a length", () => {
    const sheet = "article { font-size: 10pt; line-height: 1.5 } em { font-size: 20pt }";
    expect(printed(article, "em", sheet).lineHeight).toBe(30);
    expect(printed(article, "em", sheet.replace("1.5", "15pt")).lineHeight).toBe(15);
    expect(printed(article, "em", sheet.replace("1.5", "150%")).lineHeight).toBe(15);
  });

  it("adds up what is relative in the voice", () => {
    const sheet = `
      article { voice-rate: 90%; voice-pitch: 2st; voice-volume: -3dB }
      p { voice-rate: 50%; voice-pitch: 1st; voice-volume: -3dB }
    `;
    const style = spoken(article, "p", sheet);
    expect([style.voiceRate, style.voicePitch, style.voiceVolume]).toEqual([0.45, 3, -6]);
  });

  it("shares one style between elements that have the same", () => {
    const { style } = styleOf("p { orphans: 3 }");
    const [first, second] = style.print(article).children;
    expect(first?.type === "element" && second?.type === "element").toBe(true);
    if (first?.type === "element" && second?.type === "element")
      expect(first.style).toBe(second.style);
    expect(find(style.print(article), "em").style).not.toBe(first);
  });
});

describe("units", () => {
  it("turns lengths into points, em by the element and rem by the article", () => {
    const sheet = `
      article { font-size: 10pt }
      p { font-size: 2em; margin: 1em 1rem 1in 25.4mm; padding: 12px 1pc 2.54cm 0 }
    `;
    const { fontSize, margin, padding } = printed(article, "p", sheet);
    expect(fontSize).toBe(20);
    expect([margin.top, margin.right, margin.bottom]).toEqual([20, 10, 72]);
    expect(margin.left).toBeCloseTo(72);
    expect([padding.top, padding.right, padding.left]).toEqual([9, 12, 0]);
    expect(padding.bottom).toBeCloseTo(72);
  });

  it("turns times into milliseconds", () => {
    const sheet = "p { pause: 1.5s 200ms; rest-before: strong }";
    const { pauseBefore, pauseAfter, restBefore } = spoken(article, "p", sheet);
    expect([pauseBefore, pauseAfter, restBefore]).toEqual([1500, 200, 700]);
  });

  it("keeps the size of type between 1 and 720 points", () => {
    expect(printed(article, "p", "p { font-size: 0 }").fontSize).toBe(1);
    expect(printed(article, "p", "p { font-size: 9in; line-height: 1 }").fontSize).toBe(648);
    expect(printed(article, "p", "p { font-size: 99in }").fontSize).toBe(720);
  });
});

describe("shorthands", () => {
  it.each([
    ["margin: 1pt", [1, 1, 1, 1]],
    ["margin: 1pt 2pt", [1, 2, 1, 2]],
    ["margin: 1pt 2pt 3pt", [1, 2, 3, 2]],
    ["margin: 1pt 2pt 3pt -4pt", [1, 2, 3, -4]],
    ["margin: 1pt; margin-left: 5pt", [1, 1, 1, 5]],
    ["margin-left: 5pt; margin: 1pt", [1, 1, 1, 1]],
  ])("reads %s", (declarations, sides) => {
    const { top, right, bottom, left } = printed(article, "p", `p { ${declarations} }`).margin;
    expect([top, right, bottom, left]).toEqual(sides);
  });

  it("reads borders for all sides and for one, in any order, in the text's colour by default", () => {
    const sheet = "p { color: #111; border: solid 1pt; border-left: #222 solid 2pt }";
    const { top, left } = printed(article, "p", sheet).border;
    expect(top).toEqual({ width: 1, color: [0x11 / 255, 0x11 / 255, 0x11 / 255] });
    expect(left).toEqual({ width: 2, color: [0x22 / 255, 0x22 / 255, 0x22 / 255] });
    expect(
      printed(article, "p", "p { border: 1pt solid } p { border: none }").border.top.width,
    ).toBe(0);
  });

  it("lets inherit stand for every side", () => {
    const style = printed(article, "p", "article { margin: 4pt } p { margin: inherit }");
    expect(style.margin).toEqual({ top: 4, right: 4, bottom: 4, left: 4 });
  });
});

describe("voices", () => {
  it("reads roles, kinds of voice and quoted names", () => {
    const sheet = 'p { voice-family: narrator, "Old Male", old female 2, male, my voice }';
    expect(spoken(article, "p", sheet).voiceFamily).toEqual([
      { type: "name", name: "narrator" },
      { type: "name", name: "Old Male" },
      { type: "generic", age: "old", gender: "female", variant: 2 },
      { type: "generic", age: null, gender: "male", variant: 1 },
      { type: "name", name: "my voice" },
    ]);
  });

  it("takes an amount from a keyword where there is one, whatever is inherited", () => {
    const sheet = `
      article { voice-rate: x-slow; voice-pitch: 5st; voice-volume: silent }
      p { voice-rate: fast 80%; voice-pitch: low +1st; voice-volume: soft -2dB }
    `;
    const style = spoken(article, "p", sheet);
    expect([style.voiceRate, style.voicePitch, style.voiceVolume]).toEqual([1, -2, -8]);
    expect(spoken(article, "article", sheet).voiceVolume).toBeNull();
  });

  it("reads a percentage of pitch as a part of its frequency", () => {
    expect(spoken(article, "p", "p { voice-pitch: 100% }").voicePitch).toBe(12);
    expect(spoken(article, "p", "p { voice-pitch: -50% }").voicePitch).toBe(-12);
  });
});

describe("variables", () => {
  it("puts the last value set on the article in place, wherever it is used", () => {
    const house = "article { --gap: 3pt; --side: var(--gap) } p { margin: var(--gap) var(--side) }";
    const { top, left } = printed(article, "p", house, "article { --gap: 8pt }").margin;
    expect([top, left]).toEqual([8, 8]);
  });

  it("uses what stands after the comma where the variable is not set", () => {
    expect(printed(article, "p", "p { orphans: var(--lines, 4) }").orphans).toBe(4);
  });

  it("leaves var( in a string alone", () => {
    const { style } = styleOf('p::before { content: "var(--a)" }');
    expect(find(style.print(article), "::before").children).toEqual([
      { type: "text", value: "var(--a)", range: null },
    ]);
  });
});
