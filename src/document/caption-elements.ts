import type { Inline } from "./article.ts";
import { isCredit } from "./credit.ts";
import { attributesFrom, type Element } from "./element.ts";
import { plainTextOf } from "./walk.ts";
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
  const attributes = attributesFrom({
    credit: name === "figcaption" && isCredit(plainTextOf(inlines)) ? "" : null,
  });
  return [{ type: "element", name, attributes, children: weaver.weave(inlines, range), range }];
}
