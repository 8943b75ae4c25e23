import { elementsUnder, type MarkupElement } from "../markup/tree.ts";
import type { PageHeadline } from "./headline.ts";

/** What stands around a headline. */
export interface Neighbours {
  /** Elements before it, nearest first. */
  readonly before: readonly MarkupElement[];
  /** Elements after it up to the first paragraphs of the story, in the order of the page. */
  readonly after: readonly MarkupElement[];
}

/** Elements that are looked at on each side, and paragraphs that end the search. */
const mostBefore = 16;
const mostAfter = 160;
const paragraphs = 2;
/** Letters of a paragraph of the story, at least. */
const paragraphWeight = 80;

/** The neighbours of the headline; those at the top of the page where nothing shows it. */
export function neighboursOf(body: MarkupElement, headline: PageHeadline | null): Neighbours {
  const all = elementsUnder(body);
  const shown = headline?.isShown ? headline.element : null;
  const at = shown ? all.indexOf(shown) : 0;
  const from = shown?.end ?? 0;
  const before = all
    .slice(Math.max(0, at - mostBefore), at)
    .filter(({ end }) => end <= (shown?.start ?? 0));
  const after: MarkupElement[] = [];
  let passed = 0;
  for (let index = at + 1; index < all.length; index++) {
    const element = all[index];
    if (!element || element.start < from) continue;
    if (element.name === "p" && element.weight > paragraphWeight) passed++;
    if (passed >= paragraphs || after.length >= mostAfter) break;
    after.push(element);
  }
  return { before: before.reverse(), after };
}
