import { firstWhere } from "../document/sorted.ts";
import type { TextRange } from "../document/span.ts";
import type { CueSound } from "../style/value.ts";
import type { Passage, Place } from "./passages.ts";
import { extendLastWord, partsOf, phrasesOf, type Said, utteranceOf } from "./said.ts";
import type { NarrationScript, ScriptSound, SpokenWord, VoiceSpec } from "./script.ts";
import { collapse, type Silence, withSentencePause } from "./silence.ts";
import { type Cut, cut, joinMarks, type Marks, type Token, withLead, withTrail } from "./tokens.ts";

type Words = Extract<Passage, { type: "words" }>;
type LeftOut = NarrationScript["leftOut"][number];

/** Text that will be one utterance, as long as nothing comes that ends it. */
interface Draft {
  readonly place: Place;
  readonly sentence: number;
  /** Where it stands in the reading text; null for added words. */
  readonly start: number | null;
  text: string;
}

/** How the words of an utterance are to be said. */
type Read = (tokens: readonly Token[], offset: number | null, language: string) => SpokenWord[];

/** What a writer has to know of the article, all in its reading text. */
export interface Writing {
  readonly sentences: readonly TextRange[];
  /** What those who are quoted quote in turn, in reading order. */
  readonly innerQuotes: readonly TextRange[];
  /** BCP 47, the article's. */
  readonly language: string;
  readonly read: Read;
}

/** Puts passages, given in reading order, together into utterances. */
export class ScriptWriter {
  readonly #sentences: readonly TextRange[];
  readonly #innerQuotes: readonly TextRange[];
  readonly #language: string;
  readonly #read: Read;
  readonly #said: Said[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #sounds: ScriptSound[] = [];
  #silences: Silence[] = [];
  #draft: Draft | null = null;
  /** The last words of the article, as long as nothing was left out since. */
  #last: Said | null = null;
  /** Marks without a word, which wait for the word after them; offsets into the reading text. */
  #waiting: { readonly marks: Marks; readonly place: Place } | null = null;
  /** Sentences before this one are done. */
  #sentence = 0;

  constructor({ sentences, innerQuotes, language, read }: Writing) {
    this.#sentences = sentences;
    this.#innerQuotes = innerQuotes;
    this.#language = language;
    this.#read = read;
  }

