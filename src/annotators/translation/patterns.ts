import type { Language } from "../languages/language.ts";
import { LANGUAGE_MARK } from "./wording.ts";

/** The patterns of a language that name no cue. */
export type PatternName =
  | "passive"
  | "own"
  | "otherOccasion"
  | "otherTime"
  | "day"
  | "lookingBack"
  | "goingOn"
  | "unclearScope"
  | "exceptions"
  | "allOfThem"
  | "earlier"
  | "ofInterviews"
  | "ofOneTalk"
  | "asideOfSpeech"
  | "otherDirection"
  | "spokeWithOthers";

/** Where a language's pattern fits into a statement as patterns see it, the first time; null where it does not. */
export function find(
  language: Language,
  name: PatternName,
  marked: string,
): RegExpExecArray | null {
  return patternOf(language.translation[name], "u").exec(marked);
}

/** Whether a language's pattern fits into a statement as patterns see it. */
export function holds(language: Language, name: PatternName, marked: string): boolean {
  return find(language, name, marked) !== null;
}

/** By flags, and then by source: a key made of both would be a long text to hash each time. */
const compiled = {
  u: new Map<string, RegExp>(),
  dgu: new Map<string, RegExp>(),
  dyu: new Map<string, RegExp>(),
};

/**
 * A pattern of the language data as a regular expression, made when it is first asked for: most articles
 * need few of them.
 */
export function patternOf(source: string, flags: keyof typeof compiled): RegExp {
  const known = compiled[flags].get(source);
  if (known) return known;
  const fresh = new RegExp(numbered(source).replaceAll("<LANG>", LANGUAGE_NAME), flags);
  compiled[flags].set(source, fresh);
  return fresh;
}

const LANGUAGE_NAME = `(?:${LANGUAGE_MARK}+(?!${LANGUAGE_MARK}))`;

/** A group may stand in several branches of a pattern, which regular expressions of Node 20 do not allow: lang, lang2 … */
function numbered(pattern: string): string {
  const times = new Map<string, number>();
  return pattern.replaceAll(/\(\?<([a-z]+)>/gu, (_, group: string) => {
    const time = (times.get(group) ?? 0) + 1;
    times.set(group, time);
    return `(?<${nthGroup(group, time)}>`;
  });
}

function nthGroup(group: string, time: number): string {
  return time === 1 ? group : `${group}${time}`;
}

/** Where a group matched, in whichever branch. */
export function placeOf(
  group: string,
  { indices }: RegExpMatchArray,
): readonly [number, number] | null {
  const groups = indices?.groups ?? {};
  for (let time = 1; Object.hasOwn(groups, nthGroup(group, time)); time++) {
    const place = groups[nthGroup(group, time)];
    if (place) return place;
  }
  return null;
}
