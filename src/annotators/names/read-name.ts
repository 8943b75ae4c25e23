import { givenNames } from "../languages/given-names.ts";
import type { Gender, Language } from "../languages/language.ts";
import type { Token } from "../prose/tokens.ts";
import type { Name } from "./name.ts";
import { isPersonWord, isTitle } from "./name-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Parts a run of capitalised words into title and name; null where it is a title alone. */
export function readName(
  run: readonly Token[],
  vocabulary: Vocabulary,
  language: Language,
  before: readonly Token[] = [],
): Name | null {
  if (isPlainNoun(run, vocabulary, language)) return null;
  const spelled = run.filter((word) => word.type !== "quote");
  const lower = spelled.map((word) => word.lower);
  const isBody = language.organisationWords.has(lower.at(-1) ?? "") || isOfficeOf(lower, language);
  const isPlaced = isPlaceBeforeName(lower, before, language);
  const last = lower.at(-1) ?? "";
  const isShownSurname = vocabulary.surnames.has(last);
  const isShort =
    language.nounsCapitalised && !isShownSurname && isAcronym(spelled.at(-1)?.text ?? "");
  const start = isPlaced ? 1 : endOfTitle(lower, language);
  const cut = isShort ? lower.length - 1 : isBody ? 0 : start;
  const words = spelled.slice(cut).map((word) => word.text);
  const title = spelled.slice(0, cut).map((word) => word.text);
  if (!isShownSurname && lower.slice(cut).every((word) => isRankWord(word, language))) return null;
  // A surname alone says nothing: Warren is a given name, too.
  const given = isBody || words.length < 2 ? undefined : genderOfGiven(lower[cut] ?? "", language);
  const kind = isBody ? "organisation" : kindOf(lower.slice(cut), words, title, language);
  const isShown = kind === "person" || isShownSurname || isShort;
  if (language.nounsCapitalised && !isShown) return null;
  if (language.nounsCapitalised && isPlaceOfOffice(lower, cut, vocabulary, language)) return null;
  const gender = genderOf(title, given, language);
  const rank = title.at(-1) ?? "";
  const style = words.length === 1 && language.styles.has(rank.toLowerCase()) ? rank : null;
  return { words, title, style, kind, gender, particles: particlesOf(words, vocabulary, language) };
}

/** der *Damm*: where nouns are capitalised, most words that could be a name are none, which is seen at once. */
function isPlainNoun(
  [noun, ...others]: readonly Token[],
  { surnames }: Vocabulary,
  { nounsCapitalised }: Language,
): boolean {
  if (!nounsCapitalised || noun === undefined || others.length > 0) return false;
  return !surnames.has(noun.lower) && !isAcronym(noun.text);
}

/** Attorney for *Norland* Ada Brook, Keeper of the *Mill* Ada Brook: after an office or a district and "for" or "of", the first word is what it is over. */
function isPlaceBeforeName(
  lower: readonly string[],
  before: readonly Token[],
  language: Language,
): boolean {
  const [place = "", given = "", family] = lower;
  const [office, of] = before.filter(({ lower }) => !language.grammar.the.has(lower)).slice(-2);
  if (family === undefined || givenNames.has(place) || !givenNames.has(given)) return false;
  const isOffice =
    isTitle(office?.lower ?? "", language) ||
    language.personNouns.has(office?.lower ?? "") ||
    language.grammar.agent.test(office?.lower ?? "") ||
    language.organisationWords.has(office?.lower ?? "");
  return isOffice && language.prepositions.has(of?.lower ?? "");
}

/** AStA, Gewerkschaft *IGM*: capitals within a word are those of a body, and the nouns before it say what it is. */
function isAcronym(word: string): boolean {
  const rest = word.slice(1);
  return rest !== rest.toLowerCase() && /^\p{L}+$/u.test(word);
}

/** Office of the Inspector General: a body by its first word, as long as nobody's name follows. */
function isOfficeOf(lower: readonly string[], { organisationWords, grammar }: Language): boolean {
  const isBody = organisationWords.has(lower[0] ?? "") && grammar.of.has(lower[1] ?? "");
  return isBody && !lower.some((word) => givenNames.has(word));
}

/** Bürgermeister der Stadt *Halm*: after an office and "of", a word that is nobody's surname elsewhere is a place. */
function isPlaceOfOffice(
  lower: readonly string[],
  cut: number,
  { surnames, particled }: Vocabulary,
  { grammar }: Language,
): boolean {
  const of = lower.slice(0, cut).findIndex((word) => grammar.of.has(word));
  if (of < 0 || lower.length - cut > 1) return false;
  return !surnames.has(lower[cut] ?? "") && !particled.has(lower.slice(of).join(" "));
}

