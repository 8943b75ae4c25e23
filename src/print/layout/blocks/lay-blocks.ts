import type { StyledText } from "../../../style/style.ts";
import { textOfString, textOfStyled } from "../../fonts/font-needs.ts";
import type { LayoutContext } from "../context.ts";
import { collectPieces, inherit } from "../lines/collect-pieces.ts";
import type { Line } from "../lines/compose-line.ts";
import { type ParagraphSettings, setParagraph } from "../lines/paragraph.ts";
import type { OpenElement, Role } from "../tags.ts";
import { type BlockPlace, leastWidth, type Styled } from "./block-place.ts";
import { inColumns, spanning } from "./columns.ts";
import { type DropCap, dropCapOf } from "./drop-cap.ts";
import { layFigure } from "./figures.ts";
import type { Flow, Row } from "./flow.ts";
import { FlowWriter } from "./flow-writer.ts";
import { layNotes } from "./footnotes.ts";
import { layMarker } from "./list-markers.ts";
import { layCode } from "./qr.ts";
import { linesToRows } from "./rows.ts";
import { layTable } from "./tables.ts";

/** Lays out an article, or another part of a document, as one endless column. */
export function laySection(section: Styled, place: BlockPlace, context: LayoutContext): Flow {
  const writer = new FlowWriter();
  layBlock(section, place, writer, context);
  return writer.flow();
}

/** Lays out one block and what it holds. */
export function layBlock(
  element: Styled,
  place: BlockPlace,
  writer: FlowWriter,
  context: LayoutContext,
): void {
  if (element.style.display === "none") {
    context.leaveOut(element);
    return;
  }
  const { margin } = element.style;
  const tag = tagFor(element, place, context);
  const spanned = element.style.columnSpan === "all" ? spanning(place) : place;
  const outer: BlockPlace = {
    ...inherit(element, spanned, context),
    element: tag,
    noteParent: place.element,
    ...indented(spanned, margin.left, margin.right),
  };
  const band = spanned.columns?.band ?? null;
  writer.open(element.style, outer, band);
  writer.setStrings(
    element.style.stringSet.map((string) => [string.name, textOfString(string, element)]),
  );
  if (isHeading(element)) {
    writer.bookmark(textOfStyled(element), levelOf(element.name), context.namePlace());
  }
  const { id } = element.attributes;
  if (id !== undefined && context.targets.has(id)) writer.anchor(id);
  const inside = inColumns(element, innerPlace(element, outer));
  writer.setBand(inside.columns?.band ?? null);
  layContent(element, inside, writer, context);
  writer.setBand(band);
  writer.close(element.style);
}

function layContent(
  element: Styled,
  inside: BlockPlace,
  writer: FlowWriter,
  context: LayoutContext,
): void {
  switch (element.name) {
    case "table":
      layTable(element, inside, writer, context, (child) =>
        layBlock(child, inside, writer, context),
      );
      break;
    case "li":
      layItem(element, inside, writer, context);
      break;
    case "qr":
      layCode(element, inside, writer, context);
      break;
    case "hr":
      writer.rule(element.style, inside);
      break;
    default:
      if (element.name === "figure") layFigure(element, inside, writer, context);
      layChildren(element, inside, writer, context);
  }
}

function layItem(
  element: Styled,
  inside: BlockPlace,
  writer: FlowWriter,
  context: LayoutContext,
): void {
  const body = layMarker(element, inside, writer, context);
  layChildren(element, { ...inside, element: body, noteParent: body }, writer, context);
}

/** Blocks one below the other; inline nodes between them are paragraphs of their own. */
export function layChildren(
  element: Styled,
  place: BlockPlace,
  writer: FlowWriter,
  context: LayoutContext,
): void {
  let inline: (Styled | StyledText)[] = [];
  const items: number[] = [];
  const flush = (): void => {
    if (inline.length > 0) layParagraph(inline, element, place, writer, context);
    inline = [];
  };
  for (const child of element.children) {
    if (child.type === "text" || !isBlock(child)) inline.push(child);
    else {
      flush();
      if (child.name === "li") items.push(writer.length);
      const number = String(items.length);
      const counted =
        child.name === "li" ? { ...child, attributes: { ...child.attributes, number } } : child;
      layBlock(counted, place, writer, context);
    }
  }
  flush();
  keepListTogether(items, writer);
}

