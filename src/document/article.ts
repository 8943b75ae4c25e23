import type { Annotations } from "./annotations.ts";
import type { SourceSpan, TextRange } from "./span.ts";

/** Every node knows where it stands in the reading text and where it came from in the input file. */
interface Placed {
  /** Where the node stands in {@link Article.text}. */
  readonly range: TextRange;
  /** Where the node came from. */
  readonly source: SourceSpan;
}

/**
 * A run of characters. Where `value` is as long as `source`, the two run in step, so that a position
 * in one gives the position in the other; a reader splits its runs to keep it so (a joined line end
 * or a decoded entity becomes a run of its own).
 */
export interface Text extends Placed {
  readonly type: "text";
  readonly value: string;
}
/** Stressed words, mostly in italics; also titles of works that are set so. */
export interface Emphasis extends Placed {
  readonly type: "emphasis";
  readonly children: readonly Inline[];
}
/** Important words, mostly in bold type. */
export interface Strong extends Placed {
  readonly type: "strong";
  readonly children: readonly Inline[];
}
/** Words that lead to an address. */
export interface Link extends Placed {
  readonly type: "link";
  readonly href: string;
  readonly children: readonly Inline[];
}
/** A passage in another language than the article's. */
export interface Foreign extends Placed {
  readonly type: "foreign";
  /** BCP 47. */
  readonly language: string;
  readonly children: readonly Inline[];
}
/** An editor's word on whether quoted words were translated. */
export interface Declaration {
  /** False where the words stand as they were said. */
  readonly translated: boolean;
  /** BCP 47; null where it names none. */
  readonly originalLanguage: string | null;
  readonly translator: string | null;
}
/**
 * A declaration in the text: `<q lang="ru">`, `[[translated: ru]]`. Around words it speaks of every
 * quote that it overlaps; without children, of the quote just before it.
 */
export interface Declared extends Placed, Declaration {
  readonly type: "declared";
  readonly children: readonly Inline[];
}
/** A line end that belongs to the text (verse, address); one `\n` in the reading text. */
export interface LineBreak extends Placed {
  readonly type: "line-break";
}
/** The mark in the text that leads to a {@link Footnote}. Has no text of its own in the reading text. */
export interface FootnoteReference extends Placed {
  readonly type: "footnote-reference";
  /** As the footnote's: "1", "*". */
  readonly label: string;
}
/** What stands within a block: text, or something around it. */
export type Inline =
  | Text
  | Emphasis
  | Strong
  | Link
  | Foreign
  | Declared
  | LineBreak
  | FootnoteReference;

