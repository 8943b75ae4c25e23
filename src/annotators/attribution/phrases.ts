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
  const start = language.otherPronouns.has(item.lower)
    ? end
    : startOfPhrase(items, end, low, language);
  const some = someOf(items, start, end, low, language);
  if (some) return some;
  if (item.type !== "name" && !isNoun(item, language)) return null;
  if (isInClosePosition(items, start, end, language)) return nameSource(item);
  const governor = items[start - 1];
  if (governor && language.prepositions.has(governor.lower)) {
    const holder = holderBefore(items, start - 2, low, language);
    if (holder !== null) {
      const phrase = phraseEndingAt(items, holder, low, language);
      return phrase?.type === "description" ? { ...phrase, attached: true } : phrase;
    }
  }
  return makePhrase(items, start, end, language);
}

/** What a phrase hangs on: a *spokesman* for, two *people* familiar with. */
function holderBefore(
  items: readonly Item[],
  last: number,
  low: number,
  language: Language,
): number | null {
  const item = items[last];
  if (!item || last < low) return null;
  if (item.type === "name" || item.type === "close" || isHolder(item, language)) return last;
  const before = items[last - 1];
  const isAdjective = item.type === "word" && isNoun(item, language) && last - 1 >= low;
  return isAdjective && before?.type === "word" && isHolder(before, language) ? last - 1 : null;
}

/** The name that an office without an article stands before: chief of staff Ada Okafor, CEO of Halm Steel Ada Okafor. */
function isInClosePosition(
  items: readonly Item[],
  start: number,
  end: number,
  language: Language,
): boolean {
  const name = items[end]?.name;
  const [of, before] = [items[start - 1], items[end - 1]];
  if (!name || name.kind === "organisation" || name.words.length < 2) return false;
  if (!language.grammar.of.has(of?.lower ?? "")) return false;
  if (name.title.length > 0)
    return !name.title.some((word) => isPersonWord(word.toLowerCase(), language));
  return start < end && before?.type === "word" && !isPersonWord(before.lower, language);
}

function isPersonWord(lower: string, language: Language): boolean {
  return language.personNouns.has(lower) || language.titles.has(lower);
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

/** A noun that something can hang on: the mayor of …, a spokesman for …, the ministry in … */
function isHolder(item: Item, language: Language): boolean {
  const singular = item.lower.replace(/s$/u, "");
  return [item.lower, singular].some(
    (word) =>
      language.personNouns.has(word) ||
      language.genericPeople.has(word) ||
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
    else if (language.grammar.and.has(before.lower) && isPairedRank(items, start, end, language))
      start--;
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
      (end > start && isVerbAfter(items[end - 1], item, language)) ||
      (end > start && language.cueVerbs.has(item.lower) && !isNounUse(items, end, language))
    )
      break;
    end++;
  }
  if (end === start) return null;
  const phrase = makePhrase(items, start, end - 1, language);
  if (phrase?.type === "name" && isOfficeOfPlace(items[end - 1], language))
    return nameSource(appositionAt(items, end, high) ?? items[end - 1]);
  if (phrase?.type !== "description") return phrase;
  const tail = endOfTail(items, end, high, language);
  const named = appositionAt(items, tail, high);
  return named ? nameSource(named) : { ...phrase, attached: tail > end };
}

/** "Bürgermeister von Halm": a title and a particle, which may lead to a place. */
function isOfficeOfPlace(item: Item | undefined, language: Language): boolean {
  const { title = [], particles = 0 } = item?.name ?? {};
  const last = title.at(-1)?.toLowerCase() ?? "";
  return title.length > 0 && (particles > 0 || language.grammar.of.has(last));
}

/** Longest stretch, in items, that can hang on a noun before its comma. */
const LONGEST_TAIL = 12;

/** Where that ends which hangs on a phrase: the mayor *of Halm*, a spokesman *for the ministry*. */
function endOfTail(items: readonly Item[], from: number, high: number, language: Language): number {
  if (!language.prepositions.has(items[from]?.lower ?? "")) return from;
  let end = from;
  while (end < Math.min(high, from + LONGEST_TAIL)) {
    const item = items[end];
    const belongs =
      item !== undefined &&
      (["name", "possessive", "number"].includes(item.type) ||
        isNoun(item, language) ||
        language.prepositions.has(item.lower) ||
        language.determiners.has(item.lower) ||
        language.possessives.has(item.lower) ||
        language.grammar.and.has(item.lower));
    if (!belongs || isTime(item, language)) break;
    end++;
  }
  return end;
}

/** "said the director, Jane Moor,": the name in apposition, unless something of hers or another name follows. */
function appositionAt(items: readonly Item[], comma: number, high: number): Item | null {
  const [name, next] = [items[comma + 1], items[comma + 2]];
  if (items[comma]?.type !== "comma" || name?.type !== "name" || comma + 1 >= high) return null;
  return next?.type === "possessive" || next?.type === "name" ? null : name;
}

/** "Varos met": after a name, or a noun for somebody, a verb's form is a verb. */
function isVerbAfter(before: Item | undefined, item: Item, language: Language): boolean {
  if (item.type !== "word" || !before) return false;
  const isSubject = before.type === "name" || isHolder(before, language);
  const isVerb = language.pastVerbs.has(item.lower) || language.grammar.past.test(item.lower);
  return isSubject && isVerb;
}

/** A word that reads as a noun after a determiner though it could be a verb: a "report". */
export function isNounUse(items: readonly Item[], index: number, language: Language): boolean {
  const before = items[index - 1];
  if (isAfterAdjective(items, index, language)) return true;
  // a sign that said …
  if (isRelativeThat(items, index - 1, language)) return false;
  return (
    before !== undefined &&
    (language.determiners.has(before.lower) ||
      language.possessives.has(before.lower) ||
      before.type === "possessive" ||
      before.type === "number" ||
      (language.prepositions.has(before.lower) &&
        !language.grammar.infinitive.has(before.lower) &&
        !language.grammar.participle.test(items[index]?.lower ?? "")))
  );
}

/** a sign *that* said: after a thing that carries words, "that" leads a clause about it. */
export function isRelativeThat(items: readonly Item[], index: number, language: Language): boolean {
  const [thing, that, verb] = [items[index - 1], items[index], items[index + 1]];
  if (!thing || !that || !verb || !language.grammar.that.has(that.lower)) return false;
  const carriesWords =
    language.documentNouns.has(thing.lower) || language.signNouns.has(thing.lower);
  return carriesWords && !language.cueNouns.has(verb.lower);
}

/** "a simple answer", "her latest claims"; but "the minister claims". */
function isAfterAdjective(items: readonly Item[], index: number, language: Language): boolean {
  const [item, adjective, lead] = [items[index], items[index - 1], items[index - 2]];
  if (!item || !adjective || !lead || !isNoun(adjective, language)) return false;
  const isSpeech = language.cueNouns.has(item.lower) || language.documentNouns.has(item.lower);
  const isLed =
    language.determiners.has(lead.lower) ||
    language.possessives.has(lead.lower) ||
    (language.prepositions.has(lead.lower) && !language.grammar.infinitive.has(lead.lower));
  return isSpeech && isLed && adjective.type === "word" && !isHolder(adjective, language);
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
    attached: false,
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
  if (item.type !== "word" || language.grammar.negated.test(item.lower)) return false;
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
