import { givenNames } from "../languages/given-names.ts";
import type { Language } from "../languages/language.ts";
import type { Token } from "../prose/tokens.ts";
import type { Item, Name } from "./name.ts";
import { isCapitalised, isOfficeBefore, isTitle } from "./name-words.ts";
import { readName } from "./read-name.ts";
import { endOfRun } from "./runs.ts";
import { skipCommonStart } from "./sentence-start.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The same tokens with every name grouped into one. */
export function groupNames(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  language: Language,
): readonly Item[] {
  const items: Item[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token) break;
    const end = endOfRun(tokens, i, vocabulary, language);
    const start = end > i ? skipCommonStart(tokens, i, end, vocabulary, language) : i;
    if (end <= i || start >= end) {
      const upTo = Math.max(i + 1, end > i ? end : i + 1);
      for (; i < upTo; i++) pushPlain(items, tokens[i]);
      continue;
    }
    for (; i < start; i++) pushPlain(items, tokens[i]);
    const run = tokens.slice(start, end);
    const isNoName =
      isDemonym(tokens[start - 1], run, language) ||
      isOfficeOfPlace(run, tokens, end, language) ||
      isOfficeAside(run, tokens, start, end, language);
    const name = isNoName
      ? null
      : readName(run, vocabulary, language, tokens.slice(Math.max(0, start - 3), start));
    if (name) items.push(nameItem(run, name));
    else for (const word of run) pushPlain(items, word);
    i = end;
  }
  return items;
}

/** "the Frenchman": no name, but a noun for somebody. */
function isDemonym(before: Token | undefined, run: readonly Token[], language: Language): boolean {
  const [only, ...others] = run;
  if (!only || others.length > 0 || !language.grammar.the.has(before?.lower ?? "")) return false;
  return language.grammar.demonym.test(only.lower);
}

/** "Mayor of Port Allen, Lena Brook": an office with its place, whose holder's name comes after the comma. */
function isOfficeOfPlace(
  run: readonly Token[],
  tokens: readonly Token[],
  end: number,
  language: Language,
): boolean {
  if (!run.some(({ lower }) => language.grammar.of.has(lower))) return false;
  const [given, family] = tokens.slice(end + 1, end + 3);
  const isNamed = given && family && isCapitalised(given.text) && isCapitalised(family.text);
  return (
    isNamed === true && !isTitle(given.lower, language) && isOfficeBefore(tokens, end, language)
  );
}

/** Lena Brook, *Country Manager* at Norline, said: an office in capitals that says what somebody is. */
function isOfficeAside(
  run: readonly Token[],
  tokens: readonly Token[],
  start: number,
  end: number,
  language: Language,
): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 2 || tokens[start - 1]?.type !== "comma") return false;
  const hangs = language.prepositions.has(tokens[end]?.lower ?? "");
  return hangs && isTitle(last.lower, language) && !givenNames.has(first.lower);
}

function pushPlain(items: Item[], token: Token | undefined): void {
  if (token) items.push(token);
}

function nameItem(run: readonly Token[], name: Name): Item {
  const start = run[0]?.range.start ?? 0;
  const end = run.at(-1)?.range.end ?? start;
  const text = run.map((word) => word.text).join(" ");
  return { type: "name", text, lower: text.toLowerCase(), range: { start, end }, quoted: -1, name };
}
