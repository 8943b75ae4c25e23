import type { PageSet, PageStyle, PageStyles } from "../../style/style.ts";
import { directionOf } from "./bidi.ts";
import type { Styled } from "./blocks/block-place.ts";
import type { Flow, Row } from "./blocks/flow.ts";
import { laySection } from "./blocks/lay-blocks.ts";
import { mirroredSection } from "./blocks/mirror.ts";
import type { LayoutContext } from "./context.ts";
import { numberPages, numeral, type PageNumber } from "./pages/page-numbers.ts";
import { type PageRows, paginate, rowsOfPage } from "./pages/paginate.ts";
import { type PlacedSideNote, placeSideNotes, sideWidthOf } from "./pages/side-notes.ts";
import { hasReferences, withPageNumbers } from "./references.ts";
import type { OpenElement } from "./tags.ts";

/** A part of a document that is laid out for itself: an article, or the contents of a pack. */
interface Section {
  readonly element: Styled;
  /** Where its tags are written. */
  readonly part: OpenElement;
  readonly pageName: string | null;
  readonly pages: PageSet;
  readonly flow: Flow;
}

/** A page with what stands on it. */
interface FilledPage {
  readonly contents: PageRows;
  readonly sideNotes: readonly PlacedSideNote[];
  readonly style: PageStyle;
  /** Of what stands on it, in points. */
  readonly width: number;
}

interface Filled {
  readonly filled: readonly FilledPage[];
  readonly numbers: readonly PageNumber[];
  readonly sections: readonly Section[];
}

/** So many times are sections set again until the page numbers in them are right. */
const mostRounds = 5;

/**
 * Lays out the sections of a document and parts them into pages. The numbers of pages that stand in
 * the contents or an index are known only then: those sections are set again, the others are not.
 */
export function fillPages(
  root: Styled,
  pages: PageStyles,
  language: string,
  context: LayoutContext,
): Filled {
  let sections = sectionsOf(root).map((element) =>
    laidSection(element, pages, language, context, null),
  );
  let { filled, numbers } = paginated(sections);
  let known = "";
  for (let round = 0; round < mostRounds && sections.some(isLate); round++) {
    const places = numbersByPlace(filled, numbers, context.targets);
    const now = JSON.stringify([...places]);
    if (now === known) break;
    known = now;
    sections = sections.map((section) =>
      isLate(section) ? laidSection(section.element, pages, language, context, places) : section,
    );
    ({ filled, numbers } = paginated(sections));
  }
  for (const { part } of sections) context.tags.root.children.push(...part.children);
  return { filled, numbers, sections };
}

/** Of a pack its parts, and what its style puts before or after them; an article is one section. */
function sectionsOf(root: Styled): readonly Styled[] {
  if (root.name !== "pack") return [root];
  return root.children.filter((child) => child.type === "element");
}

function isLate({ element }: Section): boolean {
  return hasReferences(element);
}

function laidSection(
  element: Styled,
  pages: PageStyles,
  language: string,
  context: LayoutContext,
  numberOf: ReadonlyMap<string, string> | null,
): Section {
  const pageName = element.style.page;
  const set = (pageName === null ? undefined : pages.named[pageName]) ?? pages;
  const part = context.tags.openPart();
  const width = widthOf(set);
  const direction = directionOf(element.attributes["lang"] ?? language);
  const place = {
    element: part,
    noteParent: part,
    language,
    link: null,
    quote: null,
    added: null,
    rise: 0,
    x: 0,
    width,
    measure: width,
    pitch: element.style.lineHeight,
    columns: null,
    sideWidth: sideWidthOf(set),
    pageHeight: heightOf(set.first),
    direction,
  };
  const numbered = withPageNumbers(element, numberOf);
  const flow = laySection(
    direction === "rtl" ? mirroredSection(numbered) : numbered,
    place,
    context,
  );
  return { element, part, pageName, pages: set, flow };
}

/** Sections on pages of one name follow each other on a page, unless their style parts them. */
function paginated(sections: readonly Section[]): Pick<Filled, "filled" | "numbers"> {
  const filled: FilledPage[] = [];
  for (const { rows, pages } of runsOf(sections)) {
    const before = filled.length;
    const styleOf = (index: number) => pageFor(before + index, pages);
    const heightOfPage = (at: number) => heightOf(styleOf(at));
    const contents = paginate(rows, heightOfPage);
    for (const [index, sideNotes] of placeSideNotes(contents, heightOfPage).entries()) {
      const page = contents[index] ?? { bands: [] };
      filled.push({ contents: page, sideNotes, style: styleOf(index), width: widthOf(pages) });
    }
  }
  return { filled, numbers: numberPages(filled) };
}

function runsOf(
  sections: readonly Section[],
): readonly { readonly rows: readonly Row[]; readonly pages: PageSet }[] {
  const runs: { name: string | null; rows: Row[]; pages: PageSet }[] = [];
  let breaks = false;
  for (const { flow, pageName, pages } of sections) {
    const rows = flow.rows.map(
      (row, index): Row => (index === 0 && breaks ? { ...row, breakBefore: "page" } : row),
    );
    const last = runs.at(-1);
    if (last && last.name === pageName) for (const row of rows) last.rows.push(row);
    else if (rows.length > 0 || runs.length + 1 === sections.length)
      runs.push({ name: pageName, rows, pages });
    if (rows.length > 0) breaks = flow.breakAfter === "page";
  }
  return runs;
}

function numbersByPlace(
  filled: readonly FilledPage[],
  numbers: readonly PageNumber[],
  targets: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const [index, { contents }] of filled.entries()) {
    const { number, style } = numbers[index] ?? { number: index + 1, style: "decimal" };
    for (const { anchors } of rowsOfPage(contents)) {
      for (const anchor of anchors) {
        if (targets.has(anchor)) places.set(anchor, numeral(number, style));
      }
    }
  }
  return places;
}

/** The first page, then left and right in turn: page 1 is a right one. */
function pageFor(index: number, pages: PageSet): PageStyle {
  if (index === 0) return pages.first;
  return index % 2 === 0 ? pages.right : pages.left;
}

/** The height between the margins of a page, in points. */
export function heightOf(page: PageStyle): number {
  return page.height - page.margin.top - page.margin.bottom;
}

/** What fits between the margins of every page: lines are as long on left pages as on right ones. */
export function widthOf({ first, left, right }: PageSet): number {
  return Math.min(
    ...[first, left, right].map(({ width, margin }) => width - margin.left - margin.right),
  );
}
