/**
 * Builds the regular expressions of translation cues from words. A blank stands for white space of
 * any length everywhere, `<LANG>` for the name of any language (a letter to every class), U+FFFC for quoted words.
 */

import type { CueKind } from "./language.ts";

/** What a phrase consists of: words, words that may be missing, or a bit of regular expression. */
export type Part = string | Optional | Raw;

/** Words that may be missing, or occur several times, and bring the blank beside them along. */
interface Optional {
  readonly type: "optional";
  readonly source: string;
  /** How often, as a quantifier. */
  readonly times: string;
}

/** Says itself where white space stands. */
export interface Raw {
  readonly type: "raw";
  readonly source: string;
}

/** The parts one after another, with a blank between words. */
export function sequence(...parts: readonly Part[]): string {
  let source = "";
  let isAfterWord = false;
  parts.forEach((part, index) => {
    if (typeof part === "string") {
      source += (isAfterWord ? " " : "") + part;
      isAfterWord = true;
    } else if (part.type === "raw") {
      source += part.source;
      isAfterWord = false;
    } else if (isAfterWord && !leadsToWord(parts, index)) {
      source += `(?: ${part.source})${part.times}`;
    } else {
      source += `${isAfterWord ? " " : ""}(?:${part.source} )${part.times}`;
      isAfterWord = false;
    }
  });
  return source.replaceAll(" ", String.raw`\s+`);
}

/** Whether the next part that cannot be missing is a word. */
function leadsToWord(parts: readonly Part[], index: number): boolean {
  const next = parts.slice(index + 1).find((part) => !isOptional(part));
  return typeof next === "string";
}

function isOptional(part: Part): boolean {
  return typeof part !== "string" && part.type === "optional";
}

/** One of several words, written as running text. The longest that fits is taken: "texts", not "text". */
export function any(words: string): string {
  return `(?:${split(words)
    .toSorted((a, b) => b.length - a.length)
    .join("|")})`;
}

/** One of several words, bare or with one of several endings: "ask add", "s ed ing". */
export function withEndings(words: string, endings: string): string {
  return `${any(words)}${any(endings)}?`;
}

/** One of several phrases. The first that fits is taken. */
export function either(...phrases: readonly Part[]): string {
  return `(?:${phrases.map((phrase) => sequence(phrase)).join("|")})`;
}

/** A phrase that may be missing. */
export function optional(...parts: readonly Part[]): Optional {
  return { type: "optional", source: sequence(...parts), times: "?" };
}

/** A phrase that may be missing or stand up to `most` times. */
export function repeated(most: number, ...parts: readonly Part[]): Optional {
  return { type: "optional", source: sequence(...parts), times: `{0,${most}}` };
}

/** At most so many words of any kind, as few as will do; `word` is what counts as one. */
export function upTo(most: number, word: string): Optional {
  return { type: "optional", source: word, times: `{0,${most}}?` };
}

/** A phrase to be found again as `group`; see `TranslationCue.pattern` for the groups. */
export function named(
  group:
    | "lang"
    | "spoken"
    | "translator"
    | "by"
    | "said"
    | "name"
    | "helper"
    | "called"
    | "kin"
    | "scope",
  ...parts: readonly Part[]
): string {
  return `(?<${group}>${sequence(...parts)})`;
}

/** A bit of regular expression: raw`(?=\s*,)`. */
export function raw(strings: TemplateStringsArray, ...values: readonly string[]): Raw {
  return { type: "raw", source: String.raw(strings, ...values) };
}

/**
 * From one character up to `most` that no punctuation, quotation mark or quoted word interrupts.
 */
export function stretch(most: number): string {
  return String.raw`[^,.;:\uFFFC“”"()\n]{1,${most}}`;
}

/** Any form of a language's verbs of saying, whole; no "so", which hands over words but is no verb. */
export function verbOfSaying(verbs: ReadonlyMap<string, CueKind>): string {
  const forms = [...verbs].flatMap(([verb, kind]) =>
    kind === "say" && verb.length >= SHORTEST_VERB ? verb : [],
  );
  return String.raw`(?<![\p{L}-])(?:${forms.join("|")})(?![\p{L}-])`;
}

const SHORTEST_VERB = 3;

/** A word of letters, but none of these: wrote *her novel* in Welsh. */
export function wordBut(words: string): string {
  return String.raw`(?!${any(words)}(?!\p{L}))[\p{L}’'-]+`;
}

/** The name of a language, as the one that was spoken. */
export const LANGUAGE: string = named("lang", "<LANG>");

/** No letter before, in any script, and no hyphen: a word begins here. */
export const WORD_BEGINS: Raw = raw`(?<![\p{L}-])`;

/** The word ends here, and no hyphen makes it longer. */
export const WORD_ENDS: Raw = raw`(?![\p{L}-])`;

/** Whoever or whatever a sentence goes on to name. */
export const SOMEBODY: string = String.raw`[^,.;()\uFFFC]{1,50}`;

function split(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}
