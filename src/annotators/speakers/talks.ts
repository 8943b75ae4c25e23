import { slice } from "../../document/span.ts";
import type { Discourse } from "../attribution/discourse.ts";
import type { Source } from "../attribution/phrases.ts";
import type { Reading } from "../attribution/reading.ts";
import type { Finding, Handover } from "./findings.ts";
import {
  type Interviewee,
  intervieweeOf,
  lettersOf,
  peopleByInitials,
  turnLabelOf,
} from "./interviews.ts";
import type { QuotedSoFar } from "./quoted-so-far.ts";
import { leadOfStory, type UnmarkedInterview, unmarkedInterview } from "./unmarked-questions.ts";

/** Makes a finding of the words that name a source. */
type Make = (handover: Handover, source: Source, quoted: number) => Finding;

/** Who speaks in talks that are printed turn by turn: transcripts and interviews. */
export class Talks {
  readonly #discourse: Discourse;
  readonly #reading: Reading;
  /** The first quoted stretches of the turns of a transcript. */
  readonly #turns: readonly number[];
  readonly #quoted: QuotedSoFar;
  /** Undefined until it was looked for. */
  #interviewee: Interviewee | null | undefined;
  readonly #interview: UnmarkedInterview | null;
  #byInitials: ReadonlyMap<string, Interviewee | null> | null = null;

  constructor(discourse: Discourse, turns: readonly number[], quoted: QuotedSoFar) {
    this.#discourse = discourse;
    this.#reading = discourse.reading;
    this.#turns = turns;
    this.#quoted = quoted;
    this.#interview = unmarkedInterview(discourse.reading);
  }

  /** SMITH: / Q: at the head of a turn. */
  labelled(quoted: number, make: Make): Finding | null {
    const label = turnLabelOf(this.#reading, quoted);
    if (!label) return null;
    const rule = label.type === "question" ? "transcript-question" : "transcript-label";
    if (label.type === "speaker") {
      const { range } = label.source;
      const named = this.#initialled(slice(this.#reading.text, range));
      if (!named) return make({ rule, cue: null }, label.source, quoted);
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
  answersQuestion(quoted: number): Finding | null {
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
}
