import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article, Block } from "../../src/document/article.ts";
import { slice } from "../../src/document/span.ts";
import { textOf } from "../../src/document/walk.ts";
import { detectReader } from "../../src/readers/registry.ts";

const shared = join(import.meta.dirname, "../../../shared");
const seed = join(shared, "seed");
const rosetta = join(shared, "data/formats/samples-own/rosetta");

async function read(file: string): Promise<Article> {
  const input = { file, bytes: readFileSync(file) };
  const [article] = await detectReader(input).read(input, { language: null }, () => undefined);
  if (!article) throw new Error(`no article in ${file}`);
  return article;
}

function textsOf(article: Article, type: Block["type"]): string[] {
  return article.blocks
    .filter((block) => block.type === type)
    .map((block) => slice(article.text, block.range));
}

describe("the seed article", () => {
  it("has a headline, a standfirst and its paragraphs, and nothing else", async ({ skip }) => {
    if (!existsSync(seed)) skip(`needs ${seed}`);
    const expected = JSON.parse(readFileSync(join(seed, "expected.json"), "utf8"));
    const article = await read(join(seed, "article.txt"));
    expect(textOf(article, "headline")).toBe(expected.headline);
    expect(textOf(article, "standfirst")).toBe(expected.standfirst);
    expect(textsOf(article, "paragraph")).toHaveLength(expected.paragraphs);
    expect(article.blocks).toHaveLength(expected.paragraphs + 2);
    expect(article.metadata.language).toBe(expected.language);
    for (const { start, end, text } of expected.quotes)
      expect(article.text.slice(start, end)).toBe(text);
  });
});

interface ExpectedBlock {
  readonly type: "paragraph" | "heading" | "list" | "table" | "quotation";
  readonly text: unknown;
}

describe("the one article in many forms", () => {
  it.for(["article.txt", "article-utf16le-bom.txt"])(
    "%s has all its blocks",
    async (name, { skip }) => {
      const file = join(rosetta, name);
      if (!existsSync(file)) skip(`needs ${file}`);
      const expected = JSON.parse(readFileSync(join(rosetta, "expected.json"), "utf8"));
      const article = await read(file);
      expect(textOf(article, "headline")).toBe(expected.headline);
      expect(textOf(article, "standfirst")).toBe(expected.standfirst);
      expect(textOf(article, "dateline")).toBe(expected.dateline);
      expect(article.metadata.bylines).toEqual(expected.authors);
      const body = article.blocks.filter(
        ({ type }) => !/^(?:headline|standfirst|byline|dateline)$/.test(type),
      );
      const described = body.map((block) => describeBlock(block, article));
      expect(described.slice(0, expected.bodyBlocks.length)).toEqual(
        expected.bodyBlocks.map(asInText),
      );
      expect(described.slice(expected.bodyBlocks.length)).toEqual([
        { type: "paragraph", text: expected.correctionNote },
      ]);
    },
  );
});

describe("the same article as Windows-1252", () => {
  it("has the same blocks and the same text", async ({ skip }) => {
    const file = join(rosetta, "article-windows1252-crlf.txt");
    if (!existsSync(file)) skip(`needs ${file}`);
    const article = await read(file);
    const whole = await read(join(rosetta, "article.txt"));
    expect(article.blocks.map(({ type }) => type)).toEqual(whole.blocks.map(({ type }) => type));
    expect(article.text).toBe(whole.text);
  });
});

describe("the same article as wire copy", () => {
  it("has its body and none of what the wire puts around it", async ({ skip }) => {
    const file = join(rosetta, "wire.txt");
    if (!existsSync(file)) skip(`needs ${file}`);
    const article = await read(file);
    expect(article.blocks.map(({ type }) => type)).toEqual([
      "headline",
      "byline",
      "dateline",
      ...Array.from({ length: 7 }, () => "paragraph"),
    ]);
    expect(textOf(article, "headline")).toBe('Harbour town votes to keep its "night ferry"');
    expect(textOf(article, "dateline")).toBe("PORT ELLIS, March 14 (HNA) -");
    expect(article.metadata).toMatchObject({
      bylines: ["Mara Lindqvist", "Tomas O Briain"],
      rights: "(c) Harbour News Agency 2026",
      published: null,
    });
    expect(article.text).not.toMatch(/ENDS|Keywords|\(\(|Adds|HNA0421|nL0N421/);
  });
});

function describeBlock(block: Block, article: Article): ExpectedBlock {
  const text = (node: { readonly range: { readonly start: number; readonly end: number } }) =>
    slice(article.text, node.range);
  switch (block.type) {
    case "list":
      return { type: "list", text: block.items.map(text) };
    case "table": {
      const [header, ...rows] = block.rows.map((row) => row.cells.map(text));
      return { type: "table", text: { header, rows, caption: block.caption.map(text).join("") } };
    }
    case "blockquote":
      return { type: "quotation", text: text(block) };
    case "heading":
      return { type: "heading", text: text(block) };
    default:
      return { type: "paragraph", text: text(block) };
  }
}

/** Plain text sets subheadings in capitals. */
function asInText(block: ExpectedBlock): ExpectedBlock {
  return block.type === "heading" ? { ...block, text: String(block.text).toUpperCase() } : block;
}
