import type { TextRange } from "../../../document/span.ts";
import type { PrintStyle, StyledElement } from "../../../style/style.ts";
import type { Shaped, ShapeRequest } from "../../fonts/fonts.ts";
import type { LinkTarget, Origin } from "../plan.ts";

/** A stretch of a paragraph in which nothing but the words changes. */
export interface Piece {
  /** As it is shown. */
  readonly text: string;
  /** Where `text` comes from; the two run in step. */
  readonly origin: Origin;
  readonly style: PrintStyle;
  readonly size: number;
  /** Points above the baseline. */
  readonly rise: number;
  readonly shape: ShapeRequest;
  /** Of the tag tree: what the text belongs to. */
  readonly mark: number;
  /** What `text` stands for, where it stands for something else. */
  readonly actualText: string | null;
  readonly link: PieceLink | null;
  /** The note that this piece calls. */
  readonly note: NoteCall | null;
  /** The piece is a line end (`br`). */
  readonly isBreak: boolean;
  /** The place that starts here, where links lead to one. */
  readonly anchor: string | null;
  /** Repeated to fill what is left of the line. */
  readonly leader: Shaped | null;
}

/** Where the text of a link leads, and how that is said in words. */
export interface PieceLink {
  /** Key of the Link element. */
  readonly element: number;
  readonly target: LinkTarget;
  readonly description: string;
}

/** A footnote, not yet laid out. */
export interface NoteCall {
  /** Of the destination that the call leads to. */
  readonly name: string;
  readonly content: StyledElement<PrintStyle>;
  readonly marker: StyledElement<PrintStyle> | null;
  readonly language: string;
  readonly quote: string | null;
}

/** The part of a piece's origin that some of its characters come from. */
export function originOf(piece: Piece, start: number, end: number): Origin {
  if (piece.origin.type !== "article") return piece.origin;
  if (piece.actualText !== null) return piece.origin;
  const from: TextRange = piece.origin.range;
  return { type: "article", range: { start: from.start + start, end: from.start + end } };
}
