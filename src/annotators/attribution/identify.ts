import type { Gender, Language } from "../languages/language.ts";
import { bodyMeant, bodyMeantByIt } from "./bodies-meant.ts";
import { lastBefore } from "./descriptions.ts";
import { type Discourse, personAt } from "./discourse.ts";
import { Focus, MEMORY } from "./focus.ts";
import type { Described, Source } from "./phrases.ts";
import type { Reading, Statement } from "./reading.ts";
import { genderOfNoun, isRole } from "./roles.ts";

/** Who is meant, and by which rule that is known. */
export interface Identity {
  readonly person: number;
  readonly rule: "name" | "pronoun" | "description" | "named-next" | "role" | "body";
}

/**
 * Tells whom a source stands for, by who was spoken of before it. Statements must come in reading order.
 */
export class Identifier {
  readonly #discourse: Discourse;
  readonly #focus: Focus;

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
    this.#focus = new Focus(discourse);
  }

  /** Notes that this person spoke in this statement: the likeliest whom a pronoun means next. */
  noteSpeaker(statement: number, person: number): void {
    this.#focus.noteSpeaker(statement, person);
  }

  /** Varos asked *him* when, Varos asked whether …: whoever turns to somebody in the sentence before, by name. */
  askerBefore(statement: number): number | null {
    const { statements, language } = this.#discourse.reading;
    const { items = [], passage } = statements[statement - 1] ?? {};
    const asks = items.some(
      ({ lower }, i) =>
        (i > 0 && language.askVerbs.has(lower)) ||
        (language.cueVerbs.get(lower) === "say" &&
          language.genderWords.has(items[i + 1]?.lower ?? "") &&
          language.otherPronouns.has(items[i + 1]?.lower ?? "")),
    );
    const isNear = Math.abs((statements[statement]?.passage ?? 0) - (passage ?? 0)) <= 1;
    return asks && isNear ? this.#focus.namedSubjectOf(statement - 1) : null;
  }

  /** `except` is somebody who cannot be meant, but by name. */
  identify(source: Source, statement: number, except: number | null = null): Identity | null {
    this.#focus.resolveUpTo(statement, (subject, index) => this.#subjectMeant(subject, index));
    switch (source.type) {
      case "name": {
        const person = this.#discourse.reading.cast.byPosition.get(source.at);
        return person === undefined ? null : { person, rule: "name" };
      }
      case "pronoun": {
        if (source.gender === "first") return null;
        const person =
          source.gender === "thing"
            ? bodyMeantByIt(this.#discourse, this.#focus, source, statement)
            : this.#recent(statement, source.range.start, source.gender, except);
        return person === null ? null : { person, rule: "pronoun" };
      }
      case "description":
        return source.definite
          ? this.#described(source, statement, except)
          : this.#namedLater(source, statement);
    }
  }

  /**
   * A story begins with "a federal judge", and names her in the next sentences: "District Judge Ada
   * Varos". Only where it names nobody else of whom that is said.
   */
  #namedLater(source: Described, statement: number): Identity | null {
    const { byWord, reading } = this.#discourse;
    if (!isLead(reading, statement)) return null;
    if (source.attached || !isRole(source, reading)) return this.#namedNext(source, statement);
    const end = reading.statements[statement + LEAD_REACH]?.items.at(-1)?.range.end;
    const called = (byWord.get(source.head) ?? []).slice(0, 10);
    const [first, ...others] = new Set(called.map(({ person }) => person));
    const at = called[0]?.at ?? 0;
    const isNext = at > source.range.end && (end === undefined || at < end);
    if (first === undefined) return this.#namedNext(source, statement);
    if (others.length > 0 || !isNext) return null;
    return this.#discourse.isPerson[first] === true ? { person: first, rule: "description" } : null;
  }

  /**
   * A story begins with "A man who stole a swan", and its next paragraph with his full name: the one whom
   * the story is about. Only where its first paragraph names nobody. "The head of the mill" is whoever is called
   * nothing else.
   */
  #namedNext(source: Described, statement: number): Identity | null {
    const { reading, isPerson } = this.#discourse;
    const [lead, next] = [reading.statements[statement], nextPassage(reading, statement)];
    const begins = lead?.items.findIndex(({ range }) => range.start >= source.range.start);
    if (begins !== 0 || !next || !(source.definite || isAnybody(source, reading.language)))
      return null;
    if (this.#focus.peopleIn(statement).some((person) => isPerson[person] === true)) return null;
    const name = next.items[0]?.name;
    const person = personAt(reading, next.items[0]);
    if (!name || name.words.length < 2 || person === null || isPerson[person] !== true) return null;
    const isOther = source.definite && this.#discourse.isDescribed[person] === true;
    const fits = this.#fits(person, genderOfNoun(source.head, reading.language)) !== "no";
    return fits && !isOther ? { person, rule: "named-next" } : null;
  }

  /** The person spoken of last before `position` whom the pronoun fits; else the one named next. */
  #recent(
    statement: number,
    position: number,
    gender: Gender | "plural",
    except: number | null = null,
    looksAhead = true,
  ): number | null {
    let doubtful: number | null = null;
    for (let i = statement; i >= Math.max(0, statement - MEMORY); i--) {
      const people =
        i === statement ? this.#focus.peopleBefore(i, position) : this.#focus.peopleIn(i);
      for (const [rank, person] of people.entries()) {
        if (person === except) continue;
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
      for (const person of this.#focus.peopleIn(i))
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

  /** Whom a subject without a name stands for, as far as that is sure. */
  #subjectMeant(subject: Source, statement: number): number | null {
    switch (subject.type) {
      case "name":
        return null;
      case "pronoun":
        if (subject.gender === "first" || subject.gender === "thing") return null;
        return this.#recent(statement, subject.range.start, subject.gender);
      case "description":
        if (!subject.definite) return null;
        return (
          this.#calledSo(subject, statement) ??
          bodyMeant(this.#discourse, this.#focus, subject, statement)
        );
    }
  }

  /** "the defence minister": whoever was called so; else, of a role, the one spoken of last. */
  #described(source: Described, statement: number, except: number | null): Identity | null {
    const { reading } = this.#discourse;
    const known = this.#calledSo(source, statement);
    if (known !== null) return { person: known, rule: "description" };
    const body = bodyMeant(this.#discourse, this.#focus, source, statement);
    if (body !== null) return { person: body, rule: "body" };
    if (reading.language.bodyNouns.has(source.head) || !isRole(source, reading)) return null;
    if (this.#isIntroduced(source.head, statement)) return null;
    const next = isLead(reading, statement) ? this.#namedNext(source, statement) : null;
    if (next) return next;
    const gender = genderOfNoun(source.head, reading.language);
    const person = this.#recent(statement, source.range.start, gender, except, false);
    return person === null ? null : { person, rule: "role" };
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
    const seen = this.#focus.recency(statement);
    let best: { readonly person: number; readonly score: number } | null = null;
    for (const description of called) {
      if (this.#fits(description.person, gender) === "no") continue;
      if (isOtherRank(description.words, content, language)) continue;
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
}

/** How many sentences after the first name those whom that only describes. */
const LEAD_REACH = 4;

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

/** "a man", "a mother-of-three", "a 41-year-old": no work or office, which many in a story have. */
function isAnybody({ head, words }: Described, { grammar, genericPeople }: Language): boolean {
  return (
    genericPeople.has(head) ||
    grammar.parent.test(head) ||
    words.some((word) => grammar.age.test(word))
  );
}

/** "the minister" is not whom the article calls the shadow minister. */
function isOtherRank(
  called: ReadonlySet<string>,
  content: readonly string[],
  { otherRanks }: Language,
): boolean {
  for (const word of otherRanks) if (called.has(word) && !content.includes(word)) return true;
  return false;
}
