import type { Quote } from "../../document/annotations.ts";
import type { Statement } from "../attribution/reading.ts";
import { endsByAudience, isToldToOthers } from "./audiences.ts";
import { documentOf } from "./documents-cited.ts";
import { dayIn, isWritten, type Ledger } from "./ledger.ts";
import { find, holds } from "./patterns.ts";
import type { CueAt } from "./read-cue.ts";
import { ownBefore } from "./stated.ts";
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
    if (lastCue === null) closeAt(telling, isOwn, isElsewhere, story, ledger);
    return;
  }
  const switched = switchedAt(telling, lastCue, story);
  const since = lastCue === null ? 0 : ownBefore(lastCue, telling, story);
  const day = dayIn(marked, story);
  for (const index of quoted) {
    const quote = story.quotes[index];
    if (!quote || ledger.claims[index] || quote.parts[0].outer.start < since) continue;
    const voice = story.voices[index] ?? "";
    if (story.interpreters.hasTranslated(voice) || isInterpreters(quote, story)) continue;
    const document = documentOf(quote, statement, story.reading);
    const isSwitched = quote.parts[0].outer.start > switched;
    const isTold = isOwn || isSwitched || ledger.toldApart.has(index);
    const isOther =
      isFromElsewhere(quote, isElsewhere) ||
      isNewlyWritten(quote, voice, story, ledger) ||
      isToldToOthers(quote, voice, telling, story, ledger);
    if (isTold || (document === null && isOther)) {
      endOrPause(voice, telling, isOwn || isSwitched, story, ledger);
      continue;
    }
    const open = document
      ? ledger.documents.goOn(document)
      : !isSetOff(quote) &&
        (isNamedAsBefore(index, story, ledger) ||
          isReply(index, story, ledger) ||
          isSure(quote, voice, telling, story, ledger)) &&
        mayGoOn(voice, statement, story, ledger) &&
        ledger.occasions.goOn(voice, statement.passage, day);
    const written = isWritten(quote, story) ? ledger.ofAuthors.get(voice) : undefined;
    if (open) ledger.claim(index, "carried", open.cue, open.language);
    else if (written) ledger.claim(index, "carried", written);
  }
}

/** “…,” *the translator* said: of words that somebody else said, or of their own. */
function isInterpreters({ mention }: Quote, { reading }: Story): boolean {
  const head = mention?.text.toLowerCase().split(/\s+/u).at(-1) ?? "";
  return reading.language.translation.interpreterNouns.has(head);
}

/** Whether it is a block quote that nobody introduces: who spoke before is a guess, and it may be from elsewhere. */
function isSetOff({ parts, evidence }: Quote): boolean {
  const isMarked = parts.every(({ inner, outer }) => inner.start > outer.start);
  return !isMarked && evidence.some(({ rule }) => rule === "continues-quotes");
}

/** Words of an earlier time interrupt an occasion for a paragraph, words of another one end it. */
function endOrPause(
  voice: Voice,
  { statement: { index, passage } }: Telling,
  isOwn: boolean,
  { reading, places }: Story,
  { occasions }: Ledger,
): void {
  if (!isOwn && occasions.isPausedAt(voice, passage)) return;
  const told = reading.statements
    .slice(Math.max(0, index - 1), index + 1)
    .filter((statement) => statement.passage === passage);
  const isEarlier = told.some((statement) =>
    holds(reading.language, "earlier", places.wordingOf(statement).marked),
  );
  if (!isOwn && isEarlier) occasions.pause(voice, passage);
  else occasions.end(voice);
}

/** "She said in Polish that “…” and then, switching to English, said: “…”": where, or infinity. */
function switchedAt({ wording }: Telling, lastCue: CueAt | null, { reading }: Story): number {
  if (lastCue === null) return Number.POSITIVE_INFINITY;
  const { end } = lastCue.range;
  const own = find(reading.language, "own", wording.marked.slice(end - wording.start));
  return own === null ? Number.POSITIVE_INFINITY : end + own.index;
}

/** Whether a quote is surely somebody's: by its own words, or because the sentence before speaks of nobody else. */
function isSure(
  quote: Quote,
  voice: Voice,
  { statement }: Telling,
  story: Story,
  ledger: Ledger,
): boolean {
  const before = story.reading.statements[statement.index - 1];
  const told = before?.passage === statement.passage ? before : null;
  if (told !== null && story.speakers.isAloneIn(told, voice)) return true;
  if (told !== null && isSubjectOfCue(told, voice, story, ledger)) return true;
  if (!isSurelyOf(quote, story.namings.get(voice))) return false;
  return told === null || !isOfSomebodyElse(quote, voice, told, story, ledger);
}

/** He spoke through an interpreter. “…,” *the brigadier* said: whoever the sentence before is about, which says it. */
function isSubjectOfCue(told: Statement, voice: Voice, story: Story, ledger: Ledger): boolean {
  if (!isIn(told, ledger.occasions.of(voice)?.cue)) return false;
  return story.places.inStatement(told).length === 0 && story.speakers.voiceOf(told) === voice;
}

/** Whether a statement holds a cue. */
function isIn({ items }: Statement, cue: CueAt | undefined): boolean {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || !cue) return false;
  return cue.range.start >= first.range.start && cue.range.start <= last.range.end;
}

/** “…,” *the brigadier* said. “…”: the words by which a quote's speaker is named are those of a quote already claimed. */
function isNamedAsBefore(index: number, { quotes }: Story, { claims }: Ledger): boolean {
  const [mention, before] = [quotes[index]?.mention, quotes[index - 1]?.mention];
  return (
    claims[index - 1] !== undefined && mention?.range.start === before?.range.start && !!mention
  );
}

