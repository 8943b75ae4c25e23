import type { Annotations, Quote } from "../../document/annotations.ts";
import { discourseOf } from "../attribution/discourse.ts";
import { Identifier } from "../attribution/identify.ts";
import type { Reading, Statement } from "../attribution/reading.ts";
import { clauseSubject } from "../attribution/subjects.ts";
import type { Person } from "../names/people.ts";
import { type CueAt, cuesIn, lowerCase, mayHoldCue, patternsOf } from "./cues.ts";
import { looksForeign } from "./foreign.ts";
import { type Voice, voicesOf } from "./voices.ts";

/** What the article claims of one quote. */
export interface Claim {
  readonly status: "stated" | "carried";
  readonly cue: CueAt;
  readonly language: string | null;
}

/** Said over again in another language: the words quoted are those of the first time. */
const REPEATED = /\b(?:the same|again|repeated|repeating)\b/iu;

/** Somebody's translated words, as long as they speak on the same occasion. */
interface Occasion {
  readonly cue: CueAt;
  readonly language: string | null;
  /** Passage of the cue or of the last quote that belongs to it. */
  readonly passage: number;
}

/** How many passages without a word of the speaker an occasion lasts. */
const LASTS = 4;

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
  readonly #ids: ReadonlyMap<string, string>;
  readonly #claims: (Claim | undefined)[];
  readonly #voices: readonly Voice[];
  /** The quote that each quoted stretch belongs to. */
  readonly #quoteOfPart: number[] = [];
  /** The first quoted stretch of each quote. */
  readonly #firstPart: number[] = [];
  readonly #byStatement = new Map<number, number[]>();
  readonly #occasions = new Map<Voice, Occasion>();
  #identifier: Identifier | null = null;

  constructor(reading: Reading, quotes: readonly Quote[], ids: ReadonlyMap<string, string>) {
    this.#reading = reading;
    this.#quotes = quotes;
    this.#ids = ids;
    this.#claims = quotes.map(() => undefined);
    this.#voices = voicesOf(quotes);
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

  run(): readonly (Claim | undefined)[] {
    for (const statement of this.#reading.statements) this.#visit(statement);
    return this.#claims;
  }

  #visit(statement: Statement): void {
    const indices = (this.#byStatement.get(statement.index) ?? []).filter(
      (index) => this.#quotes[index]?.kind === "speech",
    );
    const { language } = this.#reading;
    const mayHold = mayHoldCue(statement.items, language);
    if (!mayHold && this.#occasions.size === 0) return;
    const masked = this.#mask(statement);
    const offset = statement.items[0]?.range.start ?? 0;
    const cues = mayHold ? cuesIn(masked, offset, language) : [];
    for (const cue of cues) this.#take(cue, statement, indices);
    if (this.#occasions.size === 0) return;
    const lower = lowerCase(masked);
    const isOwn = patternsOf(language).own.test(lower);
    const isElsewhere = patternsOf(language).otherOccasion.test(lower);
    for (const index of indices) {
      const voice = this.#voices[index] ?? "";
      if (this.#claims[index]) continue;
      if (isOwn && cues.length === 0) this.#occasions.delete(voice);
      else if (
        (isElsewhere || this.#quotes[index]?.citedFrom) &&
        !this.#isOfDocument(index, statement)
      )
        this.#occasions.delete(voice);
      else this.#carry(index, voice, statement.passage);
    }
  }

  /** The words still belong to the document that the occasion began with: the same letter again. */
  #isOfDocument(index: number, _statement: Statement): boolean {
    const cited = this.#quotes[index]?.citedFrom;
    return (
      cited !== null &&
      cited !== undefined &&
      /^(?:the|his|her|their|its|this|that)\s/iu.test(cited.text)
    );
  }

  #carry(index: number, voice: Voice, passage: number): void {
    const occasion = this.#occasions.get(voice);
    if (!occasion) return;
    if (passage - occasion.passage > LASTS) {
      this.#occasions.delete(voice);
      return;
    }
    this.#claims[index] = { status: "carried", cue: occasion.cue, language: occasion.language };
    this.#occasions.set(voice, { ...occasion, passage });
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
        ? indices.find((index) => this.#start(index) >= cue.range.end)
        : indices.findLast((index) => this.#start(index) < cue.range.start);
    if (after === undefined || after === 0) return;
    const before = this.#quotes[after - 1];
    if (this.#isWordAsWord(after - 1)) return;
    if (!before || !looksForeign(this.#wordsOf(after - 1), this.#reading.language)) return;
    const language = cue.language ?? this.#languageSaid(statement.index);
    this.#claims[after] = { status: "stated", cue, language };
  }

  /** The Arabic greeting "…": a gloss of a word says nothing of a speech. */
  #isWordAsWord(index: number): boolean {
    const place = this.#reading.places[this.#firstPart[index] ?? -1];
    const before = place && this.#reading.statements[place.statement]?.items[place.item - 1];
    return before !== undefined && this.#reading.language.wordNouns.has(before.lower);
  }

  /** The language that this statement or the one before names for the foreign words. */
  #languageSaid(statement: number): string | null {
    for (const index of [statement, statement - 1]) {
      const near = this.#reading.statements[index];
      if (!near) continue;
      const named = cuesIn(
        this.#mask(near),
        near.items[0]?.range.start ?? 0,
        this.#reading.language,
      ).find((cue) => cue.language !== null);
      if (named) return named.language;
    }
    return null;
  }

  /** "His comments were in French": said of the quote before, and of what follows. */
  #before(cue: CueAt, statement: Statement, indices: readonly number[]): void {
    const first = indices[0] ?? this.#nextQuote(cue.range.start);
    const last = (first < 0 ? this.#quotes.length : first) - 1;
    for (let index = last; index >= Math.max(0, last - 3); index--) {
      const quote = this.#quotes[index];
      if (quote?.kind !== "speech" || this.#voices[index] !== this.#voices[last]) continue;
      const passage = this.#passageOf(index);
      if (passage === null || statement.passage - passage > 2 || this.#claims[index]) break;
      this.#claims[index] = {
        status: index === last ? "stated" : "carried",
        cue,
        language: cue.language,
      };
    }
    const voice = this.#voices[last];
    if (voice !== undefined)
      this.#occasions.set(voice, { cue, language: cue.language, passage: statement.passage });
  }

  /** The cue is about whoever speaks in its statement. */
  #speaker(cue: CueAt, statement: Statement, indices: readonly number[]): void {
    if (REPEATED.test(this.#reading.text.slice(cue.range.start, cue.range.end))) return;
    const target = this.#targetOf(cue, indices);
    if (target !== null) {
      if (this.#isOriginal(cue, target)) return;
      const voice = this.#voices[target] ?? "";
      this.#claims[target] = {
        status: "stated",
        cue,
        language: cue.language ?? this.#claims[target]?.language ?? null,
      };
      this.#occasions.set(voice, {
        cue,
        language: this.#claims[target]?.language ?? null,
        passage: statement.passage,
      });
      return;
    }
    if (indices.length > 0) return;
    if (this.#isAboutWords(statement)) {
      this.#before(cue, statement, indices);
      return;
    }
    const said = this.#mask(statement).slice(
      0,
      cue.range.start - (statement.items[0]?.range.start ?? 0),
    );
    if (patternsOf(this.#reading.language).passive.test(lowerCase(said))) return;
    const voice = this.#voiceOfStatement(statement);
    if (voice !== null)
      this.#occasions.set(voice, { cue, language: cue.language, passage: statement.passage });
  }

  /** "That part of the interview …": the statement speaks of the words quoted before it. */
  #isAboutWords({ items }: Statement): boolean {
    const { language } = this.#reading;
    const [first, ...rest] = items.slice(0, 6);
    const refersBack =
      first !== undefined && ["that", "this", "those", "these"].includes(first.lower);
    return (
      refersBack &&
      rest.some(
        (item) =>
          language.documentNouns.has(item.lower) ||
          language.cueNouns.has(item.lower) ||
          item.lower === "interview",
      )
    );
  }

  /** The quote of the statement whose attribution the cue stands nearest to. */
  #targetOf(cue: CueAt, indices: readonly number[]): number | null {
    let best: { readonly index: number; readonly distance: number } | null = null;
    for (const index of nearest(indices, (index) => this.#start(index), cue.range.start)) {
      const quote = this.#quotes[index];
      const anchor = quote?.cue?.range ?? quote?.mention?.range ?? quote?.parts[0].outer;
      if (!anchor) continue;
      const distance = Math.min(
        Math.abs(anchor.start - cue.range.end),
        Math.abs(cue.range.start - anchor.end),
      );
      if (best === null || distance < best.distance) best = { index, distance };
    }
    return best?.index ?? null;
  }

  /** She repeated it in Basque: the words stand there as they were said. */
  #isOriginal(cue: CueAt, index: number): boolean {
    return (
      cue.cue.rule === "said-in-language" &&
      looksForeign(this.#wordsOf(index), this.#reading.language)
    );
  }

  #voiceOfStatement(statement: Statement): Voice | null {
    const { items } = statement;
    const source = clauseSubject(items, 0, items.length, this.#reading.language) ?? null;
    if (!source) return null;
    this.#identifier ??= new Identifier(discourseOf(this.#reading));
    const identity = this.#identifier.identify(source, statement.index);
    if (identity) return this.#ids.get(nameOf(this.#reading.cast.people[identity.person])) ?? null;
    let next = this.#nextQuote(items[0]?.range.start ?? 0);
    while (this.#quotes[next]?.kind === "term") next++;
    const passage = next < 0 ? null : this.#passageOf(next);
    const isNear = passage !== null && passage - statement.passage <= 1;
    const voice = this.#voices[next];
    return isNear && this.#quotes[next]?.speaker === null && voice !== undefined ? voice : null;
  }

  #isSpeech(quoted: number): boolean {
    return this.#quotes[this.#quoteOfPart[quoted] ?? -1]?.kind === "speech";
  }

  #passageOf(index: number): number | null {
    const place = this.#reading.places[this.#firstPart[index] ?? -1];
    return place ? (this.#reading.statements[place.statement]?.passage ?? null) : null;
  }

  /** Index of the first quote that begins after a position, -1 where there is none. */
  #nextQuote(position: number): number {
    let low = 0;
    let high = this.#quotes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#start(middle) > position) high = middle;
      else low = middle + 1;
    }
    return low < this.#quotes.length ? low : -1;
  }

  #start(index: number): number {
    return this.#quotes[index]?.parts[0].inner.start ?? 0;
  }

  #wordsOf(index: number): string {
    const quote = this.#quotes[index];
    return quote
      ? this.#reading.text.slice(quote.parts[0].inner.start, quote.parts[0].inner.end)
      : "";
  }

  /** The statement's text with U+FFFC for every character of quoted speech. */
  #mask(statement: Statement): string {
    const { text } = this.#reading;
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
    return pieces.join("");
  }
}

function nameOf(person: Person | undefined): string {
  return person?.words.join(" ") ?? "";
}

/** A few of `indices`, which are in order, around a position. */
function nearest(
  indices: readonly number[],
  startOf: (index: number) => number,
  position: number,
): readonly number[] {
  if (indices.length <= 16) return indices;
  const after = indices.findIndex((index) => startOf(index) > position);
  const middle = after < 0 ? indices.length : after;
  return indices.slice(Math.max(0, middle - 8), middle + 8);
}
