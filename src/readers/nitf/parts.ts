import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Omission } from "../../document/article.ts";
import type { BlockDraft, InlineDraft } from "../../document/compose.ts";
import { bodyOf, type ItemContext } from "../conventions/body.ts";
import { plainInlines, textOfInlines } from "../conventions/drafts.ts";
import { derive, type Piece, type SourceText } from "../source-text.ts";
import { wordsOf } from "../xml/text.ts";
import { htmlOf } from "../xml/to-html.ts";
import { descendants, elementAt, elementsIn, type XmlElement } from "../xml/tree.ts";
import { inlineRule, nitfRule } from "./html-rule.ts";

/** What the body of an NITF document says, part by part. */
export interface NitfParts {
  readonly kicker: readonly InlineDraft[];
  readonly headline: readonly InlineDraft[];
  readonly standfirst: readonly InlineDraft[];
  readonly byline: readonly InlineDraft[];
  /** The people that the byline marks as such. */
  readonly names: readonly string[];
  readonly dateline: readonly InlineDraft[];
  readonly body: readonly BlockDraft[];
  readonly omitted: readonly Omission[];
}

/** Longest topic line, in code units: what stands under a headline and is longer is a summary. */
const longestKicker = 40;

/**
 * The parts of an `nitf` element. A second headline is the summary where there is no abstract and it is
 * as long as one; otherwise it is the topic line.
 */
export function nitfParts(
  nitf: XmlElement,
  source: SourceText,
  context: ItemContext,
  report: Report,
): NitfParts {
  const body = elementAt(nitf, "body") ?? nitf;
  const head = elementAt(body, "body.head");
  const line = (element: XmlElement | null | undefined): readonly InlineDraft[] =>
    element ? blocksOf(element, source, context, report).inlines : [];
  const hedline = head && elementAt(head, "hedline");
  const title = elementAt(nitf, "head", "title");
  const headline = line((hedline && elementAt(hedline, "hl1")) ?? title);
  const second = line(hedline && elementAt(hedline, "hl2"));
  const repeats = textOfInlines(second).trim() === textOfInlines(headline).trim();
  const abstract = line(head && elementAt(head, "abstract"));
  const isSummary = abstract.length === 0 && textOfInlines(second).length > longestKicker;
  const byline = head && elementAt(head, "byline");
  const content = elementAt(body, "body.content");
  const end = elementAt(body, "body.end");
  const parts = [content, end].flatMap((each) =>
    each ? [blocksOf(each, source, context, report)] : [],
  );
  return {
    kicker: repeats || isSummary ? [] : second,
    headline,
    standfirst: isSummary && !repeats ? second : abstract,
    byline: byline ? bylineOf(byline, source) : [],
    names: byline ? namesIn(byline, source) : [],
    dateline: line(head && elementAt(head, "dateline")),
    body: parts.flatMap(({ blocks }) => blocks),
    omitted: parts.flatMap(({ omitted }) => omitted),
  };
}

function blocksOf(
  element: XmlElement,
  source: SourceText,
  context: ItemContext,
  report: Report,
): {
  readonly blocks: readonly BlockDraft[];
  readonly omitted: readonly Omission[];
  readonly inlines: readonly InlineDraft[];
} {
  const isLine = !/^body\./.test(element.name);
  const html = htmlOf(element, source, isLine ? inlineRule : nitfRule(source));
  const { blocks, omitted } = bodyOf({ text: html, html: true }, context, report);
  const inlines = blocks.flatMap((block) => ("inlines" in block ? block.inlines : []));
  return { blocks, omitted, inlines };
}

/** The byline as one line; what the writers are stands behind their names. */
function bylineOf(byline: XmlElement, source: SourceText): readonly InlineDraft[] {
  return plainInlines(derive(source, piecesOf(byline, source.text)));
}

function* piecesOf(element: XmlElement, text: string): Generator<Piece> {
  for (const node of element.children) {
    if (node.type === "text") {
      yield { text: text.slice(node.start, node.end), start: node.start, end: node.end };
    } else {
      if (node.name === "byttl") yield { text: ", ", start: node.start, end: node.start };
      yield* piecesOf(node, text);
    }
  }
}

function namesIn(byline: XmlElement, source: SourceText): readonly string[] {
  return [...descendants(byline)]
    .filter(({ name }) => name === "person")
    .map((person) => {
      const given = elementsIn(person, "name.given").concat(elementsIn(person, "name.family"));
      return given.length > 0
        ? given.map((name) => wordsOf(name, source)).join(" ")
        : wordsOf(person, source);
    })
    .filter((name) => name !== "");
}
