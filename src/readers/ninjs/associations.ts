import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Omission } from "../../document/article.ts";
import type { BlockDraft } from "../../document/compose.ts";
import { type ItemContext, inlinesOf } from "../conventions/body.ts";
import type { Fields } from "../json/fields.ts";
import { formsOf } from "./forms.ts";

/**
 * The pictures that go with an item as figures, but for those that its body shows itself; what else
 * goes with it is left out.
 */
export function figuresOf(
  item: Fields,
  body: readonly BlockDraft[],
  context: ItemContext,
  report: Report,
): { readonly figures: readonly BlockDraft[]; readonly omitted: readonly Omission[] } {
  const shown = new Set(body.flatMap((block) => (block.type === "figure" ? [block.image] : [])));
  const figures: BlockDraft[] = [];
  const omitted: Omission[] = [];
  for (const other of item.objects("associations")) {
    const image = imageOf(other);
    if (other.string("type") !== "picture" || image === null) {
      const text = (other.string("headline", "title", "uri") ?? "").slice(0, 60);
      const why = `associated ${other.string("type") ?? "item"}`;
      omitted.push({ source: other.span, text, why });
    } else if (!shown.has(image)) figures.push(figureOf(other, image, context, report));
  }
  return { figures, omitted };
}

function figureOf(
  picture: Fields,
  image: string,
  context: ItemContext,
  report: Report,
): BlockDraft {
  const descriptions = formsOf(picture, "description");
  const alt = descriptions.find(({ role }) => /alt/.test(role));
  const caption =
    descriptions.find(({ role }) => /caption/.test(role)) ??
    descriptions.find((description) => description !== alt);
  return {
    type: "figure",
    image,
    alt: alt?.text.text ?? picture.string("alttext", "alt_text"),
    caption: inlinesOf(caption, context, report),
    credit: picture.string("byline", "by", "creditline", "copyrightholder"),
    source: picture.span,
  };
}

/** The largest rendition that is a picture. */
function imageOf(picture: Fields): string | null {
  const renditions = picture
    .objects("renditions")
    .filter((each) => !/^(?!image\/)/.test(each.string("mimetype", "contenttype") ?? "image/"));
  let best: { readonly href: string; readonly width: number } | null = null;
  for (const rendition of renditions) {
    const href = rendition.string("href");
    const node = rendition.node("width");
    const width = node?.type === "number" ? node.value : 0;
    if (href !== null && (best === null || width > best.width)) best = { href, width };
  }
  return best?.href ?? null;
}
