import type { Gender, Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import type { Person } from "../names/people.ts";
import { isToldOf } from "../names/told.ts";
import { type BodyUse, bodyWordsAt, isBody, isShownAsBody } from "./bodies.ts";
import { clauseSubject, isDateline } from "./clauses.ts";
import { type Description, descriptionsAt, genderIn, looseApposition } from "./descriptions.ts";
import { isNoun } from "./nouns.ts";
import type { Source } from "./phrases.ts";
import type { Reading, Statement } from "./reading.ts";

/** Who is who in an article: people with what the text shows of them. */
export interface Discourse {
  readonly reading: Reading;
  readonly genders: readonly Gender[];
  /** Whether a name is somebody's, who can be "he" or "she". */
  readonly isPerson: readonly boolean[];
  /** Whether a name is that of a company, an agency, a newspaper, which can be "it". */
  readonly isBody: readonly boolean[];
  readonly descriptions: readonly Description[];
  /** Whether the article says of somebody what they are. */
  readonly isDescribed: readonly boolean[];
  /** The descriptions by each of their words. */
  readonly byWord: ReadonlyMap<string, readonly Description[]>;
  /** What bodies are called, by each of the words: "company", and "bank" of the Bank of Halm. */
  readonly bodiesByWord: ReadonlyMap<string, readonly Description[]>;
}

/** How often a name stands, and how. */
type Use = { -readonly [K in keyof BodyUse]: number } & {
  /** After an article or where a place stands: rather no person's name. */
  asThing: number;
  /** She told Halm Radio: a name of which nothing else is told may be an outlet's. */
  asAudience: number;
};

const known = new WeakMap<Reading, Discourse>();

/** Gathers genders and descriptions from all statements. */
export function discourseOf(reading: Reading): Discourse {
  const discourse = known.get(reading) ?? gather(reading);
  known.set(reading, discourse);
  return discourse;
}

function gather(reading: Reading): Discourse {
  const { cast, statements, language } = reading;
  const votes = cast.people.map(() => ({ female: 0, male: 0 }));
  const speaks = cast.people.map(() => false);
  const uses = cast.people.map((): Use => ({ ...NO_USE }));
  const descriptions: Description[] = [];
  const loose: Description[] = [];
  const bodies: Description[] = [];
  for (const statement of statements) {
    const people = statement.items.map((item) => personAt(reading, item));
    statement.items.forEach((item, index) => {
      const person = people[index];
      if (person === null || person === undefined) return;
      for (const found of descriptionsAt(statement.items, index, language)) {
        descriptions.push({ ...found, person, at: item.range.start });
        const shown = genderIn(found.text, language);
        const vote = votes[person];
        if (shown !== "unknown" && vote) vote[shown] += 3;
        speaks[person] = true;
      }
      const called = looseApposition(statement.items, index, language);
      if (called) loose.push({ ...called, person, at: item.range.start });
      if (isToldOf(statement.items, index, language)) speaks[person] = true;
      const words = bodyWordsAt(statement.items, index, language);
      if (words.size > 0) bodies.push({ person, text: item.text, words, at: item.range.start });
      const use = uses[person];
      const isOneWord = cast.people[person]?.words.length === 1;
      const isCalledBody =
        words.size > 0 || (isOneWord && isShownAsBody(statement.items, index, language));
      if (use) countUse(use, statement.items, index, isCalledBody, language);
      const own = genderOfAside(statement.items, index, language);
      const vote = votes[person];
      if (own !== "unknown" && vote) vote[own]++;
    });
    voteGender(statement, people, votes, language);
  }
  const genders = cast.people.map((person): Gender => {
    const vote = votes[person.id] ?? { female: 0, male: 0 };
    if (person.gender !== "unknown" || vote.female === vote.male) return person.gender;
    return vote.female > vote.male ? "female" : "male";
  });
  const isPerson = cast.people.map((person) => {
    const use = uses[person.id] ?? NO_USE;
    if (use.asBody > 0 && person.kind !== "person" && !hasVote(votes[person.id])) return false;
    const isFree = use.asThing * 2 < use.all;
    const isTold = speaks[person.id] === true || (isFree && hasVote(votes[person.id]));
    return isSomebody(person, isTold, isFree && use.asAudience < use.all);
  });
  const areBodies = cast.people.map(
    ({ id, kind }) => isPerson[id] !== true && isBody(kind, uses[id] ?? NO_USE),
  );
  bodies.push(...namesOfBodies(reading, areBodies));
  return {
    reading,
    genders,
    isPerson,
    isBody: areBodies,
    descriptions,
    isDescribed: describedAmong(cast.people.length, descriptions),
    byWord: indexByWord(
      inOrder([...descriptions, ...loose.filter(({ person }) => isPerson[person] === true)]),
    ),
    bodiesByWord: indexByWord(inOrder(bodies)),
  };
}

function inOrder(descriptions: readonly Description[]): readonly Description[] {
  return descriptions.toSorted((a, b) => a.at - b.at);
}

function describedAmong(people: number, descriptions: readonly Description[]): readonly boolean[] {
  const described = new Array<boolean>(people).fill(false);
  for (const { person } of descriptions) described[person] = true;
  return described;
}

const NO_USE: Readonly<Use> = {
  all: 0,
  asThing: 0,
  asAudience: 0,
  asPlace: 0,
  asBody: 0,
};

function countUse(
  use: Use,
  items: readonly Item[],
  index: number,
  isCalledBody: boolean,
  language: Language,
): void {
  const [lead, before] = [items[index - 2], items[index - 1]];
  use.all++;
  if (isPlaced(before, language) || isDateline(items, index) || isWhich(items, index, language))
    use.asThing++;
  if (isAudience(items, index, language)) use.asAudience++;
  const place = language.articles.has(before?.lower ?? "") ? lead : before;
  if (language.placeLeads.has(place?.lower ?? "")) use.asPlace++;
  if (isCalledBody) use.asBody++;
}

/** She *told* Halm Radio, she *spoke to* Halm Radio */
function isAudience(items: readonly Item[], index: number, language: Language): boolean {
  const before = items[index - 1]?.lower ?? "";
  const verb = language.prepositions.has(before) ? (items[index - 2]?.lower ?? "") : before;
  const isSaid = language.cueVerbs.get(verb) === "say";
  return isSaid && (verb !== before || language.objectVerbs.has(verb));
}

/** Cedar Falls, *which* has a mill, *where* she lives: no person. */
function isWhich(items: readonly Item[], index: number, language: Language): boolean {
  const which = items[index + 2]?.lower ?? "";
  return items[index + 1]?.type === "comma" && language.grammar.thingRelatives.has(which);
}

/** The names of bodies as they stand in the text, by their words. */
function namesOfBodies(reading: Reading, areBodies: readonly boolean[]): readonly Description[] {
  return reading.statements.flatMap(({ items }) =>
    items.flatMap((item): readonly Description[] => {
      const person = personAt(reading, item);
      if (person === null || areBodies[person] !== true) return [];
      const { words = [] } = reading.cast.people[person] ?? {};
      const lower = new Set(words.map((word) => word.toLowerCase()));
      return [{ person, text: item.text, words: lower, at: item.range.start }];
    }),
  );
}

function indexByWord(
  descriptions: readonly Description[],
): ReadonlyMap<string, readonly Description[]> {
  const index = new Map<string, Description[]>();
  for (const description of descriptions)
    for (const word of description.words) {
      const same = index.get(word);
      if (same) same.push(description);
      else index.set(word, [description]);
    }
  return index;
}

/** The person whom a name item names. */
export function personAt(reading: Reading, item: Item | undefined): number | null {
  if (!item?.name) return null;
  return reading.cast.byPosition.get(item.range.start) ?? null;
}

/** "Varos … she": a pronoun shows that the name is somebody's. */
function hasVote(vote: { readonly female: number; readonly male: number } | undefined): boolean {
  return vote !== undefined && vote.female + vote.male > 0;
}

function isSomebody(person: Person, speaks: boolean, isFree: boolean): boolean {
  if (person.kind === "organisation") return false;
  return person.kind === "person" || speaks || (isFree && person.words.length > 1);
}

/** "in Varos", "the Varos": a place or a thing rather than a person; but not: said that Varos … */
function isPlaced(before: Item | undefined, language: Language): boolean {
  return (
    before !== undefined &&
    !language.grammar.that.has(before.lower) &&
    (language.determiners.has(before.lower) || language.placeLeads.has(before.lower))
  );
}

/** Where a name stands at the latest, among the items of a statement, that begins it. */
const LAST_SUBJECT = 4;

/** A name that begins a statement and "her" after it, with nobody named between, show a gender. */
function voteGender(
  statement: Statement,
  people: readonly (number | null)[],
  votes: { female: number; male: number }[],
  language: Language,
): void {
  const first = people.findIndex((person) => person !== null);
  if (first < 0 || first > LAST_SUBJECT) return;
  let last: number | null = null;
  let others = 0;
  statement.items.forEach((item, index) => {
    const person = people[index];
    if (person !== null && person !== undefined) {
      if (last !== null && person !== last) others++;
      if (index <= LAST_SUBJECT) last ??= person;
      else others++;
      return;
    }
    const gender = item.type === "word" ? language.genderWords.get(item.lower) : undefined;
    const isOwn = gender !== undefined && refersToSubject(statement.items, index, language);
    const vote = last === null || others > 0 || !isOwn ? undefined : votes[last];
    if (gender !== undefined && gender !== "unknown" && vote) vote[gender]++;
  });
}

/** Varos, in *her* third season, …: what stands between commas is said of the name before it. */
function genderOfAside(items: readonly Item[], index: number, language: Language): Gender {
  const [comma, lead, own] = [items[index + 1], items[index + 2], items[index + 3]];
  if (comma?.type !== "comma" || !language.prepositions.has(lead?.lower ?? "")) return "unknown";
  const isOwn = language.possessives.has(own?.lower ?? "");
  return (isOwn && language.genderWords.get(own?.lower ?? "")) || "unknown";
}

/** Varos said *she*, closed *her* eyes; but not: Varos told *her*, Varos left when *she* came. */
function refersToSubject(items: readonly Item[], index: number, language: Language): boolean {
  const [lead, before, item, next] = [
    items[index - 2],
    items[index - 1],
    items[index],
    items[index + 1],
  ];
  if (!item || !before) return false;
  const isSaid = (verb: Item | undefined): boolean =>
    language.cueVerbs.get(verb?.lower ?? "") === "say";
  if (language.pronouns.has(item.lower))
    return isSaid(before) || (language.grammar.that.has(before.lower) && isSaid(lead));
  if (!language.possessives.has(item.lower)) return true;
  return next !== undefined && next.type !== "stop" && isNoun(next, language) && !isSaid(before);
}

const subjects = new WeakMap<Statement, { readonly source: Source | null }>();

/** The subject of a statement: of its first verb of saying, else of its first clause. */
export function subjectOf({ language }: Reading, statement: Statement): Source | null {
  const known = subjects.get(statement);
  if (known) return known.source;
  const source = clauseSubject(statement.items, 0, statement.items.length, language);
  subjects.set(statement, { source });
  return source;
}
