import type { Annotations, Quote } from "../../document/annotations.ts";
import type { Reading, Statement } from "../attribution/reading.ts";
import { type CueAt, cuesIn, lowerCase, mayHoldCue, patternsOf } from "./cues.ts";
import { looksForeign } from "./foreign.ts";
import { Occasions } from "./occasions.ts";
import { QuotePlaces } from "./quote-places.ts";
import { nearestQuote, refersBack } from "./quotes-meant.ts";
import { StatementSpeakers } from "./statement-speakers.ts";
import { type Voice, voicesOf } from "./voices.ts";

/** What the article claims of one quote. */
export interface Claim {
  readonly status: "stated" | "carried";
  readonly cue: CueAt;
  readonly language: string | null;
}

/** Said over again in another language: the words quoted are those of the first time. */
const REPEATED = /\b(?:the same|again|repeated|repeating)\b/iu;

/** The claim for each quote, in order; undefined where the article makes none. */
export function claimsOf(
  reading: Reading,
  { quotes, speakers }: Annotations,
): readonly (Claim | undefined)[] {
  return new Tracker(
    reading,
    quotes,
    new Map(speakers.map((speaker) => [speaker.name, speaker.id])),
  ).run();
}

/** Goes through an article statement by statement and keeps the occasions that are open. */
class Tracker {
  readonly #reading: Reading;
  readonly #quotes: readonly Quote[];
  readonly #claims: (Claim | undefined)[];
  readonly #voices: readonly Voice[];
  readonly #places: QuotePlaces;
  readonly #speakers: StatementSpeakers;
  readonly #occasions = new Occasions();

  constructor(reading: Reading, quotes: readonly Quote[], ids: ReadonlyMap<string, string>) {
    this.#reading = reading;
    this.#quotes = quotes;
    this.#claims = quotes.map(() => undefined);
    this.#voices = voicesOf(quotes);
    this.#places = new QuotePlaces(reading, quotes);
    this.#speakers = new StatementSpeakers(reading, quotes, this.#places, this.#voices, ids);
  }

