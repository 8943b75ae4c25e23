import { firstWhere } from "../../document/sorted.ts";
import type { Gender, Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { isNoun } from "./nouns.ts";
import { afterList } from "./offices.ts";
import { isCue } from "./scene.ts";

/** What a person is called in the article besides their name. */
export interface Description {
  readonly person: number;
  /** "defence minister": the words as they stand. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly at: number;
}

/** The gender that a description shows: "his wife" does, "the nurse" does not. */
export function genderIn(description: string, language: Language): Gender {
  for (const word of description.toLowerCase().split(" ").slice(0, 4)) {
    const gender = language.personNouns.get(word);
    if (gender !== undefined && gender !== "unknown") return gender;
  }
  const [first = ""] = description.toLowerCase().split(" ", 1);
  return language.articleGenders.get(first) ?? "unknown";
}

/** *la* maire Ilka Varos: the gender that the article before the rank of a name shows. */
export function genderByArticle(items: readonly Item[], index: number, language: Language): Gender {
  if (language.articleGenders.size === 0) return "unknown";
  const { title = [] } = items[index]?.name ?? {};
  const rank = title.length > 0 ? [] : leadingRank(items, index, language);
  const last = (title.at(-1) ?? rank.at(-1) ?? "").toLowerCase();
  const isShown = isRank(last, language) && !language.grammar.oblique.test(last);
  const article = isShown ? items[index - rank.length - 1] : undefined;
  return language.articleGenders.get(article?.lower ?? "") ?? "unknown";
}

/** The words of office, work or kin before and after the name at `index`. */
export function descriptionsAt(
  items: readonly Item[],
  index: number,
  language: Language,
): readonly Pick<Description, "text" | "words">[] {
  const found: Pick<Description, "text" | "words">[] = [];
  const title = items[index]?.name?.title ?? [];
  const lead = title.length > 0 ? title : leadingRank(items, index, language);
  if (lead.some((word) => isRank(word, language) && !isHonorific(word, language)))
    found.push(describe(lead, language));
  if (items[index + 1]?.type === "comma" && !isAtPlace(items, index, language))
    found.push(...appositionAfter(items, index + 2, language));
  if (language.passives.has(items[index + 1]?.lower ?? "") && isOpening(items, index))
    found.push(...predicateAfter(items, index + 2, language));
  const office = officeOfVerb(items, index, language);
  if (office !== null) found.push(describe([office], language));
  const comma = commaBefore(items, index, language);
  if (comma !== null && !isListed(items, comma, index, language))
    found.push(...appositionBefore(items, comma - 1, index, language));
  return found;
}

/**
 * Varos, *the dowser*,: what somebody is called by a noun that no list has. It fits a place as well, so that
 * it counts only where the name is somebody's.
 */
export function looseApposition(
  items: readonly Item[],
  index: number,
  language: Language,
): Pick<Description, "text" | "words"> | null {
  const [comma, the] = [items[index + 1], items[index + 2]];
  if (comma?.type !== "comma" || !language.grammar.the.has(the?.lower ?? "")) return null;
  let end = index + 3;
  for (let item = items[end]; item?.type === "word" && isNoun(item, language); item = items[end])
    end++;
  const next = items[end];
  const isWhole = next === undefined || next.type === "comma" || next.type === "stop";
  const words = items.slice(index + 3, end).map(({ text }) => text);
  const isShort = words.length > 0 && words.length <= 3;
  return isShort && (isWhole || language.grammar.of.has(next.lower))
    ? describe(words, language)
    : null;
}

/** from Boston, the mayor thanked her guests; seen by the Courier, the mayor said: what follows a place may begin a clause. */
function isAtPlace(items: readonly Item[], index: number, language: Language): boolean {
  const isThe = language.grammar.the.has(items[index - 1]?.lower ?? "");
  const before = items[isThe ? index - 2 : index - 1]?.lower ?? "";
  const isPlace = language.placeLeads.has(before) || language.grammar.by.has(before);
  return isPlace && items[index]?.name?.kind !== "person";
}

function isOpening(items: readonly Item[], index: number): boolean {
  const before = items[index - 1]?.type;
  return before === undefined || before === "stop";
}

/** Varos is *a retired nurse*. */
function predicateAfter(
  items: readonly Item[],
  start: number,
  language: Language,
): readonly Pick<Description, "text" | "words">[] {
  if (!language.grammar.indefinite.has(items[start]?.lower ?? "")) return [];
  const words: string[] = [];
  for (const item of items.slice(start, start + 6)) {
    if (item.type !== "word" && item.type !== "name") return [];
    words.push(item.text);
    if (isRank(item.text, language)) return [describe(words, language)];
  }
  return [];
}

/** Varos, who *chairs* the council: the council's chair. */
function officeOfVerb(items: readonly Item[], index: number, language: Language): string | null {
  const start = items[index + 1]?.type === "comma" ? index + 2 : index + 1;
  const who = items[start]?.lower ?? "";
  if (!language.relatives.has(who) || language.grammar.thingRelatives.has(who)) return null;
  return language.officeVerbs.get(items[start + 1]?.lower ?? "") ?? null;
}

/** The words before a name that end in a noun for a person: "Harbour House press secretary". */
function leadingRank(items: readonly Item[], index: number, language: Language): readonly string[] {
  const words: string[] = [];
  // a driver *called* Varos
  const end = language.termCues.has(items[index - 1]?.lower ?? "") ? index - 2 : index - 1;
  const last = items[end];
  if (last?.type !== "word" || !isRank(last.text, language)) return words;
  for (let i = end; i >= 0 && words.length < 5; i--) {
    const item = items[i];
    if (!item || !isDescriptive(item, language) || language.cueVerbs.has(item.lower)) break;
    words.unshift(item.type === "possessive" ? "'s" : item.text);
    if (item.type === "name") break;
  }
  return words;
}

function appositionAfter(
  items: readonly Item[],
  start: number,
  language: Language,
): readonly Pick<Description, "text" | "words">[] {
  const words: string[] = [];
  for (let i = start; i < Math.min(items.length, start + 14); i++) {
    const item = items[i];
    if (!item || !["word", "name", "possessive", "number"].includes(item.type)) break;
    if (i === start && (isCue(items, i, start, language) || isTitledPerson(item))) break;
    if (item.type === "possessive") words.push("'s");
    else words.push(...(item.name ? [...item.name.title, ...item.name.words] : [item.text]));
  }
  const rank = words.findIndex((word) => isRank(word, language));
  const first = words[0]?.toLowerCase() ?? "";
  return rank < 0 || rank > 7 || language.relatives.has(first) || language.prepositions.has(first)
    ? []
    : [describe(words, language)];
}

/** the member for Halm, *Hon. Ada Varos*: somebody else than what went before. */
function isTitledPerson({ name }: Item): boolean {
  return name?.kind === "person" && name.title.length > 0 && name.words.length > 1;
}

/** his wife*,* Ilka Varos / his wife*,* the weaver Ilka Varos */
function commaBefore(items: readonly Item[], index: number, language: Language): number | null {
  let at = index - 1;
  while (at > index - 4 && items[at]?.type === "word" && isDescriptive(items[at], language)) at--;
  if (language.articles.has(items[at]?.lower ?? "")) at--;
  return items[at]?.type === "comma" ? at : null;
}

/** la ministra de Obras, *Puertos* y Comercio, Paula Varos: what an office is over, and nobody. */
function isListed(
  items: readonly Item[],
  comma: number,
  index: number,
  language: Language,
): boolean {
  const named = afterList(items, comma, items.length, language);
  return named !== null && named !== items[index];
}

function appositionBefore(
  items: readonly Item[],
  end: number,
  name: number,
  language: Language,
): readonly Pick<Description, "text" | "words">[] {
  const words: string[] = [];
  for (let i = end; i >= Math.max(0, end - 12); i--) {
    const item = items[i];
    if (item?.type === "comma" && afterList(items, i, name + 1, language) === items[name]) continue;
    if (!item || !["word", "name", "possessive", "number"].includes(item.type)) break;
    // …, said the ministry's spokesman, Karel Voss.
    if (isCue(items, i, 0, language)) break;
    words.unshift(item.type === "possessive" ? "'s" : item.text);
  }
  // 07:15 The mayor, Ilka Varos
  while (/^\d/u.test(words[0] ?? "")) words.shift();
  words.splice(0, startOfSecond(words, language));
  words.splice(0, startOfRanked(words, language));
  const first = words[0]?.toLowerCase() ?? "";
  const introduced =
    language.determiners.has(first) || language.possessives.has(first) || words.includes("'s");
  return introduced && words.slice(0, 6).some((word) => isRank(word, language))
    ? [describe(words, language)]
    : [];
}

/** Llegó el martes *la ministra del Interior*, Ilka Varos: where the noun phrase of the first rank begins. */
function startOfRanked(words: readonly string[], language: Language): number {
  const rank = words.findIndex((word) => isRank(word, language));
  const lead = words
    .slice(0, Math.max(0, rank))
    .findLastIndex((word) => language.definiteArticles.has(word.toLowerCase()));
  // Tras hablar con la alcaldesa, Varos dijo: a phrase that stands before the clause, and somebody else.
  const before = words[lead - 1]?.toLowerCase() ?? "";
  const isTime = language.calendarWords.has(before) || language.timeNouns.has(before);
  return isTime && language.grammar.subjectMayWait ? lead : 0;
}

/** Lund and *his wife*, Ilka Varos: what follows a name joined to another is said of the other alone. */
function startOfSecond(words: readonly string[], language: Language): number {
  const and = words.findLastIndex((word) => language.grammar.and.has(word.toLowerCase()));
  const next = words[and + 1]?.toLowerCase() ?? "";
  return and >= 0 && (language.possessives.has(next) || language.determiners.has(next))
    ? and + 1
    : 0;
}

function describe(
  words: readonly string[],
  language: Language,
): Pick<Description, "text" | "words"> {
  const whole = withoutTail(words, language);
  const text = whole.join(" ").replaceAll(" 's", "’s");
  const spelled = whole.flatMap((word) => word.toLowerCase().split(" "));
  const expanded = spelled.flatMap((word) => language.shortTitles.get(word) ?? []);
  return { text, words: new Set([...spelled, ...expanded]) };
}

/** The words up to an "of" or an "and" whose other half is not there: a quoted title, a break. */
function withoutTail(words: readonly string[], language: Language): readonly string[] {
  const last = words.at(-1)?.toLowerCase() ?? "";
  const hangs =
    language.prepositions.has(last) ||
    language.conjunctions.has(last) ||
    language.determiners.has(last);
  return hangs ? withoutTail(words.slice(0, -1), language) : words;
}

function isDescriptive(item: Item | undefined, language: Language): boolean {
  if (!item) return false;
  if (item.type === "name" || item.type === "possessive") return true;
  if (item.type !== "word") return false;
  const { lower } = item;
  return !(
    language.determiners.has(lower) ||
    language.prepositions.has(lower) ||
    language.conjunctions.has(lower) ||
    language.auxiliaries.has(lower) ||
    language.pronouns.has(lower) ||
    language.relatives.has(lower)
  );
}

/** "Mrs." says nothing of what somebody is; "Queen" does. */
function isHonorific(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  return language.honorifics.has(lower) && !language.personNouns.has(lower);
}

function isRank(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  return language.personNouns.has(lower) || language.titles.has(lower);
}

/**
 * The last descriptions before a position, of a list in the order of the text: in a story with hundreds of ministers, those spoken of
 * near it.
 */
export function lastBefore(
  descriptions: readonly Description[],
  position: number,
): readonly Description[] {
  const beyond = firstWhere(descriptions, ({ at }) => at > position);
  return descriptions.slice(Math.max(0, beyond - 50), beyond);
}