/** The topic line above a headline. */
export interface Kicker extends Placed {
  readonly type: "kicker";
  readonly inlines: readonly Inline[];
}
/** The title of the article; its first-level heading. */
export interface Headline extends Placed {
  readonly type: "headline";
  readonly inlines: readonly Inline[];
}
/** The summary under the headline (also: deck, sell). */
export interface Standfirst extends Placed {
  readonly type: "standfirst";
  readonly inlines: readonly Inline[];
}
/** The line that names the writers, as it is to be read: "By Ada Okafor and Jon Lund". */
export interface Byline extends Placed {
  readonly type: "byline";
  readonly inlines: readonly Inline[];
}
/** Place, date and agency before the first paragraph: "MOSCOW, April 16 (Reuters) —". */
export interface Dateline extends Placed {
  readonly type: "dateline";
  readonly inlines: readonly Inline[];
}
/** A subheading. */
export interface Heading extends Placed {
  readonly type: "heading";
  /** 2 to 6; the headline alone is 1. */
  readonly level: number;
  readonly inlines: readonly Inline[];
}
/** A paragraph of the body. */
export interface Paragraph extends Placed {
  readonly type: "paragraph";
  readonly inlines: readonly Inline[];
}
/** Quoted words that are set apart as a block. */
export interface BlockQuote extends Placed {
  readonly type: "blockquote";
  readonly children: readonly Block[];
}
/** A list, numbered where `ordered`. */
export interface List extends Placed {
  readonly type: "list";
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}
/** An item of a {@link List}. */
export interface ListItem extends Placed {
  readonly type: "list-item";
  readonly children: readonly Block[];
}
/** A picture with its caption. */
export interface Figure extends Placed {
  readonly type: "figure";
  /** Path or URL of the image, as the input gave it. */
  readonly image: string;
  /** What the picture shows, for those who do not see it; null where the input says nothing. */
  readonly alt: string | null;
  readonly caption: readonly Inline[];
  readonly credit: string | null;
}
/** A table; a cell stands in one row and one column. */
export interface Table extends Placed {
  readonly type: "table";
  readonly caption: readonly Inline[];
  readonly rows: readonly TableRow[];
}
/** A row of a {@link Table}. */
export interface TableRow extends Placed {
  readonly type: "table-row";
  readonly cells: readonly TableCell[];
}
/** A cell of a {@link Table}; `header` where it heads a row or a column. */
export interface TableCell extends Placed {
  readonly type: "table-cell";
  readonly header: boolean;
  readonly inlines: readonly Inline[];
}
/** A sentence of the body set again, large, to draw the eye. */
export interface PullQuote extends Placed {
  readonly type: "pullquote";
  readonly inlines: readonly Inline[];
}
/** What the newsroom says of the article itself. */
export interface Note extends Placed {
  readonly type: "note";
  readonly role: "correction" | "clarification" | "editor";
  readonly inlines: readonly Inline[];
}
/** A note to a place in the text, which a {@link FootnoteReference} marks. Stands after the body. */
export interface Footnote extends Placed {
  readonly type: "footnote";
  readonly label: string;
  readonly inlines: readonly Inline[];
}
/** A change of scene: a rule or a row of asterisks. Has no text. */
export interface Break extends Placed {
  readonly type: "break";
}
/** What an article consists of, in reading order. */
export type Block =
  | Kicker
  | Headline
  | Standfirst
  | Byline
  | Dateline
  | Heading
  | Paragraph
  | BlockQuote
  | List
  | Figure
  | Table
  | PullQuote
  | Note
  | Footnote
  | Break;

/** What is known of an article beside its text. What is not known is null, never guessed. */
export interface Metadata {
  /** What its publisher calls it, whatever its headline becomes: a guid, a URI. */
  readonly id?: string;
  /** BCP 47. */
  readonly language: string;
  /** The writers' names, one each. */
  readonly bylines: readonly string[];
  /** ISO 8601: a date, or a date and time with its zone. */
  readonly published: string | null;
  readonly modified: string | null;
  /** Who published it: "Harbour News". */
  readonly source: string | null;
  readonly canonical: string | null;
  readonly rights: string | null;
  /** What the metadata declare of all quotes of the article: `translated: ru`. */
  readonly translated?: Declaration;
  /** Not to be made public before this time (ISO 8601). */
  readonly embargo: string | null;
  readonly status: PublishingStatus;
}

/** Something of the input that is no part of the article, or that the article says elsewhere. */
export interface Omission {
  readonly source: SourceSpan;
  /** Its text, shortened. */
  readonly text: string;
  /** "advertisement", "embedded post", "repeats the body". */
  readonly why: string;
}

/** Whether the publisher lets the article out: `withheld` for now, `canceled` for good. */
export type PublishingStatus = "usable" | "withheld" | "canceled";

/** What a reader starts from: nothing known. */
export const nothingKnown: Omit<Metadata, "language"> = {
  bylines: [],
  published: null,
  modified: null,
  source: null,
  canonical: null,
  rights: null,
  embargo: null,
  status: "usable",
};

/**
 * One article. `text` is the reading text: the text of all blocks in order, joined by one `\n` (table
 * cells by `\t`), built once by `composeArticle`. Headline, standfirst and dateline are blocks, and
 * nowhere else, so that no two copies can disagree.
 */
export interface Article {
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly text: string;
  /** What the reader left out, in the order of the input. */
  readonly omitted: readonly Omission[];
  /** The whole input, or the part of it that holds this article. */
  readonly source: SourceSpan;
}

/** An article and what was found in it. */
export interface AnnotatedArticle extends Article {
  readonly annotations: Annotations;
}
