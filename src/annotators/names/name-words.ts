import type { Language } from "../languages/language.ts";
import type { Token } from "../prose/tokens.ts";

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

/** Whether a word begins with a capital letter, of whatever script. */
export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word);
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
export function isPrefixed({ text, lower }: Token, language: Language): boolean {
  // Most words have no capital anywhere.
  if (text === lower) return false;
  const [, prefix] = /^(\p{Ll}{1,3})[-’'\u2010\u2011]\p{Lu}/u.exec(text) ?? [];
  return prefix !== undefined && language.nameParticles.has(prefix);
}

/** Whether a word in lower case is one that stands before names: "president", "mrs". */
export function isTitle(lower: string, language: Language): boolean {
  return language.titles.has(lower) || language.honorifics.has(lower);
}

/** Whether a word in lower case is a noun for somebody: "nurse", "president". */
export function isPersonWord(lower: string, language: Language): boolean {
  return language.personNouns.has(lower) || language.titles.has(lower);
}

/** Whether a word is one that names are never made of: "the", "of", "she". */
export function isFunctionWord(
  token: Pick<Token, "lower"> | undefined,
  language: Language,
): boolean {
  return token !== undefined && functionWordsOf(language).has(token.lower);
}

const functionWords = new WeakMap<Language, ReadonlySet<string>>();

function functionWordsOf(language: Language): ReadonlySet<string> {
  const known = functionWords.get(language);
  if (known) return known;
  const all = new Set([
    ...language.determiners,
    ...language.possessives,
    ...language.prepositions,
    ...language.conjunctions,
    ...language.adverbs,
    ...language.pronouns.keys(),
    ...language.otherPronouns,
    ...language.relatives,
    ...language.genderWords.keys(),
    ...language.auxiliaries,
    ...language.grammar.as,
    ...language.sourcePhrases.flatMap(([first = ""]) => first),
  ]);
  functionWords.set(language, all);
  return all;
}

/** Whether the comma at an index follows an office and its place: Bürgermeister der Stadt Halm. */
export function isOfficeBefore(
  tokens: readonly Token[],
  comma: number,
  language: Language,
): boolean {
  if (tokens[comma]?.type !== "comma") return false;
  let at = comma - 1;
  while (at > comma - LONGEST_PLACE && isCapitalised(tokens[at]?.text ?? "")) at--;
  const isOf = at < comma - 1 && language.grammar.of.has(tokens[at]?.lower ?? "");
  return isOf && isTitle(tokens[at - 1]?.lower ?? "", language);
}

/** Most words of a place, with one that says what it is: Partnerstadt Sankt Halm. */
const LONGEST_PLACE = 4;
