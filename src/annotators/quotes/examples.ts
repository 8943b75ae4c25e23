import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import type { Rule } from "../rules.ts";
import type { Candidate } from "./candidate.ts";
import { isTitleCase } from "./form.ts";

/** The "K" stands for the lamp: nobody says a letter. */
export function letter({ inside }: Candidate): Rule | null {
  return /^\p{L}\p{M}*$/u.test(inside.trim()) ? "word-as-word" : null;
}

/** the fair, whose name means "River of Lamps" */
export function glossOfName({ items, at, language }: Candidate): Rule | null {
  const low = Math.max(0, at - 12);
  const words = items.slice(low, at).map((item) => item.lower);
  const means = words.some((word) => language.grammar.meaning.has(word));
  return means && words.some((word) => language.wordNouns.has(word)) ? "gloss-of-name" : null;
}

/** Most items between a bracket and the name that it gives: (*hereinafter referred to as the* "Mill"). */
const BRACKET_REACH = 8;

/** Varos & Sons ("Varos"), the Halm Mill (the "Mill"): what something is called from there on. */
export function definedInBrackets({ items, at, words, inside, language }: Candidate): Rule | null {
  if (words.length > 4 || /[!?]$/u.test(inside) || items[at + 1]?.type !== "close") return null;
  const open = items.findLastIndex(({ type }, i) => i < at && type === "open");
  if (open < 0 || at - open > BRACKET_REACH) return null;
  const lead = items.slice(open + 1, at);
  const isPlain = lead.every(
    ({ type, lower }) =>
      ["quote", "comma"].includes(type) ||
      language.determiners.has(lower) ||
      language.conjunctions.has(lower) ||
      language.adverbs.has(lower) ||
      language.termCues.has(lower) ||
      language.grammar.as.has(lower) ||
      language.cueVerbs.get(lower) === "call" ||
      language.prepositions.has(lower),
  );
  const isNamed = lead.length > 0 || isTitleCase(words, language);
  return isPlain && isNamed ? "term-introduced" : null;
}

/** words like "dam," "weir" and "lock"; phrases such as "dry well": examples of what might be said. */
export function example({ items, at, words, inside, language }: Candidate): Rule | null {
  if (words.length > 6 || /[!?]$/u.test(inside)) return null;
  const head = headOfList(items, at, language);
  const like = items[head - 1]?.lower ?? "";
  if (!language.grammar.like.has(like)) return null;
  const before = items.slice(Math.max(0, head - 3), head - 1);
  return before.some(({ lower }) => language.wordNouns.has(lower)) ? "word-as-word" : null;
}

/** Index of the first of the quoted words that are strung together as far as `at`: "a," "b" and "c". */
function headOfList(items: readonly Item[], at: number, language: Language): number {
  let head = at;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (item?.type === "quote") head = i;
    else if (item?.type !== "comma" && !language.conjunctions.has(item?.lower ?? "")) break;
  }
  return head;
}
