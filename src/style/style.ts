import type { TextRange } from "../document/span.ts";

/** What a style sheet is applied for. */
export type Medium = "print" | "speech";

/**
 * An element of the article with the style that the cascade gave it. Plain data: whoever lays out or
 * narrates needs to know nothing of style sheets. Generated content (`::before`, `::after`, labels
 * and notes) stands in the tree as elements whose range is null.
 */
export interface StyledElement<S> {
  readonly type: "element";
  /** An element name of the article, or `::before`, `::after`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly style: S;
  readonly children: readonly (StyledElement<S> | StyledText)[];
  /** Null for generated content. */
  readonly range: TextRange | null;
}

export interface StyledText {
  readonly type: "text";
  readonly value: string;
  /** In step with `value`; null for generated content. */
  readonly range: TextRange | null;
}

/** An edge of a box. */
export interface Border {
  /** Points; 0 for none. */
  readonly width: number;
  readonly color: Color;
}

/** Grey or colour as sRGB, 0 to 1 each. */
export type Color = readonly [red: number, green: number, blue: number];

export interface Edges<T> {
  readonly top: T;
  readonly right: T;
  readonly bottom: T;
  readonly left: T;
}

/** Computed style for @media print. Lengths in points. */
export interface PrintStyle {
  readonly display: "block" | "inline" | "list-item" | "none";
  /** `footnote`: moved to the foot of the column, with a call left in its place (GCPM). */
  readonly float: "none" | "footnote";
  /** Families in order of preference, each declared by an @font-face. */
  readonly fontFamily: readonly string[];
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly fontStyle: "normal" | "italic";
  readonly fontVariantCaps: "normal" | "small-caps" | "all-small-caps";
  readonly fontVariantNumeric: "normal" | "oldstyle-nums" | "lining-nums" | "tabular-nums";
  readonly letterSpacing: number;
  readonly lineHeight: number;
  readonly color: Color;
  readonly textAlign: "left" | "right" | "center" | "justify";
  /** `balance`: lines of about equal length (headlines). */
  readonly textWrap: "wrap" | "balance";
  readonly textIndent: number;
  readonly textTransform: "none" | "uppercase" | "lowercase";
  readonly hyphens: "none" | "auto";
  readonly hangingPunctuation: "none" | "allow-end";
  readonly verticalAlign: "baseline" | "super";
  readonly margin: Edges<number>;
  readonly padding: Edges<number>;
  readonly border: Edges<Border>;
  readonly breakBefore: "auto" | "page" | "avoid";
  readonly breakAfter: "auto" | "page" | "avoid";
  readonly breakInside: "auto" | "avoid";
  readonly orphans: number;
  readonly widows: number;
  readonly listStyleType: "none" | "disc" | "dash" | "decimal";
  /** Named strings set from this element's text, for running heads (GCPM `string-set: name content()`). */
  readonly stringSet: readonly string[];
}

/** A piece of a margin box's content. */
export type PageContent =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "string"; readonly name: string }
  | { readonly type: "counter"; readonly name: "page" | "pages" };

export const marginBoxes = [
  "top-left",
  "top-center",
  "top-right",
  "bottom-left",
  "bottom-center",
  "bottom-right",
] as const;
export type MarginBoxName = (typeof marginBoxes)[number];

export interface MarginBox {
  readonly content: readonly PageContent[];
  readonly style: PrintStyle;
}

/** A page as @page describes it. Lengths in points. */
export interface PageStyle {
  readonly width: number;
  readonly height: number;
  readonly margin: Edges<number>;
  readonly boxes: Readonly<Partial<Record<MarginBoxName, MarginBox>>>;
}

/** The page for a place in the document: `@page`, `@page :first`, `:left`, `:right`. */
export interface PageStyles {
  readonly first: PageStyle;
  readonly left: PageStyle;
  readonly right: PageStyle;
}

/** One @font-face. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: "normal" | "italic";
  /** `npm:package/file.ttf`, or a path (made absolute from the sheet's own place). */
  readonly source: string;
  /** Half-open ranges of code points this face is meant for; null for all it has. */
  readonly unicodeRange: readonly (readonly [first: number, end: number])[] | null;
}

/** One entry of `voice-family`. */
export type VoiceQuery =
  | { readonly type: "name"; readonly name: string }
  | {
      readonly type: "generic";
      readonly age: "child" | "young" | "old" | null;
      readonly gender: "male" | "female" | "neutral";
      /** 1 is the first voice that fits, 2 the second, … */
      readonly variant: number;
    };

/** Computed style for @media speech (CSS Speech Module Level 1). Times in milliseconds. */
export interface SpeechStyle {
  /** `block` starts an utterance of its own. */
  readonly display: "block" | "inline" | "list-item" | "none";
  readonly speak: "auto" | "never" | "always";
  readonly voiceFamily: readonly VoiceQuery[];
  /** 1 is the voice's own rate, 0.9 slower. */
  readonly voiceRate: number;
  /** Semitones above or below the voice's own pitch. */
  readonly voicePitch: number;
  /** Decibels; null is silent. */
  readonly voiceVolume: number | null;
  readonly pauseBefore: number;
  readonly pauseAfter: number;
  readonly restBefore: number;
  readonly restAfter: number;
  /** Between the sentences of this element: `-readout-sentence-pause`. */
  readonly sentencePause: number;
}

/** What the sheets say, ready to be applied. */
export interface Style {
  /** Names of the sheets, in cascade order, for the receipt. */
  readonly sheets: readonly string[];
  readonly fontFaces: readonly FontFace[];
  /** Lexicon files (PLS), absolute or `npm:`; later ones win. */
  readonly lexicons: readonly string[];
}
