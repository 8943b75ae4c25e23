import { declarationOf } from "../declaration.ts";
import { guessLanguage } from "../language.ts";
import { furnitureOf, type Origin } from "./furniture.ts";
import type { InlineWriter } from "./inline-writer.ts";
import { attribute, type MarkupElement, type MarkupNode, plainText } from "./tree.ts";

/** What the inlines of a block are written with. */
export interface InlineContext {
  readonly origin: Origin;
  /** Absolute address that links are meant from; null where none is known. */
  readonly base: string | null;
  /** BCP 47 of the text around. */
  readonly language: string;
  /** Told of each element that is left out. */
  readonly leaveOut: (element: MarkupElement, why: string) => void;
  /** Told of each picture among the words. */
  readonly picture: (element: MarkupElement) => void;
  /** How many `<q>` stand around. */
  readonly quotes: number;
}

/** Writes a node of running text. */
export function writeInline(node: MarkupNode, writer: InlineWriter, context: InlineContext): void {
  if (node.type === "text") {
    writer.text(node);
    return;
  }
  const why = furnitureOf(node, context.origin);
  if (why !== null) {
    context.leaveOut(node, why);
    return;
  }
  const language = attribute(node, "lang") || attribute(node, "xml:lang") || context.language;
  if (isForeign(language, context.language) && node.name !== "q") {
    writer.open({ type: "foreign", language }, node.start);
    writeElement(node, writer, { ...context, language });
    writer.close(node.end);
    return;
  }
  writeElement(node, writer, context);
}

/** Whether two tags name two languages, and not two regions or scripts of one. */
export function isForeign(language: string, around: string): boolean {
  return /^[a-z]{2,3}(?:-|$)/i.test(language) && baseOf(language) !== baseOf(around);
}

function baseOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? "";
}

function writeElement(element: MarkupElement, writer: InlineWriter, context: InlineContext): void {
  switch (element.name) {
    case "br":
      writer.lineBreak(element.start, element.end);
      return;
    case "img":
    case "amp-img":
    case "picture":
      writePicture(element, writer, context);
      return;
    case "em":
    case "i":
    case "cite":
    case "dfn":
      wrap(element, { type: "emphasis" }, writer, context);
      return;
    case "strong":
    case "b":
      wrap(element, { type: "strong" }, writer, context);
      return;
    case "a":
      writeAnchor(element, writer, context);
      return;
    case "q":
      writeQuote(element, writer, context);
      return;
    case "sup":
    case "sub":
      writeRaised(element, writer, context);
      return;
    default:
      writeTranslated(element, writer, context);
  }
}

type Wrapper = Parameters<InlineWriter["open"]>[0];

function wrap(
  element: MarkupElement,
  wrapper: Wrapper,
  writer: InlineWriter,
  context: InlineContext,
): void {
  writer.open(wrapper, element.start);
  writeChildren(element, writer, context);
  writer.close(element.end);
}

function writeChildren(element: MarkupElement, writer: InlineWriter, context: InlineContext): void {
  for (const child of element.children) writeInline(child, writer, context);
}

/** An emoji is a letter; any other picture stands by itself. */
function writePicture(element: MarkupElement, writer: InlineWriter, context: InlineContext): void {
  const alt = attribute(element, "alt");
  if (/\b(?:emoji|wp-smiley|emoticon)\b/i.test(attribute(element, "class")) && alt !== "") {
    writer.meant(alt, element.start, element.end);
  } else {
    context.picture(element);
  }
}

function writeAnchor(element: MarkupElement, writer: InlineWriter, context: InlineContext): void {
  const label = footnoteLabel(element);
  if (label !== null) {
    writer.reference(label, element.start, element.end);
    return;
  }
  if (isBackLink(element)) return;
  const href = absolute(attribute(element, "href"), context.base);
  if (href === null) writeChildren(element, writer, context);
  else wrap(element, { type: "link", href }, writer, context);
}

/** "1" of `<a href="#fn1">[1]</a>`: what leads to a footnote; null where it does not. */
export function footnoteLabel(anchor: MarkupElement): string | null {
  const href = attribute(anchor, "href");
  if (!/#./.test(href)) return null;
  const names = `${attribute(anchor, "role")} ${attribute(anchor, "epub:type")} ${attribute(anchor, "class")} ${attribute(anchor, "rel")}`;
  const said = /\b(?:doc-noteref|noteref|footnote-?(?:ref|link|anchor)?|fnref)\b/i.test(names);
  const pointed =
    /#(?:_?(?:foot|end)?_?note|fn|ftn|_ftn|_edn|sdfootnote|cite_note|user-content-fn)[-_:]?[\w-]*$/i.test(
      href,
    );
  if (!said && !pointed) return null;
  const label = plainText(anchor).replace(/^[[(]|[\])]$/g, "");
  return /^(?:\d{1,4}|[*†‡§¶]+|[a-z]{1,4})$/i.test(label) ? label : null;
}

