import { givenNames } from "../languages/given-names.ts";
import type { Gender, Language } from "../languages/language.ts";
import type { Token } from "../prose/tokens.ts";
import { isTitle, readName } from "./read-name.ts";
import { endOfRun, isCapitalised, isLowerParticle, spelled, startsSentence } from "./runs.ts";
import { skipCommonStart } from "./sentence-start.ts";

/** A name in the text: "Defence Minister Li Shangfu", "Li", "the BBC". */
export interface Name {
  /** The words of the name itself: Li, Shangfu. */
  readonly words: readonly string[];
  /** The capitalised words before it that are not part of it: "Chinese Defence Minister". */
  readonly title: readonly string[];
  /** The rank that a given name alone is borne with: the Sister of Sister Agnes. */
  readonly style: string | null;
  /** As far as the form of the name shows. */
  readonly kind: "person" | "organisation" | "unknown";
  /** As far as title and given name show. */
  readonly gender: Gender;
  /** How many particles stand before a surname without its given name: 2 in "van der Berg". */
  readonly particles: number;
}

/** A token, or several that make up one name. */
export interface Item extends Omit<Token, "type" | "name"> {
  readonly type: Token["type"] | "name";
  /** Null for all types but `name`. */
  readonly name: Name | null;
}

/** What the whole article shows of its words, to tell names from words at the start of a sentence. */
export interface Vocabulary {
  /** Words that stand somewhere in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Words that stand somewhere capitalised inside a sentence, in lower case. */
  readonly capitalised: ReadonlySet<string>;
  /** Words that stand somewhere after a given name or "Mrs", in lower case: "baker" of Ada Baker. */
  readonly surnames: ReadonlySet<string>;
  /** Surnames with the particles that stand before them in full names: "van der berg". */
  readonly particled: ReadonlySet<string>;
}

/** Collects the vocabulary of an article's tokens. */
export function vocabularyOf(
  passages: readonly (readonly Token[])[],
  language: Language,
): Vocabulary {
  const surnames = new Set<string>();
  const lower = new Set<string>();
  const capitalised = new Set<string>();
  const particled = new Set<string>();
  for (const tokens of passages)
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.type !== "word") continue;
      if (!isCapitalised(token.text)) {
        lower.add(token.lower);
        continue;
      }
      const surname = particledBefore(tokens, i, language);
      if (surname !== null) particled.add(surname);
      // Robert "Bobby" Okafor
      const before = tokens[i - 1]?.type === "quote" ? tokens[i - 2] : tokens[i - 1];
      if (followsGivenName(before, language)) surnames.add(token.lower);
      // Where every noun is capitalised, only what is said of somebody shows a name.
      if (language.nounsCapitalised && isShownAsSurname(tokens, i, language))
        surnames.add(token.lower);
      if (!startsSentence(tokens, i)) capitalised.add(token.lower);
    }
  return { lower, capitalised, surnames, particled };
}

/** "van der berg" where a capitalised word stands before it, as a given name does. */
function particledBefore(
  tokens: readonly Token[],
  last: number,
  language: Language,
): string | null {
  let start = last;
  while (isLowerParticle(tokens[start - 1], language)) start--;
  const given = tokens[start - 1];
  if (start === last || given?.type !== "word" || !isCapitalised(given.text)) return null;
  // Bürgermeister von Halm: where nouns are capitalised, an office looks like a given name.
  if (language.nounsCapitalised && isTitle(given.lower, language)) return null;
  return spelled(tokens.slice(start, last + 1));
}

function followsGivenName(before: Token | undefined, language: Language): boolean {
  if (before?.type !== "word" || !isCapitalised(before.text)) return false;
  const honorific = language.honorifics.get(before.lower);
  return givenNames.has(before.lower) || (honorific !== undefined && /^m/u.test(before.lower));
}

/** Bürgermeister von Halm, Ilka *Varos* / Bürgermeisterin Ilka *Varos* / „…“, sagte *Varos*. */
function isShownAsSurname(tokens: readonly Token[], family: number, language: Language): boolean {
  return (
    isHolder(tokens, family, language) ||
    isTitled(tokens, family, language) ||
    isInverted(tokens, family, language)
  );
}

