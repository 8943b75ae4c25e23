import { furnitureOf } from "../markup/furniture.ts";
import { closest, elementsUnder, find, type MarkupElement, named } from "../markup/tree.ts";
import { containerOf, looseText } from "./body.ts";
import type { PageHeadline } from "./headline.ts";
import type { Selection } from "./select.ts";

/**
 * What was selected of a page, and the running text of its story that was not: Readability takes one element
 * and what is like it, and so it loses a lead that stands under the headline in a box of its own, and sections
 * that a page wraps one by one. Text between headline and selection is the story's; beside the selection
 * what has the same form is.
 */
export function wholeStory(
  page: MarkupElement,
  selection: Selection,
  headline: PageHeadline | null,
): Selection {
  const container = containerOf(page, selection);
  const shown = headline?.isShown ? headline.element : null;
  const story = shown ? commonParent(container, shown) : closest(container, isStory);
  if (story === null || story === container) return selection;
  const found = [
    ...(shown ? textBetween(story, shown, container) : []),
    ...siblingsOf(container, story),
  ].filter((each) => !selection.kept.has(each));
  if (found.length === 0) return selection;
  const kept = new Set([...selection.kept, ...found.flatMap(elementsUnder)]);
  return { kept, around: parentsOf(kept) };
}

const isStory = named("article", "main");

function commonParent(element: MarkupElement, other: MarkupElement): MarkupElement | null {
  return closest(element, ({ start, end }) => start <= other.start && end >= other.end);
}

/** The largest elements with running text that end before one element and begin behind another. */
function textBetween(
  within: MarkupElement,
  behind: MarkupElement,
  before: MarkupElement,
): readonly MarkupElement[] {
  return childrenOf(within).flatMap((child) => {
    if (child.end <= behind.start || child.start >= before.start || child === behind) return [];
    const isBetween = child.start >= behind.end && child.end <= before.start;
    if (isBetween) return isRunningText(child) ? [child] : [];
    return furnitureOf(child, "page") === null ? textBetween(child, behind, before) : [];
  });
}

/** The elements with running text beside one or beside those around it, that are made like these. */
function siblingsOf(element: MarkupElement, within: MarkupElement): readonly MarkupElement[] {
  const found: MarkupElement[] = [];
  let inner = element;
  for (let around = inner.parent; around && inner !== within; around = inner.parent) {
    for (const child of childrenOf(around)) {
      if (child !== inner && isAlike(child, inner) && isRunningText(child)) found.push(child);
    }
    inner = around;
  }
  return found;
}

function isAlike(element: MarkupElement, other: MarkupElement): boolean {
  return (
    element.name === other.name &&
    element.attributes.get("class") === other.attributes.get("class") &&
    !/^(?:article|body)$/.test(element.name)
  );
}

/** Letters of running text at least, and the share of them in links at most. */
const leastText = 60;
const mostLinked = 0.3;

/** Whether an element holds running text, and neither a story of its own nor the way to one. */
function isRunningText(element: MarkupElement): boolean {
  const { name, weight, linkWeight } = element;
  if (weight < leastText || linkWeight > weight * mostLinked) return false;
  if (/^(?:aside|footer|nav|figure|table|article)$/.test(name)) return false;
  if (find(element, isHeadOfAnother)) return false;
  return textIn(element) >= leastText;
}

function isHeadOfAnother({ name, weight, linkWeight }: MarkupElement): boolean {
  return name === "h1" || (/^h[2-4]$/.test(name) && linkWeight > weight * 0.5);
}

function textIn(element: MarkupElement): number {
  if (!element.isBlock || furnitureOf(element, "page") !== null) return 0;
  return childrenOf(element).reduce((sum, child) => sum + textIn(child), looseText(element));
}

function childrenOf({ children }: MarkupElement): readonly MarkupElement[] {
  return children.filter((child): child is MarkupElement => child.type === "element");
}

function parentsOf(elements: Iterable<MarkupElement>): ReadonlySet<MarkupElement> {
  const parents = new Set<MarkupElement>();
  for (const element of elements) {
    for (let outer = element.parent; outer && !parents.has(outer); outer = outer.parent) {
      parents.add(outer);
    }
  }
  return parents;
}
