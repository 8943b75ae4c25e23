import type { Annotations, Quote, Speaker } from "../../document/annotations.ts";
import type { TextRange } from "../../document/span.ts";
import type { Reading, Statement } from "../attribution/reading.ts";
import { type CueAt, cuesIn, lowerCase, mayHoldCue, type Patterns, patternsOf } from "./cues.ts";
import { DocumentsCited, documentOf } from "./documents-cited.ts";
import { looksForeign } from "./foreign.ts";
import { Occasions } from "./occasions.ts";
import { QuotePlaces } from "./quote-places.ts";
import { nearestQuote, refersBack } from "./quotes-meant.ts";
import { StatementSpeakers } from "./statement-speakers.ts";
import { carryToTitles } from "./titles.ts";
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
  readonly #documents = new DocumentsCited();
  /** Quotes just after a statement that says that they were in the article's own language. */
  readonly #toldAsOwn = new Set<number>();
  /** Where the article says that some quotes were translated, and not which. */
  readonly #unclear: TextRange[] = [];
  /** Cues that are about all that is quoted. */
  readonly #ofArticle: CueAt[] = [];

  constructor(reading: Reading, quotes: readonly Quote[], speakers: readonly Speaker[]) {
    this.#reading = reading;
    this.#quotes = quotes;
    this.#claims = quotes.map(() => undefined);
    this.#voices = voicesOf(quotes, speakers);
    this.#places = new QuotePlaces(reading, quotes);
    this.#namings = namingsOf(speakers);
    const ids = new Map(speakers.map(({ name, id }) => [name, id]));
    this.#speakers = new StatementSpeakers(reading, quotes, this.#places, this.#voices, ids);
  }

  run(): Claims {
    for (const statement of this.#reading.statements) this.#visit(statement);
    const [first] = this.#ofArticle;
    if (first !== undefined) this.#claimAll(first);
    carryToTitles(this.#claims, this.#quotes, this.#places, this.#reading);
    return { claims: this.#claims, unclear: this.#unclear };
  }

  /** What the article says of all its quotes, or of those of some people. */
  #claimAll(cue: CueAt): void {
    const own = this.#speakers.ownVoices();
    const named = cue.scope && this.#speakers.namedIn(cue.scope);
    const isExcept = cue.scope !== null && this.#matches("exceptions", cue.scope);
    if (cue.scope && named?.size === 0 && !this.#matches("allOfThem", cue.scope)) {
      this.#unclear.push(cue.range);
      return;
    }
    this.#quotes.forEach((quote, index) => {
      const voice = this.#voices[index] ?? "";
      if (quote.kind !== "speech" || this.#claims[index] || own.has(index) || own.has(voice))
        return;
      if (named && named.size > 0 && named.has(voice) === isExcept) return;
      this.#claims[index] = { status: "stated", cue, language: cue.language };
    });
  }

  #matches(name: "exceptions" | "allOfThem", { start, end }: TextRange): boolean {
    return patternsOf(this.#reading.language)[name].test(
      lowerCase(this.#reading.text.slice(start, end)),
    );
  }

  #visit(statement: Statement): void {
    const { language } = this.#reading;
    const mayHold = mayHoldCue(statement.items, language);
    const isCarrying = !this.#occasions.isEmpty || !this.#documents.isEmpty;
    if (!mayHold && !isCarrying) return;
    const indices = this.#places.inStatement(statement);
    const masked = this.#places.mask(statement);
    const cues = mayHold ? this.#cuesOf(statement, masked) : [];
    for (const cue of cues) this.#take(cue, statement, indices);
    const lastCue = cues.at(-1)?.range.end ?? null;
    if (isCarrying || cues.length > 0) this.#carry(statement, indices, masked, lastCue);
  }

  /** The cues of a statement; none where it says only that some quotes were translated. */
  #cuesOf(statement: Statement, masked: string): readonly CueAt[] {
    const { language } = this.#reading;
    const all = cuesIn(masked, startOf(statement), language);
    const cues = all.filter((cue) => !this.#isEndedByOwn(cue, masked, statement));
    const unclear = patternsOf(language).unclearScope.exec(lowerCase(masked));
    if (unclear === null) return cues;
    const start = startOf(statement) + unclear.index;
    this.#unclear.push({ start, end: start + unclear[0].length });
    return [];
  }

  /** Greeted them in French *before switching to English*: what is quoted was said in the article's language. */
  #isEndedByOwn({ cue, range }: CueAt, masked: string, statement: Statement): boolean {
    if (cue.rule !== "said-in-language") return false;
    const lower = lowerCase(masked);
    const own = patternsOf(this.#reading.language).own.exec(lower);
    if (own === null) return false;
    const isLater = own.index + startOf(statement) >= range.start;
    return isLater || lower.slice(0, own.index).includes("\uFFFC");
  }

  /**
   * What the occasions that are open say of the quotes that no cue claims.
   *
   * @param lastCue where the last cue of the statement ends; null where it has none
   */
  #carry(
    statement: Statement,
    indices: readonly number[],
    masked: string,
    lastCue: number | null,
  ): void {
    const lower = lowerCase(masked);
    const patterns = patternsOf(this.#reading.language);
    const hasCue = lastCue !== null;
    const isOwn = !hasCue && patterns.own.test(lower);
    // "She said in Polish that “…” and then, switching to English, said: “…”"
    const behind = hasCue ? patterns.own.exec(lower.slice(lastCue - startOf(statement))) : null;
    const switched = behind === null ? null : (lastCue ?? 0) + behind.index;
    const isElsewhere = patterns.otherOccasion.test(lower);
    const day = dayIn(lower, patterns);
    if (indices.length === 0)
      this.#close(statement, hasCue, isOwn, isElsewhere && this.#tellsOfSpeech(statement));
    for (const index of indices) {
      const quote = this.#quotes[index];
      if (!quote || this.#claims[index]) continue;
      const voice = this.#voices[index] ?? "";
      const document = documentOf(quote, statement, this.#reading);
      const isSwitched = switched !== null && quote.parts[0].outer.start > switched;
      const isTold = isOwn || isSwitched || this.#toldAsOwn.has(index);
      if (isTold || (document === null && isFromElsewhere(quote, isElsewhere))) {
        this.#occasions.end(voice);
        continue;
      }
      const open = document
        ? this.#documents.goOn(document)
        : this.#isSure(quote, voice, statement) &&
          this.#occasions.goOn(voice, statement.passage, day);
      if (open) this.#claims[index] = { status: "carried", cue: open.cue, language: open.language };
    }
  }

  /** Whether a quote is surely somebody's: by its own words, or because the sentence before speaks of nobody else. */
  #isSure(quote: Quote, voice: Voice, statement: Statement): boolean {
    if (isSurelyOf(quote, this.#namings.get(voice), this.#reading.language)) return true;
    const before = this.#reading.statements[statement.index - 1];
    return before?.passage === statement.passage && this.#speakers.isAloneIn(before, voice);
  }

  /** A statement that quotes nothing ends its subject's occasion where it begins another one. */
  #close(statement: Statement, hasCue: boolean, isOwn: boolean, isElsewhere: boolean): void {
    if (hasCue || !(isOwn || isElsewhere)) return;
    const voice = this.#speakers.voiceOf(statement);
    if (voice !== null) this.#occasions.end(voice);
    const next = this.#places.nextAfter(startOf(statement));
    const isNext = this.#places.passageOf(next) === statement.passage;
    if (isOwn && isNext && (voice === null || voice === this.#voices[next]))
      this.#toldAsOwn.add(next);
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
    return this.#languageIn(statement) ?? this.#languageIn(statement - 1);
  }

  /** The same of a statement that quotes nothing, and so speaks of what is quoted after it. */
  #languageTold(statement: number): string | null {
    const near = this.#reading.statements[statement];
    return near && this.#places.inStatement(near).length === 0 ? this.#languageIn(statement) : null;
  }

  #languageIn(statement: number): string | null {
    const near = this.#reading.statements[statement];
    if (!near || !mayHoldCue(near.items, this.#reading.language)) return null;
    const cues = cuesIn(this.#places.mask(near), startOf(near), this.#reading.language);
    return cues.find((cue) => cue.language !== null)?.language ?? null;
  }

  /** "His comments were in French": said of the quotes before, and of what follows. */
  #before(cue: CueAt, statement: Statement, indices: readonly number[]): void {
    const first = indices[0] ?? this.#places.nextAfter(cue.range.start);
    const end = first < 0 ? this.#quotes.length : first;
    const owner = this.#speakers.ownerIn(statement, cue.range);
    if (indices.length === 0)
      this.#documents.begin(cue, cue.language, statement, this.#reading.language);
    if (owner === null && cue.cue.reach === "near" && this.#leadsTo(first, statement)) {
      this.#begin(this.#voices[first] ?? "", cue, cue.language, statement);
      return;
    }
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

  /** Whether a paragraph begins with a statement and goes on with what somebody else says than the one before. */
  #leadsTo(next: number, { index, passage }: Statement): boolean {
    const isFirst = this.#reading.statements[index - 1]?.passage !== passage;
    const isSame = this.#voices[next] === this.#voices[next - 1];
    return isFirst && !isSame && this.#places.passageOf(next) === passage;
  }

  /** The cue is about whoever speaks in its statement. */
  #speaker(cue: CueAt, statement: Statement, indices: readonly number[]): void {
    if (REPEATED.test(this.#reading.text.slice(cue.range.start, cue.range.end))) return;
    const target = nearestQuote(cue, indices, this.#quotes, this.#places);
    if (target !== null) {
      if (this.#isOriginal(cue, target)) return;
      const language =
        cue.language ?? this.#claims[target]?.language ?? this.#languageTold(statement.index - 1);
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
    if (voice === null) {
      this.#documents.begin(cue, cue.language, statement, this.#reading.language);
      this.#described(cue, statement);
      return;
    }
    if (this.#looksBack(cue, statement, masked, voice)) this.#before(cue, statement, indices);
    else this.#begin(voice, cue, cue.language, statement);
  }

  /** "A second witness spoke in French": of what "the witness" says next. */
  #described(cue: CueAt, statement: Statement): void {
    const head = this.#speakers.headOf(statement);
    const first = this.#places.nextAfter(cue.range.start);
    for (let index = first; index >= 0 && index < first + 4; index++) {
      const quote = this.#quotes[index];
      const words = quote?.mention?.text.toLowerCase().split(/\s+/u) ?? [];
      const isSame = head !== null && words.length > 1 && words.at(-1) === head;
      if (!isSame || this.#places.passageOf(index) !== statement.passage) return;
      const status = index === first ? "stated" : "carried";
      this.#claims[index] ??= { status, cue, language: cue.language };
    }
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
    this.#documents.begin(cue, language, statement, this.#reading.language);
  }

  /** She repeated it in Basque: the words stand there as they were said. */
  #isOriginal(cue: CueAt, index: number): boolean {
    return (
      cue.cue.rule === "said-in-language" &&
      looksForeign(this.#places.wordsOf(index), this.#reading.language)
    );
  }
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
