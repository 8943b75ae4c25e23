import type { PrintStyle } from "../../../style/style.ts";
import type { LayoutContext } from "../context.ts";
import { collectPieces } from "../lines/collect-pieces.ts";
import { halfLeading } from "../lines/compose-line.ts";
import { setParagraph } from "../lines/paragraph.ts";
import type { OpenElement } from "../tags.ts";
import type { BlockPlace, Styled } from "./block-place.ts";
import type { FlowWriter } from "./flow-writer.ts";

/** Sets the marker of a list item before its first line; returns the tag for what follows. */
export function layMarker(
  item: Styled,
  place: BlockPlace,
  writer: FlowWriter,
  context: LayoutContext,
): OpenElement {
  const text = markerOf(item.style, Number(item.attributes["number"] ?? "1"));
  if (text !== "") {
    const label = context.tags.add(place.element, "Lbl");
    const style: PrintStyle = { ...item.style, textAlign: "left", textIndent: 0, hyphens: "none" };
    const pieces = collectPieces(
      [{ type: "text", value: text, range: null }],
      style,
      { ...place, element: label, added: null },
      context,
    );
    const { width, direction } = place;
    const line = setParagraph(pieces, { style, width, direction }, context)[0];
    if (line) {
      const gap = style.fontSize * 0.5;
      // Set at the start of the measure, and moved out of it.
      const x = direction === "ltr" ? place.x - line.width - gap : place.x + line.width + gap;
      const baseline = halfLeading(style, context.materials.fonts.extentOf(style));
      writer.beside({ type: "line", line, x, baseline });
    }
  }
  return context.tags.add(place.element, "LBody");
}

function markerOf(style: PrintStyle, number: number): string {
  if (style.display !== "list-item") return "";
  switch (style.listStyleType) {
    case "none":
      return "";
    case "disc":
      return "•";
    case "dash":
      return "–";
    case "decimal":
      return `${number}.`;
  }
}
