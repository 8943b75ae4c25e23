import type { PrintStyle } from "../../../style/style.ts";
import { directionOf } from "../bidi.ts";
import type { LayoutContext } from "../context.ts";
import { TagWriter } from "../tags.ts";
import { collectPieces } from "./collect-pieces.ts";
import type { Line } from "./compose-line.ts";
import { setParagraph } from "./paragraph.ts";

/**
 * Sets a text that is no part of the article (a running head, a folio, the number of a line) on one
 * line; null where it has no room there. Such lines are artifacts: their tag is one of a tree of their own.
 */
export function setPlainLine(
  text: string,
  style: PrintStyle,
  room: number,
  language: string,
  context: LayoutContext,
): Line | null {
  const element = new TagWriter().root;
  const place = { element, language, link: null, quote: null, added: null, rise: 0 };
  const direction = directionOf(language);
  const plain: PrintStyle = {
    ...style,
    // Its left end is its origin, whichever way it runs: the caller finds its place.
    textAlign: direction === "ltr" ? "left" : "right",
    textIndent: 0,
    hyphens: "none",
    textWrap: "wrap",
  };
  const pieces = collectPieces([{ type: "text", value: text, range: null }], plain, place, context);
  const lines = setParagraph(pieces, { style: plain, width: room, direction }, context);
  return lines.length === 1 ? (lines[0] ?? null) : null;
}
