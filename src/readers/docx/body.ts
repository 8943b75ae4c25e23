import { derive, type Piece, type SourceText } from "../source-text.ts";
import type { XmlElement } from "../xml/tree.ts";
import { type Item, itemsIn, type ParagraphItem, rowsOf } from "./items.ts";
import type { Numbering } from "./numbering.ts";
import { leaveOut, type Part } from "./part.ts";
import { RunWriter } from "./runs.ts";
import { valueAt } from "./wordprocessing.ts";

/** Paragraphs and tables as HTML, with the way back to the part that they stand in. */
export function htmlOfItems(items: readonly Item[], part: Part, numbering: Numbering): SourceText {
  return derive(part.source, new BodyWriter(part, numbering).items(items));
}

/** The words of one paragraph as HTML: a headline, a byline. */
export function htmlOfParagraph({ elements }: ParagraphItem, part: Part): SourceText {
  const runs = new RunWriter(part);
  const html = derive(part.source, wordsOfAll(elements, runs));
  for (const box of runs.takeBoxes()) leaveOut(box, "text box beside the headline", part);
  return html;
}

function* wordsOfAll(elements: readonly XmlElement[], runs: RunWriter): Generator<Piece> {
  for (const element of elements) yield* runs.paragraph(element);
}

/** The element of a list that is open. */
type OpenList = "ul" | "ol";

class BodyWriter {
  readonly #part: Part;
  readonly #numbering: Numbering;
  readonly #runs: RunWriter;

  constructor(part: Part, numbering: Numbering) {
    this.#part = part;
    this.#numbering = numbering;
    this.#runs = new RunWriter(part);
  }

  *items(items: readonly Item[]): Generator<Piece> {
    const lists: OpenList[] = [];
    let isQuoting = false;
    for (const [index, item] of items.entries()) {
      const where = startOf(item);
      const list = item.type === "paragraph" ? item.list : null;
      const isQuote = item.type === "paragraph" && item.role.type === "quote";
      if (list === null) yield* closeLists(lists, 0, where);
      if (isQuoting !== isQuote) yield tag(isQuote ? "<blockquote>" : "</blockquote>", where);
      isQuoting = isQuote;
      if (item.type === "table") yield* this.#table(item.element, captionBeside(items, index));
      else if (list) yield* this.#listItem(item, list.level, list.ordered ? "ol" : "ul", lists);
      else if (!isCaptionOfAnother(items, index)) yield* this.#paragraph(item, items, index);
      yield* this.#boxes(where);
    }
    const end = this.#part.source.text.length;
    yield* closeLists(lists, 0, end);
    if (isQuoting) yield tag("</blockquote>", end);
  }

