import { slice, type TextRange } from "../../document/span.ts";
import { isNoun } from "../attribution/nouns.ts";
import type { Attribution } from "../attribution/scene.ts";
import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { isCapitalised } from "../names/name-words.ts";
import type { Rule } from "../rules.ts";
import type { Candidate } from "./candidate.ts";
import { isTitleCase } from "./terms.ts";

/** What we used to call "gossip", what critics call "wet", what the industry calls "churn", a camp which the villagers call "Klondike": a name that nobody in particular gives. */
export function calledByAnybody({
  attribution,
  items,
  at,
  words,
  text,
  language,
}: Candidate): Rule | null {
  if (attribution?.kind !== "call" || attribution.rule !== "cue-before") return null;
  const { source, cue } = attribution;
  if (source && language.ownWords.has(slice(text, source.range).toLowerCase()))
    return "term-introduced";
  const verb = items[verbBefore(items, at, language)];
  if (isThingJudged(verb, items, at, language)) return null;
  if (words.length <= 4 && isUsageOfMany(attribution, items, at, language))
    return "term-introduced";
  if (words.length > 6 || !verb || cue?.end !== verb.range.end) return null;
  if (isWhatTheyCall(attribution, items, verb, language)) return "term-introduced";
  if (source?.type !== "description" || source.attached) return null;
  if (!source.definite) return "term-introduced";
  const isHabit = isHabitual(verb, language);
  const before = items.findLast(({ range }) => range.end <= source.range.start);
  const lead = before?.lower ?? "";
  const isNamed = language.relatives.has(lead) && isCapitalised(words[0] ?? "");
  return isHabit && (isNamed || language.grammar.how.has(lead)) ? "term-introduced" : null;
}

/** Publicans slam "devastating" *ban*: a judgement, whoever makes it. */
function isThingJudged(
  verb: Item | undefined,
  items: readonly Item[],
  at: number,
  language: Language,
): boolean {
  const isNaming =
    language.namingVerbs.has(verb?.lower ?? "") || language.termCues.has(verb?.lower ?? "");
  return language.cueVerbs.has(verb?.lower ?? "") && !isNaming && isThingNamed(items, at, language);
}

/** what they call "active sleep": not what anybody said, but their word for it. */
function isWhatTheyCall(
  { source }: Attribution,
  items: readonly Item[],
  verb: Item,
  language: Language,
): boolean {
  if (source?.type !== "pronoun" || source.gender !== "plural") return false;
  const lead = items.findLast(({ range }) => range.end <= source.range.start);
  return language.grammar.how.has(lead?.lower ?? "") && isHabitual(verb, language);
}

/** Most items between a verb of naming and the name: call *this sort of thing* "churn". */
const THING_REACH = 5;

/** Fans call it "the Chair": what many say by habit. */
function isUsageOfMany(
  { source, cue }: Attribution,
  items: readonly Item[],
  at: number,
  language: Language,
): boolean {
  if (source?.type !== "description" || source.definite || source.words.length > 1) return false;
  const verb = items.findLastIndex((item, i) => i < at && item.range.end === cue?.end);
  if (!source.head.endsWith("s") || verb < at - 1 - THING_REACH) return false;
  return isHabitual(items[verb], language) && !items[verb]?.lower.endsWith("s");
}

/** Index of the verb that names: *call* "wet", *call* the "wet" ones, *refer* to it as "the wet". */
function verbBefore(items: readonly Item[], at: number, language: Language): number {
  if (language.articles.has(items[at - 1]?.lower ?? "")) return at - 2;
  if (!language.grammar.as.has(items[at - 1]?.lower ?? "")) return at - 1;
  let i = at - 2;
  while (language.otherPronouns.has(items[i]?.lower ?? "")) i--;
  return language.prepositions.has(items[i]?.lower ?? "") ? i - 1 : i;
}

/** Opponents have dubbed it "catch and release": nobody in particular gives the name, and nothing but the thing stands between. */
export function nameGiven({ attribution, items, at, words, language }: Candidate): Rule | null {
  const verb = items[at - 2];
  if (attribution?.kind !== "call" || attribution.cue?.end !== verb?.range.end) return null;
  const isThing = language.otherPronouns.has(items[at - 1]?.lower ?? "");
  const isNamed = language.termCues.has(verb?.lower ?? "") && verb?.lower !== "called";
  const isAnybody = attribution.source?.type === "description" && !attribution.source.definite;
  return words.length <= 6 && isThing && isNamed && isAnybody ? "term-introduced" : null;
}

