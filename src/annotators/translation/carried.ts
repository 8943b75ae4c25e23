import type { Quote } from "../../document/annotations.ts";
import type { Statement } from "../attribution/reading.ts";
import { documentOf } from "./documents-cited.ts";
import { dayIn, type Ledger } from "./ledger.ts";
import { find, holds } from "./patterns.ts";
import type { CueAt } from "./read-cue.ts";
import type { Story, Telling } from "./story.ts";
import { isSurelyOf, type Voice } from "./voices.ts";

/** What the occasions and documents that are open say of the quotes that no cue of their statement claims. */
export function carry(telling: Telling, lastCue: CueAt | null, story: Story, ledger: Ledger): void {
  const { statement, wording, quoted } = telling;
  const { language } = story.reading;
  const { marked } = wording;
  const isOwn = lastCue === null && holds(language, "own", marked);
  const isElsewhere = holds(language, "otherOccasion", marked);
  if (quoted.length === 0) {
    const isOver = isOwn || (isElsewhere && tellsOfSpeech(statement, story));
    if (lastCue === null && isOver) close(telling, isOwn, story, ledger);
    return;
  }
  const switched = switchedAt(telling, lastCue, story);
  const day = dayIn(marked, story);
  for (const index of quoted) {
    const quote = story.quotes[index];
    if (!quote || ledger.claims[index]) continue;
    const voice = story.voices[index] ?? "";
    const document = documentOf(quote, statement, story.reading);
    const isSwitched = quote.parts[0].outer.start > switched;
    const isTold = isOwn || isSwitched || ledger.toldAsOwn.has(index);
    if (isTold || (document === null && isFromElsewhere(quote, isElsewhere))) {
      ledger.occasions.end(voice);
      continue;
    }
    const open = document
      ? ledger.documents.goOn(document)
      : isSure(quote, voice, statement, story) &&
        ledger.occasions.goOn(voice, statement.passage, day);
    if (open) ledger.claim(index, "carried", open.cue, open.language);
  }
}

/** "She said in Polish that “…” and then, switching to English, said: “…”": where, or infinity. */
function switchedAt({ wording }: Telling, lastCue: CueAt | null, { reading }: Story): number {
  if (lastCue === null) return Number.POSITIVE_INFINITY;
  const { end } = lastCue.range;
  const own = find(reading.language, "own", wording.marked.slice(end - wording.start));
  return own === null ? Number.POSITIVE_INFINITY : end + own.index;
}

/** Whether a quote is surely somebody's: by its own words, or because the sentence before speaks of nobody else. */
function isSure(quote: Quote, voice: Voice, statement: Statement, story: Story): boolean {
  if (isSurelyOf(quote, story.namings.get(voice), story.reading.language)) return true;
  const before = story.reading.statements[statement.index - 1];
  return before?.passage === statement.passage && story.speakers.isAloneIn(before, voice);
}

/** A statement that quotes nothing ends its subject's occasion where it begins another one. */
function close(
  { statement, wording }: Telling,
  isOwn: boolean,
  story: Story,
  ledger: Ledger,
): void {
  const voice = story.speakers.voiceOf(statement);
  if (voice !== null) ledger.occasions.end(voice);
  const next = story.places.nextAfter(wording.start);
  const isNext = story.places.passageOf(next) === statement.passage;
  if (isOwn && isNext && (voice === null || voice === story.voices[next]))
    ledger.toldAsOwn.add(next);
}

/** "She had spoken of it in April", but not "she moved there in April". */
function tellsOfSpeech({ items }: Statement, { reading }: Story): boolean {
  const { cueVerbs, documentNouns, translation } = reading.language;
  return items.some(
    ({ lower }) =>
      cueVerbs.get(lower) === "say" ||
      documentNouns.has(lower) ||
      translation.speechWords.has(lower),
  );
}

/** Another occasion, or words cited from something; but "the letter" is the same letter again. */
function isFromElsewhere({ citedFrom }: Quote, isElsewhere: boolean): boolean {
  if (!citedFrom) return isElsewhere;
  return !/^(?:the|his|her|their|its|this|that)\s/iu.test(citedFrom.text);
}
