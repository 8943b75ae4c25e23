import { encode } from "uqr";
import type { LayoutContext } from "../context.ts";
import { collectPieces } from "../lines/collect-pieces.ts";
import { halfLeading } from "../lines/compose-line.ts";
import { setParagraph } from "../lines/paragraph.ts";
import type { BlockPlace, Styled } from "./block-place.ts";
import type { RowPart } from "./flow.ts";
import type { FlowWriter } from "./flow-writer.ts";
import { emptyRow } from "./rows.ts";

const millimetre = 72 / 25.4;
/** A telephone reads a code of this size from a page held in the hand. */
const leastSide = 20 * millimetre;
const leastModule = 0.5 * millimetre;
/** Modules left white around a code (ISO/IEC 18004 §5.3.8). */
const quietZone = 4;
/** UTF-16 units; a code of more would be too fine to be read from paper. */
const longestLink = 600;

/** Sets a link as a QR code, and beside it the words of the element, where the same link stands. */
export function layCode(
  element: Styled,
  place: BlockPlace,
  writer: FlowWriter,
  context: LayoutContext,
): void {
  const { style, attributes, children } = element;
  const link = attributes["href"] ?? "";
  const code = codeOf(link);
  if (code === null) {
    const message = `The link is too long for a code that can be read: ${link.slice(0, 60)}…`;
    context.report("print/code-too-long", message, null);
  }
  const room = code === null ? 0 : code.side;
  const parts: RowPart[] = [];
  if (code !== null) {
    const figure = context.tags.add(place.element, "Figure", { alt: `QR code: ${link}` });
    const { modules, module } = code;
    const inset = quietZone * module;
    const side = modules.length * module;
    const at = { x: place.x + inset, y: inset, width: side, height: side };
    const shape = { type: "modules", ...at, modules, color: [0, 0, 0] } as const;
    parts.push({ type: "shape", shape, mark: context.tags.mark(figure) });
  }
  const tag = context.tags.add(place.element, "P");
  const pieces = collectPieces(children, style, { ...place, element: tag }, context);
  const width = Math.max(1, place.width - room);
  const lines = setParagraph(pieces, { style, width, direction: place.direction }, context);
  const height = Math.max(room, lines.length * style.lineHeight);
  const top = (height - lines.length * style.lineHeight) / 2;
  const baseline = halfLeading(style, context.materials.fonts.extentOf(style));
  for (const [index, line] of lines.entries()) {
    const y = top + index * style.lineHeight + baseline;
    parts.push({ type: "line", line, x: place.x + room, baseline: y });
  }
  writer.addRows([{ ...emptyRow, height, parts }]);
}

interface Code {
  readonly modules: readonly (readonly boolean[])[];
  /** Points. */
  readonly module: number;
  /** With the quiet zone, points. */
  readonly side: number;
}

function codeOf(link: string): Code | null {
  if (link === "" || link.length > longestLink) return null;
  const { data, size } = encode(link, { ecc: "M", border: 0 });
  const module = Math.max(leastModule, leastSide / size);
  return { modules: data, module, side: (size + 2 * quietZone) * module };
}
