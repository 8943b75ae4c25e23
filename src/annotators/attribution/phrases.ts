import type { TextRange } from "../../document/span.ts";
import type { Gender, Language } from "../languages/language.ts";
import type { Item } from "../names/names.ts";
import { isCapitalised } from "../names/runs.ts";

/** The words that stand for whoever speaks, before it is known who that is. */
export type Source =
  | { readonly type: "name"; readonly range: TextRange; readonly at: number }
  | {
      readonly type: "pronoun";
      readonly range: TextRange;
      readonly gender: Gender | "plural" | "first";
    }
  | {
      readonly type: "description";
      readonly range: TextRange;
      /** "minister" */
      readonly head: string;
      /** "the", "defence", "minister": all words in lower case. */
      readonly words: readonly string[];
      /** "the minister" is somebody known; "a minister" is not. */
      readonly definite: boolean;
    };

/** The noun phrase whose last word stands at `end`, without what hangs on it: "a spokesman for Varos" is the spokesman. */
export function phraseEndingAt(
  items: readonly Item[],
  end: number,
  low: number,
  language: Language,
): Source | null {
  const item = items[end];
  if (!item || end < low) return null;
  const gender = language.pronouns.get(item.lower);
  if (gender !== undefined) return { type: "pronoun", range: item.range, gender };
  if (item.type === "close")
    return phraseEndingAt(items, openOf(items, end, low) - 1, low, language);
  if (item.type !== "name" && !isNoun(item, language)) return null;
  const start = startOfPhrase(items, end, low, language);
  const governor = items[start - 1];
  if (governor && start - 2 >= low && language.prepositions.has(governor.lower)) {
    const holder = items[start - 2];
    if (holder && (holder.type === "name" || holder.type === "close" || isHolder(holder, language)))
      return phraseEndingAt(items, start - 2, low, language);
  }
  return makePhrase(items, start, end, language);
}

/** A noun that something can hang on: the mayor of …, a spokesman for …, the ministry in … */
function isHolder(item: Item, language: Language): boolean {
  const singular = item.lower.replace(/s$/u, "");
  return [item.lower, singular].some(
    (word) =>
      language.personNouns.has(word) ||
      language.bodyNouns.has(word) ||
      language.documentNouns.has(word) ||
      language.pronouns.has(word) ||
      language.determiners.has(word),
  );
}

export function startOfPhrase(
  items: readonly Item[],
  end: number,
  low: number,
  language: Language,
): number {
  let start = end;
  while (start - 1 >= low) {
    const before = items[start - 1];
    if (!before) break;
    if (
      before.type === "possessive" ||
      before.type === "name" ||
      before.type === "number" ||
      isNoun(before, language)
    )
      start--;
    else if (language.determiners.has(before.lower) || language.possessives.has(before.lower))
      return start - 1;
    else if (before.lower === "and" && isPairedRank(items, start, end, language)) start--;
    else break;
  }
  return start;
}

/** "the former mayor and senator": two ranks of one person, with one article. */
function isPairedRank(
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

/** The noun phrase that begins at `start`. */
export function phraseStartingAt(
  items: readonly Item[],
  start: number,
  high: number,
  language: Language,
): Source | null {
  const first = items[start];
  if (!first || start >= high) return null;
  const gender = language.pronouns.get(first.lower);
  if (gender !== undefined) return { type: "pronoun", range: first.range, gender };
  let end = start;
  while (end < high) {
    const item = items[end];
    if (!item) break;
    const opens =
      end === start &&
      (language.determiners.has(item.lower) || language.possessives.has(item.lower));
    if (
      !opens &&
      item.type !== "possessive" &&
      item.type !== "name" &&
      item.type !== "number" &&
      !isNoun(item, language)
    )
      break;
    if (
      isTime(item, language) ||
      (end > start && language.cueVerbs.has(item.lower) && !isNounUse(items, end, language))
    )
      break;
    end++;
  }
  if (end === start) return null;
  const phrase = makePhrase(items, start, end - 1, language);
  // "said the director, Jane Moor,": the name stands in apposition.
  if (
    phrase?.type === "description" &&
    items[end]?.type === "comma" &&
    items[end + 1]?.type === "name" &&
    phrase.definite
  )
    return nameSource(items[end + 1]);
  return phrase;
}

/** A word that reads as a noun after a determiner though it could be a verb: a "report". */
export function isNounUse(items: readonly Item[], index: number, language: Language): boolean {
  const before = items[index - 1];
  return (
    before !== undefined &&
    (language.determiners.has(before.lower) ||
      language.possessives.has(before.lower) ||
      before.type === "possessive" ||
      before.type === "number" ||
      (language.prepositions.has(before.lower) &&
        before.lower !== "to" &&
        !/ing$/u.test(items[index]?.lower ?? "")))
  );
}

function makePhrase(
  items: readonly Item[],
  start: number,
  end: number,
  language: Language,
): Source | null {
  const last = items[end];
  const first = items[start];
  if (!last || !first) return null;
  if (last.type === "name") return nameSource(last);
  // "Varos issued": a word after a name that is no noun for somebody is a verb.
  const name = nameBefore(items, start, end);
  if (name && !isHolder(last, language)) return nameSource(name);
  if (last.type !== "word" || language.otherPronouns.has(last.lower)) return null;
  const words = items.slice(start, end + 1).map((item) => item.lower);
  return {
    type: "description",
    range: { start: first.range.start, end: last.range.end },
    head: last.lower,
    words,
    definite: isDefinite(items, start, end, language),
  };
}

function nameBefore(items: readonly Item[], start: number, end: number): Item | undefined {
  for (let i = end - 1; i >= start; i--) {
    if (items[i]?.type === "possessive") return undefined;
    if (items[i]?.type === "name") return items[i];
  }
  return undefined;
}

function isDefinite(
  items: readonly Item[],
  start: number,
  end: number,
  language: Language,
): boolean {
  const first = items[start]?.lower ?? "";
  if (language.definiteArticles.has(first) || language.possessives.has(first)) return true;
  return items.slice(start, end).some((item) => item.type === "possessive");
}

export function nameSource(item: Item | undefined): Source | null {
  return item ? { type: "name", range: item.range, at: item.range.start } : null;
}

/** A word of content: no function word, no time, no sign. */
export function isNoun(item: Item, language: Language): boolean {
  if (item.type !== "word" || /n't$/u.test(item.lower)) return false;
  const { lower } = item;
  return !(
    language.otherPronouns.has(lower) ||
    language.determiners.has(lower) ||
    language.prepositions.has(lower) ||
    language.auxiliaries.has(lower) ||
    language.conjunctions.has(lower) ||
    language.relatives.has(lower) ||
    language.pronouns.has(lower) ||
    language.possessives.has(lower) ||
    (language.adverbs.has(lower) && !isCapitalised(item.text))
  );
}

export function openOf(items: readonly Item[], close: number, low: number): number {
  for (let i = close - 1; i >= low; i--) if (items[i]?.type === "open") return i;
  return low;
}

export function isTime(item: Item | undefined, language: Language): boolean {
  return (
    item !== undefined &&
    (language.calendarWords.has(item.lower) || language.timeNouns.has(item.lower)) &&
    !language.pronouns.has(item.lower)
  );
}
