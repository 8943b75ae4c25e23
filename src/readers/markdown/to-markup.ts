import { Parser } from "htmlparser2";
import type { Nodes, Paragraph, Parents, Root } from "mdast";
import type { MarkupElement } from "../markup/tree.ts";
import { TreeBuilder } from "../markup/tree-builder.ts";
import { piecesOf } from "./pieces.ts";

/**
 * A Markdown tree as the markup that it stands for, raw HTML in its place, so that both go one way.
 * Offsets count in `text`, from which the tree was parsed. Throws `Excess` as {@link TreeBuilder} does.
 */
export function markupOf(tree: Root, text: string): MarkupElement {
  const walker = new Walker(tree, text);
  walker.write(tree);
  return walker.end();
}

class Walker {
  readonly #text: string;
  readonly #builder: TreeBuilder;
  /** Null before the first raw HTML. */
  #islands: Islands | null = null;
  readonly #tree: Root;
  /** What `[ferry]: https://…` says of a label; null before the first of them is asked for. */
  #addresses: ReadonlyMap<string, string> | null = null;
  /** Labels of footnotes in the order of their first mention. */
  readonly #notes: string[] = [];
  readonly #footnotes: Extract<Nodes, { type: "footnoteDefinition" }>[] = [];

  constructor(tree: Root, text: string) {
    this.#tree = tree;
    this.#text = text;
    this.#builder = new TreeBuilder(text.length);
  }

  end(): MarkupElement {
    const noted = this.#footnotes.toSorted(
      (a, b) => this.#numberOf(a.identifier) - this.#numberOf(b.identifier),
    );
    const [start, end] = [this.#text.length, this.#text.length];
    if (noted.length > 0) {
      this.#builder.open("section", { class: "footnotes" }, start);
      for (const note of noted) {
        const [from, to] = placeOf(note);
        this.#builder.open("li", { value: String(this.#numberOf(note.identifier)) }, from);
        this.#writeAll(note);
        this.#builder.close(to, to);
      }
      this.#builder.close(end, end);
    }
    return this.#builder.root();
  }

  write(node: Nodes): void {
    switch (node.type) {
      case "root":
      case "blockquote":
      case "listItem":
      case "tableRow":
      case "tableCell":
      case "paragraph":
      case "heading":
      case "list":
      case "table":
      case "emphasis":
      case "strong":
      case "delete":
        this.#writeElement(node);
        return;
      case "text":
        this.#writeText(node.value, ...placeOf(node));
        return;
      case "inlineCode":
      case "code":
        this.#writeCode(node.value, node, node.type === "code" ? "pre" : "code");
        return;
      case "link":
      case "linkReference":
        this.#around("a", { href: this.#addressOf(node) }, node);
        return;
      case "image":
      case "imageReference":
        this.#empty("img", { src: this.#addressOf(node), alt: node.alt ?? "" }, node);
        return;
      case "break":
        this.#empty("br", {}, node);
        return;
      case "thematicBreak":
        this.#empty("hr", {}, node);
        return;
      case "footnoteReference":
        this.#writeReference(node);
        return;
      case "footnoteDefinition":
        this.#footnotes.push(node);
        return;
      case "html":
        this.#islands ??= new Islands(this.#builder);
        this.#islands.write(node.value, placeOf(node)[0]);
        return;
      case "definition":
      case "yaml":
        return;
    }
  }

  #writeText(value: string, start: number, end: number): void {
    for (const piece of piecesOf(value, this.#text, start, end)) {
      this.#builder.text(piece.text, piece.start, piece.end);
    }
  }

  #writeElement(node: Parents): void {
    switch (node.type) {
      case "root":
        this.#writeBlocks(node);
        return;
      case "paragraph":
        if (!this.#writePicture(node)) this.#around("p", {}, node);
        return;
      case "heading":
        this.#around(`h${node.depth}`, {}, node);
        return;
      case "list":
        this.#around(node.ordered ? "ol" : "ul", {}, node);
        return;
      case "table":
        this.#writeTable(node, null);
        return;
      default:
        this.#around(tags[node.type] ?? "span", {}, node);
    }
  }

