import { type Diagnostic, diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { AnnotatedArticle } from "../../document/article.ts";
import { anchorsOf } from "./anchors.ts";
import { correct } from "./correct.ts";
import { match } from "./match.ts";
import {
  type Correction,
  correctionOf,
  isEmpty,
  type PlacedEntry,
  type Review,
  reviewName,
} from "./review.ts";

/** Entries named one by one; whoever has more has another article. */
const mostNamed = 20;

/**
 * A file's articles with the editor's word in place of Readout's. Words of the review that the file
 * has no more are reported where they correct anything.
 */
export function applyReview(
  articles: readonly AnnotatedArticle[],
  review: Review,
  report: Report,
): readonly AnnotatedArticle[] {
  const places = match(
    review.entries.map(({ anchor }) => anchor),
    articles.flatMap(anchorsOf),
  );
  const correctionAt = new Map<number, Correction>();
  const stale: PlacedEntry[] = [];
  review.entries.forEach((entry, index) => {
    const correction = correctionOf(entry);
    if (isEmpty(correction)) return;
    const place = places[index];
    if (typeof place === "number") correctionAt.set(place, correction);
    else stale.push(entry);
  });
  for (const problem of staleness(stale)) report(problem);
  let first = 0;
  return articles.map((article) => {
    const { quotes } = article.annotations;
    const corrections = new Map(
      quotes.flatMap(({ id }, index) => {
        const correction = correctionAt.get(first + index);
        return correction ? [[id, correction] as const] : [];
      }),
    );
    first += quotes.length;
    return correct(article, corrections, reviewName(review.path));
  });
}

function* staleness(entries: readonly PlacedEntry[]): Generator<Diagnostic> {
  for (const { anchor, span } of entries.slice(0, mostNamed)) {
    const message = `no quote of the article has these words now: “${anchor.words}”`;
    yield diagnose("review/stale", message, { span });
  }
  const next = entries[mostNamed];
  if (next === undefined) return;
  const message = `no quote of the article has the words of ${entries.length - mostNamed} more entries`;
  yield diagnose("review/stale", message, { span: next.span });
}
