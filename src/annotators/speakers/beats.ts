import { clauseSubject } from "../attribution/clauses.ts";
import type { Source } from "../attribution/phrases.ts";
import type { Reading, Statement } from "../attribution/reading.ts";

/** Somebody whom the story shows as they talk, and the words for what they do. */
export interface Beat {
  readonly statement: Statement;
  readonly actor: Source;
  readonly verb: Statement["items"][number];
}

/** Varos shrugged. "We left." — the sentence before words that stand alone, in their paragraph. */
export function beatBefore(reading: Reading, quoted: number): Beat | null {
  return beatBeside(reading, quoted, -1);
}

/** "We left." Varos shrugged. — the sentence after them. */
export function beatAfter(reading: Reading, quoted: number): Beat | null {
  return beatBeside(reading, quoted, 1);
}

function beatBeside(reading: Reading, quoted: number, side: -1 | 1): Beat | null {
  const own = reading.statements[reading.places[quoted]?.statement ?? -1];
  const statement = own && reading.statements[own.index + side];
  if (!own || !statement || statement.passage !== own.passage || !isAlone(own)) return null;
  return beatIn(statement, reading);
}

function isAlone({ items }: Statement): boolean {
  return items.every(({ type }) => type === "quote" || type === "stop");
}

/** A sentence without quoted words whose subject does what people do as they talk. */
function beatIn(statement: Statement, { language }: Reading): Beat | null {
  const { items } = statement;
  if (items.some(({ type }) => type === "quote")) return null;
  const actor = clauseSubject(items, 0, items.length, language);
  if (!actor) return null;
  const verb = items.find(
    ({ range, lower }) => range.start >= actor.range.end && !language.adverbs.has(lower),
  );
  return verb && language.beatVerbs.has(verb.lower) ? { statement, actor, verb } : null;
}
