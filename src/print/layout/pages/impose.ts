import type { Direction } from "../bidi.ts";
import type {
  Destination,
  LinkArea,
  Page,
  PageItem,
  PageLabel,
  PagePlan,
  SharedPage,
} from "../plan.ts";

/**
 * Puts the pages of a document two by two on the sides of sheets, so that the sheets, printed on both
 * sides (turned at the short edge), laid on each other and folded, are a booklet. A side is as wide as
 * two pages, so that nothing gets smaller. The tag tree stays as it is: reading goes from page to page.
 */
export function impose(plan: PagePlan): PagePlan {
  const sides = sidesOf(plan.pages.length, plan.direction);
  const places = new Map<number, { readonly side: number; readonly x: number }>();
  // All sides of a sheet are alike, also those that stay empty.
  const width = Math.max(...plan.pages.map((page) => page.width));
  const height = Math.max(...plan.pages.map((page) => page.height));
  const pages = sides.map((pair, side): Page => {
    const halves = pair.map((number, half) => ({
      page: plan.pages[number],
      number,
      x: half * width,
    }));
    const items: PageItem[] = [];
    const links: LinkArea[] = [];
    const shared: SharedPage[] = [];
    for (const { page, number, x } of halves) {
      if (!page) continue;
      places.set(number, { side, x });
      shared.push({ firstItem: items.length, page: number });
      for (const item of page.items) items.push({ ...item, x: item.x + x });
      for (const link of page.links) links.push({ ...link, x: link.x + x });
    }
    return { width: 2 * width, height, items, links, shared };
  });
  const destinations = Object.entries(plan.destinations).map(
    ([name, { page, y }]): [string, Destination] => [
      name,
      { page: places.get(page)?.side ?? 0, y },
    ],
  );
  return {
    ...plan,
    pages,
    destinations: Object.fromEntries(destinations),
    labels: sides.map(
      (pair, page): PageLabel => ({
        page,
        style: "decimal",
        number: page + 1,
        prefix: labelOf(pair, plan),
      }),
    ),
  };
}

/** Indices of the pages of each side, left and right; those beyond the last page are empty. */
export function sidesOf(
  pages: number,
  direction: Direction,
): readonly (readonly [left: number, right: number])[] {
  const count = Math.ceil(pages / 4) * 4;
  return Array.from({ length: count / 2 }, (_, side) => {
    const other = count - 1 - side;
    const isFront = side % 2 === 0;
    // The first page is the outermost, where the booklet opens.
    return isFront === (direction === "ltr") ? ([other, side] as const) : ([side, other] as const);
  });
}

/** As a reader of the file names a side: "8, 1". */
function labelOf(pair: readonly number[], { pages }: PagePlan): string {
  return pair
    .filter((page) => page < pages.length)
    .map((page) => page + 1)
    .join(", ");
}
