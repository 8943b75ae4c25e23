import { cueAtEnd } from "../attribution/at-end.ts";
import { clauseSubject } from "../attribution/clauses.ts";
import type { Discourse } from "../attribution/discourse.ts";
import type { Identifier } from "../attribution/identify.ts";
import type { Source } from "../attribution/phrases.ts";
import { personAt, type Reading, type Statement } from "../attribution/reading.ts";
import type { Attribution } from "../attribution/scene.ts";
import type { Item } from "../names/name.ts";
import { isPersonWord } from "../names/name-words.ts";
import { type Finding, genderOf } from "./findings.ts";

/** Who was spoken of so far, for words that stand alone. */
export interface Setting {
  readonly discourse: Discourse;
  readonly identifier: Identifier;
}

/** Varos shrugged. "We left." — the sentence before words that stand alone in their paragraph. */
export function shownBefore(setting: Setting, quoted: number): Finding | null {
  return shownBeside(setting, quoted, -1);
}

/** "We left." Varos shrugged. — the sentence after them. */
export function shownAfter(setting: Setting, quoted: number): Finding | null {
  return shownBeside(setting, quoted, 1);
}

/** A sentence without quoted words whose subject does what people do as they talk. */
function shownBeside(setting: Setting, quoted: number, side: -1 | 1): Finding | null {
  const { reading } = setting.discourse;
  const own = aloneAt(reading, quoted);
  const beside = own && statementIn(reading, own.index + side, own.passage);
  if (!beside || beside.items.some(({ type }) => type === "quote")) return null;
  const actor = clauseSubject(beside.items, 0, beside.items.length, reading.language);
  const verb = actor && verbAfter(actor, beside.items, reading);
  if (!verb || !reading.language.beatVerbs.has(verb.lower)) return null;
  return findingOf(setting, actor, beside, { cue: verb.range, rule: "acts-beside" });
}

/** Most sentences between words that stand alone and the one that tells of somebody. */
const REACH = 2;

/** Varos runs the mill. Why? "It turns." — whom their paragraph tells of last before words that stand alone in it. */
export function toldOfBefore(setting: Setting, quoted: number): Finding | null {
  const { reading } = setting.discourse;
  const own = aloneAt(reading, quoted);
  for (let back = 1; own && back <= REACH; back++) {
    const statement = statementIn(reading, own.index - back, own.passage);
    if (!statement) return null;
    const teller = tellerAtEnd(reading, statement);
    if (teller?.source) return findingOf(setting, teller.source, statement, handoverOf(teller));
    const actor = clauseSubject(statement.items, 0, statement.items.length, reading.language);
    if (actor && actor.type !== "description")
      return findingOf(setting, actor, statement, { cue: null, rule: "told-of-before" });
  }
  return null;
}

/** The mill would shut, *Varos said*. "It is over." — who tells what a sentence without quoted words is about. */
function tellerAtEnd({ text, language }: Reading, { items }: Statement): Attribution | null {
  if (items.some(({ type }) => type === "quote")) return null;
  const told = cueAtEnd({ text, items, at: -1, language });
  return told?.kind === "say" && told.source?.type !== "description" ? told : null;
}

function handoverOf({ cue }: Attribution): Pick<Finding, "cue" | "rule"> {
  return { cue, rule: "told-of-before" };
}

/**
 * A farmer held up an eel. "It's yours." — the paragraph tells of somebody before words that stand
 * alone in it: they are not those of whoever was quoted in an earlier paragraph.
 */
export function tellsOfOthersBefore(reading: Reading, quoted: number): boolean {
  const own = aloneAt(reading, quoted);
  const before = own && statementIn(reading, own.index - 1, own.passage);
  const actor = before && clauseSubject(before.items, 0, before.items.length, reading.language);
  if (!actor || actor.type === "pronoun") return false;
  return actor.type === "name" || isPersonWord(actor.head, reading.language);
}

/**
 * Rain fell on the square. "We waited." — the sentence before words that stand alone in their paragraph
 * tells of nobody, and so not of whoever was quoted in an earlier one.
 */
export function followsScene({ discourse }: Setting, quoted: number): boolean {
  const { reading } = discourse;
  const own = aloneAt(reading, quoted);
  const before = own && statementIn(reading, own.index - 1, own.passage);
  if (!before) return false;
  const { genderWords, ownWords } = reading.language;
  return !before.items.some(
    (item) =>
      item.type === "quote" ||
      item.type === "colon" ||
      genderWords.has(item.lower) ||
      ownWords.has(item.lower) ||
      discourse.isPerson[personAt(reading, item) ?? -1] === true,
  );
}

/** The statement of quoted words with which nothing else stands. */
function aloneAt(reading: Reading, quoted: number): Statement | null {
  const own = reading.statements[reading.places[quoted]?.statement ?? -1];
  return own?.items.every(({ type }) => type === "quote" || type === "stop") ? own : null;
}

function statementIn(reading: Reading, index: number, passage: number): Statement | null {
  const statement = reading.statements[index];
  return statement?.passage === passage ? statement : null;
}

function verbAfter({ range }: Source, items: readonly Item[], { language }: Reading): Item | null {
  const verb = items.find(
    (item) => item.range.start >= range.end && !language.adverbs.has(item.lower),
  );
  return verb ?? null;
}

function findingOf(
  { discourse, identifier }: Setting,
  actor: Source,
  { index }: Statement,
  handover: Pick<Finding, "cue" | "rule">,
): Finding | null {
  const identity = identifier.identify(actor, index);
  if (!identity || discourse.isPerson[identity.person] !== true) return null;
  return {
    ...handover,
    people: [identity.person],
    mention: actor.range,
    gender: genderOf(actor, discourse.reading.language),
    identity: identity.rule,
  };
}
