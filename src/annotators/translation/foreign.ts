import type { Quote } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import { overlaps, type TextRange } from "../../document/span.ts";
import { inlinesIn } from "../../document/walk.ts";
import type { Language } from "../languages/language.ts";

/** Tells of quotes whether all their words are marked as being of another language: they stand there as they were said. */
export function markedForeign(article: Article): (quote: Quote) => boolean {
  const passages = [...inlinesIn(article)].flatMap(({ type, range }) =>
    type === "foreign" ? [range] : [],
  );
  return ({ parts }) =>
    parts.some(({ inner }) => passages.some((passage) => overlaps(passage, inner))) &&
    parts.every(({ inner }) => !/\p{L}/u.test(textOutside(passages, inner, article.text)));
}

/** What a range holds beside some passages, which come in order. */
function textOutside(passages: readonly TextRange[], range: TextRange, text: string): string {
  let outside = "";
  let at = range.start;
  for (const passage of passages.filter((each) => overlaps(each, range))) {
    outside += text.slice(at, passage.start);
    at = Math.max(at, passage.end);
  }
  return outside + text.slice(at, range.end);
}

/**
 * Whether quoted words seem to be of another language than the article's: they hold none of its
 * small words and none of its everyday ones. In doubt they count as foreign, so that no translation
 * is claimed of words that stand there as they were said.
 */
export function looksForeign(quoted: string, language: Language): boolean {
  const words = quoted.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  if (words.length === 0 || words.length > 40) return false;
  return !words.some((word) => isOwnWord(word.replaceAll("’", "'"), language));
}

function isOwnWord(word: string, language: Language): boolean {
  if (word.length < 2 || SHARED.has(word)) return false;
  return (
    [
      language.determiners,
      language.prepositions,
      language.conjunctions,
      language.auxiliaries,
      language.possessives,
      language.adverbs,
      language.otherPronouns,
      language.commonWords,
    ].some((set) => set.has(word)) ||
    language.pronouns.has(word) ||
    (word.length > 4 && endingsOf(language).test(word)) ||
    /(?:'s|'re|'ll|'ve|n't|'m)$/u.test(word)
  );
}

/** Spelled alike in several languages. */
const SHARED: ReadonlySet<string> = new Set([
  "me",
  "no",
  "on",
  "as",
  "in",
  "so",
  "die",
  "war",
  "man",
  "will",
  "am",
  "an",
  "per",
]);

const endings = new Map<string, RegExp>();

function endingsOf(language: Language): RegExp {
  const known = endings.get(language.tag) ?? new RegExp(language.ownEndings, "u");
  endings.set(language.tag, known);
  return known;
}
