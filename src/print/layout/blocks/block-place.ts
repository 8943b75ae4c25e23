import type { PrintStyle, StyledElement } from "../../../style/style.ts";
import type { Direction } from "../bidi.ts";
import type { InlinePlace } from "../lines/collect-pieces.ts";
import type { OpenElement } from "../tags.ts";
import type { Band } from "./flow.ts";

/** An element of the article as it is to be printed. */
export type Styled = StyledElement<PrintStyle>;

/** Where a block stands: its column, and its place in the tree. */
export interface BlockPlace extends InlinePlace {
  readonly x: number;
  readonly width: number;
  /** Of the page or its columns, which notes are set to. */
  readonly measure: number;
  /** Distance of the lines of running text, which others fall in with. */
  readonly pitch: number;
  /** Width of the margin that notes may stand in; 0 where there is none. */
  readonly sideWidth: number;
  /** The columns around it. */
  readonly columns: Columns | null;
  /** The most that fits on a page. */
  readonly pageHeight: number;
  readonly direction: Direction;
  /** The tag that notes are added to. */
  readonly noteParent: OpenElement;
}

/** The columns that a block stands in. */
export interface Columns {
  readonly band: Band;
  /** What they stand in, for what spans them all. */
  readonly around: Pick<BlockPlace, "x" | "width" | "measure">;
}

/** Points; a narrower column holds no word. */
export const leastWidth = 36;
