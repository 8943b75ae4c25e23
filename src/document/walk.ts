import type { Article, Block, Inline, LineBreak, Text } from "./article.ts";
import { firstWhere } from "./sorted.ts";
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
    case "note":
    case "footnote":
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

/** Every inline, outer before inner, in reading order. */
export function* inlinesIn(article: Article): Generator<Inline> {
  for (const block of blocksOf(article.blocks)) yield* withInner(inlinesOf(block));
}

function* withInner(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ("children" in inline) yield* withInner(inline.children);
  }
}

/** The leaves of the tree in reading order: all text there is. */
export function* leavesOf(article: Article): Generator<Text | LineBreak> {
  for (const block of blocksOf(article.blocks)) yield* leavesOfInlines(inlinesOf(block));
}

/** The leaves of inlines in reading order, without those of the notes that they call. */
export function* leavesOfInlines(inlines: readonly Inline[]): Generator<Text | LineBreak> {
  for (const inline of inlines) {
    if (inline.type === "text" || inline.type === "line-break") yield inline;
    else if (inline.type !== "footnote-reference") yield* leavesOfInlines(inline.children);
  }
}

/** The words of inlines, without those of the notes that they call. */
export function plainTextOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text") return inline.value;
      return "children" in inline ? plainTextOf(inline.children) : "";
    })
    .join("");
}

/** The text of the first block of a type ("headline", "dateline"), or null where there is none. */
export function textOf(article: Article, type: Block["type"]): string | null {
  const block = article.blocks.find((candidate) => candidate.type === type);
  return block === undefined ? null : slice(article.text, block.range);
}

/**
 * Where a stretch of the reading text came from in the input file; of a stretch that comes from several
 * parts of it, the first. A stretch that holds no text of the file (a separator) gives the whole input.
 */
export function sourceOf(article: Article, range: TextRange): SourceSpan {
  const leaves = placedLeaves(article);
  const first = firstWhere(leaves, (leaf) => leaf.range.end > range.start);
  const parts: SourceSpan[] = [];
  for (let i = first; i < leaves.length; i++) {
    const leaf = leaves[i];
    if (!leaf || leaf.range.start >= range.end) break;
    parts.push(sourceWithin(leaf, range));
  }
  const [opening] = parts;
  const closing = parts.findLast((part) => part.file === opening?.file);
  if (!opening || !closing) return article.source;
  return { file: opening.file, start: opening.start, end: Math.max(opening.end, closing.end) };
}

/** The source of the part of a leaf that lies in `range`; of the whole leaf where it is not in step. */
function sourceWithin({ source, range: own }: Text | LineBreak, range: TextRange): SourceSpan {
  if (source.end - source.start !== own.end - own.start) return source;
  return {
    file: source.file,
    start: source.start + Math.max(0, range.start - own.start),
    end: source.end - Math.max(0, own.end - range.end),
  };
}

/** The leaves of each article asked for: thousands of look-ups in one article walk its tree once. */
const leavesByArticle = new WeakMap<readonly Block[], readonly (Text | LineBreak)[]>();

function placedLeaves(article: Article): readonly (Text | LineBreak)[] {
  const known = leavesByArticle.get(article.blocks);
  if (known !== undefined) return known;
  const leaves = [...leavesOf(article)].filter((leaf) => leaf.range.end > leaf.range.start);
  leavesByArticle.set(article.blocks, leaves);
  return leaves;
}
