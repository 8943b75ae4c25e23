import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../../src/annotators/sentences/sentences.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { Article, Block } from "../../../src/document/article.ts";
import { slice } from "../../../src/document/span.ts";
import { blocksOf, leavesOf } from "../../../src/document/walk.ts";
import { plainText } from "../../../src/readers/plain-text/plain-text.ts";
import { cpuNow, IN_TIME } from "../../cpu-clock.ts";

async function read(text: string, language: string | null = "en") {
  const diagnostics: Diagnostic[] = [];
  const input = { file: "a.txt", bytes: new TextEncoder().encode(text) };
  const [article] = await plainText.read(input, { language }, (diagnostic) =>
    diagnostics.push(diagnostic),
  );
  return { article: article ?? null, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

/** Texts of the blocks of one type. */
async function blocks(text: string, type: Block["type"]): Promise<string[]> {
  const { article } = await read(text);
  return (article?.blocks ?? [])
    .filter((block) => block.type === type)
    .map((block) => slice(article?.text ?? "", block.range));
}

const body = "The wheel moved at dawn, when nobody but the miller was there to see it.";

describe("the headline of a plain text", () => {
  it("is the first line", async () => {
    expect(await blocks(`Tide mill turns\n\n${body}`, "headline")).toEqual(["Tide mill turns"]);
  });

  it("may end as a sentence, a question or a quotation", async () => {
    for (const headline of ["“We won.”", "Who turned the mill?", "The mill turned. Nobody saw."]) {
      expect(await blocks(`${headline}\n\n${body}`, "headline")).toEqual([headline]);
    }
  });

  it("is missing, with a warning, where the first line is a paragraph", async () => {
    for (const first of [`${body} ${body}`, `CORROW HEAD (CP) — ${body}`, "- a list\n- of two"]) {
      const { article, codes } = await read(`${first}\n\n${body}`);
      expect(article?.blocks.some(({ type }) => type === "headline")).toBe(false);
      expect(codes).toContain("input/no-headline");
    }
  });

  it("goes on in a second line that begins with a small letter", async () => {
    const text = `Tide mill at Corrow Head turns\nafter a hundred years\n\n${body}`;
    expect(await blocks(text, "headline")).toEqual([
      "Tide mill at Corrow Head turns after a hundred years",
    ]);
  });

  it("alone is an article with a warning", async () => {
    const { article, codes } = await read("Tide mill turns");
    expect(article?.text).toBe("Tide mill turns");
    expect(codes).toEqual(["input/headline-only"]);
  });
});

describe("the standfirst of a plain text", () => {
  const summary = "A century after it stopped, the mill at Corrow Head grinds again.";

  it.each([
    ["a byline follows", `Mill turns\n\n${summary}\n\nBy Jory Penhale\n\n${body}`],
    ["a dateline follows", `Mill turns\n\n${summary}\n\nCORROW HEAD (CP) — ${body}`],
    [
      "a byline stands before it and a dateline behind",
      `Mill turns\nBy Jory Penhale\n${summary}\nCORROW HEAD (CP) — ${body}`,
    ],
    ["the body is set apart from it", `Mill turns\n${summary}\n\n${body}\n\n${body}`],
  ])("is taken where %s", async (_, text) => {
    expect(await blocks(text, "standfirst")).toEqual([summary]);
  });

  it.each([
    ["paragraphs stand alike", `Mill turns\n\n${summary}\n\n${body}\n\n${body}`],
    ["lines stand alike", `Mill turns\n${summary}\n${body}\n${body}`],
    ["nothing follows", `Mill turns\n\n${summary}`],
    ["a byline stands before it", `Mill turns\n\nBy Jory Penhale\n\n${summary}\n\n${body}`],
    ["it has a dateline", `Mill turns\n\nCORROW HEAD (CP) — ${summary}\n\nBy Jory Penhale`],
    ["it has several sentences", `Mill turns\n${summary} ${summary}\n\n${body}\n\n${body}`],
    ["it is short and heads what follows", `Mill turns\n\nWhat the miller saw\n\n${body}`],
  ])("is not taken where %s", async (_, text) => {
    expect(await blocks(text, "standfirst")).toEqual([]);
    expect((await read(text)).article?.text).toContain(text.includes("What") ? "What" : summary);
  });
});

describe("what a plain text loses", () => {
  it("is nothing without a report, and every run is in step with its source", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine(), { maxLength: 25 }), async (lines) => {
        const text = lines.join("");
        const { article, diagnostics } = await read(text, null);
        if (article === null) {
          expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
          return;
        }
        expectInStep(article, text);
        expect(unaccounted(article, diagnostics, text)).toBe("");
      }),
      { numRuns: 400 },
    );
  });

  it("is nothing that a sentence could hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine(), { maxLength: 25 }), async (lines) => {
        const { article } = await read(lines.join(""), null);
        if (article === null) return;
        const found = sentences.annotate(
          article,
          { sentences: [], quotes: [], speakers: [] },
          () => undefined,
        );
        const covered = found.sentences.map((range) => slice(article.text, range)).join("");
        expect(covered.replace(/\s/g, "")).toBe(article.text.replace(/\s/g, ""));
      }),
    );
  });
});

