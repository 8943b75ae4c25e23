import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Omission } from "../../document/article.ts";
import type { BlockDraft, InlineDraft } from "../../document/compose.ts";
import { type Body, bodyOf, type ItemContext, inlinesOf } from "../conventions/body.ts";
import { spanAround } from "../conventions/drafts.ts";
import { textOfString } from "../json/text.ts";
import type { JsonArray, JsonNode, JsonObject, JsonString } from "../json/tree.ts";
import type { MarkupElement } from "../markup/tree.ts";
import { shortened } from "../shortened.ts";
import { type SourceText, spanOf, textRuns } from "../source-text.ts";
import { childrenOf, headedObjects, headsOf, stringIn } from "./page-state.ts";

/** Fewer letters than this are a summary. */
const shortestBody = 200;

/**
 * The text of an article in the data from which a script would fill its page. Only an object with the page's
 * own headline is believed, and in it only what is named as a body or is a list of blocks whose kinds say what
 * they are; blocks of another kind are left out and listed. Null where there is none.
 */
export function stateBody(
  root: MarkupElement,
  headline: string,
  source: SourceText,
  context: ItemContext,
  report: Report,
): Body | null {
  const texts = headedObjects(root, headline, source).flatMap(({ node, source: value }) =>
    textsIn(node).map((text) => ({ node: text, source: value, letters: lettersIn(text) })),
  );
  const best = texts.reduce<(typeof texts)[number] | null>(
    (so, each) => (each.letters > (so?.letters ?? shortestBody - 1) ? each : so),
    null,
  );
  if (best === null) return null;
  if (best.node.type === "array") return blocksOf(best.node.items, best.source, context, report);
  const text = textOfString(best.node, best.source, report);
  return bodyOf({ text, html: isHtml(text) }, context, report);
}

const bodyName =
  /^(?:article|story|post|main)?_?(?:body|content|text|html|rendered|paragraphs)(?:_?(?:html|text|raw))?$/i;

/** Names of what stands beside a story. */
const beside =
  /related|comment|recommend|teaser|popular|trending|latest|author|bio|caption|advert|newsletter|transcript|seo|summary|description|excerpt|translation|^(?:meta|tags?|sections?|media|images?)$/i;

/** The strings and lists in an object that may be the body of its story. */
function textsIn(story: JsonObject): readonly (JsonString | JsonArray)[] {
  const found: (JsonString | JsonArray)[] = [];
  const visit = (name: string, node: JsonNode): void => {
    if (beside.test(name)) return;
    if (node.type === "string" && bodyName.test(name)) found.push(node);
    else if (node.type === "array" && node.items.some((item) => textsOf(item).length > 0))
      found.push(node);
    else if (
      node.type === "object" &&
      (node === story || headsOf(node).length === 0 || bodyName.test(name))
    ) {
      for (const [key, value] of node.members) visit(key, value);
    }
  };
  visit("", story);
  return found;
}

function lettersIn(node: JsonString | JsonArray): number {
  const texts =
    node.type === "string"
      ? [node]
      : node.items.filter((item) => kindOf(item) !== null).flatMap(textsOf);
  return texts
    .map(({ value }) => value.replace(/<[^>]*>|\s+/g, "").length)
    .reduce((sum, letters) => sum + letters, 0);
}

type Kind = "paragraph" | "heading" | "quote" | "list";

/** What a block says that it is. What is in the first row is no text of the story, whatever else it is. */
const kinds: readonly (readonly [kind: Kind | null, name: RegExp])[] = [
  [
    null,
    /image|photo|picture|media|video|audio|gallery|embed|social|tweet|^ads?$|advert|promo|related|teaser|link|newsletter|sign-?up|button|caption|credit|byline|poll|quiz|recirc|^read/,
  ],
  ["heading", /^h[2-6]$|head(?:er|ing)|sub-?(?:head|title)|crosshead/],
  ["quote", /quote|citation/],
  ["list", /list|^[uo]l$/],
  ["paragraph", /para|^p$|^text|html|^block$|^normal$|rich-?text|body|^unstyled$/],
];

/** Null where a block is none of the story's, or nobody knows what it is. */
function kindOf(item: JsonNode): Kind | null {
  if (item.type === "string") return "paragraph";
  if (item.type !== "object") return null;
  const style = stringIn(item, ["style"])?.value;
  const type = stringIn(item, [
    "type",
    "_type",
    "kind",
    "nodeType",
    "blockType",
    "__typename",
  ])?.value;
  const said = (style && type === "block" ? style : type)?.toLowerCase();
  if (said === undefined) return stringIn(item, own) ? "paragraph" : null;
  return kinds.find(([, name]) => name.test(said))?.[0] ?? null;
}

