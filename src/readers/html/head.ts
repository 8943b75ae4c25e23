import type { InlineDraft } from "../../document/compose.ts";
import { textDraft } from "../../document/compose.ts";
import type { Story } from "../conventions/story.ts";
import { InlineWriter } from "../markup/inline-writer.ts";
import { type InlineContext, writeInline } from "../markup/inlines.ts";
import {
  attribute,
  closest,
  elementsUnder,
  find,
  type MarkupElement,
  named,
  namesOf,
  plainText,
} from "../markup/tree.ts";
import { type SourceText, spanOf } from "../source-text.ts";
import { opensByline } from "./authors.ts";
import type { PageHeadline } from "./headline.ts";

/** What stands above the text of a page. */
export interface PageHead {
  readonly kicker: MarkupElement | null;
  readonly headline: PageHeadline | null;
  readonly standfirst: MarkupElement | null;
  readonly byline: MarkupElement | null;
}

const standfirstName =
  /(?:^|[\s_-])(?:standfirst|sub-?title|sub-?head(?:line|ing)?|deck|dek|strapline|summary|excerpt|abstract|chapo|chapeau|vorspann|teaser-?text|entradilla|bajada|copete|sommario|catenaccio|ingress|manchet|perex|sapo|linha-?fina|article-?(?:intro|lead|lede|description|summary)|post-?(?:intro|excerpt|subtitle)|intro-?text|lead-?text)(?=$|[\s_-])/i;
const kickerName =
  /(?:^|[\s_-])(?:kicker|eyebrow|overline|dachzeile|spitzmarke|section-?label|category-?label|rubrik|antetitulo|volanta|occhiello|sobretitulo|surtitre|article-?(?:section|category|label)|topic-?label)(?=$|[\s_-])/i;
const bylineName =
  /(?:^|[\s_-])(?:by-?line|authors?|author-?names?|contributor|writer|signature|autor(?:es|en)?|auteurs?|firma|autore|författare|journalist)(?=$|[\s_-])/i;

/** Longest standfirst and kicker, in characters that are no blanks. */
const longestStandfirst = 500;
const longestKicker = 50;

/** Finds the head around the headline. `descriptions` are what the metadata say in place of a standfirst. */
export function headOf(
  body: MarkupElement,
  headline: PageHeadline | null,
  descriptions: readonly string[],
  authors: readonly string[],
): PageHead {
  if (!headline?.isShown) return { kicker: null, headline, standfirst: null, byline: null };
  const near = neighbours(body, headline.element);
  const standfirst = near.after.find((each) => isStandfirst(each, descriptions)) ?? null;
  return {
    kicker: near.before.find(isKicker) ?? null,
    headline,
    standfirst,
    byline:
      [...near.after, ...near.before].find(
        (each) => each !== standfirst && isByline(each, authors),
      ) ?? null,
  };
}

/** Elements close to the headline, in the order of the page; those before it nearest first. */
function neighbours(body: MarkupElement, headline: MarkupElement) {
  const all = elementsUnder(body);
  const at = all.indexOf(headline);
  const before = all.slice(Math.max(0, at - 12), at).filter(({ end }) => end <= headline.start);
  const after: MarkupElement[] = [];
  let passed = 0;
  for (let index = at + 1; index < all.length && passed < 3 && after.length < 80; index++) {
    const element = all[index];
    if (!element || element.start < headline.end) continue;
    after.push(element);
    if (element.name === "p" && element.weight > 80) passed++;
  }
  return { before: before.reverse(), after };
}

