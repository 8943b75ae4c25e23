import { cueAtEnd } from "../attribution/at-end.ts";
import { cueBefore } from "../attribution/before.ts";
import type { Identifier } from "../attribution/identify.ts";
import type { Reading, Statement } from "../attribution/reading.ts";
import { type Attribution, isReportedSpeech } from "../attribution/scene.ts";
import type { Language } from "../languages/language.ts";
import type { Finding } from "./findings.ts";
import { findingOf } from "./neighbours.ts";

/** Most sentences between words of saying and the words that are quoted. */
const REACH = 5;

/**
 * Das Geld fehle, sagte Varos. Halm sei arm. „Das war es immer.“ — in a language whose verbs show that what they tell
 * is another's words, whoever was said to speak goes on, as long as every sentence shows it.
 */
export function reportedBefore(
  reading: Reading,
  identifier: Identifier,
  quoted: number,
): Finding | null {
  const { language, statements, passages } = reading;
  const own = statements[reading.places[quoted]?.statement ?? -1];
  if (!own || language.reportedForms.size === 0) return null;
  if (!isReportedSpeech(own.items, language) && !isBare(own, language)) return null;
  for (let back = 1; back <= REACH; back++) {
    const before = statements[own.index - back];
    if (!before || own.passage - before.passage > 1) return null;
    if (passages[before.passage]?.role !== passages[own.passage]?.role) return null;
    const told = toldIn(before, reading);
    if (told?.source) {
      const handover = { cue: told.cue, rule: "reported-before" } as const;
      return findingOf(told.source, before.index, handover, identifier, language);
    }
    if (!isReportedSpeech(before.items, language)) return null;
  }
  return null;
}

/** „…“ / Aber: „…“ */
function isBare({ items }: Statement, { conjunctions, adverbs }: Language): boolean {
  return items.every(
    ({ type, lower }) =>
      ["quote", "stop", "colon"].includes(type) || conjunctions.has(lower) || adverbs.has(lower),
  );
}

/** …, sagte Varos. / Varos sagte, … */
function toldIn({ items }: Statement, { text, language }: Reading): Attribution | null {
  return (
    cueAtEnd({ text, items, at: -1, language }) ??
    cueBefore({ text, items, at: items.length, language })
  );
}
