import type { Language } from "../languages/language.ts";
import { UNLISTED, type WordClasses } from "../languages/word-classes.ts";
import { LANGUAGE_MARK, type Wording } from "./wording.ts";

/** A statement with one character for each word, by its class, and where the words stand in it. */
export interface Classed {
  readonly classes: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const TOKEN =
  /\uFFFC+|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}@&’'-]*[\p{L}\p{M}\p{N}])?['’]?|[,;:()[\]–—]/gu;

const SIGNS: ReadonlyMap<string, string> = new Map([
  [",", UNLISTED.comma],
  ["–", UNLISTED.comma],
  ["—", UNLISTED.comma],
  ["(", UNLISTED.open],
  ["[", UNLISTED.open],
  [")", UNLISTED.close],
  ["]", UNLISTED.close],
  [";", UNLISTED.stop],
  [":", UNLISTED.stop],
]);

/** Sorts the words of a statement into classes; no word in a language that has none. */
export function classed({ marked, written }: Wording, language: Language): Classed {
  const { wordClasses } = language.translation;
  if (wordClasses === undefined) return { classes: "", starts: [], ends: [] };
  let classes = "";
  const [starts, ends]: [number[], number[]] = [[], []];
  const add = (character: string, start: number, end: number) => {
    classes += character;
    starts.push(start);
    ends.push(end);
  };
  for (const { 0: token, index } of marked.matchAll(TOKEN)) {
    const end = index + token.length;
    const sign = SIGNS.get(token);
    const genitive = sign === undefined ? (GENITIVE.exec(token)?.[0].length ?? 0) : 0;
    const word = token.slice(0, token.length - genitive);
    add(sign ?? classOf(word, written.charAt(index), wordClasses), index, end - genitive);
    if (genitive > 0) add(UNLISTED.genitive, end - genitive, end);
  }
  return { classes, starts, ends };
}

const GENITIVE = /['’]s?$/u;

function classOf(word: string, initial: string, { listed }: WordClasses): string {
  if (word.startsWith("\uFFFC")) return UNLISTED.quote;
  if (word.startsWith(LANGUAGE_MARK)) {
    const rest = word.replace(LANGUAGE, "");
    if (rest === "") return UNLISTED.lang;
    return rest === "-language" ? UNLISTED.langadj : UNLISTED.word;
  }
  const known = listed.get(word);
  if (known !== undefined) return known;
  if (/\p{N}/u.test(initial)) return UNLISTED.number;
  return /\p{Lu}/u.test(initial) ? UNLISTED.name : UNLISTED.word;
}

const LANGUAGE = new RegExp(`^${LANGUAGE_MARK}+`, "u");
