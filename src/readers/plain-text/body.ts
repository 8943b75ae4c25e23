import type { ListItem } from "../../document/article.ts";
import type { BlockDraft, Unplaced } from "../../document/compose.ts";
import type { SourceSpan } from "../../document/span.ts";
import { type SourceText, spanOf } from "../source-text.ts";
import type { Chunk, ItemChunk, TextChunk } from "./chunks.ts";
import { isHeading } from "./heading.ts";
import { write } from "./inlines.ts";
import { draftTable } from "./table.ts";

/** Makes the blocks of the body from its chunks. */
export function draftBody(chunks: readonly Chunk[], source: SourceText): BlockDraft[] {
  const usual = usualIndent(chunks);
  const blocks: BlockDraft[] = [];
  for (let at = 0; at < chunks.length; ) {
    const chunk = chunks[at];
    if (!chunk) break;
    if (chunk.type === "item") {
      const items = takeItems(chunks, at, chunk);
      blocks.push(draftList(items, source));
      at += items.length;
    } else if (isIndented(chunk, usual) && chunk.gap) {
      const paragraphs = takeWhile(chunks, at, (each) => isIndented(each, usual));
      blocks.push(draftQuote(paragraphs, source));
      at += paragraphs.length;
    } else {
      blocks.push(draftAlone(chunk, chunks[at + 1], source));
      at++;
    }
  }
  return blocks;
}

function draftAlone(
  chunk: Exclude<Chunk, ItemChunk>,
  next: Chunk | undefined,
  source: SourceText,
): BlockDraft {
  switch (chunk.type) {
    case "break":
      return { type: "break", source: spanOf(source, chunk.line.start, chunk.line.end) };
    case "table":
      return draftTable(chunk, source);
    case "text":
      return isHeading(chunk, next)
        ? { type: "heading", level: 2, ...write(chunk.lines, source) }
        : draftParagraph(chunk, source);
  }
}

function draftParagraph(chunk: TextChunk, source: SourceText): BlockDraft {
  return { type: "paragraph", ...write(chunk.lines, source, chunk.verse) };
}

function draftQuote(paragraphs: readonly TextChunk[], source: SourceText): BlockDraft {
  const children = paragraphs.map((paragraph) => draftParagraph(paragraph, source));
  return { type: "blockquote", children, source: around(children) };
}

/** Items that are set in deeper than the one before belong to it. */
function draftList(items: readonly ItemChunk[], source: SourceText): BlockDraft {
  const [first] = items;
  const drafts: Unplaced<ListItem>[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (!item) break;
    const inner = takeInner(items, at + 1, item);
    const paragraph: BlockDraft = { type: "paragraph", ...write(item.lines, source) };
    const children = inner.length > 0 ? [paragraph, draftList(inner, source)] : [paragraph];
    const mark = spanOf(source, item.whole.start, item.whole.end);
    drafts.push({ type: "list-item", children, source: around([{ source: mark }, ...children]) });
    at += 1 + inner.length;
  }
  return { type: "list", ordered: first?.number !== null, items: drafts, source: around(drafts) };
}

/** Lists in lists go no deeper: what does is data. */
const deepestIndent = 40;

function takeInner(items: readonly ItemChunk[], at: number, outer: ItemChunk): ItemChunk[] {
  const { indent } = outer.whole;
  const isInner = (chunk: Chunk): chunk is ItemChunk =>
    chunk.type === "item" && chunk.whole.indent > indent + 1;
  return indent > deepestIndent ? [] : takeWhile(items, at, isInner);
}

/** The items of one list: a bullet after numbers, or another 1, begins the next. */
function takeItems(chunks: readonly Chunk[], at: number, first: ItemChunk): ItemChunk[] {
  const ordered = first.number !== null;
  const more = takeWhile(
    chunks,
    at + 1,
    (chunk): chunk is ItemChunk =>
      chunk.type === "item" &&
      (chunk.whole.indent > first.whole.indent + 1 ||
        ((chunk.number !== null) === ordered && chunk.number !== 1)),
  );
  return [first, ...more];
}

function takeWhile<T extends Chunk>(
  chunks: readonly Chunk[],
  at: number,
  holds: (chunk: Chunk) => chunk is T,
): T[] {
  const taken: T[] = [];
  for (let index = at; index < chunks.length; index++) {
    const chunk = chunks[index];
    if (!chunk || !holds(chunk)) break;
    taken.push(chunk);
  }
  return taken;
}

/** Set in deeper than paragraphs usually begin, all its lines. */
function isIndented(chunk: Chunk, usual: number): chunk is TextChunk {
  return chunk.type === "text" && chunk.lines.every((line) => line.indent >= usual + 2);
}

/** The indent that most paragraphs begin with. */
function usualIndent(chunks: readonly Chunk[]): number {
  const counts = new Map<number, number>();
  for (const chunk of chunks) {
    const indent = chunk.type === "text" ? chunk.lines[0]?.indent : undefined;
    if (indent !== undefined) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([a, times], [b, otherTimes]) => otherTimes - times || a - b);
  return usual?.[0] ?? 0;
}

/** From the beginning of the first to the end of the last. */
function around(nodes: readonly { readonly source: SourceSpan }[]): SourceSpan {
  const first = nodes[0]?.source;
  const last = nodes.at(-1)?.source;
  if (!first || !last) throw new Error("a block of several nodes has none");
  return { ...first, end: last.end };
}
