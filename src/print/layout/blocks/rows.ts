import type { PrintStyle } from "../../../style/style.ts";
import type { LayoutContext } from "../context.ts";
import { halfLeading, type Line } from "../lines/compose-line.ts";
import type { NoteCall } from "../lines/pieces.ts";
import type { BlockPlace } from "./block-place.ts";
import type { LaidNote, Row, SideNote } from "./flow.ts";

/** A row with nothing in it; others are made from it. */
export const emptyRow: Row = {
  height: 0,
  leastHeight: null,
  parts: [],
  space: 0,
  breakBefore: "allow",
  isInside: false,
  band: null,
  grid: 0,
  repeats: [],
  notes: [],
  sideNotes: [],
  numbered: null,
  boxes: [],
  strings: [],
  anchors: [],
  pageNumber: null,
};

/** The lines of a paragraph as rows; breaks that would leave a widow or an orphan are avoided. */
export function linesToRows(
  lines: readonly Line[],
  style: PrintStyle,
  { x, pitch }: Pick<BlockPlace, "x" | "pitch">,
  notes: NotesByCall,
  context: LayoutContext,
): readonly Row[] {
  const grid = style.lineSnap === "baseline" && style.lineHeight === pitch ? pitch : 0;
  const baseline = halfLeading(style, context.materials.fonts.extentOf(style));
  return lines.map((line, index): Row => {
    const leavesOrphan = index < style.orphans;
    const leavesWidow = lines.length - index < style.widows;
    const isBad = index > 0 && (leavesOrphan || leavesWidow);
    return {
      ...emptyRow,
      height: style.lineHeight,
      grid,
      parts: [{ type: "line", line, x, baseline }],
      breakBefore: isBad || (style.breakInside === "avoid" && index > 0) ? "avoid" : "allow",
      isInside: index > 0,
      numbered: style.lineNumbers === "count" ? style : null,
      ...notesCalled(line, notes),
      anchors: line.anchors,
    };
  });
}

/** The notes of a paragraph, laid out. */
export type NotesByCall = ReadonlyMap<NoteCall, LaidNote | SideNote>;

/** The notes that a line calls, at the foot and in the margin. */
export function notesCalled(line: Line, notes: NotesByCall): Pick<Row, "notes" | "sideNotes"> {
  const called = line.notes.flatMap((call) => notes.get(call) ?? []);
  return {
    notes: called.filter((note) => !isSideNote(note)),
    sideNotes: called.filter(isSideNote),
  };
}

function isSideNote(note: LaidNote | SideNote): note is SideNote {
  return "gap" in note;
}
