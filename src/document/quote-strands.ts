import { type Quote, rangeOfQuote } from "./annotations.ts";
import type { AnnotatedArticle } from "./article.ts";
import { attributesFrom } from "./element.ts";
import { askersIn, isTurn } from "./interview.ts";
import { type LanguageNames, languageNamesIn } from "./language-names.ts";
import { attributionOf, goesOn, isLong } from "./quote-shape.ts";
import type { TextRange } from "./span.ts";

/** One part of a quote with what a selector can ask of it. */
export interface Strand {
  readonly range: TextRange;
  readonly name: "quote" | "term";
  readonly attributes: Record<string, string>;
}

/** All parts of an article's quotes in the order of the text; of two that begin together, the outer one first. */
export function strandsOf(article: AnnotatedArticle): Strand[] {
  const names = new Map(article.annotations.speakers.map((speaker) => [speaker.id, speaker.name]));
  const namesOfLanguage = languageNamesIn(article.metadata.language);
  const askers = askersIn(article);
  const evidenceSeen = new Set<string>();
  const isUnclear = unclearSpeakers(article);
  const { quotes } = article.annotations;
  return quotes
    .flatMap((quote, place) => {
      const speaker = quote.speaker === null ? null : (names.get(quote.speaker) ?? null);
      const common = {
        ...attributesOfQuote(quote, speaker, namesOfLanguage),
        ...(isQuestion(quote, askers) ? { question: "" } : {}),
        ...(isUnclear(quote, quotes[place + 1]) ? { long: "" } : {}),
        ...(goesOn(quote, quotes[place - 1]) ? {} : { "turn-start": "" }),
        ...(goesOn(quotes[place + 1], quote) ? {} : { "turn-end": "" }),
      };
      const evidence = (common as Readonly<Record<string, string>>)["evidence"];
      const newEvidence = evidence !== undefined && !evidenceSeen.has(evidence);
      if (evidence !== undefined) evidenceSeen.add(evidence);
      return quote.parts.map(
        (part, index): Strand => ({
          range: part.outer,
          name: quote.kind === "speech" ? "quote" : "term",
          attributes: {
            ...common,
            ...(index === 0 ? { opens: "" } : {}),
            ...(index === 0 && newEvidence ? { "first-of-evidence": "" } : {}),
            ...(index === quote.parts.length - 1 ? { closes: "" } : {}),
          },
        }),
      );
    })
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/**
 * Asked of each quote of the article in turn and of the one behind it: whether a listener may not know any more who
 * speaks. Who was named behind one long quote is still in mind behind the next, if nobody else has
 * spoken in between.
 */
function unclearSpeakers({
  text,
  annotations: { sentences },
}: AnnotatedArticle): (quote: Quote, next: Quote | undefined) => boolean {
  let inMind: string | null = null;
  return (quote, next) => {
    if (quote.kind !== "speech") return false;
    if (quote.speaker !== inMind) inMind = null;
    if (!isLong(quote, text, sentences)) return false;
    if (inMind !== null) return false;
    const isNamedBehind = !goesOn(next, quote) && /^(?:before|none)$/.test(attributionOf(quote));
    if (isNamedBehind) inMind = quote.speaker;
    return true;
  };
}

/** Whether it is a turn of who asks in an interview. */
function isQuestion(quote: Quote, askers: ReadonlySet<string>): boolean {
  return (
    quote.evidence.some(({ rule }) => rule === "transcript-question") ||
    (isTurn(quote) && quote.speaker !== null && askers.has(quote.speaker))
  );
}

function attributesOfQuote(
  quote: Quote,
  speaker: string | null,
  namesOfLanguage: (tag: string) => LanguageNames,
): Record<string, string> {
  const { translation } = quote;
  const range = rangeOfQuote(quote);
  const common = {
    id: quote.id,
    kind: quote.kind,
    speaker,
    document: quote.citedFrom?.text ?? null,
    length: String(range.end - range.start),
    attribution: attributionOf(quote),
    translation: translation.status,
  };
  if (translation.status === "none") return attributesFrom(common);
  const { originalLanguage } = translation;
  const names = originalLanguage === null ? null : namesOfLanguage(originalLanguage);
  return attributesFrom({
    ...common,
    "original-language": originalLanguage,
    "language-name": names?.own ?? null,
    "english-language-name": names?.english ?? null,
    translator: translation.translator,
    evidence: [...new Set(translation.evidence.map((evidence) => evidence.text))].join("; "),
  });
}
