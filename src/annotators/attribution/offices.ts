import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { isPersonWord } from "../names/name-words.ts";
import { isHolder, isNoun, isTime } from "./nouns.ts";

/** What a phrase hangs on: a *spokesman* for, two *people* familiar with. */
export function holderBefore(
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
export function isInClosePosition(
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
  // of the Customs Directorate: no more than an article before it.
  if (start >= end || before?.type !== "word" || language.determiners.has(before.lower))
    return false;
  return !isPersonWord(before.lower, language);
}

/** "Bürgermeister von Halm": a title and a particle, which may lead to a place. */
export function isOfficeOfPlace(item: Item | undefined, language: Language): boolean {
  const { title = [], particles = 0 } = item?.name ?? {};
  const last = title.at(-1)?.toLowerCase() ?? "";
  return title.length > 0 && (particles > 0 || language.grammar.of.has(last));
}

/** Longest stretch, in items, that can hang on a noun before its comma. */
const LONGEST_TAIL = 12;

/** Where that ends which hangs on a phrase: the mayor *of Halm*, a spokesman *for the ministry*. */
export function endOfTail(
  items: readonly Item[],
  from: number,
  high: number,
  language: Language,
): number {
  const lead = items[from]?.lower ?? "";
  if (!language.prepositions.has(lead) && !language.grammar.of.has(lead)) return from;
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
  // a judge *on* Monday: when it was is nothing of hers.
  return end === from + 1 ? from : end;
}

/** "said the director, Jane Moor,": the name in apposition, unless something of hers or another name follows. */
export function appositionAt(
  items: readonly Item[],
  comma: number,
  high: number,
  language: Language,
): Item | null {
  const { grammar, nounsCapitalised } = language;
  if (items[comma]?.type !== "comma") return null;
  const listed = afterList(items, comma, high, language);
  if (listed !== null) return listed;
  const [name, next] = [items[comma + 1], items[comma + 2]];
  if (name?.type !== "name" || comma + 1 >= high) return null;
  // selon un proche du maire, Varos *se* montre prudente: another subject begins after the comma.
  const goesOn =
    next?.type === "word" && !grammar.of.has(next.lower) && !grammar.and.has(next.lower);
  if (grammar.subjectMayWait && !nounsCapitalised && goesOn) return null;
  return next?.type === "possessive" || next?.type === "name" ? null : name;
}

/** Longest list, in items, of what an office is over. */
const LONGEST_LIST = 20;

/** la ministra de Ciencia, Innovación y Comercio, *Paola Vega*: the full name after a list of what an office is over. */
export function afterList(
  items: readonly Item[],
  comma: number,
  high: number,
  language: Language,
): Item | null {
  const { grammar, definiteArticles } = language;
  let isList = false;
  for (let i = comma; i < Math.min(high, comma + LONGEST_LIST); i++) {
    const [item, name, after] = items.slice(i, i + 3);
    if (!item) return null;
    const isName = name?.type === "name" && (name.name?.words.length ?? 0) > 1;
    if (item.type === "comma" && isName && isList)
      return after?.type === "possessive" || after?.type === "name" ? null : name;
    const isThing = item.type === "name" && item.name?.kind !== "person";
    const joins =
      item.type === "comma" ||
      [grammar.of, grammar.and, definiteArticles].some((words) => words.has(item.lower));
    if (!isThing && !joins) return null;
    isList ||= i > comma && grammar.and.has(item.lower);
  }
  return null;
}
