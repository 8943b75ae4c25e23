import type { Quote } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import { firstWhere } from "../../document/sorted.ts";
import type { TextRange } from "../../document/span.ts";
import { inlinesIn } from "../../document/walk.ts";
import type { Language } from "../languages/language.ts";

/** Tells of quotes whether all their words are marked as being of another language: they stand there as they were said. */
export function markedForeign(article: Article): (quote: Quote) => boolean {
  const passages = foreignPassages(article);
  return ({ parts }) =>
    parts.some(({ inner }) => passagesIn(inner, passages).length > 0) &&
    parts.every(({ inner }) => !/\p{L}/u.test(textOutside(passages, inner, article.text)));
}

/** In order and apart: of one that stands in another, the outer. */
function foreignPassages(article: Article): readonly TextRange[] {
  const passages: TextRange[] = [];
  for (const { type, range } of inlinesIn(article))
    if (type === "foreign" && range.end > (passages.at(-1)?.end ?? -1)) passages.push(range);
  return passages;
}

function passagesIn(range: TextRange, passages: readonly TextRange[]): readonly TextRange[] {
  const first = firstWhere(passages, ({ end }) => end > range.start);
  return passages.slice(
    first,
    firstWhere(passages, ({ start }) => start >= range.end),
  );
}

/** What a range holds beside such passages. */
function textOutside(passages: readonly TextRange[], range: TextRange, text: string): string {
  let outside = "";
  let at = range.start;
  for (const passage of passagesIn(range, passages)) {
    outside += text.slice(at, passage.start);
    at = passage.end;
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
