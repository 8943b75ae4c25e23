import { property } from "./property.ts";
import type { PageContent } from "./style.ts";
import { constant, keywordOf, type ValueNode } from "./value.ts";

/** A piece of generated content. */
export type ContentPiece =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "attribute"; readonly name: string }
  /** The number of the note, counted through the article. */
  | { readonly type: "footnote-number" };

/** `content` of `::before`, `::after` and the two footnote pseudo-elements; null for none. */
export const content = property<readonly ContentPiece[] | null>({
  initial: null,
  syntax: "none | normal | [ <string> | attr( <custom-ident> ) | counter( footnote ) ]+",
  specify(nodes) {
    if (isNone(nodes)) return constant(null);
    return constant(nodes.flatMap((node) => pieceOf(node) ?? []));
  },
});

/** `content` of a margin box of a page; null for none. */
export const pageContent = property<readonly PageContent[] | null>({
  initial: null,
  syntax: "none | normal | [ <string> | string( <custom-ident> ) | counter( [ page | pages ] ) ]+",
  specify(nodes) {
    if (isNone(nodes)) return constant(null);
    return constant(nodes.flatMap((node) => pagePieceOf(node) ?? []));
  },
});

/** The text of generated content for one element. */
export function textOfContent(
  pieces: readonly ContentPiece[],
  attributes: Readonly<Record<string, string>>,
  footnoteNumber: number,
): string {
  return pieces.map((piece) => textOfPiece(piece, attributes, footnoteNumber)).join("");
}

function textOfPiece(
  piece: ContentPiece,
  attributes: Readonly<Record<string, string>>,
  footnoteNumber: number,
): string {
  switch (piece.type) {
    case "text":
      return piece.value;
    case "attribute":
      return attributes[piece.name] ?? "";
    case "footnote-number":
      return String(footnoteNumber);
  }
}

function isNone(nodes: readonly ValueNode[]): boolean {
  return nodes.length === 1 && keywordOf(nodes[0]) !== null;
}

function pieceOf(node: ValueNode): ContentPiece | null {
  if (node.type === "String") return { type: "text", value: node.value };
  if (node.type !== "Function") return null;
  if (node.name.toLowerCase() === "counter") return { type: "footnote-number" };
  const [argument] = node.children;
  return argument?.type === "Identifier" ? { type: "attribute", name: argument.name } : null;
}

function pagePieceOf(node: ValueNode): PageContent | null {
  if (node.type === "String") return { type: "text", value: node.value };
  if (node.type !== "Function") return null;
  const [argument] = node.children;
  if (argument?.type !== "Identifier") return null;
  if (node.name.toLowerCase() === "string") return { type: "string", name: argument.name };
  return { type: "counter", name: argument.name.toLowerCase() === "pages" ? "pages" : "page" };
}
