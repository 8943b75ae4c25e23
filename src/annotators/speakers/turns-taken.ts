import { slice } from "../../document/span.ts";
import type { Reading } from "../attribution/reading.ts";
import type { Finding } from "./findings.ts";

/** What one person said in one paragraph of a talk between two. */
interface Turn {
  readonly person: number;
  readonly finding: Finding;
  readonly passage: number;
  readonly statement: number;
  /** "Why?" Varos asked. */
  readonly asks: boolean;
  /** "Because," Lund replied; or words that were found to be his turn. */
  readonly replies: boolean;
}

/** How many paragraphs before a turn the other of the two has spoken. */
const MEMORY = 4;

/** Who speaks by turns with whom, in reading order: "Why?" Varos asked Lund. "Because." "Nobody told me." */
export class TurnsTaken {
  readonly #reading: Reading;
  #last: Turn | null = null;
  /** The last turn of somebody else than whose the last one is. */
  #other: Turn | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Notes of whom the quoted stretch at an index is. */
  note(person: number, finding: Finding, quoted: number): void {
    const { text, language } = this.#reading;
    const verb = finding.cue === null ? "" : slice(text, finding.cue).toLowerCase();
    const passage = this.#passageOf(quoted);
    const isNew = this.#last?.person !== person;
    if (isNew) this.#other = this.#last;
    const goesOn = !isNew && this.#last?.passage === passage;
    const replies = language.replyVerbs.has(verb) || finding.rule === "takes-turns";
    this.#last = {
      person,
      finding,
      passage,
      statement: this.#reading.places[quoted]?.statement ?? 0,
      asks: language.askVerbs.has(verb),
      replies: goesOn ? this.#last?.replies === true : replies && isNew,
    };
  }

  /** The other of two, where a paragraph of quoted words alone answers a question or an answer; null elsewhere. */
  nextAt(quoted: number): Finding | null {
    const [last, other] = [this.#last, this.#other];
    const { places, statements } = this.#reading;
    const place = places[quoted];
    const passage = this.#passageOf(quoted);
    if (!last || !other || last.passage !== passage - 1) return null;
    // Asked of the first words of a paragraph alone, so that each is looked at once.
    const begins = place?.item === 0 && statements[place.statement - 1]?.passage !== passage;
    if (!begins || passage - other.passage > MEMORY || !this.#isAlone(passage)) return null;
    // After an answer, the one who gave it may go on: two paragraphs of words alone are two turns.
    const isTurn = last.asks || (last.replies && this.#isAlone(passage + 1));
    const isEnd = last.finding.rule === "takes-turns";
    return isTurn || isEnd ? { ...other.finding, rule: "takes-turns" } : null;
  }

  /** Who spoke last, at most a few paragraphs before a quoted stretch. */
  lastNear(quoted: number): Finding | null {
    const isNear = this.#last !== null && this.#passageOf(quoted) - this.#last.passage <= MEMORY;
    return isNear ? (this.#last?.finding ?? null) : null;
  }

  /** Whether a passage at or after that of the last turn holds nothing but quoted words. */
  #isAlone(passage: number): boolean {
    const { statements } = this.#reading;
    let i = this.#last?.statement ?? 0;
    while ((statements[i]?.passage ?? passage) < passage) i++;
    if (statements[i]?.passage !== passage) return false;
    for (; statements[i]?.passage === passage; i++)
      if (statements[i]?.items.some(({ type }) => type !== "quote" && type !== "stop"))
        return false;
    return true;
  }

  #passageOf(quoted: number): number {
    const statement = this.#reading.places[quoted]?.statement ?? -1;
    return this.#reading.statements[statement]?.passage ?? -1;
  }
}
