import { furnitureOf } from "../markup/furniture.ts";
import {
  attribute,
  elementsUnder,
  find,
  type MarkupElement,
  named,
  namesOf,
  plainText,
} from "../markup/tree.ts";
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
