import { type Diagnostic, diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Annotations, Quote, Translation } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import { slice, type TextRange } from "../../document/span.ts";
import { sourceOf } from "../../document/walk.ts";
import type { Annotator } from "../annotator.ts";
import { partsOf, readAround } from "../attribution/reading.ts";
import { languageOf } from "../languages/registry.ts";
import { evidence } from "../rules.ts";
import { claimsOf } from "./claims.ts";
import { withDeclared } from "./declared.ts";
import { markedForeign } from "./foreign.ts";
import type { Claim } from "./ledger.ts";

/** Says of each quote whether the article tells that it was translated, and by which words. */
export const translation: Annotator = {
  name: "translation",
  requires: ["quotes", "speakers"],
  annotate(article: Article, soFar: Annotations, report: Report): Annotations {
    const found = quotesWithClaims(article, soFar, report);
    return { ...soFar, quotes: withDeclared(article, found, report) };
  },
};

function quotesWithClaims(article: Article, soFar: Annotations, report: Report): readonly Quote[] {
  const language = languageOf(article.metadata.language);
  if (!language || soFar.quotes.length === 0) return soFar.quotes;
  const reading = readAround(article, partsOf(soFar.quotes), language);
  const { claims, unclear } = claimsOf(reading, soFar);
  for (const range of unclear) report(unclearScope(article, range));
  const isOriginal = markedForeign(article);
  return soFar.quotes.map((quote, index): Quote => {
    const claim = claims[index];
    if (!claim || isOriginal(quote)) return quote;
    return { ...quote, translation: translationOf(article.text, claim) };
  });
}

function unclearScope(article: Article, range: TextRange): Diagnostic {
  const message = `the article says of some quotes that they were translated, and not of which: “${slice(article.text, range)}”`;
  return diagnose("annotate/unclear-scope", message, { span: sourceOf(article, range) });
}

function translationOf(text: string, { status, cue, language }: Claim): Translation {
  return {
    status,
    originalLanguage: language,
    translator: cue.translator,
    evidence: [evidence(text, cue.range, cue.cue.rule)],
  };
}
