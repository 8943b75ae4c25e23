import type { Language } from "../languages/language.ts";
import type { TranslationCue } from "../languages/translation-language.ts";
import { patternOf } from "./patterns.ts";
import { LANGUAGE_MARK } from "./wording.ts";

/**
 * The cues of a language that a statement may hold, in their order: it has the words that they need, and the part of
 * their pattern that is cheap to look for. Costs far less than all the patterns.
 */
export function possibleCues(marked: string, language: Language): readonly TranslationCue[] {
  const { words, cues } = tableOf(language);
  const stands = askedOnce(words.length, (index) => marked.includes(words[index] ?? ""));
  const isMet = (needs: readonly number[]) => needs.length === 0 || needs.some(stands);
  const possible: TranslationCue[] = [];
  for (const { cue, needs, alsoNeeds } of cues)
    if (isMet(needs) && isMet(alsoNeeds)) possible.push(cue);
  const cores = new Map<string, boolean>();
  return possible.filter(({ core }) => {
    if (core === undefined) return true;
    const isThere = cores.get(core) ?? patternOf(core, "u").test(marked);
    cores.set(core, isThere);
    return isThere;
  });
}

/** What the cues of a language need, each word once: many need the same. */
interface CueTable {
  /** As they stand in a statement that patterns see. */
  readonly words: readonly string[];
  readonly cues: readonly NeedingCue[];
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
  const table = { words: [...places.keys()], cues };
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
