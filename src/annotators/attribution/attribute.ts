import type { TextRange } from "../../document/span.ts";
import type { CueKind, Language } from "../languages/language.ts";
import type { Item } from "../names/names.ts";
import type { Reading } from "./reading.ts";
import {
  clauseSubject,
  isNounUse,
  phraseEndingAt,
  phraseStartingAt,
  type Source,
  subjectAfter,
  subjectBefore,
} from "./source.ts";

/** The rule by which words were found to hand over a quote. */
export type AttributionRule =
  | "cue-after"
  | "according-to"
  | "dash-after"
  | "cue-before"
  | "speech-noun"
  | "label-before"
  | "cue-at-end"
  | "clause-subject";

/** The words that hand over a quote, and those that name its source. */
export interface Attribution {
  readonly rule: AttributionRule;
  readonly kind: CueKind;
  readonly cue: TextRange | null;
  readonly source: Source | null;
}

/** A quoted stretch inside its statement. */
interface Scene {
  readonly text: string;
  readonly items: readonly Item[];
  /** Place of the quoted stretch among the items. */
  readonly at: number;
  readonly language: Language;
}

type Finder = (scene: Scene) => Attribution | null;

/** Surest first: what touches the quote, then what leads to it, then the rest of the statement. */
const FINDERS: readonly Finder[] = [
  sourcePhraseAfter,
  cueAfter,
  dashAfter,
  cueBefore,
  sourcePhraseAnywhere,
  speechNounBefore,
  labelBefore,
  cueAtEnd,
  documentAnywhere,
];

/** What was found for each quoted stretch of a reading. */
const found = new WeakMap<Reading, (Attribution | null)[]>();

/** Who the statement around a quoted stretch says it comes from; null where it does not say. */
export function attribute(reading: Reading, quoted: number): Attribution | null {
  const known = found.get(reading) ?? [];
  found.set(reading, known);
  const before = known[quoted];
  if (before !== undefined) return before;
  const fresh = attributeAfresh(reading, quoted);
  known[quoted] = fresh;
  return fresh;
}

function attributeAfresh(reading: Reading, quoted: number): Attribution | null {
  const scene = sceneOf(reading, quoted);
  if (!scene) return null;
  for (const find of FINDERS) {
    const found = find(scene);
    if (found) return find === cueAfter ? insideReport(scene, found) : found;
  }
  return null;
}

/** Varos said it was "bold", the Courier reported: the words are hers, not the newspaper's. */
function insideReport(scene: Scene, after: Attribution): Attribution {
  const cue = after.cue && scene.text.slice(after.cue.start, after.cue.end).toLowerCase();
  if (scene.at === 0 || !cue?.startsWith("report")) return after;
  const before = cueBefore(scene);
  return before?.source && before.kind !== "call" ? before : after;
}

/** The subject of the statement around a quoted stretch that no words of saying lead to. */
export function subjectAround(reading: Reading, quoted: number): Attribution | null {
  const scene = sceneOf(reading, quoted);
  const source = scene && clauseSubject(scene.items, 0, scene.at, scene.language);
  return source ? { rule: "clause-subject", kind: "call", cue: null, source } : null;
}

function sceneOf(reading: Reading, quoted: number): Scene | null {
  const place = reading.places[quoted];
  const statement = place && reading.statements[place.statement];
  if (!statement) return null;
  return { text: reading.text, items: statement.items, at: place.item, language: reading.language };
}

