import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../document/span.ts";
import { languageTag } from "./conventions/language-tag.ts";
import type { ReadOptions } from "./reader.ts";

/** Words that every text of a language is full of, and that others lack. */
const functionWords: readonly (readonly [tag: string, words: readonly string[]])[] = [
  [
    "en",
    words(
      "the of and to in that is was for it on with as his her he she they are be at by this have from had not but",
    ),
  ],
  [
    "de",
    words(
      "der die das und ist von den dem des mit sich auf für im nicht ein eine als auch an werden aus er sie dass bei hat wird zu",
    ),
  ],
  [
    "fr",
    words(
      "le la les des et est une dans que qui pour au pas sur plus par avec du ce son ses aux été sont ont il elle cette en",
    ),
  ],
  [
    "es",
    words(
      "el la los las y de que en un una por con para es del se su al como más pero sus fue ha lo sobre también este",
    ),
  ],
  [
    "it",
    words(
      "il lo la gli di che è un una per con del della dei nel non si sono alla anche ha più come dal le questo suo",
    ),
  ],
  [
    "pt",
    words(
      "o os as um uma de que e do da em não para com dos das no na por mais se como foi ao são pelo pela seu sua também",
    ),
  ],
  [
    "nl",
    words(
      "de het een van en is dat op te zijn voor met niet aan er om ook maar als bij door naar heeft uit werd wordt hij ze",
    ),
  ],
  [
    "sv",
    words(
      "och att det som en är på för med av den till inte har de ett om var men sig så från vi kan när hade efter",
    ),
  ],
  [
    "da",
    words(
      "og at det som en er på for med af den til ikke har de et om var men sig så fra vi kan når havde efter blev",
    ),
  ],
];

/** The languages that have a word among their commonest, as their places in {@link functionWords}. */
const languagesByWord: ReadonlyMap<string, readonly number[]> = byWord();

/** Of the words there, in code units. */
const longestWord = Math.max(...[...languagesByWord.keys()].map(({ length }) => length));

function byWord(): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, number[]>();
  for (const [index, [, list]] of functionWords.entries())
    for (const word of list) table.set(word, [...(table.get(word) ?? []), index]);
  return table;
}

