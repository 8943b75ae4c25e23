import type { Statement } from "../attribution/reading.ts";
import { looksForeign } from "./foreign.ts";
import { languageIn } from "./glosses.ts";
import type { Ledger } from "./ledger.ts";
import { holds } from "./patterns.ts";
import { nearestQuote, refersBack } from "./quotes-meant.ts";
import type { CueAt } from "./read-cue.ts";
import type { Story, Telling } from "./story.ts";
import type { Voice } from "./voices.ts";

/** Said over again in another language: the words quoted are those of the first time. */
const REPEATED = /\b(?:the same(?! (?:interpreter|translator))|again|repeated|repeating)\b/iu;

/** The cue is about whoever speaks in its statement, and goes on speaking. */
export function claimOfSpeaker(cue: CueAt, telling: Telling, story: Story, ledger: Ledger): void {
  const { statement, wording, quoted } = telling;
  const { reading, places, voices } = story;
  if (REPEATED.test(reading.text.slice(cue.range.start, cue.range.end))) return;
  const target = nearestQuote(cue, quoted, story.quotes, places);
  if (target !== null) {
    if (isOriginal(cue, target, story)) return;
    const language =
      cue.language ?? ledger.claims[target]?.language ?? languageTold(statement.index - 1, story);
    ledger.claim(target, "stated", cue, language);
    ledger.begin(voices[target] ?? "", cue, language, statement);
    return;
  }
  if (refersBack(statement, reading)) {
    claimOfQuotesBefore(cue, telling, story, ledger);
    return;
  }
  const said = wording.marked.slice(0, cue.range.start - wording.start);
  if (holds(reading.language, "passive", said)) return;
  if (holds(reading.language, "otherTime", wording.marked)) return;
  const voice = story.speakers.voiceOf(statement);
  if (voice === null && isFirstPerson(cue, statement, story)) {
    claimOfNext(cue, statement, story, ledger);
  } else if (voice === null) {
    ledger.beginDocuments(cue, cue.language, statement);
    claimOfDescribed(cue, statement, story, ledger);
  } else if (looksBack(cue, telling, voice, story)) {
    claimOfQuotesBefore(cue, telling, story, ledger);
  } else {
    ledger.begin(voice, cue, cue.language, statement);
  }
}

/** "We spoke through an interpreter": the reporters, whom nobody quotes, with somebody. */
function isFirstPerson(cue: CueAt, { items }: Statement, { reading }: Story): boolean {
  return items.some(
    ({ lower, range }) =>
      range.end <= cue.range.start && reading.language.translation.reporters.has(lower),
  );
}

/** The cue is about whoever is quoted next, in its paragraph or in the one after. */
function claimOfNext(cue: CueAt, statement: Statement, story: Story, ledger: Ledger): void {
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

/** Whether a paragraph begins with a statement and goes on with what somebody else says than the one before. */
function leadsTo(next: number, { index, passage }: Statement, story: Story): boolean {
  const isFirst = story.reading.statements[index - 1]?.passage !== passage;
  const isSame = story.voices[next] === story.voices[next - 1];
  return isFirst && !isSame && story.places.passageOf(next) === passage;
}

/** She repeated it in Basque: the words stand there as they were said. */
function isOriginal({ cue }: CueAt, index: number, { places, reading }: Story): boolean {
  return cue.rule === "said-in-language" && looksForeign(places.wordsOf(index), reading.language);
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
