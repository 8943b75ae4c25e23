import type { Gender } from "../languages/language.ts";
import { bare, keyOf, lastKey } from "./compare-names.ts";
import { type Draft, Drafts } from "./draft.ts";
import type { Name, NameAt } from "./name.ts";
import { calledShort, type ShortNames, shortNamesOf } from "./short-names.ts";

/** Somebody or something with a name in the article. */
export interface Person {
  /** Index in the cast. */
  readonly id: number;
  /** The fullest name: Li Shangfu. */
  readonly words: readonly string[];
  readonly kind: Name["kind"];
  readonly gender: Gender;
}

/** Everybody whom the article names, and who is meant where. */
export interface Cast {
  readonly people: readonly Person[];
  /** The person for each name given to {@link castOf}, by the position where the name stands. */
  readonly byPosition: ReadonlyMap<number, number>;
}

/** Tells who is who, of names in the order of the text: full names first, then each short name goes to the fullest that fits. */
export function castOf(names: readonly NameAt[]): Cast {
  const drafts = new Drafts();
  const byPosition = new Map<number, number>();
  const full = names.filter(({ name }) => bare(name.words).length - name.particles > 1);
  for (const at of full) byPosition.set(at.start, drafts.full(at).id);
  const short = shortNamesOf(names, drafts);
  for (const { start, alias } of full) joinAliases(drafts.all, byPosition, start, alias);
  noteGivenNames(names, drafts.all);
  for (const draft of drafts.all) draft.lastAt = -1;
  for (const at of names) {
    const known = byPosition.get(at.start);
    const named = known === undefined ? namedShort(short, at) : drafts.all[known];
    const draft = named?.sameAs ?? named;
    if (!draft) continue;
    mention(draft, at);
    byPosition.set(at.start, draft.id);
  }
  return { people: drafts.all.map(personOf), byPosition };
}

function personOf({ id, words, style, kind, gender }: Draft): Person {
  const isGivenAlone = style !== null && words.length === 1;
  return { id, words: isGivenAlone ? [style, ...words] : words, kind, gender };
}

/** Whom a name in short means: somebody of the full names, else somebody of its own. */
function namedShort(short: ShortNames, at: NameAt): Draft {
  const found = calledShort(short, at);
  const draft = found?.sameAs ?? found ?? short.drafts.add(at);
  if (found === null && short.bodies.has(lastKey(at.name.words))) draft.kind = "organisation";
  if (draft.gender === "unknown") draft.gender = at.name.gender;
  return draft;
}

/** What a name shows of whom it means, each time that it stands. */
function mention(draft: Draft, { name, start, told, leads }: NameAt): void {
  if (name.kind === "person") draft.kind = "person";
  draft.style ??= name.style;
  if (told && name.words.length === 1) draft.calledBy = lastKey(name.words);
  draft.lastAt = start;
  if (leads) draft.lastLedAt = start;
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
