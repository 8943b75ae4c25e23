import type { TextRange } from "../../../document/span.ts";
import type { Note, PrintStyle, StyledElement, StyledText } from "../../../style/style.ts";
import { nameOfCharacter } from "../../fonts/characters.ts";
import { textOfStyled, transformed } from "../../fonts/font-needs.ts";
import type { ShapeRequest } from "../../fonts/fonts.ts";
import type { LayoutContext } from "../context.ts";
import type { Origin } from "../plan.ts";
import type { OpenElement } from "../tags.ts";
import type { NoteCall, Piece, PieceLink } from "./pieces.ts";

/** Where in the tree the collector stands. */
export interface InlinePlace {
  /** The tag that text belongs to. */
  readonly element: OpenElement;
  readonly language: string;
  readonly link: PieceLink | null;
  /** Id of the quote around it. */
  readonly quote: string | null;
  /** Index of the added words that it is part of. */
  readonly added: number | null;
  /** Points above the baseline of the line. */
  readonly rise: number;
}

type Child = StyledElement<PrintStyle> | StyledText;

/** The text of some inline nodes as pieces, tags written on the way. */
export function collectPieces(
  children: readonly Child[],
  style: PrintStyle,
  place: InlinePlace,
  context: LayoutContext,
): readonly Piece[] {
  return children.flatMap((child) =>
    child.type === "text"
      ? piecesOfText(child, style, place, context)
      : piecesOfElement(child, style, place, context),
  );
}

function piecesOfElement(
  element: StyledElement<PrintStyle>,
  around: PrintStyle,
  place: InlinePlace,
  context: LayoutContext,
): readonly Piece[] {
  const { style } = element;
  if (style.display === "none") {
    context.leaveOut(element);
    return [];
  }
  if (element.name === "br") return [lineBreak(element, around, place, context)];
  if (element.note) return noteCall(element, element.note, around, place, context);
  if (element.refersTo !== undefined)
    return noteReference(element, element.refersTo, around, place, context);
  const inside = placeInside(element, risen(style, around, place), context);
  return anchored(element, collectPieces(element.children, style, inside, context), context);
}

/** The first words of an element that links lead to; of a quote in several parts, those of the first. */
function anchored(
  { attributes }: StyledElement<PrintStyle>,
  pieces: readonly Piece[],
  { targets }: LayoutContext,
): readonly Piece[] {
  const { id, opens } = attributes;
  if (id === undefined || opens === undefined || !targets.has(id)) return pieces;
  const first = pieces.findIndex(({ text }) => text.trim() !== "");
  return pieces.map((piece, index) => (index === first ? { ...piece, anchor: id } : piece));
}

/** How far above the baseline raised text stands, in ems of the text around it. */
const superscript = 0.36;

/** The place of text that `vertical-align` may raise. */
export function risen<P extends InlinePlace>(style: PrintStyle, around: PrintStyle, place: P): P {
  if (style.verticalAlign === "baseline") return place;
  return { ...place, rise: place.rise + around.fontSize * superscript };
}

/** Where the content of an element stands: its language, the quote it belongs to, what it adds. */
export function inherit<P extends InlinePlace>(
  element: StyledElement<PrintStyle>,
  place: P,
  context: LayoutContext,
): P {
  const { attributes } = element;
  const quote = isQuote(element) ? (attributes["id"] ?? place.quote) : place.quote;
  const language = attributes["lang"] ?? place.language;
  const added = addedBy(element, quote, place.added, context);
  const isSame = quote === place.quote && language === place.language && added === place.added;
  return isSame ? place : { ...place, quote, language, added };
}

