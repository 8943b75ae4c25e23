import type { Language } from "../languages/language.ts";
import type { Item } from "./name.ts";
import { isFunctionWord } from "./name-words.ts";

/** Varos said / Varos, who / Varos, 41, / Ilka, eight, / said Varos / a driver called Varos: what is told of people alone. */
export function isToldOf(items: readonly Item[], index: number, language: Language): boolean {
  const [before, next, after] = [items[index - 1], items[index + 1], items[index + 2]];
  if (next && language.cueVerbs.get(verbAfter(items, index, language)) === "say") return true;
  if (before && language.cueVerbs.get(before.lower) === "say" && items[index - 2]?.type === "quote")
    return true;
  if (isNamedSo(items, index, language) || isTurnLabel(items, index)) return true;
  if (next?.type !== "comma" || !after) return false;
  const { thingRelatives, anyRelatives } = language.grammar;
  return language.relatives.has(after.lower)
    ? !thingRelatives.has(after.lower) && !anyRelatives.has(after.lower)
    : isAge(items, index + 2, language) || isSpelledAge(items, index + 2, language);
}

/** Varos, *41*, / Varos, *41* ans; but not: Halm, *3* mai (Agence) - */
function isAge(items: readonly Item[], at: number, language: Language): boolean {
  const next = items[at + 1];
  const isUnit = language.timeNouns.has(next?.lower ?? "") || isFunctionWord(next, language);
  return items[at]?.type === "number" && (next?.type !== "word" || isUnit);
}

/** *Varos*: the words of a turn follow. */
function isTurnLabel(items: readonly Item[], index: number): boolean {
  return index === 0 && items[1]?.type === "colon" && items[2]?.type === "quote";
}

/** The verb after a name, past its adverbs: Varos also *said*. */
function verbAfter(items: readonly Item[], index: number, { adverbs }: Language): string {
  let verb = index + 1;
  while (adverbs.has(items[verb]?.lower ?? "")) verb++;
  return items[verb]?.lower ?? "";
}

/** a driver called *Varos*, seven-year-old *Ilka* */
function isNamedSo(items: readonly Item[], index: number, language: Language): boolean {
  const [noun, before] = [items[index - 2]?.lower ?? "", items[index - 1]?.lower ?? ""];
  const isCalled = language.termCues.has(before) && language.personNouns.has(noun);
  const isAged = (word: string): boolean => language.grammar.age.test(word.toLowerCase());
  // Her name is Ilka.
  const isName = language.wordNouns.has(noun) && language.passives.has(before);
  return isCalled || isName || isAged(before) || items[index]?.name?.title.some(isAged) === true;
}

/** Ilka, *eight,* */
function isSpelledAge(items: readonly Item[], at: number, { ages }: Language): boolean {
  return ages.has(items[at]?.lower ?? "") && ["comma", "stop"].includes(items[at + 1]?.type ?? "");
}

/** Longest way, in items, from a name to another of the same person. */
const REACH = 8;

/** Index of the other name that the text gives whoever the item at `index` names: Varos, born Ilka Moor; null without. */
export function otherNameAt(
  items: readonly Item[],
  index: number,
  language: Language,
): number | null {
  for (let i = index + 1; i < Math.min(items.length, index + REACH); i++) {
    const item = items[i];
    const cue = language.aliasCues.find((words) =>
      words.every((word, k) => items[i + k]?.lower === word),
    );
    if (cue) return items[i + cue.length]?.type === "name" ? i + cue.length : null;
    if (!item || !isPassedOver(item, language)) return null;
  }
  return null;
}

/** What may stand between a name and "born": who was, also, better. */
function isPassedOver(item: Item, language: Language): boolean {
  return (
    item.type === "comma" ||
    item.type === "open" ||
    language.relatives.has(item.lower) ||
    language.auxiliaries.has(item.lower) ||
    language.adverbs.has(item.lower)
  );
}