/** The particles that a surname begins with; a Ben or an Al with no more after it is a given name. */
function particlesOf(words: readonly string[], vocabulary: Vocabulary, language: Language): number {
  const isParticle = (word = "") => language.nameParticles.has(word.toLowerCase());
  let count = 0;
  while (count < words.length - 1 && isParticle(words[count])) count++;
  if (count === 0) return 0;
  const isSurname = count > 1 || /^\p{Ll}/u.test(words[0] ?? "");
  return isSurname || vocabulary.particled.has(words.join(" ").toLowerCase()) ? count : 0;
}

function kindOf(
  lower: readonly string[],
  words: readonly string[],
  title: readonly string[],
  language: Language,
): Name["kind"] {
  const initials = words
    .slice(0, -1)
    .some((word) => word.length < 4 && word.endsWith(".") && /^\p{Lu}\.$/u.test(word));
  const given = words.length > 1 && givenNames.has(lower[0] ?? "");
  if (initials || given || title.some((word) => isRank(word.toLowerCase(), language)))
    return "person";
  // KTV, and KTV Halm; but LIM Kok Wing has a surname in capitals.
  const isShort = words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&.]{1,4}$/u.test(words[0] ?? "");
  const acronym = isShort || /^[B-DF-HJ-NP-TV-XZ]{3,5}$/u.test(words[0] ?? "");
  return acronym || lower.some((word) => language.organisationWords.has(word))
    ? "organisation"
    : "unknown";
}

/** A title; where nouns are capitalised, any noun for somebody that stands before a name: Wirtin Varos. */
function isRank(lower: string, language: Language): boolean {
  return isTitle(lower, language) || (language.nounsCapitalised && isPersonWord(lower, language));
}

function genderOfGiven(name: string, language: Language): Gender | undefined {
  return language.givenNames.get(name) ?? givenNames.get(name);
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
  if (language.grammar.of.has(lower[end] ?? "")) end = Math.min(end + 2, lower.length - 1);
  if (end > 0) return end;
  // "Halm-based Norline", "Tunisian-born Ada Okafor", "Eleven-year-old Jon"
  const first = lower[0] ?? "";
  if (lower.length > 1 && first.includes("-") && /-(?:born|based|old)$/u.test(first)) return 1;
  // "Harbour House Ada Okafor": the name begins at the given name.
  const given = lower.findIndex((word) => givenNames.has(word));
  const before = lower[given - 1] ?? "";
  const isOther =
    given > 1 ||
    language.nounsCapitalised ||
    language.organisationWords.has(before) ||
    language.nameAdjectives.has(before);
  return given > 0 && given < lower.length - 1 && isOther ? given : 0;
}

/** "Nurse Clara Voss", "Buyer Clara Voss", "Norlund CEO Piet Molen": a noun for a person before a name. */
function isRankAt(lower: readonly string[], index: number, language: Language): boolean {
  // Ex-husband Dane Voss
  const written = lower[index] ?? "";
  const word = written.startsWith("ex-") ? written.slice(3) : written;
  const isAgent =
    index === 0 &&
    lower.length > 2 &&
    language.grammar.agent.test(word) &&
    !givenNames.has(word) &&
    givenNames.has(lower[1] ?? "");
  if (isAgent) return true;
  if (!language.personNouns.has(word)) return false;
  const isAlways = index > 0 || language.nounsCapitalised;
  return isAlways || givenNames.has(lower[1] ?? "") || isLongName(lower);
}

/** "Resident Nurul Huda Salleh"; but "Hunter S. Holm" has an initial. */
function isLongName(lower: readonly string[]): boolean {
  return lower.length > 2 && !/^\p{L}\.?$/u.test(lower[1] ?? "");
}

/** A word of office, party or nation, alone or in the plural: "Republicans". */
function isRankWord(lower: string, language: Language): boolean {
  const isRankAlone = (word: string): boolean =>
    language.titles.has(word) ||
    language.nameAdjectives.has(word) ||
    (word.length <= 3 && language.personNouns.has(word)) ||
    language.honorifics.has(word);
  if (isRankAlone(lower) || (lower.endsWith("s") && isRankAlone(lower.slice(0, -1)))) return true;
  const hyphen = lower.indexOf("-");
  return hyphen >= 0 && isRankAlone(lower.slice(0, hyphen));
}