/** Whether the quoted words stop where words of saying can follow: "…," she said. */
function isOpenAfter({ text, items, at }: Scene): boolean {
  const quote = items[at];
  if (!quote) return false;
  const next = items[at + 1];
  if (next?.type === "comma" || next?.type === "dash") return true;
  const inner = text
    .slice(quote.range.start, quote.range.end)
    .replace(/[\s"'`“”‘’»«›‹」』„]+$/u, "");
  return /[,?!…\u2014\u2013-]$|\.\.\.?$/u.test(inner) || /[,;][\s"'`“”‘’]*$/u.test(inner);
}

/** End of the clause after the quote. */
function endOfClause(items: readonly Item[], from: number): number {
  let i = from;
  while (
    i < items.length &&
    !["stop", "quote", "semicolon", "colon"].includes(items[i]?.type ?? "stop")
  )
    i++;
  return i;
}

function sourcePhraseAfter(scene: Scene): Attribution | null {
  const { items, at } = scene;
  const start = items[at + 1]?.type === "comma" ? at + 2 : at + 1;
  const found = sourcePhraseAt(scene, start, endOfClause(items, start));
  return found && isDocument(found.source, scene.language) ? null : found;
}

function sourcePhraseAnywhere(scene: Scene): Attribution | null {
  const found = sourcePhraseNear(scene);
  return found && isDocument(found.source, scene.language) ? null : found;
}

/** "…", according to a report: a document is the source where nobody else is. */
function documentAnywhere(scene: Scene): Attribution | null {
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

/** Whether the words name a thing that carries words: "the letter". */
export function isDocument(source: Source | null, language: Language): boolean {
  return source?.type === "description" && language.documentNouns.has(source.head);
}

/** Words further from a quote than this in a statement without end are no longer about it. */
const REACH = 80;

function sourcePhraseAt(scene: Scene, index: number, high: number): Attribution | null {
  const { items, language } = scene;
  for (const phrase of language.sourcePhrases) {
    if (!phrase.every((word, i) => items[index + i]?.lower === word)) continue;
    const source = phraseStartingAt(items, index + phrase.length, high, language);
    const cue = rangeOver(items, index, index + phrase.length - 1);
    if (source) return { rule: "according-to", kind: "say", cue, source };
  }
  return null;
}

/** "…," Varos said. / said Varos. / as Varos put it. */
function cueAfter(scene: Scene): Attribution | null {
  if (!isOpenAfter(scene)) return null;
  const { items, at, language } = scene;
  let start = at + 1;
  while (items[start]?.type === "comma" || items[start]?.type === "dash") start++;
  if (items[start]?.lower === "as") start++;
  while (language.adverbs.has(items[start]?.lower ?? "")) start++;
  const first = items[start];
  // Inverted with an auxiliary: « … », a déclaré Varos.
  const next = items[start + 1]?.lower ?? "";
  const isPerfect =
    language.auxiliaries.has(first?.lower ?? "") &&
    language.cueVerbs.has(next) &&
    !language.passives.has(first?.lower ?? "");
  if (!first || !(isPerfect || mayBeginClause(first, language))) return null;
  const high = Math.min(endOfClause(items, start), start + 40);
  for (let i = start; i < high; i++) {
    if (!isCue(items, i, start, language) || isParticiple(items[i])) continue;
    const inverted = i === start || onlyAuxiliaries(items, start, i, language);
    if (inverted && language.objectVerbs.has(items[i]?.lower ?? "")) return null;
    const source = inverted
      ? subjectAfter(items, i, high, language)
      : subjectBefore(items, i, start, language);
    if (source && !inverted && !leadsTo(items, start, source, language)) return null;
    return makeAttribution("cue-after", items, i, source, language);
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

function isParticiple(item: Item | undefined): boolean {
  return /.ing$/u.test(item?.lower ?? "");
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
  if (isParticiple(item) || language.auxiliaries.has(item.lower)) return false;
  if (
    item.type !== "word" ||
    language.conjunctions.has(item.lower) ||
    language.relatives.has(item.lower)
  )
    return false;
  return !language.prepositions.has(item.lower);
}

/** "…" — Varos */
function dashAfter(scene: Scene): Attribution | null {
  const { items, at, language } = scene;
  if (items[at + 1]?.type !== "dash") return null;
  const source = phraseStartingAt(items, at + 2, items.length, language);
  if (source?.type !== "name") return null;
  const ends = items.findIndex((item, i) => i > at + 1 && item.range.start >= source.range.end);
  if (ends >= 0 && !["comma", "stop", "open"].includes(items[ends]?.type ?? "")) return null;
  return { rule: "dash-after", kind: "say", cue: items[at + 1]?.range ?? null, source };
}

/** Varos said (that, of it, on Monday): "…" — the nearest verb before the quote. */
function cueBefore(scene: Scene): Attribution | null {
  const { items, at, language } = scene;
  const low = Math.max(0, at - REACH);
  let nearest: number | null = null;
  for (let i = at - 1; i >= low; i--) {
    if (items[i]?.type === "semicolon") break;
    if (!isCue(items, i, low, language) || isPassive(items, i, language)) continue;
    nearest ??= i;
    const source = sourceBefore(items, i, low, language);
    if (source) return makeAttribution("cue-before", items, i, source, language);
  }
  if (nearest === null) return null;
  const source = subjectInClause(items, nearest, low, language);
  return makeAttribution("cue-before", items, nearest, source, language);
}

/** Varos was praised: not her words. */
function isPassive(items: readonly Item[], verb: number, language: Language): boolean {
  let i = verb - 1;
  while (language.adverbs.has(items[i]?.lower ?? "")) i--;
  return (
    language.passives.has(items[i]?.lower ?? "") && /(?:ed|en|ld)$/u.test(items[verb]?.lower ?? "")
  );
}

function sourceBefore(
  items: readonly Item[],
  verb: number,
  low: number,
  language: Language,
): Source | null {
  const before = items[verb - 1];
  const bound =
    before?.lower === "to" ||
    before?.type === "quote" ||
    language.conjunctions.has(before?.lower ?? "");
  const isParticiple =
    /ing$/u.test(items[verb]?.lower ?? "") && !language.auxiliaries.has(before?.lower ?? "");
  if (isParticiple && before?.type === "name")
    return phraseEndingAt(items, verb - 1, verb - 1, language);
  if (bound || isParticiple) {
    return (
      earlierCueSubject(items, verb, low, language) ?? subjectInClause(items, verb, low, language)
    );
  }
  return subjectBefore(items, verb, low, language);
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
  language: Language,
): Source | null {
  for (let i = verb - 2; i >= low; i--) {
    if (items[i]?.type === "semicolon") return null;
    if (!isCue(items, i, low, language) || /ing$/u.test(items[i]?.lower ?? "")) continue;
    const isAside =
      language.relatives.has(items[i - 1]?.lower ?? "") && items[i - 2]?.type !== "comma";
    if (isAside) continue;
    const opens = i === low || items[i - 1]?.type === "quote" || items[i - 1]?.type === "comma";
    const source = opens
      ? (subjectAfter(items, i, verb, language) ?? subjectBefore(items, i, low, language))
      : subjectBefore(items, i, low, language);
    if (source) return source;
  }
  return null;
}

/** Varos’s claim that "…" / her warning of "…" */
function speechNounBefore(scene: Scene): Attribution | null {
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

/** VAROS: "…" / Varos on the dam: "…" */
function labelBefore(scene: Scene): Attribution | null {
  const { items, at, language } = scene;
  if (items[at - 1]?.type !== "colon") return null;
  const source = phraseStartingAt(items, 0, at, language);
  if (source?.type !== "name" && source?.type !== "pronoun") return null;
  return make("label-before", "say", items[at - 1]?.range ?? null, source);
}

/** The plan is "bold" and will work, Varos said. */
function cueAtEnd(scene: Scene): Attribution | null {
  const { items, at, language } = scene;
  for (let i = Math.min(items.length, at + REACH) - 1; i > at + 1; i--) {
    if (!isCue(items, i, at + 1, language)) continue;
    const comma = lastComma(items, i, at);
    const lead = items[comma + 1]?.lower ?? "";
    if (comma < 0 || language.conjunctions.has(lead) || language.relatives.has(lead)) continue;
    const inverted = comma === i - 1 && !language.objectVerbs.has(items[i]?.lower ?? "");
    const source = inverted
      ? subjectAfter(items, i, items.length, language)
      : subjectBefore(items, i, comma === i - 1 ? at + 1 : comma + 1, language);
    if (source) return makeAttribution("cue-at-end", items, i, source, language);
  }
  return null;
}

function lastComma(items: readonly Item[], from: number, low: number): number {
  for (let i = from - 1; i > low; i--) {
    if (items[i]?.type === "comma") return i;
    if (items[i]?.type === "quote") return -1;
  }
  return -1;
}

/** Whether the word at `index` is a verb of saying, and used as one. */
export function isCue(
  items: readonly Item[],
  index: number,
  low: number,
  language: Language,
): boolean {
  const item = items[index];
  if (item?.type !== "word" || !language.cueVerbs.has(item.lower)) return false;
  // "a Courier report" holds a noun: a singular name takes "reports".
  if (
    items[index - 1]?.type === "name" &&
    language.cueNouns.has(item.lower) &&
    !/s$/u.test(item.lower)
  )
    return false;
  const isJudging = language.cueVerbs.get(item.lower) === "call" && isParticiple(item);
  if (isJudging && language.prepositions.has(items[index - 1]?.lower ?? "")) return false;
  return index <= low || !isNounUse(items, index, language);
}

function makeAttribution(
  rule: AttributionRule,
  items: readonly Item[],
  verb: number,
  source: Source | null,
  language: Language,
): Attribution {
  const item = items[verb];
  return make(rule, language.cueVerbs.get(item?.lower ?? "") ?? "say", item?.range ?? null, source);
}

function make(
  rule: AttributionRule,
  kind: CueKind,
  cue: TextRange | null,
  source: Source | null,
): Attribution {
  return { rule, kind, cue, source };
}

function rangeOver(items: readonly Item[], from: number, to: number): TextRange {
  return { start: items[from]?.range.start ?? 0, end: items[to]?.range.end ?? 0 };
}