function isStandfirst(element: MarkupElement, descriptions: readonly string[]): boolean {
  const { weight, name } = element;
  if (weight < 15 || weight > longestStandfirst || element.linkWeight > weight * 0.6) return false;
  if (!/^(?:p|div|h2|h3|h4|section|span|header)$/.test(name)) return false;
  const paragraphs = elementsUnder(element).filter((each) => each.name === "p").length;
  if (
    paragraphs > 2 ||
    find(element, named("time", "figure", "img", "h1")) ||
    isByline(element, [])
  )
    return false;
  const isNamed =
    standfirstName.test(namesOf(element)) ||
    /\b(?:description|alternativeHeadline)\b/.test(attribute(element, "itemprop"));
  if (isNamed && !find(element, named("ul", "ol"))) return true;
  const text = essence(plainText(element));
  const isDescribed = descriptions.some((each) => essence(each) === text);
  return isDescribed && (name === "h2" || name === "h3" || name === "h4" || name === "p");
}

function isKicker(element: MarkupElement): boolean {
  const { weight } = element;
  return (
    weight > 1 &&
    weight <= longestKicker &&
    !closest(element, named("nav", "ul", "ol", "h1")) &&
    kickerName.test(namesOf(element))
  );
}

function isByline(element: MarkupElement, authors: readonly string[]): boolean {
  const { weight } = element;
  if (weight < 4 || weight > 160 || !/^(?:p|div|span|address|a|section|ul|li)$/.test(element.name))
    return false;
  const isNamed =
    bylineName.test(namesOf(element)) ||
    /\bauthor\b/.test(`${attribute(element, "itemprop")} ${attribute(element, "rel")}`) ||
    element.name === "address";
  const opens = weight < 90 && opensByline(plainText(element));
  if (!isNamed && !opens) return false;
  if (authors.length === 0) return true;
  const text = plainText(element).toLowerCase();
  return authors.every((author) => text.includes(author.toLowerCase()));
}

/** Elements near the headline that a byline may be read from, surest first. */
export function bylinesNear(
  body: MarkupElement,
  headline: PageHeadline | null,
): readonly MarkupElement[] {
  if (!headline?.isShown) return [];
  const { before, after } = neighbours(body, headline.element);
  return [...after, ...before.slice(0, 6)].filter((each) => isByline(each, []));
}

/** Letters and digits alone. */
export function essence(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/** The words of the head. */
export function wordsOf(
  { kicker, headline, standfirst, byline }: PageHead,
  authors: readonly string[],
  source: SourceText,
  place: Pick<InlineContext, "base" | "language">,
): Pick<Story, "kicker" | "headline" | "standfirst" | "byline"> {
  // Nothing of the head is furniture, whatever it is called.
  const ignore = (): void => undefined;
  const context = {
    ...place,
    origin: "copy",
    leaveOut: ignore,
    picture: ignore,
    quotes: 0,
  } as const;
  const written = (element: MarkupElement | null) =>
    element ? write(element, source, context) : [];
  const names = new Intl.ListFormat(place.language, { type: "conjunction" }).format(authors);
  const origin = byline ?? headline?.element ?? null;
  return {
    kicker: written(kicker),
    headline: headline?.isShown
      ? written(headline.element)
      : said(headline?.text ?? "", headline?.element ?? null, source),
    standfirst: written(standfirst),
    byline: byline ? written(byline) : said(names, origin, source),
  };
}

function write(
  element: MarkupElement,
  source: SourceText,
  context: InlineContext,
): readonly InlineDraft[] {
  const writer = new InlineWriter(source);
  for (const child of element.children) writeWords(child, writer, context);
  return writer.end().inlines;
}

/** Inlines; blocks inside are set apart by a blank. */
function writeWords(
  node: MarkupElement["children"][number],
  writer: InlineWriter,
  context: InlineContext,
): void {
  if (node.type === "text" || !node.isBlock) {
    if (node.type === "element" && node.name === "br") writer.meant(" ", node.start, node.end);
    else writeInline(node, writer, context);
    return;
  }
  writer.meant(" ", node.start, node.start);
  for (const child of node.children) writeWords(child, writer, context);
  writer.meant(" ", node.end, node.end);
}

/** Words that an element says without showing them. */
function said(
  text: string,
  element: MarkupElement | null,
  source: SourceText,
): readonly InlineDraft[] {
  return text === ""
    ? []
    : [textDraft(text, spanOf(source, element?.start ?? 0, element?.end ?? 0))];
}
