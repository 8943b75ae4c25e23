import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { isCapitalised } from "../names/name-words.ts";
import { isTime } from "./nouns.ts";

/** Most phrases that stand between an inverted verb and its subject. */
const MOST_ADVERBIALS = 3;

/** Where the subject can begin: after "el martes", "en polaco, a través de un intérprete,". */
export function afterAdverbials(items: readonly Item[], start: number, language: Language): number {
  let at = start;
  for (let count = 0; count < MOST_ADVERBIALS; count++) {
    const end = endOfAdverbial(items, at, language);
    if (end === at) break;
    at = end;
  }
  return at;
}

/** The end of a preposition's phrase or of an adverb, with the commas around it. */
function endOfAdverbial(items: readonly Item[], start: number, language: Language): number {
  let at = items[start]?.type === "comma" ? start + 1 : start;
  const first = items[at];
  if (!first) return start;
  if (isTime(first, language) || language.adverbs.has(first.lower)) return pastComma(items, at + 1);
  if (language.timeLeads.has(first.lower) && isTime(items[at + 1], language))
    return pastComma(items, at + 2);
  if (isAdverbOfPlace(items, at, language)) return at + 1;
  // „…“, freut *sich* Varos / sagte *uns* Varos
  if (
    language.otherPronouns.has(first.lower) &&
    !language.determiners.has(first.lower) &&
    !language.prepositions.has(first.lower)
  )
    return at + 1;
  if (!language.prepositions.has(first.lower)) return start;
  // dijo al ser preguntado por la presa: what it says is a clause, with no subject after it.
  if (language.grammar.infinitiveForm.test(items[at + 1]?.lower ?? "")) return items.length;
  while (language.prepositions.has(items[at]?.lower ?? "")) {
    const isListener = language.grammar.to.has(items[at]?.lower ?? "");
    at++;
    const lead = items[at]?.lower ?? "";
    if (language.determiners.has(lead) || language.possessives.has(lead)) at++;
    // proclamó desde el balcón a la *Policía*: no subject.
    if (items[at]?.type === "name" && !language.nounsCapitalised) at++;
    while (isOfPhrase(items[at], language)) at++;
    // dijo a la red *Halma*: nor whom it was said to; but résume quant à elle *Varos*.
    const isPronoun = language.pronouns.has(lead) || language.otherPronouns.has(lead);
    if (isListener && !isPronoun && items[at]?.type === "name") at++;
  }
  return pastComma(items, at);
}

/** brummt *nebenan* der Wirt: where nouns are capitalised, a small word before a noun phrase. */
function isAdverbOfPlace(items: readonly Item[], at: number, language: Language): boolean {
  const [item, next] = [items[at], items[at + 1]];
  const { nounsCapitalised, determiners, possessives, otherPronouns, pronouns } = language;
  if (!nounsCapitalised || !item || !isOfPhrase(item, language) || isCapitalised(item.text))
    return false;
  if (otherPronouns.has(item.lower) || pronouns.has(item.lower)) return false;
  const begins = determiners.has(next?.lower ?? "") || possessives.has(next?.lower ?? "");
  return next?.type === "name" || begins;
}

function isOfPhrase(item: Item | undefined, language: Language): boolean {
  return (
    item?.type === "word" &&
    !language.prepositions.has(item.lower) &&
    !language.determiners.has(item.lower) &&
    !language.possessives.has(item.lower)
  );
}

function pastComma(items: readonly Item[], at: number): number {
  return items[at]?.type === "comma" ? at + 1 : at;
}
