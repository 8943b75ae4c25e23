import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../document/article.ts";
import { firstWhere } from "../../document/sorted.ts";

/** The problems of a file by the articles they concern. */
export interface Shares {
  /** For each article, in its order. */
  readonly byArticle: readonly (readonly Diagnostic[])[];
  /** Those that lie in no article: an item that made none, the file as a whole. */
  readonly others: readonly Diagnostic[];
}

/**
 * Gives each article of a file its own problems. Where there is one, all are its, but for those of
 * items beside it that made none.
 */
export function shareOut(articles: readonly Article[], diagnostics: readonly Diagnostic[]): Shares {
  const [only] = articles;
  if (only !== undefined && articles.length === 1) {
    const others = diagnostics.filter((diagnostic) => liesBeside(diagnostic, only));
    const own = diagnostics.filter((diagnostic) => !liesBeside(diagnostic, only));
    return { byArticle: [own], others };
  }
  const byArticle = articles.map((): Diagnostic[] => []);
  const others: Diagnostic[] = [];
  const orders = ordersByFile(articles);
  for (const diagnostic of diagnostics) {
    const { span } = diagnostic;
    const order = (span && orders.get(span.file)) ?? [];
    const index = span === null ? undefined : lastBefore(articles, order, span.start);
    const { source } = (index === undefined ? undefined : articles[index]) ?? {};
    const lies = span && source && span.start < source.end;
    const share = lies && index !== undefined ? byArticle[index] : undefined;
    (share ?? others).push(diagnostic);
  }
  return { byArticle, others };
}

function liesBeside({ span }: Diagnostic, { source }: Article): boolean {
  if (span?.file !== source.file) return false;
  if (span.start === span.end) return span.end < source.start || span.start > source.end;
  return span.end <= source.start || span.start >= source.end;
}

/** Indexes of the articles of each file, or part of a file, in its order. */
function ordersByFile(articles: readonly Article[]): ReadonlyMap<string, readonly number[]> {
  const orders = new Map<string, number[]>();
  for (const [index, { source }] of articles.entries()) {
    const order = orders.get(source.file);
    if (order) order.push(index);
    else orders.set(source.file, [index]);
  }
  for (const order of orders.values()) {
    order.sort((a, b) => startOf(articles[a]) - startOf(articles[b]));
  }
  return orders;
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
  return order[firstWhere(order, (index) => startOf(articles[index]) > offset) - 1];
}
