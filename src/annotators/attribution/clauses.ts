import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { phraseStartingAt, type Source } from "./phrases.ts";
import type { Reading, Statement } from "./reading.ts";
import { isParticiple } from "./scene.ts";

/** For each statement of a reading. */
const subjects = new WeakMap<Reading, (Source | null)[]>();

/** The subject of a statement: of its first verb of saying, else of its first clause. */
export function subjectOf(reading: Reading, { index, items }: Statement): Source | null {
  let known = subjects.get(reading);
  if (known === undefined) {
    known = [];
    subjects.set(reading, known);
  }
  const before = known[index];
  if (before !== undefined) return before;
  const source = clauseSubject(items, 0, items.length, reading.language);
  known[index] = source;
  return source;
}

/** The subject of a whole clause, for participles: Varos left, saying … */
export function clauseSubject(
  items: readonly Item[],
  low: number,
  verb: number,
  language: Language,
): Source | null {
  for (let i = afterDateline(items, low, verb); i < verb; ) {
    const item = items[i];
    if (!item) break;
    if (
      item.type === "comma" ||
      language.conjunctions.has(item.lower) ||
      language.adverbs.has(item.lower)
    )
      i++;
    else if (
      language.prepositions.has(item.lower) ||
      isRelativeAt(items, i, language) ||
      isParticiple(item, language) ||
      isFrontedPast(items, i, verb, language)
    )
      i = afterFronted(items, i, verb, language);
    else {
      const source = phraseStartingAt(items, i, verb, language);
      if (source && isSomebody(source, language)) return source;
      i++;
    }
  }
  return null;
}

/** der: an article, but after a comma a pronoun. */
function isRelativeAt(items: readonly Item[], index: number, language: Language): boolean {
  const { lower = "" } = items[index] ?? {};
  if (!language.relatives.has(lower)) return false;
  return !language.articles.has(lower) || items[index - 1]?.type === "comma";
}

/** *Asked whether she would sing,* Varos left: a statement that begins with a verb and has a comma. */
function isFrontedPast(
  items: readonly Item[],
  index: number,
  high: number,
  language: Language,
): boolean {
  const { type, lower = "" } = items[index] ?? {};
  const isPast = language.grammar.past.test(lower) || language.pastVerbs.has(lower);
  if (index > 0 || type !== "word" || !isPast) return false;
  const end = nextComma(items, index, high);
  return end < high && items[end - 1]?.type === "comma";
}

/** Longest dateline, in items: MOOSE LANDING, Norland, May 3 (Agency) — */
const LONGEST_DATELINE = 12;

/** Past the place in capitals and the dash that a story begins with. */
function afterDateline(items: readonly Item[], low: number, high: number): number {
  if (!isDateline(items, low)) return low;
  if (items[low + 1]?.type === "colon") return low + 2;
  for (let i = low + 1; i < Math.min(high, low + LONGEST_DATELINE); i++)
    if (items[i]?.type === "dash") return i + 1;
  return low;
}

/** Whether a statement begins with a place in capitals. */
export function isDateline(items: readonly Item[], at: number): boolean {
  const place = items[at];
  if (at > 0 || place?.type !== "name") return false;
  if (/\p{Ll}/u.test(place.text)) return isDatedAt(items, 1);
  // SERI BUKIT: The state …; but: VAROS: "…"
  const isLabel = items[1]?.type === "colon" && items[2]?.type === "quote";
  return (
    (items[1]?.type === "colon" && !isLabel) ||
    items.slice(1, LONGEST_DATELINE).some(({ type }) => type === "dash")
  );
}

/** Halm*, 3 may (Agencia).-* */
function isDatedAt(items: readonly Item[], comma: number): boolean {
  if (items[comma]?.type !== "comma" || items[comma + 1]?.type !== "number") return false;
  const dash = items.slice(0, LONGEST_DATELINE).findIndex(({ type }) => type === "dash");
  return items.slice(comma, Math.max(comma, dash)).some(({ type }) => type === "close");
}

/** Past a fronted phrase and a name in apposition to it: In her book, Living History, *Varos* said. */
function afterFronted(
  items: readonly Item[],
  from: number,
  verb: number,
  language: Language,
): number {
  const next = nextComma(items, from, verb);
  const [name, comma, subject] = [items[next], items[next + 1], items[next + 2]];
  const isApposition = name?.type === "name" && comma?.type === "comma" && next + 2 < verb;
  const isSubject = subject?.type === "name" || language.pronouns.has(subject?.lower ?? "");
  return isApposition && isSubject ? next + 2 : next;
}

/** Whether the words can stand for somebody, or for something that speaks. */
export function isSomebody(source: Source, language: Language): boolean {
  if (source.type !== "description") return true;
  const singular = source.head.replace(/s$/u, "");
  return (
    source.definite ||
    [source.head, singular].some(
      (word) =>
        language.personNouns.has(word) ||
        language.bodyNouns.has(word) ||
        language.documentNouns.has(word) ||
        language.determiners.has(word),
    )
  );
}

function nextComma(items: readonly Item[], from: number, high: number): number {
  for (let i = from; i < high; i++)
    if (items[i]?.type === "comma" || items[i]?.type === "quote") return i + 1;
  return high;
}
