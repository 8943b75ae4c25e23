import type { TextRange } from "../../document/span.ts";
import type { Reading } from "../attribution/reading.ts";
import type { Language } from "../languages/language.ts";
import type { Item } from "../names/names.ts";

/** The document that the quoted stretches from `first` on are cited from: "a readout of the meeting". */
export function documentAround(reading: Reading, first: number, count: number): TextRange | null {
  for (let quoted = first; quoted < first + count; quoted++) {
    const place = reading.places[quoted];
    const items = place && reading.statements[place.statement]?.items;
    const found = items && documentIn(items, place.item, reading.language);
    if (found) return found;
  }
  return null;
}

const REACH = 60;

function documentIn(items: readonly Item[], at: number, language: Language): TextRange | null {
  const high = Math.min(items.length, at + REACH);
  for (let i = Math.max(0, at - REACH); i < high; i++) {
    const item = items[i];
    if (!item || !language.documentNouns.has(item.lower) || item.type !== "word") continue;
    const start = startOfDocument(items, i, language);
    if (start === null) continue;
    const end = endOfDocument(items, i, language);
    return { start: items[start]?.range.start ?? 0, end: items[end]?.range.end ?? 0 };
  }
  return null;
}

/** The determiner of a document that "in", "from" or "according to" stands before. */
function startOfDocument(items: readonly Item[], noun: number, language: Language): number | null {
  for (let i = noun - 1; i >= Math.max(1, noun - 5); i--) {
    const item = items[i];
    if (!item || (item.type !== "word" && item.type !== "name" && item.type !== "possessive"))
      return null;
    if (!language.determiners.has(item.lower) && !language.possessives.has(item.lower)) continue;
    return language.documentPrepositions.has(items[i - 1]?.lower ?? "") ? i : null;
  }
  return null;
}

/** A document's own words go on with "of", "by" or a participle: a letter to parliament, a readout published by … */
function endOfDocument(items: readonly Item[], noun: number, language: Language): number {
  let end = noun;
  const next = items[noun + 1];
  const goesOn =
    next?.type === "word" &&
    (language.documentJoiners.has(next.lower) || language.grammar.past.test(next.lower));
  if (!goesOn) return end;
  for (let i = noun + 1; i < items.length; i++) {
    const item = items[i];
    if (!item || !["word", "name", "possessive", "number"].includes(item.type)) break;
    if (language.cueVerbs.has(item.lower) && !language.grammar.past.test(item.lower)) break;
    if (language.calendarWords.has(item.lower) || language.timeNouns.has(item.lower)) break;
    if (language.timeLeads.has(item.lower) && language.calendarWords.has(items[i + 1]?.lower ?? ""))
      break;
    end = i;
  }
  return end;
}