  words({ value, range, anchor, place }: Words): void {
    if (range === null) {
      this.#append(value, null, this.#sentenceAt(anchor), place);
      return;
    }
    for (let at = range.start; at < range.end; ) {
      const end = Math.min(range.end, this.#endOfSentence(at));
      const part = value.slice(at - range.start, end - range.start);
      if (part.trim() !== "") this.#append(part, at, this.#sentence, place);
      at = end;
    }
  }

  silence(silence: Silence): void {
    this.#finish();
    this.#silences.push(silence);
  }

  sound(sound: CueSound): void {
    this.#finish();
    const pauseBefore = collapse(this.#silences);
    this.#silences = [];
    this.#sounds.push({ ...sound, before: this.#said.length, pauseBefore });
  }

  leaveOut({ range, why }: LeftOut): void {
    this.#finish();
    this.#settle();
    this.#last = null;
    this.#leftOut.push({ range, why });
  }

  /** Everything that was written. */
  end(): Pick<NarrationScript, "utterances" | "sounds" | "pauseAtEnd" | "leftOut"> {
    this.#finish();
    this.#settle();
    return {
      utterances: this.#said.map(utteranceOf),
      sounds: this.#sounds,
      pauseAtEnd: collapse(this.#silences),
      leftOut: this.#leftOut,
    };
  }

  #append(text: string, start: number | null, sentence: number, place: Place): void {
    if (this.#draft !== null && continues(this.#draft, start, sentence, place)) {
      const gap =
        start === null ? 0 : start - (this.#draft.start ?? start) - this.#draft.text.length;
      this.#draft.text += " ".repeat(gap) + text;
      return;
    }
    this.#finish();
    if (this.#waiting !== null && start !== null && !sameBlock(this.#waiting.place, place)) {
      this.#settle();
    }
    this.#draft = { place, sentence, start, text };
  }

  /** Ends the draft and makes an utterance of it, if there is anything to say in it. */
  #finish(): void {
    const draft = this.#draft;
    if (draft === null) return;
    this.#draft = null;
    const language = draft.place.language ?? this.#language;
    const pieces = cut(draft.text, language);
    const tokens = draft.start === null ? closed(pieces) : this.#joined(pieces, draft.start, draft);
    if (tokens.length === 0) return;
    const words = this.#read(tokens, draft.start, language);
    let pauseBefore = this.#pauseBefore(draft);
    const inner = draft.place.quote === null ? [] : this.#innerQuotes;
    for (const phrase of phrasesOf(words, draft.place.element.style, inner)) {
      pauseBefore = Math.max(pauseBefore, phrase.pauseBefore);
      const place = phrase.inner ? innerPlace(draft.place) : draft.place;
      for (const part of partsOf(phrase.words)) {
        const said = { ...draft, place, added: draft.start === null, words: part, pauseBefore };
        this.#said.push(said);
        if (!said.added) this.#last = said;
        pauseBefore = 0;
      }
    }
    if (pieces.after !== null && draft.start !== null) {
      this.#waiting = { marks: moved(pieces.after, draft.start), place: draft.place };
    }
  }

  /** The tokens, with the marks at both ends given to the words that they belong to. */
  #joined({ before, tokens, after }: Cut, offset: number, { place }: Draft): readonly Token[] {
    let first = tokens[0];
    if (before !== null) {
      const marks = moved(before, offset);
      if (this.#waiting === null && this.#last !== null && sameBlock(this.#last.place, place)) {
        extendLastWord(this.#last, marks);
      } else this.#wait(marks, place);
    }
    if (first === undefined) {
      if (after !== null) this.#wait(moved(after, offset), place);
      return [];
    }
    if (this.#waiting !== null) {
      first = withLead(first, moved(this.#waiting.marks, -offset));
      this.#waiting = null;
    }
    return [first, ...tokens.slice(1)];
  }

  #wait(marks: Marks, place: Place): void {
    this.#waiting = { marks: joinMarks(this.#waiting?.marks ?? null, marks), place };
  }

  /** Marks that waited in vain go to the word before them, or are left out where there is none. */
  #settle(): void {
    if (this.#waiting === null) return;
    const { marks, place } = this.#waiting;
    this.#waiting = null;
    if (this.#last !== null && sameBlock(this.#last.place, place))
      extendLastWord(this.#last, marks);
    else this.#leftOut.push({ range: rangeOf(marks), why: "marks alone, without a word" });
  }

  /** Takes the silences so far. */
  #pauseBefore({ place, sentence }: Draft): number {
    const silences = this.#silences;
    this.#silences = [];
    const before = this.#said.at(-1);
    // A sound parts sentences by itself.
    if (this.#sounds.at(-1)?.before === this.#said.length) return collapse(silences);
    if (before === undefined || before.sentence === sentence || !sameBlock(before.place, place)) {
      return collapse(silences);
    }
    const { style } = before.place.element === place.element ? place.element : place.blockElement;
    return collapse(withSentencePause(silences, style.sentencePause));
  }

  /** End of the sentence that holds the position; positions are asked for in ascending order. */
  #endOfSentence(at: number): number {
    while (
      this.#sentence < this.#sentences.length - 1 &&
      (this.#sentences[this.#sentence]?.end ?? 0) <= at
    ) {
      this.#sentence++;
    }
    const end = this.#sentences[this.#sentence]?.end ?? 0;
    return end > at ? end : Number.POSITIVE_INFINITY;
  }

  /** The sentence at a position, or the next one. */
  #sentenceAt(position: number): number {
    const next = firstWhere(this.#sentences, ({ end }) => end > position);
    return Math.max(0, Math.min(next, this.#sentences.length - 1));
  }
}

/** The place of what somebody quoted quotes: the same voice, a little higher or lower. */
function innerPlace(place: Place): Place {
  const { voice } = place;
  const pitch = voice.pitch + place.element.style.innerQuotePitch;
  return { ...place, voice: { ...voice, pitch } };
}

function continues(draft: Draft, start: number | null, sentence: number, place: Place): boolean {
  if ((draft.start === null) !== (start === null)) return false;
  if (start === null && draft.place.element !== place.element) return false;
  return (
    draft.sentence === sentence &&
    sameBlock(draft.place, place) &&
    draft.place.quote === place.quote &&
    draft.place.language === place.language &&
    sameVoice(draft.place.voice, place.voice)
  );
}

function sameBlock(a: Place, b: Place): boolean {
  return a.blockElement === b.blockElement;
}

function sameVoice(a: VoiceSpec, b: VoiceSpec): boolean {
  return (
    a.rate === b.rate &&
    a.pitch === b.pitch &&
    a.volume === b.volume &&
    (a.family === b.family || JSON.stringify(a.family) === JSON.stringify(b.family))
  );
}

/** Added words stand alone: their marks stay with them. */
function closed({ before, tokens, after }: Cut): readonly Token[] {
  const all = [...tokens];
  const [first] = all;
  if (first === undefined) return [];
  if (before !== null) all[0] = withLead(first, before);
  const last = all.at(-1);
  if (after !== null && last !== undefined) all[all.length - 1] = withTrail(last, after);
  return all;
}

function moved({ start, end, text }: Marks, by: number): Marks {
  return { start: start + by, end: end + by, text };
}

function rangeOf({ start, end }: Marks): TextRange {
  return { start, end };
}
