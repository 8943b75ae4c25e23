import { givenNames } from "../languages/given-names.ts";
import type { Language } from "../languages/language.ts";
import type { Item, Name } from "./name.ts";

/**
 * *Ken* and Joan Pickles: the full name of the first of two who share a surname; null for any other name.
 * `surnames` are the words that somewhere follow a given name: one of them is no given name here.
 */
export function nameOfCouple(
  items: readonly Item[],
  index: number,
  surnames: ReadonlySet<string>,
  language: Language,
): Name | null {
  const name = items[index]?.name;
  const [and, other] = [items[index + 1], items[index + 2]?.name];
  if (!name || !other || !language.grammar.and.has(and?.lower ?? "")) return null;
  const [own = ""] = name.words;
  const gender = givenNames.get(own.toLowerCase());
  const [given = "", ...family] = other.words;
  const isPair = name.words.length === 1 && name.title.length === 0 && other.title.length === 0;
  if (!isPair || gender === undefined || surnames.has(own.toLowerCase())) return null;
  if (family.length === 0 || !givenNames.has(given.toLowerCase())) return null;
  return { ...name, words: [own, ...family], kind: "person", gender };
}
