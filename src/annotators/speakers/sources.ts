import type { Quote } from "../../document/annotations.ts";
import type { TextRange } from "../../document/span.ts";
import { attribute, subjectAround } from "../attribution/attribute.ts";
import { clauseSubject } from "../attribution/clauses.ts";
import { type Discourse, personAt, subjectOf } from "../attribution/discourse.ts";
import { Identifier } from "../attribution/identify.ts";
import { nameSource, phraseStartingAt, type Source } from "../attribution/phrases.ts";
import type { Reading, Statement } from "../attribution/reading.ts";
import { isDocument } from "../attribution/scene.ts";
import type { Gender, Language } from "../languages/language.ts";
import type { Item } from "../names/names.ts";
import type { Rule } from "../rules.ts";
import { authorBefore, authorOf } from "./documents.ts";

/** What was found of a quote's source. */
export interface Finding {
  /** Index in the cast; null where the article names nobody. */
  readonly person: number | null;
  readonly mention: TextRange | null;
  /** The gender that the mention shows by itself: "she", "a spokesman". */
  readonly gender: Gender;
  readonly cue: TextRange | null;
  /** How the words were found that hand over the quote. */
  readonly rule: Rule;
  /** How it is known whom they mean. */
  readonly identity: Rule | null;
  /** The words that prove it, where they are others than the mention: the letter is *by Varos*. */
  readonly proof?: TextRange;
}

/** Who answers in an interview, and where the story names them. */
interface Interviewee {
  readonly person: number;
  readonly range: TextRange;
}

/** The words that hand over a quote, and the rule by which they were found. */
type Handover = Pick<Finding, "cue" | "rule">;

/** Finds the source of each quote of an article, in reading order. */
export function findSources(
  discourse: Discourse,
  quotes: readonly Quote[],
): readonly (Finding | null)[] {
  const search = new Search(discourse);
  let part = 0;
  return quotes.map((quote) => {
    const finding = quote.kind === "term" ? null : search.find(quote, part);
    part += quote.parts.length;
    return finding;
  });
}

