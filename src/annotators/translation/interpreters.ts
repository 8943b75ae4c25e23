import type { Speaker } from "../../document/annotations.ts";
import type { Statement } from "../attribution/reading.ts";
import type { Language } from "../languages/language.ts";
import type { CueAt } from "./read-cue.ts";
import type { Voice } from "./voices.ts";

/** How far before "through Lund" a verb of saying stands, in items: *said* in camp this week, through Lund. */
const VERB_REACH = 6;

/**
 * Those quoted in an article who translate for others in it. What they say are their own words, so that nobody's
 * translation is carried to them.
 */
export class Interpreters {
  readonly #language: Language;
  /** Speakers by each word of their names. */
  readonly #byWord = new Map<string, Voice[]>();
  /** By what the article calls them: "an interpreter for the court". */
  readonly #byTrade: Set<Voice>;
  readonly #named = new Set<Voice>();
  /** The words of the names that cues give, also of those whom nobody quotes, each with the first cue that gave it. */
  readonly #cues = new Map<string, CueAt>();

  constructor(speakers: readonly Speaker[], language: Language) {
    this.#language = language;
    for (const { id, name } of speakers)
      for (const word of new Set(name.split(/\s+/u))) {
        const known = this.#byWord.get(word);
        if (known) known.push(id);
        else this.#byWord.set(word, [id]);
      }
    this.#byTrade = new Set(
      speakers.flatMap(({ id, description }) => (isTrade(description, language) ? [id] : [])),
    );
  }

  /** Takes note of whom a cue names as the one who translated. */
  add(cue: CueAt): void {
    const names = cue.translator?.match(/\p{Lu}[\p{L}\p{M}’'-]*/gu) ?? [];
    for (const name of names) if (!this.#cues.has(name)) this.#cues.set(name, cue);
    for (const id of this.#calledLike(names)) this.#named.add(id);
  }

  /** Takes note of whom a statement calls an interpreter: "the interpreter, Jon Lund, …". */
  addFrom({ items }: Statement): void {
    const { translation, definiteArticles } = this.#language;
    for (const [index, { lower }] of items.entries()) {
      if (!translation.interpreterNouns.has(lower)) continue;
      const [next, name, end] = items.slice(index + 1, index + 4);
      // But "through an interpreter, Jon Lund, 54, said …".
      const before = items.slice(Math.max(0, index - 2), index);
      const isDefinite = before.some((item) => definiteArticles.has(item.lower));
      const isSetOff =
        isDefinite && next?.text === "," && (end === undefined || /^[,.;:)]/u.test(end.text));
      const called = next?.name ?? (isSetOff ? name?.name : null);
      for (const id of this.#calledLike(called?.words ?? [])) this.#byTrade.add(id);
    }
  }

  /** Whoever has all these words in their name. */
  #calledLike(names: readonly string[]): readonly Voice[] {
    const [first, ...others] = names.map((name) => this.#byWord.get(name) ?? []);
    return first?.filter((voice) => others.every((voices) => voices.includes(voice))) ?? [];
  }

  /** Whether a cue before has named somebody as the one who translated. */
  hasTranslated(voice: Voice): boolean {
    return this.#named.has(voice);
  }

  /** Whether words of names are of somebody whom a cue before has named as the one who translated. */
  areNamedIn(names: readonly string[]): boolean {
    return names.some((name) => this.#cues.has(name));
  }

  /** “…,” he said *through Lund*, whom the article has called an interpreter: the cue that did holds again. */
  calledAgainIn({ items }: Statement): CueAt | null {
    if (this.#cues.size === 0) return null;
    const { cueVerbs, translation } = this.#language;
    for (const [index, { lower, range }] of items.entries()) {
      const called = items[index + 1];
      const names = called?.name?.words ?? [];
      const cue = this.#cues.get(names[0] ?? "");
      if (!cue || !called || !translation.interpreterLeads.has(lower)) continue;
      const before = items.slice(Math.max(0, index - VERB_REACH), index);
      const verb = before.findLastIndex((item) => cueVerbs.get(item.lower) === "say");
      const isAside = before.slice(verb).some((item) => translation.asides.has(item.lower));
      const isSaid = verb >= 0 && !isAside;
      if (isSaid && names.every((name) => this.#cues.get(name) === cue))
        return {
          ...cue,
          range: { start: range.start, end: called.range.end },
          language: null,
          translator: called.text,
        };
    }
    return null;
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