  run(): readonly (Claim | undefined)[] {
    for (const statement of this.#reading.statements) this.#visit(statement);
    return this.#claims;
  }

  #visit(statement: Statement): void {
    const { language } = this.#reading;
    const mayHold = mayHoldCue(statement.items, language);
    if (!mayHold && this.#occasions.isEmpty) return;
    const indices = this.#places.inStatement(statement);
    const masked = this.#places.mask(statement);
    const cues = mayHold ? cuesIn(masked, startOf(statement), language) : [];
    for (const cue of cues) this.#take(cue, statement, indices);
    if (!this.#occasions.isEmpty) this.#carry(statement, indices, masked, cues.length > 0);
  }

  /** What the occasions that are open say of the quotes that no cue claims. */
  #carry(statement: Statement, indices: readonly number[], masked: string, hasCue: boolean): void {
    const lower = lowerCase(masked);
    const patterns = patternsOf(this.#reading.language);
    const isOwn = !hasCue && patterns.own.test(lower);
    const isElsewhere = patterns.otherOccasion.test(lower);
    for (const index of indices) {
      if (this.#claims[index]) continue;
      const voice = this.#voices[index] ?? "";
      if (isOwn || isFromElsewhere(this.#quotes[index], isElsewhere)) {
        this.#occasions.end(voice);
        continue;
      }
      const occasion = this.#occasions.goOn(voice, statement.passage);
      if (!occasion) continue;
      const { cue, language } = occasion;
      this.#claims[index] = { status: "carried", cue, language };
    }
  }

  #take(cue: CueAt, statement: Statement, indices: readonly number[]): void {
    switch (cue.cue.reach) {
      case "gloss":
      case "gloss-after":
        this.#gloss(cue, statement, indices);
        return;
      case "before":
        this.#before(cue, statement, indices);
        return;
      case "quote":
        if (indices.length > 0) this.#speaker(cue, statement, indices);
        return;
      case "speaker":
        this.#speaker(cue, statement, indices);
        return;
    }
  }

  /** The quote after the cue translates the foreign words before it. */
  #gloss(cue: CueAt, statement: Statement, indices: readonly number[]): void {
    const after =
      cue.cue.reach === "gloss"
        ? indices.find((index) => this.#places.startOf(index) >= cue.range.end)
        : indices.findLast((index) => this.#places.startOf(index) < cue.range.start);
    if (after === undefined || after === 0) return;
    const before = this.#quotes[after - 1];
    if (this.#places.isWordAsWord(after - 1)) return;
    if (!before || !looksForeign(this.#places.wordsOf(after - 1), this.#reading.language)) return;
    const language = cue.language ?? this.#languageSaid(statement.index);
    this.#claims[after] = { status: "stated", cue, language };
  }

  /** The language that this statement or the one before names for the foreign words. */
  #languageSaid(statement: number): string | null {
    for (const index of [statement, statement - 1]) {
      const near = this.#reading.statements[index];
      if (!near) continue;
      const named = cuesIn(this.#places.mask(near), startOf(near), this.#reading.language).find(
        (cue) => cue.language !== null,
      );
      if (named) return named.language;
    }
    return null;
  }

  /** "His comments were in French": said of the quote before, and of what follows. */
  #before(cue: CueAt, statement: Statement, indices: readonly number[]): void {
    const first = indices[0] ?? this.#places.nextAfter(cue.range.start);
    const last = (first < 0 ? this.#quotes.length : first) - 1;
    for (let index = last; index >= Math.max(0, last - 3); index--) {
      const quote = this.#quotes[index];
      if (quote?.kind !== "speech" || this.#voices[index] !== this.#voices[last]) continue;
      const passage = this.#places.passageOf(index);
      if (passage === null || statement.passage - passage > 2 || this.#claims[index]) break;
      this.#claims[index] = {
        status: index === last ? "stated" : "carried",
        cue,
        language: cue.language,
      };
    }
    const voice = this.#voices[last];
    if (voice !== undefined)
      this.#occasions.begin(voice, { cue, language: cue.language, passage: statement.passage });
  }

  /** The cue is about whoever speaks in its statement. */
  #speaker(cue: CueAt, statement: Statement, indices: readonly number[]): void {
    if (REPEATED.test(this.#reading.text.slice(cue.range.start, cue.range.end))) return;
    const target = nearestQuote(cue, indices, this.#quotes, this.#places);
    if (target !== null) {
      if (this.#isOriginal(cue, target)) return;
      const voice = this.#voices[target] ?? "";
      this.#claims[target] = {
        status: "stated",
        cue,
        language: cue.language ?? this.#claims[target]?.language ?? null,
      };
      this.#occasions.begin(voice, {
        cue,
        language: this.#claims[target]?.language ?? null,
        passage: statement.passage,
      });
      return;
    }
    if (indices.length > 0) return;
    if (refersBack(statement, this.#reading)) {
      this.#before(cue, statement, indices);
      return;
    }
    const said = this.#places.mask(statement).slice(0, cue.range.start - startOf(statement));
    if (patternsOf(this.#reading.language).passive.test(lowerCase(said))) return;
    const voice = this.#speakers.voiceOf(statement);
    if (voice !== null)
      this.#occasions.begin(voice, { cue, language: cue.language, passage: statement.passage });
  }

  /** She repeated it in Basque: the words stand there as they were said. */
  #isOriginal(cue: CueAt, index: number): boolean {
    return (
      cue.cue.rule === "said-in-language" &&
      looksForeign(this.#places.wordsOf(index), this.#reading.language)
    );
  }
}

function startOf({ items }: Statement): number {
  return items[0]?.range.start ?? 0;
}

/** Another occasion, or words cited from something; but "the letter" is the same letter again. */
function isFromElsewhere(quote: Quote | undefined, isElsewhere: boolean): boolean {
  const cited = quote?.citedFrom;
  if (!cited) return isElsewhere;
  return !/^(?:the|his|her|their|its|this|that)\s/iu.test(cited.text);
}
