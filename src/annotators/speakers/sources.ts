import type { Quote } from "../../document/annotations.ts";
import { slice } from "../../document/span.ts";
import { attribute, subjectAround } from "../attribution/attribute.ts";
import type { Discourse } from "../attribution/discourse.ts";
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
import { isTurn } from "./interviews.ts";
import { jointSourceOf } from "./joint-sources.ts";
import { introducedBefore, namedAfter, signedAfter } from "./neighbours.ts";
import { QuotedSoFar } from "./quoted-so-far.ts";
import { reportedBefore } from "./reported-speech.ts";
import { isUnnamedAgain, type LastQuoted, notMeant, togetherAgain } from "./said-again.ts";
import { Talks } from "./talks.ts";
import { TurnsTaken } from "./turns-taken.ts";

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
  readonly #talks: Talks;
  readonly #quoted = new QuotedSoFar();
  readonly #turnsTaken: TurnsTaken;
  #last: LastQuoted | null = null;

  constructor(discourse: Discourse, turns: readonly number[]) {
    this.#discourse = discourse;
    this.#reading = discourse.reading;
    this.#identifier = new Identifier(discourse);
    this.#setting = { discourse, identifier: this.#identifier };
    this.#talks = new Talks(discourse, turns, this.#quoted);
    this.#turnsTaken = new TurnsTaken(discourse.reading);
  }

  find(quote: Quote, quoted: number): Finding | null {
    const parts = quote.parts.length;
    const finding = isTurn(quote)
      ? this.#talks.labelled(quoted, (...found) => this.#make(...found))
      : (this.#attributed(quoted, parts) ??
        signedAfter(this.#reading, this.#identifier, quoted + parts - 1) ??
        (this.#isShown(quoted) ? null : this.#fromContext(quoted)));
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

  /** The statement of one of the parts says who speaks. */
  #attributed(quoted: number, parts: number): Finding | null {
    for (let i = quoted; i < quoted + parts; i++) {
      const found = attribute(this.#reading, i);
      if (found?.source) return this.#make(found, found.source, i);
    }
    return null;
  }

  /** „…“, stand auf einem Zettel; „…“, heißt es: words that something shows, and nobody is said to speak. */
  #isShown(quoted: number): boolean {
    const found = attribute(this.#reading, quoted);
    return found?.rule === "cue-after" && found.kind === "show";
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
    const together = togetherAgain(this.#reading, this.#last, source, statement);
    if (together) return { ...together, mention: source.range, cue, rule, identity: "pronoun" };
    const author =
      authorOf(items, source, language) ?? authorBefore(this.#reading, source, statement);
    const meant = isDocument(source, language) ? author : (author ?? source);
    const identity =
      meant === null || isUnnamedAgain(this.#reading, this.#last, meant, quoted)
        ? null
        : this.#identifier.identify(meant, statement, this.#notMeant({ cue, rule }, meant, quoted));
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

  #notMeant(handover: Handover, source: Source, quoted: number): number | null {
    const said = { handover, source, quoted };
    return notMeant(this.#reading, this.#identifier, this.#last, said);
  }

  /** Nothing in the statement says it: its neighbours do. */
  #fromContext(quoted: number): Finding | null {
    return (
      this.#talks.answersQuestion(quoted) ??
      introducedBefore(this.#reading, this.#identifier, quoted) ??
      reportedBefore(this.#reading, this.#identifier, quoted) ??
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
