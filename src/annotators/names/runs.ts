import { givenNames } from "../languages/given-names.ts";
import type { Language } from "../languages/language.ts";
import type { Token } from "../prose/tokens.ts";
import type { Vocabulary } from "./names.ts";
import { isTitle } from "./read-name.ts";

/** Whether the token at `index` begins a sentence, as far as the tokens before it show. */
export function startsSentence(
  tokens: readonly { readonly type: string; readonly text: string }[],
  index: number,
): boolean {
  const before = tokens[index - 1]?.type;
  return (
    before === undefined ||
    before === "stop" ||
    before === "quote" ||
    before === "colon" ||
    (before === "dash" && isDateline(tokens, index - 1))
  );
}

/** Longest dateline, in tokens: MOOSE LANDING, Norland, May 3 (Agency) — */
const LONGEST_DATELINE = 12;

/** Whether the dash at `end` closes a dateline: a place in capitals begins the paragraph. */
function isDateline(
  tokens: readonly { readonly type: string; readonly text: string }[],
  end: number,
): boolean {
  const place = tokens[0]?.text ?? "";
  return end <= LONGEST_DATELINE && /^\p{Lu}{2}/u.test(place) && !/\p{Ll}/u.test(place);
}

export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word);
}

/** Index after the last word of the run of capitalised words that begins at `start`. */
export function endOfRun(
  tokens: readonly Token[],
  start: number,
  vocabulary: Vocabulary,
  language: Language,
): number {
  let end = endOfParticled(tokens, start, vocabulary, language);
  for (let i = end; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !isNear(tokens[i - 1], token, i > start)) break;
    if (isNameWord(tokens, i, language)) {
      end = i + 1;
      continue;
    }
    if (end === start || !joins(tokens, i, language)) break;
  }
  return end;
}

/** Most particles that a name has: van, der; de, los. */
const MOST_PARTICLES = 3;

/** The end of "van der Berg" where the article has the full name, too; else `start`. */
function endOfParticled(
  tokens: readonly Token[],
  start: number,
  vocabulary: Vocabulary,
  language: Language,
): number {
  let last = start;
  while (last - start < MOST_PARTICLES && isParticle(tokens[last], language)) last++;
  if (last === start || tokens[last]?.type !== "word") return start;
  return vocabulary.particled.has(spelled(tokens.slice(start, last + 1))) ? last + 1 : start;
}

function isParticle(token: Token | undefined, language: Language): boolean {
  return token?.type === "word" && language.nameParticles.has(token.lower);
}

/** "van", but not the Van of a name that begins a sentence. */
export function isLowerParticle(token: Token | undefined, language: Language): boolean {
  return token !== undefined && isParticle(token, language) && !isCapitalised(token.text);
}

/** Words as they are compared. */
export function spelled(tokens: readonly Token[]): string {
  return tokens.map((token) => token.lower).join(" ");
}

/** al-Rashid, d'Souza: a particle that is written with its name. */
function isPrefixed(word: string, language: Language): boolean {
  const [, prefix] = /^(\p{Ll}{1,3})[-’'\u2010\u2011]\p{Lu}/u.exec(word) ?? [];
  return prefix !== undefined && language.nameParticles.has(prefix);
}

/** Robert "Bobby" Okafor: a nickname in marks between the words of a name. */
function isNickname(tokens: readonly Token[], index: number, language: Language): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (
    token?.type !== "quote" ||
    !before ||
    !next ||
    !/^\W{1,2}\p{Lu}\p{Ll}+\W{1,2}$/u.test(token.text)
  )
    return false;
  if (/[.,!?]/u.test(token.text) || !isNear(token, next, true)) return false;
  const isName = isCapitalised(before.text) && !language.organisationWords.has(before.lower);
  return isName && isNameWord(tokens, index + 1, language) && !language.cueVerbs.has(next.lower);
}

function isNameWord(tokens: readonly Token[], index: number, language: Language): boolean {
  const token = tokens[index];
  if (token?.type !== "word") return false;
  if (!isCapitalised(token.text)) return isPrefixed(token.text, language);
  if (isPartyLabel(token.text)) return false;
  if (token.text.length === 1) return isInitial(tokens, index);
  if (!language.calendarWords.has(token.lower)) return true;
  // April Ryan is somebody; April 19 is a day.
  const next = tokens[index + 1];
  return (
    givenNames.has(token.lower) &&
    next?.type === "word" &&
    isCapitalised(next.text) &&
    !language.calendarWords.has(next.lower)
  );
}

