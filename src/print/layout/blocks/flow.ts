import type { Border, PrintStyle } from "../../../style/style.ts";
import type { Direction } from "../bidi.ts";
import type { Line } from "../lines/compose-line.ts";
import type { Modules, Picture, Rect } from "../plan.ts";

/**
 * One strip of the flow: what stays together on a page. A column of rows is all that pagination
 * knows. Positions count from the left edge of the column and the top of the row.
 */
export interface Row {
  readonly height: number;
  /** The picture in it may be made smaller, down to this height, to stand in the rest of a column; null where none may. */
  readonly leastHeight: number | null;
  readonly parts: readonly RowPart[];
  /** Space above, dropped at the top of a page. */
  readonly space: number;
  readonly breakBefore: "allow" | "avoid" | "page";
  /** A later line of a paragraph, which would be parted by a break before it. */
  readonly isInside: boolean;
  /** The columns that it stands in; null where it takes the whole measure. */
  readonly band: Band | null;
  /** Its top stands on a multiple of this from the top of the page, so that lines of columns and pages match; 0 for anywhere. */
  readonly grid: number;
  /** What is shown again above it where it starts a page or a column: the head of its table. */
  readonly repeats: readonly Row[];
  /** Notes at the foot of the column that are called in the row. */
  readonly notes: readonly LaidNote[];
  /** Notes in the margin of the page. */
  readonly sideNotes: readonly SideNote[];
  /** The style of its number where lines are counted. */
  readonly numbered: PrintStyle | null;
  /** Boxes with borders at their sides that the row stands in, outer before inner. */
  readonly boxes: readonly SideBorders[];
  /** Named strings that are set here, for running heads. */
  readonly strings: readonly (readonly [name: string, value: string])[];
  /** Destinations here, by name. */
  readonly anchors: readonly string[];
  /** The number of the page that the row stands on; null where pages count on. */
  readonly pageNumber: number | null;
}

/** What stands in a row: a line of text, or something drawn. */
export type RowPart =
  | { readonly type: "line"; readonly line: Line; readonly x: number; readonly baseline: number }
  /** `mark`: what it means in the tag tree; none for a mere decoration. */
  | { readonly type: "shape"; readonly shape: Shape; readonly mark?: number };

/** Something drawn that is no text. */
export type Shape = Omit<Rect, "meaning"> | Omit<Picture, "meaning"> | Omit<Modules, "meaning">;

/** Columns of one width side by side (CSS Multi-column Layout 1). Rows of one band share one object. */
export interface Band {
  readonly columns: number;
  /** Left edge of the first column. */
  readonly x: number;
  /** Of each column. */
  readonly width: number;
  readonly gap: number;
  /** The side that the first column stands at. */
  readonly direction: Direction;
  /** Between two columns. */
  readonly rule: Border;
  /** Where the content ends: columns of one height, or each full before the next. */
  readonly fill: "balance" | "auto";
}

/** The lines at both sides of a block. */
export interface SideBorders {
  readonly x: number;
  readonly width: number;
  readonly left: Border;
  readonly right: Border;
}

/** A footnote, laid out. */
export interface LaidNote {
  /** Name of the destination that its call leads to. */
  readonly name: string;
  readonly rows: readonly Row[];
}

/** A note that stands in the margin, beside its call. */
export interface SideNote extends LaidNote {
  readonly width: number;
  /** Between the note and the text. */
  readonly gap: number;
}

/** A heading that the reader's side panel shows. */
export interface FlowBookmark {
  readonly title: string;
  readonly level: number;
  readonly destination: string;
}

/** The whole flow of an article, or of another part of a document. */
export interface Flow {
  readonly rows: readonly Row[];
  readonly bookmarks: readonly FlowBookmark[];
  /** What its end asks of a break after it. */
  readonly breakAfter: "auto" | "avoid" | "page";
}
