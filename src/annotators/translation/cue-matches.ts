import type { Language } from "../languages/language.ts";
import { isMet } from "../languages/requirement.ts";
import type { TranslationCue } from "../languages/translation-language.ts";
import { type Classed, classed } from "./classed.ts";
import { patternOf, placeOf } from "./patterns.ts";
import { remembered } from "./remembered.ts";
import type { Wording } from "./wording.ts";

/** Where a cue fits into a statement, in the text that patterns see. */
export interface CueMatch {
  readonly start: number;
  readonly end: number;
  /** Where a named group of its pattern, or of what leads to it, matched. */
  readonly placeOf: (group: string) => readonly [number, number] | null;
}

/** Looks for cues in one statement, as patterns see it: a pattern that several cues end with, once for all. */
export function matcherOf(
  wording: Wording,
  language: Language,
): (cue: TranslationCue) => readonly CueMatch[] {
  const { marked } = wording;
  const { wordClasses } = language.translation;
  const sorted = once(() => classed(wording, language));
  const endings = new Map<string, readonly RegExpExecArray[]>();
  const endingsOf = (pattern: string): readonly RegExpExecArray[] => {
    const known = endings.get(pattern) ?? matchesOf(pattern, marked);
    endings.set(pattern, known);
    return known;
  };
  const isThere = remembered((classes: string) => hasOneOf(sorted().classes, classes));
  return ({ pattern, lead, classes }) => {
    if (classes !== undefined) {
      if (!wordClasses || !isMet(wordClasses.needs(classes), isThere)) return [];
      return matchesInClasses(wordClasses.rule(classes), sorted());
    }
    if (pattern === undefined) return [];
    return lead === undefined
      ? matchesOf(pattern, marked).map(withoutLead)
      : endingsOf(pattern).flatMap((ending) => withLead(lead, ending, marked) ?? []);
  };
}

/** The same value each time, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function hasOneOf(text: string, characters: string): boolean {
  for (const character of characters) if (text.includes(character)) return true;
  return false;
}

/** Matches of a rule over classes of words, as places in the text. */
function matchesInClasses(rule: string, { classes, starts, ends }: Classed): readonly CueMatch[] {
  const inText = ([start, end]: readonly [number, number]): readonly [number, number] => [
    starts[start] ?? 0,
    ends[end - 1] ?? 0,
  ];
  return matchesOf(rule, classes).map((match) => {
    const [start, end] = inText([match.index, match.index + match[0].length]);
    const textOf = (group: string) => {
      const place = placeOf(group, match);
      return place && inText(place);
    };
    return { start, end, placeOf: textOf };
  });
}

/** Like `matchAll`, which makes a pattern anew each time. */
function matchesOf(source: string, text: string): readonly RegExpExecArray[] {
  const pattern = patternOf(source, "dgu");
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === "") pattern.lastIndex++;
    matches.push(match);
  }
  return matches;
}

function withoutLead(match: RegExpExecArray): CueMatch {
  const start = match.index;
  return { start, end: start + match[0].length, placeOf: (group) => placeOf(group, match) };
}

/** Null where other words stand before. They are read backwards, from the ending to their own beginning. */
function withLead(lead: string, ending: RegExpExecArray, marked: string): CueMatch | null {
  const pattern = patternOf(`(?<=(${lead}))`, "dyu");
  pattern.lastIndex = ending.index;
  const match = pattern.exec(marked);
  if (match === null) return null;
  return {
    start: ending.index - (match[1] ?? "").length,
    end: ending.index + ending[0].length,
    placeOf: (group) => placeOf(group, match) ?? placeOf(group, ending),
  };
}
