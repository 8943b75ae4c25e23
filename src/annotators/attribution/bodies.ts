import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { type Description, lastBefore } from "./descriptions.ts";
import { isNoun } from "./nouns.ts";
import type { Described } from "./phrases.ts";

/** The words that call a name a body's: *the aid group* Relief North, Norline, *a start-up*; empty where there are none. */
export function bodyWordsAt(
  items: readonly Item[],
  index: number,
  language: Language,
): ReadonlySet<string> {
  const isApposition = items[index - 1]?.type === "comma";
  const last = isApposition ? index - 2 : index - 1;
  const led = wordsEndingAt(items, last, language);
  const lead = last - led.size;
  if (
    led.size > 0 &&
    isLed(items, lead, language) &&
    (!isApposition || isSetOff(items, lead, index))
  )
    return led;
  const article = items[index + 2]?.lower ?? "";
  // According to Varos, the company has …: the article begins a clause.
  const isLead = language.prepositions.has(items[index - 1]?.lower ?? "");
  const opens = (isLead ? language.grammar.indefinite : language.articles).has(article);
  return items[index + 1]?.type === "comma" && opens
    ? wordsStartingAt(items, index + 3, language)
    : new Set();
}

/** Most words between a name and the "its" that shows it to be a body's: Averdale *has again cut* its forecast. */
const MOST_WORDS_OF_VERB = 3;

/** Whether its sentence shows that a name of one word is a body's: Averdale, *a company*, … / Averdale, the grocer, cut *its* forecast. */
export function isShownAsBody(items: readonly Item[], index: number, language: Language): boolean {
  if (items[index]?.name?.words.length !== 1) return false;
  if (bodyWordsAt(items, index, language).size > 0) return true;
  if ((items[index - 1]?.type ?? "stop") !== "stop") return false;
  const verb = endOfAside(items, index + 1);
  if (saysItHas(items, verb, language)) return true;
  for (const { type, lower } of items.slice(verb + 1, verb + 1 + MOST_WORDS_OF_VERB)) {
    if (language.thingPossessives.has(lower)) return true;
    if (type !== "word" || language.determiners.has(lower) || language.prepositions.has(lower))
      return false;
  }
  return false;
}

/** Norline *said that it had*, *says it will*: no "it" of the weather, which *is*, or *would be*. */
function saysItHas(items: readonly Item[], verb: number, language: Language): boolean {
  if (language.cueVerbs.get(items[verb]?.lower ?? "") !== "say") return false;
  const that = language.grammar.that.has(items[verb + 1]?.lower ?? "") ? 1 : 0;
  const [it, next, after] = items.slice(verb + 1 + that, verb + 4 + that);
  const isHas =
    language.auxiliaries.has(next?.lower ?? "") &&
    ![next, after].some((item) => language.passives.has(item?.lower ?? ""));
  return isHas && language.thingPronouns.has(it?.lower ?? "");
}

/** The index after what stands between commas from `start` on; `start` where nothing does. */
function endOfAside(items: readonly Item[], start: number): number {
  if (items[start]?.type !== "comma") return start;
  const end = items.findIndex(({ type }, i) => i > start && type === "comma");
  return end < 0 ? start : end + 1;
}

/** The budget *carrier*: a noun for a body with the words before it. */
function wordsEndingAt(
  items: readonly Item[],
  last: number,
  language: Language,
): ReadonlySet<string> {
  const words = new Set<string>();
  if (!language.bodyNouns.has(items[last]?.lower ?? "")) return words;
  for (let i = last; i >= Math.max(0, last - 3); i--) {
    const item = items[i];
    if (!item || !isNoun(item, language)) break;
    words.add(item.lower);
  }
  return words;
}

/** Whether an article or a genitive stands there: *the* operator, the mine*'s* operator. */
function isLed(items: readonly Item[], at: number, language: Language): boolean {
  const item = items[at];
  return item?.type === "possessive" || language.articles.has(item?.lower ?? "");
}

/** *The operator, Varos Steel,* said: but in "When she left the company, Varos said" the two are not one. */
function isSetOff(items: readonly Item[], lead: number, name: number): boolean {
  const isWhole = items[lead]?.type === "possessive" || lead === 0;
  return isWhole && ["comma", "stop"].includes(items[name + 1]?.type ?? "stop");
}

/** Norline, a rail *company* based in …: up to the noun, which must come before anything hangs on it. */
function wordsStartingAt(
  items: readonly Item[],
  start: number,
  language: Language,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = start; i < Math.min(items.length, start + 4); i++) {
    const item = items[i];
    if (!item || !isNoun(item, language)) break;
    words.add(item.lower);
    const next = items[i + 1];
    // Varos, the theatre's director, is somebody.
    const isHead =
      next?.type !== "possessive" && (next?.type !== "word" || !isNoun(next, language));
    if (language.bodyNouns.has(item.lower) && isHead) return words;
  }
  return new Set();
}

/** "the bank", "the aid group": of those called by its noun, the last that all of its words fit. */
export function bodyCalled(
  source: Described,
  called: readonly Description[],
  language: Language,
): number | null {
  const content = source.words.filter(
    (word) => !language.determiners.has(word) && word !== source.head,
  );
  if (content.some((word) => language.possessives.has(word) || word === "'s")) return null;
  const found = lastBefore(called, source.range.start).findLast(({ words }) =>
    content.every((word) => words.has(word)),
  );
  return found?.person ?? null;
}
