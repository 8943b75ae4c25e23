import { givenNames } from "../languages/given-names.ts";
import type { Language } from "../languages/language.ts";
import type { Token } from "../prose/tokens.ts";
import type { Vocabulary } from "./names.ts";

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

/** van, de: a word of a surname that may be written small. */
export function isParticle(token: Token | undefined, language: Language): boolean {
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
export function isPrefixed(word: string, language: Language): boolean {
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
