import type { Omission } from "../../document/article.ts";
import { type InlineDraft, textDraft } from "../../document/compose.ts";
import { spanAround, splitInlines, textOfInlines } from "../conventions/drafts.ts";
import type { Story } from "../conventions/story.ts";
import { InlineWriter } from "../markup/inline-writer.ts";
import { type InlineContext, writeInline } from "../markup/inlines.ts";
import type { MarkupElement } from "../markup/tree.ts";
import { type SourceText, spanOf } from "../source-text.ts";
import { bylineIn } from "./byline-line.ts";
import type { PageHead } from "./head.ts";
import type { PageHeadline } from "./headline.ts";

/** The words of the head. */
export function wordsOf(
  { kicker, headline, standfirst, byline }: PageHead,
  authors: readonly string[],
  source: SourceText,
  place: Pick<InlineContext, "base" | "language">,
): Pick<Story, "kicker" | "headline" | "standfirst" | "byline" | "omitted"> {
  // Nothing of the head is furniture, whatever it is called.
  const ignore = (): void => undefined;
  const context = {
    ...place,
    origin: "copy",
    leaveOut: ignore,
    picture: ignore,
    quotes: 0,
  } as const;
  const written = (element: MarkupElement | null) =>
    element ? write(element, source, context) : [];
  const names = new Intl.ListFormat(place.language, { type: "conjunction" }).format(authors);
  const origin = byline ?? headline?.element ?? null;
  const line = bylineOf(written(byline), authors);
  const heading = headline?.isShown ? partsOf(written(headline.element), headline) : null;
  return {
    kicker: heading && heading.kicker.length > 0 ? heading.kicker : written(kicker),
    headline: heading?.headline ?? said(headline?.text ?? "", headline?.element ?? null, source),
    standfirst: written(standfirst),
    byline: line.kept.length > 0 ? line.kept : said(names, origin, source),
    omitted: [...(heading?.omitted ?? []), ...line.omitted],
  };
}

/** The kicker that a heading opens with, and the headline behind it. */
function partsOf(
  inlines: readonly InlineDraft[],
  { opening }: PageHeadline,
): Pick<Story, "omitted"> & Readonly<Record<"kicker" | "headline", readonly InlineDraft[]>> {
  if (opening === null || !textOfInlines(inlines).startsWith(opening.text))
    return { kicker: [], headline: inlines, omitted: [] };
  const { before, after } = splitInlines(inlines, opening.text.length);
  const bare = opening.text.replace(/[\s:|·/–—-]+$/, "");
  if (opening.isKicker)
    return { kicker: splitInlines(before, bare.length).before, headline: after, omitted: [] };
  return { kicker: [], headline: after, omitted: omissionsOf([before], "beside the headline") };
}

/** What of the inlines of a byline is to be read, and what stands beside it. */
function bylineOf(
  inlines: readonly InlineDraft[],
  authors: readonly string[],
): { readonly kept: readonly InlineDraft[]; readonly omitted: readonly Omission[] } {
  const stretch = bylineIn(textOfInlines(inlines), authors);
  const { before: upTo, after } = splitInlines(inlines, stretch?.end ?? 0);
  const { before, after: kept } = splitInlines(upTo, stretch?.start ?? 0);
  return { kept, omitted: omissionsOf([before, after], "beside the byline") };
}

/** Those of some parts that have words. */
function omissionsOf(parts: readonly (readonly InlineDraft[])[], why: string): readonly Omission[] {
  return parts.flatMap((part) => {
    const text = textOfInlines(part).trim();
    const source = spanAround(part);
    return source && /[\p{L}\p{N}]/u.test(text) ? [{ source, text, why }] : [];
  });
}

function write(
  element: MarkupElement,
  source: SourceText,
  context: InlineContext,
): readonly InlineDraft[] {
  const writer = new InlineWriter(source);
  for (const child of element.children) writeWords(child, writer, context);
  return writer.end().inlines;
}

/** Inlines; blocks inside are set apart by a blank. */
function writeWords(
  node: MarkupElement["children"][number],
  writer: InlineWriter,
  context: InlineContext,
): void {
  if (node.type === "text" || !node.isBlock) {
    if (node.type === "element" && node.name === "br") writer.meant(" ", node.start, node.end);
    else writeInline(node, writer, context);
    return;
  }
  writer.meant(" ", node.start, node.start);
  for (const child of node.children) writeWords(child, writer, context);
  writer.meant(" ", node.end, node.end);
}

/** Words that an element says without showing them. */
function said(
  text: string,
  element: MarkupElement | null,
  source: SourceText,
): readonly InlineDraft[] {
  return text === ""
    ? []
    : [textDraft(text, spanOf(source, element?.start ?? 0, element?.end ?? 0))];
}
