import { type Quote, rangeOfQuote, type Speaker } from "./annotations.ts";
import type { AnnotatedArticle } from "./article.ts";

/** Fewer turns than this prove no habit of asking. */
const fewestTurns = 2;

/** Whether the quote is a turn of an interview or a debate that is printed with a label before each turn. */
export function isTurn({ evidence }: Quote): boolean {
  return evidence.some(({ rule }) => rule === "transcript-turn");
}

/**
 * The speakers who ask in an interview whose turns are headed by names: who signs the article, or the
 * only body among persons ("Harbour News: …"), or the only one in whose every turn there is a question.
 * Empty where nobody can be told from the others.
 */
export function askersIn({ annotations, metadata, text }: AnnotatedArticle): ReadonlySet<string> {
  const turns = new Map<string, string[]>();
  for (const quote of annotations.quotes) {
    if (quote.speaker === null || !isTurn(quote)) continue;
    const { start, end } = rangeOfQuote(quote);
    turns.set(quote.speaker, [...(turns.get(quote.speaker) ?? []), text.slice(start, end)]);
  }
  if (turns.size < 2) return new Set();
  const speakers = annotations.speakers.filter(({ id }) => turns.has(id));
  const signed = speakers.filter(({ name }) => metadata.bylines.includes(name));
  if (signed.length > 0) return idsOf(signed);
  const bodies = speakers.filter(({ isOrganisation }) => isOrganisation === true);
  if (bodies.length === 1) return idsOf(bodies);
  const asking = speakers.filter(({ id }) => {
    const said = turns.get(id) ?? [];
    return said.length >= fewestTurns && said.every((words) => /[?？؟]/.test(words));
  });
  return idsOf(asking.length === 1 ? asking : []);
}

function idsOf(speakers: readonly Speaker[]): ReadonlySet<string> {
  return new Set(speakers.map(({ id }) => id));
}
