import type { Language } from "../languages/language.ts";
import type { TranslationRule } from "../languages/translation-language.ts";
import type { Item } from "../names/name.ts";
import { matcherOf } from "./cue-matches.ts";
import { holds } from "./patterns.ts";
import { possibleCues } from "./possible-cues.ts";
import { type CueAt, readCue } from "./read-cue.ts";
import type { Wording } from "./wording.ts";

/** Whether a statement can hold a translation cue: a quick look before all the patterns. */
export function mayHoldCue(items: readonly Item[], { translation }: Language): boolean {
  const { triggerWords, glossWords, languageNames, languageLeads } = translation;
  const mayBegin = (word: string, index: number, isAlone: boolean): boolean => {
    const bare = word.includes("'") ? word.replace(/^.*'/u, "") : word;
    if (triggerWords.has(bare)) return true;
    if (glossWords.has(bare)) return isNextToQuote(items, index);
    const hyphen = bare.indexOf("-");
    const stem = hyphen < 0 ? bare : bare.slice(0, hyphen);
    const isName = languageNames.has(stem) || (stem !== word && languageNames.has(word));
    if (!isName) return false;
    if (hyphen >= 0 || !isAlone) return true;
    const around = items.slice(Math.max(0, index - 7), index + 2);
    return around.some(({ lower }) => languageLeads.has(lower));
  };
  return items.some(({ type, lower }, index) => {
    if (type === "word") return mayBegin(lower, index, true);
    if (type !== "name") return false;
    const words = lower.split(" ");
    return words.some((word) => mayBegin(word, index, words.length === 1));
  });
}

function isNextToQuote(items: readonly Item[], index: number): boolean {
  return items.slice(Math.max(0, index - 3), index + 4).some(({ type }) => type === "quote");
}

/** The translation cues in a statement. Of cues that overlap, the one whose rule comes first. */
export function cuesIn(wording: Wording, language: Language): readonly CueAt[] {
  const { marked, start: offset } = wording;
  const found: CueAt[] = [];
  const taken = new Uint8Array(marked.length);
  const matchesIn = matcherOf(wording, language);
  for (const cue of possibleCues(marked, language)) {
    for (const match of matchesIn(cue)) {
      const at = readCue(cue, match, wording, language);
      if (at === null) continue;
      const [start, end] = [at.range.start - offset, at.range.end - offset];
      if (start >= end || taken[start] === 1 || taken[end - 1] === 1) continue;
      if (isDenied(at, wording, language) || isOfHearing(at, wording, language)) continue;
      if (isAside(at, wording, language) || isOfOther(at, wording, language)) continue;
      if (isOtherDirection(at, wording, language) || isTold(at, wording, language)) continue;
      taken.fill(1, start, end);
      found.push(at);
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** Whether the words just before a cue, in its own clause, say that it is a habit or did not happen. */
function isDenied(at: CueAt, { lower, start }: Wording, language: Language): boolean {
  const { translation, passives, definiteArticles } = language;
  const nearest =
    clauseBefore(lower, at.range.start - start)
      .match(WORDS)
      ?.slice(-5) ?? [];
  // A second verb is not denied with the first: she does not speak English and used an interpreter.
  const joined = nearest.findLastIndex((word) => translation.coordinators.has(word));
  return nearest.slice(joined + 1).some((word, index, { [index - 1]: lead = "" }) =>
    // but: the following
    translation.hearingVerbs.has(word)
      ? at.cue.rule !== "translated-words" && !passives.has(lead) && !definiteArticles.has(lead)
      : translation.cueDenials.has(word) || isUnreal(word, lead, language),
  );
}

/** She *will* testify through an interpreter, she *asked to*: not, or not yet, how words came; but "in May" is a month. */
function isUnreal(
  word: string,
  lead: string,
  { grammar, passives, prepositions, determiners, translation }: Language,
): boolean {
  if (grammar.infinitive.has(word)) return passives.has(lead) || translation.intentions.has(lead);
  return grammar.modal.has(word) && !prepositions.has(lead) && !determiners.has(lead);
}

/** Redd, who *spoke with the family* through an interpreter, said …: the family's words were translated. */
function isOfHearing(
  { cue, range }: CueAt,
  { lower, start }: Wording,
  language: Language,
): boolean {
  if (cue.rule !== "through-an-interpreter") return false;
  const told = lower.slice(Math.max(0, range.start - start - 80), range.end - start);
  return holds(language, "spokeWithOthers", told);
}

/** Her speech was translated *into Welsh*: the words here are those that were translated. */
function isOtherDirection(
  { cue, range }: CueAt,
  { marked, start }: Wording,
  language: Language,
): boolean {
  if (ABOUT_SPEAKING.has(cue.rule)) return false;
  return holds(language, "otherDirection", marked.slice(range.end - start));
}

/** Varos said that a man *called to her in Welsh*: somebody else’s words, as the speaker tells of them. */
function isTold({ cue, range }: CueAt, { lower, start }: Wording, language: Language): boolean {
  if (cue.rule !== "said-in-language") return false;
  const { coordinators } = language.translation;
  const saying = (word: string) =>
    language.cueVerbs.get(word) === "say" && !language.signNouns.has(word);
  const first = WORD_AT_START.exec(lower.slice(range.start - start))?.[0] ?? "";
  if (!saying(first) && !language.grammar.past.test(first)) return false;
  const words = clauseBefore(lower, range.start - start).match(WORDS) ?? [];
  const joined = words.findLastIndex(
    (word) => coordinators.has(word) || (language.conjunctions.has(word) && word !== "that"),
  );
  return words
    .slice(joined + 1)
    .some(
      (word, index, { [index - 1]: lead = "" }) => saying(word) && !language.determiners.has(lead),
    );
}

/** Varos came *because his grandson* speaks to the dog in Welsh: a clause with a subject of its own, and nothing is quoted. */
function isOfOther({ cue, range }: CueAt, { lower, start }: Wording, language: Language): boolean {
  if (cue.rule !== "said-in-language" || lower.includes("\uFFFC")) return false;
  const { conjunctions, prepositions, determiners, possessives } = language;
  const words = clauseBefore(lower, range.start - start).match(WORDS) ?? [];
  const joined = words.findLastIndex(
    (word) => conjunctions.has(word) && !language.translation.coordinators.has(word),
  );
  const subject = words.slice(joined + 1);
  if (joined < 0 || subject.some((word) => prepositions.has(word))) return false;
  return determiners.has(subject[0] ?? "") || possessives.has(subject[0] ?? "");
}

/** Rules whose cues tell of the language spoken, and not of a translation. */
const ABOUT_SPEAKING: ReadonlySet<TranslationRule> = new Set([
  "said-in-language",
  "language-version",
]);

/** Said Varos, *who wrote his thesis in Welsh*: tells of somebody, and not of how they said the words here. */
function isAside(at: CueAt, { lower, start: offset }: Wording, language: Language): boolean {
  const [start, end] = [at.range.start - offset, at.range.end - offset];
  const cue = lower.slice(start, end);
  const before = clauseBefore(lower, start);
  const { asides } = language.translation;
  // "whose son translated" is how an interpreter is told of.
  const first = WORD_AT_START.exec(cue)?.[0] ?? "";
  const isOfInterpreter = at.cue.rule === "through-an-interpreter";
  if ((isOfInterpreter || at.cue.classes !== undefined) && asides.has(first)) return false;
  const lead = isOfInterpreter ? "" : first;
  const who = [...`${before}${lead}`.matchAll(WORDS)].findLast(([word]) => asides.has(word));
  if (!who) return false;
  const clause = `${before}${cue}`.slice(who.index + who[0].length);
  return !holds(language, "asideOfSpeech", clause);
}

/** What stands before a place in its own clause, of the last 80 characters. */
function clauseBefore(text: string, end: number): string {
  let start = end;
  const from = Math.max(0, end - 80);
  while (start > from && !ENDS_OF_CLAUSES.has(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

const ENDS_OF_CLAUSES: ReadonlySet<string> = new Set(",;:.!?()\u2013\u2014\uFFFC");
const WORD_AT_START = /^[\p{L}’'-]+/u;
const WORDS = /[\p{L}’'-]+/gu;