/** “…,” she said through an interpreter. “…?” counsel asked. “…,” *the defendant* replied: two who talk by turns. */
function isReply(
  index: number,
  { quotes, voices, reading, places }: Story,
  { claims }: Ledger,
): boolean {
  const verb = quotes[index]?.cue?.text.toLowerCase() ?? "";
  if (!reading.language.replyVerbs.has(verb)) return false;
  const [voice, other] = [voices[index], voices[index - 1]];
  if (!voice || !other || other === voice) return false;
  const before = voices.findLastIndex((said, at) => at < index && said !== other && said !== "");
  const [passage, since] = [places.passageOf(index), places.passageOf(before)];
  if (voices[before] !== voice || passage === null || since === null) return false;
  return claims[before] !== undefined && passage - since <= TURNS_APART;
}

/** How many passages lie between a turn of a talk and the next one of the same person, at most. */
const TURNS_APART = 3;

/** A second man stood there. “…,” *he* said: a pronoun after a sentence about somebody whom the article calls otherwise. */
function isOfSomebodyElse(
  { mention, cue }: Quote,
  voice: Voice,
  before: Statement,
  story: Story,
  ledger: Ledger,
): boolean {
  const { speakers, namings, places, voices, reading } = story;
  const { pronouns, personNouns, titles, replyVerbs } = reading.language;
  const naming = namings.get(voice);
  if (mention && pronouns.has(mention.text.toLowerCase()) && isOfInterpreter(voice, before, story))
    return true;
  // Whoever is not named goes on until somebody else speaks, as does whoever was just quoted.
  if (!naming || places.inStatement(before).some((index) => voices[index] === voice)) return false;
  const pronoun = mention?.text.toLowerCase() ?? "";
  if (!pronouns.has(pronoun)) return false;
  // Her lawyer asked why. “…,” *she* answered. / Her son translated. “…,” *she* said.
  const isReply = replyVerbs.has(cue?.text.toLowerCase() ?? "");
  const isOfCue = isIn(before, ledger.occasions.of(voice)?.cue);
  if (!isReply && !isOfCue && speakers.isAboutOther(before, voice, pronoun)) return true;
  const head = speakers.headOf(before);
  if (head === null || !(personNouns.has(head) || titles.has(head))) return false;
  return !naming.has(head);
}

/** I asked the interpreter, Lund. He drove on. “…,” *he* said: the paragraph names who translates, and not whom. */
function isOfInterpreter(
  voice: Voice,
  before: Statement,
  { speakers, interpreters }: Story,
): boolean {
  const names = speakers.itemsOfPassage(before).flatMap(({ name }) => name?.words ?? []);
  return interpreters.areNamedIn(names) && !speakers.namedInPassage(before).has(voice);
}

/** Who spoke the article's language before may have gone back to it in the next paragraph. */
function mayGoOn(
  voice: Voice,
  { passage }: Statement,
  story: Story,
  { occasions }: Ledger,
): boolean {
  const occasion = occasions.of(voice);
  if (occasion?.cue.cue.rule !== "said-in-language" || occasion.passage === passage) return true;
  return !story.speakers.hasSpokenOwn(voice, occasion.cue.range.start);
}

/** A statement that quotes nothing ends its subject's occasion where it begins another one. */
function closeAt(
  { statement, wording }: Telling,
  isOwn: boolean,
  isElsewhere: boolean,
  story: Story,
  ledger: Ledger,
): void {
  const day = dayIn(wording.marked, story);
  if (endsByAudience(statement, story, ledger)) return;
  const isOfSpeech = (isElsewhere || day !== null) && tellsOfSpeech(statement, story);
  if (isElsewhere && isOfReporters(statement, story)) ledger.occasions.endAll();
  if (!isOwn && !isOfSpeech) return;
  const subject = story.speakers.voiceOf(statement);
  const next = story.places.nextAfter(wording.start);
  const isNext = story.places.passageOf(next) === statement.passage;
  const quoted = isNext ? (story.voices[next] ?? null) : null;
  if (!isOwn && !isElsewhere && !isAnotherDay(day, subject ?? quoted, ledger)) return;
  if (subject !== null)
    endOrPause(subject, { statement, wording, quoted: [] }, isOwn, story, ledger);
  if (isNext && (subject === null || subject === quoted)) ledger.toldApart.add(next);
}

/** Reached *on Thursday*, she said it again: where the article named another day for what was translated. */
function isAnotherDay(day: string | null, voice: Voice | null, { occasions }: Ledger): boolean {
  const known = voice === null ? null : (occasions.of(voice)?.day ?? null);
  return known !== null && known !== day;
}

/** "When I returned in June": whoever reports tells of a time of their own. */
function isOfReporters({ items }: Statement, { reading }: Story): boolean {
  const { reporters } = reading.language.translation;
  return items.slice(0, 3).some(({ lower }) => reporters.has(lower));
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

/** "She wrote", of somebody who spoke when they were translated. */
function isNewlyWritten(quote: Quote, voice: Voice, story: Story, ledger: Ledger): boolean {
  return ledger.occasions.of(voice)?.medium === "spoken" && isWritten(quote, story);
}

/** Another occasion, or words cited from something; but "the letter" is the same letter again. */
function isFromElsewhere({ citedFrom }: Quote, isElsewhere: boolean): boolean {
  if (!citedFrom) return isElsewhere;
  return !/^(?:the|his|her|their|its|this|that)\s/iu.test(citedFrom.text);
}
