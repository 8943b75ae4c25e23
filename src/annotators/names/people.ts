import { givenNames } from "../languages/given-names.ts";
import type { Gender } from "../languages/language.ts";
import { bare, givenNameLast, isSamePerson, keyOf, lastKey } from "./compare-names.ts";
import type { Name } from "./name.ts";

/** Somebody or something with a name in the article. */
export interface Person {
  /** Index in the cast. */
  readonly id: number;
  /** The fullest name: Li Shangfu. */
  readonly words: readonly string[];
  readonly kind: Name["kind"];
  readonly gender: Gender;
}

/** A name as it stands in the text, for the cast. */
export interface NameAt {
  readonly name: Name;
  readonly start: number;
  /** Whether it begins a sentence: whom the sentence is about. */
  readonly leads: boolean;
  /** Whether the text tells of it what is told of people alone: Varos said. */
  readonly told: boolean;
  /** Whether its sentence shows that it is a body's: Norline cut its forecast. */
  readonly body: boolean;
  /** Where another name of the same person stands: Varos, born *Ilka Moor*. */
  readonly alias: number | null;
}

/** Everybody whom the article names, and who is meant where. */
export interface Cast {
  readonly people: readonly Person[];
  /** The person for each name given to {@link castOf}, by the position where the name stands. */
  readonly byPosition: ReadonlyMap<number, number>;
}

interface Draft {
  id: number;
  words: readonly string[];
  kind: Name["kind"];
  gender: Gender;
  /** "Sister", before a name that has no other word. */
  style: string | null;
  firstAt: number;
  lastAt: number;
  lastLedAt: number;
  mentions: number;
  /** The text tells of somebody by this name. */
  told: boolean;
  /** The same person under the name that counts. */
  sameAs: Draft | null;
  /** Somewhere called by the given name alone, as one of a family is. */
  byGivenName: boolean;
  /** A part of the name that somebody was told of by: Kerekes of Kerekes Ilona. */
  calledBy: string | null;
}

/** Tells who is who: full names first, then each short name goes to the fullest that fits. */
export function castOf(names: readonly NameAt[]): Cast {
  const drafts: Draft[] = [];
  const byLastWord = new Map<string, Draft[]>();
  const byFirstWord = new Map<string, Draft[]>();
  const byPosition = new Map<number, number>();
  const full = names.filter(({ name }) => bare(name.words).length - name.particles > 1);
  for (const at of full) {
    const draft =
      findFull(byLastWord, at) ?? findLonger(byFirstWord, at) ?? addDraft(drafts, byLastWord, at);
    noteFirstWord(byFirstWord, draft);
    enrich(draft, at);
    byPosition.set(at.start, draft.id);
  }
  const cast: FullNames = {
    byLastWord,
    byAnyWord: indexByWord(drafts),
    toldAlone: toldAloneIn(names),
    bodies: keysOf(names, (at) => at.body && at.name.title.length === 0),
    titled: keysOf(names, (at) => at.name.title.length > 0),
  };
  for (const { start, alias } of full) joinAliases(drafts, byPosition, start, alias);
  noteGivenNames(names, drafts);
  for (const draft of drafts) draft.lastAt = -1;
  for (const at of names) {
    const known = byPosition.get(at.start);
    const found = known === undefined ? findShort(cast, at) : drafts[known];
    const draft = found?.sameAs ?? found ?? addDraft(drafts, byLastWord, at);
    if (found === null && cast.bodies.has(lastKey(at.name.words))) draft.kind = "organisation";
    if (known === undefined && draft.gender === "unknown") draft.gender = at.name.gender;
    if (at.name.kind === "person") draft.kind = "person";
    draft.style ??= at.name.style;
    if (at.told && at.name.words.length === 1) draft.calledBy = lastKey(at.name.words);
    draft.lastAt = at.start;
    if (at.leads) draft.lastLedAt = at.start;
    draft.mentions++;
    byPosition.set(at.start, draft.id);
  }
  return {
    people: drafts.map(({ id, words, style, kind, gender }) => ({
      id,
      words: style !== null && words.length === 1 ? [style, ...words] : words,
      kind,
      gender,
    })),
    byPosition,
  };
}

/** Varos, born Ilka Moor: both are one, and so is Moor. */
function joinAliases(
  drafts: readonly Draft[],
  byPosition: ReadonlyMap<number, number>,
  start: number,
  alias: number | null,
): void {
  const [one, other] = [start, alias].map(
    (at) => drafts[byPosition.get(at ?? Number.NaN) ?? Number.NaN],
  );
  if (!one || !other || one === other || one.sameAs || other.sameAs) return;
  other.sameAs = one;
  if (one.gender === "unknown") one.gender = other.gender;
}

function noteGivenNames(names: readonly NameAt[], drafts: readonly Draft[]): void {
  const alone = new Set(
    names.filter(({ name }) => name.words.length === 1).map(({ name }) => lastKey(name.words)),
  );
  for (const draft of drafts) draft.byGivenName = alone.has(keyOf(draft.words[0] ?? ""));
}

