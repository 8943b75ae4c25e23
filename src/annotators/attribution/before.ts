import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { clauseSubject, isSomebody } from "./clauses.ts";
import { isRelativeThat } from "./nouns.ts";
import { nameSource, phraseEndingAt, phraseStartingAt, type Source } from "./phrases.ts";
import {
  type Attribution,
  isCue,
  isParticiple,
  make,
  makeAttribution,
  REACH,
  type Scene,
  withDroppedSubject,
} from "./scene.ts";
import { quotedSource, subjectAfter, subjectBefore } from "./subjects.ts";

/** Varos said (that, of it, on Monday): "…" — the nearest verb before the quote. */
export function cueBefore(scene: Scene): Attribution | null {
  const { items, at, language } = scene;
  const low = Math.max(0, at - REACH);
  let nearest: number | null = null;
  // Varos said; "…": some outlets set it for a colon.
  const last = items[at - 1]?.type === "semicolon" ? at - 2 : at - 1;
  for (let i = last; i >= low; i--) {
    if (items[i]?.type === "semicolon") break;
    const doer = doerOfDeed(items, i, language);
    if (doer) return make("cue-before", "call", items[i]?.range ?? null, doer);
    if (!isCue(items, i, low, language) || isPassive(items, i, language)) continue;
    if (isFronted(items, i, language)) continue;
    nearest ??= i;
    const source = isSetOff(items, i, language) ? null : sourceBefore(items, i, low, language);
    if (source) return makeAttribution("cue-before", items, i, source, language);
  }
  if (nearest === null) return null;
  const isAlone = isSetOff(items, nearest, language);
  const source = isAlone ? null : subjectInClause(items, nearest, low, language);
  const found = makeAttribution("cue-before", items, nearest, source, language);
  return isAlone || opensClause(items, nearest, language)
    ? withDroppedSubject(found, language)
    : found;
}

/** Su objetivo, *dijo*, era «…»: between commas a verb by itself has no subject, where it may stand without. */
function isSetOff(items: readonly Item[], verb: number, { grammar }: Language): boolean {
  const around = [items[verb - 1]?.type, items[verb + 1]?.type];
  return grammar.subjectMayDrop && around.every((type) => type === "comma");
}

/** *Reconoció* que era «un error»; La presa resiste y, *añadió*, «aguantará»: no word before it can be the subject. */
function opensClause(items: readonly Item[], verb: number, language: Language): boolean {
  let before = verb - 1;
  while (language.auxiliaries.has(items[before]?.lower ?? "")) before--;
  const item = items[before];
  if (!item || item.type === "comma") return true;
  if (language.adverbs.has(item.lower) || language.conjunctions.has(item.lower)) return true;
  return language.grammar.subjectMayDrop && opensWithPhrase(items, before, language);
}

/** En cambio señaló, y durante la visita dijo: a phrase with a preposition is all that stands before the verb. */
function opensWithPhrase(items: readonly Item[], last: number, language: Language): boolean {
  let first = last;
  while (first > 0 && !isBoundary(items[first - 1], language)) first--;
  return language.prepositions.has(items[first]?.lower ?? "");
}

function isBoundary(item: Item | undefined, { conjunctions }: Language): boolean {
  return item === undefined || item.type !== "word" || conjunctions.has(item.lower);
}

/** Lund praised *Varos for calling* it "…", accused her *of calling* it "…": whoever did so is the object. */
function doerOfDeed(items: readonly Item[], verb: number, language: Language): Source | null {
  if (!language.grammar.deed.has(items[verb - 1]?.lower ?? "")) return null;
  const [action, doer, , deed] = items.slice(Math.max(0, verb - 3), verb + 1);
  const isDeed =
    isParticiple(deed, language) && language.cueVerbs.get(deed?.lower ?? "") === "call";
  if (!isDeed || doer?.type !== "name") return null;
  return language.cueVerbs.has(action?.lower ?? "") ? nameSource(doer) : null;
}

/** Varos was praised; a fear shared *by* many: not her words. */
function isPassive(items: readonly Item[], verb: number, language: Language): boolean {
  const { by, passive, participle } = language.grammar;
  const [next = "", after = ""] = items.slice(verb + 1, verb + 3).map(({ lower }) => lower);
  // Varos responded *by calling* it …; wrote *from* Halm.
  const isBy = by.has(next) && !language.placeLeads.has(next) && !participle.test(after);
  if (isBy && passive.test(items[verb]?.lower ?? "")) return true;
  let i = verb - 1;
  while (language.adverbs.has(items[i]?.lower ?? "")) i--;
  return (
    language.passives.has(items[i]?.lower ?? "") &&
    language.grammar.passive.test(items[verb]?.lower ?? "")
  );
}

