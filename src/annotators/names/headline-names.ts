import { givenNames } from "../languages/given-names.ts";
import type { Language } from "../languages/language.ts";
import type { Item, Name, NameAt } from "./name.ts";
import { isCapitalised, isFunctionWord } from "./name-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Whether all words of a headline but small ones are capitalised, or most, so that none of them shows a name. */
export function isTitleCase(items: readonly Item[], language: Language): boolean {
  const small = items.filter((item) => item.type === "word" && !isCapitalised(item.text));
  return small.length < items.length / 3 || small.every((word) => isFunctionWord(word, language));
}

/**
 * In a headline in title case, a given name and a surname that the story uses are somebody's name, and so
 * is the surname of somebody whom the story names in full.
 */
export function namesInHeadline(
  items: readonly Item[],
  vocabulary: Vocabulary,
  story: readonly NameAt[],
): readonly NameAt[] {
  const surnames = surnamesIn(story);
  return items.flatMap(({ name, range }) => {
    if (!name) return [];
    const full = fullNamesIn(name, range.start, vocabulary);
    if (full.length > 0) return full;
    const [surname, ...others] = name.words;
    const isSurname = others.length === 0 && isIn(surnames, surname);
    return isSurname ? [nameAt(name, range.start)] : [];
  });
}

/** The given names with their surnames in a run of capitalised words; each has a position of its own. */
function fullNamesIn(name: Name, start: number, { capitalised }: Vocabulary): readonly NameAt[] {
  return name.words.flatMap((given, i, words) => {
    const surname = words[i + 1];
    const gender = givenNames.get(given.toLowerCase());
    if (gender === undefined || !surname || !isIn(capitalised, surname)) return [];
    const full: Name = {
      words: [given, surname],
      title: [],
      style: null,
      kind: "person",
      gender,
      particles: 0,
    };
    return [nameAt(full, start + i)];
  });
}

/** The last words of names in full. */
function surnamesIn(names: readonly NameAt[]): ReadonlySet<string> {
  const full = names.filter(({ name }) => name.words.length > 1 && name.kind !== "organisation");
  return new Set(full.map(({ name }) => name.words.at(-1)?.toLowerCase() ?? ""));
}

function isIn(words: ReadonlySet<string>, word: string | undefined): boolean {
  return word !== undefined && words.has(word.toLowerCase());
}

function nameAt(name: Name, start: number): NameAt {
  return { name, start, leads: false, told: false, body: false, alias: null };
}
