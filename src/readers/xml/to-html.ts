import { derive, type Piece, type SourceText } from "../source-text.ts";
import type { XmlElement, XmlNode, XmlText } from "./tree.ts";

/** An HTML element that means the same. */
export interface HtmlTag {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * What an element is in HTML: tags around its content, one inside the other; none where only its
 * content counts; a text where it stands for one; null where all of it is left out.
 */
export type HtmlRule = (element: XmlElement) => readonly HtmlTag[] | string | null;

/**
 * The content of an element as HTML, with the way back to the file: so NITF, XHTML under any prefix
 * and what else news formats carry go one way.
 */
export function htmlOf(element: XmlElement, source: SourceText, rule: HtmlRule): SourceText {
  return derive(source, htmlOfNodes(element.children, source.text, rule));
}

/** XHTML is HTML but for its prefixes. */
export const xhtmlRule: HtmlRule = ({ name, attributes }) => [
  { name: name.toLowerCase(), attributes: Object.fromEntries(attributes) },
];

const voidElements = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

function* htmlOfNodes(nodes: readonly XmlNode[], text: string, rule: HtmlRule): Generator<Piece> {
  for (const node of nodes) {
    if (node.type === "element") yield* htmlOfElement(node, text, rule);
    else yield* escapedPieces(node, text);
  }
}

/** Characters of XML as HTML has them: those of a CDATA section need their references. */
export function* escapedPieces({ start, end, cdata }: XmlText, text: string): Generator<Piece> {
  if (cdata) yield* escaped(text, start, end);
  else yield { text: text.slice(start, end), start, end };
}

function* htmlOfElement(element: XmlElement, text: string, rule: HtmlRule): Generator<Piece> {
  const tags = rule(element);
  if (tags === null) return;
  const { start, end, content, children } = element;
  if (typeof tags === "string") {
    yield { text: escapeHtml(tags), start, end };
    return;
  }
  yield { text: tags.map(startTag).join(""), start, end: content.start };
  yield* htmlOfNodes(children, text, rule);
  const endTags = tags
    .filter(({ name }) => !voidElements.has(name))
    .map(({ name }) => `</${name}>`);
  yield { text: endTags.reverse().join(""), start: content.end, end };
}

/** `<img src="mill.jpg">` */
export function startTag({ name, attributes = {} }: HtmlTag): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined || !/^[\w:-]+$/.test(key) ? [] : ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${name}${given.join("")}>`;
}

function* escaped(text: string, start: number, end: number): Generator<Piece> {
  let from = start;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(/[&<>]/g)) {
    const at = start + index;
    yield { text: text.slice(from, at), start: from, end: at };
    from = at + 1;
    yield { text: escapeHtml(mark), start: at, end: from };
  }
  yield { text: text.slice(from, end), start: from, end };
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
