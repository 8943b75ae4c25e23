import type { Gender, Language } from "../languages/language.ts";
import { bodyMeant, bodyMeantByIt } from "./bodies-meant.ts";
import { lastBefore } from "./descriptions.ts";
import type { Discourse } from "./discourse.ts";
import { Focus, MEMORY } from "./focus.ts";
import { fits } from "./gender-fit.ts";
import type { Identity } from "./identity.ts";
import { namedAfterLead } from "./leads.ts";
import type { Described, Source } from "./phrases.ts";
import { genderOfDescribed, isAnybody, isRole } from "./roles.ts";
import { holderOfOffice } from "./short-offices.ts";

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
    const own = this.#focus.subjectAt(statement);
    const isOwnBefore = own !== null && own.range.end <= source.range.start;
    this.#focus.resolveUpTo(isOwnBefore ? statement + 1 : statement, (subject, index) =>
      this.#subjectMeant(subject, index),
    );
    switch (source.type) {
      case "name": {
        const holder = holderOfOffice(this.#discourse, source, statement);
        if (holder !== null) return { person: holder, rule: "description" };
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
          : namedAfterLead(this.#discourse, this.#focus, source, statement);
    }
  }

  /** Whom a pronoun stands for: the likeliest of those before it whom its gender fits; else whoever is named next. */
  #recent(
    statement: number,
    position: number,
    gender: Gender | "plural",
    except: number | null = null,
    looksAhead = true,
  ): number | null {
    const isMeant = (person: number): boolean =>
      person !== except && fits(this.#discourse, person, gender) !== "no";
    const found = this.#focus.nearest(statement, position, isMeant);
    return found ?? (looksAhead ? this.#named(statement, gender) : null);
  }

  /** "She" at the start of a story, before the name. */
  #named(statement: number, gender: Gender | "plural"): number | null {
    for (let i = statement; i <= statement + 3; i++)
      for (const person of this.#focus.peopleIn(i))
        if (fits(this.#discourse, person, gender) !== "no") return person;
    return null;
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
          bodyMeant(this.#discourse, this.#focus, subject, statement) ??
          this.#byRole(subject, statement, null)
        );
    }
  }

  /** "the defence minister": whoever was called so; else, of a role, the one spoken of last. */
  #described(source: Described, statement: number, except: number | null): Identity | null {
    const { reading } = this.#discourse;
    const known = this.#calledSo(source, statement) ?? this.#atHeadOf(source);
    if (known !== null) return { person: known, rule: "description" };
    const body = bodyMeant(this.#discourse, this.#focus, source, statement);
    if (body !== null) return { person: body, rule: "body" };
    if (reading.language.bodyNouns.has(source.head)) return null;
    const next = namedAfterLead(this.#discourse, this.#focus, source, statement);
    if (next) return next;
    const person = this.#byRole(source, statement, except);
    return person === null ? null : { person, rule: "role" };
  }

  /** "the goalkeeper": of a role that nobody was said to have, whoever was spoken of last. */
  #byRole(source: Described, statement: number, except: number | null): number | null {
    const { reading } = this.#discourse;
    if (isAnybody(source, reading.language)) return this.#onlyOneSo(source, statement, except);
    if (!isRole(source, reading) || this.#isIntroduced(source.head, statement)) return null;
    const gender = genderOfDescribed(source, reading.language);
    return this.#recent(statement, source.range.start, gender, except, false);
  }

  /** la titular *de Interior*: whoever was called something else of the same, as the ministra del Interior. */
  #atHeadOf(source: Described): number | null {
    const { descriptions, reading, isPerson } = this.#discourse;
    const { heads, prepositions, articles } = reading.language;
    if (!heads.has(source.head) || source.tail === undefined) return null;
    const things = source.tail
      .split(" ")
      .filter((word) => word !== "" && !prepositions.has(word) && !articles.has(word));
    const gender = genderOfDescribed(source, reading.language);
    const found = descriptions.findLast(
      ({ at, words, person }) =>
        at < source.range.start &&
        things.some((thing) => words.has(thing)) &&
        isPerson[person] === true &&
        fits(this.#discourse, person, gender) !== "no",
    );
    return found?.person ?? null;
  }

  /** "the woman": whoever was spoken of last, where the article shows that it is one. */
  #onlyOneSo(source: Described, statement: number, except: number | null): number | null {
    const gender = genderOfDescribed(source, this.#discourse.reading.language);
    if (gender === "unknown" || this.#isIntroduced(source.head, statement)) return null;
    const { genders, isPerson } = this.#discourse;
    const found = this.#focus.nearest(
      statement,
      source.range.start,
      (person) =>
        person !== except && isPerson[person] === true && genders[person] !== OTHER[gender],
    );
    return found !== null && genders[found] === gender ? found : null;
  }

  /** Whoever was called so; the one spoken of last where there are several. */
  #calledSo(source: Described, statement: number): number | null {
    const { byWord, reading } = this.#discourse;
    const { language } = reading;
    const called = lastBefore(byWord.get(source.head) ?? [], source.range.start);
    if (called.length === 0) return null;
    const gender = genderOfDescribed(source, language);
    const content = source.words.filter(
      (word) => !language.determiners.has(word) && !language.possessives.has(word),
    );
    const seen = this.#focus.recency(statement);
    let best: { readonly person: number; readonly score: number } | null = null;
    for (const description of called) {
      if (fits(this.#discourse, description.person, gender) === "no") continue;
      if (isOtherRank(description.words, content, language)) continue;
      const matched = content.filter((word) => description.words.has(word)).length;
      const score =
        matched * 4 - (content.length - matched) * 3 + (seen.get(description.person) ?? -20) / 2;
      if (best === null || score > best.score) best = { person: description.person, score };
    }
    return best?.person ?? null;
  }

  /** "a driver" or "the town's driver" went before: "the driver" is somebody without a name. */
  #isIntroduced(head: string, statement: number): boolean {
    const { statements, language } = this.#discourse.reading;
    for (let i = statement - 1; i >= Math.max(0, statement - MEMORY); i--) {
      const items = statements[i]?.items ?? [];
      const noun = items.findIndex(({ lower }) => lower === head);
      const lead = items.slice(Math.max(0, noun - 3), Math.max(0, noun));
      if (
        lead.some(
          ({ type, lower }) => type === "possessive" || language.grammar.indefinite.has(lower),
        )
      )
        return true;
    }
    return false;
  }
}

const OTHER = { female: "male", male: "female" } as const;

/** "the minister" is not whom the article calls the shadow minister. */
function isOtherRank(
  called: ReadonlySet<string>,
  content: readonly string[],
  { otherRanks }: Language,
): boolean {
  for (const word of otherRanks) if (called.has(word) && !content.includes(word)) return true;
  return false;
}