describe("a hostile plain text", () => {
  it.each([
    ["one paragraph", "Headline\n", "Dr. Aalto said “no” and left at 5 p.m. "],
    ["articles without an end", "", `Headline\n\n${`${body} `.repeat(8)}\n\n`],
    ["one word", "", "a"],
    ["blanks", "x", " "],
    ["tabs", "x", "\ta"],
    ["rows of blanks", "x", "  a"],
    ["line ends", "x", "\n"],
    ["rows", "x\n", "a\tb\n"],
    ["short lines", "", "ab cd\n"],
    ["wrapped lines", "x\n", `${body.slice(0, 70)}\n`],
    ["bullets", "x\n", "- a\n"],
    ["numbers", "x\n", "1. a\n2. b\n"],
    ["parentheses", "x\n", "(Adds ((\n"],
    ["capitals", "", "ABC-DEF/"],
    ["direction overrides", "x", "\u202ea"],
    ["soft hyphens", "x", "a\u00ad"],
    ["end marks", "x\n", "ENDS\n"],
  ])("of 5 MB of %s is read in linear time", async (_, start, unit) => {
    const text = start + unit.repeat(5_000_000 / unit.length);
    const began = cpuNow();
    await read(text, null);
    expect(cpuNow() - began).toBeLessThan(IN_TIME);
  });
});

/** Lines of the kinds that mean something, and lines of anything, with any line end. */
function anyLine(): fc.Arbitrary<string> {
  const known = fc.constantFrom(
    "Tide mill turns after a century",
    body,
    body.slice(0, 66),
    "and of two hundred years can be",
    "WHAT THE MILLER SAW",
    "By Jory Penhale and Bo Lund",
    "CORROW HEAD, Nov. 4 (CP) — The wheel moved.",
    "* one",
    "* two, of which more\n  hangs here",
    "1. one",
    "2. two",
    "Quay\tCats",
    "North\t31\t",
    "    Set in by four.",
    "* * *",
    "###",
    "ENDS",
    "He left. (ends)",
    "^UPDATE 2-Mill turns<",
    "BC-MILL-TURNS",
    "(Adds quotes",
    "and more)",
    "((desk@example.org))",
    "(c) Coast Press 2026",
    "Keywords: MILL/",
    "Published: 4 November 2026",
    "well-",
    "Two  blanks\tand \u00a0 a tab",
    "soft\u00adhyphen and NUL\0 and \u202eoverride",
    "",
    "  ",
  );
  const odd = fc.string({ unit: "binary", maxLength: 30 });
  const end = fc.constantFrom("\n", "\n", "\n\n", "\r\n", "\r", "\u2028", "\u0085", "");
  return fc
    .tuple(fc.oneof({ weight: 5, arbitrary: known }, { weight: 1, arbitrary: odd }), end)
    .map(([line, mark]) => line + mark);
}

/** A run as long as its source holds its source, white space aside. */
function expectInStep(article: Article, text: string): void {
  for (const leaf of leavesOf(article)) {
    const { start, end } = leaf.source;
    if (leaf.type === "line-break" || leaf.value.length !== end - start) continue;
    const from = text.slice(start, end);
    expect(
      leaf.value === from.replaceAll("\t", " ") || (leaf.value === " " && /^[\s\x85]+$/.test(from)),
    ).toBe(true);
  }
}

/** What of the source is neither in the article nor reported, bullets and rules aside. */
function unaccounted(article: Article, diagnostics: readonly Diagnostic[], text: string): string {
  const seen = new Uint8Array(text.length);
  const mark = ({ start, end }: { readonly start: number; readonly end: number }) =>
    seen.fill(1, start, end);
  for (const leaf of leavesOf(article)) mark(leaf.source);
  for (const { code, span } of diagnostics) if (span && code === "input/left-out") mark(span);
  for (const block of blocksOf(article.blocks)) {
    if (block.type === "break") mark(block.source);
    if (block.type === "list") {
      for (const item of block.items) {
        mark({ start: item.source.start, end: item.children[0]?.source.start ?? item.source.end });
      }
    }
  }
  return [...text]
    .filter(
      (character, index) =>
        seen[indexOf(text, index)] === 0 && !/[\s\p{Cc}\p{Cf}\ufffe\uffff]/u.test(character),
    )
    .join("");
}

/** UTF-16 offset of a code point by its number. */
function indexOf(text: string, codePoint: number): number {
  let offset = 0;
  for (let index = 0; index < codePoint; index++) {
    offset += String.fromCodePoint(text.codePointAt(offset) ?? 0).length;
  }
  return offset;
}

describe("a date by itself under the headline", () => {
  it.each(["14 March 2026", "Saturday, 14 March 2026", "March 14, 2026"])(
    "is no subheading: %s",
    async (date) => {
      expect(await blocks(`Tide mill turns\n\n${date}\n\n${body}`, "heading")).toEqual([]);
    },
  );
});
