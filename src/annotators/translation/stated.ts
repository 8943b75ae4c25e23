import type { TextRange } from "../../document/span.ts";
import type { Statement } from "../attribution/reading.ts";
import { looksForeign } from "./foreign.ts";
import { languageIn } from "./glosses.ts";
import type { Ledger } from "./ledger.ts";
import { isOnSign, isPassing } from "./passing.ts";
import { find, holds, type PatternName } from "./patterns.ts";
import { nearestQuote, refersBack } from "./quotes-meant.ts";
import type { CueAt } from "./read-cue.ts";
import type { Story, Telling } from "./story.ts";
import type { Voice } from "./voices.ts";

/** Said over again in another language: the words quoted are those of the first time. */
const REPEATED =
  /\b(?:the same(?! (?:interpreter|translator))|again|(?<!(?:interpreter|translator) )(?:repeated|repeating))\b/iu;

/** The cue is about whoever speaks in its statement, and goes on speaking. */
export function claimOfSpeaker(cue: CueAt, telling: Telling, story: Story, ledger: Ledger): void {
  const { statement, wording, quoted } = telling;
  const { reading, places, voices } = story;
  if (REPEATED.test(reading.text.slice(cue.range.start, cue.range.end))) return;
  const meant = quoted.filter((index) => places.startOf(index) >= ownBefore(cue, telling, story));
  const target = nearestQuote(cue, meant, story.quotes, places);
  if (target !== null) {
    if (isOriginal(cue, target, story) || isOfTranslator(cue, target, story)) return;
    const language =
      cue.language ?? ledger.claims[target]?.language ?? languageTold(statement.index - 1, story);
    ledger.claim(target, "stated", cue, language);
    if (isOnSign(cue, wording, story)) ledger.beginDocuments(cue, language, statement);
    else ledger.begin(voices[target] ?? "", cue, language, statement);
    return;
  }
  if (refersBack(statement, reading)) {
    claimOfQuotesBefore(cue, telling, story, ledger);
    return;
  }
  const said = wording.marked.slice(0, cue.range.start - wording.start);
  if (holds(reading.language, "passive", said)) return;
  const isOfReporters = isFirstPerson(cue, statement, story);
  if (!isOfReporters && holds(reading.language, "otherTime", wording.marked)) return;
  const both = togetherIn(telling, story);
  if (both.length > 0) {
    if (!isPassing(cue, wording, story)) claimOfAll(both, cue, statement, story, ledger);
    return;
  }
  const voice = story.speakers.voiceOf(statement);
  if (voice !== null && story.interpreters.has(voice)) return;
  if (voice === null && isOfReporters) {
    if (goesOn(cue, telling, story)) claimOfQuotesBefore(cue, telling, story, ledger);
    else claimOfNext(cue, statement, story, ledger);
  } else if (voice === null) {
    ledger.beginDocuments(cue, cue.language, statement);
    claimOfDescribed(cue, statement, story, ledger);
  } else if (isPassing(cue, wording, story)) {
    ledger.beginDocuments(cue, cue.language, statement);
  } else if (looksBack(cue, telling, voice, story)) {
    claimOfQuotesBefore(cue, telling, story, ledger);
  } else {
    ledger.begin(voice, cue, cue.language, statement);
  }
}

/** “…,” she said in English and went on in French: “…”: where the article's own language ends, or 0. */
export function ownBefore({ cue, range }: CueAt, { wording }: Telling, { reading }: Story): number {
  if (cue.rule !== "said-in-language") return 0;
  const own = find(reading.language, "own", wording.marked.slice(0, range.start - wording.start));
  return own === null ? 0 : wording.start + own.index;
}

/** "We spoke through an interpreter": the reporters, whom nobody quotes, with somebody. */
function isFirstPerson(cue: CueAt, { items }: Statement, { reading }: Story): boolean {
  return items.some(
    ({ lower, range }) =>
      range.end <= cue.range.start && reading.language.translation.reporters.has(lower),
  );
}

/** "*Both* spoke in French": those quoted just before, or else those quoted next, where they are so many; else nobody. */
function togetherIn({ statement, wording }: Telling, story: Story): readonly Voice[] {
  const { places, voices, reading } = story;
  const { together } = reading.language.translation;
  const count = [...together].find(([words]) => wording.lower.startsWith(`${words} `))?.[1];
  if (count === undefined) return [];
  const next = places.nextAfter(wording.start);
  const end = next < 0 ? voices.length : next;
  const near = (index: number) => {
    const passage = places.passageOf(index);
    return passage !== null && Math.abs(passage - statement.passage) <= REACHES_BACK.passages;
  };
  const span = count * REACHES_BACK.quotes;
  const around = (from: number, to: number): readonly Voice[] => {
    const indices = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
    const heard = indices.filter(near).map((index) => voices[index] ?? "");
    return [...new Set(heard.filter((voice) => voice !== ""))];
  };
  const sides = [
    around(Math.max(0, end - span), end),
    around(end, Math.min(voices.length, end + span)),
  ];
  return sides.find(({ length }) => length === count) ?? [];
}

