import type { Speaker } from "../../document/annotations.ts";
import type { Language } from "../languages/language.ts";
import type { CueAt } from "./read-cue.ts";
import type { Voice } from "./voices.ts";

/**
 * Those quoted in an article who translate for others in it. What they say are their own words, so that nobody's
 * translation is carried to them.
 */
export class Interpreters {
  readonly #speakers: readonly Speaker[];
  /** By what the article calls them: "an interpreter for the court". */
  readonly #byTrade: ReadonlySet<Voice>;
  readonly #named = new Set<Voice>();
  /** The words of the names that cues give, also of those whom nobody quotes. */
  readonly #names = new Set<string>();

  constructor(speakers: readonly Speaker[], language: Language) {
    this.#speakers = speakers;
    this.#byTrade = new Set(
      speakers.flatMap(({ id, description }) => (isTrade(description, language) ? [id] : [])),
    );
  }

  /** Takes note of whom a cue names as the one who translated. */
  add({ translator }: CueAt): void {
    const names = translator?.match(/\p{Lu}[\p{L}\p{M}’'-]*/gu) ?? [];
    if (names.length === 0) return;
    for (const name of names) this.#names.add(name);
    for (const { id, name } of this.#speakers) {
      const words = new Set(name.split(/\s+/u));
      if (names.every((word) => words.has(word))) this.#named.add(id);
    }
  }

  /** Whether a cue before has named somebody as the one who translated. */
  hasTranslated(voice: Voice): boolean {
    return this.#named.has(voice);
  }

  /** Whether words of names are of somebody whom a cue before has named as the one who translated. */
  areNamedIn(names: readonly string[]): boolean {
    return names.some((name) => this.#names.has(name));
  }

  /** Whether somebody translates, here or by trade: they may still be translated themselves, where it is said of their words. */
  has(voice: Voice): boolean {
    return this.#named.has(voice) || this.#byTrade.has(voice);
  }
}

/** "an interpreter for the court", but not "assisted by an interpreter" */
function isTrade(description: string | null, { prepositions, translation }: Language): boolean {
  const words = description?.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const end = words.findIndex((word) => prepositions.has(word));
  const head = words.slice(0, end < 0 ? words.length : end).at(-1);
  return head !== undefined && translation.interpreterNouns.has(head);
}
