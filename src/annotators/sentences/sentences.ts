import type { Article, Block } from "../../document/article.ts";
import type { TextRange } from "../../document/span.ts";
import { blocksOf } from "../../document/walk.ts";
import type { Annotator } from "../annotator.ts";
import { rulesFor } from "./rules.ts";
import { splitSentences } from "./split.ts";

/**
 * Finds the sentences of an article: trimmed ranges in reading order, without overlap, that together
 * cover all text but white space. None reaches over the end of a block, list item or table cell.
 */
export const sentences: Annotator = {
  name: "sentences",
  requires: [],
  annotate(article, soFar) {
    const rules = rulesFor(article.metadata.language);
    const found = [...unitsOf(article)].flatMap((unit) =>
      splitSentences(article.text, unit, rules),
    );
    return { ...soFar, sentences: found };
  },
};

/** The stretches of text that a sentence cannot leave. */
function* unitsOf(article: Article): Generator<TextRange> {
  for (const block of blocksOf(article.blocks)) yield* unitsOfBlock(block);
}

function* unitsOfBlock(block: Block): Generator<TextRange> {
  switch (block.type) {
    case "kicker":
    case "headline":
    case "standfirst":
    case "byline":
    case "dateline":
    case "heading":
    case "paragraph":
    case "pullquote":
    case "note":
    case "footnote":
    case "figure":
      yield block.range;
      return;
    case "table":
      yield { start: block.range.start, end: block.rows[0]?.range.start ?? block.range.end };
      for (const row of block.rows) for (const cell of row.cells) yield cell.range;
      return;
    case "blockquote":
    case "list":
    case "break":
      return;
  }
}
