import type { TranslationCue } from "../languages/translation-language.ts";
import { patternOf, placeOf } from "./patterns.ts";

/** Where a cue fits into a statement, in the text that patterns see. */
export interface CueMatch {
  readonly start: number;
  readonly end: number;
  /** Where a named group of its pattern, or of what leads to it, matched. */
  readonly placeOf: (group: string) => readonly [number, number] | null;
}

/** Looks for cues in one statement, as patterns see it: a pattern that several cues end with, once for all. */
export function matcherOf(marked: string): (cue: TranslationCue) => readonly CueMatch[] {
  const endings = new Map<string, readonly RegExpExecArray[]>();
  const endingsOf = (pattern: string): readonly RegExpExecArray[] => {
    const known = endings.get(pattern) ?? matchesOf(pattern, marked);
    endings.set(pattern, known);
    return known;
  };
  return ({ pattern, lead }) =>
    lead === undefined
      ? matchesOf(pattern, marked).map(withoutLead)
      : endingsOf(pattern).flatMap((ending) => withLead(lead, ending, marked) ?? []);
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
