import { type NarrationScript, spaceBefore, type Utterance } from "../narration/script.ts";
import type { SpokenUtterance, TimeRange } from "./recording.ts";

/** What a caption shows at one time: one or two lines of one speaker's words. */
export interface Cue extends TimeRange {
  /** Who speaks in the article; null for the narrator. */
  readonly speaker: string | null;
  /** The words reached the article through a translator. */
  readonly translated: boolean;
  readonly lines: readonly (readonly CueWord[])[];
}

/** A word on a line of a cue. */
export interface CueWord {
  /** With the blank before it, where there is one. */
  readonly text: string;
  /** When it begins to sound; null where the engine does not tell. */
  readonly startMs: number | null;
}

/** Characters that a line holds; East Asian ones count twice. */
const lineWidth = 42;

/**
 * Captions for everything that was spoken, in the article's spelling: a cue for each utterance, a long
 * one divided at words into cues of at most two lines, after punctuation where there is some. The first
 * begins and the last ends with the utterance, as the receipt has it.
 *
 * @param translated ids of the quotes whose words are a translation
 */
export function cuesOf(
  script: NarrationScript,
  timeline: readonly SpokenUtterance[],
  translated: ReadonlySet<string>,
): Cue[] {
  return timeline.flatMap((spoken) => {
    const utterance = script.utterances[spoken.utterance];
    if (!utterance) return [];
    const { speaker, added, quote } = utterance;
    const isTranslated = !added && quote !== null && translated.has(quote);
    return cuesOfUtterance(utterance, spoken).map((cue) => ({
      ...cue,
      speaker,
      translated: isTranslated,
    }));
  });
}

/** Who speaks, for captions, and whether in translation. */
export function nameOfSpeaker(
  { speaker, translated }: Pick<Cue, "speaker" | "translated">,
  language: string,
): string {
  const name = speaker ?? "Narrator";
  return translated ? `${name} (${wordForTranslated(language)})` : name;
}

function wordForTranslated(language: string): string {
  const [primary = ""] = language.toLowerCase().split("-");
  return { de: "übersetzt", fr: "traduit", es: "traducido" }[primary] ?? "translated";
}

/** What stays together on a line: a word, or a part of one that no line holds. */
interface Token extends TimeRange {
  readonly text: string;
  /** The engine itself told when it sounds. */
  readonly isTimed: boolean;
  readonly space: "" | " ";
  readonly width: number;
}

function cuesOfUtterance(
  utterance: Utterance,
  spoken: SpokenUtterance,
): Pick<Cue, "startMs" | "endMs" | "lines">[] {
  if (spoken.endMs <= spoken.startMs) return [];
  const tokens = tokensOf(utterance, spoken);
  const cues: ReturnType<typeof cuesOfUtterance> = [];
  let left = widthOfTokens(tokens);
  for (let at = 0; at < tokens.length; ) {
    const end = endOfCue(tokens, at, fairShare(left));
    const shown = tokens.slice(at, end);
    left -= widthOfTokens(shown) + (tokens[end]?.space.length ?? 0);
    const time = timeOfCue(shown, spoken, at === 0, end >= tokens.length);
    cues.push({ ...time, lines: linesOf(shown) });
    at = end;
  }
  return cues;
}

/** About the same width for all cues to come: no last one with a single word. */
function fairShare(left: number): number {
  const slack = 8;
  return Math.min(2 * lineWidth, left / Math.ceil(left / (2 * lineWidth - slack)) + slack);
}

/** A word's time may be a moment; a cue must last. */
function timeOfCue(
  shown: readonly Token[],
  spoken: SpokenUtterance,
  isFirst: boolean,
  isLast: boolean,
): TimeRange {
  const begins = isFirst ? spoken.startMs : (shown[0]?.startMs ?? spoken.startMs);
  const ends = isLast ? spoken.endMs : (shown.at(-1)?.endMs ?? spoken.endMs);
  const startMs = Math.min(begins, spoken.endMs - 1);
  return { startMs, endMs: Math.max(ends, startMs + 1) };
}

function tokensOf(utterance: Utterance, spoken: SpokenUtterance): Token[] {
  const { words } = utterance;
  const times = timesOf(utterance, spoken);
  return words.flatMap((word, index) => {
    const text = cleanText(word.written ?? word.text);
    const time = times[index];
    if (text === "" || !time) return [];
    return tokensOfWord(text, spaceBefore(words, index), time);
  });
}

interface WordTime extends TimeRange {
  readonly isTimed: boolean;
}

