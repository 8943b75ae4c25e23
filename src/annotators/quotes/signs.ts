import type { Source } from "../attribution/phrases.ts";
import { type Attribution, isDocument } from "../attribution/scene.ts";
import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import type { Rule } from "../rules.ts";
import type { Candidate } from "./candidate.ts";
import { isTitleCase } from "./form.ts";

/** Farthest that a sign stands before the verb that shows its words, in items: a *sign* that said. */
const SIGN_REACH = 3;

/** a banner that read "Hands off"; "Hands off," read one of the signs: a slogan, but no whole sentence. */
export function wordsOnSign(candidate: Candidate): Rule | null {
  const { attribution, words, inside, items, at, language } = candidate;
  if (words.length > 8 || !attribution?.cue) return null;
  const { cue, rule, source } = attribution;
  const verb = items.findIndex((item) => item.range.start === cue.start);
  const isLed = rule === "cue-before" && (at - verb <= 2 || items[at - 1]?.type === "colon");
  if (!isLed && rule !== "cue-after") return null;
  const isNear =
    isLed &&
    items.slice(Math.max(0, verb - SIGN_REACH), verb).some(({ lower }) => isSign(lower, language));
  const isSlogan = words.length <= 4 || !/[.?…]$/u.test(inside);
  if (isLed && isWrittenOnThing(attribution, items, language)) return "words-on-sign";
  const isShown = isNear || isSignItself(attribution, language) || isSignGoingOn(candidate, source);
  return isShown && isSlogan && !isForeign(items, language) ? "words-on-sign" : null;
}

/** *A banner* behind the goal read; *a toaster* displays: a letter or a report is no sign. */
function isSignItself({ source, kind }: Attribution, language: Language): boolean {
  if (source?.type !== "description") return false;
  if (isSign(source.head, language)) return true;
  // „…“, heißt es aus *der Klinik*
  const isNoun = language.bodyNouns.has(source.head) || language.personNouns.has(source.head);
  const isSpeaking = language.grammar.subjectMayWait && isNoun;
  return kind === "show" && !isDocument(source, language) && !isSpeaking;
}

function headOf(source: Source | null): string {
  return source?.type === "description" ? source.head : "";
}

/** On the shutter *someone* has written "Back soon": nobody is known to have said it to anybody. */
function isWrittenOnThing(
  { source, cue }: Attribution,
  items: readonly Item[],
  language: Language,
): boolean {
  const isOnThing = language.prepositions.has(items[0]?.lower ?? "");
  const verb = items.find(({ range }) => range.start === cue?.start)?.lower ?? "";
  const isWritten = language.translation.writingVerbs.has(verb);
  return isOnThing && isWritten && language.grammar.somebody.has(headOf(source));
}

/** She held a *sheet* between two rakes. "Hands off," it read. / There were *signs*. Another said "Hands off." */
function isSignGoingOn({ earlier, language }: Candidate, source: Source | null): boolean {
  const isThing = source?.type === "pronoun" && source.gender === "thing";
  const isOne = source?.type === "description" && language.determiners.has(source.head);
  if (!isThing && !isOne) return false;
  return earlier().some((items) =>
    items.some(({ type, lower }) => type === "word" && isSign(lower, language)),
  );
}

function isSign(word: string, { signNouns }: Language): boolean {
  return signNouns.has(word) || signNouns.has(word.replace(/s$/u, ""));
}

/** In another language, or put into another, words are somebody's with a translation. */
export function isForeign(items: readonly Item[], language: Language): boolean {
  const { languageNames, triggerWords } = language.translation;
  return items.some(
    ({ lower }) =>
      language.grammar.meaning.has(lower) || languageNames.has(lower) || triggerWords.has(lower),
  );
}

/** Marchers chanted "Shame"; Varos, who sang "Blue Gate Waltz". */
export function chanted({
  attribution,
  words,
  inside,
  items,
  at,
  language,
}: Candidate): Rule | null {
  const verb = items[at - 1];
  if (attribution?.rule !== "cue-before" || !verb || attribution.cue?.end !== verb.range.end)
    return null;
  if (!language.chantVerbs.has(verb.lower) || isForeign(items, language)) return null;
  if (isTitleCase(words, language) && words.length > 1) return "title-of-work";
  return words.length <= 4 && attribution.source?.type !== "pronoun" && !/[.?]$/u.test(inside)
    ? "slogan"
    : null;
}
