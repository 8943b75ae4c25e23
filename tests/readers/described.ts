import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Article, Block } from "../../src/document/article.ts";
import { slice, type TextRange } from "../../src/document/span.ts";

/** An article as golden cases hold it: what is known of it, and its blocks with their places. */
export function describeArticle(article: Article): unknown {
  const known = Object.entries(article.metadata).filter(
    ([, value]) => value !== null && value !== "usable",
  );
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

/** A problem as golden cases hold it. */
export function describeDiagnostic({ severity, code, message, span }: Diagnostic): string {
  return `${severity} ${code}: ${message} (${span === null ? "" : `${span.start}-${span.end}`})`;
}
