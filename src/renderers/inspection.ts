import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { placesIn } from "../diagnostics/format.ts";
import { type Evidence, type Mention, type Quote, rangeOfQuote } from "../document/annotations.ts";
import type { AnnotatedArticle, PublishingStatus } from "../document/article.ts";
import { type SourceSpan, slice, type TextRange } from "../document/span.ts";
import { sourceOf, textOf } from "../document/walk.ts";
import {
  type InspectedBlock,
  inspectBlock,
  type Offsets,
  type Place,
  place,
} from "./inspected-blocks.ts";

interface Words extends Offsets {
  readonly text: string;
}

/** `readout inspect --json`: the article as Readout understood it. The shape is the contract's. */
export interface Inspection {
  readonly readout: 1;
  readonly language: string;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly bylines: readonly string[];
  readonly dateline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly source: string | null;
  readonly canonical: string | null;
  readonly rights: string | null;
  /** Not to be made public before this time (ISO 8601). */
  readonly embargo: string | null;
  readonly status: PublishingStatus;
  readonly text: string;
  readonly blocks: readonly InspectedBlock[];
  readonly sentences: readonly Offsets[];
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string | null;
    readonly mentions: readonly Words[];
  }[];
  readonly quotes: readonly InspectedQuote[];
  /** What the reader left out. */
  readonly omitted: readonly (Place & { readonly text: string; readonly why: string })[];
  readonly diagnostics: readonly InspectedDiagnostic[];
}

/** A quote, as the contract has it. */
export interface InspectedQuote extends Words {
  readonly id: string;
  readonly kind: Quote["kind"];
  readonly parts: readonly Offsets[];
  readonly source: Place;
  readonly speaker: string | null;
  readonly mention: Words | null;
  readonly cue: Words | null;
  readonly citedFrom: Words | null;
  readonly evidence: readonly InspectedEvidence[];
  readonly translation: {
    readonly status: "stated" | "carried" | "declared" | "none";
    readonly originalLanguage: string | null;
    readonly translator: string | null;
    readonly evidence: readonly InspectedEvidence[];
  };
}

/** The words that prove a claim, and the rule that they meet. */
export interface InspectedEvidence {
  /** Null where the proof lies outside the text: metadata, an editor's review. */
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
  readonly rule: string;
}

export interface InspectedDiagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly help: string;
  /** The input, or its review file; null where the problem has no place. */
  readonly file: string | null;
  /** In that file, decoded. */
  readonly start: number | null;
  readonly end: number | null;
  /** Of `start`, from 1, columns in code points; null where the file is not text, or not at hand. */
  readonly line: number | null;
  readonly column: number | null;
}

/** The contract's view of an annotated article; diagnostics are without lines and columns. */
export function inspectionOf(
  article: AnnotatedArticle,
  diagnostics: readonly Diagnostic[],
): Inspection {
  const { metadata, annotations } = article;
  return {
    readout: 1,
    language: metadata.language,
    headline: textOf(article, "headline"),
    standfirst: textOf(article, "standfirst"),
    bylines: metadata.bylines,
    dateline: textOf(article, "dateline"),
    published: metadata.published,
    modified: metadata.modified,
    source: metadata.source,
    canonical: metadata.canonical,
    rights: metadata.rights,
    embargo: metadata.embargo,
    status: metadata.status,
    text: article.text,
    blocks: article.blocks.map(inspectBlock),
    sentences: annotations.sentences.map(offsets),
    speakers: annotations.speakers.map((speaker) => ({
      id: speaker.id,
      name: speaker.name,
      description: speaker.description,
      mentions: speaker.mentions.map(words),
    })),
    quotes: annotations.quotes.map((quote) => inspectQuote(quote, article)),
    omitted: article.omitted.map(({ source, text, why }) => ({ ...place(source), text, why })),
    diagnostics: inspectDiagnostics(diagnostics),
  };
}

function offsets({ start, end }: TextRange): Offsets {
  return { start, end };
}

function words(mention: Mention): Words {
  return { ...offsets(mention.range), text: mention.text };
}

/** A quote as `inspect --json` and the receipt give it. */
export function inspectQuote(quote: Quote, article: AnnotatedArticle): InspectedQuote {
  const range = rangeOfQuote(quote);
  const source = sourceOf(article, range);
  const { translation } = quote;
  const none = translation.status === "none";
  return {
    id: quote.id,
    ...offsets(range),
    text: slice(article.text, range),
    kind: quote.kind,
    parts: quote.parts.map((part) => offsets(part.inner)),
    source: place(source),
    speaker: quote.speaker,
    mention: quote.mention && words(quote.mention),
    cue: quote.cue && words(quote.cue),
    citedFrom: quote.citedFrom && words(quote.citedFrom),
    evidence: quote.evidence.map(inspectEvidence),
    translation: {
      status: translation.status,
      originalLanguage: none ? null : translation.originalLanguage,
      translator: none ? null : translation.translator,
      evidence: none ? [] : translation.evidence.map(inspectEvidence),
    },
  };
}

function inspectEvidence(evidence: Evidence): InspectedEvidence {
  return {
    start: evidence.range?.start ?? null,
    end: evidence.range?.end ?? null,
    text: evidence.text,
    rule: evidence.rule,
  };
}

/** Decoded files by path. */
type Sources = Readonly<Record<string, string>>;

/** How lines are counted in some files: the articles of one file share the work. */
const placesBySources = new WeakMap<Sources, Map<string, ReturnType<typeof placesIn>>>();

/**
 * Diagnostics as machine-readable output gives them, in order.
 *
 * @param sources to count lines in
 */
export function inspectDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: Sources = {},
): readonly InspectedDiagnostic[] {
  const places: Map<string, ReturnType<typeof placesIn>> = placesBySources.get(sources) ??
  new Map();
  placesBySources.set(sources, places);
  const placeOf = ({ file, start }: SourceSpan) => {
    const source = sources[file];
    if (source === undefined) return null;
    const known = places.get(file) ?? placesIn(source);
    places.set(file, known);
    return known(start);
  };
  return diagnostics.map(({ code, severity, message, help, span }) => {
    const { file, start, end } = span ?? { file: null, start: null, end: null };
    const place = span && placeOf(span);
    const [line, column] = [place?.line ?? null, place?.column ?? null];
    return { code, severity, message, help, file, start, end, line, column };
  });
}
