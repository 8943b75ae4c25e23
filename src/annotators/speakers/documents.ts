import type { TextRange } from "../../document/span.ts";
import { nameSource, phraseStartingAt, type Source } from "../attribution/phrases.ts";
import type { Reading } from "../attribution/reading.ts";
import { isDocument } from "../attribution/scene.ts";
import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";

/** The document that the quoted stretches from `first` on are cited from: "a readout of the meeting", "X". */
export function documentAround(
  reading: Reading,
  first: number,
  count: number,
  mention: TextRange | null,
): TextRange | null {
  for (let quoted = first; quoted < first + count; quoted++) {
    const place = reading.places[quoted];
    const items = place && reading.statements[place.statement]?.items;
    if (!items) continue;
    const found =
      documentSpeaking(items, mention, reading.language) ??
      documentNear(items, place.item, reading.language);
    if (found) return found;
  }
  return null;
}

/** The letter said: the mention of the source is the document. */
function documentSpeaking(
  items: readonly Item[],
  mention: TextRange | null,
  language: Language,
): TextRange | null {
  if (!mention) return null;
  const noun = items.findIndex(({ range }) => range.end === mention.end);
  const item = items[noun];
  if (item?.type !== "word" || !language.documentNouns.has(item.lower)) return null;
  return { start: mention.start, end: endOfDocument(items, noun, language) };
}

const REACH = 60;

function documentNear(items: readonly Item[], at: number, language: Language): TextRange | null {
  const high = Math.min(items.length, at + REACH);
  for (let i = Math.max(0, at - REACH); i < high; i++) {
    const item = items[i];
    if (item && isPlatform(items, i, language)) return withoutStop(item);
    if (item?.type !== "word") continue;
    if (!language.documentNouns.has(item.lower)) continue;
    const start = startOfDocument(items, i, language);
    if (start === null) continue;
    return { start: items[start]?.range.start ?? 0, end: endOfDocument(items, i, language) };
  }
  return null;
}

/** wrote on X */
function isPlatform(items: readonly Item[], index: number, language: Language): boolean {
  const [verb, on, item] = [items[index - 2], items[index - 1], items[index]];
  if (!on || !verb || !language.platformLeads.has(on.lower)) return false;
  if (!language.cueVerbs.has(verb.lower)) return false;
  const [name = ""] = item?.lower.split(/[\s.]/u) ?? [];
  return language.platforms.has(name);
}

/** "X." at the end of a sentence is read as an abbreviation. */
function withoutStop({ text, range }: Item): TextRange {
  return text.endsWith(".") ? { start: range.start, end: range.end - 1 } : range;
}

/** The determiner of a document that "in", "from" or "according to" stands before. */
function startOfDocument(items: readonly Item[], noun: number, language: Language): number | null {
  for (let i = noun - 1; i >= Math.max(1, noun - 5); i--) {
    const item = items[i];
    if (!item || (item.type !== "word" && item.type !== "name" && item.type !== "possessive"))
      return null;
    if (!language.determiners.has(item.lower) && !language.possessives.has(item.lower)) continue;
    return isCited(items, i - 1, language) ? i : null;
  }
  return null;
}

/** Whether the word at `index` leads to what is cited: said *in*, according *to*; but not: who was named *in*. */
function isCited(items: readonly Item[], index: number, language: Language): boolean {
  const phrase = language.sourcePhrases.some((words) =>
    words.every((word, i) => items[index - words.length + 1 + i]?.lower === word),
  );
  if (phrase) return true;
  if (!language.documentPrepositions.has(items[index]?.lower ?? "")) return false;
  const before = items[index - 1]?.lower ?? "";
  if (language.grammar.past.test(before) && !language.cueVerbs.has(before)) return false;
  for (let i = index - 1; i >= 0; i--) {
    const item = items[i];
    if (!item || item.type === "comma" || item.type === "quote") break;
    if (language.relatives.has(item.lower) && items[i - 1]?.type === "comma") return false;
  }
  return true;
}

/** A document's own words go on with "of", "by" or a participle: a letter to parliament, a readout published by … */
function endOfDocument(items: readonly Item[], noun: number, language: Language): number {
  let end = items[noun]?.range.end ?? 0;
  const next = items[noun + 1];
  const goesOn =
    next?.type === "word" &&
    (language.documentJoiners.has(next.lower) ||
      (language.grammar.past.test(next.lower) &&
        language.documentJoiners.has(items[noun + 2]?.lower ?? "")));
  if (!goesOn) return end;
  for (let i = noun + 1; i < items.length; i++) {
    const item = items[i];
    if (!item || !["word", "name", "possessive", "number"].includes(item.type)) break;
    // A statement posted by …; but: a letter from Varos asked for …
    if (language.cueVerbs.has(item.lower) && i > noun + 1) break;
    if (language.calendarWords.has(item.lower) || language.timeNouns.has(item.lower)) break;
    if (language.timeLeads.has(item.lower) && language.calendarWords.has(items[i + 1]?.lower ?? ""))
      break;
    end = item.range.end;
  }
  return end;
}

