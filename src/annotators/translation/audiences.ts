import type { Quote } from "../../document/annotations.ts";
import { firstWhere } from "../../document/sorted.ts";
import type { Statement } from "../attribution/reading.ts";
import type { Ledger } from "./ledger.ts";
import type { Story, Telling } from "./story.ts";
import type { Voice } from "./voices.ts";

/** "He spoke to Radio Halm": another occasion, where a paragraph comes to it after others. */
export function endsByAudience(statement: Statement, story: Story, { occasions }: Ledger): boolean {
  const { translation, prepositions } = story.reading.language;
  const { items } = statement;
  const isToBody = items.some(
    ({ name }, index) =>
      name?.kind === "organisation" &&
      prepositions.has(items[index - 1]?.lower ?? "") &&
      translation.speechWords.has(items[index - 2]?.lower ?? ""),
  );
  const voice = isToBody ? story.speakers.voiceOf(statement) : null;
  const occasion = voice === null ? undefined : occasions.of(voice);
  if (voice === null || !occasion || occasion.passage >= statement.passage) return false;
  occasions.end(voice);
  return true;
}

/** How many items the words for an audience have at most: told *the Australian magazine Stella*. */
const AUDIENCE_REACH = 6;

/** "She told *Stella magazine*", a paragraph after she spoke to others: an outlet that is named is another audience. */
export function isToldToOthers(
  { cue }: Quote,
  voice: Voice,
  { statement: { items, passage } }: Telling,
  { reading: { language, statements } }: Story,
  { occasions }: Ledger,
): boolean {
  const occasion = occasions.of(voice);
  if (!cue || !occasion || occasion.passage === passage) return false;
  const verb = firstWhere(items, ({ range }) => range.start >= cue.range.start);
  if (!language.objectVerbs.has(items[verb]?.lower ?? "")) return false;
  const after = items.slice(verb + 1, verb + 1 + AUDIENCE_REACH);
  const end = after.findIndex(
    ({ type, lower }) => !["word", "name"].includes(type) || language.prepositions.has(lower),
  );
  const told = end < 0 ? after : after.slice(0, end);
  const isOutlet = told.some(
    ({ name, lower }) =>
      name?.kind === "organisation" ||
      language.bodyNouns.has(lower) ||
      language.workNouns.has(lower),
  );
  const names = told.filter(({ name }) => name !== null).map(({ lower }) => lower);
  if (!isOutlet || names.length === 0) return false;
  return !statements[occasion.statement]?.items.some(({ lower }) => names.includes(lower));
}
