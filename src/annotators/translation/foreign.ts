import type { Language } from "../languages/language.ts";

/**
 * Whether quoted words are hardly of the article's language: two words or more, none of them one of
 * its small words. Short words of content alone ("Bread, peace") pass too, so this only ever takes a
 * claim away or lets an explicit gloss through.
 */
export function looksForeign(quoted: string, language: Language): boolean {
  const words = quoted.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  if (words.length < 2 || words.length > 40) return false;
  return !words.some((word) => isSmallWord(word.replaceAll("’", "'"), language));
}

function isSmallWord(word: string, language: Language): boolean {
  const sets = [
    language.determiners,
    language.prepositions,
    language.conjunctions,
    language.auxiliaries,
    language.possessives,
    language.adverbs,
  ];
  return (
    word.length > 1 &&
    (sets.some((set) => set.has(word)) || language.pronouns.has(word)) &&
    !["me", "no", "y", "des", "on", "as", "a"].includes(word)
  );
}