/** How many statements back the letter's writer is looked for. */
const DOCUMENT_MEMORY = 3;

/** The writer named where the same document was first spoken of: a letter from Varos … the letter said. */
export function authorBefore(reading: Reading, source: Source, statement: number): Source | null {
  const { language, statements } = reading;
  const isThing = source.type === "pronoun" && source.gender === "thing";
  if (!isThing && !(source.type === "description" && source.definite)) return null;
  const head = source.type === "description" ? source.head : null;
  for (let i = statement - 1; i >= Math.max(0, statement - DOCUMENT_MEMORY); i--) {
    const items = statements[i]?.items ?? [];
    for (const [noun, item] of items.entries()) {
      const isWritten = language.documentNouns.has(item.lower) || language.cueNouns.has(item.lower);
      if (!isWritten || (head !== null && item.lower !== head)) continue;
      const author = authorAfter(items, noun + 1, language) ?? ownerBefore(items, noun, language);
      if (author) return author;
    }
    if (isThing) return null;
  }
  return null;
}

/** Whose document a source is: "a statement *from Varos*", "the letter, signed *by Varos*", "*her* statement". */
export function authorOf(
  items: readonly Item[],
  source: Source,
  language: Language,
): Source | null {
  if (!isDocument(source, language)) return null;
  return ownerOf(items, source, language) ?? signedBy(items, source, language);
}

function ownerOf(items: readonly Item[], source: Source, language: Language): Source | null {
  return ownerAt(
    items,
    items.findIndex(({ range }) => range.start >= source.range.start),
    language,
  );
}

/** *her* reply, *Varos's* long letter */
function ownerBefore(items: readonly Item[], noun: number, language: Language): Source | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const owner = ownerAt(items, i, language);
    if (owner) return owner;
  }
  return null;
}

function ownerAt(items: readonly Item[], first: number, language: Language): Source | null {
  const [owner, next] = [items[first], items[first + 1]];
  if (owner?.type === "name" && next?.type === "possessive")
    return phraseStartingAt(items, first, first + 1, language);
  const gender = owner && language.genderWords.get(owner.lower);
  return owner && gender !== undefined && language.possessives.has(owner.lower)
    ? { type: "pronoun", range: owner.range, gender }
    : null;
}

function signedBy(items: readonly Item[], source: Source, language: Language): Source | null {
  const next = items.findIndex(({ range }) => range.start >= source.range.end);
  return next < 0 ? null : authorAfter(items, next, language);
}

/** from Varos / , signed by Varos / (that) she had written */
function authorAfter(items: readonly Item[], next: number, language: Language): Source | null {
  let at = next;
  if (items[at]?.type === "comma") at++;
  const writer = writerAt(items, at, language);
  if (writer) return writer;
  // a statement *reported* by the Courier is another's.
  if (language.grammar.report.has(items[at]?.lower ?? "")) return null;
  if (language.grammar.past.test(items[at]?.lower ?? "")) at++;
  if (!language.grammar.by.has(items[at]?.lower ?? "")) return null;
  // by the Courier newspaper
  const first = language.grammar.the.has(items[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  if (isBodyNamed(items, first, language)) return nameSource(items[first]);
  const author = phraseStartingAt(items, at + 1, items.length, language);
  return author?.type === "name" ? author : null;
}

/** *Courier* newspaper: a name with the noun for such a body after it. */
function isBodyNamed(items: readonly Item[], index: number, language: Language): boolean {
  return items[index]?.type === "name" && language.genericBodies.has(items[index + 1]?.lower ?? "");
}

/** a letter (that) *she* (had) written */
function writerAt(items: readonly Item[], start: number, language: Language): Source | null {
  let at = start;
  if (language.relatives.has(items[at]?.lower ?? "")) at++;
  const item = items[at];
  const gender = language.pronouns.get(item?.lower ?? "");
  const verb = language.auxiliaries.has(items[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  if (!item || !language.cueVerbs.has(items[verb]?.lower ?? "")) return null;
  if (gender === "male" || gender === "female")
    return { type: "pronoun", range: item.range, gender };
  return item.type === "name" ? nameSource(item) : null;
}