/** From a footnote back to its place: "↩". */
export function isBackLink(anchor: MarkupElement): boolean {
  const names = `${attribute(anchor, "role")} ${attribute(anchor, "class")} ${attribute(anchor, "rev")}`;
  if (/\b(?:doc-backlink|footnote-?back(?:ref|link)?|data-footnote-backref)\b/i.test(names))
    return true;
  return (
    /#/.test(attribute(anchor, "href")) && /^(?:[↩↑^⤴\s]|\ufe0e|\ufe0f)+$/u.test(plainText(anchor))
  );
}

/** The address that a link leads to, where it is one for readers; null otherwise. */
export function absolute(href: string, base: string | null): string | null {
  const trimmed = href.trim();
  if (trimmed === "" || trimmed.startsWith("#")) return null;
  if (!URL.canParse(trimmed, base ?? undefined)) return null;
  const url = redirected(new URL(trimmed, base ?? undefined));
  return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
}

/** Google Docs sends every link past Google first: the address that it leads to. */
function redirected(url: URL): URL {
  const isRedirect =
    /^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname === "/url";
  const target = isRedirect ? (url.searchParams.get("q") ?? url.searchParams.get("url")) : null;
  return target !== null && URL.canParse(target) ? new URL(target) : url;
}

/** Marks for `<q>`, outer and inner, by language. */
const marks: Readonly<Record<string, readonly [string, string, string, string]>> = {
  de: ["„", "“", "‚", "‘"],
  fr: ["« ", " »", "“", "”"],
  es: ["«", "»", "“", "”"],
  it: ["«", "»", "“", "”"],
  pt: ["“", "”", "‘", "’"],
  ru: ["«", "»", "„", "“"],
  uk: ["«", "»", "„", "“"],
  pl: ["„", "”", "«", "»"],
  cs: ["„", "“", "‚", "‘"],
  sv: ["”", "”", "’", "’"],
  fi: ["”", "”", "’", "’"],
  ja: ["「", "」", "『", "』"],
  zh: ["“", "”", "‘", "’"],
};
const english = ["“", "”", "‘", "’"] as const;

/** `<q>` shows marks that the text does not have, and may say that its words were translated. */
function writeQuote(element: MarkupElement, writer: InlineWriter, context: InlineContext): void {
  const own = marks[baseOf(context.language)] ?? english;
  const [opening, closing] = context.quotes % 2 === 0 ? [own[0], own[1]] : [own[2], own[3]];
  const tag = element.children[0]?.start ?? element.start;
  const last = element.children.at(-1)?.end ?? element.start;
  const declared = declarationIn(element, context.language);
  if (declared) writer.open(declared, element.start);
  writer.meant(opening, element.start, tag);
  writeChildren(element, writer, { ...context, quotes: context.quotes + 1 });
  writer.meant(closing, last, element.end);
  if (declared) writer.close(element.end);
}

/**
 * `data-translated="ru"`, `data-translated="ru by Harbour News"`, or the `lang` of a `<q>`. In HTML that
 * is the language of the words; it says that they were translated only where they are plainly not in it.
 */
function declarationIn(element: MarkupElement, around: string): Wrapper | null {
  const said = element.attributes.get("data-translated");
  if (said !== undefined) {
    const declaration = declarationOf(said);
    return typeof declaration === "string" ? null : { type: "declared", ...declaration };
  }
  const language = element.name === "q" ? attribute(element, "lang") : "";
  if (!isForeign(language, around)) return null;
  if (guessLanguage(plainText(element)) !== baseOf(around)) return { type: "foreign", language };
  return { type: "declared", translated: true, originalLanguage: language, translator: null };
}

function writeTranslated(
  element: MarkupElement,
  writer: InlineWriter,
  context: InlineContext,
): void {
  const declared = element.attributes.size > 0 ? declarationIn(element, context.language) : null;
  if (declared) wrap(element, declared, writer, context);
  else writeChildren(element, writer, context);
}

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const lowered = "₀₁₂₃₄₅₆₇₈₉";

/** "10²" must not read "102"; a raised mark that leads to a footnote is one. */
function writeRaised(element: MarkupElement, writer: InlineWriter, context: InlineContext): void {
  const [only] = element.children;
  if (element.children.length === 1 && only?.type === "text" && /^\d{1,4}$/.test(only.value)) {
    const digits = element.name === "sup" ? raised : lowered;
    const value = only.value.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
    writer.meant(value, element.start, element.end);
    return;
  }
  writeChildren(element, writer, context);
}
