import type {
  Article,
  Block,
  Inline,
  ListItem,
  Metadata,
  Omission,
  TableCell,
  TableRow,
  Text,
} from "./article.ts";
import type { SourceSpan } from "./span.ts";

/**
 * A node as a reader makes it: without its place in the reading text, which is known only when the
 * whole article is there.
 */
export type Unplaced<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer U)[]
    ? readonly Unplaced<U>[]
    : T extends SourceSpan
      ? T
      : { readonly [K in keyof T as K extends "range" ? never : K]: Unplaced<T[K]> };

/** A block as a reader makes it: without ranges. */
export type BlockDraft = Unplaced<Block>;
/** The same of what stands within blocks. */
export type InlineDraft = Unplaced<Inline>;

/** An article as a reader makes it, for {@link composeArticle}. */
export interface ArticleDraft {
  readonly metadata: Metadata;
  readonly blocks: readonly BlockDraft[];
  /** What was left out, in the order of the input; nothing where it is not given. */
  readonly omitted?: readonly Omission[];
  readonly source: SourceSpan;
}

/** A text run of a draft. */
export function textDraft(value: string, source: SourceSpan): Unplaced<Text> {
  return { type: "text", value, source };
}

/** Builds the reading text of a draft and gives every node its place in it. */
export function composeArticle(draft: ArticleDraft): Article {
  const pen = new Pen();
  const blocks = placeBlocks(draft.blocks, pen);
  const { metadata, omitted = [], source } = draft;
  return { metadata, blocks, text: pen.text(), omitted, source };
}

/** Writes the reading text. */
class Pen {
  readonly #parts: string[] = [];
  #at = 0;

  get at(): number {
    return this.#at;
  }

  write(text: string): void {
    this.#parts.push(text);
    this.#at += text.length;
  }

  text(): string {
    return this.#parts.join("");
  }
}

/** Places each node in turn with `separator` between those that have text. */
function placeEach<D, N>(
  drafts: readonly D[],
  pen: Pen,
  separator: string,
  place: (draft: D) => N,
): N[] {
  return drafts.map((draft, index) => {
    if (index > 0) pen.write(separator);
    return place(draft);
  });
}

function placeBlocks(drafts: readonly BlockDraft[], pen: Pen): Block[] {
  const placed: Block[] = [];
  let separate = false;
  for (const draft of drafts) {
    // A break has no text, so it takes no separator of its own.
    if (draft.type === "break") {
      placed.push({ ...draft, range: { start: pen.at, end: pen.at } });
      continue;
    }
    if (separate) pen.write("\n");
    separate = true;
    placed.push(placeBlock(draft, pen));
  }
  return placed;
}

function placeBlock(draft: Exclude<BlockDraft, { type: "break" }>, pen: Pen): Block {
  const start = pen.at;
  const range = () => ({ start, end: pen.at });
  switch (draft.type) {
    // By name, not spread: most blocks are paragraphs, and this is done for each of all articles.
    case "paragraph": {
      const { type, source } = draft;
      return { type, inlines: placeInlines(draft.inlines, pen), source, range: range() };
    }
    case "kicker":
    case "headline":
    case "standfirst":
    case "byline":
    case "dateline":
    case "heading":
    case "pullquote":
    case "note":
    case "footnote": {
      const inlines = placeInlines(draft.inlines, pen);
      return { ...draft, inlines, range: range() };
    }
    case "figure": {
      const caption = placeInlines(draft.caption, pen);
      return { ...draft, caption, range: range() };
    }
    case "blockquote": {
      const children = placeBlocks(draft.children, pen);
      return { ...draft, children, range: range() };
    }
    case "list": {
      const items = placeEach(draft.items, pen, "\n", (item) => placeItem(item, pen));
      return { ...draft, items, range: range() };
    }
    case "table": {
      const caption = placeInlines(draft.caption, pen);
      if (caption.length > 0 && draft.rows.length > 0) pen.write("\n");
      const rows = placeEach(draft.rows, pen, "\n", (row) => placeRow(row, pen));
      return { ...draft, caption, rows, range: range() };
    }
  }
}

function placeItem(draft: Unplaced<ListItem>, pen: Pen): ListItem {
  const start = pen.at;
  const children = placeBlocks(draft.children, pen);
  return { ...draft, children, range: { start, end: pen.at } };
}

function placeRow(draft: Unplaced<TableRow>, pen: Pen): TableRow {
  const start = pen.at;
  const cells = placeEach(draft.cells, pen, "\t", (cell) => placeCell(cell, pen));
  return { ...draft, cells, range: { start, end: pen.at } };
}

function placeCell(draft: Unplaced<TableCell>, pen: Pen): TableCell {
  const start = pen.at;
  const inlines = placeInlines(draft.inlines, pen);
  return { ...draft, inlines, range: { start, end: pen.at } };
}

function placeInlines(drafts: readonly InlineDraft[], pen: Pen): Inline[] {
  return drafts.map((draft) => placeInline(draft, pen));
}

function placeInline(draft: InlineDraft, pen: Pen): Inline {
  const start = pen.at;
  switch (draft.type) {
    case "text": {
      const { type, value, source } = draft;
      pen.write(value);
      return { type, value, source, range: { start, end: pen.at } };
    }
    case "line-break":
      pen.write("\n");
      return { ...draft, range: { start, end: pen.at } };
    case "footnote-reference":
      return { ...draft, range: { start, end: start } };
    case "emphasis":
    case "strong":
    case "link":
    case "foreign":
    case "declared": {
      const children = placeInlines(draft.children, pen);
      return { ...draft, children, range: { start, end: pen.at } };
    }
  }
}
