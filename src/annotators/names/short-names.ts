import { keyOf, lastKey } from "./compare-names.ts";
import { type Draft, type Drafts, isGenderFit, MOST_NAMESAKES } from "./draft.ts";
import type { NameAt } from "./name.ts";

/** What an article shows of its names in short, once all its full names are known. */
export interface ShortNames {
  readonly drafts: Drafts;
  readonly byAnyWord: ReadonlyMap<string, readonly Draft[]>;
  /** Words that somewhere stand alone as the name of whoever is told of. */
  readonly toldAlone: ReadonlySet<string>;
  /** Names of one word that the article shows to be a body's: Averdale, a company. */
  readonly bodies: ReadonlySet<string>;
  /** Names of one word that stand with a title: Mr Averdale. */
  readonly titled: ReadonlySet<string>;
}

export function shortNamesOf(names: readonly NameAt[], drafts: Drafts): ShortNames {
  return {
    drafts,
    byAnyWord: indexByWord(drafts.all),
    toldAlone: keysOf(names, ({ told }) => told),
    bodies: keysOf(names, ({ body, name }) => body && name.title.length === 0),
    titled: keysOf(names, ({ name }) => name.title.length > 0),
  };
}

/**
 * Whom a name in short means, who must be called on in the order of the text: those of the surname come before those
 * of whose name it is another part. Null where it is somebody of whom the article has no more.
 */
export function calledShort(short: ShortNames, at: NameAt): Draft | null {
  const { drafts, byAnyWord, toldAlone } = short;
  const key = lastKey(at.name.words);
  const titled = at.name.title.length > 0;
  const fits = (draft: Draft): boolean => isGenderFit(draft.gender, at.name.gender);
  const bySurname = drafts.withLastWord(key).filter(fits);
  if (isBodyBesidePeople(short, at, bySurname)) return bodyNamed(short, key);
  // Of a family, one is called by the surname and the others by their given names.
  const isFamily = bySurname.some((draft) => draft.byGivenName);
  const callable = isFamily && !titled ? bySurname.filter((draft) => !draft.byGivenName) : [];
  const namesakes = callable.length > 0 ? callable : bySurname;
  const people = titled ? namesakes.filter((draft) => draft.kind !== "organisation") : namesakes;
  // A title may stand before a given name, too: Sheikh Omar, Sister Agnes.
  const byPart = (byAnyWord.get(key) ?? [])
    .slice(-MOST_NAMESAKES)
    .filter((draft) => isCalledSo(draft, at, toldAlone) && (!titled || fits(draft)));
  return best(people, at) ?? best(byPart, at);
}

/** The names of one word that somewhere stand so. */
function keysOf(names: readonly NameAt[], isSo: (at: NameAt) => boolean): ReadonlySet<string> {
  const alone = names.filter((at) => at.name.words.length === 1 && isSo(at));
  return new Set(alone.map(({ name }) => lastKey(name.words)));
}

function indexByWord(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const index = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const word of draft.words.slice(0, -1)) {
      const same = index.get(keyOf(word));
      if (same) same.push(draft);
      else index.set(keyOf(word), [draft]);
    }
  return index;
}

/**
 * Averdale beside Malcolm Averdale: the company, as long as nobody of the name was spoken of, where its own
 * sentence shows it, and anywhere in an article that calls its people by a title.
 */
function isBodyBesidePeople(
  { bodies, titled }: ShortNames,
  { name, body }: NameAt,
  namesakes: readonly Draft[],
): boolean {
  const key = lastKey(name.words);
  if (name.title.length > 0 || name.words.length > 1 || !bodies.has(key)) return false;
  const people = namesakes.filter(({ kind }) => kind !== "organisation");
  const isBody = body || titled.has(key) || people.every(({ lastAt }) => lastAt < 0);
  return people.length > 0 && isBody;
}

/** The body of a name, in full or by this one word. */
function bodyNamed({ drafts, byAnyWord }: ShortNames, key: string): Draft | null {
  const named = [...(byAnyWord.get(key) ?? []), ...drafts.withLastWord(key)];
  return (
    named.find(
      ({ kind, words }) =>
        (kind === "organisation" || words.length === 1) && keyOf(words[0] ?? "") === key,
    ) ?? null
  );
}

/** Whether somebody may be called by a part of the name: Lim of Lim Chee Keong, Joost of Joost Dahl. */
function isCalledSo(draft: Draft, at: NameAt, toldAlone: ReadonlySet<string>): boolean {
  if (draft.kind === "person") return true;
  const key = lastKey(at.name.words);
  const isFirst = keyOf(draft.words[0] ?? "") === key;
  // Norline says: short for Norline Airways.
  if (draft.kind === "organisation") return at.told && isFirst;
  return draft.calledBy === key || (isFirst && toldAlone.has(key)) || (at.told && draft.told);
}

/** Of several with the same name: whom a sentence was about last, or named last, or will be named first. */
function best(candidates: readonly Draft[], at: NameAt): Draft | null {
  let found: Draft | null = null;
  for (const draft of candidates) if (found === null || isNearer(draft, found, at)) found = draft;
  return found;
}

function isNearer(draft: Draft, found: Draft, at: NameAt): boolean {
  if (draft.lastAt < 0 || draft.lastAt > at.start)
    return found.lastAt < 0 && draft.firstAt < found.firstAt;
  if (found.lastAt < 0) return true;
  if (draft.lastLedAt !== found.lastLedAt) return draft.lastLedAt > found.lastLedAt;
  return draft.lastAt > found.lastAt;
}
