import { closest, elementsUnder, type MarkupElement, named } from "../markup/tree.ts";
import { holdsProse, looseText, type PageBody } from "./body.ts";

/** What speaks for an article besides its text. */
export interface Signs {
  /** Whether the metadata of the page name one. */
  readonly saysSo: boolean;
  /** Whether the page shows the headline that its metadata name. */
  readonly showsHeadline: boolean;
}

/** Whether a page tells one story: enough running text (`prose`, in letters), or less where there are signs of it. */
export function isArticle(
  page: MarkupElement,
  body: PageBody,
  prose: number,
  { saysSo, showsHeadline }: Signs,
): boolean {
  if (saysSo && prose >= 80) return true;
  const teasers = elementsUnder(page).filter(isTeaserTitle).length;
  if (teasers >= 8 && prose < 1500 && longestRun(body) < Math.max(leastRun, prose * 0.75))
    return false;
  if (showsHeadline && prose >= 120 && teasers < 3) return true;
  // A page of a few lines is an article if it does not send its readers elsewhere.
  return (
    prose >= 200 ||
    (body.container.weight >= 3 && page.linkWeight < page.weight * 0.4 && teasers < 3)
  );
}

function isTeaserTitle(element: MarkupElement): boolean {
  return /^h[2-4]$/.test(element.name) && element.weight > 0 && isLinked(element);
}

/** Letters that a story tells in a row at least, where a page leads to many others; it also is most of the text. */
const leastRun = 300;

/** Letters of the most running text in a body that no title of another story parts: a front has only teasers. */
function longestRun({ container, keeps }: PageBody): number {
  let run = 0;
  let longest = 0;
  for (const element of elementsUnder(container)) {
    if (isTeaserTitle(element)) run = 0;
    else if (holdsProse(element) && keeps(element)) run += looseText(element);
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Whether all of an element leads elsewhere. */
function isLinked(element: MarkupElement): boolean {
  return element.linkWeight >= element.weight * 0.8 || closest(element, named("a")) !== null;
}