/** Where the content of an inline element stands: in a tag of its own if the element means something. */
export function placeInside<P extends InlinePlace>(
  element: StyledElement<PrintStyle>,
  place: P,
  context: LayoutContext,
): P {
  const inside = inherit(element, place, context);
  const lang = inside.language === place.language ? {} : { lang: inside.language };
  const link = element.name === "a" ? linkOf(element, context) : null;
  if (link !== null) {
    const tag = context.tags.add(place.element, "Link", lang);
    return { ...inside, element: tag, link: { element: tag.key, ...link } };
  }
  if (isQuote(element) && element.range !== null) {
    return { ...inside, element: context.tags.add(place.element, "Quote", lang) };
  }
  if (inside.language === place.language) return inside;
  return { ...inside, element: context.tags.add(place.element, "Span", lang) };
}

/** Whether an element is a quote of the article. */
export function isQuote(element: StyledElement<PrintStyle>): boolean {
  return element.name === "quote" || element.name === "term" || element.name === "blockquote";
}

/** Generated content is words that Readout adds; each of its elements is one entry of the receipt. */
function addedBy(
  element: StyledElement<PrintStyle>,
  quote: string | null,
  around: number | null,
  context: LayoutContext,
): number | null {
  if (element.range !== null || around !== null) return around;
  return context.addWords(element, quote);
}

/** Where an `a` leads: to an address, or to a place in the document if there is one of that name. */
function linkOf(
  element: StyledElement<PrintStyle>,
  { targets }: LayoutContext,
): Pick<PieceLink, "target" | "description"> | null {
  const href = element.attributes["href"] ?? "";
  if (isWebAddress(href)) return { target: { type: "uri", uri: href }, description: href };
  const name = href.startsWith("#") ? href.slice(1) : "";
  if (!targets.has(name)) return null;
  const words = textOfStyled(element).replace(/\s+/gu, " ").trim();
  return { target: { type: "destination", name }, description: words || "Go there" };
}

function isWebAddress(href: string): boolean {
  return /^(?:https?|mailto):/i.test(href) && URL.canParse(href);
}

/** The end of a line reads as a space. */
function lineBreak(
  { range }: StyledElement<PrintStyle>,
  style: PrintStyle,
  place: InlinePlace,
  context: LayoutContext,
): Piece {
  const origin: Origin = range === null ? { type: "apparatus" } : { type: "article", range };
  return { ...bare(" ", style, place, origin, context), isBreak: true };
}

function bare(
  text: string,
  style: PrintStyle,
  place: InlinePlace,
  origin: Origin,
  context: LayoutContext,
): Piece {
  return {
    text,
    origin,
    style,
    size: style.fontSize,
    rise: place.rise,
    shape: shapeOf(style, place.language),
    mark: context.tags.mark(place.element),
    actualText: null,
    link: place.link,
    note: null,
    isBreak: false,
    anchor: null,
    leader: null,
  };
}

const shapes = new WeakMap<PrintStyle, Map<string, ShapeRequest>>();

