import type { Annotations, Quote, Speaker } from "../../document/annotations.ts";
import type { TextRange } from "../../document/span.ts";
import type { Reading, Statement } from "../attribution/reading.ts";
import { type CueAt, cuesIn, lowerCase, mayHoldCue, type Patterns, patternsOf } from "./cues.ts";
import { looksForeign } from "./foreign.ts";
import { Occasions } from "./occasions.ts";
import { QuotePlaces } from "./quote-places.ts";
import { nearestQuote, refersBack } from "./quotes-meant.ts";
import { StatementSpeakers } from "./statement-speakers.ts";
import { isSurelyOf, namingsOf, type Voice, voicesOf } from "./voices.ts";

/** What the article claims of one quote. */
export interface Claim {
  readonly status: "stated" | "carried";
  readonly cue: CueAt;
  readonly language: string | null;
}

/** Said over again in another language: the words quoted are those of the first time. */
const REPEATED = /\b(?:the same|again|repeated|repeating)\b/iu;

/** What an article claims of its quotes. */
export interface Claims {
  /** For each quote, in order; undefined where the article claims nothing of it. */
  readonly claims: readonly (Claim | undefined)[];
  /** Where the article says that some quotes were translated, and not which. */
  readonly unclear: readonly TextRange[];
}

/** Finds out which quotes the article says were translated. */
export function claimsOf(reading: Reading, { quotes, speakers }: Annotations): Claims {
  return new Tracker(reading, quotes, speakers).run();
}

/** Goes through an article statement by statement and keeps the occasions that are open. */
class Tracker {
  readonly #reading: Reading;
  readonly #quotes: readonly Quote[];
  readonly #claims: (Claim | undefined)[];
  readonly #voices: readonly Voice[];
  readonly #places: QuotePlaces;
  readonly #speakers: StatementSpeakers;
  readonly #namings: ReturnType<typeof namingsOf>;
  readonly #occasions = new Occasions();
  /** Where the article says that some quotes were translated, and not which. */
  readonly #unclear: TextRange[] = [];
  /** Cues that are about all that is quoted. */
  readonly #ofArticle: CueAt[] = [];

  constructor(reading: Reading, quotes: readonly Quote[], speakers: readonly Speaker[]) {
    this.#reading = reading;
    this.#quotes = quotes;
    this.#claims = quotes.map(() => undefined);
    this.#voices = voicesOf(quotes);
    this.#places = new QuotePlaces(reading, quotes);
    this.#namings = namingsOf(speakers);
    const ids = new Map(speakers.map(({ name, id }) => [name, id]));
    this.#speakers = new StatementSpeakers(reading, quotes, this.#places, this.#voices, ids);
  }

