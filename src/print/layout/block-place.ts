import type { PrintStyle, StyledElement } from "../../style/style.ts";
import type { Direction } from "./bidi.ts";
import type { InlinePlace } from "./collect-pieces.ts";
import type { OpenElement } from "./tags.ts";

/** An element of the article as it is to be printed. */
export type Styled = StyledElement<PrintStyle>;

/** Where a block stands: its column, and its place in the tree. */
export interface BlockPlace extends InlinePlace {
  readonly x: number;
  readonly width: number;
  /** Of the whole page, which notes are set to. */
  readonly pageWidth: number;
  /** The most that fits on a page. */
  readonly pageHeight: number;
  readonly direction: Direction;
  /** The tag that notes are added to. */
  readonly noteParent: OpenElement;
}

/** Points; a narrower column holds no word. */
export const leastWidth = 36;
