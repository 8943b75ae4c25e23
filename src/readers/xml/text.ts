import { derive, type Piece, type SourceText } from "../source-text.ts";
import { reference, resolve } from "./references.ts";
import type { XmlElement, XmlNode, XmlText } from "./tree.ts";

/** What an element says: its text and that of the elements inside it, references resolved. */
export function textOfElement(element: XmlElement, source: SourceText): SourceText {
  return derive(source, piecesOfNodes(element.children, source.text));
}

/** The same as a plain string, white space made one: for names, codes and dates. */
export function wordsOf(element: XmlElement | null, source: SourceText): string {
  if (element === null) return "";
  let words = "";
  for (const { text } of piecesOfNodes(element.children, source.text)) words += text;
  return words.replace(/\s+/g, " ").trim();
}

function* piecesOfNodes(nodes: readonly XmlNode[], text: string): Generator<Piece> {
  for (const node of nodes) {
    if (node.type === "element") yield* piecesOfNodes(node.children, text);
    else yield* piecesOf(node, text);
  }
}

function* piecesOf({ start, end, cdata }: XmlText, text: string): Generator<Piece> {
  const raw = text.slice(start, end);
  let from = start;
  for (const { 0: found, index } of cdata ? [] : raw.matchAll(reference)) {
    const meaning = resolve(found);
    if (meaning === null) continue;
    const at = start + index;
    yield { text: text.slice(from, at), start: from, end: at };
    from = at + found.length;
    yield { text: meaning, start: at, end: from };
  }
  yield { text: text.slice(from, end), start: from, end };
}
