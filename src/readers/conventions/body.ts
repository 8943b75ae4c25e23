import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Omission } from "../../document/article.ts";
import type { BlockDraft, InlineDraft } from "../../document/compose.ts";
import { guessLanguage } from "../language.ts";
import { readMarkup } from "../markup/markup.ts";
import type { ReadOptions } from "../reader.ts";
import { part, type SourceText, spanOf } from "../source-text.ts";
import { plainInlines } from "./drafts.ts";
import { languageTag } from "./language-tag.ts";

/** The blocks of an article and what was left out of them. */
export interface Body {
  readonly blocks: readonly BlockDraft[];
  readonly omitted: readonly Omission[];
}

export const nothing: Body = { blocks: [], omitted: [] };

/** A text as a format gives it. */
export interface Copy {
  readonly text: SourceText;
  readonly html: boolean;
}

/** What holds for all texts of an item. */
export interface ItemContext {
  /** BCP 47, as the item declares it; null where it does not. */
  readonly language: string | null;
  /** The item's own address, from which its links are meant. */
  readonly base: string | null;
  /** Whether a site's machinery may stand in its texts: `page`. Agencies send `copy`. */
  readonly origin: "page" | "copy";
}

/** The context of an item: the user's language before the item's. */
export function contextOf(item: ItemContext, options: ReadOptions): ItemContext {
  const { language } = item;
  return { ...item, language: options.language ?? (language && languageTag(language)) };
}

/** The blocks of a text. */
export function bodyOf({ text, html }: Copy, context: ItemContext, report: Report): Body {
  if (!html) return { blocks: paragraphsOf(text), omitted: [] };
  const language = context.language ?? guessLanguage(text.text) ?? "en";
  const { base, origin } = context;
  return readMarkup(text, { language, base, origin, xml: false }, report);
}

/** A text as one line, whatever blocks it is written in. */
export function inlinesOf(
  copy: Copy | undefined,
  context: ItemContext,
  report: Report,
): readonly InlineDraft[] {
  if (copy === undefined) return [];
  if (!copy.html) return plainInlines(copy.text);
  const { blocks } = bodyOf(copy, context, report);
  return blocks.flatMap((block, index) => {
    if (!("inlines" in block)) return [];
    const { file, start } = block.source;
    const blank: InlineDraft = { type: "text", value: " ", source: { file, start, end: start } };
    return index === 0 ? block.inlines : [blank, ...block.inlines];
  });
}

/** Paragraphs between empty lines; between line ends where no line is empty. */
export function paragraphsOf(source: SourceText): BlockDraft[] {
  const { text } = source;
  const hasEmptyLines = /\n[^\S\n]*\n/.test(text);
  const blocks: BlockDraft[] = [];
  let from = 0;
  const add = (end: number) => {
    const inlines = plainInlines(part(source, from, end));
    if (inlines.length > 0) {
      blocks.push({ type: "paragraph", inlines, source: spanOf(source, from, end) });
    }
  };
  for (const { 0: gap, index } of text.matchAll(hasEmptyLines ? /\n(?:[^\S\n]*\n)+/g : /\n+/g)) {
    add(index);
    from = index + gap.length;
  }
  add(text.length);
  return blocks;
}