/** Of everybody's quotes just before the statement, and of what they say next. */
function claimOfAll(
  voices: readonly Voice[],
  cue: CueAt,
  statement: Statement,
  story: Story,
  ledger: Ledger,
): void {
  const next = story.places.nextAfter(cue.range.start);
  const end = next < 0 ? story.quotes.length : next;
  const own = story.speakers.ownVoices();
  for (
    let index = end - 1;
    index >= 0 && index >= end - voices.length * REACHES_BACK.quotes;
    index--
  ) {
    const passage = story.places.passageOf(index) ?? Number.NEGATIVE_INFINITY;
    const isNear = statement.passage - passage <= REACHES_BACK.passages;
    const isTheirs = voices.includes(story.voices[index] ?? "");
    if (isNear && isTheirs && !own.has(index) && !ledger.claims[index])
      ledger.claim(index, "stated", cue);
  }
  for (const voice of voices) ledger.begin(voice, cue, cue.language, statement);
}

/** What shows that a statement does not speak of the words quoted before it. */
const ANOTHER_TIME: readonly PatternName[] = ["goingOn", "otherOccasion", "day"];

/** Whether whoever was quoted in the paragraph before is quoted next. */
function goesOn(
  { range }: CueAt,
  { statement: { passage }, wording }: Telling,
  { places, voices, reading }: Story,
): boolean {
  if (ANOTHER_TIME.some((name) => holds(reading.language, name, wording.marked))) return false;
  const next = places.nextAfter(range.start);
  const before = next < 0 ? null : places.passageOf(next - 1);
  return before !== null && passage - before <= 1 && voices[next] === voices[next - 1];
}

/** The cue is about whoever is quoted next, in its paragraph or in the one after. */
export function claimOfNext(cue: CueAt, statement: Statement, story: Story, ledger: Ledger): void {
  const next = story.places.nextAfter(cue.range.start);
  const passage = story.places.passageOf(next);
  if (passage === null || passage - statement.passage > 1) return;
  ledger.begin(story.voices[next] ?? "", cue, cue.language, statement);
}

/** Quotes before a statement about them that it reaches, and passages back that it reaches them. */
const REACHES_BACK = { quotes: 4, passages: 2 };

/** "His comments were in French": said of the quotes before, and of what follows. */
export function claimOfQuotesBefore(
  cue: CueAt,
  { statement, quoted }: Telling,
  story: Story,
  ledger: Ledger,
): void {
  const { places, voices, quotes, reading } = story;
  const first = quoted[0] ?? places.nextAfter(cue.range.start);
  const end = first < 0 ? quotes.length : first;
  const named = story.speakers.ownerIn(statement, cue.range);
  if (quoted.length === 0) ledger.beginDocuments(cue, cue.language, statement);
  if (named?.type === "stranger") return;
  const owner = named?.voice ?? null;
  if (owner === null && cue.cue.reach === "near" && leadsTo(first, statement, story)) {
    ledger.begin(voices[first] ?? "", cue, cue.language, statement);
    return;
  }
  const voice =
    owner ?? voices[end - 1] ?? (isOfConversation(cue, story) ? voices[first] : undefined);
  if (voice === undefined) return;
  const isLastWord = owner !== null && statement.index === reading.statements.length - 1;
  let isNearest = true;
  for (
    let index = end - 1;
    index >= Math.max(0, isLastWord ? 0 : end - REACHES_BACK.quotes);
    index--
  ) {
    if (quotes[index]?.kind !== "speech" || voices[index] !== voice) continue;
    const passage = places.passageOf(index);
    const isFar = passage === null || statement.passage - passage > REACHES_BACK.passages;
    if ((isFar && !isLastWord) || ledger.claims[index]) break;
    ledger.claim(index, isNearest || isLastWord ? "stated" : "carried", cue);
    isNearest = false;
  }
  ledger.begin(voice, cue, cue.language, statement);
}

