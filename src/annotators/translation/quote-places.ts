import type { Quote } from "../../document/annotations.ts";
import { firstWhere } from "../../document/sorted.ts";
import type { Reading, Statement } from "../attribution/reading.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** Where the quotes of an article stand: finds them by statement and by position. */
export class QuotePlaces {
  readonly #reading: Reading;
  readonly #quotes: readonly Quote[];
  /** The quote that each quoted stretch belongs to. */
  readonly #quoteOfPart: number[] = [];
  /** The first quoted stretch of each quote. */
  readonly #firstPart: number[] = [];
  readonly #byStatement = new Map<number, number[]>();
  readonly #wordings = new Map<number, Wording>();
  /** The passages in which somebody is quoted, once they are asked for. */
  #quoting: ReadonlySet<number | null> | null = null;

  constructor(reading: Reading, quotes: readonly Quote[]) {
    this.#reading = reading;
    this.#quotes = quotes;
    let part = 0;
    quotes.forEach((quote, index) => {
      this.#firstPart.push(part);
      for (let i = 0; i < quote.parts.length; i++) {
        this.#quoteOfPart.push(index);
        const statement = reading.places[part + i]?.statement;
        if (statement === undefined) continue;
        const known = this.#byStatement.get(statement);
        if (known) {
          if (!known.includes(index)) known.push(index);
        } else this.#byStatement.set(statement, [index]);
      }
      part += quote.parts.length;
    });
  }

  /** The quotes of speech that stand in a statement, wholly or in part. */
  inStatement(statement: Statement): readonly number[] {
    return (this.#byStatement.get(statement.index) ?? []).filter(
      (index) => this.#quotes[index]?.kind === "speech",
    );
  }

  /** Where the quoted words begin. */
  startOf(index: number): number {
    return this.#quotes[index]?.parts[0].inner.start ?? 0;
  }

  /** The quoted words up to the first interruption. */
  wordsOf(index: number): string {
    const quote = this.#quotes[index];
    return quote
      ? this.#reading.text.slice(quote.parts[0].inner.start, quote.parts[0].inner.end)
      : "";
  }

  /** The statement in which a quote begins. */
  statementOf(index: number): Statement | null {
    const place = this.#reading.places[this.#firstPart[index] ?? -1];
    return (place && this.#reading.statements[place.statement]) ?? null;
  }

  passageOf(index: number): number | null {
    return this.statementOf(index)?.passage ?? null;
  }

  /** Whether somebody is quoted in a passage. */
  quotesIn(passage: number): boolean {
    this.#quoting ??= new Set(
      this.#quotes.flatMap(({ kind }, index) => (kind === "speech" ? [this.passageOf(index)] : [])),
    );
    return this.#quoting.has(passage);
  }

  /** Index of the first quote that begins after a position, -1 where there is none. */
  nextAfter(position: number): number {
    const next = firstWhere(this.#quotes, (_, index) => this.startOf(index) > position);
    return next < this.#quotes.length ? next : -1;
  }

  /** The Arabic greeting "…": a gloss of a word says nothing of a speech. */
  isWordAsWord(index: number): boolean {
    const place = this.#reading.places[this.#firstPart[index] ?? -1];
    const before = place && this.#reading.statements[place.statement]?.items[place.item - 1];
    return before !== undefined && this.#reading.language.wordNouns.has(before.lower);
  }

  /** What a statement says around the speech quoted in it. */
  wordingOf(statement: Statement): Wording {
    const known = this.#wordings.get(statement.index);
    if (known) return known;
    const { text, language } = this.#reading;
    const start = statement.items[0]?.range.start ?? 0;
    const end = statement.items.at(-1)?.range.end ?? start;
    const pieces: string[] = [];
    let at = start;
    for (const item of statement.items) {
      // A term is part of what the article itself says: an “unofficial translation”.
      if (item.quoted < 0 || !this.#isSpeech(item.quoted)) continue;
      pieces.push(
        text.slice(at, item.range.start),
        "\uFFFC".repeat(item.range.end - item.range.start),
      );
      at = item.range.end;
    }
    pieces.push(text.slice(at, end));
    const wording = wordingOf(pieces.join(""), start, language);
    this.#wordings.set(statement.index, wording);
    return wording;
  }

  #isSpeech(quoted: number): boolean {
    return this.#quotes[this.#quoteOfPart[quoted] ?? -1]?.kind === "speech";
  }
}
