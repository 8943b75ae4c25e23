import { describe, expect, it } from "vitest";
import { reportsOn } from "./sample.ts";

describe("what is reported of a style sheet, and where", () => {
  it.each([
    // Selectors
    [
      "headlin { orphans: 2 }",
      [
        "1:1-1:8 style/unknown-element: an article has no element “headlin” | Did you mean “headline”?",
      ],
    ],
    [
      "p,\nquote[translated] { orphans: 2 }",
      [
        "2:6-2:18 style/unknown-attribute: “quote” has no attribute “translated” | Did you mean “translator”?",
      ],
    ],
    [
      "em[id] { orphans: 2 }",
      ["1:3-1:7 style/unknown-attribute: “em” has no attribute “id” | It has no attributes."],
    ],
    [
      "quote:not(quote[spekaer]) { orphans: 2 }",
      [
        "1:16-1:25 style/unknown-attribute: “quote” has no attribute “spekaer” | Did you mean “speaker”?",
      ],
    ],
    [
      "[evidnce] { orphans: 2 }",
      [
        "1:1-1:10 style/unknown-attribute: no element has an attribute “evidnce” | Did you mean “evidence”?",
      ],
    ],
    [
      "p.lead { orphans: 2 }",
      [
        "1:2-1:7 style/selector: an article has no classes | Select by element, attribute or place; the selector is left out.",
      ],
    ],
    [
      "p:hover { orphans: 2 }",
      [expect.stringContaining("1:2-1:8 style/selector: “:hover” is not supported")],
    ],
    [
      "p:first-chlid { orphans: 2 }",
      ["1:2-1:14 style/selector: “:first-chlid” is not supported | Did you mean “:first-child”?"],
    ],
    [
      "p:before { display: none }",
      ["1:2-1:9 style/selector: “:before” is not supported | Did you mean “::before”?"],
    ],
    [
      "p::befor { display: none }",
      ["1:2-1:9 style/selector: “::befor” is not supported | Did you mean “::before”?"],
    ],
    [
      "p::after::before { display: none }",
      [
        "1:2-1:9 style/selector: not supported here | A pseudo-element stands once, at the end of a selector.",
      ],
    ],
    // Declarations
    [
      "p { font-sze: 9pt }",
      ["1:5-1:13 style/unknown-property: “font-sze” is not a property | Did you mean “font-size”?"],
    ],
    [
      "p { transform: none }",
      [
        "1:5-1:14 style/unknown-property: “transform” is not supported here | The declaration is left out.",
      ],
    ],
    [
      "p {\n  orphans: many;\n}",
      ["2:12-2:16 style/bad-value: “many” is no value for orphans | It takes: <integer [1,∞]>"],
    ],
    [
      "p { margin: 1pt 2vw }",
      ["1:13-1:20 style/bad-value: “1pt 2vw” is no value for margin | It takes: [ <length> ]{1,4}"],
    ],
    [
      "p { margin-left: calc(1pt + 2pt) }",
      [
        "1:18-1:33 style/bad-value: “calc(1pt + 2pt)” is no value for margin-left | It takes: <length>",
      ],
    ],
    [
      "p { padding: -1pt }",
      [
        "1:14-1:18 style/bad-value: “-1pt” is no value for padding | It takes: [ <length [0,∞]> ]{1,4}",
      ],
    ],
    [
      "p { color: #12345678 }",
      [expect.stringContaining("1:12-1:21 style/bad-value: “#12345678” is no value for color")],
    ],
    [
      "p { border: 1pt }",
      [expect.stringContaining("style/bad-value: “1pt” is no value for border")],
    ],
    [
      "p { voice-pitch: 200Hz absolute }",
      [
        "1:18-1:32 style/bad-value: “200Hz absolute” is no value for voice-pitch | Give semitones (-2st), a percentage or a keyword: how many hertz a voice has is the engine's.",
      ],
    ],
    ["p { pause: 90s }", [expect.stringContaining("style/bad-value: “90s” is no value for pause")]],
    [
      "p { voice-rate: 0% }",
      [expect.stringContaining("style/bad-value: “0%” is no value for voice-rate")],
    ],
    // Out of place
    [
      "@media print { p { pause: 1s } }",
      [
        "1:20-1:25 style/no-effect: “pause” has an effect on speech alone | Move it to where it has an effect, or remove it.",
      ],
    ],
    [
      "@media speech { p { orphans: 3 } }",
      [expect.stringContaining("style/no-effect: “orphans” has an effect on print alone")],
    ],
    [
      'p { content: "a" }',
      [
        expect.stringContaining(
          "1:5-1:17 style/no-effect: “content” has an effect on pseudo-elements alone",
        ),
      ],
    ],
    [
      "p { -readout-lexicon: none }",
      [
        expect.stringContaining(
          "style/no-effect: “-readout-lexicon” has an effect on “article” alone",
        ),
      ],
    ],
    [
      "p { --gap: 1pt }",
      [
        expect.stringContaining(
          "1:5-1:10 style/no-effect: “--gap” has an effect on “article” alone",
        ),
      ],
    ],
    [
      "p { orphans: var(--lines) }",
      [expect.stringContaining("1:14-1:26 style/unknown-variable: “var(--lines)” refers")],
    ],
    [
      "article { --a: var(--b); --b: var(--a); orphans: var(--a) }",
      [expect.stringContaining("style/unknown-variable")],
    ],
    [
      "p { font-family: Serifa }",
      [expect.stringContaining("1:5-1:24 style/unknown-family: no @font-face declares “Serifa”")],
    ],
    [
      "p { color: #999 }",
      [
        expect.stringContaining(
          "1:5-1:16 style/low-contrast: text of this colour has a contrast of 2.8 to 1 with white paper",
        ),
      ],
    ],
    // At-rules
    [
      "@meida print { }",
      ["1:1-1:17 style/unknown-at-rule: “@meida” is not an at-rule | Did you mean “@media”?"],
    ],
    [
      "@supports (color: red) { }",
      [expect.stringContaining("style/unknown-at-rule: “@supports” is not supported")],
    ],
    [
      "@media (width > 9pt) { }",
      [
        "1:8-1:21 style/media: only print, speech and all are supported | Write @media print, @media speech or @media all.",
      ],
    ],
    ["@media not print { }", [expect.stringContaining("style/media")]],
    [
      "@page chapter:blank { margin: 1pt }",
      [expect.stringContaining("1:7-1:20 style/selector: only a name, :first, :left and :right")],
    ],
    [
      "@page { @top-middle { content: none } }",
      [expect.stringContaining("1:9-1:38 style/unknown-at-rule: not a margin box")],
    ],
    ["@page { margn: 1pt }", [expect.stringContaining("Did you mean “margin”?")]],
    [
      "@page { @top-left { content: attr(lang) } }",
      [expect.stringContaining("1:30-1:40 style/bad-value")],
    ],
    [
      "@media speech { @page { size: A4 } }",
      [expect.stringContaining("style/no-effect: @page has no effect on speech")],
    ],
    [
      "@font-face { font-family: A }",
      [expect.stringContaining("style/font-face: @font-face needs font-family and src")],
    ],
    [
      '@font-face { font-family: A; src: url("a.ttf"); font-wieght: 700 }',
      [
        "1:49-1:60 style/unknown-property: “font-wieght” is not supported in @font-face | Did you mean “font-weight”?",
      ],
    ],
    [
      '@font-face { font-family: A; src: local("Arial") }',
      [expect.stringContaining("style/bad-value"), expect.stringContaining("style/font-face")],
    ],
    [
      'p { orphans: 2 } @import "a.css";',
      [expect.stringContaining("style/import: @import stands after other rules")],
    ],
    [
      '@import "https://fjord.example/a.css";',
      [expect.stringContaining("“https://fjord.example/a.css” is not a file beside this sheet")],
    ],
    ['@import "../a.css";', [expect.stringContaining("style/import")]],
    ['@import "a.css" print;', [expect.stringContaining("style/import: @import with a condition")]],
    // Syntax
    [
      "p { orphans 2; widows: 3 }",
      [
        "1:5-1:15 style/syntax: not understood: colon is expected | A rule is `selector { property: value; }`; what was not understood is left out.",
      ],
    ],
    ["p..a { orphans: 2 }", [expect.stringContaining("1:1-1:5 style/syntax")]],
    [
      "p { orphans: 2",
      [expect.stringContaining("1:3-1:15 style/syntax: a block is not closed: “}” is missing")],
    ],
    [
      "p { & em { orphans: 2 } }",
      [expect.stringContaining("1:5-1:24 style/syntax: rules inside rules are not supported")],
    ],
  ])("%s", (sheet, reports) => {
    expect(reportsOn(sheet)).toEqual(reports);
  });

  it("leaves out what is wrong and keeps the rest", () => {
    expect(reportsOn("p { orphans: none; widows: 3 } headlin, em { orphans: 3 }")).toHaveLength(2);
  });

  it("says nothing of a sheet that is right", () => {
    expect(reportsOn('@charset "utf-8"; /* a */ p { orphans: 3 !important; ; }')).toEqual([]);
  });
});
