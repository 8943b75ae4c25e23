import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { AnnotatedArticle } from "../../document/article.ts";
import { anchorsOf } from "./anchors.ts";
import { correct } from "./correct.ts";
import { match } from "./match.ts";
import { type Correction, correctionOf, isEmpty, type Review, reviewName } from "./review.ts";

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
  review.entries.forEach((entry, index) => {
    const correction = correctionOf(entry);
    if (isEmpty(correction)) return;
    const place = places[index];
    if (typeof place === "number") correctionAt.set(place, correction);
    else {
      const message = `no quote of the article has these words now: “${entry.anchor.words}”`;
      report(diagnose("review/stale", message, { span: entry.span }));
    }
  });
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