/** How text of a style and a language is shaped: one object, by which the words shaped so far are found. */
function shapeOf(style: PrintStyle, language: string): ShapeRequest {
  const byLanguage = shapes.get(style) ?? new Map<string, ShapeRequest>();
  shapes.set(style, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const { fontFamily, fontWeight, fontStyle } = style;
  const face = { fontFamily, fontWeight, fontStyle };
  const shape = { ...face, features: featuresOf(style), language, rightToLeft: false };
  byLanguage.set(language, shape);
  return shape;
}

/** The OpenType features that a style asks for. */
function featuresOf(style: PrintStyle): readonly string[] {
  const features: string[] = [];
  if (style.fontVariantCaps !== "normal") features.push("smcp");
  if (style.fontVariantCaps === "all-small-caps") features.push("c2sc");
  if (style.fontVariantNumeric === "oldstyle-nums") features.push("onum");
  if (style.fontVariantNumeric === "lining-nums") features.push("lnum");
  if (style.fontVariantNumeric === "tabular-nums") features.push("tnum");
  if (style.letterSpacing !== 0) features.push("liga=0", "clig=0");
  return features;
}

/** The mark in the text that leads to the note at the foot of the page. */
function noteCall(
  content: StyledElement<PrintStyle>,
  { number, id, call, marker }: Note<PrintStyle>,
  around: PrintStyle,
  place: InlinePlace,
  context: LayoutContext,
): readonly Piece[] {
  const name = context.nameOfNote(id);
  const { element, link } = linkToNote({ id, number }, place, context);
  const note: NoteCall = { name, content, marker, language: place.language, quote: place.quote };
  const style = call?.style ?? around;
  const inside = { ...risen(style, around, place), element, link, added: null };
  const pieces = collectPieces(call?.children ?? [], style, inside, context);
  const last = pieces.findLastIndex(({ text }) => text.trim() !== "");
  // A note without a mark stands where its mark would be all the same.
  if (last < 0)
    return [{ ...bare("\u2060", around, inside, { type: "apparatus" }, context), note }];
  return pieces.map((piece, index) => (index === last ? { ...piece, note } : piece));
}

/** A further mark that leads to a note. */
function noteReference(
  element: StyledElement<PrintStyle>,
  note: Pick<Note<PrintStyle>, "number" | "id">,
  around: PrintStyle,
  place: InlinePlace,
  context: LayoutContext,
): readonly Piece[] {
  const inside = { ...risen(element.style, around, place), ...linkToNote(note, place, context) };
  return collectPieces(element.children, element.style, { ...inside, added: null }, context);
}

/** In the tag tree a Reference holds a Link, which holds the mark (ISO 14289-1, 7.9). */
function linkToNote(
  { number, id }: Pick<Note<PrintStyle>, "number" | "id">,
  place: InlinePlace,
  context: LayoutContext,
): Pick<InlinePlace, "element" | "link"> {
  const reference = context.tags.add(place.element, "Reference");
  const element = context.tags.add(reference, "Link");
  const target = { type: "destination", name: context.nameOfNote(id) } as const;
  return { element, link: { element: element.key, target, description: `Note ${number}` } };
}

function piecesOfText(
  node: StyledText,
  style: PrintStyle,
  place: InlinePlace,
  context: LayoutContext,
): readonly Piece[] {
  if (node.isLeader) return [leaderOf(node.value, style, place, context)];
  const text = transformed(node.value, style);
  const make = (shown: string, start: number, end: number): Piece =>
    bare(shown, style, place, originOfText(node.range, start, end, place), context);
  const pieces: Piece[] = [];
  let from = 0;
  for (const missing of context.materials.fonts.missingIn(text, style)) {
    if (missing.start > from)
      pieces.push(make(text.slice(from, missing.start), from, missing.start));
    const actual = text.slice(missing.start, missing.end);
    context.reportMissing(actual, node.range, missing.start);
    pieces.push({
      ...make(`[${nameOfCharacter(actual)}]`, missing.start, missing.end),
      actualText: isSpeakable(actual) ? actual : "\uFFFD",
    });
    from = missing.end;
  }
  if (from < text.length) pieces.push(make(text.slice(from), from, text.length));
  return pieces;
}

/** Reads as a space: nobody wants to hear a row of dots. */
function leaderOf(
  pattern: string,
  style: PrintStyle,
  place: InlinePlace,
  context: LayoutContext,
): Piece {
  const space = bare(" ", style, place, { type: "apparatus" }, context);
  return { ...space, leader: context.materials.fonts.shape(pattern, space.shape) };
}

/** Lone surrogates and non-characters may not stand in a PDF's text. */
function isSpeakable(character: string): boolean {
  return !/[\p{Cs}\p{Cn}\p{Cc}]/u.test(character);
}

function originOfText(
  range: TextRange | null,
  start: number,
  end: number,
  place: InlinePlace,
): Origin {
  if (range !== null) {
    return { type: "article", range: { start: range.start + start, end: range.start + end } };
  }
  return place.added === null ? { type: "apparatus" } : { type: "added", index: place.added };
}
