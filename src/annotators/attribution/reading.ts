import type { QuotePart } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import type { TextRange } from "../../document/span.ts";
import type { Language } from "../languages/language.ts";
import { nameOfCouple } from "../names/couples.ts";
import { groupNames } from "../names/group-names.ts";
import { isTitleCase, namesInHeadline } from "../names/headline-names.ts";
import type { Item, NameAt } from "../names/name.ts";
import { isCapitalised } from "../names/name-words.ts";
import { type Cast, castOf } from "../names/people.ts";
import { isToldOf, otherNameAt } from "../names/told.ts";
import { vocabularyOf } from "../names/vocabulary.ts";
import { lastOfWords } from "../prose/edges.ts";
import { type Passage, passagesOf } from "../prose/passages.ts";
import { type Token, tokensIn } from "../prose/tokens.ts";
import { writingOf } from "../prose/writing.ts";
import { isShownAsBody } from "./bodies.ts";

/** What stands between two full stops, with all that is quoted in it: the unit of attribution. */
export interface Statement {
  readonly index: number;
  readonly passage: number;
  readonly items: readonly Item[];
}

/** An article taken apart for attribution: everything outside the quoted words. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly passages: readonly Passage[];
  readonly statements: readonly Statement[];
  /** For each quoted stretch, its statement and its place among the statement's items. */
  readonly places: readonly Place[];
  readonly cast: Cast;
}

export interface Place {
  readonly statement: number;
  readonly item: number;
}

/** The last reading: three annotators need the same one, one after another. */
let latest: {
  readonly article: Article;
  readonly quoted: readonly TextRange[];
  readonly reading: Reading;
} | null = null;

/** Reads an article around its quoted stretches, which must be in order and must not overlap. */
export function readAround(
  article: Article,
  quoted: readonly TextRange[],
  language: Language,
): Reading {
  const isKnown =
    latest?.article === article &&
    latest.reading.language === language &&
    isSame(latest.quoted, quoted);
  if (latest !== null && isKnown) return latest.reading;
  const reading = readAfresh(article, quoted, language);
  latest = { article, quoted, reading };
  return reading;
}

function isSame(a: readonly TextRange[], b: readonly TextRange[]): boolean {
  return (
    a.length === b.length &&
    a.every((range, i) => range.start === b[i]?.start && range.end === b[i]?.end)
  );
}

function readAfresh(article: Article, quoted: readonly TextRange[], language: Language): Reading {
  const { text } = article;
  const passages = passagesOf(article);
  const writing = writingOf(language);
  let first = 0;
  const tokens = passages.map((passage): readonly Token[] => {
    while ((quoted[first]?.end ?? Number.POSITIVE_INFINITY) <= passage.range.start) first++;
    return tokensIn(text, passage.range, quoted, first, writing);
  });
  const vocabulary = vocabularyOf(
    tokens.filter((_, i) => passages[i]?.role !== "title"),
    language,
  );
  const statements: Statement[] = [];
  const headline: Item[] = [];
  const names: NameAt[] = [];
  passages.forEach((passage, index) => {
    if (passage.role === "furniture") return;
    const items = groupNames(tokens[index] ?? [], vocabulary, language);
    const isHeadline = passage.role === "title" && isTitleCase(items, language);
    if (isHeadline) headline.push(...items);
    items.forEach((item, i) => {
      if (!item.name || isHeadline) return;
      const leads = items[i - 1] === undefined || items[i - 1]?.type === "stop";
      const other = otherNameAt(items, i, language);
      if (i === 1 && isAliasCue(items[0], language)) joinToLast(names, item);
      names.push({
        name: nameOfCouple(items, i, vocabulary.surnames, language) ?? item.name,
        start: item.range.start,
        leads,
        body: isShownAsBody(items, i, language),
        told: isToldOf(items, i, language),
        alias: other === null ? null : (items[other]?.range.start ?? null),
      });
    });
    for (const part of splitStatements(text, items, language))
      statements.push({ index: statements.length, passage: index, items: part });
  });
  return {
    text,
    language,
    passages,
    statements,
    places: placesOf(statements),
    cast: castOf([...namesInHeadline(headline, vocabulary, names), ...names]),
  };
}