/** When each word sounds; a word without a time of its own lies between those that have one. */
function timesOf({ words }: Utterance, spoken: SpokenUtterance): WordTime[] {
  const known = new Map(spoken.words.map((time) => [time.word, time]));
  if (known.size === 0) return timesByLength(words, spoken);
  let at = spoken.startMs;
  return words.map((_, index) => {
    const time = known.get(index);
    if (time === undefined) return { startMs: at, endMs: at, isTimed: false };
    at = time.endMs;
    return { startMs: time.startMs, endMs: at, isTimed: true };
  });
}

/** An engine that tells no words apart: each takes its share of the letters. */
function timesByLength(words: Utterance["words"], { startMs, endMs }: TimeRange): WordTime[] {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  let before = 0;
  const time = (at: number) => startMs + ((endMs - startMs) * at) / Math.max(1, letters);
  return words.map((word) => {
    const start = time(before);
    before += word.text.length;
    return { startMs: start, endMs: time(before), isTimed: false };
  });
}

function tokensOfWord(text: string, space: "" | " ", time: WordTime): Token[] {
  const width = widthOf(text);
  if (width <= lineWidth) return [{ text, space, width, ...time }];
  const parts = partsOfLongWord(text);
  const share = (time.endMs - time.startMs) / parts.length;
  return parts.map((part, i) => ({
    text: part,
    space: i === 0 ? space : "",
    width: widthOf(part),
    isTimed: time.isTimed && i === 0,
    startMs: time.startMs + i * share,
    endMs: time.startMs + (i + 1) * share,
  }));
}

function partsOfLongWord(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  let width = 0;
  for (const character of charactersOf(text)) {
    const wide = widthOf(character);
    if (width + wide > lineWidth && part !== "") {
      parts.push(part);
      part = "";
      width = 0;
    }
    part += character;
    width += wide;
  }
  parts.push(part);
  return parts;
}

/** Made when first needed: it takes 10 ms, also from a run that makes no captions. */
let segmenter: Intl.Segmenter | null = null;

/** What a reader takes for single characters. The segmenter takes quadratic time, so it gets windows. */
function* charactersOf(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  const windowLength = 200;
  for (let at = 0; at < text.length; ) {
    const window = text.slice(at, at + windowLength);
    const characters = Array.from(segmenter.segment(window), ({ segment }) => segment);
    // The window's end may have cut the last one.
    if (characters.length > 1 && at + windowLength < text.length) characters.pop();
    for (const character of characters) {
      yield character;
      at += character.length;
    }
  }
}

/** As many tokens as two lines hold, and not many more than is fair; back to a pause in the sense. */
function endOfCue(tokens: readonly Token[], start: number, fair: number): number {
  let line = 0;
  let lines = 1;
  let width = 0;
  let pause: number | null = null;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const wide = token.width + (at > start ? token.space.length : 0);
    width += wide;
    line += wide;
    if (line > lineWidth) {
      lines++;
      line = token.width;
    }
    if (at > start && (lines > 2 || width > fair)) return pause ?? at;
    if (width > fair / 2 && /[,;:.!?…–—)]["'”’»]*$/.test(token.text)) pause = at + 1;
  }
  return tokens.length;
}

/** One line where it fits; otherwise two of about the same length. */
function linesOf(tokens: readonly Token[]): CueWord[][] {
  const total = widthOfTokens(tokens);
  if (total <= lineWidth) return [wordsOfLine(tokens)];
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  let first = 0;
  for (let at = 1; at < tokens.length; at++) {
    first += (tokens[at - 1]?.width ?? 0) + (at > 1 ? (tokens[at - 1]?.space.length ?? 0) : 0);
    const second = total - first - (tokens[at]?.space.length ?? 0);
    const longer = Math.max(first, second);
    if (longer < least) {
      least = longer;
      best = at;
    }
  }
  return [tokens.slice(0, best), tokens.slice(best)]
    .filter((line) => line.length > 0)
    .map(wordsOfLine);
}

function wordsOfLine(tokens: readonly Token[]): CueWord[] {
  return tokens.map(({ text, space, startMs, isTimed }, i) => ({
    text: i === 0 ? text : space + text,
    startMs: isTimed ? startMs : null,
  }));
}

/** A line of a cue as text. */
export function textOfLine(line: readonly CueWord[]): string {
  return line.map(({ text }) => text).join("");
}

function widthOfTokens(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { width, space }, i) => sum + width + (i === 0 ? 0 : space.length), 0);
}

const wideCharacters =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

function widthOf(text: string): number {
  return (
    text.length + (text.match(wideCharacters)?.filter((wide) => wide.length === 1).length ?? 0)
  );
}

/** A line break or a control character would end or break a cue. */
function cleanText(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, " ")
    .replace(/[\p{Cc}\p{Cs}]/gu, "")
    .trim();
}
