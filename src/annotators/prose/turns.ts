import { slice, type TextRange } from "../../document/span.ts";
import type { Language } from "../languages/language.ts";
import { type Label, labelOf } from "./labels.ts";
import type { Passage } from "./passages.ts";

/** What one voice of a transcript says at a stretch, set without quotation marks. */
export interface Turn {
  /** "SMITH", "Q": without what stands between it and the words. */
  readonly label: TextRange;
  /** Index of the passage that begins with the label, and of the last one of the turn. */
  readonly first: number;
  readonly last: number;
  /** The words, paragraph by paragraph; never empty. */
  readonly words: readonly TextRange[];
}

/** A labelled passage and where it stands. */
interface Labelled extends Label {
  readonly passage: number;
}

/** Labels that stand further apart than this, in passages, belong to different talks. */
const NEAR = 6;

/**
 * The turns of the transcripts in an article. A label alone proves nothing ("Price: 10"), so a transcript
 * takes at least two voices near each other, and words in which somebody speaks to somebody.
 */
export function turnsOf(
  text: string,
  passages: readonly Passage[],
  language: Language,
): readonly Turn[] {
  const labelled: Labelled[] = [];
  passages.forEach((passage, index) => {
    const label = passage.role === "prose" ? labelOf(text, passage, language) : null;
    if (label) labelled.push({ ...label, passage: index });
  });
  const barred = new Set(labelled.map(({ passage }) => passage));
  return talksOf(labelled).flatMap((talk) => {
    const turns = talk.filter((label) => isVoice(label, talk));
    if (!isTalk(text, turns, language)) return [];
    return turns.map((turn, index) => {
      const next = turns[index + 1]?.passage ?? null;
      return turnFrom({ text, passages, language, barred }, turn, next);
    });
  });
}

/** Runs of labelled passages that stand near each other. */
function talksOf(labelled: readonly Labelled[]): readonly (readonly Labelled[])[] {
  const talks: Labelled[][] = [];
  for (const label of labelled) {
    const talk = talks.at(-1);
    const before = talk?.at(-1);
    if (talk && before && label.passage - before.passage <= NEAR) talk.push(label);
    else talks.push([label]);
  }
  return talks;
}

/** A name in mixed case could be any heading ("Location:"): it must come back, or be a name in full. */
function isVoice(label: Labelled, talk: readonly Labelled[]): boolean {
  if (label.form !== "name") return true;
  return label.words > 1 || talk.some((other) => other !== label && other.key === label.key);
}

/** Two voices at least, and most of them ask something or say "I", "we", "you". */
function isTalk(text: string, turns: readonly Labelled[], language: Language): boolean {
  if (new Set(turns.map(({ key }) => key)).size < 2) return false;
  const spoken = turns.filter(({ body }) => isAddress(slice(text, body), language)).length;
  const comesBack = turns.length > new Set(turns.map(({ key }) => key)).size;
  return spoken * 2 >= turns.length && (comesBack || turns.every(({ form }) => form !== "name"));
}

/** As much of a paragraph as is looked at for words that speak to somebody. */
const SAMPLE = 2000;

function isAddress(words: string, language: Language): boolean {
  const sample = words.slice(0, SAMPLE).toLowerCase().replaceAll("’", "'");
  if (sample.includes("?")) return true;
  return (sample.match(/[\p{L}']+/gu) ?? []).some((word) =>
    language.ownWords.has(word.split("'")[0] ?? ""),
  );
}

interface Setting {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly language: Language;
  /** Passages that begin with a label of any kind. */
  readonly barred: ReadonlySet<number>;
}

/** A turn with the paragraphs after it that go on with it, as far as the next one. */
function turnFrom(
  setting: Setting,
  { passage, label, body, key }: Labelled,
  next: number | null,
): Turn {
  const words = [body];
  let last = passage;
  for (let i = passage + 1; i < Math.min(next ?? passage + NEAR, setting.passages.length); i++) {
    const range = setting.passages[i]?.range;
    if (!range || !goesOn(setting, i, key, next === null)) break;
    last = i;
    if (!isStageDirection(slice(setting.text, range))) words.push(range);
  }
  return { label, first: passage, last, words };
}

/**
 * Between two turns a paragraph goes on with the first, unless it tells of that speaker. After the last
 * one the story may have taken over, so that the paragraph itself has to speak to somebody.
 */
function goesOn(setting: Setting, index: number, key: string, isLast: boolean): boolean {
  const passage = setting.passages[index];
  if (passage?.role !== "prose" || setting.barred.has(index)) return false;
  const words = slice(setting.text, passage.range).slice(0, SAMPLE);
  if (isStageDirection(words)) return !isLast;
  if (/^\W*["“„«]/u.test(words)) return false;
  if (words.toLowerCase().includes(key) && key.length > 2) return false;
  return !isLast || isAddress(words, setting.language);
}

/** (Applause) */
function isStageDirection(words: string): boolean {
  return /^\s*[([][^()[\]]*[)\]]\s*$/u.test(words);
}
