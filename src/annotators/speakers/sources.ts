import type { Quote } from "../../document/annotations.ts";
import { slice } from "../../document/span.ts";
import { attribute, subjectAround } from "../attribution/attribute.ts";
import { type Discourse, subjectOf } from "../attribution/discourse.ts";
import { fits } from "../attribution/gender-fit.ts";
import { Identifier } from "../attribution/identify.ts";
import type { Source } from "../attribution/phrases.ts";
import type { Reading } from "../attribution/reading.ts";
import { isDocument } from "../attribution/scene.ts";
import {
  followsScene,
  type Setting,
  shownAfter,
  shownBefore,
  tellsOfOthersBefore,
  toldOfBefore,
} from "./beats.ts";
import { authorBefore, authorOf } from "./documents.ts";
import { type Finding, genderOf, type Handover } from "./findings.ts";
import {
  type Interviewee,
  intervieweeOf,
  isTurn,
  lettersOf,
  peopleByInitials,
  turnLabelOf,
} from "./interviews.ts";
import { jointSourceOf } from "./joint-sources.ts";
import { introducedBefore, namedAfter, signedAfter } from "./neighbours.ts";
import { QuotedSoFar } from "./quoted-so-far.ts";
import { TurnsTaken } from "./turns-taken.ts";
import { leadOfStory, type UnmarkedInterview, unmarkedInterview } from "./unmarked-questions.ts";

/** Finds the source of each quote of an article, in reading order. */
export function findSources(
  discourse: Discourse,
  quotes: readonly Quote[],
): readonly (Finding | null)[] {
  let part = 0;
  const placed = quotes.map((quote) => {
    const quoted = part;
    part += quote.parts.length;
    return { quote, quoted };
  });
  const turns = placed.filter(({ quote }) => isTurn(quote)).map(({ quoted }) => quoted);
  const search = new Search(discourse, turns);
  return placed.map(({ quote, quoted }) =>
    quote.kind === "term" ? null : search.find(quote, quoted),
  );
}

/** The search's memory: who spoke last, and where. */
class Search {
  readonly #discourse: Discourse;
  readonly #reading: Reading;
  readonly #identifier: Identifier;
  readonly #setting: Setting;
  /** The first quoted stretches of the turns of a transcript. */
  readonly #turns: readonly number[];
  /** Undefined until it was looked for. */
  #interviewee: Interviewee | null | undefined;
  readonly #interview: UnmarkedInterview | null;
  #byInitials: ReadonlyMap<string, Interviewee | null> | null = null;
  readonly #quoted = new QuotedSoFar();
  readonly #turnsTaken: TurnsTaken;
  #last: { readonly finding: Finding; readonly quoted: number } | null = null;

  constructor(discourse: Discourse, turns: readonly number[]) {
    this.#discourse = discourse;
    this.#reading = discourse.reading;
    this.#identifier = new Identifier(discourse);
    this.#setting = { discourse, identifier: this.#identifier };
    this.#turns = turns;
    this.#turnsTaken = new TurnsTaken(discourse.reading);
    this.#interview = unmarkedInterview(discourse.reading);
  }

