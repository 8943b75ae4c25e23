import { bodyCalled } from "./bodies.ts";
import type { Discourse } from "./discourse.ts";
import { type Focus, MEMORY } from "./focus.ts";
import type { Described, Source } from "./phrases.ts";
import { personAt } from "./reading.ts";

/** "the bank", "the company": the body that bears the word, else one that may be called so. */
export function bodyMeant(
  discourse: Discourse,
  focus: Focus,
  source: Described,
  statement: number,
): number | null {
  const { bodiesByWord, reading } = discourse;
  const { genericBodies, bodyNouns } = reading.language;
  const body = bodyCalled(source, bodiesByWord.get(source.head) ?? [], reading.language);
  if (body !== null) return body;
  // Brook's campaign is hers, and no body that was spoken of before.
  if (source.words.includes("'s")) return null;
  if (genericBodies.has(source.head)) return lastBody(discourse, focus, statement);
  return bodyNouns.has(source.head) ? bodyAsIt(discourse, focus, statement) : null;
}

/** The mill has shut what *it* calls its home: the body that the statement itself is about, else the one before. */
export function bodyMeantByIt(
  discourse: Discourse,
  focus: Focus,
  { range }: Source,
  statement: number,
): number | null {
  const subject = focus.subjectAt(statement);
  const isBefore = subject !== null && subject.range.end <= range.start;
  if (!isBefore || subject.type === "pronoun") return bodyAsIt(discourse, focus, statement);
  if (subject.type === "description") {
    if (!discourse.reading.language.bodyNouns.has(subject.head))
      return bodyAsIt(discourse, focus, statement);
    return subject.definite ? bodyMeant(discourse, focus, subject, statement) : null;
  }
  const named = focus.namedSubjectOf(statement);
  return named !== null && discourse.isPerson[named] !== true
    ? named
    : bodyAsIt(discourse, focus, statement);
}

/** "it", "the court": the body that spoke last; for a statement that somebody put out, that one. */
function bodyAsIt(discourse: Discourse, focus: Focus, statement: number): number | null {
  const { reading, isPerson } = discourse;
  for (let i = statement - 1; i >= Math.max(0, statement - MEMORY); i--) {
    const person = focus.speakerOf(i) ?? focus.subjectOf(i);
    if (person === null) {
      if (isAboutOther(discourse, focus, i)) return null;
      continue;
    }
    if (isPerson[person] !== true) return person;
    const items = reading.statements[i]?.items ?? [];
    const isPutOut = items.some(({ lower }) => reading.language.documentNouns.has(lower));
    return isPutOut && i === statement - 1 ? person : null;
  }
  return null;
}

/** Whether a statement is about a body or a document that has no name. */
function isAboutOther({ reading }: Discourse, focus: Focus, index: number): boolean {
  const subject = focus.subjectAt(index);
  if (subject?.type !== "description") return false;
  const { bodyNouns, documentNouns } = reading.language;
  return bodyNouns.has(subject.head) || documentNouns.has(subject.head);
}

/** "the company": the body spoken of last, and only then one that was named as somebody's employer. */
function lastBody(discourse: Discourse, focus: Focus, statement: number): number | null {
  let employer: number | null = null;
  for (let i = statement - 1; i >= Math.max(0, statement - MEMORY); i--) {
    const body = focus.peopleIn(i).find((person) => discourse.isBody[person] === true);
    if (body !== undefined && !isEmployer(discourse, i, body)) return body;
    employer ??= body ?? null;
    const subject = focus.namedSubjectOf(i);
    if (subject !== null && mayBeBody(discourse, subject, i)) return subject;
  }
  return employer;
}

/** Varos *of* Halm Steel said: a statement is about her, and names the body for what she is. */
function isEmployer({ reading, isPerson }: Discourse, index: number, body: number): boolean {
  const { statements, language } = reading;
  const items = statements[index]?.items ?? [];
  const people = items.map((item) => personAt(reading, item));
  const at = people.indexOf(body);
  const before = items[at - 1]?.lower ?? "";
  const hangs = language.grammar.of.has(before) || language.placeLeads.has(before);
  return hangs && people.slice(0, at).some((person) => person !== null && isPerson[person]);
}

/**
 * A name that nothing shows to be a person's: Norline apologised. The airline said … One of several words
 * looks like somebody's in full, so that its own statement must have an "it" for it.
 */
function mayBeBody(discourse: Discourse, person: number, statement: number): boolean {
  const { genders, isDescribed, reading } = discourse;
  const { kind, words = [] } = reading.cast.people[person] ?? {};
  if (kind === "person" || genders[person] !== "unknown" || isDescribed[person] === true)
    return false;
  if (words.length < 2) return true;
  const { thingPronouns, thingPossessives } = reading.language;
  const items = reading.statements[statement]?.items ?? [];
  return items.some(({ lower }) => thingPronouns.has(lower) || thingPossessives.has(lower));
}
