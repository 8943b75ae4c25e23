import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { isNoun } from "./nouns.ts";
import { nameSource, phraseEndingAt, phraseStartingAt, type Source } from "./phrases.ts";
import {
  type Attribution,
  endOfClause,
  isDocument,
  REACH,
  rangeOver,
  type Scene,
} from "./scene.ts";

export function sourcePhraseAfter(scene: Scene): Attribution | null {
  const { items, at } = scene;
  const start = items[at + 1]?.type === "comma" ? at + 2 : at + 1;
  const found = sourcePhraseAt(scene, start, endOfClause(items, start));
  return found && isDocument(found.source, scene.language) ? null : found;
}

export function sourcePhraseAnywhere(scene: Scene): Attribution | null {
  const found = sourcePhraseNear(scene);
  return found && isDocument(found.source, scene.language) ? null : found;
}

/** "…", according to a report: a document is the source where nobody else is. */
export function documentAnywhere(scene: Scene): Attribution | null {
  return sourcePhraseNear(scene);
}

function sourcePhraseNear(scene: Scene): Attribution | null {
  const { items, at } = scene;
  const high = Math.min(items.length, at + REACH);
  for (let i = Math.max(0, at - REACH); i < high; i++) {
    const found = sourcePhraseAt(scene, i, items.length);
    if (found) return found;
  }
  return null;
}

function sourcePhraseAt(scene: Scene, index: number, high: number): Attribution | null {
  const { items, language } = scene;
  for (const phrase of language.sourcePhrases) {
    if (!phrase.every((word, i) => items[index + i]?.lower === word)) continue;
    const from = index + phrase.length;
    // según *explicó* Varos: the words of saying are a verb.
    if (leadsToVerb(items, from, language)) continue;
    const source =
      objectPronounAt(items, from, language) ??
      ownerOfWordsAt(items, from, language) ??
      phraseStartingAt(items, from, high, language);
    const cue = rangeOver(items, index, index + phrase.length - 1);
    if (source) return { rule: "according-to", kind: "say", cue, source };
  }
  const view = viewAt(scene, index);
  if (view) return view;
  return language.sourcePostpositions.has(items[index]?.lower ?? "")
    ? postposed(scene, index)
    : null;
}

/** Pour *la toxicologue*, c’est « … »; but not: pour aller bien, mangez « … ». */
function viewAt({ items, language }: Scene, index: number): Attribution | null {
  const before = items[index - 1]?.type;
  if (before !== undefined && before !== "comma" && before !== "stop") return null;
  const phrase = language.viewPhrases.find((words) =>
    words.every((word, i) => items[index + i]?.lower === word),
  );
  if (!phrase) return null;
  const source = phraseStartingAt(items, index + phrase.length, items.length, language);
  if (!source || !isViewer(source, language)) return null;
  const cue = rangeOver(items, index, index + phrase.length - 1);
  return { rule: "according-to", kind: "say", cue, source };
}

function isViewer(source: Source, { personNouns }: Language): boolean {
  if (source.type !== "description") return true;
  return source.definite && personNouns.has(source.head);
}

function leadsToVerb(items: readonly Item[], at: number, language: Language): boolean {
  if (!language.grammar.as.has(items[at - 1]?.lower ?? "")) return false;
  let verb = at;
  while (isBeforeVerb(items[verb], language)) verb++;
  return language.cueVerbs.has(items[verb]?.lower ?? "");
}

function isBeforeVerb(item: Item | undefined, { auxiliaries, grammar }: Language): boolean {
  return item !== undefined && (auxiliaries.has(item.lower) || grammar.clitics.has(item.lower));
}

/** Varos zufolge */
function postposed({ items, language }: Scene, index: number): Attribution | null {
  const source = phraseEndingAt(items, index - 1, 0, language);
  const cue = rangeOver(items, index, index);
  return source && { rule: "according-to", kind: "say", cue, source };
}

/** According to *Varos's* explanation */
function ownerOfWordsAt(items: readonly Item[], at: number, language: Language): Source | null {
  const [owner, sign, noun] = items.slice(at, at + 3);
  const isOwner = owner?.type === "name" && sign?.type === "possessive";
  return isOwner && language.cueNouns.has(noun?.lower ?? "") ? nameSource(owner) : null;
}

/** According to *him*; but not: according to *her* lawyer. */
function objectPronounAt(items: readonly Item[], at: number, language: Language): Source | null {
  const [item, next] = [items[at], items[at + 1]];
  const gender = language.genderWords.get(item?.lower ?? "");
  if (!item || gender === undefined || !language.otherPronouns.has(item.lower)) return null;
  const isOwner = language.possessives.has(item.lower) && next && isNoun(next, language);
  return isOwner ? null : { type: "pronoun", range: item.range, gender };
}
