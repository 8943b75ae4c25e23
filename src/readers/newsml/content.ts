import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Omission } from "../../document/article.ts";
import type { BlockDraft, InlineDraft } from "../../document/compose.ts";
import { bodyOf, type ItemContext } from "../conventions/body.ts";
import { nitfParts } from "../nitf/parts.ts";
import { shortened } from "../shortened.ts";
import type { SourceText } from "../source-text.ts";
import { spanOfElement } from "../xml/open-xml.ts";
import { textOfElement, wordsOf } from "../xml/text.ts";
import { htmlOf, xhtmlRule } from "../xml/to-html.ts";
import { descendants, elementAt, type XmlElement } from "../xml/tree.ts";

/** What the content of an item says. */
export interface Content {
  /** Headline and other lines of an NITF document inside. */
  readonly parts: {
    readonly kicker?: readonly InlineDraft[];
    readonly headline?: readonly InlineDraft[];
    readonly standfirst?: readonly InlineDraft[];
    readonly byline?: readonly InlineDraft[];
    readonly dateline?: readonly InlineDraft[];
  };
  readonly names: readonly string[];
  readonly body: readonly BlockDraft[];
  readonly omitted: readonly Omission[];
}

/** The first form of the content that can be read; the other forms are left out. */
export function contentOf(
  item: XmlElement,
  source: SourceText,
  context: ItemContext,
  report: Report,
): Content {
  const forms = [...descendants(elementAt(item, "contentSet") ?? item)].filter(
    ({ name }) => name === "inlineXML" || name === "inlineData",
  );
  const [first, ...others] = forms.toSorted((a, b) => rankOf(a) - rankOf(b));
  const omitted = others.map((form) => ({
    source: spanOfElement(form, source),
    text: shortened(wordsOf(form, source)),
    why: "another form of the body",
  }));
  if (!first) return { parts: {}, names: [], body: [], omitted };
  const content = contentOfElement(first, source, context, report);
  return { ...content, omitted: [...content.omitted, ...omitted] };
}

/** XML before data: it has more of the structure. */
function rankOf({ name, attributes }: XmlElement): number {
  const isText = /html|nitf|text\/(?!css)/.test(attributes.get("contenttype") ?? "html");
  return (isText ? 0 : 2) + (name === "inlineXML" ? 0 : 1);
}

/** The content of an element that holds NITF, XHTML, escaped HTML or plain text. */
export function contentOfElement(
  element: XmlElement,
  source: SourceText,
  context: ItemContext,
  report: Report,
): Content {
  const inside = [...descendants(element)];
  const nitf = inside.find(({ name }) => name === "nitf");
  if (nitf) {
    const { body, omitted, names, ...parts } = nitfParts(nitf, source, context, report);
    return { parts, names, body, omitted };
  }
  const page = inside.find(({ name }) => /^body(?:\.content)?$/i.test(name)) ?? element;
  const isMarkup = inside.length > 0;
  const text = isMarkup ? htmlOf(page, source, xhtmlRule) : textOfElement(element, source);
  const html = isMarkup || /<\/?(?:p|br|div|h[1-6]|ul)\b[^>]*>/i.test(text.text);
  const { blocks, omitted } = bodyOf({ text, html }, context, report);
  return { parts: {}, names: [], body: blocks, omitted };
}
