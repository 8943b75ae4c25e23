import type { Report } from "../diagnostics/diagnostic.ts";
import type { Annotations } from "../document/annotations.ts";
import type { AnnotatedArticle, Article } from "../document/article.ts";
import type { Annotator, Layer } from "./annotator.ts";
import { quotes } from "./quotes/quotes.ts";
import { sentences } from "./sentences/sentences.ts";
import { speakers } from "./speakers/speakers.ts";
import { translation } from "./translation/translation.ts";

/** Every annotator, in the order they run. */
export const annotators: readonly Annotator[] = inOrder([sentences, quotes, speakers, translation]);

/** What is to be put right in what a layer found, before the next builds on it. */
export type Corrected = Partial<Record<Layer, (soFar: Annotations) => Annotations>>;

/** Finds all there is to find in an article. */
export function annotate(
  article: Article,
  report: Report = () => {},
  corrected: Corrected = {},
): AnnotatedArticle {
  const nothing: Annotations = { sentences: [], speakers: [], quotes: [] };
  const annotations = annotators.reduce((soFar, annotator) => {
    const found = annotator.annotate(article, soFar, report);
    return corrected[annotator.name]?.(found) ?? found;
  }, nothing);
  return { ...article, annotations };
}

/** The same list; throws where an annotator would run before one that it requires. */
export function inOrder(list: readonly Annotator[]): readonly Annotator[] {
  const done = new Set<Layer>();
  for (const annotator of list) {
    const missing = annotator.requires.find((layer) => !done.has(layer));
    if (missing) throw new Error(`Annotator "${annotator.name}" needs "${missing}" before it.`);
    done.add(annotator.name);
  }
  return list;
}
