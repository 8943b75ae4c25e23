import type { Quote } from "../../document/annotations.ts";
import type { TextRange } from "../../document/span.ts";
import { clauseSubject } from "../attribution/clauses.ts";
import { discourseOf } from "../attribution/discourse.ts";
import { Identifier } from "../attribution/identify.ts";
import { personAt, type Reading, type Statement } from "../attribution/reading.ts";
import { genderOfNoun } from "../attribution/roles.ts";
import type { Item } from "../names/name.ts";
import type { Person } from "../names/people.ts";
import { holds } from "./patterns.ts";
import type { QuotePlaces } from "./quote-places.ts";
import type { Voice } from "./voices.ts";

/** How far before a statement the title of its subject is looked for, in code units. */
const NAMED_WITHIN = 4000;

/** How many statements before one are looked at for those whom its passage names. */
const REMEMBERED = 12;

/** Whose remarks a cue is about. */
export type Owner =
  | { readonly type: "quoted"; readonly voice: Voice }
  | { readonly type: "stranger" };

/** Finds the speaker of a statement that quotes nothing: "Varos spoke through an interpreter." */
export class StatementSpeakers {
  readonly #reading: Reading;
  readonly #quotes: readonly Quote[];
  readonly #places: QuotePlaces;
  readonly #voices: readonly Voice[];
  /** Ids of speakers by name. */
  readonly #ids: ReadonlyMap<string, string>;
  #identifier: Identifier | null = null;
  /** Where the words begin that somebody said in the article's own language first, once that is asked for. */
  #firstOwn: ReadonlyMap<Voice, number> | null = null;

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

