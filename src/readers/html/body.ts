import { furnitureOf } from "../markup/furniture.ts";
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
import type { Selection } from "./select.ts";

/** The part of a page that holds the article, and what of it is the article's. */
export interface PageBody {
  readonly container: MarkupElement;
  readonly keeps: (element: MarkupElement) => boolean;
}

/**
 * The smallest element around all that was selected, and in it what was selected and what stands among
 * it on the same footing: Readability drops lists, subheadings and figures that it scores low.
 */
export function bodyOf(page: MarkupElement, selection: Selection): PageBody {
  const { kept, around } = selection;
  const container = containerOf(page, selection);
  const restored = new Set<MarkupElement>();
  const holdsText = once((element: MarkupElement) => longParagraphs(element, kept) > 1);
  const isWordless = once(hasNoTextOfItsOwn);
  for (const element of elementsUnder(container)) {
    const isKnown = kept.has(element) || around.has(element) || restored.has(element);
    if (isKnown || !isRestorable(element) || !standsAmongText(element, restored, holdsText))
      continue;
    for (const inside of elementsUnder(element)) restored.add(inside);
  }
  const known = (element: MarkupElement) =>
    kept.has(element) || around.has(element) || restored.has(element);
  const keeps = (element: MarkupElement) =>
    element.isBlock
      ? known(element)
      : element.parent !== null &&
        known(element.parent) &&
        !(isLoose(element) && holdsText(element.parent) && isWordless(element.parent));
  return { container, keeps };
}

/** A question about elements that is answered once for each: hundreds of children ask it of one parent. */
function once(ask: (element: MarkupElement) => boolean): (element: MarkupElement) => boolean {
  const known = new Map<MarkupElement, boolean>();
  return (element) => {
    const answer = known.get(element) ?? ask(element);
    known.set(element, answer);
    return answer;
  };
}

/** Whether a short piece stands by itself between blocks, as names, dates and buttons do. */
function isLoose({ parent, weight }: MarkupElement): boolean {
  if (!parent || weight === 0 || weight > 120) return false;
  return /^(?:article|section|div|main|header|body)$/.test(parent.name);
}

function hasNoTextOfItsOwn({ children }: MarkupElement): boolean {
  return !children.some((child) => child.type === "text" && child.value.trim() !== "");
}

/** Where the selection parts into several: one level above if it is one paragraph alone. */
export function containerOf(page: MarkupElement, { kept, around }: Selection): MarkupElement {
  let at = page;
  for (;;) {
    const inside = at.children.filter(
      (child): child is MarkupElement =>
        child.type === "element" && (kept.has(child) || around.has(child)),
    );
    const [only] = inside;
    if (inside.length !== 1 || !only || kept.has(at) || isTextBlock(only)) return at;
    at = only;
  }
}

function isTextBlock({ name }: MarkupElement): boolean {
  return /^(?:p|h[1-6]|ul|ol|blockquote|table|figure|pre)$/.test(name);
}

function isRestorable(element: MarkupElement): boolean {
  const { name, weight, linkWeight, parent } = element;
  // Who wrote the quoted words.
  if (name === "footer" && parent?.name === "blockquote") return weight > 0;
  if (
    !/^(?:p|h[2-6]|ul|ol|dl|blockquote|figure|table|pre|amp-img|hr|div|aside|section)$/.test(name)
  )
    return false;
  if (furnitureOf(element, "page") !== null) return false;
  if (/^(?:div|aside|section)$/.test(name)) return isNoteOrFigure(element);
  if (name === "hr" || name === "amp-img") return true;
  if (name === "figure")
    return find(element, named("img", "amp-img", "blockquote", "table")) !== null;
  return weight > 0 && linkWeight < weight * 0.5;
}

function isNoteOrFigure(element: MarkupElement): boolean {
  const written = namesOf(element);
  if (element.weight === 0 || element.weight > 900) return false;
  return /correction|clarification|editors?-?note|pull-?quote|wp-caption|footnotes/i.test(written);
}

/** Its parent holds paragraphs that were kept, or was brought back itself. */
function standsAmongText(
  { parent }: MarkupElement,
  restored: ReadonlySet<MarkupElement>,
  holdsText: (element: MarkupElement) => boolean,
): boolean {
  if (!parent || closest(parent, ({ name }) => /^(?:aside|nav|footer)$/.test(name))) return false;
  return restored.has(parent) || parent.name === "blockquote" || holdsText(parent);
}

/** How many of the blocks in an element are paragraphs that were kept: two are enough to ask for. */
function longParagraphs(parent: MarkupElement, kept: ReadonlySet<MarkupElement>): number {
  let paragraphs = 0;
  for (const child of parent.children) {
    if (child.type !== "element" || !kept.has(child) || child.weight <= 60) continue;
    if (child.name === "p" || child.name === "div") paragraphs++;
    if (paragraphs > 1) break;
  }
  return paragraphs;
}

/** Whether an element may have running text of its own. */
export const holdsProse = named("p", "div", "blockquote", "li", "td", "section", "article", "span");

/** Letters of running text in the body of a page. */
export function proseIn(body: PageBody): number {
  return proseElements(body).reduce((prose, element) => prose + looseText(element), 0);
}

/** The running text in the body of a page, all of its text where none runs: menus may be of another language. */
export function wordsIn(body: PageBody): string {
  const running = new Set(proseElements(body).filter((element) => looseText(element) > 0));
  const outermost = [...running].filter(
    ({ parent }) => closest(parent, (each) => running.has(each)) === null,
  );
  return (outermost.length > 0 ? outermost : [body.container]).map(plainText).join("\n");
}

function proseElements({ container, keeps }: PageBody): readonly MarkupElement[] {
  return elementsUnder(container).filter(
    (element) =>
      /^(?:p|div|blockquote|li|td|section|article|span)$/.test(element.name) && keeps(element),
  );
}

/** Characters of running text in an element itself: enough in a row, and not in links. */
export function looseText(element: MarkupElement): number {
  let own = 0;
  for (const child of element.children) {
    if (child.type === "text") own += lettersIn(child.value);
    else if (!child.isBlock) own += child.weight - child.linkWeight;
  }
  const dense = element.linkWeight > element.weight * 0.5;
  return own >= 40 && !dense ? own : 0;
}

/** Letters of a text; one of Chinese, Japanese or Korean tells as much as two of others. */
function lettersIn(text: string): number {
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return text.replace(/\s+/g, "").length + dense;
}

/** Whether an element says that its page is written while things happen. */
export function isLiveBlog(page: MarkupElement): boolean {
  return (
    find(
      page,
      (each) =>
        /LiveBlogPosting/.test(attribute(each, "itemtype")) ||
        /(?:^|\s)live-?blog(?:\s|$|__|-container|-body)/i.test(namesOf(each)),
    ) !== null
  );
}
