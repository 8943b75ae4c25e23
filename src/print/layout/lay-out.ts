import type { Report } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan, TextRange } from "../../document/span.ts";
import type { PageStyle, PageStyles, PrintStyle, StyledElement } from "../../style/style.ts";
import type { Materials } from "../materials.ts";
import { directionOf } from "./bidi.ts";
import { leastWidth } from "./block-place.ts";
import { LayoutContext, type LeftOut } from "./context.ts";
import type { Row } from "./flow.ts";
import { layArticle } from "./lay-blocks.ts";
import { namedStrings, placeMarginBoxes } from "./margin-boxes.ts";
import { paginate } from "./paginate.ts";
import { placePage } from "./place-page.ts";
import type { Destination, LinkArea, Page, PageItem, PagePlan } from "./plan.ts";
import type { TagTree } from "./tags.ts";

/** What is to be laid out. */
export interface LayoutInput {
  readonly article: StyledElement<PrintStyle>;
  readonly pages: PageStyles;
  readonly materials: Materials;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Where a range of the reading text stands in the input file, for messages. */
  readonly sourceOf?: (range: TextRange) => SourceSpan | null;
}

/** An article laid out: everything about the pages is decided and nothing is drawn. */
export interface LaidOut {
  readonly plan: PagePlan;
  readonly tags: TagTree;
  /** Text of the article that the style does not show. */
  readonly leftOut: readonly LeftOut[];
}

/** Lays out an article on pages. Pure: the same input gives the same plan. */
export function layOut(input: LayoutInput, report: Report): LaidOut {
  const { article, pages, language } = input;
  const context = new LayoutContext(input.materials, report, input.sourceOf ?? (() => null));
  const page = pages.first;
  const width = widthOf(pages);
  const flow = layArticle(
    article,
    {
      element: context.tags.root,
      noteParent: context.tags.root,
      language,
      link: null,
      quote: null,
      added: null,
      rise: 0,
      x: 0,
      width,
      measure: width,
      pitch: article.style.lineHeight,
      columns: null,
      pageHeight: heightOf(page),
      direction: directionOf(language),
    },
    context,
  );
  checkRoom(flow.rows, pages, context);
  const contents = paginate(flow.rows, (index) => heightOf(pageFor(index, pages)));
  const strings = namedStrings(contents);
  const destinations: Record<string, Destination> = {};
  const placed = contents.map((rows, index): Page => {
    const style = pageFor(index, pages);
    const items: PageItem[] = [];
    const canvas = { items, links: [] as LinkArea[], destinations };
    const frame = {
      page: index,
      x: style.margin.left,
      y: style.margin.top,
      width,
      height: heightOf(style),
    };
    placePage(rows, frame, canvas);
    const facts = { page: index + 1, pages: contents.length, strings: strings[index] ?? new Map() };
    const boxes = placeMarginBoxes(style, facts, language, context);
    return {
      width: style.width,
      height: style.height,
      items: [...items, ...boxes],
      links: canvas.links,
    };
  });
  context.reportFaults();
  const { added, leftOut } = context;
  const plan = { pages: placed, destinations, bookmarks: flow.bookmarks, added };
  return { plan, tags: context.tags.tree(), leftOut };
}

/** Says so where a page cannot hold what it must: nothing may stand outside it unseen. */
function checkRoom(rows: readonly Row[], pages: PageStyles, context: LayoutContext): void {
  const room = Math.min(...[pages.first, pages.left, pages.right].map(heightOf));
  const width = widthOf(pages);
  const tallest = rows.reduce((most, row) => Math.max(most, row.height), 0);
  if (width >= leastWidth && tallest <= room) return;
  const size = `${Math.round(width)} × ${Math.round(room)} pt`;
  const message = `The page leaves ${size} for text, and a line needs ${leastWidth} × ${Math.round(tallest)} pt.`;
  context.report("print/page-too-small", message, null);
}

/** The first page, then left and right in turn: page 1 is a right one. */
function pageFor(index: number, pages: PageStyles): PageStyle {
  if (index === 0) return pages.first;
  return index % 2 === 0 ? pages.right : pages.left;
}

/** What fits between the margins of every page: lines are as long on left pages as on right ones. */
function widthOf({ first, left, right }: PageStyles): number {
  return Math.min(
    ...[first, left, right].map(({ width, margin }) => width - margin.left - margin.right),
  );
}

function heightOf(page: PageStyle): number {
  return page.height - page.margin.top - page.margin.bottom;
}
