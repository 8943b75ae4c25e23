import { property } from "./property.ts";
import { counterStyles, type PageContent, type StyledText } from "./style.ts";
import { constant, keywordOf, type ValueNode } from "./value.ts";

/** A piece of generated content. */
export type ContentPiece =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "attribute"; readonly name: string }
  /** The number of the note, counted through the article. */
  | { readonly type: "footnote-number" }
  /** The number of the page with the element that an attribute points to, as `#id`. */
  | { readonly type: "page-number"; readonly attribute: string }
  /** Fills what is left of the line (CSS GCPM 3, leader()). */
  | { readonly type: "leader"; readonly pattern: string }
  /** The number of the note of the first element with the same value of an attribute. */
  | { readonly type: "note-of"; readonly attribute: string };

/** `content` of `::before`, `::after` and the two footnote pseudo-elements; null for none. */
export const content = property<readonly ContentPiece[] | null>({
  initial: null,
  syntax:
    "none | normal | [ <string> | attr( <custom-ident> ) | counter( footnote ) | -readout-note( <custom-ident> ) | " +
    "target-counter( attr( <custom-ident> url? ) , page ) | leader( [ dotted | space | <string> ] ) ]+",
  specify(nodes) {
    if (isNone(nodes)) return constant(null);
    return constant(nodes.flatMap((node) => pieceOf(node) ?? []));
  },
});

/** `content` of a margin box of a page; null for none. */
export const pageContent = property<readonly PageContent[] | null>({
  initial: null,
  syntax:
    "none | normal | [ <string> | string( <custom-ident> [ , [ first | last | first-except ] ]? ) | " +
    `counter( [ page | pages ] [ , [ ${counterStyles.join(" | ")} ] ]? ) ]+`,
  specify(nodes) {
    if (isNone(nodes)) return constant(null);
    return constant(nodes.flatMap((node) => pagePieceOf(node) ?? []));
  },
});

/** What generated content can name beside its own words. */
export interface ContentFacts {
  readonly attributes: Readonly<Record<string, string>>;
  /** Of the note that is made, or was made last. */
  readonly footnote: number;
  /** The first note of an element with this value of an attribute. */
  noteOf(attribute: string, value: string): NoteName | null;
}

/** A note by its number in the article, and by an id that is its own in the whole tree. */
export interface NoteName {
  readonly number: number;
  readonly id: number;
}

/** Generated content for one element; neighbouring words are one text. */
export function textsOfContent(
  pieces: readonly ContentPiece[],
  facts: ContentFacts,
): readonly StyledText[] {
  const texts: StyledText[] = [];
  for (const piece of pieces) {
    const text = textOfPiece(piece, facts);
    const last = texts.at(-1);
    if (last && isPlain(last) && isPlain(text)) {
      texts[texts.length - 1] = { ...last, value: last.value + text.value };
    } else texts.push(text);
  }
  return texts.filter((text) => !isPlain(text) || text.value !== "");
}

function isPlain({ pageOf, isLeader }: StyledText): boolean {
  return pageOf === undefined && isLeader === undefined;
}

/** Whether there are words among what a sheet itself writes, not marks alone. */
export function hasOwnWords(pieces: readonly ContentPiece[]): boolean {
  return pieces.some((piece) => piece.type === "text" && /\p{L}/u.test(piece.value));
}

/** The note that generated content leads to; null where it leads to none. */
export function noteReferredTo(
  pieces: readonly ContentPiece[],
  facts: ContentFacts,
): NoteName | null {
  for (const piece of pieces) {
    const note = piece.type === "note-of" ? noteNamed(piece.attribute, facts) : null;
    if (note) return note;
  }
  return null;
}

function noteNamed(attribute: string, { attributes, noteOf }: ContentFacts): NoteName | null {
  const value = attributes[attribute];
  return value === undefined ? null : noteOf(attribute, value);
}

function textOfPiece(piece: ContentPiece, facts: ContentFacts): StyledText {
  const plain = (value: string): StyledText => ({ type: "text", value, range: null });
  switch (piece.type) {
    case "text":
      return plain(piece.value);
    case "attribute":
      return plain(facts.attributes[piece.name] ?? "");
    case "footnote-number":
      return plain(String(facts.footnote));
    case "page-number":
      return { ...plain(""), pageOf: (facts.attributes[piece.attribute] ?? "").replace(/^#/, "") };
    case "leader":
      return { ...plain(piece.pattern), isLeader: true };
    case "note-of":
      return plain(String(noteNamed(piece.attribute, facts)?.number ?? ""));
  }
}

function isNone(nodes: readonly ValueNode[]): boolean {
  return nodes.length === 1 && keywordOf(nodes[0]) !== null;
}

function pieceOf(node: ValueNode): ContentPiece | null {
  if (node.type === "String") return { type: "text", value: node.value };
  if (node.type !== "Function") return null;
  const [argument] = node.children;
  switch (node.name.toLowerCase()) {
    case "counter":
      return { type: "footnote-number" };
    case "target-counter": {
      const attribute = argument?.type === "Function" ? argument.children[0] : undefined;
      return attribute?.type === "Identifier"
        ? { type: "page-number", attribute: attribute.name }
        : null;
    }
    case "leader":
      return { type: "leader", pattern: patternOf(argument) };
    case "-readout-note":
      return argument?.type === "Identifier" ? { type: "note-of", attribute: argument.name } : null;
    default:
      return argument?.type === "Identifier" ? { type: "attribute", name: argument.name } : null;
  }
}

function patternOf(node: ValueNode | undefined): string {
  if (node?.type === "String") return node.value || " ";
  return keywordOf(node) === "space" ? " " : ".";
}

function pagePieceOf(node: ValueNode): PageContent | null {
  if (node.type === "String") return { type: "text", value: node.value };
  if (node.type !== "Function") return null;
  const [argument, , option] = node.children;
  if (argument?.type !== "Identifier") return null;
  const word = keywordOf(option);
  if (node.name.toLowerCase() === "string") {
    const which = word === "last" || word === "first-except" ? word : "first";
    return { type: "string", name: argument.name, which };
  }
  return {
    type: "counter",
    name: argument.name.toLowerCase() === "pages" ? "pages" : "page",
    style: counterStyles.find((style) => style === word) ?? "decimal",
  };
}
