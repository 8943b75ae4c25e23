import { subjectOf } from "./clauses.ts";
import type { Discourse } from "./discourse.ts";
import type { Source } from "./phrases.ts";
import { personAt, type Statement } from "./reading.ts";

/** How many statements back a pronoun or a bare description looks. */
export const MEMORY = 14;

/**
 * Keeps who each statement of an article is about, and ranks those who may be meant by words without a name.
 * Statements must be noted in reading order.
 */
export class Focus {
  readonly #discourse: Discourse;
  /** For each statement, the people it is about, the likeliest first. */
  readonly #about: (readonly number[])[] = [];
  readonly #speakers: number[] = [];
  /** Whom the subject of each statement stands for where it is no name. */
  readonly #subjects: number[] = [];
  /** Statements before this one have their subject. */
  #resolved = 0;

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
  }

  noteSpeaker(statement: number, person: number): void {
    this.#speakers[statement] = person;
  }

  speakerOf(statement: number): number | null {
    return this.#speakers[statement] ?? null;
  }

  /** Finds, by `meant`, whom the subject of each statement before this one stands for. */
  resolveUpTo(
    statement: number,
    meant: (subject: Source, statement: number) => number | null,
  ): void {
    for (; this.#resolved < statement; this.#resolved++) {
      const subject = this.subjectAt(this.#resolved);
      const person = subject && meant(subject, this.#resolved);
      if (person !== null) this.#subjects[this.#resolved] = person;
    }
  }

  /**
   * The first of those spoken of before a position who is accepted, of all who may be meant the likeliest first. Those
   * of a nearer statement come before those of an earlier one; within one, whom it is about by its subject,
   * who speaks in it, then who is named in it, in the order of the text.
   */
  nearest(
    statement: number,
    position: number,
    accepts: (person: number) => boolean,
  ): number | null {
    for (let i = statement; i >= Math.max(0, statement - MEMORY); i--) {
      const people = i === statement ? this.#peopleBefore(i, position) : this.peopleIn(i);
      for (const person of people) if (accepts(person)) return person;
    }
    return null;
  }

  /** Those a statement is about: who speaks, its subject, then everybody named in it. */
  peopleIn(index: number): readonly number[] {
    const known = this.#about[index];
    if (known) return this.#withSpeaker(index, known);
    const { reading } = this.#discourse;
    const statement = reading.statements[index];
    if (!statement) return [];
    const people = this.#named(statement, this.subjectOf(index), Number.POSITIVE_INFINITY);
    if (index < this.#resolved) this.#about[index] = people;
    return this.#withSpeaker(index, people);
  }

  /** Whoever is the subject of a statement by name. */
  namedSubjectOf(index: number): number | null {
    const subject = this.subjectAt(index);
    const { byPosition } = this.#discourse.reading.cast;
    return subject?.type === "name" ? (byPosition.get(subject.at) ?? null) : null;
  }

  /** Whoever is the subject of a statement, by name or by words that were found to stand for somebody. */
  subjectOf(index: number): number | null {
    return this.namedSubjectOf(index) ?? this.#subjects[index] ?? null;
  }

  /** The words that are the subject of a statement. */
  subjectAt(index: number): Source | null {
    const { reading } = this.#discourse;
    const statement = reading.statements[index];
    return statement ? subjectOf(reading, statement) : null;
  }

  /** How near each person was spoken of: the higher the nearer. */
  recency(statement: number): ReadonlyMap<number, number> {
    const seen = new Map<number, number>();
    for (let i = statement; i >= Math.max(0, statement - MEMORY); i--)
      this.peopleIn(i).forEach((person, rank) => {
        if (!seen.has(person)) seen.set(person, i - statement - rank * 0.3);
      });
    return seen;
  }

  /** Those named in a statement before a position, its subject first. */
  #peopleBefore(index: number, position: number): readonly number[] {
    const statement = this.#discourse.reading.statements[index];
    const subject = this.subjectAt(index);
    if (!statement) return [];
    const isBefore = subject !== null && subject.range.start < position;
    return this.#named(statement, isBefore ? this.subjectOf(index) : null, position);
  }

  #named(statement: Statement, first: number | null, before: number): readonly number[] {
    const people: number[] = first === null ? [] : [first];
    let isAside = false;
    for (const item of statement.items) {
      // (Norline/Ilka Varos): who took a picture, what party somebody is of.
      if (item.type === "open") isAside = true;
      else if (item.type === "close") isAside = false;
      if (isAside) continue;
      if (item.range.start >= before || people.length > 8) break;
      const person = personAt(this.#discourse.reading, item);
      if (person !== null && !people.includes(person)) people.push(person);
    }
    return people;
  }

  /** Whom the statement begins with, then who speaks in it: Varos left when Lund said "no". */
  #withSpeaker(index: number, people: readonly number[]): readonly number[] {
    const speaker = this.#speakers[index];
    if (speaker === undefined) return people;
    const lead = this.#leadOf(index);
    const first = lead === null || lead === speaker ? [speaker] : [lead, speaker];
    return [...first, ...people.filter((person) => !first.includes(person))];
  }

  /** The person whose name begins a statement as its subject. */
  #leadOf(index: number): number | null {
    const { reading } = this.#discourse;
    const statement = reading.statements[index];
    const subject = this.subjectAt(index);
    if (!statement || subject?.type !== "name") return null;
    const place = statement.items.findIndex(({ range }) => range.start >= subject.at);
    if (place > 1 || statement.items[0]?.type === "quote") return null;
    return reading.cast.byPosition.get(subject.at) ?? null;
  }
}