/** The N of Cristina N Olide, but not a letter by itself. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  const around = [tokens[index - 1], tokens[index + 1]];
  return around.every((token) => token?.type === "word" && isCapitalised(token.text));
}

/** R-Utah, D-N.Y.: where a politician is from. */
function isPartyLabel(word: string): boolean {
  return /^\p{Lu}{1,3}-\p{Lu}/u.test(word) && word.length < 9;
}

/** A particle inside a name (van der), or "of" inside an organisation's. */
function joins(tokens: readonly Token[], index: number, language: Language): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (!token || !previous) return false;
  if (isNickname(tokens, index, language)) return true;
  if (token.type === "possessive") return isBodyOfPeople(tokens, index, language);
  if (token.text === "&") return isNameWord(tokens, index + 1, language);
  if (token.type !== "word" || isCapitalised(token.text)) return false;
  if (language.nameParticles.has(token.lower)) {
    if (language.nounsCapitalised && !mayTakeParticle(token, previous, language)) return false;
    const next = tokens[index + 1];
    return (
      isNameWord(tokens, index + 1, language) ||
      (next !== undefined && language.nameParticles.has(next.lower))
    );
  }
  return isOfBody(tokens, index, language) || isTheOfBody(tokens, index, language);
}

/** Ministry *of* Works, Friends *of* the Mill */
function isOfBody(tokens: readonly Token[], index: number, language: Language): boolean {
  const [previous, of, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const isBody =
    language.organisationWords.has(previous?.lower ?? "") || previous?.lower === "secretary";
  if (!isBody || !language.grammar.of.has(of?.lower ?? "")) return false;
  const name = language.grammar.the.has(next?.lower ?? "") ? index + 2 : index + 1;
  return isNameWord(tokens, name, language);
}

/** Friends of *the* Mill */
function isTheOfBody(tokens: readonly Token[], index: number, language: Language): boolean {
  return (
    language.grammar.the.has(tokens[index]?.lower ?? "") && isOfBody(tokens, index - 1, language)
  );
}

/** Where nouns are capitalised: not the Angaben *von* Varos, nor Varos *der* Presse. */
function mayTakeParticle(token: Token, noun: Token, language: Language): boolean {
  const isSource = language.sourcePhrases.some((phrase) => phrase.includes(noun.lower));
  return !isSource && !language.articles.has(token.lower);
}

/** The Teachers’ Union, the Women's Institute: the genitive of many people inside the name of a body. */
function isBodyOfPeople(tokens: readonly Token[], index: number, language: Language): boolean {
  const [people, next] = [tokens[index - 1]?.lower ?? "", tokens[index + 1]];
  if (next?.type !== "word" || !isCapitalised(next.text)) return false;
  return language.grammar.people.test(people) && language.organisationWords.has(next.lower);
}

function isNear(before: Token | undefined, token: Token, needed: boolean): boolean {
  return !needed || (before !== undefined && token.range.start - before.range.end <= 1);
}

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
  if (!startsSentence(tokens, start))
    return isFunctionWord(first, language) && !givenNames.has(first.lower) ? start + 1 : start;
  if (isFunctionWord(first, language) || isElided(first, language)) return start + 1;
  // Born Ilka Moor, …
  if (end - start > 2 && language.aliasCues.some(([cue]) => cue === first.lower)) return start + 1;
  if (isParticle(first, language) && end - start > 1) return start;
  if (isPrefixed(first.text, language)) return start;
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
    language.relatives.has(next.lower) ||
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
  if (!/[^s]s$/u.test(lower)) return false;
  const { commonWords, nameAdjectives, organisationWords } = language;
  const singular = lower.slice(0, -1);
  if (language.grammar.people.test(lower) || isPersonNoun(lower, language)) return true;
  if (nameAdjectives.has(singular) || organisationWords.has(singular)) return true;
  for (let start = 0; start <= singular.length - SHORTEST_NOUN; start++)
    if (commonWords.has(singular.slice(start))) return true;
  return false;
}

/** L’ingénieur Varos: the article is written with its noun. */
function isElided({ text }: Token, language: Language): boolean {
  const [, elided] = /^(\p{L}{1,2})[’']\p{Ll}/u.exec(text) ?? [];
  return elided !== undefined && language.elisions.has(elided.toLowerCase());
}

function isFunctionWord(token: Token | undefined, language: Language): boolean {
  if (!token) return false;
  const { lower } = token;
  return (
    language.determiners.has(lower) ||
    language.possessives.has(lower) ||
    language.prepositions.has(lower) ||
    language.conjunctions.has(lower) ||
    language.adverbs.has(lower) ||
    language.pronouns.has(lower) ||
    language.relatives.has(lower) ||
    language.genderWords.has(lower) ||
    language.auxiliaries.has(lower) ||
    language.grammar.as.has(lower) ||
    language.sourcePhrases.some(([first]) => first === lower)
  );
}
