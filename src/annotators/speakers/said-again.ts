import { slice } from "../../document/span.ts";
import { subjectOf } from "../attribution/clauses.ts";
import type { Identifier } from "../attribution/identify.ts";
import type { Source } from "../attribution/phrases.ts";
import type { Reading } from "../attribution/reading.ts";
import { type Finding, genderOf, type Handover } from "./findings.ts";

/** The quote that was found last: its source, and its last quoted stretch. */
export interface LastQuoted {
  readonly finding: Finding;
  readonly quoted: number;
}

/** "Varos and Lund said … they added": those who spoke together just before. */
export function togetherAgain(
  { text, places, language }: Reading,
  last: LastQuoted | null,
  source: Source,
  statement: number,
): Finding | null {
  if (source.type !== "pronoun" || source.gender !== "plural" || last === null) return null;
  const isNear = statement - (places[last.quoted]?.statement ?? 0) <= 3;
  const isThey = !language.ownWords.has(slice(text, source.range).toLowerCase());
  return isNear && isThey && last.finding.people.length > 1 ? last.finding : null;
}

/** What is said of a quoted stretch: by which words it is handed over, and which name its source. */
interface Said {
  readonly handover: Handover;
  readonly source: Source;
  readonly quoted: number;
}

/** Who cannot be meant by the source of a quoted stretch; null where it may be anybody. */
export function notMeant(
  reading: Reading,
  identifier: Identifier,
  last: LastQuoted | null,
  { handover, source, quoted }: Said,
): number | null {
  return (
    setOffFrom(reading, source, quoted) ?? answered(reading, identifier, last, handover, quoted)
  );
}

/** *Lund*, she said, “has left”: whoever is told of is not whoever tells it in between. */
function setOffFrom(reading: Reading, source: Source, quoted: number): number | null {
  const { statements, places, cast } = reading;
  const items = statements[places[quoted]?.statement ?? -1]?.items ?? [];
  const [subject, comma, pronoun, , end] = items;
  const isAside = comma?.type === "comma" && end?.type === "comma";
  if (!isAside || source.type !== "pronoun" || pronoun?.range.start !== source.range.start)
    return null;
  return (subject?.name && cast.byPosition.get(subject.range.start)) ?? null;
}

/** "Who pays?" Varos asked. "You," he replied: whoever replies is not whoever spoke just before. */
function answered(
  { text, places, language }: Reading,
  identifier: Identifier,
  last: LastQuoted | null,
  { cue, rule }: Handover,
  quoted: number,
): number | null {
  const verb = cue && slice(text, cue).toLowerCase();
  if (rule !== "cue-after" || !language.replyVerbs.has(verb ?? "")) return null;
  const statement = places[quoted]?.statement ?? 0;
  const asking = identifier.askerBefore(statement);
  if (asking !== null || last === null) return asking;
  const between = statement - (places[last.quoted]?.statement ?? 0);
  return between <= 1 ? (last.finding.people[0] ?? null) : null;
}

/** "a resident said … she added": the pronoun stands for somebody whom the article does not name. */
export function isUnnamedAgain(
  reading: Reading,
  last: LastQuoted | null,
  source: Source,
  quoted: number,
): boolean {
  if (source.type !== "pronoun" || last === null) return false;
  const { finding } = last;
  if (finding.people.length > 0 || !finding.mention) return false;
  if (source.gender !== "plural" && isOfMany(reading, finding)) return false;
  const gender = genderOf(source, reading.language);
  if (gender !== "unknown" && finding.gender !== "unknown" && gender !== finding.gender)
    return false;
  const from = reading.places[last.quoted]?.statement ?? 0;
  const to = reading.places[quoted]?.statement ?? 0;
  const [before, own] = [from, to].map((index) => reading.statements[index]?.passage);
  return before === own && to - from <= 2 && !isSomebodyNew(reading, from, to);
}

/** Critics called it "wet". She laughed: no pronoun for one person stands for them. */
function isOfMany({ text, language }: Reading, { mention }: Finding): boolean {
  const [head = ""] = /\p{L}+$/u.exec(mention ? slice(text, mention).toLowerCase() : "") ?? [];
  return language.personNouns.has(head.replace(/s$/u, "")) && !language.personNouns.has(head);
}

/** Whether a statement between two begins with a name, so that a pronoun stands for that one. */
function isSomebodyNew(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const statement = reading.statements[i];
    if (statement && subjectOf(reading, statement)?.type === "name") return true;
  }
  return false;
}
