import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { rangeOfQuote } from "../../document/annotations.ts";
import type { AnnotatedArticle } from "../../document/article.ts";
import { slice, type TextRange } from "../../document/span.ts";
import { sourceOf } from "../../document/walk.ts";
import { gapsIn } from "./coverage.ts";
import type { Where } from "./receipt.ts";

/** What an edition lacks or repeats of the article; what it says that it leaves out is no gap. */
export function gapsOf(
  article: AnnotatedArticle,
  where: Where,
  shown: readonly { readonly range: TextRange }[],
  leftOutThere: readonly { readonly range: TextRange }[],
): Diagnostic[] {
  const ranges = (list: typeof shown) => list.map(({ range }) => range);
  const gaps = gapsIn(
    article.text,
    article.annotations.sentences,
    ranges(shown),
    ranges(leftOutThere),
  );
  const edition = where === "print" ? "the page" : "the narration";
  return gaps.map(({ fault, range }) =>
    diagnose(
      where === "print" ? "receipt/print-gap" : "receipt/speech-gap",
      `${edition} ${fault === "missing" ? "lacks" : "repeats"} “${shortened(slice(article.text, range))}”`,
      { span: sourceOf(article, range) },
    ),
  );
}

/** Translated quotes whose label did not come out: a style sheet may have taken it away. */
export function unlabelled(
  article: AnnotatedArticle,
  where: string,
  labelled: ReadonlyMap<string, string>,
): Diagnostic[] {
  return article.annotations.quotes
    .filter((quote) => quote.translation.status !== "none" && !labelled.has(quote.id))
    .map((quote) =>
      diagnose("receipt/no-label", `a translated quote has no label ${where}`, {
        span: sourceOf(article, rangeOfQuote(quote)),
      }),
    );
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}
