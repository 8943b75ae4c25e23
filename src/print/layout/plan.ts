import type { TextRange } from "../../document/span.ts";
import type { Color, CounterStyle } from "../../style/style.ts";
import type { Direction } from "./bidi.ts";

/**
 * Pages as they will be drawn: plain data, with nothing left to decide. Lengths are points; the
 * origin is the top left corner of the page, y runs down.
 */
export interface PagePlan {
  readonly pages: readonly Page[];
  /** Places that a link can lead to, by name. */
  readonly destinations: Readonly<Record<string, Destination>>;
  /** For the reader's side panel, in reading order. */
  readonly bookmarks: readonly Bookmark[];
  /** How the pages are numbered: from each of these pages on, until the next. The first has index 0. */
  readonly labels: readonly PageLabel[];
  /** Words on the page that are not the article's; glyph runs point to them by index. */
  readonly added: readonly AddedWords[];
  /** The way its pages follow each other: those bound at the right are turned from left to right. */
  readonly direction: Direction;
}

/** One page. Lengths and places in points, from its upper left corner. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** In drawing order, which is reading order within the page. */
  readonly items: readonly PageItem[];
  readonly links: readonly LinkArea[];
  /** On the side of a sheet that holds several pages: which. */
  readonly shared?: readonly SharedPage[];
}

/** A page that shares the side of a sheet: its items follow each other. */
export interface SharedPage {
  readonly firstItem: number;
  /** Index of the page in the document. */
  readonly page: number;
}

/** Something that is drawn on a page. */
export type PageItem = GlyphRun | Rect | Picture | Modules;

/**
 * What an item is to assistive technology: a mark of the tag tree, or an artifact, which it passes
 * over (ISO 32000-1 §14.8.2.2).
 */
export type Meaning =
  | { readonly type: "mark"; readonly mark: number }
  | { readonly type: "artifact"; readonly subtype: "Pagination" | "Layout" };

/** Where the characters of a run come from. */
export type Origin =
  /** `text` in step with the article's reading text. */
  | { readonly type: "article"; readonly range: TextRange }
  /** Words that the style adds: index in {@link PagePlan.added}. */
  | { readonly type: "added"; readonly index: number }
  /** Line-end hyphens, list markers, note numbers, running heads. */
  | { readonly type: "apparatus" };

/** Glyphs of one face and size on one baseline. */
export interface GlyphRun {
  readonly type: "glyphs";
  /** Index in `Fonts.faces`. */
  readonly face: number;
  readonly size: number;
  /** Where the baseline starts. */
  readonly x: number;
  readonly y: number;
  readonly color: Color;
  readonly text: string;
  readonly glyphs: readonly number[];
  /** Of each glyph, in logical order: how far from `x` it is drawn. */
  readonly offsets: readonly number[];
  /** Of each glyph: how far above the baseline; null where all stand on it. */
  readonly rises: readonly number[] | null;
  /** Of each glyph: where its characters start in `text`; null where glyph n shows character n, and the last all that are left. */
  readonly starts: readonly number[] | null;
  readonly rightToLeft: boolean;
  /** What the run stands for where its glyphs do not say it: a line-end hyphen, a missing character. */
  readonly actualText: string | null;
  readonly origin: Origin;
  readonly meaning: Meaning;
}

/** A rectangle filled with a colour. */
export interface Rect {
  readonly type: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: Color;
  readonly meaning: Meaning;
}

/** An image, scaled to a rectangle. */
export interface Picture {
  readonly type: "picture";
  /** Key of the image among those that were opened. */
  readonly image: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly meaning: Meaning;
}

/** Squares of a grid, some of them painted: a QR code. */
export interface Modules {
  readonly type: "modules";
  /** Row by row; true is painted. */
  readonly modules: readonly (readonly boolean[])[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: Color;
  readonly meaning: Meaning;
}

/** A rectangle to click. */
export interface LinkArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Key of the Link element in the tag tree. */
  readonly element: number;
  readonly target: LinkTarget;
  /** What the link is, in words. */
  readonly description: string;
}

/** Where a link leads: to an address, or to a named place in the document. */
export type LinkTarget =
  | { readonly type: "uri"; readonly uri: string }
  | { readonly type: "destination"; readonly name: string };

/** A place in the document. */
export interface Destination {
  /** Index of the page. */
  readonly page: number;
  readonly y: number;
}

/** The number of a page, from which the pages after it count on. */
export interface PageLabel {
  /** Index of the page. */
  readonly page: number;
  readonly style: CounterStyle;
  readonly number: number;
  /** In place of a number: the pages of a sheet. */
  readonly prefix?: string;
}

/** An entry of the outline that viewers show beside the pages. */
export interface Bookmark {
  readonly title: string;
  /** 1 is the headline. */
  readonly level: number;
  readonly destination: string;
}

/** Words that stand on a page and are not the article's. */
export interface AddedWords {
  readonly text: string;
  /** Id of the quote that they label; null where they label none. */
  readonly quote: string | null;
  /** Whether they stand at the foot of the page, and not beside what they are about. */
  readonly isNote: boolean;
}
