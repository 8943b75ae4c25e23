import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { isCapitalised, isPersonWord } from "../names/name-words.ts";
import { isNoun, isTime } from "./nouns.ts";
import { phraseStartingAt, type Source } from "./phrases.ts";
import {
  type Attribution,
  endOfClause,
  endsWithComma,
  goesOnSmall,
  isCue,
  isOpenAfter,
  isParticiple,
  make,
  makeAttribution,
  mayBeTitle,
  type Scene,
  withDroppedSubject,
} from "./scene.ts";
import { quotedSource, subjectAfter, subjectBefore } from "./subjects.ts";

/** "…," Varos said. / said Varos. / as Varos put it. */
export function cueAfter(scene: Scene): Attribution | null {
  const { items, at, language } = scene;
  const joined = joinedTo(scene);
  if (joined !== null) return cueAfter({ ...scene, at: joined });
  if (!isOpenAfter(scene)) return null;
  let start = at + 1;
  while (isBetween(items[start])) start++;
  if (language.grammar.as.has(items[start]?.lower ?? "")) start++;
  while (language.adverbs.has(items[start]?.lower ?? "")) start++;
  start = afterClitics(items, start, language);
  const first = items[start];
  const hung = hungOnAuxiliary(items, start, language);
  if (hung) return hung;
  // Inverted with an auxiliary: « … », a déclaré Varos.
  const next = items[start + 1]?.lower ?? "";
  const isReflexive = language.grammar.reflexives.has(items[start - 1]?.lower ?? "");
  const isPerfect =
    language.auxiliaries.has(first?.lower ?? "") &&
    (language.cueVerbs.has(next) || language.grammar.passive.test(next)) &&
    (isReflexive || !language.passives.has(first?.lower ?? ""));
  const isPointed =
    language.definiteArticles.has(first?.lower ?? "") && isPersonWord(next, language);
  if (!first || !(isPerfect || isPointed || mayBeginClause(first, language))) return null;
  const high = Math.min(endOfAttribution(items, start, language), start + 40);
  let orphan: Attribution | null = null;
  for (let i = start; i < high; i++) {
    if (!isCue(items, i, start, language) || isParticiple(items[i], language)) continue;
    const quoted = quotedAsSaying(items, i, high, language);
    if (quoted) return quoted;
    const inverted = i === start || onlyAuxiliaries(items, start, i, language);
    const takesObject = language.objectVerbs.has(items[i]?.lower ?? "");
    if (inverted && takesObject && !language.grammar.subjectMayWait) return null;
    const source = inverted
      ? subjectAfter(items, i, high, language)
      : subjectBefore(items, i, start, language);
    if (source && !inverted && !leadsTo(items, start, source, language)) return null;
    const found = makeAttribution("cue-after", items, i, source, language);
    // Varos, a baker who *posted* of it, said: the clause about her is not the one that hands over the words.
    const isOfAside = isAfterRelative(items, i, start, language);
    if (source && !isOfAside) return found;
    // Perhaps no verb at all: Varos's aide, state Sen. Ada Okafor, said.
    orphan ??= found;
  }
  return orphan ? withDroppedSubject(orphan, language) : mannerAfter(scene, start, high);
}

/** « … », *lui* répond Varos / «…», *me* dijo Varos: past the pronouns before the verb. */
function afterClitics(items: readonly Item[], start: number, language: Language): number {
  let at = start;
  while (language.grammar.clitics.has(items[at]?.lower ?? "")) at++;
  const verb = items[at];
  const isVerb =
    verb !== undefined &&
    (language.cueVerbs.has(verb.lower) ||
      language.auxiliaries.has(verb.lower) ||
      language.grammar.reflexives.has(items[at - 1]?.lower ?? ""));
  return isVerb ? at : start;
}

