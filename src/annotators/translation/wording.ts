import type { Language } from "../languages/language.ts";
import { isPlain } from "../prose/characters.ts";

/** What a statement says around the speech that it quotes, in the forms in which it is searched, all of one length. */
export interface Wording {
  /** Where it begins in the reading text. */
  readonly start: number;
  /** As it is written, with U+FFFC for every character of quoted speech. */
  readonly written: string;
  readonly lower: string;
  /** As patterns see it: lower case, with {@link LANGUAGE_MARK} for every character of a language's name. */
  readonly marked: string;
}

/**
 * Stands for a character of a language's name. It is a letter to every class of characters in the
 * patterns; a ÿ of the text itself is read as y. So a pattern that asks for a language costs no more
 * than one that asks for a word, whereas V8 takes long over one that lists two hundred names.
 */
export const LANGUAGE_MARK = "ÿ";

/** The wording of a text from which quoted speech is left out, and which stands at `start` in the reading text. */
export function wordingOf(written: string, start: number, language: Language): Wording {
  const lower = lowerCase(written);
  return { start, written, lower, marked: withLanguagesMarked(lower, language) };
}

/**
 * Lower case, character by character, so that positions stay. Far cheaper than patterns that
 * ignore case.
 */
export function lowerCase(text: string): string {
  return text.replaceAll("İ", "I").toLowerCase();
}

function withLanguagesMarked(lower: string, language: Language): string {
  const { byFirstWord, beginnings } = namesOf(language);
  const text = lower.replaceAll(LANGUAGE_MARK, "y");
  let marked = "";
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (isLetter(text, at)) at++;
    if (at === start || start < done) continue;
    if (!beginnings.has(text.slice(start, Math.min(at, start + BEGINNING)))) continue;
    const length = lengthOfName(text, start, text.slice(start, at), byFirstWord);
    if (length === 0) continue;
    marked += text.slice(done, start) + LANGUAGE_MARK.repeat(length);
    done = start + length;
  }
  return marked + text.slice(done);
}

/** Whether there is a letter; those that most text consists of cost no pattern. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isPlain(code)) return code >= 0x61 && code <= 0x7a;
  return !Number.isNaN(code) && LETTER.test(text.charAt(at));
}

const LETTER = /\p{L}/u;

/** Letters that a language's name may have at its end beside its own: aus dem Arabischen. */
const ENDINGS = [0, 1, 2];

/** The length of the language's name that begins with a word of the text; 0 where none does. */
function lengthOfName(
  text: string,
  index: number,
  word: string,
  names: ReadonlyMap<string, readonly string[]>,
): number {
  for (const letters of ENDINGS) {
    const first = word.slice(0, word.length - letters);
    const name = names.get(first)?.find((each) => isAt(text, index, each));
    if (name !== undefined && (letters === 0 || name === first)) return name.length;
  }
  return 0;
}

/** Whether a name stands at a place, with blanks or hyphens between its words. */
function isAt(text: string, index: number, name: string): boolean {
  return text.slice(index, index + name.length).replaceAll(" ", "-") === name;
}

/** Names of languages as they are looked for. */
interface LanguageNames {
  /** By their first word, the longer ones first. */
  readonly byFirstWord: ReadonlyMap<string, readonly string[]>;
  /** The first letters of each, which few other words share. */
  readonly beginnings: ReadonlySet<string>;
}

/** How many letters these are; no name that may have an ending is shorter. */
const BEGINNING = 3;

const known = new Map<string, LanguageNames>();

function namesOf({ tag, translation }: Language): LanguageNames {
  const done = known.get(tag);
  if (done) return done;
  const byFirstWord = new Map<string, string[]>();
  const longestFirst = [...translation.languageNames.keys()].sort((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    const word = /^\p{L}+/u.exec(name)?.[0] ?? name;
    const others = byFirstWord.get(word);
    if (others) others.push(name);
    else byFirstWord.set(word, [name]);
  }
  const beginnings = new Set([...byFirstWord.keys()].map((word) => word.slice(0, BEGINNING)));
  const names = { byFirstWord, beginnings };
  known.set(tag, names);
  return names;
}
