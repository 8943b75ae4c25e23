import { givenNames } from "../languages/given-names.ts";
import type { Gender, Language } from "../languages/language.ts";
import type { Token } from "../prose/tokens.ts";

/** A name in the text: "Defence Minister Li Shangfu", "Li", "the BBC". */
export interface Name {
  /** The words of the name itself: Li, Shangfu. */
  readonly words: readonly string[];
  /** The capitalised words before it that are not part of it: "Chinese Defence Minister". */
  readonly title: readonly string[];
  /** As far as the form of the name shows. */
  readonly kind: "person" | "organisation" | "unknown";
  /** As far as title and given name show. */
  readonly gender: Gender;
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
}

/** Collects the vocabulary of an article's tokens. */
export function vocabularyOf(
  passages: readonly (readonly Token[])[],
  language: Language,
): Vocabulary {
  const surnames = new Set<string>();
  const lower = new Set<string>();
  const capitalised = new Set<string>();
  for (const tokens of passages)
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.type !== "word") continue;
      if (!isCapitalised(token.text)) {
        lower.add(token.lower);
        continue;
      }
      if (followsGivenName(tokens[i - 1], language)) surnames.add(token.lower);
      if (!startsSentence(tokens, i)) capitalised.add(token.lower);
    }
  return { lower, capitalised, surnames };
}

function followsGivenName(before: Token | undefined, language: Language): boolean {
  if (before?.type !== "word" || !isCapitalised(before.text)) return false;
  const honorific = language.honorifics.get(before.lower);
  return givenNames.has(before.lower) || (honorific !== undefined && /^m/u.test(before.lower));
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
    const end = endOfRun(tokens, i, language);
    const start = end > i + 0 ? skipCommonStart(tokens, i, end, vocabulary, language) : i;
    if (end <= i || start >= end) {
      const upTo = Math.max(i + 1, end > i ? end : i + 1);
      for (; i < upTo; i++) pushPlain(items, tokens[i]);
      continue;
    }
    for (; i < start; i++) pushPlain(items, tokens[i]);
    const run = tokens.slice(start, end);
    const name = readName(run, vocabulary, language);
    if (name) items.push(nameItem(run, name));
    else for (const word of run) pushPlain(items, word);
    i = end;
  }
  return items;
}