/** "The conversation was in French": before anybody is quoted, it speaks of what comes; "the letter was" does not. */
function isOfConversation({ cue, range }: CueAt, { reading }: Story): boolean {
  if (cue.reach === "near") return true;
  const words = reading.text.slice(range.start, range.end).toLowerCase().split(/\s+/u);
  return words.some((word) => reading.language.translation.speechWords.has(word));
}

/**
 * Whether a statement speaks of what is quoted after it: nothing is before it in its paragraph, and somebody else
 * than before is quoted next, there or, where the paragraph names them, in the one after.
 */
function leadsTo(next: number, statement: Statement, story: Story): boolean {
  const { index, passage } = statement;
  const { places, voices, speakers, reading } = story;
  const [voice, last] = [voices[next], voices[next - 1]];
  if (voice === undefined || voice === last || places.passageOf(next - 1) === passage) return false;
  const isFirst = reading.statements[index - 1]?.passage !== passage;
  const following = places.passageOf(next);
  if (isFirst && following === passage) return true;
  if (following !== passage && following !== passage + 1) return false;
  const named = speakers.namedInPassage(statement);
  return named.has(voice) && !(last !== undefined && named.has(last));
}

/** She repeated it in Basque: the words stand there as they were said. */
function isOriginal({ cue }: CueAt, index: number, { places, reading }: Story): boolean {
  return cue.rule === "said-in-language" && looksForeign(places.wordsOf(index), reading.language);
}

/** “…,” said *Lund, who translated for her*: words of his own; but not: Lund *translated* her words: “…” */
function isOfTranslator({ cue, range }: CueAt, index: number, { quotes }: Story): boolean {
  const { mention, cue: verb } = quotes[index] ?? {};
  if (verb?.text === undefined || !/\p{L}/u.test(verb.text)) return false;
  const isWithin = (place: TextRange) => place.start >= range.start && place.end <= range.end;
  return cue.classes !== undefined && !!mention && isWithin(mention.range) && !isWithin(verb.range);
}

/** The language that a statement names which quotes nothing, and so speaks of what is quoted after it. */
function languageTold(index: number, story: Story): string | null {
  const statement = story.reading.statements[index];
  const isAhead = statement !== undefined && story.places.inStatement(statement).length === 0;
  return isAhead ? languageIn(index, story) : null;
}

/** "A second witness spoke in French": of what "the witness" says next. */
function claimOfDescribed(
  cue: CueAt,
  statement: Statement,
  { places, quotes, speakers }: Story,
  ledger: Ledger,
): void {
  const head = speakers.headOf(statement);
  const first = places.nextAfter(cue.range.start);
  for (let index = first; index >= 0 && index < first + REACHES_BACK.quotes; index++) {
    const words = quotes[index]?.mention?.text.toLowerCase().split(/\s+/u) ?? [];
    const isSame = head !== null && words.length > 1 && words.at(-1) === head;
    if (!isSame || places.passageOf(index) !== statement.passage) return;
    if (!ledger.claims[index]) ledger.claim(index, index === first ? "stated" : "carried", cue);
  }
}

/**
 * "Varos’s diary, translated from the French": of what Varos writes, whether the phrase itself names them, its
 * sentence does before it, or its paragraph.
 */
export function claimOfAuthor(
  cue: CueAt,
  statement: Statement,
  { speakers, reading }: Story,
  ledger: Ledger,
): void {
  ledger.beginDocuments(cue, cue.language, statement);
  const by = cue.translator ? reading.text.indexOf(cue.translator, cue.range.start) : -1;
  const end = by < 0 ? cue.range.end : by;
  const named = [
    speakers.namedIn(statement, { start: cue.range.start, end }),
    speakers.namedIn(statement, { start: statement.items[0]?.range.start ?? 0, end }),
    speakers.namedInPassage(statement),
  ].find(({ size }) => size > 0);
  const [author, another] = named ?? [];
  if (author !== undefined && another === undefined) ledger.ofAuthors.set(author, cue);
}

/** "She was speaking in French": of the words just quoted, where they are hers. */
function looksBack(
  cue: CueAt,
  { statement, wording }: Telling,
  voice: Voice,
  { reading, places, quotes, voices }: Story,
): boolean {
  const { language } = reading;
  const next = places.nextAfter(cue.range.start);
  const last = (next < 0 ? quotes.length : next) - 1;
  const spoken = places.statementOf(last);
  if (!spoken || voices[last] !== voice || statement.index - spoken.index > 2) return false;
  const toCue = wording.marked.slice(0, cue.range.end - wording.start);
  return (
    holds(language, "lookingBack", toCue) &&
    !holds(language, "goingOn", wording.marked) &&
    !holds(language, "otherOccasion", wording.marked)
  );
}
