import type { Article, Block } from "../../document/article.ts";
import type { TextRange } from "../../document/span.ts";

/**
 * A stretch of running text that quotes, names and sentences do not cross, but for quotes that go on
 * from one paragraph to the next.
 */
export interface Passage {
  readonly range: TextRange;
  /**
   * - `title`: headline, kicker, subheading.
   * - `prose`: paragraphs, standfirst, list items, table cells, pull quotes.
   * - `caption`: words beside a picture, notes and footnotes, apart from the story's thread.
   * - `furniture`: byline and dateline; holds no quotes and introduces nobody.
   */
  readonly role: "title" | "prose" | "caption" | "furniture";
  /** Which block quote holds it, counted from 0; null outside of one. */
  readonly blockQuote: number | null;
  /** The bold words that it begins with. */
  readonly lead: TextRange | null;
}

/** The passages of each article: two annotators need the same ones. */
const known = new WeakMap<Article, readonly Passage[]>();

/** The passages of an article in reading order. */
export function passagesOf(article: Article): readonly Passage[] {
  const passages = known.get(article) ?? passagesAfresh(article);
  known.set(article, passages);
  return passages;
}

function passagesAfresh(article: Article): readonly Passage[] {
  const passages: Passage[] = [];
  let blockQuotes = 0;
  const visit = (blocks: readonly Block[], blockQuote: number | null): void => {
    for (const block of blocks) {
      if (block.type === "blockquote") {
        visit(block.children, blockQuote ?? blockQuotes++);
      } else if (block.type === "list") {
        for (const item of block.items) visit(item.children, blockQuote);
      } else {
        for (const range of rangesOf(block))
          if (range.start < range.end)
            passages.push({ range, role: roleOf(block), blockQuote, lead: leadOf(block) });
      }
    }
  };
  visit(article.blocks, null);
  return passages;
}

type Leaf = Exclude<Block, { type: "blockquote" | "list" }>;

function rangesOf(block: Leaf): readonly TextRange[] {
  if (block.type === "break") return [];
  if (block.type === "table")
    return block.rows.flatMap((row) => row.cells.map((cell) => cell.range));
  return [block.range];
}

function leadOf(block: Leaf): TextRange | null {
  const first = block.type === "paragraph" ? block.inlines[0] : undefined;
  return first?.type === "strong" && first.range.start === block.range.start ? first.range : null;
}

function roleOf(block: Leaf): Passage["role"] {
  switch (block.type) {
    case "kicker":
    case "headline":
    case "heading":
      return "title";
    case "byline":
    case "dateline":
      return "furniture";
    case "figure":
    case "note":
    case "footnote":
      return "caption";
    case "standfirst":
    case "paragraph":
    case "table":
    case "pullquote":
    case "break":
      return "prose";
  }
}
