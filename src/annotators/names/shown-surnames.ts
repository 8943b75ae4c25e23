import type { Language } from "../languages/language.ts";
import type { Token } from "../prose/tokens.ts";
import {
  isCapitalised,
  isFunctionWord,
  isOfficeBefore,
  isPersonWord,
  isTitle,
  startsSentence,
} from "./name-words.ts";

/**
 * Whether what the text says beside a capitalised word shows that somebody is called so, where every noun is
 * capitalised: Bürgermeisterin Ilka *Varos* / Ilka *Varos* (41) / Ilka *Varos*, Wirtin in Halm / „…“, sagte *Varos*.
 */
export function isShownAsSurname(
  tokens: readonly Token[],
  family: number,
  language: Language,
): boolean {
  const last = tokens[family];
  if (!last || isCapitalisedAt(tokens, family + 1)) return false;
  const first = startOfRun(tokens, family);
  const isShown =
    isHolder(tokens, family, language) ||
    isTitled(tokens, first, family, language) ||
    isInverted(tokens, first, language) ||
    isSubjectOfSaying(tokens, first, family, language) ||
    isObjectBehind(tokens, first, family, language) ||
    isAged(tokens, first, family, language) ||
    (first < family && isToldOf(tokens, family + 1, language));
  return isShown && mayBeName(last, language);
}

/** A noun for somebody, a body or a day is none. */
function mayBeName({ lower }: Token, language: Language): boolean {
  return !(
    isPersonWord(lower, language) ||
    language.honorifics.has(lower) ||
    language.grammar.people.test(lower) ||
    language.bodyNouns.has(lower) ||
    language.calendarWords.has(lower) ||
    language.timeNouns.has(lower)
  );
}

function isCapitalisedAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.type === "word" && isCapitalised(token.text);
}

/** Most capitalised words that stand before a surname: FDP-Chefin Anna Lena Varos. */
const LONGEST_RUN = 5;

function startOfRun(tokens: readonly Token[], last: number): number {
  let first = last;
  while (last - first < LONGEST_RUN && isCapitalisedAt(tokens, first - 1)) first--;
  return first;
}

/** der Bürgermeister von Halm, Ilka *Varos* */
function isHolder(tokens: readonly Token[], family: number, language: Language): boolean {
  return isCapitalisedAt(tokens, family - 1) && isOfficeBefore(tokens, family - 2, language);
}

/** Bürgermeisterin Ilka *Varos*, Frau *Varos* */
function isTitled(
  tokens: readonly Token[],
  first: number,
  family: number,
  language: Language,
): boolean {
  for (let i = first; i < family; i++) {
    const { lower = "" } = tokens[i] ?? {};
    if (isPersonWord(lower, language) || isTitle(lower, language)) return true;
  }
  return false;
}

/** „…“, sagte Ilka *Varos*: right after a verb of saying that follows quoted words, nouns have their articles. */
function isInverted(tokens: readonly Token[], first: number, language: Language): boolean {
  const [before, verb] = [tokens[first - 2]?.type, tokens[first - 1]];
  if (!verb || language.cueVerbs.get(verb.lower) !== "say") return false;
  return before === "quote" || before === "comma";
}

/** Ilka *Varos* sagte: a noun in the singular that begins its clause has an article. */
function isSubjectOfSaying(
  tokens: readonly Token[],
  first: number,
  family: number,
  language: Language,
): boolean {
  const [before, verb] = [tokens[first - 1], tokens[family + 1]];
  if (verb?.type !== "word" || language.cueVerbs.get(verb.lower) !== "say") return false;
  if (/en$/u.test(verb.lower)) return false;
  if (before?.type === "comma" || language.grammar.as.has(before?.lower ?? "")) return true;
  // Zugleich sagte …, Am Abend sagte …, Vorigen Herbst sagte …: a sentence may begin with any word.
  const [start] = tokens.slice(first, family);
  const isOther = !start || isFunctionWord(start, language) || INFLECTED.test(start.lower);
  return startsSentence(tokens, first) && !isOther;
}

/** The ending of an adjective. */
const INFLECTED = /e[mnrs]?$/u;

/** In Halm nannte *Varos* den Plan „gut“: the verb and what it is about stand on either side of a noun without an article. */
function isObjectBehind(
  tokens: readonly Token[],
  first: number,
  family: number,
  { cueVerbs, articles, grammar }: Language,
): boolean {
  const [verb, article] = [tokens[first - 1]?.lower ?? "", tokens[family + 1]?.lower ?? ""];
  // nannte Gründe *der* Stadt
  return cueVerbs.has(verb) && articles.has(article) && !grammar.of.has(article);
}

/** Ilka *Varos* (41) */
function isAged(
  tokens: readonly Token[],
  first: number,
  family: number,
  language: Language,
): boolean {
  if (tokens[family + 1]?.type !== "open" || tokens[family + 3]?.type !== "close") return false;
  const isAlone = first === family && !startsSentence(tokens, first);
  const isAge = /^[1-9]\d$/u.test(tokens[family + 2]?.text ?? "");
  return isAge && !(isAlone && isNounAfter(tokens[first - 1], language));
}

/** der neue Band (41): a word that a noun stands after. */
function isNounAfter(before: Token | undefined, language: Language): boolean {
  const { prepositions, conjunctions } = language;
  return (
    before?.type === "word" && !prepositions.has(before.lower) && !conjunctions.has(before.lower)
  );
}

/** Most words between a name and the noun for who bears it: Ilka Varos, *die neue Wirtin*. */
const LONGEST_LEAD = 3;

/** Ilka *Varos*, die neue Wirtin */
function isToldOf(tokens: readonly Token[], at: number, language: Language): boolean {
  if (tokens[at]?.type !== "comma") return false;
  for (const token of tokens.slice(at + 1, at + 2 + LONGEST_LEAD)) {
    if (isPersonWord(token.lower, language)) return true;
    const isLead = language.determiners.has(token.lower) || INFLECTED.test(token.lower);
    if (!isLead || isCapitalised(token.text)) return false;
  }
  return false;
}
