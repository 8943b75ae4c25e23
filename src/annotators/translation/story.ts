import type { Annotations, Quote } from "../../document/annotations.ts";
import type { Reading, Statement } from "../attribution/reading.ts";
import type { Language } from "../languages/language.ts";
import { Interpreters } from "./interpreters.ts";
import { QuotePlaces } from "./quote-places.ts";
import { StatementSpeakers } from "./statement-speakers.ts";
import { type Naming, namingsOf, type Voice, voicesOf } from "./voices.ts";
import type { Wording } from "./wording.ts";

/** An article in which claims of translation are looked for: what all rules ask, and none changes. */
export interface Story {
  readonly reading: Reading;
  readonly quotes: readonly Quote[];
  /** Whose words each quote is; "" for a term. */
  readonly voices: readonly Voice[];
  readonly namings: ReadonlyMap<string, Naming>;
  /** Ids of the speakers that are bodies and no people. */
  readonly bodies: ReadonlySet<string>;
  /** Several people are quoted, and not in a printed interview. */
  readonly isOfSeveral: boolean;
  /** Who translates for others somewhere in the article, by what cues or descriptions say of them. */
  readonly interpreters: Interpreters;
  readonly places: QuotePlaces;
  readonly speakers: StatementSpeakers;
}

/** A statement of the story with its wording and the speech quoted in it. */
export interface Telling {
  readonly statement: Statement;
  readonly wording: Wording;
  /** Indices of its quotes of speech. */
  readonly quoted: readonly number[];
}

/** The story of an article that was read around its quotes. */
export function storyOf(reading: Reading, { quotes, speakers }: Annotations): Story {
  const voices = voicesOf(quotes, speakers, reading.language);
  const places = new QuotePlaces(reading, quotes);
  const ids = new Map(speakers.map(({ name, id }) => [name, id]));
  return {
    reading,
    quotes,
    voices,
    places,
    namings: namingsOf(speakers),
    bodies: new Set(speakers.flatMap(({ id, isOrganisation }) => (isOrganisation ? [id] : []))),
    isOfSeveral:
      new Set(voices.filter((voice) => voice !== "")).size > 1 &&
      !quotes.some((quote) => isQuestion(quote, reading.language)),
    interpreters: new Interpreters(speakers, reading.language),
    speakers: new StatementSpeakers(reading, quotes, places, voices, ids),
  };
}

/** A question of a printed interview, which whoever reports asked. */
export function isQuestion({ mention }: Quote, { turnLabels }: Language): boolean {
  return mention !== null && turnLabels.get(mention.text.toLowerCase()) === "question";
}

/** A statement as rules look at it. */
export function tellingOf({ places }: Story, statement: Statement): Telling {
  const [wording, quoted] = [places.wordingOf(statement), places.inStatement(statement)];
  return { statement, wording, quoted };
}
