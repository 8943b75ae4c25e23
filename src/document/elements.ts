import type { AnnotatedArticle, Block, Inline } from "./article.ts";
import { captionElements } from "./caption-elements.ts";
import { isCode } from "./code-lines.ts";
import {
  attributesFrom,
  type Element,
  type ElementName,
  type Leaf,
  ownElement,
  ownText,
} from "./element.ts";
import { readableAddress } from "./readable-address.ts";
import { tableElement } from "./table-elements.ts";
import { leavesOfInlines, plainTextOf } from "./walk.ts";
import { QuoteWeaver } from "./weave-quotes.ts";

/** Builds the element tree of an annotated article. Linear in the article's length. */
export function elementsOf(article: AnnotatedArticle): Element {
  return treeOf(article, new QuoteWeaver(article));
}

/**
 * The tree as its author wrote it: without quotes, and with each declaration of a translation as a
 * `span[translated]`, empty where it stands behind a quote.
 */
export function authoredElementsOf(article: AnnotatedArticle): Element {
  return treeOf(article, new QuoteWeaver(article, "authored"));
}

function treeOf(article: AnnotatedArticle, weaver: QuoteWeaver): Element {
  return {
    type: "element",
    name: "article",
    attributes: attributesOfArticle(article),
    children: [
      ...article.blocks.map((block) => elementOfBlock(block, weaver)),
      ...(article.metadata.canonical === null ? [] : [qrElement(article.metadata.canonical)]),
    ],
    range: { start: 0, end: article.text.length },
  };
}

/** A link as a code for the camera of a telephone, with the same link in words. */
export function qrElement(href: string): Element {
  const value = readableAddress(href)
    .replace(/^https?:\/\/(?:www[.])?/i, "")
    .replace(/\/$/, "");
  return ownElement("qr", { href }, [ownElement("a", { href }, [ownText(value)])]);
}

function attributesOfArticle({ metadata }: AnnotatedArticle): Record<string, string> {
  return attributesFrom({
    lang: metadata.language,
    source: metadata.source,
    rights: metadata.rights,
    canonical: metadata.canonical === null ? null : readableAddress(metadata.canonical),
    published: metadata.published,
    date: dateOf(metadata.published, metadata.language),
    modified: metadata.modified,
  });
}

/** The day of an ISO 8601 date as the language writes it: "14 March 2031"; null where it is no date. */
function dateOf(published: string | null, language: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? "")?.[0];
  if (day === undefined || Number.isNaN(Date.parse(day))) return null;
  const format = (locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
  try {
    return format(language);
  } catch (error) {
    if (error instanceof RangeError) return format("en");
    throw error;
  }
}

function elementOfBlock(block: Block, weaver: QuoteWeaver): Element {
  const make = (
    name: ElementName,
    children: readonly (Element | Leaf)[],
    attributes: Record<string, string> = {},
  ): Element => ({ type: "element", name, attributes, children, range: block.range });
  switch (block.type) {
    case "headline":
      return make(
        "headline",
        weaver.weave(block.inlines, block.range),
        headlineSize(plainTextOf(block.inlines).length),
      );
    case "kicker":
    case "standfirst":
    case "byline":
    case "pullquote":
      return make(block.type, weaver.weave(block.inlines, block.range));
    case "dateline":
      return make("dateline", weaver.weave(block.inlines, block.range), {
        // "LUND, 14 March —" has its dash; where metadata name the place, a style may set one.
        ...(endMark.test(plainTextOf(block.inlines)) ? { closed: "" } : {}),
      });
    case "note":
      return make("note", weaver.weave(block.inlines, block.range), { role: block.role });
    case "footnote":
      return make("footnote", weaver.weave(block.inlines, block.range), { label: block.label });
    case "paragraph":
      return make(
        "p",
        weaver.weave(block.inlines, block.range),
        attributesFrom({
          strong: isAllStrong(block.inlines) ? "" : null,
          code: isCode(block.inlines) ? "" : null,
          verse: isVerse(block.inlines) ? "" : null,
        }),
      );
    case "heading":
      return make(headingName(block.level), weaver.weave(block.inlines, block.range));
    case "blockquote":
      return make(
        "blockquote",
        block.children.map((child) => elementOfBlock(child, weaver)),
      );
    case "list":
      return make(
        block.ordered ? "ol" : "ul",
        block.items.map((item, index) => ({
          type: "element",
          name: "li",
          attributes: attributesFrom({ number: block.ordered ? String(index + 1) : null }),
          children: item.children.map((child) => elementOfBlock(child, weaver)),
          range: item.range,
        })),
      );
    case "figure":
      return make(
        "figure",
        captionElements("figcaption", block.caption, weaver),
        attributesFrom({ src: block.image, alt: block.alt, credit: block.credit }),
      );
    case "table":
      return tableElement(block, weaver);
    case "break":
      return make("hr", []);
  }
}

/** Characters. One headline in fifty of the press is longer than a long one, and would take half a page; half are medium. */
const leastCharacters = { medium: 57, long: 100 };

/** How long a headline is, for its type: in large letters a medium one would take five lines of a narrow column. */
function headlineSize(length: number): Record<string, string> {
  if (length > leastCharacters.long) return { long: "" };
  return length > leastCharacters.medium ? { medium: "" } : {};
}

/** Characters: more strong words than these are a paragraph, and stress what it says. */
const mostOfHeading = 120;

/** Whether a paragraph is nothing but a few strong words: to the eye a heading, or a question. */
function isAllStrong(inlines: readonly Inline[]): boolean {
  const others = inlines.filter(({ type }) => type !== "strong");
  if (others.length === inlines.length || plainTextOf(others).trim() !== "") return false;
  return plainTextOf(inlines).length <= mostOfHeading;
}

/** Characters: no line of verse is longer, and of an address, a cast or a programme neither. */
const mostOfVerseLine = 80;

/** Whether a paragraph is three or more short lines, each ended where its writer wanted. */
function isVerse(inlines: readonly Inline[]): boolean {
  const lines = [0];
  for (const leaf of leavesOfInlines(inlines)) {
    if (leaf.type === "line-break") lines.push(0);
    else lines.push((lines.pop() ?? 0) + leaf.value.length);
  }
  return lines.length > 2 && lines.every((length) => length <= mostOfVerseLine);
}

/** A dateline that ends in a dash or another mark of its own. */
const endMark = /[\p{Pd}\p{Po}]\s*$/u;

function headingName(level: number): ElementName {
  switch (level) {
    case 2:
      return "h2";
    case 3:
      return "h3";
    case 4:
      return "h4";
    case 5:
      return "h5";
    default:
      return "h6";
  }
}