function addDraft(drafts: Draft[], byLastWord: Map<string, Draft[]>, at: NameAt): Draft {
  const { words, kind } = at.name;
  const alone = words.length === 1 ? givenNames.get(keyOf(words[0] ?? "")) : undefined;
  const gender = at.name.gender === "unknown" ? (alone ?? "unknown") : at.name.gender;
  const draft: Draft = {
    id: drafts.length,
    words,
    kind,
    gender,
    style: at.name.style,
    firstAt: at.start,
    lastAt: at.start,
    lastLedAt: -1,
    mentions: 0,
    told: at.told,
    sameAs: null,
    byGivenName: false,
    calledBy: null,
  };
  drafts.push(draft);
  const key = lastKey(words);
  const same = byLastWord.get(key);
  if (same) same.push(draft);
  else byLastWord.set(key, [draft]);
  return draft;
}

function enrich(draft: Draft, at: NameAt): void {
  if (at.name.words.length > draft.words.length) draft.words = at.name.words;
  const familyFirst = at.told ? givenNameLast(at.name.words) : undefined;
  if (draft.gender === "unknown") draft.gender = familyFirst ?? at.name.gender;
  const isPerson = at.name.kind === "person" || familyFirst !== undefined;
  if (isPerson && draft.kind !== "organisation") draft.kind = "person";
  if (at.told) draft.told = true;
}

function findFull(byLastWord: ReadonlyMap<string, readonly Draft[]>, at: NameAt): Draft | null {
  const same = byLastWord.get(lastKey(at.name.words)) ?? [];
  return (
    same.slice(-MOST_NAMESAKES).find((draft) => isSamePerson(draft.words, at.name.words)) ?? null
  );
}

/** Nurul Izzah after Nurul Izzah Kamaruddin: somebody may be called by the first words of a longer name. */
function findLonger(byFirstWord: ReadonlyMap<string, readonly Draft[]>, at: NameAt): Draft | null {
  const keys = at.name.words.map(keyOf);
  const same = byFirstWord.get(keys[0] ?? "") ?? [];
  const fits = ({ words, kind, gender }: Draft): boolean =>
    words.length > keys.length &&
    (kind === "person" || at.name.kind === "person") &&
    kind !== "organisation" &&
    at.name.kind !== "organisation" &&
    isGenderFit(gender, at.name.gender) &&
    keys.every((key, i) => key === keyOf(words[i] ?? ""));
  return same.slice(-MOST_NAMESAKES).find(fits) ?? null;
}

function noteFirstWord(byFirstWord: Map<string, Draft[]>, draft: Draft): void {
  const key = keyOf(draft.words[0] ?? "");
  const same = byFirstWord.get(key);
  if (!same) byFirstWord.set(key, [draft]);
  else if (!same.includes(draft)) same.push(draft);
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

/** The words that somewhere stand alone as the name of whoever is told of. */
function toldAloneIn(names: readonly NameAt[]): ReadonlySet<string> {
  return keysOf(names, ({ told }) => told);
}

/** The names of one word that somewhere stand so. */
function keysOf(names: readonly NameAt[], isSo: (at: NameAt) => boolean): ReadonlySet<string> {
  const alone = names.filter((at) => at.name.words.length === 1 && isSo(at));
  return new Set(alone.map(({ name }) => lastKey(name.words)));
}

/** The full names of an article, for the short ones. */
interface FullNames {
  readonly byLastWord: ReadonlyMap<string, readonly Draft[]>;
  readonly byAnyWord: ReadonlyMap<string, readonly Draft[]>;
  readonly toldAlone: ReadonlySet<string>;
  /** Names of one word that the article shows to be a body's: Averdale, a company. */
  readonly bodies: ReadonlySet<string>;
  /** Names of one word that stand with a title: Mr Averdale. */
  readonly titled: ReadonlySet<string>;
}

function findShort(cast: FullNames, at: NameAt): Draft | null {
  const { byLastWord, byAnyWord, toldAlone } = cast;
  const key = lastKey(at.name.words);
  const titled = at.name.title.length > 0;
  const fits = (draft: Draft): boolean => isGenderFit(draft.gender, at.name.gender);
  const bySurname = (byLastWord.get(key) ?? []).slice(-MOST_NAMESAKES).filter(fits);
  if (isBodyBesidePeople(cast, at, bySurname)) return bodyNamed(cast, key);
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

/**
 * Averdale beside Malcolm Averdale: the company, as long as nobody of the name was spoken of, where its own
 * sentence shows it, and anywhere in an article that calls its people by a title.
 */
function isBodyBesidePeople(
  { bodies, titled }: FullNames,
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
function bodyNamed({ byLastWord, byAnyWord }: FullNames, key: string): Draft | null {
  const named = [...(byAnyWord.get(key) ?? []), ...(byLastWord.get(key) ?? [])];
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

function isGenderFit(a: Gender, b: Gender): boolean {
  return a === "unknown" || b === "unknown" || a === b;
}

/** Of several with the same name: whom a sentence was about last, or named last, or will be named first. */
function best(candidates: readonly Draft[], at: NameAt): Draft | null {
  let found: Draft | null = null;
  for (const draft of candidates) if (found === null || isNearer(draft, found, at)) found = draft;
  return found;
}

/** More people than this with one surname are not told apart by looking at all of them. */
const MOST_NAMESAKES = 24;

function isNearer(draft: Draft, found: Draft, at: NameAt): boolean {
  if (draft.lastAt < 0 || draft.lastAt > at.start)
    return found.lastAt < 0 && draft.firstAt < found.firstAt;
  if (found.lastAt < 0) return true;
  if (draft.lastLedAt !== found.lastLedAt) return draft.lastLedAt > found.lastLedAt;
  return draft.lastAt > found.lastAt;
}
