import type { Language } from "../languages/language.ts";
import { UNLISTED, type WordClasses } from "../languages/word-classes.ts";
import { isCapitalised } from "../names/name-words.ts";
import { isPlain, isPlainDigit, isPlainLetter } from "../prose/characters.ts";
import { LANGUAGE_MARK, type Wording } from "./wording.ts";

/** A statement with one character for each word, by its class, and where the words stand in it. */
export interface Classed {
  readonly classes: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Stands for each character of quoted words. */
const QUOTED = "\uFFFC";

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}@&’'-]*[\p{L}\p{M}\p{N}])?['’]?/uy;

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
  for (let index = 0; index < marked.length; ) {
    const end = endOfToken(marked, index);
    if (end === index) {
      index++;
      continue;
    }
    const sign = end === index + 1 ? SIGNS.get(marked.charAt(index)) : undefined;
    const wordEnd = sign === undefined ? startOfGenitive(marked, index, end) : end;
    add(
      sign ?? classOf(marked.slice(index, wordEnd), written.charAt(index), wordClasses),
      index,
      wordEnd,
    );
    if (wordEnd < end) add(UNLISTED.genitive, wordEnd, end);
    index = end;
  }
  return { classes, starts, ends };
}

/** Where the token at a place ends; the place itself where none begins there. */
function endOfToken(text: string, start: number): number {
  const sign = text.charAt(start);
  if (sign === " " || sign === ".") return start;
  if (SIGNS.has(sign)) return start + 1;
  let end = start;
  while (text[end] === QUOTED) end++;
  if (end > start) return end;
  while (isPlainInWord(text.charCodeAt(end))) end++;
  if (end < text.length && !isPlain(text.charCodeAt(end))) {
    WORD.lastIndex = start;
    return WORD.test(text) ? WORD.lastIndex : start;
  }
  let last = end;
  while (last > start && !isPlainOfWord(text.charCodeAt(last - 1))) last--;
  // Only what begins with a letter or number is a word.
  if (end === start || !isPlainOfWord(text.charCodeAt(start))) return start;
  return isApostrophe(text[last]) ? last + 1 : last;
}

const LANGUAGE_LETTER = LANGUAGE_MARK.charCodeAt(0);

function isPlainOfWord(code: number): boolean {
  return isPlainLetter(code) || isPlainDigit(code) || code === LANGUAGE_LETTER;
}

/** The same, or a sign that stands within words. */
function isPlainInWord(code: number): boolean {
  return isPlainOfWord(code) || WITHIN_WORDS.has(code);
}

const WITHIN_WORDS: ReadonlySet<number> = new Set([..."@&’'-"].map((sign) => sign.charCodeAt(0)));

/** Where the ’s or the bare apostrophe at the end of a word begins; the end where it has none. */
function startOfGenitive(text: string, start: number, end: number): number {
  if (isApostrophe(text[end - 1])) return end - 1;
  const isLong = end - start > 2 && text[end - 1] === "s";
  return isLong && isApostrophe(text[end - 2]) ? end - 2 : end;
}

function isApostrophe(character: string | undefined): boolean {
  return character === "'" || character === "’";
}

function classOf(word: string, initial: string, { listed }: WordClasses): string {
  if (word.startsWith(QUOTED)) return UNLISTED.quote;
  if (word.startsWith(LANGUAGE_MARK)) {
    const rest = word.replace(LANGUAGE, "");
    if (rest === "") return UNLISTED.lang;
    return rest === "-language" ? UNLISTED.langadj : UNLISTED.word;
  }
  const known = listed.get(word);
  if (known !== undefined) return known;
  const code = initial.charCodeAt(0);
  if (isPlain(code) ? isPlainDigit(code) : /\p{N}/u.test(initial)) return UNLISTED.number;
  return isCapitalised(initial) ? UNLISTED.name : UNLISTED.word;
}

const LANGUAGE = new RegExp(`^${LANGUAGE_MARK}+`, "u");
