import { furnitureOf } from "../markup/furniture.ts";
import type { MarkupElement, MarkupNode } from "../markup/tree.ts";

/** What Readability takes for the text of a page, told of the elements of our own tree. */
export interface Selection {
  /** The elements that it keeps. */
  readonly kept: ReadonlySet<MarkupElement>;
  /** The elements around those. */
  readonly around: ReadonlySet<MarkupElement>;
}

/**
 * Asks Readability which elements of a page are its article. It works on a DOM that has no places in
 * the file, so each element carries its number in the name of an attribute, which survives all that
 * Readability does: it copies attributes when it renames or merges elements. Null where it finds none.
 */
export async function selectArticle(body: MarkupElement, title: string): Promise<Selection | null> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import("linkedom"),
    import("@mozilla/readability"),
  ]);
  const numbered: MarkupElement[] = [];
  const parts: string[] = [];
  serialise(body, numbered, parts);
  const { document } = parseHTML(
    `<!doctype html><html><head><title>${escaped(title)}</title></head><body>${parts.join("")}</body></html>`,
  );
  const readability = new Readability<unknown>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const content = readability.parse()?.content;
  if (!isDomElement(content)) return null;
  return selectionOf(numbersIn(content), numbered);
}

/** What our reading of the result needs of an element of the DOM. */
interface DomElement {
  getAttributeNames(): string[];
  readonly children: Iterable<DomElement>;
}

function isDomElement(node: unknown): node is DomElement {
  return typeof node === "object" && node !== null && "getAttributeNames" in node;
}

const mark = "data-n";

function* numbersIn(element: DomElement): Generator<number> {
  for (const name of element.getAttributeNames()) {
    if (name.startsWith(mark)) yield Number(name.slice(mark.length));
  }
  for (const child of element.children) yield* numbersIn(child);
}

function selectionOf(
  numbers: Iterable<number>,
  numbered: readonly MarkupElement[],
): Selection | null {
  const kept = new Set<MarkupElement>();
  const around = new Set<MarkupElement>();
  for (const number of numbers) {
    const element = numbered[number];
    if (!element) continue;
    kept.add(element);
    for (let outer = element.parent; outer && !around.has(outer); outer = outer.parent) {
      around.add(outer);
    }
  }
  return kept.size === 0 ? null : { kept, around };
}

/** What Readability looks at; all else of a tag only costs time. */
const looksAt = ["class", "id", "role", "rel", "itemprop", "itemtype", "dir", "datatable"];
const empty = new Set([
  "area",
  "base",
  "br",
  "col",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);
/** What says nothing about where the article is. */
const passedBy = new Set(["script", "link", "meta", "title", "head", "base", "source", "input"]);

function serialise(node: MarkupNode, numbered: MarkupElement[], parts: string[]): void {
  if (node.type === "text") {
    parts.push(escaped(node.value));
    return;
  }
  const { name } = node;
  if (passedBy.has(name) || furnitureOf(node, "page") !== null) return;
  const isBody = name === "body" || name === "html" || name === "#root";
  if (!isBody) {
    const tag = name === "amp-img" ? "img" : tagName(name);
    parts.push(`<${tag} ${mark}${numbered.length}=""`, attributesOf(node), ">");
    numbered.push(node);
    if (empty.has(tag)) return;
  }
  const loose = !isBody && looseText.test(name) ? `<span ${mark}${numbered.length - 1}="">` : null;
  for (const child of node.children) {
    // Readability may put a paragraph of its own in the place of an element with text.
    const isMarked = loose !== null && child.type === "text" && child.value.trim() !== "";
    if (isMarked) parts.push(loose, escaped(child.value), "</span>");
    else serialise(child, numbered, parts);
  }
  if (!isBody) parts.push(`</${tagName(name)}>`);
}

/** Elements in which paragraphs stand, and in which text may stand without one. */
const looseText = /^(?:div|section|article|main|center|header|td)$/;

/** A name of letters that any parser takes for a tag. */
function tagName(name: string): string {
  return /^[a-z][a-z0-9-]*$/.test(name) ? name : "span";
}

function attributesOf({ name, attributes }: MarkupElement): string {
  let written = "";
  for (const looked of looksAt) {
    const value = attributes.get(looked);
    if (value !== undefined) written += ` ${looked}="${escaped(value)}"`;
  }
  if (name === "a")
    written += ` href="${(attributes.get("href") ?? "").startsWith("#") ? "#x" : "/"}"`;
  if (name === "img" || name === "amp-img") written += ' src="/i.jpg"';
  return written;
}

/** Marks of markup as blanks: the text is only counted there, and each entity would be a node. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, " ");
}
