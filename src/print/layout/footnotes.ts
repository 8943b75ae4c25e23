import { directionOf } from "./bidi.ts";
import type { BlockPlace } from "./block-place.ts";
import { collectPieces, placeInside, risen } from "./collect-pieces.ts";
import type { LayoutContext } from "./context.ts";
import type { LaidNote } from "./flow.ts";
import { setParagraph } from "./paragraph.ts";
import type { NoteCall, Piece } from "./pieces.ts";
import { linesToRows } from "./rows.ts";

/**
 * Lays out the notes that a paragraph calls. In the tag tree they follow the paragraph, so that a
 * screen reader does not break off in the middle of a sentence.
 */
export function layNotes(
  calls: readonly NoteCall[],
  place: BlockPlace,
  context: LayoutContext,
): ReadonlyMap<NoteCall, LaidNote> {
  return new Map(calls.map((call) => [call, layNote(call, place, context)]));
}

function layNote(call: NoteCall, place: BlockPlace, context: LayoutContext): LaidNote {
  const { content, name, language, quote } = call;
  const tag = context.tags.add(place.noteParent, "Note", { id: name });
  const around = { ...place, language, quote, link: null, added: null, element: tag, rise: 0 };
  const label = markerPieces(call, around, context);
  const inside = placeInside(content, around, context);
  const words = collectPieces(content.children, content.style, inside, context);
  const { style } = content;
  const settings = { style, width: place.measure, direction: directionOf(language) };
  const lines = setParagraph([...label, ...words], settings, context);
  return { name, rows: linesToRows(lines, style, { x: 0, pitch: 0 }, new Map(), context) };
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