/** I would say "bank": what the writer would rather call it. */
export function wordOfChoice({
  attribution,
  text,
  items,
  at,
  words,
  language,
}: Candidate): Rule | null {
  const { source, cue, rule } = attribution ?? {};
  if (rule !== "cue-before" || source?.type !== "pronoun" || cue?.end !== items[at - 1]?.range.end)
    return null;
  const isOwn = language.ownWords.has(slice(text, source.range).toLowerCase());
  const isModal = language.grammar.modal.has(items[at - 2]?.lower ?? "");
  return isOwn && isModal && words.length <= 2 ? "word-as-word" : null;
}

/** Why we write "famously": the writer's own usage. */
export function ownUsage({
  attribution,
  text,
  items,
  at,
  words,
  language,
}: Candidate): Rule | null {
  const { source, cue, rule } = attribution ?? {};
  if (rule !== "cue-before" || !source || cue?.end !== items[at - 1]?.range.end) return null;
  const isOwn =
    source.type === "pronoun" &&
    source.gender === "plural" &&
    language.ownWords.has(slice(text, source.range).toLowerCase());
  return isOwn && words.length <= 2 && isHabitual(items[at - 1], language) ? "word-as-word" : null;
}

/** The club calls its days "washouts": the name that a body or an office gives to something of its own. */
export function nameOfOwnThing({
  attribution,
  items,
  at,
  words,
  language,
}: Candidate): Rule | null {
  if (attribution?.kind !== "call" || attribution.rule !== "cue-before") return null;
  const { source, cue } = attribution;
  const verb = items.findLastIndex((item, i) => i < at && item.range.start === cue?.start);
  const [own, ...thing] = items.slice(verb + 1, at);
  if (source?.type !== "description" || words.length > 3 || thing.length === 0) return null;
  const isOwn = language.possessives.has(own?.lower ?? "");
  const isThing = thing.every((item) => item.type === "name" || isNoun(item, language));
  const isHabit = isHabitual(items[verb], language);
  return isOwn && isThing && isHabit ? "term-introduced" : null;
}

/** a stew that she calls "the Argument": a name, whoever gives it. */
export function nameInAside({ attribution, items, at, words, language }: Candidate): Rule | null {
  if (attribution?.kind !== "call" || attribution.rule !== "cue-before") return null;
  const { source, cue } = attribution;
  if (!source || cue?.end !== items[at - 1]?.range.end) return null;
  const lead = items.findLast(({ range }) => range.end <= source.range.start);
  if (!isHabitual(items[at - 1], language)) return null;
  const noun = lead ? items.indexOf(lead) : -1;
  const isNamed = isTitleCase(words, language) && leadsAside(items, noun, language);
  // a habit he calls "auditing"
  const isOne = language.grammar.indefinite.has(items[noun - 1]?.lower ?? "");
  return isNamed || (isOne && words.length === 1) ? "term-introduced" : null;
}

/** wards, which he calls "islands"; her pupils, whom she refers to as "the crew"; what Norlund is calling "slow" light: a name that somebody goes by. */
export function nameInRelative({
  attribution,
  items,
  at,
  words,
  inside,
  language,
}: Candidate): Rule | null {
  if (words.length > 3 || /[!?]$/u.test(inside)) return null;
  const { source } = attribution ?? {};
  const verb = verbBefore(items, at, language);
  if (!source || !language.namingVerbs.has(items[verb]?.lower ?? "")) return null;
  const lead = items.findLast(({ range }) => range.end <= source.range.start);
  const isRelative = language.relatives.has(lead?.lower ?? "") && items[verb + 1] !== undefined;
  // Die Reihe nennt *sich* „Halmer Nächte“.
  const isOwn = language.grammar.reflexives.has(items[verb + 1]?.lower ?? "");
  if (isOwn) return "term-introduced";
  const isWhat = language.grammar.how.has(lead?.lower ?? "") && isThingNamed(items, at, language);
  return isRelative || isWhat ? "term-introduced" : null;
}

