import type { QuotePart } from "../../document/annotations.ts";
import type { Reading } from "../attribution/reading.ts";
import { isCue } from "../attribution/scene.ts";
import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { lastOfWords } from "../prose/edges.ts";
import type { Draft } from "./draft.ts";

/** Longest attribution, in items, that can stand inside one sentence of a quote. */
const LONGEST = 14;

/**
 * Joins what an attribution breaks: `"The dam," Varos said, "will hold."` is one quote in two parts.
 * A new sentence after the attribution is a quote of its own.
 */
export function joinBroken(drafts: readonly Draft[], reading: Reading): readonly Draft[] {
  const joined: Draft[] = [];
  let part = 0;
  for (const draft of drafts) {
    const before = joined.at(-1);
    const [first, ...rest] = draft.parts;
    if (before && part > 0 && isBrokenAt(reading, part)) {
      const last = before.parts.slice(1);
      const parts: readonly [QuotePart, ...QuotePart[]] = [
        before.parts[0],
        ...last,
        first,
        ...rest,
      ];
      joined[joined.length - 1] = { parts, rule: "marks-around-attribution" };
    } else joined.push(draft);
    part += draft.parts.length;
  }
  return joined;
}

/** Whether an attribution alone, closed by a comma, stands between two quoted stretches. */
function isBrokenAt(reading: Reading, second: number): boolean {
  const [a, b] = [reading.places[second - 1], reading.places[second]];
  if (!a || !b || a.statement !== b.statement || b.item - a.item > LONGEST) return false;
  const items = reading.statements[a.statement]?.items ?? [];
  if (items[b.item - 1]?.type !== "comma" || !endsOpen(reading, a.statement, a.item)) return false;
  if (isInside(items, a.item, reading.language)) return false;
  let cues = 0;
  for (let i = a.item + 1; i < b.item; i++) {
    const lower = items[i]?.lower ?? "";
    if (reading.language.conjunctions.has(lower) || reading.language.grammar.participle.test(lower))
      return false;
    // the "Widow," about which Varos said, "…": a clause of the sentence around them.
    if (cues === 0 && reading.language.relatives.has(lower)) return false;
    if (isCue(items, i, a.item + 1, reading.language)) cues++;
  }
  return cues === 1;
}

/** Known as "the Sponge," Varos wrote …: words of the sentence around them. */
function isInside(
  items: readonly Item[],
  at: number,
  { grammar, prepositions }: Language,
): boolean {
  const before = items[at - 1]?.lower ?? "";
  return grammar.as.has(before) || prepositions.has(before);
}

/** The first stretch stops in mid-sentence, with a comma or a dash. */
function endsOpen(reading: Reading, statement: number, item: number): boolean {
  const items = reading.statements[statement]?.items ?? [];
  const quote = items[item];
  if (!quote) return false;
  const last = lastOfWords(reading.text, quote.range);
  return (
    /[,\u2014\u2013-]$/u.test(last) || (items[item + 1]?.type === "comma" && !/[.!?…]$/u.test(last))
  );
}
