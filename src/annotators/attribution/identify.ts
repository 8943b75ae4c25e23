import type { Gender } from "../languages/language.ts";
import { bodyCalled } from "./bodies.ts";
import { lastBefore } from "./descriptions.ts";
import { type Discourse, personAt, subjectOf } from "./discourse.ts";
import type { Described, Source } from "./phrases.ts";
import { genderOfNoun, isRole } from "./roles.ts";

/** Who is meant, and by which rule that is known. */
export interface Identity {
  readonly person: number;
  readonly rule: "name" | "pronoun" | "description" | "role" | "body";
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
  readonly #speakers: number[] = [];
  readonly #subjects: number[] = [];
  /** Statements before this one have their subject. */
  #resolved = 0;

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
  }

  /** Notes that this person spoke in this statement: the likeliest whom a pronoun means next. */
  noteSpeaker(statement: number, person: number): void {
    this.#speakers[statement] = person;
  }

  identify(source: Source, statement: number): Identity | null {
    this.#resolveUpTo(statement);
    switch (source.type) {
      case "name": {
        const person = this.#discourse.reading.cast.byPosition.get(source.at);
        return person === undefined ? null : { person, rule: "name" };
      }
      case "pronoun": {
        if (source.gender === "first") return null;
        const person =
          source.gender === "thing"
            ? this.#body(statement)
            : this.#recent(statement, source.range.start, source.gender);
        return person === null ? null : { person, rule: "pronoun" };
      }
      case "description":
        return source.definite ? this.#described(source, statement) : null;
    }
  }

  /** The person spoken of last before `position` whom the pronoun fits; else the one named next. */
  #recent(
    statement: number,
    position: number,
    gender: Gender | "plural",
    looksAhead = true,
  ): number | null {
    let doubtful: number | null = null;
    for (let i = statement; i >= Math.max(0, statement - MEMORY); i--) {
      const people = this.#peopleIn(i, i === statement ? position : Number.POSITIVE_INFINITY);
      for (const [rank, person] of people.entries()) {
        const fit = this.#fits(person, gender);
        // Whom the statement is about comes first, even where nothing shows a gender.
        if (fit === "yes" || (fit === "maybe" && rank === 0 && i < statement))
          return doubtful ?? person;
        if (fit === "maybe") doubtful ??= person;
      }
      if (doubtful !== null && statement - i >= 2) return doubtful;
    }
    return doubtful ?? (looksAhead ? this.#named(statement, gender) : null);
  }

  /** "She" at the start of a story, before the name. */
  #named(statement: number, gender: Gender | "plural"): number | null {
    for (let i = statement; i <= statement + 3; i++)
      for (const person of this.#peopleIn(i, Number.POSITIVE_INFINITY))
        if (this.#fits(person, gender) !== "no") return person;
    return null;
  }

  #fits(person: number, gender: Gender | "plural"): "yes" | "maybe" | "no" {
    const isPerson = this.#discourse.isPerson[person] === true;
    if (gender === "plural") return this.#discourse.isBody[person] === true ? "yes" : "no";
    if (!isPerson) return "no";
    const known = this.#discourse.genders[person] ?? "unknown";
    if (known === gender || gender === "unknown") return "yes";
    return known === "unknown" ? "maybe" : "no";
  }

  /** Those a statement is about: who speaks, its subject, then everybody named in it. */
  #peopleIn(index: number, before: number): readonly number[] {
    const isWhole = before === Number.POSITIVE_INFINITY;
    const known = this.#about[index];
    if (known && isWhole) return this.#withSpeaker(index, known);
    const { reading } = this.#discourse;
    const statement = reading.statements[index];
    if (!statement) return [];
    const people: number[] = [];
    const add = (person: number | null | undefined): void => {
      if (person !== null && person !== undefined && !people.includes(person)) people.push(person);
    };
    const subject = subjectOf(reading, statement);
    if (subject && subject.range.start < before && subject.type === "name")
      add(reading.cast.byPosition.get(subject.at));
    // Without a name it hands the subject on; looked up in order, so that this never goes deep.
    if (subject && subject.type !== "name" && isWhole && index < this.#resolved)
      add(this.#subjects[index]);
    for (const item of statement.items) {
      if (item.range.start >= before || people.length > 8) break;
      add(personAt(reading, item));
    }
    if (!isWhole) return people;
    if (index < this.#resolved) this.#about[index] = people;
    return this.#withSpeaker(index, people);
  }

  /** Finds whom the pronoun at the head of each statement up to this one stands for. */
  #resolveUpTo(statement: number): void {
    const { reading } = this.#discourse;
    for (; this.#resolved < statement; this.#resolved++) {
      const index = this.#resolved;
      const current = reading.statements[index];
      const subject = current ? subjectOf(reading, current) : null;
      const person = subject && this.#subjectMeant(subject, index);
      if (person !== null) this.#subjects[index] = person;
    }
  }

  /** Whom a subject without a name stands for, as far as that is sure. */
  #subjectMeant(subject: Source, statement: number): number | null {
    switch (subject.type) {
      case "name":
        return null;
      case "pronoun":
        if (subject.gender === "first" || subject.gender === "thing") return null;
        return this.#recent(statement, subject.range.start, subject.gender);
      case "description":
        return subject.definite ? this.#calledSo(subject, statement) : null;
    }
  }

  /** Whom the statement begins with, then who speaks in it: Varos left when Lund said "no". */
  #withSpeaker(index: number, people: readonly number[]): readonly number[] {
    const speaker = this.#speakers[index];
    if (speaker === undefined) return people;
    const lead = this.#leadOf(index);
    const first = lead === null || lead === speaker ? [speaker] : [lead, speaker];
    return [...first, ...people.filter((person) => !first.includes(person))];
  }

  /** Whoever is the subject of a statement by name. */
  #namedSubjectOf(index: number): number | null {
    const { reading } = this.#discourse;
    const statement = reading.statements[index];
    const subject = statement ? subjectOf(reading, statement) : null;
    return subject?.type === "name" ? (reading.cast.byPosition.get(subject.at) ?? null) : null;
  }

  /** The person whose name begins a statement as its subject. */
  #leadOf(index: number): number | null {
    const { reading } = this.#discourse;
    const statement = reading.statements[index];
    const subject = statement ? subjectOf(reading, statement) : null;
    if (!statement || subject?.type !== "name") return null;
    const place = statement.items.findIndex(({ range }) => range.start >= subject.at);
    if (place > 1 || statement.items[0]?.type === "quote") return null;
    return reading.cast.byPosition.get(subject.at) ?? null;
  }

  /** "the defence minister": whoever was called so; else, of a role, the one spoken of last. */
  #described(source: Described, statement: number): Identity | null {
    const { reading } = this.#discourse;
    const known = this.#calledSo(source, statement);
    if (known !== null) return { person: known, rule: "description" };
    const body = this.#bodyMeant(source, statement);
    if (body !== null) return { person: body, rule: "body" };
    if (reading.language.bodyNouns.has(source.head) || !isRole(source, reading)) return null;
    if (this.#isIntroduced(source.head, statement)) return null;
    const gender = genderOfNoun(source.head, reading.language);
    const person = this.#recent(statement, source.range.start, gender, false);
    return person === null ? null : { person, rule: "role" };
  }

  /** "the bank", "the company": the body that bears the word, else one that may be called so. */
  #bodyMeant(source: Described, statement: number): number | null {
    const { bodiesByWord, reading } = this.#discourse;
    const { genericBodies, bodyNouns } = reading.language;
    const body = bodyCalled(source, bodiesByWord.get(source.head) ?? [], reading.language);
    if (body !== null) return body;
    if (genericBodies.has(source.head)) return this.#lastBody(statement);
    return bodyNouns.has(source.head) ? this.#body(statement) : null;
  }

  /** Whoever was called so; the one spoken of last where there are several. */
  #calledSo(source: Described, statement: number): number | null {
    const { byWord, reading } = this.#discourse;
    const { language } = reading;
    const called = lastBefore(byWord.get(source.head) ?? [], source.range.start);
    if (called.length === 0) return null;
    const gender = genderOfNoun(source.head, language);
    const content = source.words.filter(
      (word) => !language.determiners.has(word) && !language.possessives.has(word),
    );
    const seen = this.#recency(statement);
    let best: { readonly person: number; readonly score: number } | null = null;
    for (const description of called) {
      if (this.#fits(description.person, gender) === "no") continue;
      const matched = content.filter((word) => description.words.has(word)).length;
      const score =
        matched * 4 - (content.length - matched) * 3 + (seen.get(description.person) ?? -20) / 2;
      if (best === null || score > best.score) best = { person: description.person, score };
    }
    return best?.person ?? null;
  }

  /** "a driver" went before: "the driver" is somebody without a name. */
  #isIntroduced(head: string, statement: number): boolean {
    const { statements, language } = this.#discourse.reading;
    for (let i = statement - 1; i >= Math.max(0, statement - MEMORY); i--) {
      const items = statements[i]?.items ?? [];
      const noun = items.findIndex(({ lower }) => lower === head);
      const lead = items.slice(Math.max(0, noun - 3), Math.max(0, noun));
      if (lead.some(({ lower }) => language.grammar.indefinite.has(lower))) return true;
    }
    return false;
  }

  /** "the company", "it": the body that spoke last; for a statement that somebody put out, that one. */
  #body(statement: number): number | null {
    const { reading, isPerson } = this.#discourse;
    for (let i = statement - 1; i >= Math.max(0, statement - MEMORY); i--) {
      const person = this.#speakers[i] ?? this.#namedSubjectOf(i);
      if (person === undefined || person === null) {
        if (this.#isAboutOther(i)) return null;
        continue;
      }
      if (isPerson[person] !== true) return person;
      const items = reading.statements[i]?.items ?? [];
      const isPutOut = items.some(({ lower }) => reading.language.documentNouns.has(lower));
      return isPutOut && i === statement - 1 ? person : null;
    }
    return null;
  }

  /** "the company": the body spoken of last. */
  #lastBody(statement: number): number | null {
    for (let i = statement - 1; i >= Math.max(0, statement - MEMORY); i--) {
      const people = this.#peopleIn(i, Number.POSITIVE_INFINITY);
      const body = people.find((person) => this.#discourse.isBody[person] === true);
      if (body !== undefined) return body;
      const subject = this.#namedSubjectOf(i);
      if (subject !== null && this.#mayBeBody(subject)) return subject;
    }
    return null;
  }

  /** A name that nothing shows to be a person's: Norline apologised. The airline said … */
  #mayBeBody(person: number): boolean {
    const { genders, isDescribed, reading } = this.#discourse;
    return (
      reading.cast.people[person]?.kind !== "person" &&
      genders[person] === "unknown" &&
      isDescribed[person] !== true
    );
  }

  /** Whether a statement is about a body or a document that has no name. */
  #isAboutOther(index: number): boolean {
    const { reading } = this.#discourse;
    const statement = reading.statements[index];
    const subject = statement ? subjectOf(reading, statement) : null;
    if (subject?.type !== "description") return false;
    const { bodyNouns, documentNouns } = reading.language;
    return bodyNouns.has(subject.head) || documentNouns.has(subject.head);
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
