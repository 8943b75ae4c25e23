import type { Quote } from "../../document/annotations.ts";
import type { TextRange } from "../../document/span.ts";
import { clauseSubject } from "../attribution/clauses.ts";
import { discourseOf, personAt } from "../attribution/discourse.ts";
import { Identifier } from "../attribution/identify.ts";
import type { Reading, Statement } from "../attribution/reading.ts";
import type { Person } from "../names/people.ts";
import type { QuotePlaces } from "./quote-places.ts";
import type { Voice } from "./voices.ts";

/** How far before a statement the title of its subject is looked for, in code units. */
const NAMED_WITHIN = 4000;

/** Finds the speaker of a statement that quotes nothing: "Varos spoke through an interpreter." */
export class StatementSpeakers {
  readonly #reading: Reading;
  readonly #quotes: readonly Quote[];
  readonly #places: QuotePlaces;
  readonly #voices: readonly Voice[];
  /** Ids of speakers by name. */
  readonly #ids: ReadonlyMap<string, string>;
  #identifier: Identifier | null = null;

  constructor(
    reading: Reading,
    quotes: readonly Quote[],
    places: QuotePlaces,
    voices: readonly Voice[],
    ids: ReadonlyMap<string, string>,
  ) {
    this.#reading = reading;
    this.#quotes = quotes;
    this.#places = places;
    this.#voices = voices;
    this.#ids = ids;
  }

  /** Whose remarks a stretch of a statement speaks of: Varos’s. */
  ownerIn({ items }: Statement, { start, end }: TextRange): Voice | null {
    for (const [index, item] of items.entries()) {
      if (item.range.start < start || item.range.end > end) continue;
      const person = personAt(this.#reading, item);
      if (person !== null && items[index + 1]?.type === "possessive") return this.#idOf(person);
    }
    return null;
  }

  /** Whoever the statement is about, or else whoever is quoted right after it, unnamed. */
  voiceOf(statement: Statement): Voice | null {
    const { items } = statement;
    const source = clauseSubject(items, 0, items.length, this.#reading.language) ?? null;
    if (!source) return null;
    this.#identifier ??= new Identifier(discourseOf(this.#reading));
    const identity = this.#identifier.identify(source, statement.index);
    const known = identity && this.#idOf(identity.person);
    if (known) return known;
    let next = this.#places.nextAfter(items[0]?.range.start ?? 0);
    while (this.#quotes[next]?.kind === "term") next++;
    const passage = next < 0 ? null : this.#places.passageOf(next);
    const quote = this.#quotes[next];
    if (passage === null || passage - statement.passage > 1 || quote?.speaker !== null) return null;
    if (identity && !this.#isCalled(identity.person, quote, items[0]?.range.start ?? 0))
      return null;
    return this.#voices[next] ?? null;
  }

  /** Whether a quote's source may be somebody: "he", or "the mayor" where Mayor Varos was named before. */
  #isCalled(person: number, { mention }: Quote, before: number): boolean {
    const words = mention?.text.toLowerCase().split(/\s+/u) ?? [];
    if (words.length < 2) return true;
    if (!this.#reading.language.definiteArticles.has(words[0] ?? "")) return false;
    const head = words.at(-1) ?? "";
    const name = this.#reading.cast.people[person]?.words.map((word) => word.toLowerCase()) ?? [];
    const near = this.#reading.text.slice(Math.max(0, before - NAMED_WITHIN), before).toLowerCase();
    return name.includes(head) || near.includes(`${head} ${name[0]}`);
  }

  #idOf(person: number): Voice | null {
    return this.#ids.get(nameOf(this.#reading.cast.people[person])) ?? null;
  }
}

function nameOf(person: Person | undefined): string {
  return person?.words.join(" ") ?? "";
}