/** Scripts that tell the language, or the likeliest of those that are written in them. */
const scripts: readonly (readonly [tag: string, letters: RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["uk", /[іїєґ]/giu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["fa", /[پچژگ]/gu],
  ["ar", /\p{Script=Arabic}/gu],
];

/** How much of a text is looked at, in code units. */
const sampleLength = 20_000;

/**
 * The language of a text, as BCP 47: what the user says, else what the script or the commonest words
 * tell, else English. Says so where it is a guess.
 */
export function languageOf(
  lines: readonly string[],
  options: ReadOptions,
  file: string,
  report: Report,
): string {
  if (options.language !== null) return options.language;
  const sample = sampleOf(lines);
  const guess = byScript(sample) ?? byWords(sample);
  if (guess === "en") return guess;
  const message =
    guess === null
      ? "the language is not clear: taken for English (en)"
      : `taken for ${nameOf(guess)} (${guess})`;
  report(diagnose("input/language", message, { span: { file, start: 0, end: 0 } }));
  return guess ?? "en";
}

/**
 * The language of a text whose document declares one: what the user says, else what is declared, unless
 * the words are plainly of another language. Pages declare none, or that of their template, so often
 * that the words have the last say.
 */
export async function confirmedLanguage(
  declared: string | null,
  text: string,
  options: ReadOptions,
  span: SourceSpan,
  report: Report,
): Promise<string> {
  if (options.language !== null) return options.language;
  const tag = declared === null ? null : languageTag(declared);
  const sample = text.slice(0, sampleLength);
  const quick = byScript(sample) ?? byWords(sample);
  if (tag !== null && isSameLanguage(tag, quick)) return tag;
  const found = (await detected(sample)) ?? quick;
  if (tag === null) {
    report(
      diagnose("input/language", `no language is declared: taken for ${nameOf(found ?? "en")}`, {
        span,
      }),
    );
    return found ?? "en";
  }
  if (found === null || isSameLanguage(tag, found)) return tag;
  const message = `declared as ${nameOf(tag)} (${tag}), but the words are ${nameOf(found)} (${found})`;
  report(diagnose("input/language-declared", message, { span }));
  return found;
}

/** Languages that a detector cannot tell apart, or that have several names. */
const kin: readonly string[] = [
  "no nb nn da",
  "sr hr bs sh",
  "ms id",
  "tl fil",
  "he iw",
  "zh yue",
  "fa prs",
  "pt gl",
  "cs sk",
  "ca oc",
];

function isSameLanguage(a: string, b: string | null): boolean {
  if (b === null) return false;
  const [one, other] = [a, b].map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  if (one === other) return true;
  return kin.some((group) => [one, other].every((tag) => group.split(" ").includes(tag ?? "")));
}

/** Fewer letters than this prove no language. */
const enoughLetters = 120;

async function detected(sample: string): Promise<string | null> {
  if (countOf(sample, /\p{L}/gu) < (byScript(sample) ? 20 : enoughLetters)) return null;
  const { eld } = await import("eld/small");
  const result = eld.detect(sample.slice(0, 4000));
  return result.language !== "" && result.isReliable() ? result.language : null;
}

/** The language that the script or the commonest words of a text tell; null where they do not. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, sampleLength);
  return byScript(sample) ?? byWords(sample);
}

function sampleOf(lines: readonly string[]): string {
  let sample = "";
  for (const line of lines) {
    if (sample.length >= sampleLength) break;
    sample += `${line.slice(0, sampleLength)}\n`;
  }
  return sample;
}

function byScript(sample: string): string | null {
  // Plain letters alone tell most texts, without a look at what each character is.
  if (plainLettersIn(sample) * 2 > sample.length) return null;
  const letters = countOf(sample, /\p{L}/gu);
  if (countOf(sample, /\p{Script=Latin}/gu) * 2 > letters) return null;
  // A few letters of its own tell one language from the others of a script.
  return scripts.find(([, pattern]) => countOf(sample, pattern) * 50 > letters)?.[0] ?? null;
}

/** So many words settle it where one language has twice as many of them as any other. */
const enoughWords = 300;

/** The language with most function words, where they are many enough and more than in any other. */
function byWords(sample: string): string | null {
  const text = sample.toLowerCase();
  const sums = functionWords.map(() => 0);
  let total = 0;
  // By hand: a pattern that makes a string of every word takes twice as long.
  for (let start = 0, at = 0; at <= text.length; at++) {
    if (isLetterAt(text, at)) continue;
    if (at > start) {
      total++;
      const languages = at - start <= longestWord && languagesByWord.get(text.slice(start, at));
      if (languages) for (const index of languages) sums[index] = (sums[index] ?? 0) + 1;
      if (total === enoughWords && leading(sums, total, 2) !== null) break;
    }
    start = at + 1;
  }
  return leading(sums, total, 1.25);
}

/** The language that has an eighth of the words, and `ratio` times as many as any other; null where none has. */
function leading(sums: readonly number[], total: number, ratio: number): string | null {
  const [best = 0, second = 0] = sums.toSorted((a, b) => b - a);
  if (best * 8 <= total || best <= second * ratio) return null;
  return functionWords[sums.indexOf(best)]?.[0] ?? null;
}

/** Whether a letter of a lower-case text, or a mark on one, stands at a place. Halves of pairs are none. */
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return /[\p{L}\p{M}]/u.test(text.charAt(at));
}

function nameOf(tag: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
}

/** How many of A to Z, in either case, a text has. */
function plainLettersIn(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index) | 0x20;
    if (code >= 0x61 && code <= 0x7a) count++;
  }
  return count;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function words(list: string): readonly string[] {
  return list.split(" ");
}
