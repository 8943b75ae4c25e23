import type { TextRange } from "../../document/span.ts";
import { isNoun } from "../attribution/nouns.ts";
import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { isCapitalised } from "../names/name-words.ts";
import type { Rule } from "../rules.ts";
import type { Candidate } from "./candidate.ts";

/** Six in ten answered "poor": what a share of those asked chose. */
export function answerOfPoll({
  attribution,
  words,
  inside,
  items,
  language,
}: Candidate): Rule | null {
  if (words.length > 4 || inside.endsWith("!") || isCapitalised(words[0] ?? "")) return null;
  const { source } = attribution ?? {};
  const isShare =
    source?.type === "description" && !source.definite && isShareOf(items, source, language);
  const isPoll = items.some(({ lower }) => language.pollNouns.has(lower));
  return isShare || (isPoll && attribution?.rule === "according-to") ? "poll-answer" : null;
}

/** "44 percent", "six in 10 residents" */
function isShareOf(
  items: readonly Item[],
  { range }: { readonly range: TextRange },
  language: Language,
): boolean {
  const first = items.findIndex((item) => item.range.start >= range.start);
  const end = items.findIndex((item) => item.range.start >= range.end);
  return items
    .slice(Math.max(0, first - 2), end < 0 ? items.length : end)
    .some(({ lower }) => language.shareNouns.has(lower) || /^\d+%?$/u.test(lower));
}

/** by "old foxes", the retired track-layers: the text goes on to say what is meant. */
export function explained(candidate: Candidate): Rule | null {
  const { attribution, words, inside, items, at, after, before, language } = candidate;
  if (words.length > 3 || /[.!?]$/u.test(inside) || !before || before.type === "comma") return null;
  // What somebody is said to be is a judgement.
  if (language.auxiliaries.has(before.lower) || language.articles.has(before.lower)) return null;
  if (attribution?.rule === "cue-after" || attribution?.rule === "according-to") return null;
  if (attribution?.cue?.end === before.range.end) return null;
  const next = after?.type === "comma" ? at + 2 : at + 1;
  const isCut = after?.type === "comma" || inside.endsWith(",");
  return isCut && isExplanation(items.slice(next), language) ? "term-explained" : null;
}

/** "the retired track-layers who …": a noun phrase, and nobody says anything in it. */
function isExplanation(items: readonly Item[], language: Language): boolean {
  const [first, second] = items;
  if (!first || !second || items.some(({ type }) => type === "quote")) return false;
  // according to Varos
  if (language.sourcePhrases.some(([lead]) => lead === first.lower)) return false;
  const isPhrase =
    language.articles.has(first.lower) ||
    (first.type === "word" && isNoun(first, language) && !isCapitalised(first.text));
  return isPhrase && !items.some(({ lower }) => language.cueVerbs.get(lower) === "say");
}
