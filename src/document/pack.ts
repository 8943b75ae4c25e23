import { type AnnotatedArticle, nothingKnown } from "./article.ts";
import type { TextRange } from "./span.ts";

/** Some articles as one publication. */
export interface Pack {
  readonly title: string;
  /** ISO 8601; null where nobody has said. */
  readonly date: string | null;
  /**
   * All articles as one: one reading text, joined by a line end, with all that was found in them.
   * Whatever takes an article takes a pack.
   */
  readonly article: AnnotatedArticle;
  readonly parts: readonly PackPart[];
}

/** An article in its pack. */
export interface PackPart {
  /** `a001`, `a002`, …: what links lead to. */
  readonly id: string;
  /** As it was read. */
  readonly article: AnnotatedArticle;
  /** With its ranges in the pack's reading text, and its quotes and speakers named after it: `a001-q1`. */
  readonly placed: AnnotatedArticle;
  /** Where it stands in the pack's reading text. */
  readonly range: TextRange;
}

/** Joins articles, in their order, to a pack. `language` is the pack's own, BCP 47. Linear. */
export function composePack(
  articles: readonly AnnotatedArticle[],
  { title, date, language }: Pick<Pack, "title" | "date"> & { readonly language: string },
): Pack {
  const text = articles.map((article) => article.text).join("\n");
  const parts: PackPart[] = [];
  let start = 0;
  for (const [index, article] of articles.entries()) {
    const id = `a${String(index + 1).padStart(3, "0")}`;
    const range = { start, end: start + article.text.length };
    parts.push({ id, article, placed: { ...named(id, moved(article, start)), text }, range });
    start = range.end + 1;
  }
  const joined = parts.map(({ placed }) => placed);
  return {
    title,
    date,
    article: {
      metadata: { ...nothingKnown, language, published: date },
      blocks: joined.flatMap(({ blocks }) => blocks),
      text,
      omitted: joined.flatMap(({ omitted }) => omitted),
      source: articles[0]?.source ?? { file: "", start: 0, end: 0 },
      annotations: {
        sentences: joined.flatMap(({ annotations }) => annotations.sentences),
        speakers: joined.flatMap(({ annotations }) => annotations.speakers),
        quotes: joined.flatMap(({ annotations }) => annotations.quotes),
      },
    },
    parts,
  };
}

/** Plain data with every text range in it moved; source spans, which name their file, stay. */
export function moved<T>(value: T, by: number): T {
  if (Array.isArray(value)) return value.map((entry) => moved(entry, by)) as T;
  if (value === null || typeof value !== "object" || "file" in value) return value;
  if (isRange(value)) return { ...value, start: value.start + by, end: value.end + by };
  const entries = Object.entries(value).map(([key, entry]) => [key, moved(entry, by)]);
  return Object.fromEntries(entries);
}

function isRange(value: object): value is TextRange {
  return "start" in value && typeof value.start === "number" && "end" in value;
}

/** Every article counts its quotes and speakers from 1; in a pack they need names of their own. */
function named(id: string, article: AnnotatedArticle): AnnotatedArticle {
  const own = (name: string) => `${id}-${name}`;
  const { sentences, speakers, quotes } = article.annotations;
  return {
    ...article,
    annotations: {
      sentences,
      speakers: speakers.map((speaker) => ({ ...speaker, id: own(speaker.id) })),
      quotes: quotes.map((quote) => ({
        ...quote,
        id: own(quote.id),
        speaker: quote.speaker && own(quote.speaker),
      })),
    },
  };
}
