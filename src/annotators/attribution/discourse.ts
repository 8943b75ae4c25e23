import type { Gender } from "../languages/language.ts";
import {
  type Description,
  descriptionsAt,
  genderByArticle,
  genderIn,
  looseApposition,
} from "./descriptions.ts";
import {
  type GenderVotes,
  isGendered,
  voteByAside,
  voteByNoun,
  voteByPronouns,
  votedGender,
} from "./gender-votes.ts";
import { countUse, isBodys, isSomebodys, type NameUse, noUse } from "./name-uses.ts";
import { personAt, type Reading } from "./reading.ts";

/**
 * Who is who in an article: its people with what the text shows of them. Each name that stands in it gives evidence
 * of three kinds: of its gender (`gender-votes.ts`), of whether it is somebody's or a body's (`name-uses.ts`), and
 * of what its bearer is called besides (`descriptions.ts`).
 */
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

const known = new WeakMap<Reading, Discourse>();

/** Gathers what all statements show of the people whom they name. */
export function discourseOf(reading: Reading): Discourse {
  const discourse = known.get(reading) ?? discourseFrom(reading, gather(reading));
  known.set(reading, discourse);
  return discourse;
}

/** What the text shows of its people, by their index in the cast, and what they are called. */
interface Gathered {
  readonly votes: readonly GenderVotes[];
  readonly uses: readonly NameUse[];
  readonly descriptions: Description[];
  /** By nouns that may as well tell of a place. */
  readonly loose: Description[];
  readonly bodies: Description[];
}

function gather(reading: Reading): Gathered {
  const { people } = reading.cast;
  const gathered: Gathered = {
    votes: people.map(() => ({ female: 0, male: 0 })),
    uses: people.map(noUse),
    descriptions: [],
    loose: [],
    bodies: [],
  };
  for (const { items } of reading.statements) {
    const named = items.map((item) => personAt(reading, item));
    named.forEach((person, index) => {
      if (person !== null) gatherAt(gathered, reading, items, index, person);
    });
    voteByPronouns(items, named, gathered.votes, reading.language);
  }
  return gathered;
}

/** Adds what is told of somebody beside one place of the name. */
function gatherAt(
  { votes, uses, descriptions, loose, bodies }: Gathered,
  { cast, language }: Reading,
  items: Reading["statements"][number]["items"],
  index: number,
  person: number,
): void {
  const [item, use] = [items[index], uses[person]];
  if (!item || !use) return;
  const at = item.range.start;
  for (const found of descriptionsAt(items, index, language)) {
    descriptions.push({ ...found, person, at });
    voteByNoun(votes[person], genderIn(found.text, language));
    use.asSomebody++;
  }
  voteByNoun(votes[person], genderByArticle(items, index, language));
  const called = looseApposition(items, index, language);
  if (called) loose.push({ ...called, person, at });
  const isOneWord = cast.people[person]?.words.length === 1;
  const words = countUse(use, items, index, isOneWord, language);
  if (words.size > 0) bodies.push({ person, text: item.text, words, at });
  voteByAside(votes[person], items, index, language);
}

function discourseFrom(reading: Reading, gathered: Gathered): Discourse {
  const { people } = reading.cast;
  const { votes, uses, descriptions, loose, bodies } = gathered;
  const votesOf = (id: number): GenderVotes => votes[id] ?? { female: 0, male: 0 };
  const useOf = (id: number): NameUse => uses[id] ?? noUse();
  const isPerson = people.map((one) =>
    isSomebodys(one, useOf(one.id), isGendered(votesOf(one.id)), reading.language),
  );
  const isBody = people.map((one) => isPerson[one.id] !== true && isBodys(one, useOf(one.id)));
  const ofPeople = loose.filter(({ person }) => isPerson[person] === true);
  return {
    reading,
    genders: people.map(({ id, gender }) =>
      gender === "unknown" ? votedGender(votesOf(id)) : gender,
    ),
    isPerson,
    isBody,
    descriptions,
    isDescribed: describedAmong(people.length, descriptions),
    byWord: indexByWord(inOrder([...descriptions, ...ofPeople])),
    bodiesByWord: indexByWord(inOrder([...bodies, ...namesOfBodies(reading, isBody)])),
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
