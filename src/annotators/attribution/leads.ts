import type { Language } from "../languages/language.ts";
import { isPersonWord } from "../names/name-words.ts";
import type { Discourse } from "./discourse.ts";
import type { Focus } from "./focus.ts";
import { fits } from "./gender-fit.ts";
import type { Identity } from "./identity.ts";
import type { Described } from "./phrases.ts";
import { personAt, type Reading, type Statement } from "./reading.ts";
import { genderOfDescribed, isRole } from "./roles.ts";

/** How many sentences after the first name those whom that only describes. */
const LEAD_REACH = 4;

/** Whom the first paragraph of a story only describes, and a sentence soon after it names. */
export function namedAfterLead(
  discourse: Discourse,
  focus: Focus,
  source: Described,
  statement: number,
): Identity | null {
  if (!isLead(discourse.reading, statement)) return null;
  return (
    calledSoNext(discourse, source, statement) ?? namedNext(discourse, focus, source, statement)
  );
}

/**
 * A story begins with "a federal judge" or a firm's "its chief executive", and names them in the next
 * sentences: "District Judge Ada Varos".
 * Only where it names nobody else of whom that is said.
 */
function calledSoNext(
  { byWord, reading, isPerson }: Discourse,
  source: Described,
  statement: number,
): Identity | null {
  const isOfBody = reading.language.thingPossessives.has(source.words[0] ?? "");
  const role = isOfBody ? { ...source, words: source.words.slice(1) } : source;
  if ((source.definite && !isOfBody) || source.attached || !isRole(role, reading)) return null;
  const end = reading.statements[statement + LEAD_REACH]?.items.at(-1)?.range.end;
  const called = (byWord.get(source.head) ?? []).slice(0, 10);
  const [first, ...others] = new Set(called.map(({ person }) => person));
  const at = called[0]?.at ?? 0;
  const isNext = at > source.range.end && (end === undefined || at < end);
  if (first === undefined || others.length > 0 || !isNext) return null;
  return isPerson[first] === true ? { person: first, rule: "description" } : null;
}

/**
 * A story begins with "A man who stole a swan", and its next paragraph with his full name: the one whom the
 * story is about. Only where its first paragraph names nobody. "The head of the mill" is so only where that
 * paragraph calls the name nothing else.
 */
function namedNext(
  discourse: Discourse,
  focus: Focus,
  source: Described,
  statement: number,
): Identity | null {
  const { reading, isPerson, isDescribed, byWord } = discourse;
  const next = nextPassage(reading, statement)?.items[0];
  const person = personAt(reading, next);
  if (person === null || isPerson[person] !== true || (next?.name?.words.length ?? 0) < 2)
    return null;
  const begins = reading.statements[statement]?.items[0]?.range.start === source.range.start;
  const isNamed = focus.peopleIn(statement).some((one) => isPerson[one] === true);
  if (!begins || isNamed || byWord.has(source.head)) return null;
  const isMeant = source.definite
    ? isOffice(source, reading.language) && isDescribed[person] !== true
    : isAnybody(source, reading.language);
  const gender = genderOfDescribed(source, reading.language);
  return isMeant && fits(discourse, person, gender) !== "no"
    ? { person, rule: "named-next" }
    : null;
}

/** Whether a statement is in the first paragraph of the story. */
function isLead({ passages, statements }: Reading, index: number): boolean {
  const first = passages.findIndex(({ role }) => role === "prose");
  return first >= 0 && statements[index]?.passage === first;
}

/** The statement that begins the paragraph after that of another. */
function nextPassage({ statements }: Reading, index: number): Statement | null {
  const own = statements[index]?.passage;
  for (let i = index + 1; i < Math.min(statements.length, index + LEAD_REACH); i++)
    if (statements[i]?.passage !== own) return statements[i] ?? null;
  return null;
}

/** "the head of the mill"; but not: his wife, the mill's head. */
function isOffice({ head, words }: Described, language: Language): boolean {
  const isSomebodys = words.some((word) => word === "'s" || language.possessives.has(word));
  return isPersonWord(head, language) && !isSomebodys;
}

/** "a man", "a mother-of-three", "a 41-year-old": no work or office, which many in a story have. */
function isAnybody({ head, words }: Described, { grammar, genericPeople }: Language): boolean {
  return (
    genericPeople.has(head) ||
    grammar.parent.test(head) ||
    words.some((word) => grammar.age.test(word))
  );
}
