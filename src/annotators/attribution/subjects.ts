import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { afterAdverbials } from "./adverbials.ts";
import { isTime } from "./nouns.ts";
import { isInClosePosition } from "./offices.ts";
import {
  nameSource,
  openOf,
  phraseEndingAt,
  phraseStartingAt,
  type Source,
  startOfPhrase,
} from "./phrases.ts";
import { isParticiple, mayBeTitle } from "./scene.ts";

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
  // Varos, author of "Rivers," said: the comma stands inside the marks.
  if (mayBeTitle(item)) return beforeInterruption(items, last + 1, low, language);
  if (last === verb - 1 && language.thingPronouns.has(item.lower))
    return { type: "pronoun", range: item.range, gender: "thing" };
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
  const phrase = phraseEndingAt(items, last, low, language);
  return (
    antecedentOfClause(items, phrase, low, language) ??
    describedBefore(items, last, low, language) ??
    phrase
  );
}

/**
 * Ilka *Varos*, fondatrice de Norline a dit; *Varos* chef de Norline a dit: what somebody is, with a comma missing
 * after it or on both sides. Not where ranks stand before names without an article: in Halm, nurse Lund said.
 */
function describedBefore(
  items: readonly Item[],
  last: number,
  low: number,
  language: Language,
): Source | null {
  if (!language.grammar.subjectMayWait) return null;
  let rank = last;
  while (rank > low && !language.personNouns.has(items[rank]?.lower ?? "")) {
    if (rank < last - LONGEST_RANK || isBreak(items[rank])) return null;
    rank--;
  }
  const before = rank - (items[rank - 1]?.type === "comma" ? 2 : 1);
  const [lead, name] = [items[before - 1], items[before]];
  if (before < low || items[rank]?.type !== "word" || name?.type !== "name") return null;
  const isSomebody = name.name?.kind !== "organisation" && (name.name?.words.length ?? 0) > 1;
  return isSomebody && !language.prepositions.has(lead?.lower ?? "") ? nameSource(name) : null;
}

/** Most items of what somebody is, from its noun on. */
const LONGEST_RANK = 10;

/** A man *who stole a goose* said: the noun before a clause that the verb stands right after. */
function antecedentOfClause(
  items: readonly Item[],
  phrase: Source | null,
  low: number,
  language: Language,
): Source | null {
  if (!phrase || phrase.type === "pronoun") return null;
  let i = items.findIndex(({ range }) => range.start >= phrase.range.start) - 1;
  // the man *who Lund* said: the phrase is the clause's own subject.
  if (language.relatives.has(items[i]?.lower ?? "")) return null;
  // a man who asked not to be *named* said: no noun, but a part of the clause.
  const isVerb = language.passives.has(items[i]?.lower ?? "");
  for (; i > low; i--) {
    const item = items[i];
    if (!item || (item.type !== "word" && item.type !== "name" && item.type !== "number"))
      return null;
    if (language.relatives.has(item.lower)) break;
    if (language.conjunctions.has(item.lower) && !language.grammar.and.has(item.lower)) return null;
    if (language.cueVerbs.get(item.lower) === "say" && !isVerb) return null;
  }
  const who = items[i]?.lower ?? "";
  const isWho = language.relatives.has(who) && !language.grammar.that.has(who);
  return i > low && isWho && items[i - 1]?.type === "word"
    ? phraseEndingAt(items, i - 1, low, language)
    : null;
}

/** Lund quoted *Varos* as saying / *Varos* was quoted as saying: `last` stands before the "as". */
export function quotedSource(
  items: readonly Item[],
  last: number,
  low: number,
  language: Language,
): Source | null {
  const isPassive = language.passives.has(items[last - 1]?.lower ?? "");
  return isPassive
    ? subjectBefore(items, last, low, language)
    : phraseEndingAt(items, last, low, language);
}

/** The subject after an inverted verb: said Varos. */
export function subjectAfter(
  items: readonly Item[],
  verb: number,
  high: number,
  language: Language,
): Source | null {
  const start = language.grammar.subjectMayWait
    ? afterAdverbials(items, verb + 1, language)
    : verb + 1;
  return start === verb + 1
    ? phraseStartingAt(items, start, high, language)
    : phraseStartingAt(items, start, items.length, language);
}