/** Of a list, neither its first nor its last line stands alone on a page: as of a paragraph. `items`: where each begins. */
function keepListTogether(items: readonly number[], writer: FlowWriter): void {
  const [first, second] = items;
  const last = items.at(-1);
  if (first === undefined || second === undefined || last === undefined) return;
  if (second - first === 1) writer.keepWithPrevious(second);
  if (writer.length - last === 1) writer.keepWithPrevious(last);
}

function isBlock(element: Styled): boolean {
  if (element.note) return false;
  return element.style.display !== "inline" && element.name !== "br";
}

function layParagraph(
  children: readonly (Styled | StyledText)[],
  { style, firstLetter }: Styled,
  place: BlockPlace,
  writer: FlowWriter,
  context: LayoutContext,
): void {
  const pieces = collectPieces(children, style, place, context);
  const calls = pieces.flatMap((piece) => piece.note ?? []);
  const settings = { style, width: place.width, direction: place.direction };
  const cap = dropCapOf(pieces, style, firstLetter, context);
  const beside = cap && linesBeside(cap, settings, context);
  const lines = beside ?? setParagraph(pieces, settings, context);
  const notes = layNotes(calls, place, context);
  const rows = linesToRows(lines, style, place, notes, context);
  writer.addRows(cap && beside ? withCap(rows, cap, style.lineHeight) : rows);
}

/** The lines of a paragraph beside its large first letter; null where there are too few. */
function linesBeside(
  { rest, lines, width }: DropCap,
  settings: ParagraphSettings,
  context: LayoutContext,
): readonly Line[] | null {
  if (width > settings.width / 2 || settings.direction === "rtl") return null;
  const style = { ...settings.style, textIndent: 0 };
  const set = setParagraph(rest, { ...settings, style, beside: { lines, width } }, context);
  return set.length < lines ? null : set;
}

/** Rows with the large letter, which keeps those beside it together. */
function withCap(
  rows: readonly Row[],
  { line, lines }: DropCap,
  lineHeight: number,
): readonly Row[] {
  return rows.map((row, index): Row => {
    if (index >= lines) return row;
    if (index > 0) return { ...row, breakBefore: "avoid" };
    const [text] = row.parts;
    if (text?.type !== "line") return row;
    const baseline = text.baseline + (lines - 1) * lineHeight;
    return { ...row, parts: [{ type: "line", line, x: text.x, baseline }, ...row.parts] };
  });
}

/** The place of a block's content, its borders and padding taken off. */
function innerPlace({ style: { border, padding } }: Styled, place: BlockPlace): BlockPlace {
  const left = border.left.width + padding.left;
  return { ...place, ...indented(place, left, border.right.width + padding.right) };
}

/** What is left of a column; one that is too narrow for words is not narrowed further. */
function indented(
  { x, width }: BlockPlace,
  left: number,
  right: number,
): Pick<BlockPlace, "x" | "width"> {
  const narrower = width - left - right;
  return narrower < leastWidth
    ? { x, width: Math.max(1, width) }
    : { x: x + left, width: narrower };
}

function tagFor(element: Styled, place: BlockPlace, context: LayoutContext): OpenElement {
  const { tags } = context;
  const lang = element.attributes["lang"];
  const attributes = lang === undefined || lang === place.language ? {} : { lang };
  if (isHeading(element)) return tags.addHeading(place.element, levelOf(element.name));
  const role = roles[element.name];
  // What means nothing by itself adds no tag: its content belongs to what is around it.
  if (/^(?:figure|hr|qr)$/.test(element.name)) return place.element;
  if (element.name === "ol") {
    return tags.add(place.element, "L", { ...attributes, listNumbering: "Decimal" });
  }
  // A note must have an id (ISO 14289-1, 7.9).
  if (element.name === "footnote") {
    const id = `footnote-${element.range?.start}`;
    return tags.add(place.element, "Note", { ...attributes, id });
  }
  return tags.add(place.element, role ?? "P", attributes);
}

const roles: Readonly<Record<string, Role>> = {
  article: "Art",
  cover: "Sect",
  contents: "Sect",
  index: "Sect",
  colophon: "Sect",
  toc: "TOC",
  entry: "TOCI",
  standfirst: "Standfirst",
  byline: "Byline",
  dateline: "Dateline",
  blockquote: "BlockQuote",
  ul: "L",
  li: "LI",
  table: "Table",
  caption: "Caption",
};

function isHeading(element: Styled): boolean {
  return element.name === "headline" || /^h[2-6]$/.test(element.name);
}

function levelOf(name: string): number {
  return name === "headline" ? 1 : Number(name.slice(1));
}
