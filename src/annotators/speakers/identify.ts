import type { Source } from "../attribution/source.ts";
import type { Gender } from "../languages/language.ts";
import type { Discourse } from "./discourse.ts";
import { personAt, subjectOf } from "./discourse.ts";

/** Who is meant, and by which rule that is known. */
export interface Identity {
  readonly person: number;
  readonly rule: "name" | "pronoun" | "description";
}

/** How many statements back a pronoun or a bare description looks. */
const MEMORY = 14;

/**
 * Keeps track of who was spoken of, statement by statement, and tells whom a source stands for.
 * Statements must come in reading order.
 */
export class Identifier {
  readonly #discourse: Discourse;
  /** For each statement, the people it is about, the likeliest first. */
  readonly #about: (readonly number[])[] = [];
  #speakers: number[] = [];

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
  }

  /** Notes that this person spoke in this statement: the likeliest whom a pronoun means next. */
  noteSpeaker(statement: number, person: number): void {
    this.#speakers[statement] = person;
  }

  identify(source: Source, statement: number): Identity | null {
    switch (source.type) {
      case "name": {
        const person = this.#discourse.reading.cast.byPosition.get(source.at);
        return person === undefined ? null : { person, rule: "name" };
      }
      case "pronoun": {
        if (source.gender === "first") return null;
        const person = this.#recent(statement, source.range.start, source.gender);
        return person === null ? null : { person, rule: "pronoun" };
      }
      case "description": {
        const person = this.#described(source, statement);
        return person === null ? null : { person, rule: "description" };
      }
    }
  }

  /** The person spoken of last before `position` whom the pronoun fits. */
  #recent(statement: number, position: number, gender: Gender | "plural"): number | null {
    let doubtful: number | null = null;
    for (let i = statement; i >= Math.max(0, statement - MEMORY); i--) {
      for (const person of this.#peopleIn(
        i,
        i === statement ? position : Number.POSITIVE_INFINITY,
      )) {
        const fit = this.#fits(person, gender);
        if (fit === "yes") return person;
        if (fit === "maybe") doubtful ??= person;
      }
      if (doubtful !== null && statement - i >= 2) return doubtful;
    }
    return doubtful;
  }

  #fits(person: number, gender: Gender | "plural"): "yes" | "maybe" | "no" {
    const isPerson = this.#discourse.isPerson[person] === true;
    if (gender === "plural")
      return this.#discourse.reading.cast.people[person]?.kind === "organisation" ? "yes" : "no";
    if (!isPerson) return "no";
    const known = this.#discourse.genders[person] ?? "unknown";
    if (known === gender || gender === "unknown") return "yes";
    return known === "unknown" ? "maybe" : "no";
  }

  /** Those a statement is about: who speaks, its subject, then everybody named in it. */
  #peopleIn(index: number, before: number): readonly number[] {
    const { reading } = this.#discourse;
    const statement = reading.statements[index];
    if (!statement) return [];
    const cached = this.#about[index];
    if (cached && before === Number.POSITIVE_INFINITY) return this.#withSpeaker(index, cached);
    const people: number[] = [];
    const subject = subjectOf(reading, statement);
    if (subject?.type === "name" && subject.at < before) {
      const person = reading.cast.byPosition.get(subject.at);
      if (person !== undefined) people.push(person);
    }
    for (const item of statement.items) {
      if (item.range.start >= before) break;
      const person = personAt(reading, item);
      if (person !== null && !people.includes(person)) people.push(person);
      if (people.length > 8) break;
    }
    if (before !== Number.POSITIVE_INFINITY) return people;
    this.#about[index] = people;
    return this.#withSpeaker(index, people);
  }

  #withSpeaker(index: number, people: readonly number[]): readonly number[] {
    const speaker = this.#speakers[index];
    return speaker === undefined
      ? people
      : [speaker, ...people.filter((person) => person !== speaker)];
  }

  /** "the defence minister": whoever was called so; the one spoken of last where there are several. */
  #described(source: Extract<Source, { type: "description" }>, statement: number): number | null {
    const { descriptions, reading } = this.#discourse;
    const { language } = reading;
    if (!source.definite) return null;
    const isPersonNoun = language.personNouns.has(source.head) || /-year-old$/u.test(source.head);
    const gender = language.personNouns.get(source.head) ?? "unknown";
    const content = source.words.filter(
      (word) => !language.determiners.has(word) && !language.possessives.has(word),
    );
    const seen = this.#recency(statement);
    let best: { readonly person: number; readonly score: number } | null = null;
    for (const description of descriptions) {
      if (!description.words.has(source.head)) continue;
      if (this.#fits(description.person, gender) === "no") continue;
      const matched = content.filter((word) => description.words.has(word)).length;
      const score =
        matched * 4 - (content.length - matched) * 3 + (seen.get(description.person) ?? -20) / 2;
      if (best === null || score > best.score) best = { person: description.person, score };
    }
    if (best) return best.person;
    if (isPersonNoun && content.length <= 2 && !source.words.includes("'s"))
      return this.#recent(statement, source.range.start, gender);
    return null;
  }

  /** How near each person was spoken of: the higher the nearer. */
  #recency(statement: number): ReadonlyMap<number, number> {
    const seen = new Map<number, number>();
    for (let i = statement; i >= Math.max(0, statement - MEMORY); i--)
      this.#peopleIn(i, Number.POSITIVE_INFINITY).forEach((person, rank) => {
        if (!seen.has(person)) seen.set(person, i - statement - rank * 0.3);
      });
    return seen;
  }
}
