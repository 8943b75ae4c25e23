import { textOfStyled } from "../../fonts/font-needs.ts";
import type { LayoutContext } from "../context.ts";
import { collectPieces } from "../lines/collect-pieces.ts";
import { setParagraph } from "../lines/paragraph.ts";
import type { BlockPlace, Styled } from "./block-place.ts";
import type { FlowWriter } from "./flow-writer.ts";
import { emptyRow, linesToRows } from "./rows.ts";

/** A picture takes at most this part of a page's height. */
const greatestHeight = 0.6;
/** So much of its size a picture keeps where the rest of a page has no room for all of it. */
const smallest = 0.6;
/** Pixels per inch that a picture is printed at, unless the column is too narrow. */
const resolution = 110;
/** Of one that would take less than half of the column, at least so many: below them pixels show. */
const leastResolution = 72;

/** Sets the picture of a figure; where it could not be opened, the words that describe it. */
export function layFigure(
  figure: Styled,
  place: BlockPlace,
  writer: FlowWriter,
  context: LayoutContext,
): void {
  const source = figure.attributes["src"] ?? "";
  const image = context.materials.images.get(source);
  const alternative = figure.attributes["alt"]?.trim() ?? "";
  const caption = textOfStyled(figure).replace(/\s+/gu, " ").trim();
  if (!image) {
    if (alternative !== "") layDescription(`[${alternative}]`, figure, place, writer, context);
    return;
  }
  if (alternative === "") {
    context.report(
      "print/no-alternative",
      `the picture ${source} has no description`,
      figure.range,
    );
  }
  const alt = alternative || caption || "Picture without a description";
  const tag = context.tags.add(place.element, "Figure", { alt });
  const natural = (image.width * 72) / resolution;
  const enlarged = Math.min((image.width * 72) / leastResolution, place.width / 2);
  const width = Math.min(
    place.width,
    Math.max(natural, enlarged),
    (place.pageHeight * greatestHeight * image.width) / image.height,
  );
  const height = (width * image.height) / image.width;
  const shape = { type: "picture", image: source, x: place.x, y: 0, width, height } as const;
  const mark = context.tags.mark(tag);
  const leastHeight = height * smallest;
  writer.addRows([{ ...emptyRow, height, leastHeight, parts: [{ type: "shape", shape, mark }] }]);
  writer.keepWithNext();
}

function layDescription(
  text: string,
  figure: Styled,
  place: BlockPlace,
  writer: FlowWriter,
  context: LayoutContext,
): void {
  const tag = context.tags.add(place.element, "P");
  const index = context.added.push({ text, quote: null, isNote: false }) - 1;
  const inside = { ...place, element: tag, added: index };
  const { style } = figure;
  const pieces = collectPieces(
    [{ type: "text", value: text, range: null }],
    style,
    inside,
    context,
  );
  const settings = { style, width: place.width, direction: place.direction };
  const lines = setParagraph(pieces, settings, context);
  writer.addRows(linesToRows(lines, style, place, new Map(), context));
}
