import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { AnnotatedArticle } from "../../document/article.ts";
import { slice, type TextRange } from "../../document/span.ts";
import { textOfUtterance } from "../../narration/script.ts";
import { inspectQuote } from "../../renderers/inspection.ts";
import { accountSentences } from "./account-sentences.ts";
import { gapsOf, unlabelled } from "./breaches.ts";
import type { Printed, Voiced } from "./painted-and-spoken.ts";
import type { Receipt, Where } from "./receipt.ts";
import { spokenStretches } from "./spoken-stretches.ts";

/** The parts of the receipt that prove what an edition holds, and every breach of the promise. */
export function account(
  article: AnnotatedArticle,
  printed: Printed | null,
  voiced: Voiced | null,
): Pick<Receipt, "sentences" | "added" | "leftOut" | "speakers" | "quotes"> & {
  readonly breaches: readonly Diagnostic[];
} {
  const { sentences } = article.annotations;
  const spoken = voiced === null ? [] : [...spokenStretches(voiced)];
  const printedLabels = labels(printed?.added.filter(({ isNote }) => !isNote) ?? []);
  const spokenLabels = labels(addedUtterances(voiced));
  return {
    sentences: accountSentences(sentences, printed, voiced?.timeline ? spoken : []),
    added: [...addedInPrint(printed), ...addedInSpeech(voiced)],
    leftOut: [
      ...leftOut("print", article.text, printed?.leftOut),
      ...leftOut("speech", article.text, voiced?.script.leftOut),
    ],
    speakers: article.annotations.speakers.map(({ id, name }) => ({ id, name })),
    quotes: article.annotations.quotes.map((quote) => ({
      ...inspectQuote(quote, article),
      labelPrinted: printedLabels.get(quote.id) ?? null,
      labelSpoken: spokenLabels.get(quote.id) ?? null,
    })),
    breaches: [
      ...(printed === null ? [] : gapsOf(article, "print", printed.painted, printed.leftOut)),
      ...(voiced === null ? [] : gapsOf(article, "speech", spoken, voiced.script.leftOut)),
      ...(printed === null ? [] : unlabelled(article, "on the page", printedLabels)),
      ...(voiced === null ? [] : unlabelled(article, "in the narration", spokenLabels)),
    ],
  };
}

function* addedInPrint(printed: Printed | null): Generator<Receipt["added"][number]> {
  for (const { text, quote } of printed?.added ?? []) yield { where: "print", text, for: quote };
}

function* addedInSpeech(voiced: Voiced | null): Generator<Receipt["added"][number]> {
  for (const { text, quote } of addedUtterances(voiced))
    yield { where: "speech", text, for: quote };
}

/** The added words that were really said: with sound, where sound was made. */
function addedUtterances(voiced: Voiced | null): { text: string; quote: string | null }[] {
  if (voiced === null) return [];
  const heard =
    voiced.timeline === null ? null : new Set(voiced.timeline.map(({ utterance }) => utterance));
  return voiced.script.utterances.flatMap((utterance, index) =>
    utterance.added && (heard === null || heard.has(index))
      ? [{ text: textOfUtterance(utterance), quote: utterance.quote }]
      : [],
  );
}

/** The first words added to each quote: its label. */
function labels(
  added: Iterable<{ readonly text: string; readonly quote: string | null }>,
): Map<string, string> {
  const byQuote = new Map<string, string>();
  for (const { text, quote } of added) {
    if (quote !== null && !byQuote.has(quote)) byQuote.set(quote, text.trim());
  }
  return byQuote;
}

function leftOut(
  where: Where,
  text: string,
  stretches: Iterable<{ range: TextRange; why: string }> = [],
): Receipt["leftOut"][number][] {
  return Array.from(stretches, ({ range, why }) => ({
    start: range.start,
    end: range.end,
    where,
    why,
    text: slice(text, range),
  }));
}
