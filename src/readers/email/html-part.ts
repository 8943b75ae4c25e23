import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Omission } from "../../document/article.ts";
import type { BlockDraft } from "../../document/compose.ts";
import { decode } from "../decode.ts";
import { guessLanguage } from "../language.ts";
import { contentOf, omissionOf } from "../markup/markup.ts";
import { parseMarkup } from "../markup/parse.ts";
import { textOfBlock } from "../markup/repeats.ts";
import { attribute, find, type MarkupElement, named, plainText } from "../markup/tree.ts";
import type { Input, ReadOptions } from "../reader.ts";
import { shortened } from "../shortened.ts";
import { readable, wholeText } from "../source-text.ts";
import { asidesIn, type Envelope } from "./beside-the-story.ts";

/** The HTML of a message with nothing in it but the story. */
export interface HtmlStory {
  readonly blocks: readonly BlockDraft[];
  readonly omitted: readonly Omission[];
}

/** Reads the HTML of a message; null, with an error, where it cannot be parsed. */
export function storyInHtml(
  part: Input,
  envelope: Envelope,
  options: ReadOptions,
  report: Report,
): HtmlStory | null {
  const decoded = decode(part, report);
  if (decoded === null) return null;
  const source = readable(wholeText(decoded, part.file), report);
  const root = parseMarkup(source, { xml: false }, report);
  if (root === null) return null;
  const body = find(root, named("body")) ?? root;
  const quote = envelope.isForward ? find(body, isQuote) : null;
  const content = contentOf((quote ?? body).children, {
    source,
    origin: "copy",
    base: null,
    language: options.language ?? guessLanguage(plainText(body)) ?? "en",
    exclude: (element) => exclusionOf(element, envelope),
  });
  const blocks = content.blocks.filter((block) => block.type === "figure" || isFilled(block));
  const words = blocks.map(textOfBlock);
  const asides = asidesIn(words, envelope);
  const around = quote
    ? beside(body, quote).flatMap((each) => omissionOf(each, "covering note", source) ?? [])
    : [];
  const left = blocks.flatMap((block, index): readonly Omission[] => {
    const why = asides.get(index);
    return why === undefined
      ? []
      : [{ source: block.source, text: shortened(words[index] ?? ""), why }];
  });
  return {
    blocks: blocks.filter((_, index) => !asides.has(index)),
    omitted: [...content.omitted, ...around, ...left],
  };
}

/** Mail programs mark what they add; of a forwarded message the quoted part is the story. */
function exclusionOf(element: MarkupElement, { isForward }: Envelope): string | null {
  if (/^(?:title|head)$/.test(element.name)) return "";
  const names = `${attribute(element, "class")} ${attribute(element, "id")}`;
  if (
    /(?:^|\s)(?:gmail_signature(?:_prefix)?|moz-signature|AppleMailSignature|Signature|ms-outlook-mobile-signature)(?=\s|$)/.test(
      names,
    )
  ) {
    return "signature";
  }
  if (
    /(?:^|\s)(?:gmail_attr|moz-cite-prefix|moz-email-headers-table|divRplyFwdMsg)(?=\s|$)/.test(
      names,
    )
  ) {
    return isForward ? "forwarding header" : "quoted message";
  }
  return !isForward && isQuote(element) ? "quoted message" : null;
}

function isQuote(element: MarkupElement): boolean {
  if (element.name === "blockquote" && attribute(element, "type") === "cite") return true;
  return /(?:^|\s)(?:gmail_quote|yahoo_quoted|moz-forward-container|protonmail_quote)(?=\s|$)/.test(
    attribute(element, "class"),
  );
}

/** The largest elements under one that do not hold another. */
function beside(body: MarkupElement, inner: MarkupElement): readonly MarkupElement[] {
  return body.children.flatMap((child): readonly MarkupElement[] => {
    if (child.type === "text" || child === inner) return [];
    return inner.start >= child.start && inner.end <= child.end ? beside(child, inner) : [child];
  });
}

function isFilled(block: BlockDraft): boolean {
  return !("inlines" in block) || textOfBlock(block).trim() !== "";
}
