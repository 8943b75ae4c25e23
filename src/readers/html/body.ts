import { furnitureOf } from "../markup/furniture.ts";
import {
  attribute,
  closest,
  elementsUnder,
  find,
  type MarkupElement,
  named,
  namesOf,
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
export function bodyOf(page: MarkupElement, { kept, around }: Selection): PageBody {
  const container = containerOf(page, kept, around);
  const restored = new Set<MarkupElement>();
  for (const element of elementsUnder(container)) {
    const isKnown = kept.has(element) || around.has(element) || restored.has(element);
    if (isKnown || !isRestorable(element) || !standsAmongText(element, kept, restored)) continue;
    for (const inside of elementsUnder(element)) restored.add(inside);
  }
  const known = (element: MarkupElement) =>
    kept.has(element) || around.has(element) || restored.has(element);
  const keeps = (element: MarkupElement) =>
    known(element) || (!element.isBlock && element.parent !== null && known(element.parent));
  return { container, keeps };
}

/** Where the selection parts into several: one level above if it is one paragraph alone. */
function containerOf(
  page: MarkupElement,
  kept: ReadonlySet<MarkupElement>,
  around: ReadonlySet<MarkupElement>,
): MarkupElement {
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
  const { name, weight, linkWeight } = element;
  if (!/^(?:p|h[2-6]|ul|ol|dl|blockquote|figure|table|pre|amp-img|hr|div)$/.test(name))
    return false;
  if (furnitureOf(element, "page") !== null) return false;
  if (name === "div") return isNoteOrFigure(element);
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

/** At least two kept paragraphs have the same parent, or the parent is text that was kept itself. */
function standsAmongText(
  element: MarkupElement,
  kept: ReadonlySet<MarkupElement>,
  restored: ReadonlySet<MarkupElement>,
): boolean {
  const { parent } = element;
  if (!parent || closest(parent, ({ name }) => /^(?:aside|nav|footer)$/.test(name))) return false;
  if (restored.has(parent)) return true;
  let paragraphs = 0;
  for (const child of parent.children) {
    if (child.type !== "element" || !kept.has(child)) continue;
    if (child.name === "p" || child.name === "div") if (child.weight > 60) paragraphs++;
    if (paragraphs > 1) return true;
  }
  return false;
}

/** Whether a page tells one story: enough running text, or less where its metadata name an article. */
export function isArticle(
  page: MarkupElement,
  { container, keeps }: PageBody,
  saysSo: boolean,
): boolean {
  let prose = 0;
  for (const element of elementsUnder(container)) {
    if (!/^(?:p|div|blockquote|li|td|section|article|span)$/.test(element.name) || !keeps(element))
      continue;
    prose += looseText(element);
  }
  if (saysSo) return prose >= 80;
  const teasers = elementsUnder(page).filter(
    (each) =>
      /^h[2-4]$/.test(each.name) && each.linkWeight > 0 && each.linkWeight >= each.weight * 0.8,
  ).length;
  if (teasers >= 8 && prose < 1500) return false;
  return prose >= 200;
}

/** Characters of running text in an element itself: enough in a row, and not in links. */
function looseText(element: MarkupElement): number {
  let own = 0;
  for (const child of element.children) {
    if (child.type === "text") own += child.value.replace(/\s+/g, "").length;
    else if (!child.isBlock) own += child.weight - child.linkWeight;
  }
  const dense = element.linkWeight > element.weight * 0.5;
  return own >= 40 && !dense ? own : 0;
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
