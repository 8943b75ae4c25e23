import { type Computed, compute, ownValueOf, winnersOf } from "./compute.ts";
import type { Declaration } from "./declaration.ts";
import { longhandsOf, pageContentLonghand, pageSizeLonghand } from "./definitions.ts";
import type { PageRule } from "./sheet.ts";
import {
  type MarginBox,
  type MarginBoxName,
  marginBoxes,
  type PageSet,
  type PageStyle,
  type PageStyles,
  type PrintStyle,
} from "./style.ts";

/** An @page rule with its declarations read. */
export interface PageDeclarations {
  readonly page: PageRule["page"];
  readonly declarations: readonly Declaration[];
  readonly boxes: readonly {
    readonly name: MarginBoxName;
    readonly declarations: readonly Declaration[];
  }[];
}

/**
 * The pages that the rules describe; the first page is a right one. Margin boxes inherit from the
 * page, and the page from the article, so that they share its typeface. A later sheet wins over all
 * of an earlier one, as it does in the cascade.
 */
export function pagesOf(
  sheets: readonly (readonly PageDeclarations[])[],
  article: Computed,
): PageStyles {
  const names = sheets.flatMap((rules) => rules.flatMap(({ page }) => page.name ?? []));
  const named = [...new Set(names)].map(
    (name) => [name, pageSetOf(name, sheets, article)] as const,
  );
  return { ...pageSetOf(null, sheets, article), named: Object.fromEntries(named) };
}

function pageSetOf(
  name: string | null,
  sheets: readonly (readonly PageDeclarations[])[],
  article: Computed,
): PageSet {
  const selected = (...places: readonly PageRule["page"]["place"][]) =>
    pageOf(
      (name === null ? [null] : [null, name]).flatMap((one) =>
        places.map((place) => ({ name: one, place })),
      ),
      sheets,
      article,
    );
  return {
    first: selected("all", "right", "first"),
    left: selected("all", "left"),
    right: selected("all", "right"),
  };
}

/** `selectors` from the least specific to the most: a name weighs more than a place. */
function pageOf(
  selectors: readonly PageRule["page"][],
  sheets: readonly (readonly PageDeclarations[])[],
  article: Computed,
): PageStyle {
  const chosen = sheets.flatMap((rules) =>
    selectors.flatMap(({ name, place }) =>
      rules.filter(({ page }) => page.name === name && page.place === place),
    ),
  );
  const origins = winnersOf(chosen.flatMap((rule) => rule.declarations));
  const page = compute(longhandsOf.print, origins, article);
  const boxes: Partial<Record<MarginBoxName, MarginBox>> = {};
  for (const name of marginBoxes) {
    const declarations = chosen.flatMap((rule) =>
      rule.boxes.filter((box) => box.name === name).flatMap((box) => box.declarations),
    );
    const box = marginBoxOf(name, declarations, page);
    if (box) boxes[name] = box;
  }
  const { width, height } = ownValueOf(pageSizeLonghand, { origins });
  return { width, height, margin: styleOf(page).margin, boxes };
}

function marginBoxOf(
  name: MarginBoxName,
  declarations: readonly Declaration[],
  page: Computed,
): MarginBox | null {
  const origins = winnersOf(declarations);
  const content = ownValueOf(pageContentLonghand, { origins });
  if (content === null) return null;
  const style = styleOf(compute(longhandsOf.print, origins, page));
  // Each box is set towards its own place (CSS Paged Media 3, section 5.3).
  const textAlign = origins.has("text-align") ? style.textAlign : alignmentOf(name);
  return { content, style: { ...style, textAlign } };
}

function alignmentOf(name: MarginBoxName): PrintStyle["textAlign"] {
  if (name.endsWith("-left")) return "left";
  return name.endsWith("-right") ? "right" : "center";
}

function styleOf(computed: Computed): PrintStyle {
  // Computed from the registry that PrintStyle is derived from.
  return computed.style as PrintStyle;
}
