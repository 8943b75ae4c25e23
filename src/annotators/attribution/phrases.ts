import type { TextRange } from "../../document/span.ts";
import type { Gender, Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { isCapitalised } from "../names/name-words.ts";
import { isHolder, isNoun, isNounUse, isTime, isVerbAfter } from "./nouns.ts";
import {
  appositionAt,
  endOfTail,
  holderBefore,
  isInClosePosition,
  isOfficeOfPlace,
} from "./offices.ts";
import {
  headOf,
  isAfterNoun,
  isAttached,
  isBare,
  isCapitalByPlace,
  isDefinite,
  isGenitive,
  isNamedFor,
  isObjectPronoun,
  isPairedRank,
  joinsRanks,
  nameBefore,
} from "./phrase-words.ts";

/** The words that stand for whoever speaks, before it is known who that is. */
export type Source =
  | { readonly type: "name"; readonly range: TextRange; readonly at: number }
  | {
      readonly type: "pronoun";
      readonly range: TextRange;
      readonly gender: Gender | "plural" | "first" | "thing";
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
      /** Something hangs on it that tells more: "the mayor of Halm". */
      readonly attached: boolean;
      /** The words of it, in lower case, where they follow: "of halm". */
      readonly tail?: string;
    };

/** "the minister": a source without a name. */
export type Described = Extract<Source, { readonly type: "description" }>;

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
  const standsAlone =
    language.otherPronouns.has(item.lower) || language.grammar.somebody.has(item.lower);
  const start = standsAlone ? end : startOfPhrase(items, end, low, language);
  const some = someOf(items, start, end, low, language);
  if (some) return some;
  if (item.type !== "name" && !isNoun(item, language)) return null;
  if (isInClosePosition(items, start, end, language)) return nameSource(item);
  const governor = items[start - 1];
  if (isGenitive(items, start, language)) return phraseEndingAt(items, start - 1, low, language);
  if (governor && language.prepositions.has(governor.lower)) {
    const holder = holderBefore(items, start - 2, low, language);
    if (holder !== null) {
      const phrase = phraseEndingAt(items, holder, low, language);
      return phrase?.type === "description" ? { ...phrase, attached: true } : phrase;
    }
  }
  // En cambio dijo …, auf Nachfrage führte …: what a preposition stands before is no subject.
  const isLed = governor !== undefined && language.prepositions.has(governor.lower);
  const { nounsCapitalised, grammar } = language;
  const isPaper = language.documentNouns.has(item.lower);
  const isFree = item.type === "name" || isPaper;
  if (isLed && (grammar.subjectMayDrop || nounsCapitalised) && !isFree) return null;
  return makePhrase(items, start, end, language);
}

/** "one of them", "two of the men": somebody of whom no more is known. */
function someOf(
  items: readonly Item[],
  start: number,
  end: number,
  low: number,
  language: Language,
): Source | null {
  const [head, of, first, last] = [items[start - 2], items[start - 1], items[start], items[end]];
  if (!head || !of || !first || !last || start - 2 < low) return null;
  const isPart =
    head.type === "number" ||
    (language.determiners.has(head.lower) && !language.articles.has(head.lower));
  const isWhole =
    language.otherPronouns.has(last.lower) ||
    language.definiteArticles.has(first.lower) ||
    language.possessives.has(first.lower);
  if (!isPart || !isWhole || !language.prepositions.has(of.lower)) return null;
  return {
    type: "description",
    range: { start: head.range.start, end: last.range.end },
    head: last.lower,
    words: items.slice(start - 2, end + 1).map((item) => item.lower),
    definite: false,
    attached: true,
  };
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
    if (!before || isAfterNoun(items, start, language)) break;
    if (
      before.type === "possessive" ||
      before.type === "name" ||
      before.type === "number" ||
      isNoun(before, language)
    )
      start--;
    else if (language.determiners.has(before.lower) || language.possessives.has(before.lower))
      return start - 1;
    else if (language.grammar.and.has(before.lower) && isPairedRank(items, start, end, language))
      start--;
    else break;
  }
  return start;
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
    if (end > start && language.grammar.and.has(item.lower) && joinsRanks(items, end, language)) {
      end++;
      continue;
    }
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
    if (!opens && end > start && isAfterNoun(items, end, language)) break;
    if (
      isTime(item, language) ||
      (end > start && isVerbAfter(items[end - 1], item, language)) ||
      (end > start && language.cueVerbs.has(item.lower) && !isNounUse(items, end, language))
    )
      break;
    end++;
  }
  if (end === start) return null;
  const phrase = makePhrase(items, start, end - 1, language);
  if (phrase?.type === "name" && isOfficeOfPlace(items[end - 1], language))
    return nameSource(appositionAt(items, end, high, language) ?? items[end - 1]);
  if (phrase?.type !== "description") return phrase;
  const tail = endOfTail(items, end, high, language);
  const named = appositionAt(items, tail, high, language);
  return named
    ? nameSource(named)
    : {
        ...phrase,
        attached: tail > end && isAttached(items[end], language),
        tail: items
          .slice(end, tail)
          .map(({ lower }) => lower)
          .join(" "),
      };
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
  const name = language.grammar.indefinite.has(first.lower) ? null : nameBefore(items, start, end);
  if (name && !isHolder(last, language) && !isNamedFor(items, start, end, language))
    return nameSource(name);
  if (last.type !== "word" || language.otherPronouns.has(last.lower)) return null;
  if (isObjectPronoun(last, language)) return null;
  // gestern; schwer: where nouns are capitalised, no noun.
  const isNoNoun =
    language.nounsCapitalised &&
    !isCapitalised(last.text) &&
    !language.grammar.age.test(last.lower);
  if (isNoNoun && !language.determiners.has(last.lower)) return null;
  if (start === end && isCapitalByPlace(items, start, language)) return null;
  const words = items.slice(start, end + 1).map((item) => item.lower);
  if (isBare(words, language)) return null;
  return {
    type: "description",
    range: { start: first.range.start, end: last.range.end },
    head: (language.grammar.nounFirst && headOf(words, language)) || last.lower,
    words,
    definite: isDefinite(items, start, end, language),
    attached: false,
  };
}

export function nameSource(item: Item | undefined): Source | null {
  return item ? { type: "name", range: item.range, at: item.range.start } : null;
}

export function openOf(items: readonly Item[], close: number, low: number): number {
  for (let i = close - 1; i >= low; i--) if (items[i]?.type === "open") return i;
  return low;
}
