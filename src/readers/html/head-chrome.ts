import { isFigure } from "../markup/figures.ts";
import {
  closest,
  elementsUnder,
  find,
  type MarkupElement,
  named,
  plainText,
} from "../markup/tree.ts";
import { looseText, type PageBody } from "./body.ts";
import { isDateLine } from "./dates.ts";
import type { PageHead } from "./head.ts";

/** Letters of the longest piece of a page's head that is no sentence. */
const longestPiece = 120;

/**
 * What a page sets between its headline and its text besides standfirst and byline: dates, buttons,
 * counts of readers, jobs and addresses of the writers. Tells of an element why it is such a piece; null
 * where it is none.
 */
export function headChromeOf(
  head: PageHead,
  body: PageBody,
  language: string,
): (element: MarkupElement) => string | null {
  const firstText = firstTextOf(head, body);
  return (element) => {
    if (element.end > firstText || element.weight === 0) return null;
    if (isDateLine(element, language)) return "date line";
    return isPiece(element) ? "page furniture" : null;
  };
}

function isPiece(element: MarkupElement): boolean {
  if (!element.isBlock && closest(element.parent, isTextBlock)) return false;
  if (element.weight > longestPiece || /^(?:h[1-6]|a)$/.test(element.name)) return false;
  if (isFigure(element) || find(element, isPicture) || find(element, isHeading)) return false;
  return !isSentence(element) && !isListOfSentences(element) && !opensStory(element);
}

const isTextBlock = named("p", "li", "blockquote", "dd", "th");
const isPicture = named("img", "amp-img", "figure");
const isHeading = named("h1", "h2", "h3", "h4", "h5", "h6");

function isSentence(element: MarkupElement): boolean {
  return (
    (element.name === "p" || element.weight >= 50) &&
    /[.!?…。！？؟।»”"」]\s*$/u.test(plainText(element))
  );
}

/** "PORT ELLIS, Harbour News —" */
function opensStory(element: MarkupElement): boolean {
  return element.weight > 4 && /[—–]\s*$/u.test(plainText(element));
}

function isListOfSentences({ name, weight, children }: MarkupElement): boolean {
  const items = children.filter((child) => child.type === "element" && child.weight > 0).length;
  return /^(?:ul|ol|li)$/.test(name) && weight >= 25 * Math.max(1, items);
}

/** Where the first running text of the body begins. */
function firstTextOf({ headline, standfirst, byline }: PageHead, body: PageBody): number {
  const taken = [headline?.element, standfirst, byline];
  const first = elementsUnder(body.container).find(
    (each) =>
      /^(?:p|div|section|article|td|blockquote|span|font)$/.test(each.name) &&
      looseText(each) >= 60 &&
      (each.name === "p" || hasWordsOfItsOwn(each)) &&
      body.keeps(each) &&
      !taken.some((part) => part && each.start >= part.start && each.end <= part.end),
  );
  if (!first) return body.container.start;
  const text = first.children.find((child) =>
    child.type === "text" ? child.value.trim() !== "" : !child.isBlock && child.weight > 0,
  );
  return first.name === "p" ? first.start : (text?.start ?? first.start);
}

function hasWordsOfItsOwn({ children }: MarkupElement): boolean {
  return children.some((child) => child.type === "text" && child.value.trim().length >= 20);
}
