import { givenNames } from "../languages/given-names.ts";
import type { Language } from "../languages/language.ts";
import type { Token } from "../prose/tokens.ts";
import { isCapitalised, isParticle, isPrefixed, isTitle, spelled } from "./name-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Index after the last word of the run of capitalised words that begins at `start`. */
export function endOfRun(
  tokens: readonly Token[],
  start: number,
  vocabulary: Vocabulary,
  language: Language,
): number {
  const particled = endOfParticled(tokens, start, vocabulary, language);
  let end = particled > start ? particled : startOfPlace(tokens, start, language);
  for (let i = end; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !isNear(tokens[i - 1], token, i > start)) break;
    if (isNameWord(tokens, i, language)) {
      end = i + 1;
      continue;
    }
    const isJoined =
      joins(tokens, i, language) ||
      isAndOfBody(tokens, start, i, language) ||
      isAndInBody(tokens, start, i, vocabulary, language);
    if (end === start || !isJoined) break;
  }
  return end;
}

/** After "ministère de la", "préfecture de l’" with the name of what it is over after it; else `start`. */
function startOfPlace(tokens: readonly Token[], start: number, language: Language): number {
  const { placedBodies, grammar } = language;
  if (!placedBodies.has(tokens[start]?.text ?? "")) return start;
  let at = start + 1;
  if (!grammar.of.has(tokens[at]?.lower ?? "")) return start;
  at++;
  if (grammar.the.has(tokens[at]?.lower ?? "")) at++;
  const place = tokens[at];
  const isPlace = isNameWord(tokens, at, language) && !givenNames.has(place?.lower ?? "");
  return isPlace ? at : start;
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
  if (vocabulary.particled.size === 0) return start;
  let last = start;
  while (last - start < MOST_PARTICLES && isParticle(tokens[last], language)) last++;
  if (last === start || tokens[last]?.type !== "word") return start;
  return vocabulary.particled.has(spelled(tokens.slice(start, last + 1))) ? last + 1 : start;
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
  if (!isCapitalised(token.text)) return isPrefixed(token, language);
  if (isElidedAlone(tokens, index, language)) return false;
  if (!language.nounsCapitalised && (isPartyLabel(token.text) || isCompound(token, language)))
    return false;
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

/** Auteure de *L’*« Air du large »: an article before quoted words, and no part of a name as in L’Oréal. */
function isElidedAlone(tokens: readonly Token[], index: number, { joined }: Language): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  return joined?.elided.has(token?.lower ?? "") === true && next?.type !== "word";
}

/** The N of Cristina N Olide, but not a letter by itself. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  const around = [tokens[index - 1], tokens[index + 1]];
  return around.every((token) => token?.type === "word" && isCapitalised(token.text));
}

/** R-Utah, D-N.Y.: where a politician is from. */
function isPartyLabel(word: string): boolean {
  return word.length < 9 && word.includes("-") && /^\p{Lu}{1,3}-\p{Lu}/u.test(word);
}

/** AI-generated, Halm-owned: an adjective of which a name is but the first part; Halm-based stands in a name's title. */
function isCompound({ text }: Token, { grammar }: Language): boolean {
  if (!text.includes("-")) return false;
  const [, last] = /^\p{Lu}\p{L}*-(\p{Ll}+)$/u.exec(text) ?? [];
  if (last === undefined || last === "based") return false;
  return grammar.past.test(last) || grammar.participle.test(last);
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

/** The union, Metal *and* Light, said: a body of one name, which its noun and commas set off. */
function isAndOfBody(
  tokens: readonly Token[],
  start: number,
  index: number,
  language: Language,
): boolean {
  if (!language.grammar.and.has(tokens[index]?.lower ?? "")) return false;
  const isSetOff = tokens[start - 1]?.type === "comma";
  if (!isSetOff || !language.bodyNouns.has(tokens[start - 2]?.lower ?? "")) return false;
  let end = index + 1;
  while (isNameWord(tokens, end, language)) end++;
  return end > index + 1 && ["comma", "stop"].includes(tokens[end]?.type ?? "stop");
}

/**
 * the Rivers *and* Coastal Administration, the Alliance of Film *and* Television Makers: one body, where the words
 * before have no noun for a body of their own, or where those after it are common words.
 */
function isAndInBody(
  tokens: readonly Token[],
  start: number,
  index: number,
  vocabulary: Vocabulary,
  language: Language,
): boolean {
  const { grammar, organisationWords, bodyNouns } = language;
  if (!grammar.and.has(tokens[index]?.lower ?? "")) return false;
  // At the head of a sentence the article is capitalised, and in the run.
  const first = grammar.the.has(tokens[start]?.lower ?? "") ? start + 1 : start;
  if (!grammar.the.has(tokens[first - 1]?.lower ?? "")) return false;
  let end = index + 1;
  while (isNameWord(tokens, end, language) || isGenitiveOfMany(tokens, end, language)) end++;
  const [left, right] = [tokens.slice(first, index), tokens.slice(index + 1, end)];
  const isPerson = [...left, ...right].some(({ lower }) => givenNames.has(lower));
  const isBody = (lower: string): boolean => organisationWords.has(lower) || bodyNouns.has(lower);
  if (isPerson || isBody(left.at(-1)?.lower ?? "")) return false;
  const isWhole = left.some(({ lower }) => isBody(lower));
  const isCommon = ({ lower }: Token): boolean =>
    language.commonWords.has(lower) || vocabulary.lower.has(lower) || grammar.people.test(lower);
  const last = right.at(-1);
  if (last === undefined) return false;
  return isWhole ? isCommon(last) : right.length > 1 && isBody(last.lower);
}

/** The Ports *Employers’* Association */
function isGenitiveOfMany(tokens: readonly Token[], index: number, language: Language): boolean {
  return tokens[index]?.type === "possessive" && isBodyOfPeople(tokens, index, language);
}

/** Where nouns are capitalised: Ilka *von* Halm, but not Plan *von* Varos, nor Ilka Varos *von* Norline. */
function mayTakeParticle(token: Token, { lower }: Token, language: Language): boolean {
  const isFirst =
    givenNames.has(lower) || isTitle(lower, language) || language.nameParticles.has(lower);
  return isFirst && !language.articles.has(token.lower);
}

/** How far after a genitive the noun for the body stands at most. */
const LONGEST_BODY = 5;

/** The Teachers’ Union, the Women's Institute: the genitive of many people inside the name of a body. */
function isBodyOfPeople(tokens: readonly Token[], index: number, language: Language): boolean {
  const [people, next] = [tokens[index - 1]?.lower ?? "", tokens[index + 1]];
  if (next?.type !== "word" || !isCapitalised(next.text)) return false;
  const { grammar, personNouns, organisationWords } = language;
  const isPeople = grammar.people.test(people) || personNouns.has(people.replace(/s$/u, ""));
  if (!isPeople) return false;
  // The Citizens' *Independent Transport* Trust
  for (let i = index + 1; i < index + LONGEST_BODY && isNameWord(tokens, i, language); i++)
    if (organisationWords.has(tokens[i]?.lower ?? "")) return true;
  return false;
}

function isNear(before: Token | undefined, token: Token, needed: boolean): boolean {
  return !needed || (before !== undefined && token.range.start - before.range.end <= 1);
}
