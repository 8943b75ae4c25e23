import type { ListItem, Note } from "../../document/article.ts";
import type { BlockDraft, InlineDraft, Unplaced } from "../../document/compose.ts";
import type { SourceSpan } from "../../document/span.ts";
import { textOfInlines } from "../conventions/drafts.ts";
import { editorialRole } from "../editorial-notes.ts";
import { type SourceText, spanOf } from "../source-text.ts";
import {
  footnoteIdOf,
  isFootnote,
  isFootnotes,
  isPullQuote,
  isSubheading,
  noteRoleOf,
} from "./block-kinds.ts";
import { draftFigures, draftPicture, isFigure, pictureBase } from "./figures.ts";
import { furnitureOf, type Origin } from "./furniture.ts";
import { InlineWriter } from "./inline-writer.ts";
import { isForeign, writeInline } from "./inlines.ts";
import { phraseIn } from "./phrases.ts";
import { draftTable, isDataTable } from "./tables.ts";
import {
  attribute,
  elementsUnder,
  find,
  type MarkupElement,
  type MarkupNode,
  named,
  rawText,
  tidy,
} from "./tree.ts";

/** How the blocks of a tree are made. */
export interface BlockSettings {
  readonly source: SourceText;
  readonly origin: Origin;
  readonly base: string | null;
  /** BCP 47 of the article. */
  readonly language: string;
  /**
   * Why an element is left out that markup alone would keep; empty where it stands elsewhere in the
   * article, null where it is kept.
   */
  readonly exclude: (element: MarkupElement) => string | null;
  readonly leaveOut: (element: MarkupElement, why: string) => void;
  /** The same for a line that no element holds. */
  readonly leaveOutLine: (line: string, span: SourceSpan, why: string) => void;
}

/** Makes the blocks of some nodes, footnotes last. */
export function draftBlocks(nodes: readonly MarkupNode[], settings: BlockSettings): BlockDraft[] {
  const writer = new BlockWriter(settings, settings.language);
  writer.writeAll(nodes);
  return [...writer.end(), ...writer.footnotes];
}

class BlockWriter {
  readonly #settings: BlockSettings;
  readonly #language: string;
  readonly #blocks: BlockDraft[] = [];
  readonly footnotes: BlockDraft[] = [];
  /** Loose inlines that wait to become a paragraph; null before the first of them. */
  #loose: InlineWriter | null = null;
  readonly #pictures: MarkupElement[] = [];
  /** Line ends in a row among loose inlines; two of them end a paragraph. */
  #breaks = 0;

  constructor(settings: BlockSettings, language: string) {
    this.#settings = settings;
    this.#language = language;
  }

  writeAll(nodes: readonly MarkupNode[]): void {
    for (const node of nodes) this.#write(node);
  }

  end(): readonly BlockDraft[] {
    this.#flush();
    return this.#blocks;
  }

  #write(node: MarkupNode): void {
    if (node.type === "text") {
      if (node.value.trim() !== "") this.#breaks = 0;
      this.#line().text(node);
      return;
    }
    const why = furnitureOf(node, this.#settings.origin) ?? this.#settings.exclude(node);
    if (why !== null) {
      if (why !== "") this.#settings.leaveOut(node, why);
      return;
    }
    if (node.name === "br") this.#writeBreak(node);
    else if (node.isBlock || isFigure(node)) {
      this.#flush();
      this.#writeBlock(node);
    } else {
      this.#breaks = 0;
      writeInline(node, this.#line(), this.#inlineContext());
    }
  }

  #line(): InlineWriter {
    this.#loose ??= new InlineWriter(this.#settings.source);
    return this.#loose;
  }

  #writeBreak(element: MarkupElement): void {
    this.#breaks++;
    if (this.#breaks > 1) this.#flush();
    else this.#line().lineBreak(element.start, element.end);
  }

  #writeBlock(element: MarkupElement): void {
    const language = languageOf(element, this.#language);
    const heading = /^h([1-6])$/.exec(element.name);
    if (heading) this.#writeHeading(element, Number(heading[1]), language);
    else if (isFootnotes(element)) this.#writeFootnotes(element);
    else if (isFootnote(element)) {
      this.#writeFootnote(element, footnoteIdOf(element) ?? String(this.footnotes.length + 1));
    } else if (/^(?:ul|ol|menu|dir)$/.test(element.name)) this.#writeList(element, language);
    else if (element.name === "blockquote" || isPullQuote(element)) {
      this.#writeQuote(element, language);
    } else if (element.name === "table") this.#writeTable(element, language);
    else if (element.name === "amp-img" || isFigure(element)) this.#writeFigure(element);
    else if (element.name === "p") this.#writeParagraph(element, language);
    else if (element.name === "pre") this.#writeLines(element);
    else if (element.name === "hr") {
      this.#blocks.push({ type: "break", source: this.#span(element) });
    } else this.#writeContainer(element, language);
  }

