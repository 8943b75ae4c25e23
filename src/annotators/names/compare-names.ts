import { givenNames } from "../languages/given-names.ts";
import type { Gender } from "../languages/language.ts";

/** How a name is compared: without case, accents, full stops, and the article of al-Rashid. */
export function keyOf(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/gu, "")
    .replaceAll("’", "'")
    .toLowerCase()
    .replace(/^(?:a[dhlnrstz]|el|ash)-(?=\p{L})/u, "");
}

/** Most names: there is nothing to leave out. */
const PLAIN = /^[A-Za-z]+$/;

const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** The words of a name without its "Jr". */
export function bare(words: readonly string[]): readonly string[] {
  return words.length > 1 && SUFFIXES.has(keyOf(words.at(-1) ?? "")) ? words.slice(0, -1) : words;
}

/** How the last word of a name is compared: most often the surname. */
export function lastKey(words: readonly string[]): string {
  return keyOf(bare(words).at(-1) ?? "");
}

/** Same given name, or one is the other's initial, or the one holds all words of the other. */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [first, other] = [keyOf(short[0] ?? ""), keyOf(long[0] ?? "")];
  if (suffixOf(a) !== suffixOf(b) && suffixOf(a) !== "" && suffixOf(b) !== "") return false;
  if (first === other) return true;
  if (first.length === 1 || other.length === 1) return first[0] === other[0];
  const keys = new Set(long.map(keyOf));
  return short.every((word) => keys.has(keyOf(word)));
}

function suffixOf(words: readonly string[]): string {
  const last = keyOf(words.at(-1) ?? "");
  return SUFFIXES.has(last) ? last : "";
}

/** The gender of Moor Ilka, somebody whose family name stands first; undefined for any other name. */
export function givenNameLast(words: readonly string[]): Gender | undefined {
  const [family = "", given = "", ...more] = words;
  const isPair = more.length === 0 && !givenNames.has(keyOf(family));
  return isPair ? givenNames.get(keyOf(given)) : undefined;
}
