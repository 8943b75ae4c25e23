import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Article, Block } from "../../src/document/article.ts";
import { slice } from "../../src/document/span.ts";
import { textOf } from "../../src/document/walk.ts";
import { detectReader, readers } from "../../src/readers/registry.ts";

/** One article in 22 forms: whatever form it comes in, the same article comes out. */
const folder = join(import.meta.dirname, "../../../shared/data/formats/samples-own/rosetta");

/** The reader that a form is for; a form whose reader is not there yet is listed as not yet read. */
const readerOf = (name: string): string => {
  if (/\.html$/.test(name)) return "html";
  if (/\.md$/.test(name)) return "markdown";
  if (/\.eml$/.test(name)) return "email";
  if (/\.ninjs/.test(name)) return "ninjs";
  if (/\.nitf/.test(name)) return "nitf";
  if (/newsml-g2/.test(name)) return "newsml";
  if (/wxr|wordpress/.test(name)) return "wordpress";
  if (/^feed\.json$/.test(name)) return "json-feed";
  if (/^feed/.test(name)) return "feed";
  return "text";
};

interface Expected {
  readonly headline: string;
  readonly standfirst: string;
  readonly authors: readonly string[];
  readonly datePublished: string;
  readonly language: string;
  readonly dateline: string;
  readonly bodyBlocks: readonly { readonly type: string; readonly text: unknown }[];
  readonly correctionNote: string;
}

async function read(file: string): Promise<{ article: Article; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const input = { file, bytes: readFileSync(file) };
  const [article] = await detectReader(input).read(input, { language: null }, (diagnostic) =>
    diagnostics.push(diagnostic),
  );
  if (!article) throw new Error(`no article in ${file}: ${JSON.stringify(diagnostics)}`);
  return { article, diagnostics };
}

/** A block as the expectation has it. */
function told(block: Block, article: Article): unknown {
  const text = (node: { readonly range: { start: number; end: number } }) =>
    slice(article.text, node.range);
  switch (block.type) {
    case "list":
      return { type: "list", text: block.items.map(text) };
    case "blockquote":
      return { type: "quotation", text: text(block) };
    case "table": {
      const [header, ...rows] = block.rows.map((row) => row.cells.map(text));
      return {
        type: "table",
        text: { header, rows, caption: block.caption.map(text).join("") },
      };
    }
    default:
      return { type: block.type, text: text(block) };
  }
}

/** The plain forms have no marks beyond ASCII, and no lists or tables. */
const isPlain = (name: string) => name === "wire.txt";

describe("the one article in many forms", () => {
  if (!existsSync(folder)) {
    it("is the same article", ({ skip }) => skip(`needs ${folder}`));
    return;
  }
  const expected: Expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  const forms = readdirSync(folder).filter((name) => name !== "expected.json");
  const known = new Set(readers.map(({ name }) => name));

  it.for(forms)("%s", async (name, { skip }) => {
    const reader = readerOf(name);
    if (!known.has(reader)) skip(`not yet read: there is no reader “${reader}”`);
    const file = join(folder, name);
    const input = { file, bytes: readFileSync(file) };
    expect(detectReader(input).name).toBe(reader);
    const { article } = await read(file);
    if (isPlain(name)) {
      expect(textOf(article, "headline")).toBe(expected.headline.replace(/[“”]/g, '"'));
      expect(article.metadata.bylines).toHaveLength(2);
      return;
    }
    expect(textOf(article, "headline")).toBe(expected.headline);
    // Its front matter has none.
    const lacksStandfirst = name === "article-toml.md";
    expect(textOf(article, "standfirst")).toBe(lacksStandfirst ? null : expected.standfirst);
    expect(textOf(article, "dateline")).toBe(expected.dateline);
    const body = article.blocks
      .filter(
        ({ type }) => !/^(?:kicker|headline|standfirst|byline|dateline|figure|note)$/.test(type),
      )
      .map((block) => told(block, article))
      // Plain text has no other place for it than a paragraph.
      .filter((block) => (block as { text: unknown }).text !== expected.correctionNote);
    // Capitals are how plain text sets a subheading.
    const form = (blocks: unknown) =>
      reader === "text" ? JSON.stringify(blocks).toLowerCase() : JSON.stringify(blocks);
    expect(form(body)).toBe(form(expected.bodyBlocks));
    expect(article.metadata.language.toLowerCase()).toContain("en");
    expect(article.text).not.toMatch(/cookie|BREAKING: council|Related stories|Continue reading/i);
    if (reader === "text") return;
    // A message does not say which English it is in.
    expect(article.metadata.language).toBe(reader === "email" ? "en" : expected.language);
    expect(article.metadata.published).toBe(expected.datePublished);
    expect(expected.authors.slice(0, article.metadata.bylines.length)).toEqual(
      article.metadata.bylines,
    );
    expect(article.metadata.bylines.length).toBeGreaterThan(0);
  });
});