/** Where a block has its words, and where it has the parts that have them. */
const own = ["text", "content", "html", "value", "body"];
const parts = ["content", "children", "blocks", "model", "data", "items", "elements", "text"];

/** The strings of a block, in order. What has words of its own says with them what its parts say. */
function textsOf(item: JsonNode): readonly JsonString[] {
  if (item.type === "string") return item.value.trim() === "" ? [] : [item];
  if (item.type === "array") return item.items.flatMap(textsOf);
  if (item.type !== "object") return [];
  const words = own.map((name) => item.members.get(name)).find((node) => node?.type === "string");
  if (words?.type === "string") return words.value === "" ? [] : [words];
  const inner = parts.map((name) => item.members.get(name));
  const first = inner.find((node) => node?.type === "array" || node?.type === "object");
  return first ? textsOf(first) : [];
}

function blocksOf(
  items: readonly JsonNode[],
  source: SourceText,
  context: ItemContext,
  report: Report,
): Body {
  const blocks: BlockDraft[] = [];
  const omitted: Omission[] = [];
  for (const item of items) {
    const kind = kindOf(item);
    if (kind === null) {
      omitted.push(...omissionOf(item, source));
      continue;
    }
    const written = blockOf(item, kind, source, context, report);
    blocks.push(...written.blocks);
    omitted.push(...written.omitted);
  }
  return { blocks, omitted };
}

function blockOf(
  item: JsonNode,
  kind: Kind,
  source: SourceText,
  context: ItemContext,
  report: Report,
): Body {
  const texts = textsOf(item).map((node) => textOfString(node, source, report));
  const span = spanOf(source, item.start, item.end);
  const [only] = texts;
  switch (kind) {
    case "paragraph":
      if (only && texts.length === 1)
        return bodyOf({ text: only, html: isHtml(only) }, context, report);
      return paragraphOf(texts, context, report);
    case "heading":
      return {
        blocks: paragraphOf(texts, context, report).blocks.map((block) =>
          block.type === "paragraph" ? { ...block, type: "heading", level: 2 } : block,
        ),
        omitted: [],
      };
    case "quote": {
      const children = paragraphOf(texts, context, report).blocks;
      return {
        blocks: children.length > 0 ? [{ type: "blockquote", children, source: span }] : [],
        omitted: [],
      };
    }
    case "list":
      return listOf(item, source, context, report);
  }
}

function listOf(item: JsonNode, source: SourceText, context: ItemContext, report: Report): Body {
  const list = childrenOf(item).find((node) => node.type === "array");
  const items = childrenOf(list ?? item).flatMap((each) => {
    const texts = textsOf(each).map((node) => textOfString(node, source, report));
    const children = paragraphOf(texts, context, report).blocks;
    const span = spanOf(source, each.start, each.end);
    return children.length > 0 ? [{ type: "list-item" as const, children, source: span }] : [];
  });
  const ordered =
    item.type === "object" &&
    /ordered(?<!unordered)|^ol$/i.test(stringIn(item, ["list_type", "type", "style"])?.value ?? "");
  const span = spanOf(source, item.start, item.end);
  return {
    blocks: items.length > 0 ? [{ type: "list", ordered, items, source: span }] : [],
    omitted: [],
  };
}

/** Texts as one running text. */
function paragraphOf(texts: readonly SourceText[], context: ItemContext, report: Report): Body {
  const inlines = texts.flatMap((text): readonly InlineDraft[] =>
    isHtml(text) || texts.length === 1
      ? inlinesOf({ text, html: isHtml(text) }, context, report)
      : textRuns(text, 0, text.text.length),
  );
  const source = spanAround(inlines);
  return { blocks: source ? [{ type: "paragraph", inlines, source }] : [], omitted: [] };
}

/** What was left out, by its words or those under its picture; nothing where it has none. */
function omissionOf(item: JsonNode, source: SourceText): readonly Omission[] {
  const told = item.type === "object" ? stringIn(item, ["caption", "title", "alt"]) : null;
  const words = textsOf(item)
    .map(({ value }) => value)
    .join(" ")
    .trim();
  const text = words === "" ? (told?.value ?? "") : words;
  const span = spanOf(source, item.start, item.end);
  return text === ""
    ? []
    : [{ source: span, text: shortened(text), why: "a block that is no text of the story" }];
}

function isHtml({ text }: SourceText): boolean {
  return /<\/?[a-z][^>]*>|&#?\w+;/i.test(text);
}
