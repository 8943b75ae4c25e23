import type { Inline } from "./article.ts";
import type { Element } from "./element.ts";
import type { QuoteWeaver } from "./weave-quotes.ts";

/** The caption of a figure or table as the first of its elements; none where it has no words. */
export function captionElements(
  name: "caption" | "figcaption",
  inlines: readonly Inline[],
  weaver: QuoteWeaver,
): readonly Element[] {
  const [first] = inlines;
  const last = inlines.at(-1);
  if (first === undefined || last === undefined) return [];
  const range = { start: first.range.start, end: last.range.end };
  return [{ type: "element", name, attributes: {}, children: weaver.weave(inlines, range), range }];
}