  *#listItem(
    item: ParagraphItem,
    level: number,
    name: OpenList,
    lists: OpenList[],
  ): Generator<Piece> {
    const where = startOf(item);
    yield* closeLists(lists, level + 1, where);
    if (lists.length === level + 1) {
      if (lists.at(-1) === name) yield tag("</li><li>", where);
      else yield* closeLists(lists, level, where);
    }
    // A level that is passed over has an item without words.
    while (lists.length < level + 1) {
      lists.push(name);
      yield tag(`<${name}><li>`, where);
    }
    yield* this.#words(item, "<p>", "</p>");
  }

  *#paragraph(item: ParagraphItem, items: readonly Item[], index: number): Generator<Piece> {
    const { role, words } = item;
    if (role.type === "contents") {
      for (const element of item.elements) leaveOut(element, "table of contents", this.#part);
    } else if (item.hasPicture && words === "")
      yield* this.#figure(item, captionBeside(items, index));
    else if (/^(?:\*\s*){3,}$/.test(words)) yield tag("<hr>", startOf(item));
    else if (role.type === "heading") {
      const level = Math.min(6, role.level);
      yield* this.#words(item, `<h${level}>`, `</h${level}>`);
    } else if (role.type === "pull-quote") {
      yield* this.#words(item, '<aside class="pull-quote"><p>', "</p></aside>");
    } else yield* this.#words(item, "<p>", "</p>");
  }

  *#figure(item: ParagraphItem, caption: ParagraphItem | null): Generator<Piece> {
    yield* this.#words(item, "<figure>", "");
    if (caption) yield* this.#words(caption, "<figcaption>", "</figcaption>");
    yield tag("</figure>", endOf(caption ?? item));
  }

  *#words({ elements }: ParagraphItem, before: string, after: string): Generator<Piece> {
    const [first] = elements;
    yield { text: before, start: first.start, end: first.content.start };
    for (const element of elements) yield* this.#runs.paragraph(element);
    const end = elements.at(-1)?.end ?? first.end;
    yield tag(after, end);
  }

  *#table(table: XmlElement, caption: ParagraphItem | null): Generator<Piece> {
    yield tag("<table>", table.start);
    if (caption) yield* this.#words(caption, "<caption>", "</caption>");
    const rows = rowsOf(table, this.#part);
    for (const [index, { element, isHeader, cells }] of rows.entries()) {
      const name = isHeader && index === 0 && rows.length > 1 ? "th" : "td";
      yield tag("<tr>", element.start);
      for (const cell of cells) yield* this.#cell(cell, name);
      yield tag("</tr>", element.end);
    }
    yield tag("</table>", table.end);
  }

  /** Cells that go on from the row above are empty. */
  *#cell(cell: XmlElement, name: "th" | "td"): Generator<Piece> {
    const span = Number(valueAt(cell, "tcPr", "gridSpan") ?? "1");
    const width = span > 1 && span < 100 ? ` colspan="${span}"` : "";
    yield { text: `<${name}${width}>`, start: cell.start, end: cell.content.start };
    const items = itemsIn(cell, this.#part, this.#numbering);
    const isPlain = items.every(
      (item) => item.type === "paragraph" && item.list === null && item.role.type === "body",
    );
    if (!isPlain) yield* this.items(items);
    for (const [index, item] of isPlain ? items.entries() : []) {
      if (item.type !== "paragraph") continue;
      yield* this.#words(item, index > 0 && item.words !== "" ? "<br>" : "", "");
    }
    yield tag(`</${name}>`, cell.end);
  }

  /** Text boxes stand behind the paragraph that holds them: a single line is mostly a pull quote. */
  *#boxes(where: number): Generator<Piece> {
    for (const box of this.#runs.takeBoxes()) {
      const items = itemsIn(box, this.#part, this.#numbering);
      const filled = items.filter((item) => item.type === "table" || item.words !== "");
      yield tag(filled.length === 1 ? '<aside class="pull-quote">' : "<div>", where);
      yield* new BodyWriter(this.#part, this.#numbering).items(items);
      yield tag(filled.length === 1 ? "</aside>" : "</div>", where);
    }
  }
}

function tag(text: string, where: number): Piece {
  return { text, start: where, end: where };
}

function* closeLists(lists: OpenList[], depth: number, where: number): Generator<Piece> {
  while (lists.length > depth) yield tag(`</li></${lists.pop()}>`, where);
}

function startOf(item: Item): number {
  return item.type === "table" ? item.element.start : item.elements[0].start;
}

function endOf({ elements }: ParagraphItem): number {
  return elements.at(-1)?.end ?? 0;
}

/** The caption of a picture or a table: the one below it, or above it where that belongs to nothing else. */
function captionBeside(items: readonly Item[], index: number): ParagraphItem | null {
  const [before, after] = [items[index - 1], items[index + 1]];
  if (isCaption(after) && ownerOf(items, index + 1) === index) return after;
  if (isCaption(before) && ownerOf(items, index - 1) === index) return before;
  return null;
}

function isCaptionOfAnother(items: readonly Item[], index: number): boolean {
  return isCaption(items[index]) && ownerOf(items, index) !== null;
}

/** What a caption belongs to: the picture above it, else the table below, the picture below, the table above. */
function ownerOf(items: readonly Item[], index: number): number | null {
  const [before, after] = [items[index - 1], items[index + 1]];
  if (isPicture(before)) return index - 1;
  if (after?.type === "table") return index + 1;
  if (isPicture(after)) return index + 1;
  return before?.type === "table" ? index - 1 : null;
}

function isCaption(item: Item | undefined): item is ParagraphItem {
  return item?.type === "paragraph" && item.role.type === "caption" && item.words !== "";
}

function isPicture(item: Item | undefined): boolean {
  return item?.type === "paragraph" && item.hasPicture && item.words === "";
}
