import type { Language } from "../languages/language.ts";
import { isMet, type Requirement } from "../languages/requirement.ts";
import type { TranslationCue } from "../languages/translation-language.ts";
import { needsOfCues } from "./pattern-needs.ts";
import { patternOf } from "./patterns.ts";
import { remembered } from "./remembered.ts";
import { LANGUAGE_MARK } from "./wording.ts";

/**
 * The cues of a language that a statement may hold, in their order: it has the words that they name as needed, what
 * their pattern cannot match without, and the part of it that is cheap to look for. Costs far less than all the patterns.
 */
export function possibleCues(marked: string, language: Language): readonly TranslationCue[] {
  const { words, cues, needsOfPattern } = tableOf(language);
  const stands = askedOnce(words.length, (index) => marked.includes(words[index] ?? ""));
  const isNamed = (needs: readonly number[]) => needs.length === 0 || needs.some(stands);
  const isThere = remembered((sign: string) => marked.includes(sign));
  const hasCore = remembered((core: string) => patternOf(core, "u").test(marked));
  const possible: TranslationCue[] = [];
  cues.forEach(({ cue, needs, alsoNeeds }, place) => {
    if (!isNamed(needs) || !isNamed(alsoNeeds)) return;
    if (!isMet(needsOfPattern(place), isThere)) return;
    if (cue.core === undefined || hasCore(cue.core)) possible.push(cue);
  });
  return possible;
}

/** What the cues of a language need, each word once: many need the same. */
interface CueTable {
  /** As they stand in a statement that patterns see. */
  readonly words: readonly string[];
  readonly cues: readonly NeedingCue[];
  /** What the pattern of a cue cannot match without, by its place in the list. */
  readonly needsOfPattern: (place: number) => Requirement;
}

/** A cue, and where the words that it needs are in the table. */
interface NeedingCue {
  readonly cue: TranslationCue;
  readonly needs: readonly number[];
  readonly alsoNeeds: readonly number[];
}

const tables = new WeakMap<Language, CueTable>();

function tableOf(language: Language): CueTable {
  const known = tables.get(language);
  if (known) return known;
  const places = new Map<string, number>();
  const placesOf = (words: readonly string[] = []): readonly number[] =>
    words.map((word) => {
      const marked = word.replace("<LANG>", LANGUAGE_MARK);
      const place = places.get(marked) ?? places.size;
      places.set(marked, place);
      return place;
    });
  const cues = language.translation.cues.map((cue) => ({
    cue,
    needs: placesOf(cue.needs),
    alsoNeeds: placesOf(cue.alsoNeeds),
  }));
  const table = { words: [...places.keys()], cues, needsOfPattern: needsOfCues(language) };
  tables.set(language, table);
  return table;
}

/** The same question about each of `count` things, answered from memory the second time. */
function askedOnce(count: number, ask: (index: number) => boolean): (index: number) => boolean {
  const [yes, no] = [1, 2];
  const answers = new Uint8Array(count);
  return (index) => {
    if (answers[index] === 0) answers[index] = ask(index) ? yes : no;
    return answers[index] === yes;
  };
}
