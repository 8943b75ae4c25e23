import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleProperties } from "../../src/style/definitions.ts";
import { supported } from "../../src/style/supported.ts";
import { cpuNow, IN_TIME } from "../cpu-clock.ts";
import { make, styleOf } from "./sample.ts";

const article = make(
  "article",
  { lang: "en" },
  make("p", {}, "One ", make("quote", { opens: "", translation: "stated" }, "two"), "."),
);

/** Parts that make sheets, so that arbitrary ones come near to what is right. */
const fragments = [
  ...supported.elements,
  ...supported.properties.map(({ name }) => name),
  ..."{ } ( ) [ ] : :: ; , > + ~ * # . @ ! / \\ \" ' = | & -- 1 1pt 2em 50% 3st -1s #abc var(--a) inherit".split(
    " ",
  ),
  "@media print",
  "@media speech {",
  "@page :first",
  "@font-face",
  "@import",
  "!important",
  'content: "a"',
  "url(",
  ":not(",
  ":nth-child(2n",
  "/*",
  "*/",
  "\n",
  " ",
  "\0",
  "\ud800",
  "\u202e",
];

it.each([
  "@media print(",
  "@media print(\n} p { color: red",
  "@media (",
  "@import url(",
  "@page :first(",
])("bears %j", (sheet) => {
  expect(() => apply(sheet)).not.toThrow();
  expect(styleOf(sheet).reports).not.toEqual([]);
});

function apply(sheet: string): void {
  const { style } = styleOf(sheet);
  style.print(article);
  style.speech(article);
  style.pages();
}

describe("any text for a style sheet", () => {
  it("never throws, whatever the characters", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), apply), { numRuns: 300 });
  });

  it("never throws, whatever the order of parts of a sheet", () => {
    const sheet = fc.array(fc.constantFrom(...fragments), { maxLength: 60 });
    fc.assert(
      fc.property(sheet, fc.constantFrom("", " "), (parts, gap) => apply(parts.join(gap))),
      { numRuns: 1500 },
    );
  });

  it("never throws, whatever the value of a property, and computes a style with no hole in it", () => {
    const value = fc.array(fc.constantFrom(...fragments, "0", "999999999pt", "-0.5", "1e9"), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.constantFrom(...ruleProperties.keys()), value, (name, parts) => {
        const { style } = styleOf(`* { ${name}: ${parts.join(" ")} }`);
        for (const tree of [style.print(article), style.speech(article)])
          expect(JSON.stringify(tree)).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    "{",
    "a{",
    "p{margin:",
    "p{;x y}",
    "@media print{",
    "(",
    "p ",
    "p,",
    "[opens]",
    "p:not(",
    '"',
    "/*",
    '@import "a.css";',
    "p..",
    "a{b:c}",
    "@page{@top-left{",
    "var(--a)",
    "\ud800",
    "\0",
  ])("reads a quarter of a million characters of %j in bounded time", (part) => {
    const started = cpuNow();
    apply(part.repeat(Math.floor(249_999 / part.length)));
    expect(cpuNow() - started).toBeLessThan(IN_TIME);
  });

  it("refuses a sheet that is too long", () => {
    expect(styleOf(" ".repeat(250_001)).reports).toMatchObject([
      { code: "style/unreadable", severity: "error" },
    ]);
  });

  it("refuses a sheet that is nested without end, and a file that is no sheet", () => {
    expect(styleOf("@media print{".repeat(101)).reports.at(-1)?.code).toBe("style/unreadable");
    expect(styleOf("p { x y } ".repeat(200)).reports.at(-1)).toMatchObject({
      code: "style/unreadable",
      message: "sheet 0 is not understood in 100 places",
    });
  });
});

describe("a long article", () => {
  it("gets its styles in time that grows with its length, whatever the selectors count", () => {
    const quotes = Array.from({ length: 10_000 }, () =>
      make("quote", { translation: "stated" }, "x".repeat(500)),
    );
    const long = make("article", {}, make("p", {}, ...quotes));
    const { style } = styleOf(
      "quote:nth-child(3n + 1), quote:nth-last-of-type(2n), quote + quote, quote:last-child { orphans: 3 }",
    );
    const started = cpuNow();
    style.print(long);
    expect(cpuNow() - started).toBeLessThan(IN_TIME);
  });
});