/** what Norlund calls "slow" *light*: the thing itself follows its name. */
function isThingNamed(items: readonly Item[], at: number, language: Language): boolean {
  const next = items[at + 1];
  return next?.type === "word" && isNoun(next, language) && !language.cueVerbs.has(next.lower);
}

/** a stew *that* she calls, the *stew* she calls */
function leadsAside(items: readonly Item[], at: number, language: Language): boolean {
  const [the, lead] = [items[at - 1], items[at]];
  if (!lead || language.relatives.has(lead.lower)) return lead !== undefined;
  return isNoun(lead, language) && language.determiners.has(the?.lower ?? "");
}

/** "calls", not "called". */
function isHabitual(verb: Item | undefined, language: Language): boolean {
  const lower = verb?.lower ?? "";
  return !language.grammar.past.test(lower) && !language.pastVerbs.has(lower);
}

/** Six in ten answered "poor": what a share of those asked chose. */
export function answerOfPoll({
  attribution,
  words,
  inside,
  items,
  language,
}: Candidate): Rule | null {
  if (words.length > 4 || inside.endsWith("!") || isCapitalised(words[0] ?? "")) return null;
  const { source } = attribution ?? {};
  const isShare =
    source?.type === "description" && !source.definite && isShareOf(items, source, language);
  const isPoll = items.some(({ lower }) => language.pollNouns.has(lower));
  return isShare || (isPoll && attribution?.rule === "according-to") ? "poll-answer" : null;
}

/** "44 percent", "six in 10 residents" */
function isShareOf(
  items: readonly Item[],
  { range }: { readonly range: TextRange },
  language: Language,
): boolean {
  const first = items.findIndex((item) => item.range.start >= range.start);
  const end = items.findIndex((item) => item.range.start >= range.end);
  return items
    .slice(Math.max(0, first - 2), end < 0 ? items.length : end)
    .some(({ lower }) => language.shareNouns.has(lower) || /^\d+%?$/u.test(lower));
}

/** by "old foxes", the retired track-layers: the text goes on to say what is meant. */
export function explained(candidate: Candidate): Rule | null {
  const { attribution, words, inside, items, at, after, before, language } = candidate;
  if (words.length > 3 || /[.!?]$/u.test(inside) || !before || before.type === "comma") return null;
  // What somebody is said to be is a judgement.
  if (language.auxiliaries.has(before.lower) || language.articles.has(before.lower)) return null;
  if (attribution?.rule === "cue-after" || attribution?.rule === "according-to") return null;
  if (attribution?.cue?.end === before.range.end) return null;
  const next = after?.type === "comma" ? at + 2 : at + 1;
  const isCut = after?.type === "comma" || inside.endsWith(",");
  return isCut && isExplanation(items.slice(next), language) ? "term-explained" : null;
}

/** "the retired track-layers who …": a noun phrase, and nobody says anything in it. */
function isExplanation(items: readonly Item[], language: Language): boolean {
  const [first, second] = items;
  if (!first || !second || items.some(({ type }) => type === "quote")) return false;
  // according to Varos
  if (language.sourcePhrases.some(([lead]) => lead === first.lower)) return false;
  const isPhrase =
    language.articles.has(first.lower) ||
    (first.type === "word" && isNoun(first, language) && !isCapitalised(first.text));
  return isPhrase && !items.some(({ lower }) => language.cueVerbs.get(lower) === "say");
}

/** the "rainy-day fund" was …: a noun with its article that something is said of. */
export function nameOfThing({ words, inside, before, after, language }: Candidate): Rule | null {
  if (words.length > 3 || words.length < 2 || /[.,!?]$/u.test(inside)) return null;
  const isSubject =
    language.grammar.the.has(before?.lower ?? "") && language.auxiliaries.has(after?.lower ?? "");
  return isSubject ? "used-as-noun" : null;
}

/** a red warning, meaning "danger to life": what a name stands for, where no foreign words went before. */
export function meaningOfName({ items, at, words, before, language }: Candidate): Rule | null {
  if (words.length > 4 || !language.grammar.meaning.has(before?.lower ?? "")) return null;
  const isGloss = items.slice(0, at).some(({ type }) => type === "quote");
  return items[at - 2]?.type === "comma" && !isGloss ? "term-explained" : null;
}
