import type { TextRange } from "./span.ts";

/**
 * The article as a tree of named elements, quotes woven in: what style sheets select on and what
 * both editions are made from. A quote that runs over several paragraphs, or is broken by an
 * attribution, becomes one `quote` element for each part.
 */
export interface Element {
  readonly type: "element";
  /** `article`, `headline`, `p`, `quote`, `term`, `em`, … : see {@link elementNames}. */
  readonly name: ElementName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | Leaf)[];
  /** Null for what is no article's: the cover of a pack, its contents. */
  readonly range: TextRange | null;
}

/** A run of the reading text; in a pack's own words its range is null. */
export interface Leaf {
  readonly type: "text";
  readonly value: string;
  readonly range: TextRange | null;
}

/** Every element name that a selector can use. */
export const elementNames = [
  "pack",
  "cover",
  "date",
  "contents",
  "toc",
  "entry",
  "title",
  "summary",
  "time",
  "index",
  "colophon",
  "back",
  "qr",
  "article",
  "kicker",
  "headline",
  "standfirst",
  "byline",
  "dateline",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "p",
  "blockquote",
  "ul",
  "ol",
  "li",
  "figure",
  "figcaption",
  "table",
  "caption",
  "tr",
  "th",
  "td",
  "pullquote",
  "note",
  "footnote",
  "hr",
  "em",
  "strong",
  "a",
  "span",
  "br",
  "footnote-reference",
  "quote",
  "term",
] as const;
/** A name by which a style sheet can select. */
export type ElementName = (typeof elementNames)[number];

/** An element that is no article's. */
export function ownElement(
  name: ElementName,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Element | Leaf)[],
): Element {
  return { type: "element", name, attributes, children, range: null };
}

/** Words that are no article's. */
export function ownText(value: string): Leaf {
  return { type: "text", value, range: null };
}

/** The attributes of an element, without those that have no value. */
export function attributesFrom(
  entries: Readonly<Record<string, string | null>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
