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
  const { text, passages, language } = setting;
  const end = Math.min(next ?? passage + NEAR, passages.length);
  const words = [body];
  let last = passage;
  let waiting: TextRange[] = [];
  for (let i = passage + 1; i < end && mayGoOn(setting, i, key, next === null); i++) {
    const range = passages[i]?.range;
    if (!range) break;
    const paragraph = slice(text, range).slice(0, SAMPLE);
    if (!isStageDirection(paragraph)) waiting.push(range);
    // A paragraph that speaks to nobody may be the story's: it goes on where one after it does.
    if (!isAddress(paragraph, language)) {
      if (next === null) break;
      continue;
    }
    words.push(...waiting);
    waiting = [];
    last = i;
  }
  return { label, first: passage, last, words };
}

/** Whether a paragraph may go on with a turn: it has no label or quotes of its own and does not tell of its speaker. */
function mayGoOn(setting: Setting, index: number, key: string, isLast: boolean): boolean {
  const passage = setting.passages[index];
  if (passage?.role !== "prose" || setting.barred.has(index)) return false;
  const words = slice(setting.text, passage.range).slice(0, SAMPLE);
  if (isStageDirection(words)) return !isLast;
  return !/^\W*["“„«]/u.test(words) && !(key.length > 2 && words.toLowerCase().includes(key));
}

/** (Applause) */
function isStageDirection(words: string): boolean {
  return /^\s*[([][^()[\]]*[)\]]\s*$/u.test(words);
}
