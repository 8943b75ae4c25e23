import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Omission } from "../../document/article.ts";
import type { BlockDraft } from "../../document/compose.ts";
import type { SourceSpan } from "../../document/span.ts";
import { shortened } from "../shortened.ts";
import { readable, type SourceText, spanOf } from "../source-text.ts";
import { type BlockSettings, draftBlocks } from "./blocks.ts";
import { withoutBoxTitles } from "./box-titles.ts";
import type { Origin } from "./furniture.ts";
import { normaliseHeadings } from "./headings.ts";
import { parseMarkup } from "./parse.ts";
import { withoutRepeats } from "./repeats.ts";
import { type MarkupElement, type MarkupNode, plainText } from "./tree.ts";

export interface MarkupOptions {
  /** BCP 47 of the article: other `lang` values around words become foreign passages. */
  readonly language: string;
  /** Where the text is from; links and pictures are meant from there. Null where nobody knows. */
  readonly base: string | null;
  /** Whether a publisher's machinery may stand among the paragraphs. */
  readonly origin: Origin;
  /** Whether the text is XML (XHTML), where `<p/>` is complete. */
  readonly xml: boolean;
}

/** What markup holds for an article. */
export interface MarkupContent {
  /** Headings from level 2, footnotes last. */
  readonly blocks: readonly BlockDraft[];
  /** In the order of the text. */
  readonly omitted: readonly Omission[];
}

/**
 * Reads an HTML fragment or an XHTML subtree as the body of an article: a field of a feed, the inside
 * of an e-mail, an island in Markdown. Whole pages are for the HTML reader. Never throws; what attacks
 * the reader gives an error and no blocks.
 */
export function readMarkup(
  text: SourceText,
  options: MarkupOptions,
  report: Report,
): MarkupContent {
  const source = readable(text, report);
  const root = parseMarkup(source, { xml: options.xml }, report);
  if (root === null) return { blocks: [], omitted: [] };
  return contentOf(root.children, { ...options, source, exclude: () => null });
}

/** The content of some nodes of a tree. `exclude` may leave out more, and says why. */
export function contentOf(
  nodes: readonly MarkupNode[],
  settings: Omit<BlockSettings, "leaveOut" | "leaveOutLine">,
): MarkupContent {
  const omitted: Omission[] = [];
  const leaveOut = (element: MarkupElement, why: string): void => {
    const omission = omissionOf(element, why, settings.source);
    if (omission) omitted.push(omission);
  };
  const leaveOutLine = (line: string, source: SourceSpan, why: string): void => {
    omitted.push({ source, text: shortened(line), why });
  };
  const drafts = draftBlocks(nodes, { ...settings, leaveOut, leaveOutLine });
  const { blocks: once, repeats } = withoutRepeats(drafts);
  const { blocks, titles } = withoutBoxTitles(once, omitted);
  const all = [...omitted, ...repeats, ...titles].sort((a, b) => a.source.start - b.source.start);
  return { blocks: normaliseHeadings(blocks), omitted: all };
}

/** An element as an omission; null where it holds nothing that anybody would miss. */
export function omissionOf(
  element: MarkupElement,
  why: string,
  source: SourceText,
): Omission | null {
  const isSilent =
    element.name === "script" || (element.weight === 0 && !/^(?:video|audio)$/.test(element.name));
  if (isSilent) return null;
  return {
    source: spanOf(source, element.start, element.end),
    text: shortened(plainText(element)),
    why,
  };
}