/** « … », a-t-*il* lâché: a pronoun that hangs on the auxiliary is the subject, whatever the verb. */
function hungOnAuxiliary(
  items: readonly Item[],
  start: number,
  { auxiliaries, joined, pronouns }: Language,
): Attribution | null {
  const [auxiliary, pronoun, verb] = items.slice(start, start + 3);
  if (!joined || !pronoun || !verb || !auxiliaries.has(auxiliary?.lower ?? "")) return null;
  const gender = pronouns.get(pronoun.lower);
  if (gender === undefined || gender === "first" || verb.type !== "word") return null;
  return make("cue-after", "say", verb.range, { type: "pronoun", range: pronoun.range, gender });
}

/** Whether a verb is that of a clause about a noun in an apposition: Varos, a baker *who posted*. */
function isAfterRelative(
  items: readonly Item[],
  verb: number,
  start: number,
  { relatives, auxiliaries, adverbs, grammar }: Language,
): boolean {
  let before = verb - 1;
  while (auxiliaries.has(items[before]?.lower ?? "") || adverbs.has(items[before]?.lower ?? ""))
    before--;
  const who = items[before]?.lower ?? "";
  if (!relatives.has(who) || grammar.that.has(who)) return false;
  return items.slice(start, before - 1).some(({ type }) => type === "comma");
}

