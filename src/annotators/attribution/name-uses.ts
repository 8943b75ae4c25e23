import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import type { Person } from "../names/people.ts";
import { isToldOf } from "../names/told.ts";
import { bodyWordsAt, isShownAsBody } from "./bodies.ts";
import { isDateline } from "./clauses.ts";

/** How often a name stands, and as whose or what: the evidence for whether it is somebody's, a body's or a place's. */
export interface NameUse {
  all: number;
  /** What is said of people alone: Varos said; Varos, a nurse. */
  asSomebody: number;
  /** "the company Varos Steel" */
  asBody: number;
  /** "at Varos Steel" is also where something is. */
  asPlace: number;
  /** After an article or where a place stands: rather no person's name. */
  asThing: number;
  /** She told Halm Radio: a name of which nothing else is told may be an outlet's. */
  asAudience: number;
}

export function noUse(): NameUse {
  return { all: 0, asSomebody: 0, asBody: 0, asPlace: 0, asThing: 0, asAudience: 0 };
}

/** Counts one place where a name stands; gives the words there that call it a body. */
export function countUse(
  use: NameUse,
  items: readonly Item[],
  index: number,
  isOneWord: boolean,
  language: Language,
): ReadonlySet<string> {
  const [lead, before] = [items[index - 2], items[index - 1]];
  use.all++;
  if (isToldOf(items, index, language)) use.asSomebody++;
  if (isPlaced(before, language) || isDateline(items, index) || isWhich(items, index, language))
    use.asThing++;
  if (isAudience(items, index, language)) use.asAudience++;
  const place = language.articles.has(before?.lower ?? "") ? lead : before;
  if (language.placeLeads.has(place?.lower ?? "")) use.asPlace++;
  const words = bodyWordsAt(items, index, language);
  if (words.size > 0 || (isOneWord && isShownAsBody(items, index, language))) use.asBody++;
  return words;
}

/**
 * Whether a name is somebody's, who can be "he" or "she"; `isGendered` where a pronoun shows it. Of names that
 * nothing else is told of, one of several words is, but for *Salón de Plenos*, *Front de Halm*.
 */
export function isSomebodys(
  person: Person,
  use: NameUse,
  isGendered: boolean,
  { grammar: { nounFirst, of } }: Language,
): boolean {
  if (person.kind === "person") return true;
  if (person.kind === "organisation" || (use.asBody > 0 && !isGendered)) return false;
  const isFree = use.asThing * 2 < use.all;
  if (use.asSomebody > 0 || (isFree && isGendered)) return true;
  const isOfThing = nounFirst && person.words.some((word) => of.has(word.toLowerCase()));
  return isFree && use.asAudience < use.all && person.words.length > 1 && !isOfThing;
}

/** Whether a name that is nobody's is that of a body, which can be "it" and "the company". */
export function isBodys({ kind }: Person, use: NameUse): boolean {
  return use.asBody > 0 || (kind === "organisation" && use.asPlace * 2 < use.all);
}

/** She *told* Halm Radio, she *spoke to* Halm Radio */
function isAudience(items: readonly Item[], index: number, language: Language): boolean {
  const before = items[index - 1]?.lower ?? "";
  const verb = language.prepositions.has(before) ? (items[index - 2]?.lower ?? "") : before;
  const isSaid = language.cueVerbs.get(verb) === "say";
  return isSaid && (verb !== before || language.objectVerbs.has(verb));
}

/** Cedar Falls, *which* has a mill, *where* she lives: no person. */
function isWhich(items: readonly Item[], index: number, language: Language): boolean {
  const which = items[index + 2]?.lower ?? "";
  return items[index + 1]?.type === "comma" && language.grammar.thingRelatives.has(which);
}

/** "in Varos", "the Varos": a place or a thing rather than a person; but not: said that Varos … */
function isPlaced(before: Item | undefined, language: Language): boolean {
  return (
    before !== undefined &&
    !language.grammar.that.has(before.lower) &&
    (language.determiners.has(before.lower) || language.placeLeads.has(before.lower))
  );
}
