import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Article } from "../document/article.ts";

/** The problems of a file by the articles they concern. */
export interface Shares {
  /** For each article, in its order. */
  readonly byArticle: readonly (readonly Diagnostic[])[];
  /** Those that lie in no article: an item that made none, the file as a whole. */
  readonly others: readonly Diagnostic[];
}

/** Gives each article of a file its own problems; where there is one article, all are its. */
export function shareOut(articles: readonly Article[], diagnostics: readonly Diagnostic[]): Shares {
  if (articles.length === 1) return { byArticle: [diagnostics], others: [] };
  const byArticle = articles.map((): Diagnostic[] => []);
  const others: Diagnostic[] = [];
  const order = [...articles.keys()].sort((a, b) => startOf(articles[a]) - startOf(articles[b]));
  for (const diagnostic of diagnostics) {
    const { span } = diagnostic;
    const index = span === null ? undefined : lastBefore(articles, order, span.start);
    const { source } = (index === undefined ? undefined : articles[index]) ?? {};
    const lies = span && source && span.file === source.file && span.start < source.end;
    const share = lies && index !== undefined ? byArticle[index] : undefined;
    (share ?? others).push(diagnostic);
  }
  return { byArticle, others };
}

function startOf(article: Article | undefined): number {
  return article?.source.start ?? 0;
}

/** Index of the last article, in the order of the file, that begins at an offset or before it. */
function lastBefore(
  articles: readonly Article[],
  order: readonly number[],
  offset: number,
): number | undefined {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(articles[order[middle] ?? 0]) > offset) high = middle;
    else low = middle + 1;
  }
  return order[low - 1];
}