  #writeContainer(element: MarkupElement, language: string): void {
    const role = noteRoleOf(element);
    if (role !== null) this.#writeNotes(element, role, language);
    else this.#add(this.#inside(element, language));
  }

  #add(blocks: readonly BlockDraft[]): void {
    for (const block of blocks) this.#blocks.push(block);
  }

  /** The blocks inside an element, made by themselves. */
  #inside(element: MarkupElement, language: string): readonly BlockDraft[] {
    const writer = new BlockWriter(this.#settings, language);
    writer.writeAll(element.children);
    const blocks = writer.end();
    for (const footnote of writer.footnotes) this.footnotes.push(footnote);
    return blocks;
  }

  #writeParagraph(element: MarkupElement, language: string): void {
    const label = this.#settings.origin === "copy" ? footnoteIdOf(element) : null;
    const role =
      element.weight > 0
        ? (noteRoleOf(element) ?? editorialRole(tidy(rawText(element).slice(0, 300))))
        : null;
    if (label !== null) this.#writeFootnote(element, label);
    else if (role !== null) this.#writeNotes(element, role, language);
    else if (isSubheading(element)) this.#writeHeading(element, 3, language);
    else this.#add(this.#inside(element, language));
  }

  #writeNotes(element: MarkupElement, role: Note["role"], language: string): void {
    for (const block of this.#inside(element, language)) {
      this.#blocks.push(
        block.type === "paragraph" || block.type === "heading"
          ? { type: "note", role, inlines: block.inlines, source: block.source }
          : block,
      );
    }
  }

  #writeHeading(element: MarkupElement, level: number, language: string): void {
    for (const block of this.#inside(element, language)) {
      this.#blocks.push(
        block.type === "paragraph"
          ? { type: "heading", level, inlines: withoutStrong(block.inlines), source: block.source }
          : block,
      );
    }
  }

  #writeList(element: MarkupElement, language: string): void {
    const items = element.children.flatMap((child): Unplaced<ListItem>[] => {
      if (child.type === "text") return [];
      const why = furnitureOf(child, this.#settings.origin) ?? this.#settings.exclude(child);
      if (why !== null) {
        if (why !== "") this.#settings.leaveOut(child, why);
        return [];
      }
      const children = this.#inside(child, languageOf(child, language));
      return children.length === 0
        ? []
        : [{ type: "list-item", children, source: this.#span(child) }];
    });
    if (items.length === 0) return;
    const ordered = element.name === "ol";
    this.#blocks.push({ type: "list", ordered, items, source: this.#span(element) });
  }

  #writeQuote(element: MarkupElement, language: string): void {
    const children = this.#inside(element, language);
    if (children.length === 0) return;
    if (isPullQuote(element)) {
      const inlines = linesOf(children);
      if (inlines.length > 0)
        this.#blocks.push({ type: "pullquote", inlines, source: this.#span(element) });
      return;
    }
    this.#blocks.push({ type: "blockquote", children, source: this.#span(element) });
  }

  #writeTable(element: MarkupElement, language: string): void {
    if (isDataTable(element)) {
      const context = { ...this.#inlineContext(), language };
      this.#blocks.push(draftTable(element, this.#settings.source, context));
      this.#flush();
    } else {
      this.#add(this.#inside(element, language));
    }
  }

  #writeFigure(element: MarkupElement): void {
    this.#flush();
    const figures = draftFigures(element, this.#settings.source, this.#inlineContext());
    if (figures.length > 0) this.#add(figures);
    else if (
      element.name === "figure" &&
      find(element, named("table", "blockquote", "p", "ul", "ol", "pre"))
    ) {
      this.#writeWordsOfFigure(element);
    } else if (element.weight > 0)
      this.#settings.leaveOut(element, "words of a figure without a picture");
  }

  /** A figure that shows words: the caption of a block quote, which says whose it is, is its last line. */
  #writeWordsOfFigure(element: MarkupElement): void {
    const blocks = this.#inside(element, this.#language);
    const [quote, ...lines] = blocks;
    const isSigned = lines.length > 0 && lines.every(({ type }) => type === "paragraph");
    if (quote?.type !== "blockquote" || !isSigned) this.#add(blocks);
    else {
      const children = [...quote.children, ...lines];
      this.#blocks.push({ type: "blockquote", children, source: this.#span(element) });
    }
  }

  #writeLines(element: MarkupElement): void {
    const writer = new InlineWriter(this.#settings.source);
    for (const child of element.children) this.#writeLine(child, writer);
    const written = writer.end();
    if (!writer.isEmpty) this.#blocks.push({ type: "paragraph", ...written });
  }

  #writeLine(node: MarkupNode, writer: InlineWriter): void {
    if (node.type === "element") {
      for (const child of node.children) this.#writeLine(child, writer);
      return;
    }
    if (node.value.length !== node.end - node.start) {
      writer.text(node);
      return;
    }
    let from = 0;
    for (const { 0: mark, index } of node.value.matchAll(/\r\n?|\n|$/g)) {
      const [start, end] = [node.start + from, node.start + index];
      writer.text({ type: "text", value: node.value.slice(from, index), start, end });
      from = index + mark.length;
      if (mark !== "") writer.lineBreak(end, node.start + from);
    }
  }

  #writeFootnotes(element: MarkupElement): void {
    const items = [...elementsUnder(element)].filter(({ name }) => name === "li");
    for (const [index, item] of items.entries()) {
      const value = attribute(item, "value");
      this.#writeFootnote(
        item,
        /^\d+$/.test(value) ? value : (footnoteIdOf(item) ?? String(index + 1)),
      );
    }
  }

  #writeFootnote(element: MarkupElement, label: string): void {
    const inlines = linesOf(this.#inside(element, this.#language));
    if (inlines.length > 0)
      this.footnotes.push({ type: "footnote", label, inlines, source: this.#span(element) });
  }

  /** Makes a paragraph of the loose inlines, and then figures of the pictures among them. */
  #flush(): void {
    this.#breaks = 0;
    const loose = this.#loose;
    this.#loose = null;
    if (loose && !loose.isEmpty) this.#addParagraph(loose.end());
    if (this.#pictures.length === 0) return;
    for (const picture of this.#pictures.splice(0)) {
      const figure = draftPicture(picture, this.#settings.source, pictureBase(this.#settings));
      if (figure) this.#blocks.push(figure);
    }
  }

  #addParagraph({ inlines, source }: ReturnType<InlineWriter["end"]>): void {
    const { origin, language, leaveOutLine } = this.#settings;
    if (origin === "page") {
      const line = textOfInlines(inlines);
      const why = phraseIn(
        line,
        inlines.some(({ type }) => type === "link"),
      );
      if (why !== null) {
        leaveOutLine(line, source, why);
        return;
      }
    }
    const written: readonly InlineDraft[] = isForeign(this.#language, language)
      ? [{ type: "foreign", language: this.#language, children: inlines, source }]
      : inlines;
    this.#blocks.push({ type: "paragraph", inlines: written, source });
  }

  #inlineContext(): Parameters<typeof writeInline>[2] {
    const { origin, base, leaveOut } = this.#settings;
    const picture = (element: MarkupElement) => this.#pictures.push(element);
    return { origin, base, language: this.#language, leaveOut, picture, quotes: 0 };
  }

  #span({ start, end }: MarkupElement): SourceSpan {
    return spanOf(this.#settings.source, start, end);
  }
}

function languageOf(element: MarkupElement, around: string): string {
  return attribute(element, "lang") || attribute(element, "xml:lang") || around;
}

/** The inlines of some blocks and of those inside them, each on a line of its own. */
function linesOf(blocks: readonly BlockDraft[]): readonly InlineDraft[] {
  return blocks
    .flatMap(linesIn)
    .flatMap(({ inlines, source }, index) => [
      ...(index > 0 ? [lineBreakAt(source)] : []),
      ...inlines,
    ]);
}

interface Line {
  readonly inlines: readonly InlineDraft[];
  readonly source: SourceSpan;
}

function linesIn(block: BlockDraft): readonly Line[] {
  switch (block.type) {
    case "blockquote":
      return block.children.flatMap(linesIn);
    case "list":
      return block.items.flatMap((item) => item.children.flatMap(linesIn));
    case "figure":
    case "table":
    case "break":
      return [];
    default:
      return [block];
  }
}

/** A heading is strong by itself. */
function withoutStrong(inlines: readonly InlineDraft[]): readonly InlineDraft[] {
  const [only] = inlines;
  return inlines.length === 1 && only?.type === "strong" ? only.children : inlines;
}

function lineBreakAt({ file, start }: SourceSpan): InlineDraft {
  return { type: "line-break", source: { file, start, end: start } };
}