  /**
   * Whose remarks a stretch of a statement speaks of: Varos’s; for whom it was translated: for Varos.
   * `stranger` where it names somebody who is not quoted, null where it names nobody.
   */
  ownerIn({ items }: Statement, { start, end }: TextRange): Owner | null {
    for (const [index, item] of items.entries()) {
      // The title of a name may stand before the cue's words: Ms. [Varos’s remarks were translated].
      if (item.range.end <= start || item.range.end > end || item.name?.kind === "organisation")
        continue;
      const person = personAt(this.#reading, item);
      const isOwner = items[index + 1]?.type === "possessive" || items[index - 1]?.lower === "for";
      if (person === null || !isOwner) continue;
      const voice = this.#idOf(person) ?? this.#namedLike(item.name?.words ?? []);
      return voice === null ? { type: "stranger" } : { type: "quoted", voice };
    }
    return null;
  }

  /** The only one quoted whose name has these words, wherever the family name stands: Ms. Wen is Wen Lihua. */
  #namedLike(words: readonly string[]): Voice | null {
    const alike = [...this.#ids].filter(([name]) => {
      const parts = new Set(name.split(" "));
      return words.every((word) => parts.has(word));
    });
    const [only] = alike;
    return only && alike.length === 1 ? only[1] : null;
  }

  /** Everybody whom a stretch of a statement names. */
  namedIn({ items }: Statement, { start, end }: TextRange): ReadonlySet<Voice> {
    const voices = new Set<Voice>();
    for (const item of items) {
      if (item.range.start < start || item.range.end > end) continue;
      const person = personAt(this.#reading, item);
      const voice = person === null ? null : this.#idOf(person);
      if (voice !== null) voices.add(voice);
    }
    return voices;
  }

  /** Everybody quoted in the article whom a passage names up to a statement. */
  namedInPassage(statement: Statement): ReadonlySet<Voice> {
    const people = this.itemsOfPassage(statement).map((item) => personAt(this.#reading, item));
    return new Set(people.flatMap((person) => (person === null ? [] : (this.#idOf(person) ?? []))));
  }

  /** The items of a passage up to the end of a statement, as far back as a reader remembers. */
  itemsOfPassage({ passage, index: last }: Statement): readonly Item[] {
    const { statements } = this.#reading;
    let first = last;
    while (statements[first - 1]?.passage === passage && last - first < REMEMBERED) first--;
    return statements.slice(first, last + 1).flatMap(({ items }) => items);
  }

  /** The noun by which a statement calls its subject, where it names nobody: "a second *witness*". */
  headOf({ items }: Statement): string | null {
    const source = clauseSubject(items, 0, items.length, this.#reading.language);
    return source?.type === "description" ? source.head : null;
  }

  /** Whether a statement speaks of somebody and of nobody else. */
  isAloneIn({ items }: Statement, voice: Voice): boolean {
    const people = items.flatMap((item) => personAt(this.#reading, item) ?? []);
    return people.length > 0 && people.every((person) => this.#idOf(person) === voice);
  }

  /** Whether the subject of a statement is somebody else, by name, whom a pronoun may mean. */
  isAboutOther({ items }: Statement, voice: Voice, pronoun: string): boolean {
    const { language, cast } = this.#reading;
    const source = clauseSubject(items, 0, items.length, language);
    if (source?.type !== "name") return false;
    const item = items.find(({ range }) => range.start === source.range.start);
    const person = item === undefined ? null : personAt(this.#reading, item);
    if (person === null || this.#idOf(person) === voice) return false;
    const gender = discourseOf(this.#reading).genders[person] ?? "unknown";
    const isOfGender = gender === "unknown" || gender === language.pronouns.get(pronoun);
    const isSomebody = this.#idOf(person) !== null || (cast.people[person]?.words.length ?? 0) > 1;
    return isOfGender && isSomebody;
  }

  /** Whether the article has said of somebody, before a position, that they spoke its own language. */
  hasSpokenOwn(voice: Voice, position: number): boolean {
    this.#firstOwn ??= this.#firstOwnQuotes();
    const first = this.#firstOwn.get(voice);
    return first !== undefined && first < position;
  }

  #firstOwnQuotes(): ReadonlyMap<Voice, number> {
    const first = new Map<Voice, number>();
    for (const index of this.ownVoices()) {
      if (typeof index !== "number") continue;
      const voice = this.#voices[index] ?? "";
      const start = this.#places.startOf(index);
      first.set(voice, Math.min(start, first.get(voice) ?? start));
    }
    return first;
  }

  /** Who speaks the article's own language somewhere, and the quotes beside a statement that says so. */
  ownVoices(): ReadonlySet<Voice | number> {
    const found = new Set<Voice | number>();
    for (const statement of this.#reading.statements) {
      const { marked } = this.#places.wordingOf(statement);
      if (!holds(this.#reading.language, "own", marked)) continue;
      const quoted = this.#places.inStatement(statement);
      const next = this.#places.nextAfter(statement.items[0]?.range.start ?? 0);
      const isNext = quoted.length === 0 && this.#places.passageOf(next) === statement.passage;
      for (const index of quoted) found.add(index);
      if (isNext) found.add(next).add(this.#voices[next] ?? next);
    }
    return found;
  }

  /** Whoever the statement is about, or else whoever is quoted right after it, unnamed. */
  voiceOf(statement: Statement): Voice | null {
    const { items } = statement;
    const source = clauseSubject(items, 0, items.length, this.#reading.language) ?? null;
    if (!source) return null;
    const titled = source.type === "description" ? this.#titledIn(items, source.range) : null;
    if (titled !== null) return titled;
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
    if (source.type === "description" && !this.#mayBeCalled(source.head, quote)) return null;
    return this.#voices[next] ?? null;
  }

  /** Der Ingenieur Pavel Varos: where all nouns are capitalised, a name with what somebody is before it. */
  #titledIn(items: readonly Item[], { start }: TextRange): Voice | null {
    const at = items.findIndex(({ range }) => range.start === start);
    const named = items[at + 1];
    if (!this.#reading.language.nounsCapitalised || (named?.name?.words.length ?? 0) < 2)
      return null;
    const person = named ? personAt(this.#reading, named) : null;
    return person === null ? null : this.#idOf(person);
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

  /** "he" after "a man", but not "she". */
  #mayBeCalled(head: string, { mention }: Quote): boolean {
    const { language } = this.#reading;
    const gender = genderOfNoun(head, language);
    const said = language.pronouns.get(mention?.text.toLowerCase() ?? "");
    return gender === "unknown" || (said !== "male" && said !== "female") || said === gender;
  }

  #idOf(person: number): Voice | null {
    return this.#ids.get(nameOf(this.#reading.cast.people[person])) ?? null;
  }
}

function nameOf(person: Person | undefined): string {
  return person?.words.join(" ") ?? "";
}
