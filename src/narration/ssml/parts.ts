import type SpeechBuilder from "ssml-builder";
import type { NarrationScript, SpokenWord, Utterance } from "../script.ts";
import { checkSsml } from "./check-ssml.ts";
import { type Choose, composeSsml, groupsBy } from "./compose-ssml.ts";
import type { Dialect, Limit } from "./dialect.ts";
import { serialise } from "./serialise.ts";

/** What goes to a service in one request. */
export interface SsmlPart {
  readonly markup: string;
  readonly utterances: readonly Utterance[];
  /** The only voice of a dialect that has one a request; null where the markup names its voices. */
  readonly voice: string | null;
  /** Markup included, in the unit of the dialect's limit. */
  readonly size: number;
  /** Characters that the service counts for its bill. */
  readonly billed: number;
}

/**
 * A narration as the requests that a service takes: as many whole sentences as fit each; a sentence
 * that fits none alone is divided where its voice changes, then after a clause, then between words,
 * and never inside an element. Together the parts say every word once, in order.
 */
export function divide(
  script: NarrationScript,
  dialect: Dialect,
  choose: Choose,
  Builder: typeof SpeechBuilder,
): readonly SsmlPart[] {
  const write = (utterances: readonly Utterance[], pauseAtEnd: number) => {
    const speak = composeSsml(
      { language: script.language, utterances, pauseAtEnd },
      choose,
      dialect.voices !== "nested",
    );
    checkSsml(speak, dialect);
    return serialise(speak, dialect, Builder);
  };
  const { limit } = dialect;
  const costOf = (utterances: readonly Utterance[]) => sizesOf(write(utterances, 0), limit);
  const voiceOf = (utterance: Utterance) =>
    dialect.voices === "requests" ? JSON.stringify(choose(utterance.voice)) : "";
  const sentences = groupsBy(script.utterances, ({ sentence }) => sentence).flatMap((sentence) =>
    groupsBy(sentence, voiceOf),
  );
  const units =
    limit === null ? sentences : sentences.flatMap((each) => pieces(each, limit, costOf));
  const packed = packUnits(units, dialect, costOf, voiceOf);
  return packed.map((utterances, index) => {
    const markup = write(utterances, index === packed.length - 1 ? script.pauseAtEnd : 0);
    const size = sizesOf(markup, limit).whole;
    const [first] = utterances;
    const named = first && dialect.voices === "requests" ? choose(first.voice)?.names[0] : null;
    return { markup, utterances, voice: named ?? null, size, billed: billedOf(markup, dialect) };
  });
}

/** Room for the pause after the last word, which is written when all is divided. */
const reserve = 60;

interface Sizes {
  readonly whole: number;
  readonly text: number;
}

function sizesOf(markup: string, limit: Limit | null): Sizes {
  const count = (text: string) => (limit?.unit === "bytes" ? Buffer.byteLength(text) : text.length);
  return { whole: count(markup), text: count(textIn(markup)) };
}

function fits({ whole, text }: Sizes, limit: Limit): boolean {
  return whole + reserve <= limit.whole && text <= limit.text;
}

/** The words of a document as a reader of it has them. */
function textIn(markup: string): string {
  return markup.replace(/<[^>]*>/g, "").replace(/&(?:amp|lt|gt|quot|apos);/g, "&");
}

function billedOf(markup: string, { billed }: Dialect): number {
  switch (billed) {
    case null:
      return 0;
    case "text":
      return [...textIn(markup)].length;
    case "markup":
      return [...markup].length;
    case "markup inside voice":
      // East Asian characters count twice.
      return [...markup.replace(/<\/?(?:speak|voice)\b[^>]*>/g, "")].reduce(
        (sum, character) =>
          sum + (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(character) ? 2 : 1),
        0,
      );
  }
}

/**
 * Puts neighbours together as far as they fit. A unit's cost is that of a document of its own, roots
 * included, so the sum of costs is never less than the whole, and nothing is written twice to see.
 */
function packUnits(
  units: readonly (readonly Utterance[])[],
  dialect: Dialect,
  costOf: (utterances: readonly Utterance[]) => Sizes,
  voiceOf: (utterance: Utterance) => string,
): readonly (readonly Utterance[])[] {
  const { limit } = dialect;
  const packs: Utterance[][] = [];
  let filled = { whole: 0, text: 0, voices: 0 };
  for (const unit of units) {
    const [first] = unit;
    const pack = packs.at(-1);
    const before = pack?.at(-1);
    const cost = limit === null ? { whole: 0, text: 0 } : costOf(unit);
    const sum = {
      whole: filled.whole + cost.whole,
      text: filled.text + cost.text,
      voices: filled.voices + unit.length,
    };
    const sameVoice = first && before && voiceOf(first) === voiceOf(before);
    const hasRoom = (limit === null || fits(sum, limit)) && sum.voices <= dialect.mostVoices;
    if (pack && sameVoice && hasRoom) {
      pack.push(...unit);
      filled = sum;
    } else {
      packs.push([...unit]);
      filled = { ...cost, voices: unit.length };
    }
  }
  return packs;
}

/** A sentence as it is, or in pieces that each fit a request: a few utterances, or a part of one. */
function pieces(
  sentence: readonly Utterance[],
  limit: Limit,
  costOf: (utterances: readonly Utterance[]) => Sizes,
): readonly (readonly Utterance[])[] {
  if (fits(costOf(sentence), limit)) return [sentence];
  const [only, ...more] = sentence;
  if (only === undefined) return [];
  if (more.length > 0) return sentence.flatMap((utterance) => pieces([utterance], limit, costOf));
  return halves(only).flatMap((half) => pieces([half], limit, costOf));
}

/** An utterance in two, at the clause's end that is nearest to its middle, or else at a word's. */
function halves(utterance: Utterance): readonly Utterance[] {
  const { words } = utterance;
  const [only] = words;
  if (only !== undefined && words.length === 1) {
    return halvesOfWord(only).map((word, index) => partOf(utterance, [word], index));
  }
  const middle = words.length / 2;
  const ends = words.flatMap(({ text }, index) =>
    index < words.length - 1 && /[,;:.!?…–—)]["'”’»]*$/.test(text) ? [index + 1] : [],
  );
  const inside = ends.filter((end) => end > words.length / 8 && end < (words.length * 7) / 8);
  const at = inside.reduce(
    (best, end) => (Math.abs(end - middle) < Math.abs(best - middle) ? end : best),
    inside[0] ?? Math.ceil(middle),
  );
  return [words.slice(0, at), words.slice(at)].map((part, index) => partOf(utterance, part, index));
}

function partOf(utterance: Utterance, words: readonly SpokenWord[], index: number): Utterance {
  return { ...utterance, words, pauseBefore: index === 0 ? utterance.pauseBefore : 0 };
}

/** A word that no request holds: as it is spoken, for a spelling beside it could not be divided. */
function halvesOfWord(word: SpokenWord): readonly SpokenWord[] {
  const { text } = word;
  let at = text.length >> 1;
  // Not between the halves of a character.
  if (/[\udc00-\udfff]/.test(text[at] ?? "")) at++;
  const range = (start: number, end: number) => ({
    ...word,
    text: text.slice(start, end),
    written: null,
    phonemes: null,
  });
  if (at <= 0 || at >= text.length) throw new Error("a character that no request holds");
  return [range(0, at), range(at, text.length)];
}