  find(quote: Quote, quoted: number): Finding | null {
    const parts = quote.parts.length;
    const finding = isTurn(quote)
      ? this.#labelled(quoted)
      : (this.#attributed(quoted, parts) ??
        signedAfter(this.#reading, this.#identifier, quoted + parts - 1) ??
        this.#fromContext(quoted));
    if (finding) {
      this.#last = { finding, quoted: quoted + parts - 1 };
      const statement = this.#reading.places[quoted]?.statement;
      const [speaker, ...others] = finding.people;
      if (statement !== undefined && speaker !== undefined && others.length === 0) {
        this.#identifier.noteSpeaker(statement, speaker);
        this.#quoted.note(speaker, finding);
        this.#turnsTaken.note(speaker, finding, quoted + parts - 1);
      }
    }
    return finding;
  }

  /** SMITH: / Q: at the head of a turn. */
  #labelled(quoted: number): Finding | null {
    const label = turnLabelOf(this.#reading, quoted);
    if (!label) return null;
    const rule = label.type === "question" ? "transcript-question" : "transcript-label";
    if (label.type === "speaker") {
      const { range } = label.source;
      const named = this.#initialled(slice(this.#reading.text, range));
      if (!named) return this.#make({ rule, cue: null }, label.source, quoted);
      const found = { mention: range, gender: "unknown", cue: null, rule } as const;
      return { ...found, people: [named.person], identity: "initials", proof: named.range };
    }
    const found = { mention: label.range, gender: "unknown", cue: null, rule } as const;
    const named = label.type === "answer" ? this.#answering(quoted) : null;
    return named
      ? { ...found, people: [named.person], identity: "transcript-answer", proof: named.range }
      : { ...found, people: [], identity: null };
  }

  /** JB: whoever has these initials. */
  #initialled(label: string): Interviewee | null {
    const letters = lettersOf(label);
    if (letters === null) return null;
    this.#byInitials ??= peopleByInitials(this.#discourse);
    return this.#byInitials.get(letters) ?? null;
  }

  #answering(quoted: number): Interviewee | null {
    const statement = this.#reading.places[quoted]?.statement ?? 0;
    if (this.#interviewee === undefined)
      this.#interviewee = intervieweeOf(this.#discourse, this.#turns, statement);
    return this.#interviewee;
  }

  /** How do you know? “You listen.” — the answer to a question that is a paragraph without marks. */
  #answersQuestion(quoted: number): Finding | null {
    const interview = this.#interview;
    if (!interview?.answers.has(this.#reading.places[quoted]?.statement ?? -1)) return null;
    if (this.#interviewee === undefined)
      this.#interviewee =
        this.#quoted.onlyOne() ??
        intervieweeOf(this.#discourse, [], interview.first) ??
        leadOfStory(this.#discourse, interview.first);
    if (!this.#interviewee) return null;
    const { person, range } = this.#interviewee;
    const rule = "answers-question";
    return {
      people: [person],
      mention: null,
      gender: "unknown",
      cue: null,
      rule,
      identity: null,
      proof: range,
    };
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
    const items = statements[statement]?.items ?? [];
    const joint = jointSourceOf(this.#discourse, items, source);
    if (joint) {
      const { people, range } = joint;
      return { people, mention: range, gender: "unknown", cue, rule, identity: "name" };
    }
    const together = this.#togetherAgain(source, statement);
    if (together) return { ...together, mention: source.range, cue, rule, identity: "pronoun" };
    const author =
      authorOf(items, source, language) ?? authorBefore(this.#reading, source, statement);
    const meant = isDocument(source, language) ? author : (author ?? source);
    const identity =
      meant === null || this.#isUnnamedAgain(meant, quoted)
        ? null
        : this.#identifier.identify(meant, statement, this.#answered({ cue, rule }, quoted));
    return {
      people: identity ? [identity.person] : [],
      mention: source.range,
      gender: genderOf(source, language),
      cue,
      rule,
      ...(author && identity
        ? { identity: "document-author", proof: author.range }
        : { identity: identity?.rule ?? null }),
    };
  }

  /** "Varos and Lund said … they added": those who spoke together just before. */
  #togetherAgain(source: Source, statement: number): Finding | null {
    const { text, places, language } = this.#reading;
    if (source.type !== "pronoun" || source.gender !== "plural" || this.#last === null) return null;
    const { finding, quoted } = this.#last;
    const isNear = statement - (places[quoted]?.statement ?? 0) <= 3;
    const isThey = !language.ownWords.has(slice(text, source.range).toLowerCase());
    return isNear && isThey && finding.people.length > 1 ? finding : null;
  }

  /** "Who pays?" Varos asked. "You," he replied: whoever replies is not whoever spoke just before. */
  #answered({ cue, rule }: Handover, quoted: number): number | null {
    const { text, places, language } = this.#reading;
    const verb = cue && slice(text, cue).toLowerCase();
    if (rule !== "cue-after" || !language.replyVerbs.has(verb ?? "")) return null;
    const asking = this.#identifier.askerBefore(places[quoted]?.statement ?? 0);
    if (asking !== null || this.#last === null) return asking;
    const between = (places[quoted]?.statement ?? 0) - (places[this.#last.quoted]?.statement ?? 0);
    return between <= 1 ? (this.#last.finding.people[0] ?? null) : null;
  }

  /** "a resident said … she added": the pronoun stands for somebody whom the article does not name. */
  #isUnnamedAgain(source: Source, quoted: number): boolean {
    if (source.type !== "pronoun" || this.#last === null) return false;
    const { finding, quoted: lastQuoted } = this.#last;
    if (finding.people.length > 0 || !finding.mention) return false;
    if (source.gender !== "plural" && this.#isOfMany(finding)) return false;
    const gender = genderOf(source, this.#reading.language);
    if (gender !== "unknown" && finding.gender !== "unknown" && gender !== finding.gender)
      return false;
    const from = this.#reading.places[lastQuoted]?.statement ?? 0;
    const to = this.#reading.places[quoted]?.statement ?? 0;
    return (
      this.#passageOf(lastQuoted) === this.#passageOf(quoted) &&
      to - from <= 2 &&
      !this.#isSomebodyNew(from, to)
    );
  }

  /** Critics called it "wet". She laughed: no pronoun for one person stands for them. */
  #isOfMany({ mention }: Finding): boolean {
    const { text, language } = this.#reading;
    const [head = ""] = /\p{L}+$/u.exec(mention ? slice(text, mention).toLowerCase() : "") ?? [];
    return language.personNouns.has(head.replace(/s$/u, "")) && !language.personNouns.has(head);
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
      this.#answersQuestion(quoted) ??
      introducedBefore(this.#reading, this.#identifier, quoted) ??
      shownBefore(this.#setting, quoted) ??
      this.#continuesParagraph(quoted) ??
      namedAfter(this.#reading, this.#identifier, quoted) ??
      shownAfter(this.#setting, quoted) ??
      this.#toldOfBefore(quoted) ??
      this.#subjectOfStatement(quoted) ??
      this.#continuesQuotes(quoted)
    );
  }

  /** Nobody was quoted in this paragraph yet: it is of whom it tells. */
  #toldOfBefore(quoted: number): Finding | null {
    const isFirst =
      this.#last === null || this.#passageOf(this.#last.quoted) !== this.#passageOf(quoted);
    return isFirst ? toldOfBefore(this.#setting, quoted) : null;
  }

  #continuesParagraph(quoted: number): Finding | null {
    const last = this.#last;
    const [a, b] = [
      last ? this.#reading.places[last.quoted] : undefined,
      this.#reading.places[quoted],
    ];
    if (!last || !a || !b) return null;
    const isNear =
      this.#passageOf(last.quoted) === this.#passageOf(quoted) && b.statement - a.statement <= 3;
    return isNear ? { ...last.finding, rule: "continues-paragraph" } : null;
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
    const inTurn = this.#turnsTaken.nextAt(quoted);
    if (inTurn) return inTurn;
    if (tellsOfOthersBefore(this.#reading, quoted)) return null;
    const isMostly = this.#quoted.isMostly(this.#last?.finding.people[0] ?? -1);
    if (followsScene(this.#setting, quoted) && !isMostly) return null;
    if (place?.item !== 0 || !this.#last) return null;
    return this.#onAfterDocument(quoted) ?? goingOn(this.#last.finding);
  }

  /** Lund was angry: "…" The report called it "weak". "We were warned." "I was there," he said: he goes on, not the report. */
  #onAfterDocument(quoted: number): Finding | null {
    const { text, places, language, cast } = this.#reading;
    const speaker = this.#turnsTaken.lastNear(quoted);
    const { people = [], mention = null } = this.#last?.finding ?? {};
    const [head = ""] = /\p{L}+$/u.exec(mention ? slice(text, mention).toLowerCase() : "") ?? [];
    if (!speaker || people.length > 0 || !language.documentNouns.has(head)) return null;
    const [person = -1] = speaker.people;
    const next = places[quoted + 1] && attribute(this.#reading, quoted + 1)?.source;
    if (next?.type === "name")
      return cast.byPosition.get(next.at) === person ? goingOn(speaker) : null;
    if (next?.type !== "pronoun") return null;
    const { gender } = next;
    const isPerson = gender === "male" || gender === "female";
    return isPerson && fits(this.#discourse, person, gender) !== "no" ? goingOn(speaker) : null;
  }

  /** Index of the passage that a quoted stretch lies in. */
  #passageOf(quoted: number): number {
    const place = this.#reading.places[quoted];
    return (place && this.#reading.statements[place.statement]?.passage) ?? -1;
  }
}

function goingOn(finding: Finding): Finding {
  return { ...finding, rule: "continues-quotes" };
}