/** Asked about the dam, Varos was blunt: not her verb. */
function isFronted(items: readonly Item[], verb: number, language: Language): boolean {
  return verb === 0 && language.grammar.past.test(items[verb]?.lower ?? "");
}

function sourceBefore(
  items: readonly Item[],
  verb: number,
  low: number,
  language: Language,
): Source | null {
  const before = items[verb - 1];
  const to = infinitiveAt(items, verb, language);
  const isBare = to !== null && !language.auxiliaries.has(items[to - 1]?.lower ?? "");
  const isJoined =
    language.conjunctions.has(before?.lower ?? "") && !isRelativeThat(items, verb - 1, language);
  // Varos wrote that Lund sang "like rain": how somebody sings is no content.
  const isOther =
    isAfterModal(items, verb, language) || language.chantVerbs.has(items[verb]?.lower ?? "");
  const isTold = isOther && isReported(items, verb, low, language);
  const bound = isBare || isTold || before?.type === "quote" || isJoined;
  const isOpen =
    isParticiple(items[verb], language) && !language.auxiliaries.has(before?.lower ?? "");
  if (isOpen && language.grammar.as.has(before?.lower ?? ""))
    return quotedSource(items, verb - 2, low, language);
  const isPlatform = language.platforms.has(before?.lower ?? "");
  if (isOpen && before?.type === "name" && !isPlatform)
    return phraseEndingAt(items, verb - 1, verb - 1, language);
  if (bound || isOpen) {
    return (
      earlierCueSubject(items, verb, low, isJoined, language) ??
      subjectInClause(items, verb, low, language)
    );
  }
  const after = isSubjectAfter(items, verb, language) ? inverted(items, verb, language) : null;
  if (after) return after;
  const subject = subjectBefore(items, verb, low, language);
  const isShown = subject !== null && (subject.type !== "description" || subject.definite);
  if (isShown || !language.grammar.subjectMayWait) return subject;
  return inverted(items, verb, language) ?? subject;
}

/** Am Dienstag sagte *Varos*: „…“ / En polonais, ajoute *Varos* : « … » / Zudem warnt *das Unternehmen* vor „…“ */
function inverted(items: readonly Item[], verb: number, language: Language): Source | null {
  const source = subjectAfter(items, verb, items.length, language);
  if (source?.type === "name" || source?.type === "pronoun") return source;
  const { nounsCapitalised, personNouns, bodyNouns, documentNouns } = language;
  if (source?.type !== "description" || !nounsCapitalised) return null;
  return [personNouns, bodyNouns, documentNouns].some((nouns) => nouns.has(source.head))
    ? source
    : null;
}

/**
 * Where nouns are capitalised, the verb is the second part of its sentence, and its subject comes after it where a
 * clause or a phrase stands first: Weil es regnet, sagte *Varos* … / In Halm nannte *Varos* …
 */
function isSubjectAfter(items: readonly Item[], verb: number, language: Language): boolean {
  const { nounsCapitalised, objectVerbs, prepositions, cueVerbs } = language;
  if (!nounsCapitalised) return false;
  const { lower = "" } = items[verb] ?? {};
  const isAfterClause = items[verb - 1]?.type === "comma" || items[verb - 1]?.type === "quote";
  if (isAfterClause && cueVerbs.get(lower) === "say" && !objectVerbs.has(lower)) return true;
  const isFirst = items.slice(0, verb).every(({ type }) => type !== "comma" && type !== "quote");
  const first = items[0]?.lower ?? "";
  return isFirst && (prepositions.has(first) || language.grammar.obliqueArticles.has(first));
}

/** The mayor would *call*: after "would" and the like, with adverbs between. */
function isAfterModal(items: readonly Item[], verb: number, language: Language): boolean {
  let i = verb - 1;
  while (language.adverbs.has(items[i]?.lower ?? "")) i--;
  return language.grammar.modal.has(items[i]?.lower ?? "");
}

/** Lund said the firm would hold costs "flat": a verb of saying before it has the words for its content. */
function isReported(
  items: readonly Item[],
  verb: number,
  low: number,
  language: Language,
): boolean {
  for (let i = verb - 1; i >= low; i--) {
    if (items[i]?.type === "quote" || items[i]?.type === "semicolon") return false;
    if (language.cueVerbs.get(items[i]?.lower ?? "") === "say" && isCue(items, i, low, language))
      return true;
  }
  return false;
}

