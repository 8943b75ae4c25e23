import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Omission } from "../../document/article.ts";
import type { InlineDraft } from "../../document/compose.ts";
import { type Body, bodyOf, type ItemContext, inlinesOf } from "../conventions/body.ts";
import { spanAround, splitInlines, textOfInlines } from "../conventions/drafts.ts";
import { shortened } from "../shortened.ts";
import { derive, type Piece, type SourceText, spanOf } from "../source-text.ts";

/** The body of a post: shortcodes left out and listed, paragraphs marked where only lines mark them. */
export function postBody(content: SourceText, context: ItemContext, report: Report): Body {
  const { text, omitted } = withoutShortcodes(content);
  const body = bodyOf({ text: withParagraphs(text), html: true }, context, report);
  return { blocks: body.blocks, omitted: [...body.omitted, ...omitted] };
}

/** An excerpt on one line, without the mark that WordPress puts where it cut the text off. */
export function excerptOf(
  text: SourceText,
  context: ItemContext,
  report: Report,
): { readonly inlines: readonly InlineDraft[]; readonly omitted: readonly Omission[] } {
  const all = inlinesOf({ text, html: true }, context, report);
  const words = textOfInlines(all);
  const kept = words.replace(/\s*\[(?:…|\.{3})\]\s*$/, "");
  if (kept === words) return { inlines: all, omitted: [] };
  const { before, after } = splitInlines(all, kept.length);
  const source = spanAround(after);
  const mark = { text: textOfInlines(after).trim(), why: "mark of an excerpt" };
  return { inlines: before, omitted: source ? [{ ...mark, source }] : [] };
}

/** Shortcodes that stand for something that is no text; others have it between their tags. */
const machinery =
  "gallery|embed|video|audio|playlist|youtube|vimeo|contact-form(?:-7)?|gravityform|ad|ads|adrotate|newsletter|related|poll|tweet|instagram|facebook|wpforms|sc|shortcode";
const shortcode = new RegExp(
  `\\[(?:${machinery})(?:\\s[^\\]]{0,2000})?\\](?:[^[]{0,2000}\\[/(?:${machinery})\\])?` +
    `|\\[/?[a-z][\\w-]{1,40}(?:\\s+[\\w-]+=(?:"[^"\\]]{0,500}"|'[^'\\]]{0,500}'|[^\\s\\]]{1,200}))+\\s*/?\\]` +
    `|\\[/[a-z][\\w-]{1,40}\\]`,
  "g",
);

function withoutShortcodes(source: SourceText): {
  readonly text: SourceText;
  readonly omitted: readonly Omission[];
} {
  const { text } = source;
  const pieces: Piece[] = [];
  const omitted: Omission[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(shortcode)) {
    pieces.push({ text: text.slice(from, index), start: from, end: index });
    from = index + found.length;
    const span = spanOf(source, index, from);
    if (!/^\[\/?caption\b/.test(found)) {
      omitted.push({ source: span, text: shortened(found), why: "shortcode" });
    }
    pieces.push({ text: captionTag(found), start: index, end: from });
  }
  if (from === 0) return { text: source, omitted };
  pieces.push({ text: text.slice(from), start: from, end: text.length });
  return { text: derive(source, pieces), omitted };
}

/** A picture with its caption is what the shortcode `caption` means. */
function captionTag(found: string): string {
  if (/^\[caption\b/.test(found)) return "<figure>";
  return found === "[/caption]" ? "</figure>" : "";
}

const block =
  /^\s*<\/?(?:p|h[1-6]|ul|ol|li|blockquote|figure|table|div|section|aside|pre|hr|!--)\b|^\s*<!--/i;

/** Classic posts have no paragraph tags: empty lines part paragraphs, and line ends are line ends. */
function withParagraphs(source: SourceText): SourceText {
  const { text } = source;
  if (/<p[\s>]|<!-- wp:/i.test(text) || !/\n/.test(text)) return source;
  const pieces: Piece[] = [];
  let from = 0;
  const add = (end: number) => {
    const chunk = text.slice(from, end);
    if (chunk.trim() === "") return;
    const isBlock = block.test(chunk);
    if (!isBlock) pieces.push({ text: "<p>", start: from, end: from });
    pieces.push({ text: chunk, start: from, end });
    if (!isBlock) pieces.push({ text: "</p>", start: end, end });
  };
  for (const { 0: gap, index } of text.matchAll(/\r?\n(?:[^\S\n]*\r?\n)+/g)) {
    add(index);
    from = index + gap.length;
  }
  add(text.length);
  return derive(source, pieces);
}
