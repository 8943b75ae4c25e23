import type { TextRange } from "../../document/span.ts";
import type { Gender, Language } from "../languages/language.ts";
import { type Item, isCapitalised } from "../names/names.ts";

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

/** The subject of the verb at `verb`, looked for from there back to `low`. */
export function subjectBefore(
  items: readonly Item[],
  verb: number,
  low: number,
  language: Language,
): Source | null {
  const last = skipBack(items, verb - 1, low, language);
  const item = items[last];
  if (!item || last < low) return null;
  if (item.type === "comma" || item.type === "dash")
    return beforeInterruption(items, last, low, language);
  if (item.type === "close") {
    const open = openOf(items, last, low);
    return open > low ? phraseEndingAt(items, open - 1, low, language) : null;
  }
  if (language.relatives.has(item.lower)) {
    const comma = items[last - 1]?.type === "comma" ? 1 : 0;
    const antecedent = last - 1 - comma;
    if (items[antecedent]?.type === "name" && antecedent >= low)
      return nameSource(items[antecedent]);
    return antecedent < low ? null : phraseEndingAt(items, antecedent, low, language);
  }
  return phraseEndingAt(items, last, low, language);
}

/** The subject after an inverted verb: said Varos. */
export function subjectAfter(
  items: readonly Item[],
  verb: number,
  high: number,
  language: Language,
): Source | null {
  return phraseStartingAt(items, verb + 1, high, language);
}

/** The subject of a whole clause, for participles: Varos left, saying … */
export function clauseSubject(
  items: readonly Item[],
  low: number,
  verb: number,
  language: Language,
): Source | null {
  for (let i = low; i < verb; ) {
    const item = items[i];
    if (!item) break;
    if (
      item.type === "comma" ||
      language.conjunctions.has(item.lower) ||
      language.adverbs.has(item.lower)
    )
      i++;
    else if (
      language.prepositions.has(item.lower) ||
      language.relatives.has(item.lower) ||
      isParticiple(item)
    )
      i = nextComma(items, i, verb);
    else {
      const source = phraseStartingAt(items, i, verb, language);
      if (source && isSomebody(source, language)) return source;
      i++;
    }
  }
  return null;
}

/** Whether the words can stand for somebody, or for something that speaks. */
function isSomebody(source: Source, language: Language): boolean {
  if (source.type !== "description") return true;
  const singular = source.head.replace(/s$/u, "");
  return (
    source.definite ||
    [source.head, singular].some(
      (word) =>
        language.personNouns.has(word) ||
        language.bodyNouns.has(word) ||
        language.documentNouns.has(word) ||
        language.determiners.has(word),
    )
  );
}

/** Auxiliaries, adverbs and times between subject and verb: Varos on Monday also said. */
function skipBack(items: readonly Item[], from: number, low: number, language: Language): number {
  let i = from;
  while (i >= low) {
    const item = items[i];
    if (
      !item || item.type === "possessive"
        ? !isPronounBefore(items, i, language)
        : !isSkipped(item, language)
    ) {
      if (isTime(item, language)) {
        i--;
        while (i >= low && isTimeLead(items[i], language)) i--;
        continue;
      }
      break;
    }
    i--;
  }
  return i;
}

function isPronounBefore(items: readonly Item[], index: number, language: Language): boolean {
  return language.pronouns.has(items[index - 1]?.lower ?? "");
}

function isSkipped(item: Item | undefined, language: Language): boolean {
  return (
    item?.type === "word" &&
    (language.auxiliaries.has(item.lower) ||
      /n't$/u.test(item.lower) ||
      (language.adverbs.has(item.lower) && !language.relatives.has(item.lower)) ||
      /[a-z]{3}ly$/u.test(item.lower))
  );
}

function isTime(item: Item | undefined, language: Language): boolean {
  return (
    item !== undefined &&
    (language.calendarWords.has(item.lower) || language.timeNouns.has(item.lower)) &&
    !language.pronouns.has(item.lower)
  );
}

function isTimeLead(item: Item | undefined, language: Language): boolean {
  return (
    item !== undefined &&
    (item.type === "number" ||
      isTime(item, language) ||
      ["on", "last", "this", "late", "early", "in"].includes(item.lower))
  );
}

/** A subject that something stands after, between commas: Varos, a nurse, said. */
function beforeInterruption(
  items: readonly Item[],
  comma: number,
  low: number,
  language: Language,
): Source | null {
  let end = comma;
  let described: Source | null = null;
  for (let count = 0; end > low && count < 12; count++) {
    let start = end - 1;
    while (start >= low && !isBreak(items[start])) start--;
    const segment = readSegment(items, start + 1, end, language);
    if (segment?.type === "name" || segment?.type === "pronoun") return segment;
    if (segment !== null) described = segment;
    if (items[start]?.type === "quote" || items[start]?.type === "semicolon") break;
    end = start;
  }
  return described;
}

function isBreak(item: Item | undefined): boolean {
  return (
    item?.type === "comma" ||
    item?.type === "dash" ||
    item?.type === "semicolon" ||
    item?.type === "quote" ||
    item?.type === "colon"
  );
}

/** A stretch between commas as a possible subject; null where it only says more about one. */
function readSegment(
  items: readonly Item[],
  from: number,
  end: number,
  language: Language,
): Source | null {
  let start = from;
  while (start < end && language.conjunctions.has(items[start]?.lower ?? "")) start++;
  const first = items[start];
  if (!first || start >= end) return null;
  if (
    language.prepositions.has(first.lower) ||
    language.relatives.has(first.lower) ||
    first.type === "number" ||
    isParticiple(first)
  )
    return null;
  for (let i = start; i < end; i++)
    if (language.relatives.has(items[i]?.lower ?? "") && i > start + 1)
      return readSegment(items, start, i, language);
  const last = skipBack(items, end - 1, start, language);
  const source = phraseEndingAt(items, last, start, language);
  const isWhole = startOfPhrase(items, last, start, language) <= start;
  if (source?.type === "name" && items[last]?.range.end === source.range.end && !isWhole)
    return null;
  if (source?.type === "name" && (first.lower === "a" || first.lower === "an")) return null;
  if (
    source?.type === "description" &&
    !language.determiners.has(first.lower) &&
    !language.possessives.has(first.lower)
  )
    return null;
  return source;
}

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

function startOfPhrase(
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

function nameSource(item: Item | undefined): Source | null {
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

function isParticiple(item: Item): boolean {
  return item.type === "word" && /.{3}ing$/u.test(item.lower);
}

function openOf(items: readonly Item[], close: number, low: number): number {
  for (let i = close - 1; i >= low; i--) if (items[i]?.type === "open") return i;
  return low;
}

function nextComma(items: readonly Item[], from: number, high: number): number {
  for (let i = from; i < high; i++)
    if (items[i]?.type === "comma" || items[i]?.type === "quote") return i + 1;
  return high;
}
