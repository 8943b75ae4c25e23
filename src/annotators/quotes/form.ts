import type { Language } from "../languages/language.ts";
import { isCapitalised } from "../names/name-words.ts";

/** How quoted words are built, whatever stands around them. */
export interface Form {
  readonly words: number;
  /** `sentence`: begins with a capital and ends with a stop; `cry`: ends with ! or ?; `cut`: ends with a comma. */
  readonly end: "sentence" | "cry" | "cut" | "open";
  /** Every word of weight has a capital. */
  readonly title: boolean;
  /** A word has a capital. */
  readonly noun: boolean;
  /** Holds a pronoun, an auxiliary or a short form, as a clause does: "don’t", "we’ll". */
  readonly clause: boolean;
  /** Begins in the middle of a clause: "in the dark", "was wrong", "a plan". */
  readonly middle: boolean;
  /** Is written as no sentence is: "fork()", "a_b", "#dam". */
  readonly code: boolean;
}

const CODE = /[_\\/{}<>=#@|~^]|\w\(\)|\w\.\p{L}|^\p{Ll}+\p{Lu}\S*$/u;
const SPOKEN = /n[’']t\b|[’'](?:re|ll|m|ve)\b/iu;

export function formOf(inside: string, words: readonly string[], language: Language): Form {
  const lower = words.map((word) => word.toLowerCase());
  const [first = ""] = lower;
  const capital = isCapitalised(words[0] ?? "");
  const sample = inside.slice(0, LONGEST_SAMPLE);
  return {
    words: words.length,
    end: endOf(inside, capital),
    title: isTitleCase(words, language) && !isShouted(inside, words),
    noun: words.some(isCapitalised),
    clause: SPOKEN.test(sample) || lower.some((word) => isOfClause(word, language)),
    middle: !capital && (words.length > 1 ? isMiddle(first, language) : isVerbal(first, language)),
    code: words.length <= 3 && CODE.test(sample),
  };
}

function isOfClause(word: string, language: Language): boolean {
  return (
    language.pronouns.has(word) ||
    language.thingPronouns.has(word) ||
    language.auxiliaries.has(word)
  );
}

/** MY DAM HAS BURST: a headline’s letters, and no title. */
function isShouted(inside: string, words: readonly string[]): boolean {
  return words.length > 2 && !/\p{Ll}/u.test(inside);
}

/** Of longer words no more is looked at. */
const LONGEST_SAMPLE = 300;

function endOf(inside: string, capital: boolean): Form["end"] {
  if (/[!?]$/u.test(inside)) return "cry";
  if (inside.endsWith(",")) return "cut";
  return capital && /[.…\u2014]$/u.test(inside) ? "sentence" : "open";
}

function isMiddle(first: string, language: Language): boolean {
  return (
    language.prepositions.has(first) ||
    language.conjunctions.has(first) ||
    language.auxiliaries.has(first) ||
    language.adverbs.has(first) ||
    language.grammar.adverb.test(first) ||
    language.grammar.indefinite.has(first)
  );
}

/** "recklessly", "misleading": what somebody does or how, and no name of a thing. */
function isVerbal(word: string, { grammar }: Language): boolean {
  return grammar.adverb.test(word) || grammar.participle.test(word);
}

/** "River of Lamps": every word of weight is capitalised. */
export function isTitleCase(quoted: readonly string[], language: Language): boolean {
  // a stew called "the Argument"
  const words = language.grammar.the.has(quoted[0] ?? "") ? quoted.slice(1) : quoted;
  if (words.length === 0 || words.length > 10) return false;
  let weighty = 0;
  for (const [index, word] of words.entries()) {
    if (isCapitalised(word) || /^\d/u.test(word)) weighty++;
    else if (
      index === 0 ||
      index === words.length - 1 ||
      !isSmallWord(word.toLowerCase(), language)
    )
      return false;
  }
  return weighty > 0;
}

/** Whether a word, in lower case, only joins others: “of”, “the”, “and”, “her”, “was”. */
export function isSmallWord(word: string, language: Language): boolean {
  return (
    language.prepositions.has(word) ||
    language.determiners.has(word) ||
    language.conjunctions.has(word) ||
    language.possessives.has(word) ||
    language.auxiliaries.has(word)
  );
}