/** A comma, a dash, or a mark too many: "…,"' said Varos. */
function isBetween(item: Item | undefined): boolean {
  if (item?.type === "other") return /^["'’”]$/u.test(item.text);
  return item?.type === "comma" || item?.type === "dash";
}

/** "…" and *"…,"* Varos said: the quoted words that those at the head of a statement are joined to. */
function joinedTo({ items, at, language }: Scene): number | null {
  const isJoined = at === 0 && language.grammar.and.has(items[at + 1]?.lower ?? "");
  return isJoined && items[at + 2]?.type === "quote" ? at + 2 : null;
}

/**
 * "…," giggled Varos. / "…," Varos deadpanned. / "…?" he posed. After a comma inside the marks, or where a
 * small letter shows that the sentence goes on, any verb hands over the words.
 */
function mannerAfter(scene: Scene, start: number, high: number): Attribution | null {
  const { items, at, language } = scene;
  const before = items[at - 1]?.type;
  if (
    (!endsWithComma(scene) && !goesOnSmall(scene)) ||
    (at > 0 && before !== "stop" && before !== "quote")
  )
    return null;
  const isVerb = (item: Item | undefined): boolean =>
    item?.type === "word" &&
    (language.grammar.past.test(item.lower) || language.pastVerbs.has(item.lower));
  const auxiliary = language.auxiliaries.has(items[start]?.lower ?? "") ? 1 : 0;
  const manner = start + auxiliary;
  if (isVerb(items[start]) || isInvertedVerb(items, manner, language)) {
    const source = subjectAfter(items, manner, high, language);
    return source && isSpeaker(source, language)
      ? make("cue-after", "say", items[manner]?.range ?? null, source)
      : null;
  }
  const source = phraseStartingAt(items, start, high, language);
  if (!source || (source.type === "description" && !source.definite)) return null;
  let verb = start;
  while (verb < high && (items[verb]?.range.start ?? 0) < source.range.end) verb++;
  while (language.adverbs.has(items[verb]?.lower ?? "")) verb++;
  return isVerb(items[verb]) ? make("cue-after", "say", items[verb]?.range ?? null, source) : null;
}

/** A name, a pronoun, or where verbs go before their subjects, somebody who is known: « … », souffle *la romancière*. */
function isSpeaker(source: Source, { grammar, personNouns }: Language): boolean {
  if (source.type !== "description") return true;
  return grammar.subjectMayWait && source.definite && personNouns.has(source.head);
}

/** « … », plaisante Varos / „…“, freut sich Varos: where subjects follow their verbs, any verb may hand over words. */
function isInvertedVerb(items: readonly Item[], at: number, language: Language): boolean {
  const item = items[at];
  if (!language.grammar.subjectMayWait || item?.type !== "word") return false;
  return isNoun(item, language) && !isCapitalised(item.text) && !isTime(item, language);
}

/** "…," Lund quoted Varos as saying. */
function quotedAsSaying(
  items: readonly Item[],
  verb: number,
  high: number,
  language: Language,
): Attribution | null {
  for (let i = verb + 1; i < Math.min(high, verb + 12); i++) {
    const leads = language.grammar.as.has(items[i - 1]?.lower ?? "");
    if (!leads || !isParticiple(items[i], language) || !isCue(items, i, verb, language)) continue;
    const source = quotedSource(items, i - 2, verb - 8, language);
    return source && makeAttribution("cue-after", items, i, source, language);
  }
  return null;
}

/**
 * The end of the clause after a quote. A title within the subject ends none: Varos, author of "Rivers", said; the
 * "Rivers" author Varos said.
 */
function endOfAttribution(items: readonly Item[], start: number, language: Language): number {
  const end = endOfClause(items, start);
  const title = items[end];
  if (!title || end === start || !mayBeTitle(title)) return end;
  const subject = items.slice(start, end);
  const isApposition = subject.some(({ type }) => type === "comma");
  const isLead = !subject.some(({ lower }) => language.cueVerbs.has(lower)) && !endsOf(items, end);
  return isApposition || isLead ? endOfClause(items, end + 1) : end;
}

/** Whether a comma or a stop follows. */
function endsOf(items: readonly Item[], index: number): boolean {
  return ["comma", "stop"].includes(items[index + 1]?.type ?? "stop");
}

/** "…" is how Varos put it. / "…" was what Varos called it. */
export function cueAfterHow({ items, at, language }: Scene): Attribution | null {
  if (!language.auxiliaries.has(items[at + 1]?.lower ?? "")) return null;
  if (!language.grammar.how.has(items[at + 2]?.lower ?? "")) return null;
  const low = at + 3;
  const high = endOfClause(items, low);
  for (let i = low; i < high; i++) {
    if (!isCue(items, i, low, language)) continue;
    const source = subjectBefore(items, i, low, language);
    if (source) return makeAttribution("cue-after", items, i, source, language);
  }
  return null;
}

/** Whether the clause that begins at `start` begins with the subject, and no other verb comes before it. */
function leadsTo(
  items: readonly Item[],
  start: number,
  source: Source,
  language: Language,
): boolean {
  for (let i = start; (items[i]?.range.start ?? source.range.start) < source.range.start; i++) {
    const next = items[i + 1];
    const item = items[i];
    if (!item || !next) return false;
    const isFree =
      item.type === "comma" || item.type === "dash" || language.prepositions.has(item.lower);
    if (language.determiners.has(next.lower) && !isFree) return false;
  }
  return true;
}

function onlyAuxiliaries(
  items: readonly Item[],
  from: number,
  to: number,
  language: Language,
): boolean {
  for (let i = from; i < to; i++)
    if (
      !language.auxiliaries.has(items[i]?.lower ?? "") &&
      !language.adverbs.has(items[i]?.lower ?? "")
    )
      return false;
  return true;
}

function mayBeginClause(item: Item, language: Language): boolean {
  if (item.type === "name" || item.type === "number") return true;
  if (isParticiple(item, language) || language.auxiliaries.has(item.lower)) return false;
  if (
    item.type !== "word" ||
    language.conjunctions.has(item.lower) ||
    language.relatives.has(item.lower)
  )
    return false;
  return !language.prepositions.has(item.lower);
}

/** "…" — Varos */
export function dashAfter(scene: Scene): Attribution | null {
  const { items, at, language } = scene;
  if (items[at + 1]?.type !== "dash") return null;
  const source = phraseStartingAt(items, at + 2, items.length, language);
  if (source?.type !== "name") return null;
  const ends = items.findIndex((item, i) => i > at + 1 && item.range.start >= source.range.end);
  if (ends >= 0 && !["comma", "stop", "open"].includes(items[ends]?.type ?? "")) return null;
  return { rule: "dash-after", kind: "say", cue: items[at + 1]?.range ?? null, source };
}