/** *Born* Ilka Moor, she …: the sentence begins with another name of whom the one before was about. */
function isAliasCue(first: Item | undefined, { aliasCues }: Language): boolean {
  return aliasCues.some(([cue, ...more]) => more.length === 0 && cue === first?.lower);
}

function joinToLast(names: NameAt[], { range }: Item): void {
  const last = names.findLastIndex(({ leads, name }) => leads && name.kind !== "organisation");
  const before = names[last];
  if (before) names[last] = { ...before, alias: range.start };
}

function placesOf(statements: readonly Statement[]): readonly Place[] {
  const places: Place[] = [];
  for (const statement of statements)
    statement.items.forEach((item, index) => {
      if (item.quoted >= 0) places[item.quoted] = { statement: statement.index, item: index };
    });
  return places;
}

/** A text without full stops is cut into statements of this many items, so that no rule looks further. */
const LONGEST_STATEMENT = 400;

function splitStatements(
  text: string,
  items: readonly Item[],
  language: Language,
): readonly (readonly Item[])[] {
  const parts: (readonly Item[])[] = [];
  let start = 0;
  for (let i = 0; i < items.length; i++) {
    const isFull = i + 1 - start >= LONGEST_STATEMENT;
    if (i + 1 < items.length && !isFull && !endsStatement(text, items, i, language)) continue;
    parts.push(items.slice(start, i + 1));
    start = i + 1;
  }
  return parts;
}

function endsStatement(
  text: string,
  items: readonly Item[],
  index: number,
  language: Language,
): boolean {
  const item = items[index];
  const next = items[index + 1];
  if (!item || !next) return true;
  const spaced = next.range.start > item.range.end;
  if (item.type === "stop") return spaced && !isLowerWord(next);
  if (item.type !== "quote" || isLowerWord(next)) return false;
  const last = lastOfWords(text, item.range).at(-1);
  if (last === ".")
    return (
      next.type === "word" ||
      next.type === "name" ||
      next.type === "quote" ||
      next.type === "number"
    );
  if (last === "?" || last === "!" || last === "…")
    return (
      next.type === "quote" ||
      (next.type !== "comma" && next.type !== "dash" && !cueFollows(items, index, language))
    );
  return false;
}

/** `“Why?” Varos asked.` goes on after the question mark; `“Why?” Varos had left.` does not. */
function cueFollows(items: readonly Item[], index: number, language: Language): boolean {
  for (let i = index + 1; i < Math.min(items.length, index + 20); i++) {
    const item = items[i];
    if (!item || item.type === "stop" || (item.type === "quote" && item.text === "")) return false;
    if (item.type === "word" && language.cueVerbs.has(item.lower))
      return !hasContent(items[i + 1], language);
  }
  return false;
}

/** The court ruled *that*, Varos announced *the*: what is said follows, and so did not go before. */
function hasContent(item: Item | undefined, language: Language): boolean {
  return (
    item !== undefined &&
    (language.articles.has(item.lower) ||
      language.relatives.has(item.lower) ||
      language.conjunctions.has(item.lower))
  );
}

function isLowerWord(item: Item): boolean {
  return item.type === "word" && !isCapitalised(item.text);
}

/** The outer ranges of all parts in order. */
export function partsOf(
  quoted: readonly { readonly parts: readonly QuotePart[] }[],
): readonly TextRange[] {
  return quoted.flatMap((quote) => quote.parts.map((part) => part.outer));
}

/** The person whom a name item names. */
export function personAt(reading: Reading, item: Item | undefined): number | null {
  if (!item?.name) return null;
  return reading.cast.byPosition.get(item.range.start) ?? null;
}
