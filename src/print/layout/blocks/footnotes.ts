import { directionOf } from "../bidi.ts";
import type { LayoutContext } from "../context.ts";
import { collectPieces, placeInside, risen } from "../lines/collect-pieces.ts";
import { setParagraph } from "../lines/paragraph.ts";
import type { NoteCall, Piece } from "../lines/pieces.ts";
import { type BlockPlace, leastWidth, type Styled } from "./block-place.ts";
import type { LaidNote, Row, SideNote } from "./flow.ts";
import { linesToRows, type NotesByCall } from "./rows.ts";

/**
 * Lays out the notes that a paragraph calls. In the tag tree they follow the paragraph, so that a
 * screen reader does not break off in the middle of a sentence.
 */
export function layNotes(
  calls: readonly NoteCall[],
  place: BlockPlace,
  context: LayoutContext,
): NotesByCall {
  return new Map(calls.map((call) => [call, layNote(call, place, context)]));
}

function layNote(call: NoteCall, place: BlockPlace, context: LayoutContext): LaidNote | SideNote {
  const { content, name, language, quote } = call;
  const tag = context.tags.add(place.noteParent, "Note", { id: name });
  const around = { ...place, language, quote, link: null, added: null, element: tag, rise: 0 };
  const label = markerPieces(call, around, context);
  const inside = placeInside(content, around, context);
  const words = collectPieces(content.children, content.style, inside, context);
  const { style } = content;
  const side = sideOf(content, place);
  const settings = {
    style,
    width: side?.width ?? place.measure,
    direction: directionOf(inside.language),
  };
  const lines = setParagraph([...label, ...words], settings, context);
  const rows = linesToRows(lines, style, { x: 0, pitch: 0 }, new Map(), context);
  const called = words.flatMap(({ note }) => note ?? []);
  return { name, rows: [...rows, ...rowsOfCalled(called, place, context)], ...side };
}

/** The notes that a note calls stand below it, as part of it. */
function rowsOfCalled(
  calls: readonly NoteCall[],
  place: BlockPlace,
  context: LayoutContext,
): readonly Row[] {
  return calls.flatMap((call) => {
    const { name, rows } = layNote(call, { ...place, sideWidth: 0 }, context);
    return rows.map((row, index) => (index === 0 ? { ...row, anchors: [name] } : row));
  });
}

/**
 * The place of a note in the margin: its `margin-right` parts it from text at its right, `margin-left`
 * from the edge of the paper; mirrored where the margin is on the other side. Null where it is to stand at
 * the foot, or the margin is too narrow.
 */
function sideOf(
  { style: { float, margin } }: Styled,
  { sideWidth }: BlockPlace,
): Pick<SideNote, "width" | "gap"> | null {
  const width = sideWidth - margin.left - margin.right;
  if (float !== "-readout-side" || width < leastWidth) return null;
  return { width, gap: margin.right };
}

function markerPieces(
  { marker, content }: NoteCall,
  place: BlockPlace,
  context: LayoutContext,
): readonly Piece[] {
  if (!marker) return [];
  const inside = risen(marker.style, content.style, place);
  const element = context.tags.add(place.element, "Lbl");
  return collectPieces(marker.children, marker.style, { ...inside, element }, context);
}
