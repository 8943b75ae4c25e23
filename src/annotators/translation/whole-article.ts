import type { Quote } from "../../document/annotations.ts";
import type { TextRange } from "../../document/span.ts";
import type { Statement } from "../attribution/reading.ts";
import type { Ledger } from "./ledger.ts";
import { find, holds, type PatternName } from "./patterns.ts";
import type { CueAt } from "./read-cue.ts";
import { isQuestion, type Story, type Telling } from "./story.ts";
import type { Voice } from "./voices.ts";
import { lowerCase } from "./wording.ts";

/**
 * What an article says at its end, where it quotes nobody any more, of how people spoke: "Ms. Varos and Mr. Lund
 * spoke in Welsh." False where it says no such thing.
 */
export function isClosingNote(
  cues: readonly CueAt[],
  telling: Telling,
  story: Story,
  ledger: Ledger,
): boolean {
  const { places, reading, quotes } = story;
  const { marked, start } = telling.wording;
  const isAfterAll = quotes.length > 0 && places.nextAfter(start) < 0;
  if (!isAfterAll || places.quotesIn(telling.statement.passage)) return false;
  if (OTHERWISE.some((name) => holds(reading.language, name, marked))) return false;
  for (const cue of cues) {
    // Interviews with all but Varos: the note itself says whose words it means.
    if (cue.scope !== null) continue;
    const spoke = find(reading.language, "lookingBack", marked.slice(0, cue.range.end - start));
    if (spoke === null) continue;
    const people = peopleIn(telling, { start, end: start + spoke[0].length }, story);
    const language = cues.find((each) => each.language !== null)?.language ?? null;
    const translator = cues.find((each) => each.translator !== null)?.translator ?? null;
    for (const voice of people)
      if (!ledger.ofPeople.has(voice)) ledger.ofPeople.set(voice, { ...cue, language, translator });
    // Of one person alone, a cue speaks as it does anywhere.
    if (people.size > 1) return true;
  }
  return false;
}

/** What shows that a statement tells of another occasion than that of the quotes before it. */
const OTHERWISE: readonly PatternName[] = ["goingOn", "otherOccasion", "day"];

/** Whom a statement speaks of: by name, or together where so many are quoted and no more. */
function peopleIn(telling: Telling, range: TextRange, story: Story): ReadonlySet<Voice> {
  const named = story.speakers.namedIn(telling.statement, range);
  if (named.size > 0) return named;
  const { together } = story.reading.language.translation;
  const { lower } = telling.wording;
  const said = [...together].find(([words]) => lower.startsWith(`${words} `));
  const voices = new Set(story.voices.filter((voice) => voice !== ""));
  return said !== undefined && voices.size === said[1] ? voices : new Set();
}

/** What the article says of all its quotes, or of those of some people: "interviews were conducted in Welsh". */
export function claimOfArticle(story: Story, ledger: Ledger): void {
  const [first] = ledger.ofArticle;
  if (first === undefined && ledger.ofPeople.size === 0) return;
  const isMeant = first === undefined ? () => false : scopeOf(first[0], first[1], story, ledger);
  const own = story.speakers.ownVoices();
  story.quotes.forEach((quote, index) => {
    const voice = story.voices[index] ?? "";
    if (isQuestion(quote, story.reading.language)) return;
    if (quote.kind !== "speech" || ledger.claims[index] || own.has(index) || own.has(voice)) return;
    const cue = ledger.ofPeople.get(voice) ?? (isMeant(voice) ? first?.[0] : undefined);
    if (cue && !isOutside(index, quote, cue, story)) ledger.claim(index, "stated", cue);
  });
}

/** A note about interviews says nothing of a statement, of a document or of what was said on another occasion. */
function isOutside(
  index: number,
  { citedFrom, speaker }: Quote,
  cue: CueAt,
  { places, reading, bodies }: Story,
): boolean {
  const { text, language } = reading;
  if (!holds(language, "ofInterviews", lowerCase(text.slice(cue.range.start, cue.range.end))))
    return false;
  if (citedFrom || (speaker !== null && bodies.has(speaker))) return true;
  const statement = places.statementOf(index);
  return statement !== null && holds(language, "otherOccasion", places.wordingOf(statement).marked);
}

/** Of whose quotes a note speaks; where it does not say so, that is reported. */
function scopeOf(
  cue: CueAt,
  statement: Statement,
  story: Story,
  ledger: Ledger,
): (voice: Voice) => boolean {
  const { scope } = cue;
  if (scope === null) return () => true;
  const named = story.speakers.namedIn(statement, scope);
  const isExcept = isIn("exceptions", scope, story);
  if (named.size > 0) return (voice) => named.has(voice) !== isExcept;
  if (isIn("allOfThem", scope, story)) return () => true;
  ledger.unclear.push(cue.range);
  return () => false;
}

function isIn(name: PatternName, { start, end }: TextRange, { reading }: Story): boolean {
  return holds(reading.language, name, lowerCase(reading.text.slice(start, end)));
}