/** The search's memory: who spoke last, and where. */
class Search {
  readonly #discourse: Discourse;
  readonly #reading: Reading;
  readonly #identifier: Identifier;
  /** Undefined until it was looked for. */
  #interviewee: Interviewee | null | undefined;
  #last: { readonly finding: Finding; readonly quoted: number } | null = null;

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
    this.#reading = discourse.reading;
    this.#identifier = new Identifier(discourse);
  }

  find(quote: Quote, quoted: number): Finding | null {
    const parts = quote.parts.length;
    const isTurn = quote.evidence.some(({ rule }) => rule === "transcript-turn");
    const finding = isTurn
      ? this.#labelled(quoted)
      : (this.#attributed(quoted, parts) ?? this.#fromContext(quoted));
    if (finding) {
      this.#last = { finding, quoted: quoted + parts - 1 };
      const statement = this.#reading.places[quoted]?.statement;
      if (statement !== undefined && finding.person !== null)
        this.#identifier.noteSpeaker(statement, finding.person);
    }
    return finding;
  }

  /** SMITH: / Q: at the head of a turn. */
  #labelled(quoted: number): Finding | null {
    const place = this.#reading.places[quoted];
    const items = (place && this.#reading.statements[place.statement]?.items) ?? [];
    const label = items[0];
    if (!place || !label) return null;
    const { language } = this.#reading;
    const turn = language.turnLabels.get(label.lower.replace(/\.$/u, ""));
    const rule = "transcript-label";
    if (turn !== undefined && place.item <= 2) {
      const found = { mention: label.range, gender: "unknown", cue: null, rule } as const;
      const named = turn === "answer" ? this.#onlyPersonBefore(place.statement) : null;
      return named
        ? { ...found, person: named.person, identity: "transcript-answer", proof: named.range }
        : { ...found, person: null, identity: null };
    }
    const name = items.slice(0, place.item).find((item) => item.type === "name");
    const source = name ? nameSource(name) : phraseStartingAt(items, 0, place.item, language);
    if (!source) return null;
    return this.#make({ rule, cue: null }, source, quoted);
  }

  /** Whoever alone is named before the first answer: the person interviewed. */
  #onlyPersonBefore(statement: number): Interviewee | null {
    if (this.#interviewee !== undefined) return this.#interviewee;
    const people = new Map<number, TextRange>();
    for (const { items } of this.#reading.statements.slice(0, statement))
      for (const item of items) {
        const person = personAt(this.#reading, item);
        if (person === null || people.has(person) || !this.#isNamedInFull(person)) continue;
        people.set(person, item.range);
      }
    const [only] = people;
    this.#interviewee = people.size === 1 && only ? { person: only[0], range: only[1] } : null;
    return this.#interviewee;
  }

  #isNamedInFull(person: number): boolean {
    const words = this.#reading.cast.people[person]?.words ?? [];
    return this.#discourse.isPerson[person] === true && words.length > 1;
  }

  /** The statement of one of the parts says who speaks. */
  #attributed(quoted: number, parts: number): Finding | null {
    for (let i = quoted; i < quoted + parts; i++) {
      const found = attribute(this.#reading, i);
      if (found?.source) return this.#make(found, found.source, i);
    }
    return null;
  }

  #make({ cue, rule }: Handover, source: Source, quoted: number): Finding {
    const statement = this.#reading.places[quoted]?.statement ?? 0;
    const { language, statements } = this.#reading;
    const author =
      authorOf(statements[statement]?.items ?? [], source, language) ??
      authorBefore(this.#reading, source, statement);
    const meant = isDocument(source, language) ? author : (author ?? source);
    const identity =
      meant === null || this.#isUnnamedAgain(meant, quoted)
        ? null
        : this.#identifier.identify(meant, statement);
    return {
      person: identity?.person ?? null,
      mention: source.range,
      gender: genderOf(source, language),
      cue,
      rule,
      ...(author && identity
        ? { identity: "document-author", proof: author.range }
        : { identity: identity?.rule ?? null }),
    };
  }

  /** "a resident said … she added": the pronoun stands for somebody whom the article does not name. */
  #isUnnamedAgain(source: Source, quoted: number): boolean {
    if (source.type !== "pronoun" || this.#last === null) return false;
    const { finding, quoted: lastQuoted } = this.#last;
    if (finding.person !== null || !finding.mention) return false;
    const gender = genderOf(source, this.#reading.language);
    if (gender !== "unknown" && finding.gender !== "unknown" && gender !== finding.gender)
      return false;
    const [a, b] = [this.#reading.places[lastQuoted], this.#reading.places[quoted]];
    const passages = [a, b].map(
      (place) => place && this.#reading.statements[place.statement]?.passage,
    );
    const [from, to] = [a?.statement ?? 0, b?.statement ?? 0];
    return passages[0] === passages[1] && to - from <= 2 && !this.#isSomebodyNew(from, to);
  }

  /** Whether a statement between two begins with a name, so that a pronoun stands for that one. */
  #isSomebodyNew(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) {
      const statement = this.#reading.statements[i];
      if (statement && subjectOf(this.#reading, statement)?.type === "name") return true;
    }
    return false;
  }

  /** Nothing in the statement says it: its neighbours do. */
  #fromContext(quoted: number): Finding | null {
    return (
      this.#introducedBefore(quoted) ??
      this.#continuesParagraph(quoted) ??
      this.#namedAfter(quoted) ??
      this.#subjectOfStatement(quoted) ??
      this.#continuesQuotes(quoted)
    );
  }

  /** The statement before ends with a colon, in this passage or the one before. */
  #introducedBefore(quoted: number): Finding | null {
    const place = this.#reading.places[quoted];
    const before =
      place && place.item === 0 ? this.#reading.statements[place.statement - 1] : undefined;
    const { language } = this.#reading;
    const last = before?.items.at(-1);
    if (!before || !last) return null;
    if (last.type !== "colon" && !this.#leadsToQuotes(before, quoted)) return null;
    const source =
      madeBy(before.items, language) ??
      clauseSubject(before.items, 0, before.items.length, language);
    if (!source) return null;
    const identity = this.#identifier.identify(source, before.index);
    return {
      person: identity?.person ?? null,
      mention: source.range,
      gender: genderOf(source, this.#reading.language),
      cue: last.type === "colon" ? last.range : null,
      rule: "introduced-before",
      identity: identity?.rule ?? null,
    };
  }

  /** A paragraph that ends with words of saying and quotes nothing leads to one of quoted words alone. */
  #leadsToQuotes(before: Statement, quoted: number): boolean {
    const place = this.#reading.places[quoted];
    const own = place && this.#reading.statements[place.statement];
    if (!own || own.passage !== before.passage + 1) return false;
    if (own.items.some(({ type }) => type !== "quote" && type !== "stop")) return false;
    const { cueVerbs } = this.#reading.language;
    return (
      before.items.some((item) => item.type === "word" && cueVerbs.has(item.lower)) &&
      !this.#quotesIn(before)
    );
  }

  /** Whether a statement or one shortly before it in its passage quotes anything. */
  #quotesIn({ index, passage }: Statement): boolean {
    for (let i = index; i > index - 10; i--) {
      const statement = this.#reading.statements[i];
      if (statement?.passage !== passage) return false;
      if (statement.items.some((item) => item.type === "quote")) return true;
    }
    return false;
  }

  #continuesParagraph(quoted: number): Finding | null {
    const last = this.#last;
    const [a, b] = [
      last ? this.#reading.places[last.quoted] : undefined,
      this.#reading.places[quoted],
    ];
    if (!last || !a || !b) return null;
    const samePassage =
      this.#reading.statements[a.statement]?.passage ===
      this.#reading.statements[b.statement]?.passage;
    return samePassage && b.statement - a.statement <= 3
      ? { ...last.finding, rule: "continues-paragraph" }
      : null;
  }

  /** "We won." That is what Varos said: the next statement of the passage has the words of saying. */
  #namedAfter(quoted: number): Finding | null {
    const place = this.#reading.places[quoted];
    const own = place && this.#reading.statements[place.statement];
    const next = place && this.#reading.statements[place.statement + 1];
    if (!own || !next || next.passage !== own.passage) return null;
    const { language } = this.#reading;
    const verb = next.items.findIndex((item) => language.cueVerbs.get(item.lower) === "say");
    if (verb < 1 || verb > 6 || !pointsBack(next.items, verb, language)) return null;
    const source = clauseSubject(next.items, 0, verb, language);
    if (!source) return null;
    const identity = this.#identifier.identify(source, next.index);
    return {
      person: identity?.person ?? null,
      mention: source.range,
      gender: genderOf(source, this.#reading.language),
      cue: next.items[verb]?.range ?? null,
      rule: "named-after",
      identity: identity?.rule ?? null,
    };
  }

  #subjectOfStatement(quoted: number): Finding | null {
    const place = this.#reading.places[quoted];
    if (!place || place.item === 0) return null;
    const found = subjectAround(this.#reading, quoted);
    return found?.source ? this.#make(found, found.source, quoted) : null;
  }

  /**
   * A passage of quoted words alone goes on with the last speaker. Words set apart in a block quote
   * are often another's: they go on only from the passage right before them.
   */
  #continuesQuotes(quoted: number): Finding | null {
    const place = this.#reading.places[quoted];
    const passage = this.#passageOf(quoted);
    const { blockQuote = null, role } = this.#reading.passages[passage] ?? {};
    // A heading takes its words from what follows it.
    if (role === "title") return null;
    const isApart = blockQuote !== null;
    if (isApart && this.#last && passage - this.#passageOf(this.#last.quoted) > 1) return null;
    return place?.item === 0 && this.#last
      ? { ...this.#last.finding, rule: "continues-quotes" }
      : null;
  }

  /** Index of the passage that a quoted stretch lies in. */
  #passageOf(quoted: number): number {
    const place = this.#reading.places[quoted];
    return (place && this.#reading.statements[place.statement]?.passage) ?? -1;
  }
}

/** "That is what Varos said", "So said Varos", "Varos says of her work": nothing else is said there. */
function pointsBack(items: readonly Item[], verb: number, language: Language): boolean {
  const [first, after] = [items[0], items[verb + 1]];
  if (language.grammar.demonstratives.has(first?.lower ?? "")) return true;
  return (
    after === undefined ||
    ["stop", "comma"].includes(after.type) ||
    (language.prepositions.has(after.lower) && !language.grammar.infinitive.has(after.lower))
  );
}

function genderOf(source: Source, language: Language): Gender {
  if (source.type === "pronoun")
    return source.gender === "female" || source.gender === "male" ? source.gender : "unknown";
  return source.type === "description"
    ? (language.personNouns.get(source.head) ?? "unknown")
    : "unknown";
}

/** this statement by Varos: */
function madeBy(items: readonly Item[], language: Language): Source | null {
  const noun = items.findLastIndex((item) => language.cueNouns.has(item.lower));
  if (noun < 0 || !language.grammar.by.has(items[noun + 1]?.lower ?? "")) return null;
  return phraseStartingAt(items, noun + 2, items.length, language);
}