/** Auxiliaries, adverbs and times between subject and verb: Varos on Monday also said. */
function skipBack(items: readonly Item[], from: number, low: number, language: Language): number {
  let i = from;
  while (i >= low) {
    const item = items[i];
    if (isPassiveBefore(items, i, language)) {
      i--;
      continue;
    }
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

/** Varos was *heard* to ask: what is in the passive between subject and infinitive. */
function isPassiveBefore(items: readonly Item[], index: number, language: Language): boolean {
  if (!language.passives.has(items[index - 1]?.lower ?? "")) return false;
  const item = items[index];
  const isLeading = language.grammar.infinitive.has(items[index + 1]?.lower ?? "");
  if (item?.type !== "word" || !isLeading) return false;
  return language.grammar.past.test(item.lower) || language.pastVerbs.has(item.lower);
}

function isPronounBefore(items: readonly Item[], index: number, language: Language): boolean {
  return language.pronouns.has(items[index - 1]?.lower ?? "");
}

function isSkipped(item: Item | undefined, language: Language): boolean {
  return (
    item?.type === "word" &&
    (language.auxiliaries.has(item.lower) ||
      language.grammar.negated.test(item.lower) ||
      (language.adverbs.has(item.lower) && !language.relatives.has(item.lower)) ||
      language.grammar.adverb.test(item.lower))
  );
}

function isTimeLead(item: Item | undefined, language: Language): boolean {
  return (
    item !== undefined &&
    (item.type === "number" || isTime(item, language) || language.timeLeads.has(item.lower))
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
    const segment = isPlaceGoingOn(items, start, language)
      ? null
      : readSegment(items, start + 1, end, language);
    if (segment?.type === "name" || segment?.type === "pronoun") return segment;
    if (segment !== null) described = segment;
    if (items[start]?.type === "quote" || items[start]?.type === "semicolon") break;
    end = start;
  }
  return described;
}

/** of Mill Lane, *Halm*, said; a spokesman for the operator, *Norline*, said: a name after a place or a body that something is said of. */
function isPlaceGoingOn(items: readonly Item[], comma: number, language: Language): boolean {
  if (items[comma]?.type !== "comma" || items[comma + 1]?.type !== "name") return false;
  let start = comma - 1;
  while (start > 0 && !isBreak(items[start])) start--;
  const lead = items[start + 1]?.lower ?? "";
  const isPlace = language.placeLeads.has(lead) || language.grammar.of.has(lead);
  const isBody =
    language.bodyNouns.has(items[comma - 1]?.lower ?? "") &&
    items.slice(start + 1, comma).some(({ lower }) => language.prepositions.has(lower));
  return (isPlace || isBody) && items[start]?.type === "comma";
}

function isBreak(item: Item | undefined): boolean {
  return (
    item?.type === "comma" ||
    item?.type === "dash" ||
    item?.type === "semicolon" ||
    (item?.type === "quote" && !mayBeTitle(item)) ||
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
    isParticiple(first, language)
  )
    return null;
  // It was a noise that *Varos*, in her box, compared to …
  const subject = items[end - 1];
  if (subject?.type === "name" && language.relatives.has(items[end - 2]?.lower ?? ""))
    return nameSource(subject);
  for (let i = start; i < end; i++)
    if (language.relatives.has(items[i]?.lower ?? "") && i > start + 1)
      return readSegment(items, start, i, language);
  const last = skipBack(items, end - 1, start, language);
  const source = phraseEndingAt(items, last, start, language);
  const head = startOfPhrase(items, last, start, language);
  const isWhole = head <= start || isInClosePosition(items, head, last, language);
  if (source?.type === "name" && items[last]?.range.end === source.range.end && !isWhole)
    return null;
  if (source?.type === "name" && language.grammar.indefinite.has(first.lower)) return null;
  if (
    source?.type === "description" &&
    !language.determiners.has(first.lower) &&
    !language.possessives.has(first.lower)
  )
    return null;
  return source;
}
