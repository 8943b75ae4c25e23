import type { Omission } from "../../document/article.ts";
import type { InlineDraft } from "../../document/compose.ts";
import { spanAround, splitInlines, textOfInlines } from "../conventions/drafts.ts";

/** What sites put behind a summary to lead to the article. */
const leader =
  /\s*(?:\[(?:…|\.{3}|&hellip;)\]|(?:…\s*)?(?:continue reading|read (?:more|on|the full \p{L}+)|full story|weiterlesen|lire la suite|seguir leyendo|leia mais|continua a leggere)\s*(?:…|\.{3}|[»→>]+)?)\s*$/iu;

/** A summary without what leads to the article, which is listed as left out. */
export function summaryOf(inlines: readonly InlineDraft[]): {
  readonly inlines: readonly InlineDraft[];
  readonly omitted: readonly Omission[];
} {
  const text = textOfInlines(inlines);
  const found = leader.exec(text.slice(-200));
  if (found === null) return { inlines, omitted: [] };
  const { before, after } = splitInlines(inlines, text.length - found[0].length);
  const source = spanAround(after);
  const omission = { text: textOfInlines(after).trim(), why: "related link" };
  return { inlines: before, omitted: source ? [{ ...omission, source }] : [] };
}