/** Bürgermeisterin Ilka *Varos* */
function isTitled(tokens: readonly Token[], family: number, language: Language): boolean {
  const [title, given, next] = [tokens[family - 2], tokens[family - 1], tokens[family + 1]];
  return (
    title !== undefined &&
    given?.type === "word" &&
    isCapitalised(given.text) &&
    (isTitle(title.lower, language) || language.personNouns.has(title.lower)) &&
    !isTitle(given.lower, language) &&
    !(next?.type === "word" && isCapitalised(next.text))
  );
}

/** „…“, sagte *Varos*: right after a verb of saying that follows quoted words, nouns have their articles. */
function isInverted(tokens: readonly Token[], family: number, language: Language): boolean {
  const [verb, name, next] = [tokens[family - 1], tokens[family], tokens[family + 1]];
  if (!name || !verb || language.cueVerbs.get(verb.lower) !== "say") return false;
  const before = tokens[family - 2]?.type;
  const follows = before === "quote" || before === "comma";
  const isNoun =
    isTitle(name.lower, language) ||
    language.personNouns.has(name.lower) ||
    language.bodyNouns.has(name.lower) ||
    language.calendarWords.has(name.lower);
  return follows && !isNoun && !(next?.type === "word" && isCapitalised(next.text));
}

/** der Bürgermeister von Halm, Ilka *Varos* */
function isHolder(tokens: readonly Token[], family: number, language: Language): boolean {
  return (
    isCapitalised(tokens[family - 1]?.text ?? "") && isOfficeBefore(tokens, family - 2, language)
  );
}

/** The same tokens with every name grouped into one. */
export function groupNames(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  language: Language,
): readonly Item[] {
  const items: Item[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token) break;
    const end = endOfRun(tokens, i, vocabulary, language);
    const start = end > i ? skipCommonStart(tokens, i, end, vocabulary, language) : i;
    if (end <= i || start >= end) {
      const upTo = Math.max(i + 1, end > i ? end : i + 1);
      for (; i < upTo; i++) pushPlain(items, tokens[i]);
      continue;
    }
    for (; i < start; i++) pushPlain(items, tokens[i]);
    const run = tokens.slice(start, end);
    const isNoName =
      isDemonym(tokens[start - 1], run, language) || isOfficeOfPlace(run, tokens, end, language);
    const name = isNoName ? null : readName(run, vocabulary, language);
    if (name) items.push(nameItem(run, name));
    else for (const word of run) pushPlain(items, word);
    i = end;
  }
  return items;
}

/** "the Frenchman": no name, but a noun for somebody. */
function isDemonym(before: Token | undefined, run: readonly Token[], language: Language): boolean {
  const [only, ...others] = run;
  if (!only || others.length > 0 || !language.grammar.the.has(before?.lower ?? "")) return false;
  return language.grammar.demonym.test(only.lower);
}

/** "Mayor of Port Allen, Lena Brook": an office with its place, whose holder's name comes after the comma. */
function isOfficeOfPlace(
  run: readonly Token[],
  tokens: readonly Token[],
  end: number,
  language: Language,
): boolean {
  if (!run.some(({ lower }) => language.grammar.of.has(lower))) return false;
  const [given, family] = tokens.slice(end + 1, end + 3);
  const isNamed = given && family && isCapitalised(given.text) && isCapitalised(family.text);
  return (
    isNamed === true && !isTitle(given.lower, language) && isOfficeBefore(tokens, end, language)
  );
}

/** Whether the comma at an index follows an office and its place: Bürgermeister der Stadt Halm. */
function isOfficeBefore(tokens: readonly Token[], comma: number, language: Language): boolean {
  if (tokens[comma]?.type !== "comma") return false;
  let at = comma - 1;
  while (at > comma - LONGEST_PLACE && isCapitalised(tokens[at]?.text ?? "")) at--;
  const isOf = at < comma - 1 && language.grammar.of.has(tokens[at]?.lower ?? "");
  return isOf && isTitle(tokens[at - 1]?.lower ?? "", language);
}

/** Most words of a place, with one that says what it is: Partnerstadt Sankt Halm. */
const LONGEST_PLACE = 4;

function pushPlain(items: Item[], token: Token | undefined): void {
  if (token) items.push(token);
}

function nameItem(run: readonly Token[], name: Name): Item {
  const start = run[0]?.range.start ?? 0;
  const end = run.at(-1)?.range.end ?? start;
  const text = run.map((word) => word.text).join(" ");
  return { type: "name", text, lower: text.toLowerCase(), range: { start, end }, quoted: -1, name };
}
