import type { Element } from "../document/element.ts";
import type { SourceSpan, TextRange } from "../document/span.ts";
import type { printProperties } from "./print-properties.ts";
import type { ComputedStyle } from "./property.ts";
import type { speechProperties } from "./speech-properties.ts";
import type { Edges } from "./value.ts";

/** What a style sheet is applied for. */
export type Medium = "print" | "speech";

/**
 * An element of the article with the style that the cascade gave it. Plain data: whoever lays out or
 * narrates needs to know nothing of style sheets. Generated content (`::before`, `::after`, labels
 * and notes) stands in the tree as elements whose range is null.
 */
export interface StyledElement<S> {
  readonly type: "element";
  /** An element name of the article, or `::before`, `::after`; in a {@link Note}, `::footnote-call` or `::footnote-marker`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly style: S;
  readonly children: readonly (StyledElement<S> | StyledText)[];
  /** Null for generated content. */
  readonly range: TextRange | null;
  /** Where the style has one for the first letter of an element. */
  readonly firstLetter?: S;
  /** On an element with `float: footnote`, or in the margin. */
  readonly note?: Note<S>;
  /** On one that leads to a note made elsewhere. */
  readonly refersTo?: Pick<Note<S>, "number" | "id">;
}

/** What goes with the text of a footnote (CSS GCPM 3, section 2). Null where the style has none. */
export interface Note<S> {
  /** From 1, through the article. */
  readonly number: number;
  /** From 1, through the tree: no two notes have the same. */
  readonly id: number;
  /** What is left in its place: `::footnote-call`. */
  readonly call: StyledElement<S> | null;
  /** What stands before its text: `::footnote-marker`. */
  readonly marker: StyledElement<S> | null;
}

/** Text in the styled tree. */
export interface StyledText {
  readonly type: "text";
  readonly value: string;
  /** In step with `value`; null for generated content. */
  readonly range: TextRange | null;
  /** The number of the page with the element of this id stands here (`target-counter()`). */
  readonly pageOf?: string;
  /** Repeated, `value` fills what is left of the line (`leader()`). */
  readonly isLeader?: true;
}

export type { Border, Color, Edges, VoiceQuery } from "./value.ts";

/** Computed style for @media print. Lengths in points. */
export type PrintStyle = ComputedStyle<typeof printProperties>;

/** Computed style for @media speech (CSS Speech Module Level 1). Times in milliseconds. */
export type SpeechStyle = ComputedStyle<typeof speechProperties>;

/** A piece of a margin box's content. */
export type PageContent =
  | { readonly type: "text"; readonly value: string }
  /** `first-except`: nothing on a page where the string is set (CSS GCPM 3, section 1.2.2). */
  | {
      readonly type: "string";
      readonly name: string;
      readonly which: "first" | "last" | "first-except";
    }
  | { readonly type: "counter"; readonly name: "page" | "pages"; readonly style: CounterStyle };

/** How a page is numbered. */
export const counterStyles = ["decimal", "lower-roman", "upper-roman"] as const;
/** One of {@link counterStyles}. */
export type CounterStyle = (typeof counterStyles)[number];

/** The margin boxes that a page can have (CSS Paged Media 3, section 6.1). */
export const marginBoxes = [
  "top-left",
  "top-center",
  "top-right",
  "bottom-left",
  "bottom-center",
  "bottom-right",
] as const;
/** One of {@link marginBoxes}. */
export type MarginBoxName = (typeof marginBoxes)[number];

/** What a margin box shows, and how. */
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

/** The page for a place in the document: `:first` is the first of all, `:left`, `:right`. */
export interface PageSet {
  readonly first: PageStyle;
  readonly left: PageStyle;
  readonly right: PageStyle;
}

/** The pages of `@page`, and by name those of `@page name` (CSS Paged Media 3, section 4.3). */
export interface PageStyles extends PageSet {
  readonly named: Readonly<Record<string, PageSet>>;
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

/** What the sheets say, ready to be applied. Made by `loadStyle`. */
export interface Style {
  /** Names of the sheets, in cascade order, for the receipt. */
  readonly sheets: readonly string[];
  readonly fontFaces: readonly FontFace[];
  /** Lexicon files (PLS), absolute or `npm:`; later ones win. */
  readonly lexicons: readonly string[];
  /** Sound files that `cue-before` and `cue-after` name, each with the first place that does. */
  readonly sounds: readonly { readonly file: string; readonly span: SourceSpan }[];
  /** The article as the page has it. */
  print(root: Element): StyledElement<PrintStyle>;
  /** The article as the voice has it. */
  speech(root: Element): StyledElement<SpeechStyle>;
  /** The style of an element that a selector describes, or what is wrong with the selector. */
  explain(selector: string): Promise<Explanation | Unexplained>;
  pages(): PageStyles;
}

/** A property of an element: what it is, and why. */
export interface ExplainedValue {
  readonly property: string;
  /** As computed: lengths in points, times in milliseconds. */
  readonly value: string;
  readonly origin:
    | { readonly type: "declared"; readonly span: SourceSpan }
    /** `from` is the element that the value was declared for. */
    | { readonly type: "inherited"; readonly from: string; readonly span: SourceSpan }
    | { readonly type: "initial" };
}

/** All properties of an element, in alphabetical order. */
export type Explanation = Readonly<Record<Medium, readonly ExplainedValue[]>>;

/** What is wrong with a selector whose style was asked for, and what to write instead. */
export interface Unexplained {
  readonly message: string;
  readonly help?: string;
}
