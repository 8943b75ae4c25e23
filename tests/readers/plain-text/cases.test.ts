import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { Article, Block } from "../../../src/document/article.ts";
import { slice, type TextRange } from "../../../src/document/span.ts";
import { plainText } from "../../../src/readers/plain-text/plain-text.ts";

const cases = join(import.meta.dirname, "../../cases");
const names = readdirSync(cases).filter((name) => name.startsWith("text-"));

describe("plain text is read as its golden case says", () => {
  it.each(names)("%s", async (name) => {
    const bytes = readFileSync(join(cases, name, "input.txt"));
    const diagnostics: Diagnostic[] = [];
    const articles = await plainText.read(
      { file: "input.txt", bytes },
      { language: null },
      (diagnostic) => diagnostics.push(diagnostic),
    );
    const described = {
      articles: articles.map(describeArticle),
      diagnostics: diagnostics.map(describeDiagnostic),
    };
    await expect(`${JSON.stringify(described, null, 1)}\n`).toMatchFileSnapshot(
      join(cases, name, "expected.json"),
    );
  });
});

function describeArticle(article: Article): unknown {
  const known = Object.entries(article.metadata).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(known),
    blocks: article.blocks.map((block) => describeBlock(block, article)),
  };
}

/** Type, text and place in the source of a block, and of the blocks inside it. */
function describeBlock(block: Block, article: Article): unknown {
  const { type, source } = block;
  const span = `${source.start}-${source.end}`;
  const text = (node: { readonly range: TextRange }) => slice(article.text, node.range);
  switch (block.type) {
    case "list":
      return {
        [block.ordered ? "ordered list" : "list"]: block.items.map((item) =>
          item.children.map(text).join(" ¶ "),
        ),
        span,
      };
    case "blockquote":
      return { blockquote: block.children.map((child) => describeBlock(child, article)), span };
    case "table":
      return {
        table: block.rows.map((row) =>
          row.cells.map((cell) => `${cell.header ? "# " : ""}${text(cell)}`),
        ),
        caption: block.caption.map(text).join(""),
        span,
      };
    default:
      return { [type]: text(block), span };
  }
}

function describeDiagnostic({ severity, code, message, span }: Diagnostic): string {
  return `${severity} ${code}: ${message} (${span === null ? "" : `${span.start}-${span.end}`})`;
}