  /** The blocks of the document; a line `: words` under a table is its caption, as in other dialects. */
  #writeBlocks(root: Root): void {
    for (let index = 0; index < root.children.length; index++) {
      const node = root.children[index];
      if (!node) return;
      const next = root.children[index + 1];
      if (node.type === "table" && next && isCaption(next)) {
        this.#writeTable(node, next);
        index++;
      } else {
        this.write(node);
      }
    }
  }

  #writeTable(table: Extract<Nodes, { type: "table" }>, caption: Paragraph | null): void {
    const [start, end] = placeOf(table);
    this.#builder.open("table", {}, start);
    if (caption) this.#writeCaption(caption);
    for (const [index, row] of table.children.entries()) {
      const [from, to] = placeOf(row);
      this.#builder.open("tr", {}, from);
      for (const cell of row.children) this.#around(index === 0 ? "th" : "td", {}, cell);
      this.#builder.close(to, to);
    }
    const last = caption ? placeOf(caption)[1] : end;
    this.#builder.close(last, last);
  }

  #writeCaption(caption: Paragraph): void {
    const [first, ...rest] = caption.children;
    if (first?.type !== "text") return;
    const [start, end] = placeOf(caption);
    const mark = /^(?:table)?\s*:\s*/i.exec(first.value)?.[0].length ?? 0;
    this.#builder.open("caption", {}, start);
    this.#writeText(first.value.slice(mark), start + mark, placeOf(first)[1]);
    for (const child of rest) this.write(child);
    this.#builder.close(end, end);
  }

  /** A paragraph that is one picture is a figure; the title of the picture is its caption. */
  #writePicture(paragraph: Paragraph): boolean {
    const [image, ...others] = paragraph.children;
    if (image?.type !== "image" || others.length > 0) return false;
    const [start, end] = placeOf(paragraph);
    this.#builder.open("figure", {}, start);
    this.write(image);
    const title = image.title ?? "";
    if (title !== "") this.#writeTitle(title, this.#text.lastIndexOf(title, end), start, end);
    this.#builder.close(end, end);
    return true;
  }

  /** "The ferry leaves. Photograph: J. Doe": a caption and a credit. */
  #writeTitle(title: string, at: number, start: number, end: number): void {
    const place = (from: number, to: number): [number, number] =>
      at > start ? [at + from, at + to] : [start, end];
    const cut = credit.exec(title)?.index ?? title.length;
    this.#builder.open("figcaption", {}, start);
    this.#builder.text(title.slice(0, cut), ...place(0, cut));
    if (cut < title.length) {
      const [from, to] = place(cut, title.length);
      this.#builder.open("span", { class: "credit" }, from);
      this.#builder.text(title.slice(cut), from, to);
      this.#builder.close(to, to);
    }
    this.#builder.close(end, end);
  }

  #writeReference(node: Extract<Nodes, { type: "footnoteReference" }>): void {
    const [start, end] = placeOf(node);
    if (!this.#notes.includes(node.identifier)) this.#notes.push(node.identifier);
    this.#builder.open("a", { role: "doc-noteref", href: "#note" }, start);
    this.#builder.text(String(this.#numberOf(node.identifier)), start, end);
    this.#builder.close(end, end);
  }

  #numberOf(identifier: string): number {
    const index = this.#notes.indexOf(identifier);
    return index < 0 ? this.#notes.push(identifier) : index + 1;
  }

  #writeCode(value: string, node: Nodes, name: string): void {
    const [start, end] = placeOf(node);
    const at = this.#text.indexOf(value, start);
    this.#builder.open(name, {}, start);
    if (at >= 0 && at + value.length <= end) this.#builder.text(value, at, at + value.length);
    else this.#builder.text(value, start, end);
    this.#builder.close(end, end);
  }

  #addressOf(node: Nodes): string {
    if (node.type === "link" || node.type === "image") return node.url;
    if (!("identifier" in node)) return "";
    this.#addresses ??= addressesIn(this.#tree);
    return this.#addresses.get(node.identifier) ?? "";
  }

  #around(name: string, attributes: Readonly<Record<string, string>>, node: Nodes): void {
    const [start, end] = placeOf(node);
    const level = this.#builder.depth;
    this.#builder.open(name, attributes, start);
    this.#writeAll(node);
    // What raw HTML left open ends with what holds it.
    while (this.#builder.depth > level) this.#builder.close(end, end);
  }

  #writeAll(node: Nodes): void {
    if ("children" in node) for (const child of node.children) this.write(child);
  }

  #empty(name: string, attributes: Readonly<Record<string, string>>, node: Nodes): void {
    const [start, end] = placeOf(node);
    this.#builder.open(name, attributes, start);
    this.#builder.close(end, end);
  }
}

const tags: Readonly<Record<string, string>> = {
  blockquote: "blockquote",
  listItem: "li",
  tableRow: "tr",
  tableCell: "td",
  emphasis: "em",
  strong: "strong",
  delete: "del",
};

/** The words at the end of a caption that name who made the picture. */
const credit =
  /(?<=^|[.!?]\s)(?:photo(?:graph|graphy)?|picture|image|illustration|credit|foto|bild|fotografía|imagen|crédit photo|zdjęcie)\s*:.{2,100}$|(?<=\s)©.{2,80}$/iu;

function isCaption(node: Nodes): node is Paragraph {
  if (node.type !== "paragraph") return false;
  const [first] = node.children;
  return first?.type === "text" && /^(?:table)?\s?:\s/i.test(first.value);
}

/** Offsets of a node in the text. */
function placeOf({ position }: Nodes): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function addressesIn(tree: Root): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === "definition" && !addresses.has(node.identifier)) {
      addresses.set(node.identifier, node.url);
    }
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return addresses;
}

/** Raw HTML: what one piece of it opens, a later one may close. */
class Islands {
  readonly #builder: TreeBuilder;
  readonly #parser: Parser;
  /** Depths at which elements were opened here that are still open. */
  readonly #open: number[] = [];
  #written = 0;
  #shift = 0;

  constructor(builder: TreeBuilder) {
    this.#builder = builder;
    this.#parser = new Parser({
      onopentag: (name, attributes) => {
        builder.open(name, attributes, this.#place(this.#parser.startIndex));
        this.#open.push(builder.depth);
      },
      onclosetag: () => this.#close(this.#place(this.#parser.endIndex + 1)),
      ontext: (value) =>
        builder.text(
          value,
          this.#place(this.#parser.startIndex),
          this.#place(this.#parser.endIndex + 1),
        ),
    });
  }

  write(html: string, start: number): void {
    this.#shift = start - this.#written;
    this.#written += html.length;
    this.#parser.write(html);
    // What has no text for readers does not run on into the Markdown.
    while (this.#builder.isPassing) this.#close(start + html.length);
  }

  #place(index: number): number {
    return index + this.#shift;
  }

  #close(end: number): void {
    const depth = this.#open.pop();
    // It may have ended with the paragraph that it was opened in.
    if (depth === this.#builder.depth) this.#builder.close(end, end);
  }
}
