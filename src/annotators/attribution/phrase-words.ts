import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { isCapitalised } from "../names/name-words.ts";
import { isHolder, isVerbAfter } from "./nouns.ts";

/** die Sprecherin *des* Hafens: an article that hangs its noun on the one before. */
export function isGenitive(items: readonly Item[], start: number, language: Language): boolean {
  const [holder, article] = [items[start - 1], items[start]];
  const { determiners, grammar } = language;
  if (!holder || !grammar.of.has(article?.lower ?? "")) return false;
  return determiners.has(article?.lower ?? "") && isHolder(holder, language);
}

/** Where nouns are capitalised, nothing but a noun comes after a noun: die neue Brücke *gestern*. */
export function isAfterNoun(items: readonly Item[], index: number, language: Language): boolean {
  const [before, item] = [items[index - 1], items[index]];
  if (!language.nounsCapitalised || item?.type !== "word" || isCapitalised(item.text)) return false;
  return before?.type === "name" || (before?.type === "word" && isCapitalised(before.text));
}

/** "the former mayor and senator": two ranks of one person, with one article. */
export function isPairedRank(
  items: readonly Item[],
  start: number,
  end: number,
  language: Language,
): boolean {
  const [left, right] = [items[start - 2], items[end]];
  return (
    left?.type === "word" &&
    right?.type === "word" &&
    language.personNouns.has(left.lower) &&
    language.personNouns.has(right.lower)
  );
}

/** der Publizist *und* Philosoph Jan Varos, el abogado *y* político: two ranks of whoever is named after them. */
export function joinsRanks(items: readonly Item[], and: number, language: Language): boolean {
  const [rank, next] = [items[and - 1], items[and + 1]];
  if (rank?.type !== "word" || !language.personNouns.has(rank.lower)) return false;
  const { title = [] } = next?.name ?? {};
  if (next?.type === "name") return title.length > 0;
  return language.personNouns.has(next?.lower ?? "") && items[and + 2]?.type === "name";
}

/** The mayor *of Halm*; but dijo el alcalde *a los vecinos*, *en Halm*: where verbs go first, other phrases are theirs. */
export function isAttached(lead: Item | undefined, { grammar }: Language): boolean {
  return !grammar.subjectMayWait || grammar.of.has(lead?.lower ?? "");
}

/** comme *l’*explique Varos, como *la* llamó: where pronouns hang on the verb, an article without a noun is one. */
export function isObjectPronoun({ lower }: Item, { articles, grammar }: Language): boolean {
  return grammar.clitics.size > 0 && articles.has(lower);
}

/**
 * dijo *primero* Varos, dijo *refiriéndose* a: where a noun stands before what says more of it, one in the singular
 * has an article or is a noun for somebody.
 */
export function isBare(words: readonly string[], language: Language): boolean {
  const { grammar, determiners, possessives, documentNouns, cueNouns } = language;
  const [first = ""] = words;
  if (!grammar.nounFirst || determiners.has(first) || possessives.has(first)) return false;
  if (words.length > 1 || headOf(words, language) !== undefined) return false;
  return !first.endsWith("s") && !documentNouns.has(first) && !cueNouns.has(first);
}

/** *Ähnlich* äußerte sich Varos: a word that has its capital from the sentence that it begins. */
export function isCapitalByPlace(
  items: readonly Item[],
  index: number,
  language: Language,
): boolean {
  const { nounsCapitalised, personNouns, bodyNouns, documentNouns, cueNouns, grammar } = language;
  const before = items[index - 1]?.type ?? "stop";
  const { lower = "" } = items[index] ?? {};
  if (!nounsCapitalised || !["stop", "quote", "colon"].includes(before)) return false;
  const known = [personNouns, bodyNouns, documentNouns, cueNouns];
  return !known.some((nouns) => nouns.has(lower)) && !grammar.people.test(lower);
}

/** The first noun for somebody: la *funcionaria* policial, le jeune *romancier* breton. */
export function headOf(
  words: readonly string[],
  { personNouns, bodyNouns }: Language,
): string | undefined {
  return words.find((word) => personNouns.has(word) || bodyNouns.has(word));
}

/** "the Harbour Road beauty": a noun for somebody after a name that only says more of them. */
export function isNamedFor(
  items: readonly Item[],
  start: number,
  end: number,
  language: Language,
): boolean {
  const [first, last] = [items[start], items[end]];
  if (!first || last?.type !== "word" || end - start !== 2) return false;
  const isVerb = isVerbAfter(items[end - 1], last, language) || language.cueVerbs.has(last.lower);
  return language.grammar.the.has(first.lower) && !isVerb && !last.lower.endsWith("s");
}

export function nameBefore(items: readonly Item[], start: number, end: number): Item | undefined {
  for (let i = end - 1; i >= start; i--) {
    if (items[i]?.type === "possessive") return undefined;
    if (items[i]?.type === "name") return items[i];
  }
  return undefined;
}

export function isDefinite(
  items: readonly Item[],
  start: number,
  end: number,
  language: Language,
): boolean {
  const first = items[start]?.lower ?? "";
  if (language.definiteArticles.has(first) || language.possessives.has(first)) return true;
  return items.slice(start, end).some((item) => item.type === "possessive");
}