function subjectInClause(
  items: readonly Item[],
  verb: number,
  low: number,
  language: Language,
): Source | null {
  return clauseSubject(items, low, verb, language) ?? subjectOfFronted(items, verb, language);
}

/** Calling it "…", Varos left: the subject follows the fronted clause. */
function subjectOfFronted(items: readonly Item[], verb: number, language: Language): Source | null {
  for (let i = verb + 1; i < Math.min(items.length, verb + 40); i++) {
    const ends =
      items[i]?.type === "comma" || (items[i]?.type === "quote" && items[i + 1]?.type !== "comma");
    const source = ends ? phraseStartingAt(items, i + 1, items.length, language) : null;
    if (source?.type === "name" || source?.type === "pronoun") return source;
  }
  return null;
}

/** "…," Varos said, adding "…": the participle's subject is that of the verb before it. */
function earlierCueSubject(
  items: readonly Item[],
  verb: number,
  low: number,
  isJoined: boolean,
  language: Language,
): Source | null {
  for (let i = verb - 2; i >= low; i--) {
    if (items[i]?.type === "semicolon") return null;
    if (!isCue(items, i, low, language) || isParticiple(items[i], language)) continue;
    const isAside =
      language.relatives.has(items[i - 1]?.lower ?? "") && items[i - 2]?.type !== "comma";
    if (isAside) continue;
    const opens = i === low || items[i - 1]?.type === "quote" || items[i - 1]?.type === "comma";
    if (infinitiveAt(items, i, language) !== null) continue;
    const before = subjectBefore(items, i, low, language);
    const source =
      opens && before?.type !== "name"
        ? (subjectAfter(items, i, verb, language) ?? before)
        : before;
    if (!source || !isSomebody(source, language)) continue;
    if (!isJoined || !isReportedClause(items, i, source, low, language)) return source;
  }
  return null;
}

/** Varos told Lund *that Moor warned* of it and said: what is joined to a report goes on with who reports. */
function isReportedClause(
  items: readonly Item[],
  verb: number,
  { range }: Source,
  low: number,
  language: Language,
): boolean {
  const subject = items.findIndex(({ range: { start } }) => start >= range.start);
  if (subject <= low || subject > verb) return false;
  if (!language.grammar.that.has(items[subject - 1]?.lower ?? "")) return false;
  return items
    .slice(low, subject - 1)
    .some(
      (_, i) => isCue(items, low + i, low, language) && !isParticiple(items[low + i], language),
    );
}

/** Where the "to" of "to explain", "to just say" stands: the subject is that of another verb. */
function infinitiveAt(items: readonly Item[], verb: number, language: Language): number | null {
  let i = verb - 1;
  while (language.adverbs.has(items[i]?.lower ?? "")) i--;
  return language.grammar.infinitive.has(items[i]?.lower ?? "") ? i : null;
}

/** Varos’s claim that "…" / her warning of "…" */
export function speechNounBefore(scene: Scene): Attribution | null {
  const { items, at, language } = scene;
  for (let i = at - 1; i >= Math.max(1, at - 12); i--) {
    const item = items[i];
    if (item?.type !== "word" || !language.cueNouns.has(item.lower)) continue;
    for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
      const holder = items[j];
      if (holder?.type === "possessive")
        return make(
          "speech-noun",
          "say",
          item.range,
          phraseEndingAt(items, j - 1, j - 1, language),
        );
      if (holder && language.possessives.has(holder.lower)) {
        const gender = language.genderWords.get(holder.lower) ?? "unknown";
        return make("speech-noun", "say", item.range, {
          type: "pronoun",
          range: holder.range,
          gender,
        });
      }
    }
  }
  return null;
}

/** VAROS: "…" / Varos on the dam: "…" / Mayor Varos: dam "will hold" */
export function labelBefore({ items, at, language }: Scene): Attribution | null {
  const colon = items[at - 1]?.type === "colon" ? at - 1 : colonOfLabel(items, language);
  if (colon === null || colon >= at) return null;
  const source =
    phraseStartingAt(items, 0, colon + 1, language) ?? clauseSubject(items, 0, colon + 1, language);
  if (source?.type !== "name" && source?.type !== "pronoun") return null;
  return make("label-before", "say", items[colon]?.range ?? null, source);
}

/** The colon right after the name that a statement begins with. */
function colonOfLabel(items: readonly Item[], language: Language): number | null {
  const colon = items.findIndex(({ type }) => type === "colon");
  const label = colon > 0 ? phraseStartingAt(items, 0, colon, language) : null;
  const isWhole = label?.type === "name" && label.range.end === items[colon - 1]?.range.end;
  return isWhole ? colon : null;
}
