import type { TextRange } from "../../document/span.ts";
import type { FontRequest } from "./match-face.ts";

/** A face that is open: drawn with, and measured by. */
export interface OpenFace {
  /** What its `@font-face` says, on one line; the same for the same face in every run. */
  readonly name: string;
  /** The font file. */
  readonly bytes: Uint8Array;
}

/** How a piece of text is to be shaped. */
export interface ShapeRequest extends FontRequest {
  /** OpenType features, as `smcp` or `liga=0`. */
  readonly features: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly rightToLeft: boolean;
}

/** One glyph, measured in ems. */
export interface Glyph {
  /** Index in {@link Fonts.faces}. */
  readonly face: number;
  readonly id: number;
  readonly advance: number;
  /** How far it is set off its place, to the right and up. */
  readonly dx: number;
  readonly dy: number;
  /** Where the characters that it shows start in the text. */
  readonly start: number;
}

/** A shaped piece of text. Glyphs stand from left to right, also where the text runs the other way. */
export interface Shaped {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  /** Ems. */
  readonly width: number;
}

/** How high a face stands above the baseline and hangs below it, in ems, both positive. */
export interface VerticalExtent {
  readonly ascent: number;
  readonly descent: number;
}

/** The open faces of a document. Synchronous: everything that it may need has been read. */
export interface Fonts {
  readonly faces: readonly OpenFace[];
  /** Shapes text without white space to break at; equal pieces are shaped once. */
  shape(text: string, request: ShapeRequest): Shaped;
  /** Where a text has characters that cannot be shown: no face has them, or they are control characters. */
  missingIn(text: string, request: FontRequest): readonly TextRange[];
  extentOf(request: FontRequest): VerticalExtent;
  /** How high capitals stand above the baseline, in ems. */
  capHeightOf(request: FontRequest): number;
}
