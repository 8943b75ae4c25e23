import type { Article, Block, Inline, LineBreak, Text } from "./article.ts";
import type { SourceSpan, TextRange } from "./span.ts";
import { slice } from "./span.ts";

/** Every block, outer before inner, in reading order. */
export function* blocksOf(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.type === "blockquote") yield* blocksOf(block.children);
    if (block.type === "list") for (const item of block.items) yield* blocksOf(item.children);
  }
}

/** The inlines that a block holds itself, not through a block inside it. */
export function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case "kicker":
    case "headline":
    case "standfirst":
    case "byline":
    case "dateline":
    case "heading":
    case "paragraph":
    case "pullquote":
      return block.inlines;
    case "figure":
      return block.caption;
    case "table":
      return [
        ...block.caption,
        ...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.inlines)),
      ];
    case "blockquote":
    case "list":
    case "break":
      return [];
  }
}

/** The leaves of the tree in reading order: all text there is. */
export function* leavesOf(article: Article): Generator<Text | LineBreak> {
  for (const block of blocksOf(article.blocks)) yield* leavesOfInlines(inlinesOf(block));
}

function* leavesOfInlines(inlines: readonly Inline[]): Generator<Text | LineBreak> {
  for (const inline of inlines) {
    if (inline.type === "text" || inline.type === "line-break") yield inline;
    else yield* leavesOfInlines(inline.children);
  }
}

/** The text of the first block of a type ("headline", "dateline"), or null where there is none. */
export function textOf(article: Article, type: Block["type"]): string | null {
  const block = article.blocks.find((candidate) => candidate.type === type);
  return block === undefined ? null : slice(article.text, block.range);
}

/**
 * Where a stretch of the reading text came from in the input file. A stretch that holds no text of
 * the file (a separator) gives the whole input.
 */
export function sourceOf(article: Article, range: TextRange): SourceSpan {
  let start: number | null = null;
  let end: number | null = null;
  for (const leaf of leavesOf(article)) {
    if (leaf.range.end <= range.start || leaf.range.start >= range.end) continue;
    const inStep = leaf.source.end - leaf.source.start === leaf.range.end - leaf.range.start;
    start ??= inStep
      ? leaf.source.start + Math.max(0, range.start - leaf.range.start)
      : leaf.source.start;
    end = inStep ? leaf.source.end - Math.max(0, leaf.range.end - range.end) : leaf.source.end;
  }
  if (start === null || end === null) return article.source;
  return { file: article.source.file, start, end };
}
