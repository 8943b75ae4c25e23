import { type ElementName, elementNames } from "../document/element.ts";

const quoteAttributes = [
  "id",
  "kind",
  "speaker",
  "document",
  "length",
  "attribution",
  "question",
  "long",
  "turn-start",
  "turn-end",
  "translation",
  "original-language",
  "language-name",
  "english-language-name",
  "translator",
  "evidence",
  "opens",
  "closes",
  "first-of-evidence",
] as const;

/** The attributes that the element tree gives to an element; elements not named here have none. */
export const attributesOf: Readonly<Partial<Record<ElementName, readonly string[]>>> = {
  pack: ["lang", "title", "date", "articles", "sounds"],
  cover: ["articles"],
  headline: ["medium", "long"],
  p: ["more", "kind", "version", "articles", "engine", "missing", "strong", "code", "verse"],
  colophon: ["missing"],
  index: ["kind", "id"],
  qr: ["href"],
  contents: ["id"],
  entry: ["lang"],
  article: [
    "lang",
    "source",
    "rights",
    "canonical",
    "published",
    "date",
    "modified",
    "id",
    "number",
    "short-title",
  ],
  a: ["href"],
  dateline: ["closed"],
  figcaption: ["credit"],
  figure: ["src", "alt", "credit"],
  footnote: ["label"],
  "footnote-reference": ["label"],
  li: ["number"],
  note: ["role"],
  quote: quoteAttributes,
  span: ["lang", "kind"],
  td: ["numeric", "column"],
  th: ["numeric", "repeated"],
  term: quoteAttributes,
};

/** Every attribute that some element has. */
export const attributeNames: ReadonlySet<string> = new Set(Object.values(attributesOf).flat());

const names: ReadonlySet<string> = new Set(elementNames);

/** Whether the article can have an element of this name. */
export function isElementName(name: string): name is ElementName {
  return names.has(name);
}

/** Pseudo-elements that a rule can style. */
export const pseudoElements = [
  "before",
  "after",
  "first-letter",
  "footnote-call",
  "footnote-marker",
] as const;
/** A pseudo-element that a sheet can style. */
export type PseudoElement = (typeof pseudoElements)[number];

/** Whether a pseudo-element of that name can be styled. */
export function isPseudoElement(name: string): name is PseudoElement {
  return (pseudoElements as readonly string[]).includes(name);
}

/** Pseudo-classes that a selector can use. */
export const pseudoClasses: ReadonlySet<string> = new Set([
  "root",
  "empty",
  "first-child",
  "last-child",
  "only-child",
  "first-of-type",
  "last-of-type",
  "only-of-type",
  "nth-child",
  "nth-last-child",
  "nth-of-type",
  "nth-last-of-type",
  "lang",
  "not",
  "is",
  "where",
  "has",
]);
