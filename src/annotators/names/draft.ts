import { givenNames } from "../languages/given-names.ts";
import type { Gender } from "../languages/language.ts";
import { givenNameLast, isSamePerson, keyOf, lastKey } from "./compare-names.ts";
import type { Name, NameAt } from "./name.ts";

/** Somebody of the cast while the names of an article are read, in the order of the text. */
export interface Draft {
  id: number;
  words: readonly string[];
  kind: Name["kind"];
  gender: Gender;
  /** "Sister", before a name that has no other word. */
  style: string | null;
  firstAt: number;
  lastAt: number;
  lastLedAt: number;
  /** The text tells of somebody by this name. */
  told: boolean;
  /** The same person under the name that counts. */
  sameAs: Draft | null;
  /** Somewhere called by the given name alone, as one of a family is. */
  byGivenName: boolean;
  /** A part of the name that somebody was told of by: Kerekes of Kerekes Ilona. */
  calledBy: string | null;
}

/** Whoever was named so far, by the words by which another name of theirs is found. */
export class Drafts {
  readonly all: Draft[] = [];
  readonly #byLastWord = new Map<string, Draft[]>();
  readonly #byFirstWord = new Map<string, Draft[]>();

  /** The person whom a full name means: known by the surname, or by a longer name that begins so; else somebody new. */
  full(at: NameAt): Draft {
    const draft = this.#sameSurname(at) ?? this.#longer(at) ?? this.add(at);
    const key = keyOf(draft.words[0] ?? "");
    const same = this.#byFirstWord.get(key);
    if (!same) this.#byFirstWord.set(key, [draft]);
    else if (!same.includes(draft)) same.push(draft);
    enrich(draft, at);
    return draft;
  }

  add(at: NameAt): Draft {
    const { words, kind } = at.name;
    const alone = words.length === 1 ? givenNames.get(keyOf(words[0] ?? "")) : undefined;
    const draft: Draft = {
      id: this.all.length,
      words,
      kind,
      gender: at.name.gender === "unknown" ? (alone ?? "unknown") : at.name.gender,
      style: at.name.style,
      firstAt: at.start,
      lastAt: at.start,
      lastLedAt: -1,
      told: at.told,
      sameAs: null,
      byGivenName: false,
      calledBy: null,
    };
    this.all.push(draft);
    const key = lastKey(words);
    const same = this.#byLastWord.get(key);
    if (same) same.push(draft);
    else this.#byLastWord.set(key, [draft]);
    return draft;
  }

  /** Those whose name ends with this word, the last of them where there are many. */
  withLastWord(key: string): readonly Draft[] {
    return (this.#byLastWord.get(key) ?? []).slice(-MOST_NAMESAKES);
  }

  #sameSurname({ name }: NameAt): Draft | null {
    const same = this.withLastWord(lastKey(name.words));
    return same.find((draft) => isSamePerson(draft.words, name.words)) ?? null;
  }

  /** Nurul Izzah after Nurul Izzah Kamaruddin: somebody may be called by the first words of a longer name. */
  #longer({ name }: NameAt): Draft | null {
    const keys = name.words.map(keyOf);
    const same = this.#byFirstWord.get(keys[0] ?? "") ?? [];
    const fits = ({ words, kind, gender }: Draft): boolean =>
      words.length > keys.length &&
      (kind === "person" || name.kind === "person") &&
      kind !== "organisation" &&
      name.kind !== "organisation" &&
      isGenderFit(gender, name.gender) &&
      keys.every((key, i) => key === keyOf(words[i] ?? ""));
    return same.slice(-MOST_NAMESAKES).find(fits) ?? null;
  }
}

/** More people than this with one surname are not told apart by looking at all of them. */
export const MOST_NAMESAKES = 24;

export function isGenderFit(a: Gender, b: Gender): boolean {
  return a === "unknown" || b === "unknown" || a === b;
}

function enrich(draft: Draft, at: NameAt): void {
  if (at.name.words.length > draft.words.length) draft.words = at.name.words;
  const familyFirst = at.told ? givenNameLast(at.name.words) : undefined;
  if (draft.gender === "unknown") draft.gender = familyFirst ?? at.name.gender;
  const isPerson = at.name.kind === "person" || familyFirst !== undefined;
  if (isPerson && draft.kind !== "organisation") draft.kind = "person";
  if (at.told) draft.told = true;
}
