import type { Omission } from "../../document/article.ts";
import type { InlineDraft } from "../../document/compose.ts";
import { textDraft } from "../../document/compose.ts";
import { spanAround, splitInlines, textOfInlines } from "../conventions/drafts.ts";
import type { Story } from "../conventions/story.ts";
import { furnitureOf } from "../markup/furniture.ts";
import { InlineWriter } from "../markup/inline-writer.ts";
import { type InlineContext, writeInline } from "../markup/inlines.ts";
import {
  attribute,
  elementsUnder,
  find,
  type MarkupElement,
  named,
  namesOf,
  plainText,
} from "../markup/tree.ts";
import { type SourceText, spanOf } from "../source-text.ts";
import { isByline } from "./byline.ts";
import { bylineIn } from "./byline-line.ts";
import type { PageHeadline } from "./headline.ts";
import { isKicker } from "./kicker.ts";
import { opensByline } from "./names.ts";
import type { Neighbours } from "./near-headline.ts";

/** What stands above the text of a page. */
export interface PageHead {
  readonly kicker: MarkupElement | null;
  readonly headline: PageHeadline | null;
  readonly standfirst: MarkupElement | null;
  readonly byline: MarkupElement | null;
}

const standfirstName =
  /(?:^|[\s_-])(?:standfirst|sub-?title|sub-?head(?:line|ing)?|deck|preamble|lead|second-?title|spot|dek|strapline|summary|excerpt|abstract|chapo|chapeau|vorspann|teaser-?text|entradilla|bajada|copete|sommario|catenaccio|ingress|manchet|perex|sapo|linha-?fina|article-?(?:intro|lead|lede|description|summary)|post-?(?:intro|excerpt|subtitle)|intro-?text|lead-?text)(?=$|[\s_-])/i;
/** Longest standfirst, in characters that are no blanks. */
const longestStandfirst = 500;

/** Finds the head around the headline. `descriptions` are what the metadata say in place of a standfirst. */
export function headOf(
  near: Neighbours,
  headline: PageHeadline | null,
  descriptions: readonly string[],
  authors: readonly string[],
): PageHead {
  if (!headline?.isShown) return { kicker: null, headline, standfirst: null, byline: null };
  const standfirst =
    near.after.find((each) => isStandfirst(each, descriptions)) ?? standfirstByPlace(near.after);
  const bylines = [...near.after, ...near.before].filter(
    (each) => each !== standfirst && isByline(each, authors),
  );
  const fit = bylines.filter((each) => bylineIn(plainText(each), authors) !== null);
  return {
    kicker: near.before.find(isKicker) ?? null,
    headline,
    standfirst,
    byline: barest(fit.length > 0 || authors.length === 0 ? fit : bylines),
  };
}

/** The byline with least beside the names; "By" may stand before them. */
function barest(bylines: readonly MarkupElement[]): MarkupElement | null {
  const [bare = null, ...others] = bylines.toSorted((a, b) => a.weight - b.weight);
  const opened = others.find(
    (each) => bare && each.weight <= bare.weight + 12 && opensByline(plainText(each)),
  );
  return bare && !opensByline(plainText(bare)) && opened ? opened : bare;
}

/** A sentence right under the headline, with the byline or the date under it. */
function standfirstByPlace(after: readonly MarkupElement[]): MarkupElement | null {
  const line = after.find((each) => each.name === "time" || isByline(each, []));
  const blocks = after.filter((each) => each.isBlock && each.weight > 0);
  const first = blocks.find((each) => !hasBlocks(each));
  if (!line || !first || first.end > line.start || !/^(?:p|div|h[2-4])$/.test(first.name))
    return null;
  const isSentence = first.weight >= 30 && first.weight <= longestStandfirst;
  return isSentence && first.linkWeight === 0 && furnitureOf(first, "page") === null ? first : null;
}

function hasBlocks({ children }: MarkupElement): boolean {
  return children.some((child) => child.type === "element" && child.isBlock && child.weight > 0);
}

function isStandfirst(element: MarkupElement, descriptions: readonly string[]): boolean {
  const { weight, name } = element;
  if (weight < 15 || weight > longestStandfirst || element.linkWeight > weight * 0.6) return false;
  if (!/^(?:p|div|h1|h2|h3|h4|section|span|header)$/.test(name)) return false;
  const paragraphs = elementsUnder(element).filter((each) => each.name === "p").length;
  if (paragraphs > 2 || find(element, named("time", "figure", "img")) || isByline(element, []))
    return false;
  const isNamed =
    standfirstName.test(namesOf(element)) ||
    /\b(?:description|alternativeHeadline)\b/.test(attribute(element, "itemprop"));
  if (isNamed && !find(element, named("ul", "ol"))) return true;
  const text = essence(plainText(element));
  const isDescribed = descriptions.some((each) => essence(each) === text);
  return isDescribed && (name === "h2" || name === "h3" || name === "h4" || name === "p");
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
): Pick<Story, "kicker" | "headline" | "standfirst" | "byline" | "omitted"> {
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
  const line = bylineOf(written(byline), authors);
  const heading = headline?.isShown ? partsOf(written(headline.element), headline) : null;
  return {
    kicker: heading && heading.kicker.length > 0 ? heading.kicker : written(kicker),
    headline: heading?.headline ?? said(headline?.text ?? "", headline?.element ?? null, source),
    standfirst: written(standfirst),
    byline: line.kept.length > 0 ? line.kept : said(names, origin, source),
    omitted: [...(heading?.omitted ?? []), ...line.omitted],
  };
}

/** The kicker that a heading opens with, and the headline behind it. */
function partsOf(
  inlines: readonly InlineDraft[],
  { opening }: PageHeadline,
): Pick<Story, "omitted"> & Readonly<Record<"kicker" | "headline", readonly InlineDraft[]>> {
  if (opening === null || !textOfInlines(inlines).startsWith(opening.text))
    return { kicker: [], headline: inlines, omitted: [] };
  const { before, after } = splitInlines(inlines, opening.text.length);
  const bare = opening.text.replace(/[\s:|·/–—-]+$/, "");
  if (opening.isKicker)
    return { kicker: splitInlines(before, bare.length).before, headline: after, omitted: [] };
  return { kicker: [], headline: after, omitted: omissionsOf([before], "beside the headline") };
}

/** What of the inlines of a byline is to be read, and what stands beside it. */
function bylineOf(
  inlines: readonly InlineDraft[],
  authors: readonly string[],
): { readonly kept: readonly InlineDraft[]; readonly omitted: readonly Omission[] } {
  const stretch = bylineIn(textOfInlines(inlines), authors);
  const { before: upTo, after } = splitInlines(inlines, stretch?.end ?? 0);
  const { before, after: kept } = splitInlines(upTo, stretch?.start ?? 0);
  return { kept, omitted: omissionsOf([before, after], "beside the byline") };
}

/** Those of some parts that have words. */
function omissionsOf(parts: readonly (readonly InlineDraft[])[], why: string): readonly Omission[] {
  return parts.flatMap((part) => {
    const text = textOfInlines(part).trim();
    const source = spanAround(part);
    return source && /[\p{L}\p{N}]/u.test(text) ? [{ source, text, why }] : [];
  });
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
