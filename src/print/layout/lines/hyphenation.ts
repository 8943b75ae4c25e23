import { createRequire } from "node:module";
import type { PrintStyle, StyledElement } from "../../../style/style.ts";

/** Where a lower-case word may be hyphenated: indices of the first character after the hyphen. */
export type Hyphenate = (word: string) => readonly number[];

/** For each language of a document (BCP 47) how its words are hyphenated; none where no patterns are known. */
export type Hyphenation = ReadonlyMap<string, Hyphenate>;

/** Where a word may be hyphenated that has no room on any line, be it a name or one with a hyphen. */
export function pointsInAnyWord(word: string, hyphenate: Hyphenate): readonly number[] {
  return [...word.matchAll(/\p{L}{5,}/gu)].flatMap(({ 0: letters, index }) => {
    const lower = letters.toLowerCase();
    // The lower case of a few letters is longer.
    return lower.length === letters.length ? hyphenate(lower).map((at) => index + at) : [];
  });
}

/** Opens the hyphenation patterns of the languages that an article asks for, and no others. */
export async function openHyphenation(
  article: StyledElement<PrintStyle>,
  language: string,
): Promise<Hyphenation> {
  const hyphenation = new Map<string, Hyphenate>();
  for (const wanted of languagesHyphenated(article, language)) {
    const hyphenate = await openPatterns(wanted);
    if (hyphenate) hyphenation.set(wanted, hyphenate);
  }
  return hyphenation;
}

function languagesHyphenated(article: StyledElement<PrintStyle>, language: string): Set<string> {
  const wanted = new Set<string>();
  const visit = (element: StyledElement<PrintStyle>, inherited: string): void => {
    const own = element.attributes["lang"] ?? inherited;
    if (mayNeedHyphens(element)) wanted.add(own);
    for (const child of element.children) if (child.type === "element") visit(child, own);
  };
  visit(article, language);
  return wanted;
}

/** Whether words are hyphenated in an element, or may be too long for its lines: in the cell of a table, or anywhere. */
function mayNeedHyphens({ name, style, children }: StyledElement<PrintStyle>): boolean {
  if (style.hyphens === "auto" || name === "td" || name === "th") return true;
  return children.some((child) => child.type === "text" && longWord.test(child.value));
}

const longWord = /\p{L}{20}/u;

/** Languages whose patterns go by another name than the language's. */
const patternNames: Readonly<Record<string, string>> = {
  en: "en-gb",
  "en-us": "en-us",
  "en-ca": "en-us",
  "en-ph": "en-us",
  "de-ch": "de-ch-1901",
  no: "nb",
  "zh-latn": "zh-latn-pinyin",
};

/** The patterns that can be asked for: hyphenation by patterns is for languages written in letters. */
export const namesOfPatterns: ReadonlySet<string> = new Set(
  "af be bg ca cs cy da de de-ch-1901 el en-gb en-us es et eu fi fr ga gl hr hu hy id is it ka la lt lv mk nb nl nn oc pl pt ro ru sk sl sq sr sv tr uk".split(
    " ",
  ),
);

function patternNameOf(language: string): string | null {
  const lower = language.toLowerCase();
  const primary = lower.split("-")[0] ?? lower;
  const name = patternNames[lower] ?? patternNames[primary] ?? primary;
  return namesOfPatterns.has(name) ? name : null;
}

/** By the names of patterns, which do not change: what one document has parted the next need not. */
const opened = new Map<string, Hyphenate>();
/** Beyond so many parted words the memory starts again. */
const remembered = 20_000;

async function openPatterns(language: string): Promise<Hyphenate | null> {
  const name = patternNameOf(language);
  if (name === null) return null;
  const hyphenate = opened.get(name) ?? (await readPatterns(name));
  opened.set(name, hyphenate);
  return hyphenate;
}

/** The patterns as JSON, which building makes of the package's scripts: V8 took ten times as long over these. */
async function readPatterns(name: string): Promise<Hyphenate> {
  const { default: hyphenatorOf } = await import("hyphen/hyphen.js");
  const hyphenateSync = hyphenatorOf(createRequire(import.meta.url)(`#hyphenation/${name}`));
  const isBad = name.startsWith("en-") ? isBadInEnglish : () => false;
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const points = hyphenPoints(hyphenateSync(word), word.length).filter(
      (point) => !isBad(word, point),
    );
    if (known.size >= remembered) known.clear();
    known.set(word, points);
    return points;
  };
}

/** At least two letters stay before a hyphen and three go after it, as in British and German setting. */
function hyphenPoints(hyphenated: string, length: number): readonly number[] {
  const points: number[] = [];
  let at = 0;
  for (const part of hyphenated.split("\u00AD")) {
    at += part.length;
    if (at >= 2 && at <= length - 3) points.push(at);
  }
  return points;
}

/**
 * The British patterns part "appoin-ted", where the ending is not "-ted" but "-ed": no style book does.
 * After a doubled letter the break is right: "commit-ted".
 */
function isBadInEnglish(word: string, point: number): boolean {
  const before = word.charAt(point - 1);
  const after = word.slice(point);
  return (
    (after === "ted" || after === "ded") && /[^aeiouy]/.test(before) && before !== after.charAt(0)
  );
}
