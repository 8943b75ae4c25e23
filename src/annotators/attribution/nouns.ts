import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { isCapitalised } from "../names/name-words.ts";

/** A noun that something can hang on: the mayor of …, a spokesman for …, the ministry in … */
export function isHolder(item: Item, language: Language): boolean {
  const singular = item.lower.replace(/s$/u, "");
  return [item.lower, singular].some(
    (word) =>
      language.personNouns.has(word) ||
      language.genericPeople.has(word) ||
      language.bodyNouns.has(word) ||
      language.documentNouns.has(word) ||
      language.signNouns.has(word) ||
      language.pronouns.has(word) ||
      language.determiners.has(word),
  );
}

/** "Varos met": after a name, or a noun for somebody, a verb's form is a verb. */
export function isVerbAfter(before: Item | undefined, item: Item, language: Language): boolean {
  if (item.type !== "word" || !before) return false;
  const isSubject = before.type === "name" || isHolder(before, language);
  const isVerb = language.pastVerbs.has(item.lower) || language.grammar.past.test(item.lower);
  return isSubject && isVerb;
}

/** A word that reads as a noun after a determiner though it could be a verb: a "report". */
export function isNounUse(items: readonly Item[], index: number, language: Language): boolean {
  const before = items[index - 1];
  if (
    isAfterAdjective(items, index, language) ||
    isAfterSingular(items, index, language) ||
    isPersonAt(items, index, language)
  )
    return true;
  // a sign that said …
  if (isRelativeThat(items, index - 1, language)) return false;
  if (isAfterObject(items, index, language)) return false;
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

/** comme l’*explique* Varos, nous le *raconte* Varos: an article that hangs on the verb as its object. */
function isAfterObject(
  items: readonly Item[],
  index: number,
  { articles, grammar }: Language,
): boolean {
  const [lead, object] = [items[index - 2]?.lower ?? "", items[index - 1]?.lower ?? ""];
  if (grammar.clitics.size === 0 || !articles.has(object)) return false;
  return grammar.as.has(lead) || grammar.clitics.has(lead);
}

/** a federal *judge*; but "to judge", "they judge" */
function isPersonAt(items: readonly Item[], index: number, language: Language): boolean {
  if (!language.personNouns.has(items[index]?.lower ?? "")) return false;
  const before = items[index - 1];
  const isLed = language.determiners.has(items[index - 2]?.lower ?? "");
  return isLed && before?.type === "word" && isNoun(before, language);
}

/** a sign *that* said: after a thing that carries words, "that" leads a clause about it. */
export function isRelativeThat(items: readonly Item[], index: number, language: Language): boolean {
  const [thing, that, verb] = [items[index - 1], items[index], items[index + 1]];
  if (!thing || !that || !verb || !language.grammar.that.has(that.lower)) return false;
  const carriesWords =
    language.documentNouns.has(thing.lower) || language.signNouns.has(thing.lower);
  return carriesWords && !language.cueNouns.has(verb.lower);
}

/** "a simple answer", "made false claims", "the proposed rules"; but "the minister claims". */
function isAfterAdjective(items: readonly Item[], index: number, language: Language): boolean {
  const [item, adjective, lead] = [items[index], items[index - 1], items[index - 2]];
  if (item?.type !== "word" || adjective?.type !== "word" || !lead) return false;
  if (language.grammar.past.test(item.lower) || language.pastVerbs.has(item.lower)) return false;
  if (!isNoun(adjective, language) || isHolder(adjective, language)) return false;
  if (isThirdPerson(item, language) && language.grammar.adjective.test(adjective.lower))
    return true;
  const isLed =
    language.determiners.has(lead.lower) ||
    language.possessives.has(lead.lower) ||
    language.pastVerbs.has(lead.lower) ||
    (language.prepositions.has(lead.lower) && !language.grammar.infinitive.has(lead.lower));
  return isLed && (language.cueNouns.has(item.lower) || language.documentNouns.has(item.lower));
}

/** "rules": also the plural of a noun. */
function isThirdPerson({ lower }: Item, { plainVerbs }: Language): boolean {
  return lower.endsWith("s") && plainVerbs.has(lower.slice(0, -1));
}

/** "a conference call", "the weak state of the port"; but "the unions call", "Varos and her sister call". */
function isAfterSingular(items: readonly Item[], index: number, language: Language): boolean {
  const [item, before] = [items[index], items[index - 1]];
  if (!item || before?.type !== "word" || !language.plainVerbs.has(item.lower)) return false;
  const isPlural = /[^s]s$/u.test(before.lower) || language.grammar.people.test(before.lower);
  if (isPlural || !isNoun(before, language) || isHolder(before, language)) return false;
  return !items
    .slice(Math.max(0, index - LONGEST_PAIR), index)
    .some(({ lower }) => language.grammar.and.has(lower));
}

/** How far back, in items, an "and" can join two subjects of one verb. */
const LONGEST_PAIR = 6;

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

export function isTime(item: Item | undefined, language: Language): boolean {
  return (
    item !== undefined &&
    (language.calendarWords.has(item.lower) || language.timeNouns.has(item.lower)) &&
    !language.pronouns.has(item.lower)
  );
}