/** Whether the token at `index` begins a sentence, as far as the tokens before it show. */
export function startsSentence(
  tokens: readonly { readonly type: string }[],
  index: number,
): boolean {
  const before = tokens[index - 1]?.type;
  return before === undefined || before === "stop" || before === "quote" || before === "colon";
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function pushPlain(items: Item[], token: Token | undefined): void {
  if (token) items.push(token);
}

function nameItem(run: readonly Token[], name: Name): Item {
  const start = run[0]?.range.start ?? 0;
  const end = run.at(-1)?.range.end ?? start;
  const text = run.map((word) => word.text).join(" ");
  return { type: "name", text, lower: text.toLowerCase(), range: { start, end }, quoted: -1, name };
}

/** Index after the last word of the run of capitalised words that begins at `start`. */
function endOfRun(tokens: readonly Token[], start: number, language: Language): number {
  let end = start;
  for (let i = start; i < tokens.length; i++) {
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
  if (token?.type !== "word" || !isCapitalised(token.text)) return false;
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
  if (token.text === "&") return isNameWord(tokens, index + 1, language);
  if (token.type !== "word" || isCapitalised(token.text)) return false;
  if (language.nameParticles.has(token.lower)) {
    const next = tokens[index + 1];
    return (
      isNameWord(tokens, index + 1, language) ||
      (next !== undefined && language.nameParticles.has(next.lower))
    );
  }
  const joinsBody =
    language.organisationWords.has(previous.lower) || previous.lower === "secretary";
  return joinsBody && token.lower === "of" && isNameWord(tokens, index + 1, language);
}

function isNear(before: Token | undefined, token: Token, needed: boolean): boolean {
  return !needed || (before !== undefined && token.range.start - before.range.end <= 1);
}

/** At the start of a sentence every word is capitalised: passes over those that are no name. */
function skipCommonStart(
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
  if (isFunctionWord(first, language)) return start + 1;
  if (givenNames.has(first.lower) || isTitle(first.lower, language)) return start;
  if (/.{3}ing$/u.test(first.lower) && !vocabulary.capitalised.has(first.lower)) return start + 1;
  const isWord = vocabulary.lower.has(first.lower) && !vocabulary.capitalised.has(first.lower);
  if (end - start === 1)
    return isWord ||
      (!vocabulary.capitalised.has(first.lower) && !isPlaceForName(tokens, start, language))
      ? start + 1
      : start;
  return isWord && !language.organisationWords.has(tokens[end - 1]?.lower ?? "")
    ? start + 1
    : start;
}

/** "Varos said …": a capitalised word that begins a sentence and is followed as a name is. */
function isPlaceForName(tokens: readonly Token[], index: number, language: Language): boolean {
  const next = tokens[index + 1];
  if (!next) return false;
  return (
    next.type === "possessive" ||
    next.type === "comma" ||
    next.type === "dash" ||
    next.type === "open" ||
    language.relatives.has(next.lower) ||
    language.cueVerbs.has(next.lower) ||
    language.auxiliaries.has(next.lower) ||
    language.adverbs.has(next.lower)
  );
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
    language.auxiliaries.has(lower)
  );
}

function isTitle(lower: string, language: Language): boolean {
  return language.titles.has(lower) || language.honorifics.has(lower);
}

/** Parts a run of capitalised words into title and name; null where it is a title alone. */
function readName(run: readonly Token[], vocabulary: Vocabulary, language: Language): Name | null {
  const spelled = run.filter((word) => word.type !== "quote");
  const lower = spelled.map((word) => word.lower);
  const isBody = language.organisationWords.has(lower.at(-1) ?? "");
  const cut = isBody ? 0 : endOfTitle(lower, language);
  const words = spelled.slice(cut).map((word) => word.text);
  const title = spelled.slice(0, cut).map((word) => word.text);
  const last = lower.at(-1) ?? "";
  if (
    !vocabulary.surnames.has(last) &&
    lower.slice(cut).every((word) => isRankWord(word, language))
  )
    return null;
  // A surname alone says nothing: Warren is a given name, too.
  const given = isBody || words.length < 2 ? undefined : givenNames.get(lower[cut] ?? "");
  const kind = isBody ? "organisation" : kindOf(lower.slice(cut), words, title, language);
  const isShown = kind === "person" || vocabulary.surnames.has(last);
  if (language.nounsCapitalised && !isShown) return null;
  return { words, title, kind, gender: genderOf(title, given, language) };
}

function kindOf(
  lower: readonly string[],
  words: readonly string[],
  title: readonly string[],
  language: Language,
): Name["kind"] {
  const initials = words.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word));
  const given = words.length > 1 && givenNames.has(lower[0] ?? "");
  if (initials || given || title.some((word) => isTitle(word.toLowerCase(), language)))
    return "person";
  const acronym = words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&.]{1,4}$/u.test(words[0] ?? "");
  return acronym || lower.some((word) => language.organisationWords.has(word))
    ? "organisation"
    : "unknown";
}

function genderOf(title: readonly string[], given: Gender | undefined, language: Language): Gender {
  for (const word of title) {
    const shown =
      language.honorifics.get(word.toLowerCase()) ?? language.personNouns.get(word.toLowerCase());
    if (shown !== undefined && shown !== "unknown") return shown;
  }
  return given ?? "unknown";
}

/** How many leading words are title: "Russian President" of "Russian President Vladimir Putin". */
function endOfTitle(lower: readonly string[], language: Language): number {
  let end = 0;
  for (let i = 0; i < lower.length - 1; i++)
    if (isTitle(lower[i] ?? "", language) || isRankAt(lower, i, language)) end = i + 1;
  // "Secretary of State Ada Okafor": the office goes on after "of".
  if (lower[end] === "of") end = Math.min(end + 2, lower.length - 1);
  if (end > 0) return end;
  // "Tunisian-born Ada Okafor", "Harbour House Ada Okafor": the name begins at the given name.
  const given = lower.findIndex((word) => givenNames.has(word));
  const before = lower[given - 1] ?? "";
  const isOther =
    given > 1 ||
    language.organisationWords.has(before) ||
    language.nameAdjectives.has(before) ||
    /-(?:born|based)$/u.test(before);
  return given > 0 && given < lower.length - 1 && isOther ? given : 0;
}

/** "Nurse Clara Voss", "Norlund CEO Piet Molen": a noun for a person before a name. */
function isRankAt(lower: readonly string[], index: number, language: Language): boolean {
  if (!language.personNouns.has(lower[index] ?? "")) return false;
  return index > 0 || givenNames.has(lower[1] ?? "");
}

/** A word of office, party or nation, alone or in the plural: "Republicans". */
function isRankWord(lower: string, language: Language): boolean {
  const singular = lower.replace(/s$/u, "");
  const stem = lower.split("-")[0] ?? lower;
  return [lower, singular, stem].some(
    (word) =>
      language.titles.has(word) ||
      language.nameAdjectives.has(word) ||
      (language.personNouns.has(word) && word.length <= 3) ||
      language.honorifics.has(word),
  );
}
