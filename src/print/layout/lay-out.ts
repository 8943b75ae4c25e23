import type { Report } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan, TextRange } from "../../document/span.ts";
import type { PageSet, PageStyles, PrintStyle, StyledElement } from "../../style/style.ts";
import type { Materials } from "../materials.ts";
import { directionOf } from "./bidi.ts";
import { leastWidth } from "./blocks/block-place.ts";
import type { Row } from "./blocks/flow.ts";
import { mirroredPages } from "./blocks/mirror.ts";
import { LayoutContext, type LeftOut } from "./context.ts";
import { LineNumbers } from "./pages/line-numbers.ts";
import { namedStrings, placeMarginBoxes } from "./pages/margin-boxes.ts";
import { labelsOf } from "./pages/page-numbers.ts";
import { placePage } from "./pages/place-page.ts";
import { drawSideNotes } from "./pages/side-notes.ts";
import type { Destination, LinkArea, Page, PageItem, PagePlan } from "./plan.ts";
import { targetsIn } from "./references.ts";
import { fillPages, heightOf, widthOf } from "./sections.ts";
import type { TagTree } from "./tags.ts";

/** What is to be laid out. */
export interface LayoutInput {
  /** An article, or a pack of them. */
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
  const { article, language } = input;
  const direction = directionOf(language);
  const pages = direction === "rtl" ? mirroredPages(input.pages) : input.pages;
  const context = new LayoutContext(
    input.materials,
    report,
    input.sourceOf ?? (() => null),
    targetsIn(article),
  );
  const { filled, numbers, sections } = fillPages(article, pages, language, context);
  for (const { flow, pages: set } of sections) checkRoom(flow.rows, set, context);
  const strings = namedStrings(filled.map(({ contents }) => contents));
  const destinations: Record<string, Destination> = {};
  const lineNumbers = new LineNumbers(language, context);
  const placed = filled.map(({ contents, sideNotes, style, width }, index): Page => {
    const items: PageItem[] = [];
    const canvas = { items, links: [] as LinkArea[], destinations };
    const frame = {
      page: index,
      x: style.margin.left,
      y: style.margin.top,
      width,
      height: heightOf(style),
      direction,
    };
    placePage(contents, frame, canvas);
    drawSideNotes(sideNotes, frame, style, canvas);
    lineNumbers.draw(contents, frame, style, canvas);
    const facts = {
      page: numbers[index]?.number ?? index + 1,
      pages: filled.length,
      strings: strings[index] ?? new Map(),
    };
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
  const bookmarks = sections.flatMap(({ flow }) => flow.bookmarks);
  const plan = {
    pages: placed,
    destinations,
    bookmarks,
    labels: labelsOf(numbers),
    added,
    direction,
  };
  return { plan, tags: context.tags.tree(), leftOut };
}

/** Says so where a page cannot hold what it must: nothing may stand outside it unseen. */
function checkRoom(rows: readonly Row[], pages: PageSet, context: LayoutContext): void {
  const room = Math.min(...[pages.first, pages.left, pages.right].map(heightOf));
  const width = widthOf(pages);
  const tallest = rows.reduce((most, row) => Math.max(most, row.height), 0);
  if (width >= leastWidth && tallest <= room) return;
  const size = `${Math.round(width)} × ${Math.round(room)} pt`;
  const message = `The page leaves ${size} for text, and a line needs ${leastWidth} × ${Math.round(tallest)} pt.`;
  context.report("print/page-too-small", message, null);
}
