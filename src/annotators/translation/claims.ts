import type { Annotations } from "../../document/annotations.ts";
import type { TextRange } from "../../document/span.ts";
import type { Reading } from "../attribution/reading.ts";
import { carry } from "./carried.ts";
import { cuesIn, mayHoldCue } from "./cues.ts";
import { claimGloss } from "./glosses.ts";
import { type Claim, isWritten, Ledger } from "./ledger.ts";
import { find, holds } from "./patterns.ts";
import type { CueAt } from "./read-cue.ts";
import { claimOfAuthor, claimOfNext, claimOfQuotesBefore, claimOfSpeaker } from "./stated.ts";
import { type Story, storyOf, type Telling, tellingOf } from "./story.ts";
import { carryToTitles } from "./titles.ts";
import { claimOfArticle, isClosingNote } from "./whole-article.ts";
import { lowerCase } from "./wording.ts";

/** What an article claims of its quotes. */
export interface Claims {
  /** For each quote, in order; undefined where the article claims nothing of it. */
  readonly claims: readonly (Claim | undefined)[];
  /** Where the article says that some quotes were translated, and not which. */
  readonly unclear: readonly TextRange[];
}

/**
 * Finds out which quotes the article says were translated: goes through it statement by statement, takes
 * each cue to the quotes that it is about, and carries it to what the same people say next.
 */
export function claimsOf(reading: Reading, annotations: Annotations): Claims {
  const story = storyOf(reading, annotations);
  const ledger = new Ledger(story);
  for (const statement of reading.statements) {
    const mayHold = mayHoldCue(statement.items, reading.language);
    const isCarrying = ledger.isCarrying;
    const again = story.interpreters.calledAgainIn(statement);
    if (!mayHold && !isCarrying && !again) continue;
    const telling = tellingOf(story, statement);
    const found = mayHold ? cuesOf(telling, story, ledger) : [];
    const cues = again && found.length === 0 ? [again] : found;
    if (mayHold) story.interpreters.addFrom(statement);
    for (const cue of cues) story.interpreters.add(cue);
    if (!isClosingNote(cues, telling, story, ledger))
      for (const cue of cues) take(cue, telling, story, ledger);
    const lastCue = cues.at(-1) ?? null;
    if (isCarrying || lastCue) carry(telling, lastCue, story, ledger);
  }
  claimOfArticle(story, ledger);
  carryToTitles(story, ledger);
  return { claims: ledger.claims, unclear: ledger.unclear };
}

/** The cues of a statement; none where it says only that some quotes were translated. */
function cuesOf(telling: Telling, story: Story, ledger: Ledger): readonly CueAt[] {
  const { wording } = telling;
  const { language } = story.reading;
  const cues = cuesIn(wording, language).filter((cue) => !isEndedByOwn(cue, telling, story));
  const unclear = find(language, "unclearScope", wording.marked);
  if (unclear === null) return cues;
  const start = wording.start + unclear.index;
  ledger.unclear.push({ start, end: start + unclear[0].length });
  return [];
}

/**
 * Greeted them in French *before switching to English*: what is quoted was said in the article's language. But:
 * “…,” she said *in English* and went on in French: “…”.
 */
function isEndedByOwn({ cue, range }: CueAt, { wording }: Telling, { reading }: Story): boolean {
  if (cue.rule !== "said-in-language") return false;
  const own = find(reading.language, "own", wording.marked);
  if (own === null) return false;
  const isLater = own.index + wording.start >= range.start;
  const quotes = (from: number, to?: number) => wording.marked.slice(from, to).includes("\uFFFC");
  return isLater || (quotes(0, own.index) && !quotes(range.end - wording.start));
}

function take(cue: CueAt, telling: Telling, story: Story, ledger: Ledger): void {
  const quotes = telling.quoted.length > 0;
  switch (cue.cue.reach) {
    case "gloss":
    case "gloss-after":
      claimGloss(cue, telling, story, ledger);
      return;
    case "before":
      claimOfQuotesBefore(cue, telling, story, ledger);
      return;
    case "quote":
      if (quotes || tellsWhatWasSaid(telling, cue, story, ledger))
        claimOfSpeaker(cue, telling, story, ledger);
      return;
    case "speaker":
      claimOfSpeaker(cue, telling, story, ledger);
      return;
    case "next":
      if (quotes) claimOfSpeaker(cue, telling, story, ledger);
      else claimOfNext(cue, telling.statement, story, ledger);
      return;
    case "author":
      if (isOfWriting(telling, story)) claimOfSpeaker(cue, telling, story, ledger);
      else claimOfAuthor(cue, telling.statement, story, ledger);
      return;
    case "near":
      if (quotes) claimOfSpeaker(cue, telling, story, ledger);
      else claimOfQuotesBefore(cue, telling, story, ledger);
      return;
    case "named":
      if (story.speakers.ownerIn(telling.statement, cue.range)?.type === "quoted")
        claimOfQuotesBefore(cue, telling, story, ledger);
      return;
    // Beside a quote, a bare note is about that one.
    case "article":
    case "note":
      if (quotes) claimOfSpeaker(cue, telling, story, ledger);
      else if (isOfOneTalk(cue, story)) claimOfQuotesBefore(cue, telling, story, ledger);
      else if (cue.cue.reach === "note" && story.places.quotesIn(telling.statement.passage))
        claimOfQuotesBefore(cue, telling, story, ledger);
      else ledger.ofArticle.push([cue, telling.statement]);
      return;
  }
}

/** She *wrote in an email in Welsh* that the dam would hold, but not: she *found the recipe* in a translated letter. */
function tellsWhatWasSaid(
  { statement }: Telling,
  { cue, range }: CueAt,
  { reading, speakers }: Story,
  { occasions }: Ledger,
): boolean {
  const { cueVerbs, determiners, possessives, translation } = reading.language;
  const isOfLanguage = cue.rule === "said-in-language";
  if (cue.classes === undefined && isOfLanguage) return false;
  if (occasions.of(speakers.voiceOf(statement) ?? "") !== undefined) return false;
  const { items } = statement;
  const isThing = (word: string) => determiners.has(word) || possessives.has(word);
  return items.some((item, index) => {
    const isOfCue = item.range.start >= range.start && item.range.end <= range.end;
    if (isOfCue || cueVerbs.get(item.lower) !== "say") return false;
    const after = items.slice(index + 1, index + 7).map(({ lower }) => lower);
    return (
      translation.writingVerbs.has(item.lower) ||
      (!isOfLanguage && (!isThing(after[0] ?? "") || after.includes("that")))
    );
  });
}

/** “…,” she wrote in a diary, but not “…,” she said of the diary. */
function isOfWriting({ quoted }: Telling, story: Story): boolean {
  return quoted.some((index) => {
    const quote = story.quotes[index];
    return quote !== undefined && (quote.citedFrom !== null || isWritten(quote, story));
  });
}

/** "The interview was held in French": of one of several people who are quoted, but in a printed interview of all. */
function isOfOneTalk({ range }: CueAt, { reading, isOfSeveral }: Story): boolean {
  const words = lowerCase(reading.text.slice(range.start, range.end));
  return isOfSeveral && holds(reading.language, "ofOneTalk", words);
}