  run(): Claims {
    for (const statement of this.#reading.statements) this.#visit(statement);
    const [first] = this.#ofArticle;
    if (first !== undefined) this.#claimAll(first);
    this.#claimTitles();
    return { claims: this.#claims, unclear: this.#unclear };
  }

  /** Words in a headline are those of the story: what is claimed of them there holds here. */
  #claimTitles(): void {
    const known = this.#quotes.flatMap((_, index) => {
      const claim = this.#claims[index];
      return claim ? [{ claim, words: lettersOf(this.#places.wordsOf(index)) }] : [];
    });
    this.#quotes.forEach((quote, index) => {
      if (quote.kind !== "speech" || this.#claims[index]) return;
      const passage = this.#places.passageOf(index);
      if (passage === null || this.#reading.passages[passage]?.role !== "title") return;
      const words = lettersOf(this.#places.wordsOf(index));
      const same =
        words.length >= FEWEST_LETTERS && known.find((other) => other.words.includes(words));
      if (same) this.#claims[index] = { ...same.claim, status: "carried" };
    });
  }

  /** What the article says of all its quotes, but for those of which it says something else. */
  #claimAll(cue: CueAt): void {
    const { own } = patternsOf(this.#reading.language);
    this.#quotes.forEach((quote, index) => {
      if (quote.kind !== "speech" || this.#claims[index]) return;
      const statement = this.#places.statementOf(index);
      if (statement && own.test(lowerCase(this.#places.mask(statement)))) return;
      this.#claims[index] = { status: "stated", cue, language: cue.language };
    });
  }

  #visit(statement: Statement): void {
    const { language } = this.#reading;
    const mayHold = mayHoldCue(statement.items, language);
    if (!mayHold && this.#occasions.isEmpty) return;
    const indices = this.#places.inStatement(statement);
    const masked = this.#places.mask(statement);
    const cues = mayHold ? this.#cuesOf(statement, masked) : [];
    for (const cue of cues) this.#take(cue, statement, indices);
    if (!this.#occasions.isEmpty) this.#carry(statement, indices, masked, cues.length > 0);
  }

  /** The cues of a statement; none where it says only that some quotes were translated. */
  #cuesOf(statement: Statement, masked: string): readonly CueAt[] {
    const { language } = this.#reading;
    const cues = cuesIn(masked, startOf(statement), language);
    const unclear = patternsOf(language).unclearScope.exec(lowerCase(masked));
    if (unclear === null) return cues;
    const start = startOf(statement) + unclear.index;
    this.#unclear.push({ start, end: start + unclear[0].length });
    return [];
  }

  /** What the occasions that are open say of the quotes that no cue claims. */
  #carry(statement: Statement, indices: readonly number[], masked: string, hasCue: boolean): void {
    const lower = lowerCase(masked);
    const patterns = patternsOf(this.#reading.language);
    const isOwn = !hasCue && patterns.own.test(lower);
    const isElsewhere = patterns.otherOccasion.test(lower);
    const day = dayIn(lower, patterns);
    if (indices.length === 0)
      this.#close(statement, hasCue, isOwn, isElsewhere && this.#tellsOfSpeech(statement));
    for (const index of indices) {
      if (this.#claims[index]) continue;
      const voice = this.#voices[index] ?? "";
      if (isOwn || isFromElsewhere(this.#quotes[index], isElsewhere)) {
        this.#occasions.end(voice);
        continue;
      }
      const quote = this.#quotes[index];
      if (!quote || !isSurelyOf(quote, this.#namings.get(voice), this.#reading.language)) continue;
      const occasion = this.#occasions.goOn(voice, statement.passage, day);
      if (!occasion) continue;
      const { cue, language } = occasion;
      this.#claims[index] = { status: "carried", cue, language };
    }
  }

  /** A statement that quotes nothing ends its subject's occasion where it begins another one. */
  #close(statement: Statement, hasCue: boolean, isOwn: boolean, isElsewhere: boolean): void {
    if (hasCue || !(isOwn || isElsewhere)) return;
    const voice = this.#speakers.voiceOf(statement);
    if (voice !== null) this.#occasions.end(voice);
  }

  /** "She had spoken of it in April", but not "she moved there in April". */
  #tellsOfSpeech({ items }: Statement): boolean {
    const { cueVerbs, documentNouns, translation } = this.#reading.language;
    return items.some(
      ({ lower }) =>
        cueVerbs.get(lower) === "say" ||
        documentNouns.has(lower) ||
        translation.speechWords.has(lower),
    );
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
      case "near":
        if (indices.length > 0) this.#speaker(cue, statement, indices);
        else this.#before(cue, statement, indices);
        return;
      case "article":
      case "note":
        this.#article(cue, statement, indices);
        return;
    }
  }

  /** The cue is about all that is quoted; beside a quote, a bare note is about that one. */
  #article(cue: CueAt, statement: Statement, indices: readonly number[]): void {
    if (indices.length > 0) this.#speaker(cue, statement, indices);
    else if (cue.cue.reach === "note" && this.#places.quotesIn(statement.passage))
      this.#before(cue, statement, indices);
    else this.#ofArticle.push(cue);
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

  /** "His comments were in French": said of the quotes before, and of what follows. */
  #before(cue: CueAt, statement: Statement, indices: readonly number[]): void {
    const first = indices[0] ?? this.#places.nextAfter(cue.range.start);
    const end = first < 0 ? this.#quotes.length : first;
    const owner = this.#speakers.ownerIn(statement, cue.range);
    const voice = owner ?? this.#voices[end - 1];
    if (voice === undefined) return;
    const isLastWord = owner !== null && statement.index === this.#reading.statements.length - 1;
    let isNearest = true;
    for (let index = end - 1; index >= Math.max(0, isLastWord ? 0 : end - 4); index--) {
      const quote = this.#quotes[index];
      if (quote?.kind !== "speech" || this.#voices[index] !== voice) continue;
      const passage = this.#places.passageOf(index);
      const isFar = passage === null || statement.passage - passage > 2;
      if ((isFar && !isLastWord) || this.#claims[index]) break;
      const status = isNearest || isLastWord ? "stated" : "carried";
      this.#claims[index] = { status, cue, language: cue.language };
      isNearest = false;
    }
    this.#begin(voice, cue, cue.language, statement);
  }

  /** The cue is about whoever speaks in its statement. */
  #speaker(cue: CueAt, statement: Statement, indices: readonly number[]): void {
    if (REPEATED.test(this.#reading.text.slice(cue.range.start, cue.range.end))) return;
    const target = nearestQuote(cue, indices, this.#quotes, this.#places);
    if (target !== null) {
      if (this.#isOriginal(cue, target)) return;
      const language = cue.language ?? this.#claims[target]?.language ?? null;
      this.#claims[target] = { status: "stated", cue, language };
      this.#begin(this.#voices[target] ?? "", cue, language, statement);
      return;
    }
    if (indices.length > 0) return;
    if (refersBack(statement, this.#reading)) {
      this.#before(cue, statement, indices);
      return;
    }
    const masked = lowerCase(this.#places.mask(statement));
    const said = masked.slice(0, cue.range.start - startOf(statement));
    if (patternsOf(this.#reading.language).passive.test(said)) return;
    const voice = this.#speakers.voiceOf(statement);
    if (voice === null) return;
    if (this.#looksBack(cue, statement, masked, voice)) this.#before(cue, statement, indices);
    else this.#begin(voice, cue, cue.language, statement);
  }

  /** "She was speaking in French": of the words just quoted, where they are hers. */
  #looksBack(cue: CueAt, statement: Statement, masked: string, voice: Voice): boolean {
    const { lookingBack, goingOn, otherOccasion } = patternsOf(this.#reading.language);
    const next = this.#places.nextAfter(cue.range.start);
    const last = (next < 0 ? this.#quotes.length : next) - 1;
    const spoken = this.#places.statementOf(last);
    if (!spoken || this.#voices[last] !== voice || statement.index - spoken.index > 2) return false;
    const toCue = masked.slice(0, cue.range.end - startOf(statement));
    return lookingBack.test(toCue) && !goingOn.test(masked) && !otherOccasion.test(masked);
  }

  #begin(voice: Voice, cue: CueAt, language: string | null, statement: Statement): void {
    const lower = lowerCase(this.#places.mask(statement));
    const day = dayIn(lower, patternsOf(this.#reading.language));
    this.#occasions.begin(voice, { cue, language, passage: statement.passage, day });
  }

  /** She repeated it in Basque: the words stand there as they were said. */
  #isOriginal(cue: CueAt, index: number): boolean {
    return (
      cue.cue.rule === "said-in-language" &&
      looksForeign(this.#places.wordsOf(index), this.#reading.language)
    );
  }
}

/** Letters of a headline's quote by which it is known again in the story. */
const FEWEST_LETTERS = 7;

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The day that a statement names; null where it names none. */
function dayIn(lower: string, { day }: Patterns): string | null {
  return day.exec(lower)?.[0] ?? null;
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
