import type { Finding } from "./findings.ts";
import type { Interviewee } from "./interviews.ts";

/** Counts whose words a story has quoted, in reading order. */
export class QuotedSoFar {
  readonly #quotesOf = new Map<number, number>();
  #quotes = 0;
  #first: Interviewee | null = null;

  /** Notes a quote of one person. */
  note(person: number, { mention }: Finding): void {
    if (mention) this.#first ??= { person, range: mention };
    this.#quotesOf.set(person, (this.#quotesOf.get(person) ?? 0) + 1);
    this.#quotes++;
  }

  /** Whoever alone was quoted, with the first words that name them. */
  onlyOne(): Interviewee | null {
    return this.#quotesOf.size === 1 ? this.#first : null;
  }

  /** Whether more than half of the quotes are a person's: the story is about them. */
  isMostly(person: number): boolean {
    return (this.#quotesOf.get(person) ?? 0) * 2 > this.#quotes;
  }
}
