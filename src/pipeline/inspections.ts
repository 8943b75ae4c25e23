import { type Inspection, inspectDiagnostics, inspectionOf } from "../renderers/inspection.ts";
import { shareOut } from "./batch/share-out.ts";
import type { ReadArticles } from "./read-articles.ts";

/**
 * The contract's view of the articles in a file, in its order. Each has the diagnostics that lie in its
 * own part of the file; those that lie in none stand with the first.
 */
export function inspectionsOf({
  articles,
  diagnostics,
  sources,
}: Pick<ReadArticles, "articles" | "diagnostics" | "sources">): readonly Inspection[] {
  // All at once, for places are found in one walk through the file.
  const inspected = inspectDiagnostics(diagnostics, diagnostics.length === 0 ? {} : sources());
  const orders = new Map(diagnostics.map((diagnostic, index) => [diagnostic, index]));
  const { byArticle, others } = shareOut(articles, diagnostics);
  return articles.map((article, index) => {
    const own = [...(index === 0 ? others : []), ...(byArticle[index] ?? [])];
    const found = own.flatMap((diagnostic) => inspected[orders.get(diagnostic) ?? -1] ?? []);
    return { ...inspectionOf(article, []), diagnostics: found };
  });
}
