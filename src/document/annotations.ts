import type { TextRange } from "./span.ts";

/** At least one: a claim without evidence does not compile. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The words (or the metadata) that prove a claim, and the rule by which they do. */
export interface Evidence {
  /** Where the words stand in the reading text; null where an editor or the metadata says so. */
  readonly range: TextRange | null;
  /** The words themselves. */
  readonly text: string;
  /** Name of the rule, kebab-case: `in-translated-remarks`. */
  readonly rule: string;
}

/** Words of the article that stand for somebody or something: "the Russian president", "said". */
export interface Mention {
  readonly range: TextRange;
  readonly text: string;
}

/** Somebody who speaks in the article. */
export interface Speaker {
  /** `s1`, `s2`, … in order of first quote. */
  readonly id: string;
  /** The fullest name the article gives. */
  readonly name: string;
  /** "defence minister": the article's words, where it has some. */
  readonly description: string | null;
  /** The name is a body's and no person's: "Harbour News". */
  readonly isOrganisation?: true;
  readonly mentions: readonly Mention[];
}

/** One stretch between marks; a quote has several where an attribution or a paragraph end breaks it. */
export interface QuotePart {
  /** Without the quotation marks. */
  readonly inner: TextRange;
  /** With the marks, as far as they are there. */
  readonly outer: TextRange;
}

/** Whether the words reached the reader through a translator. */
export type Translation =
  | { readonly status: "none" }
  | {
      /** `stated`: the article says it of these words. `carried`: of neighbouring words of the same speaker on the same occasion. `declared`: markup, metadata or an editor says so. */
      readonly status: "stated" | "carried" | "declared";
      /** BCP 47, only where the article names the language. */
      readonly originalLanguage: string | null;
      /** "an interpreter", "Harbour News": only where the article names them. */
      readonly translator: string | null;
      readonly evidence: NonEmpty<Evidence>;
    };

/** Quoted words: somebody's speech, or a term. */
export interface Quote {
  /** `q1`, `q2`, … in reading order. */
  readonly id: string;
  readonly parts: NonEmpty<QuotePart>;
  /** `speech`: somebody's words. `term`: scare quotes, titles, nicknames, slogans. */
  readonly kind: "speech" | "term";
  /** Id of a {@link Speaker}; null where the article does not name one. */
  readonly speaker: string | null;
  /** The words that name the speaker of this quote: "she", "the Russian president". */
  readonly mention: Mention | null;
  /** The words that attribute it: "said". */
  readonly cue: Mention | null;
  /** The document it is cited from: "a readout published by the ministry". */
  readonly citedFrom: Mention | null;
  /** Why kind and speaker are what they are. */
  readonly evidence: readonly Evidence[];
  readonly translation: Translation;
}

/** What was found in an article. Stands off from the tree: quotes run across emphasis and paragraphs. */
export interface Annotations {
  /** In order, without overlap; together they cover all text but white space. */
  readonly sentences: readonly TextRange[];
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly Quote[];
}

/** From the first quoted word to the last, without the outer marks. */
export function rangeOfQuote(quote: Quote): TextRange {
  const last = quote.parts.at(-1) ?? quote.parts[0];
  return { start: quote.parts[0].inner.start, end: last.inner.end };
}
