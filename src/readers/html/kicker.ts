import {
  attribute,
  closest,
  elementsUnder,
  type MarkupElement,
  named,
  namesOf,
  plainText,
} from "../markup/tree.ts";
import { writtenDate } from "./written-date.ts";

const kickerName =
  /(?:^|[\s_-])(?:kicker|eyebrow|overline|roof-?line|top-?line|dachzeile|spitzmarke|section-?label|category-?label|rubrik|antetitulo|volanta|occhiello|sobretitulo|surtitre|article-?(?:section|category|label)|topic-?label)(?=$|[\s_-])/i;
/** Longest kicker, in characters that are no blanks: by itself, and within a heading. */
const longest = 50;
const longestWithin = 80;
/** Code units of the shortest headline behind a kicker. */
const shortestRest = 10;

/** Whether an element before a headline is its kicker. */
export function isKicker(element: MarkupElement): boolean {
  const { weight } = element;
  return (
    weight > 1 &&
    weight <= longest &&
    !closest(element, named("nav", "ul", "ol", "h1")) &&
    kickerName.test(namesOf(element)) &&
    !namesADay(element)
  );
}

/** How a heading begins, before the headline itself. */
export interface HeadingOpening {
  /** Its text as it stands in the heading, with the mark behind it. */
  readonly text: string;
  /** Whether it is a kicker to be read, and no date or label that only screen readers get. */
  readonly isKicker: boolean;
}

/**
 * The kicker that a heading opens with; null where it opens with the headline. What calls itself one is a kicker,
 * what a hidden mark sets apart, and what the page's own titles (`isTitle`) go without.
 */
export function openingOf(
  heading: MarkupElement,
  isTitle: (text: string) => boolean,
): HeadingOpening | null {
  const lead = leadingElement(heading);
  if (lead === null || lead.weight < 2 || lead.weight > longestWithin) return null;
  const whole = plainText(heading);
  const own = plainText(lead);
  if (!whole.startsWith(own)) return null;
  const mark = /^[\s:|·–—-]*/.exec(whole.slice(own.length))?.[0] ?? "";
  const rest = whole.slice(own.length + mark.length);
  if (rest.length < shortestRest) return null;
  const isApart =
    kickerName.test(namesOf(lead)) || lead.name === "small" || hasHiddenMark(heading, lead);
  if (!isApart && !isTitle(rest)) return null;
  return { text: own + mark, isKicker: !isHidden(lead) && !namesADay(lead) };
}

/** The first element of a heading that does not hold all of it, where no text stands before it. */
function leadingElement(heading: MarkupElement): MarkupElement | null {
  const first = heading.children.find((child) =>
    child.type === "text" ? child.value.trim() !== "" : child.weight > 0,
  );
  if (first?.type !== "element") return null;
  return first.weight === heading.weight ? leadingElement(first) : first;
}

function namesADay(element: MarkupElement): boolean {
  return writtenDate(plainText(element), "en") !== null;
}

/** Whether a colon or a dash that nobody sees stands behind an element of a heading. */
function hasHiddenMark(heading: MarkupElement, lead: MarkupElement): boolean {
  return elementsUnder(heading).some(
    (each) =>
      each.start >= lead.start &&
      each !== lead &&
      isHidden(each) &&
      /^[:|–—-]$/.test(plainText(each)),
  );
}

function isHidden(element: MarkupElement): boolean {
  return (
    attribute(element, "aria-hidden") === "true" ||
    /visually-?hidden|sr-only|screen-?reader|(?:^|\s)(?:invisible|aural)(?=$|\s)/i.test(
      namesOf(element),
    )
  );
}
