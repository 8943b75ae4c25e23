import { givenNames } from "../languages/given-names.ts";
import type { Language } from "../languages/language.ts";
import type { Token } from "../prose/tokens.ts";
import {
  isFunctionWord,
  isParticle,
  isPrefixed,
  isTitle,
  spelled,
  startsSentence,
} from "./name-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** At the start of a sentence every word is capitalised: passes over those that are no name. */
export function skipCommonStart(
  tokens: readonly Token[],
  start: number,
  end: number,
  vocabulary: Vocabulary,
  language: Language,
): number {
  const first = tokens[start];
  if (!first) return start;
  // detalló *del* Pópolo
  const isParticled = vocabulary.particled.has(spelled(tokens.slice(start, end)));
  if (isParticled && !language.nounsCapitalised) return start;
  if (!startsSentence(tokens, start))
    return isFunctionWord(first, language) && !givenNames.has(first.lower) ? start + 1 : start;
  if (isFunctionWord(first, language)) return start + 1;
  // Aseguró que …: no subject stands before the verb.
  if (language.grammar.subjectMayDrop && language.cueVerbs.has(first.lower)) return start + 1;
  // Born Ilka Moor, …
  if (end - start > 2 && language.aliasCues.some(([cue]) => cue === first.lower)) return start + 1;
  if (isParticle(first, language) && end - start > 1) return start;
  if (isPrefixed(first, language)) return start;
  if (givenNames.has(first.lower) || isTitle(first.lower, language)) return start;
  if (language.grammar.participle.test(first.lower) && !vocabulary.capitalised.has(first.lower))
    return start + 1;
  // Hear Ilka Moor sing: a common word before a full name
  const isFull = end - start > 2 && givenNames.has(tokens[start + 1]?.lower ?? "");
  if (isFull && language.commonWords.has(first.lower) && !vocabulary.capitalised.has(first.lower))
    return start + 1;
  const isWord =
    (vocabulary.lower.has(first.lower) || isPersonNoun(first.lower, language)) &&
    !vocabulary.capitalised.has(first.lower) &&
    !vocabulary.surnames.has(first.lower);
  if (end - start === 1)
    return isWord ||
      (!vocabulary.capitalised.has(first.lower) && !isPlaceForName(tokens, start, language))
      ? start + 1
      : start;
  return isWord && !language.organisationWords.has(tokens[end - 1]?.lower ?? "")
    ? start + 1
    : start;
}

/** "Baker", and "Bakers" */
function isPersonNoun(lower: string, { personNouns }: Language): boolean {
  return personNouns.has(lower) || personNouns.has(lower.replace(/s$/u, ""));
}

/** "Varos said …", "Varos shrugged": a capitalised word that begins a sentence and is followed as a name is. */
function isPlaceForName(tokens: readonly Token[], index: number, language: Language): boolean {
  const next = tokens[index + 1];
  if (!next || isPlural(tokens[index]?.lower ?? "", language)) return false;
  return (
    next.type === "possessive" ||
    next.type === "comma" ||
    next.type === "dash" ||
    next.type === "open" ||
    // Rappelons que …: no name.
    (language.relatives.has(next.lower) && !language.grammar.that.has(next.lower)) ||
    language.cueVerbs.has(next.lower) ||
    language.beatVerbs.has(next.lower) ||
    // Varos is, Varos has; but not: Contrary to.
    (language.auxiliaries.has(next.lower) && !language.grammar.infinitive.has(next.lower)) ||
    language.adverbs.has(next.lower)
  );
}

/** Shortest common word that makes a plural by itself: the *shock* of "aftershocks". */
const SHORTEST_NOUN = 4;

/** "Tourists", "Aftershocks": many of something rather than a name such as Varos. */
function isPlural(lower: string, language: Language): boolean {
  if (language.grammar.people.test(lower)) return true;
  if (!/[^s]s$/u.test(lower)) return false;
  const { commonWords, nameAdjectives, organisationWords } = language;
  const singular = lower.slice(0, -1);
  if (isPersonNoun(lower, language)) return true;
  if (nameAdjectives.has(singular) || organisationWords.has(singular)) return true;
  for (let start = 0; start <= singular.length - SHORTEST_NOUN; start++)
    if (commonWords.has(singular.slice(start))) return true;
  return false;
}
