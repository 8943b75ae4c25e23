import type { SourceSpan } from "../document/span.ts";
import type { Selector } from "./selector.ts";
import type { FontFace, MarginBoxName, Medium } from "./style.ts";

/** A style sheet as text. */
export interface Sheet {
  /** `readout`, or the path as the user gave it: for the receipt. */
  readonly name: string;
  /** Path, for diagnostics and for what the sheet names relative to itself. */
  readonly file: string;
  readonly text: string;
}

/** One `name: value`, the value not yet looked at: it may hold a variable that a later sheet sets. */
export interface RawDeclaration {
  readonly name: string;
  readonly value: string;
  readonly important: boolean;
  readonly nameSpan: SourceSpan;
  readonly valueSpan: SourceSpan;
}

/** Selectors with their declarations. */
export interface StyleRule {
  readonly media: readonly Medium[];
  readonly selectors: readonly Selector[];
  readonly declarations: readonly RawDeclaration[];
}

/** An `@page` rule. */
export interface PageRule {
  /** `name` is null for pages of any name. */
  readonly page: {
    readonly name: string | null;
    readonly place: "all" | "first" | "left" | "right";
  };
  readonly declarations: readonly RawDeclaration[];
  readonly boxes: readonly {
    readonly name: MarginBoxName;
    readonly declarations: readonly RawDeclaration[];
  }[];
}

/** An `@import` rule. */
export interface Import {
  /** A file beside the sheet. */
  readonly file: string;
  readonly span: SourceSpan;
}

/** What a sheet says, in the order in which it says it. */
export interface ParsedSheet {
  readonly name: string;
  readonly file: string;
  /** Folder of the sheet. */
  readonly base: string;
  readonly imports: readonly Import[];
  readonly rules: readonly StyleRule[];
  readonly pages: readonly PageRule[];
  readonly fontFaces: readonly FontFace[];
}
