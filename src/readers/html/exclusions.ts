import { isCaptionName } from "../markup/figures.ts";
import { captionAlone } from "../markup/phrases.ts";
import { find, type MarkupElement, named, namesOf, plainText } from "../markup/tree.ts";
import type { PageBody } from "./body.ts";
import { isDateLine, isNamedDate } from "./dates.ts";
import { essence, type PageHead } from "./head.ts";

/** Why an element of the container is no part of the body; empty for what stands in the head. */
export function exclusionOf(
  element: MarkupElement,
  head: PageHead,
  body: PageBody,
  chromeIn: (element: MarkupElement) => string | null,
  language: string,
): string | null {
  const { kicker, headline, standfirst, byline } = head;
  if (
    element === kicker ||
    element === headline?.element ||
    element === standfirst ||
    element === byline
  ) {
    return "";
  }
  if (!body.keeps(element)) return "beside the article";
  const chrome = chromeIn(element);
  if (chrome !== null) return chrome;
  if (isTimeAlone(element) || isUpdateLine(element, language)) return "date line";
  if (isCaptionByItself(element)) return captionAlone;
  if (/^h[1-6]$/.test(element.name) && headline) {
    if (essence(plainText(element)) === essence(headline.text)) return "";
  }
  return null;
}

/** A time between blocks, or a block with a time and nothing else. */
function isTimeAlone(element: MarkupElement): boolean {
  if (element.name === "time")
    return /^(?:div|section|article|header|main|li)$/.test(element.parent?.name ?? "");
  if (!element.isBlock || element.weight === 0 || element.weight > 40) return false;
  return find(element, named("time"))?.weight === element.weight;
}

/** A paragraph below the text that is called a date and is one. */
function isUpdateLine(element: MarkupElement, language: string): boolean {
  return element.name === "p" && isNamedDate(element) && isDateLine(element, language);
}

/** The caption of a picture that a script shows, or one that stands too far from its picture. */
function isCaptionByItself(element: MarkupElement): boolean {
  return (
    element.isBlock &&
    element.weight > 0 &&
    element.weight < 400 &&
    isCaptionName.test(namesOf(element)) &&
    !find(element, named("img", "amp-img", "figure"))
  );
}
