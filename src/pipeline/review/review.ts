import { basename } from "node:path";
import type { Quote, Speaker, Translation } from "../../document/annotations.ts";
import type { SourceSpan } from "../../document/span.ts";
import type { Anchor } from "./anchors.ts";

/** What can be said of a quote, and corrected. */
export interface Reading {
  readonly kind: Quote["kind"];
  /** Name; null where nobody is named. */
  readonly speaker: string | null;
  readonly translation: Translation["status"];
  /** BCP 47, of the original. */
  readonly language: string | null;
  readonly translator: string | null;
}

/** The fields that an editor may change, in the order of the file. */
export const fields = ["kind", "speaker", "translation", "language", "translator"] as const;
export type Field = (typeof fields)[number];

/** What an editor says of a quote where it is not what Readout found. */
export type Correction = Partial<Reading>;

/** One quote in a review file. */
export interface Entry {
  /** The words to find the quote by. */
  readonly anchor: Anchor;
  /** What stands in the file: Readout's reading, with what the editor made of it. */
  readonly says: Correction;
  /** What Readout found. */
  readonly found: Correction;
  /** The editor's own remark. */
  readonly note: string | null;
}

/** An entry as it was read, with its place in the review file. */
export interface PlacedEntry extends Entry {
  readonly span: SourceSpan;
}

/** A review file as it lies beside an article. */
export interface Review {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The decoded file that spans point into. */
  readonly text: string;
  readonly entries: readonly PlacedEntry[];
}

/** Path of the review file of an input; null for standard input, which has none. */
export function reviewPath(file: string): string | null {
  return file === "-" ? null : `${file}.review.yaml`;
}

/** The review file's name as evidence gives it: without folders, so that a receipt reads the same anywhere. */
export function reviewName(path: string): string {
  return basename(path);
}

/** What Readout found of a quote, in the terms of a review. */
export function readingOf(quote: Quote, speakers: readonly Speaker[]): Reading {
  const { translation } = quote;
  const isNone = translation.status === "none";
  return {
    kind: quote.kind,
    speaker: speakers.find(({ id }) => id === quote.speaker)?.name ?? null,
    translation: translation.status,
    language: isNone ? null : translation.originalLanguage,
    translator: isNone ? null : translation.translator,
  };
}

/** The editor's word: what differs from what Readout found when the editor read it. */
export function correctionOf({ says, found }: Pick<Entry, "says" | "found">): Correction {
  return Object.fromEntries(
    fields
      .filter((field) => says[field] !== undefined && says[field] !== found[field])
      .map((field) => [field, says[field]]),
  );
}

export function isEmpty(correction: Correction): boolean {
  return Object.keys(correction).length === 0;
}
