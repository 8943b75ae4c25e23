import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { phraseStartingAt, type Source } from "./phrases.ts";
import {
  type Attribution,
  isCue,
  isParticiple,
  makeAttribution,
  REACH,
  type Scene,
} from "./scene.ts";
import { subjectAfter, subjectBefore } from "./subjects.ts";

/** The plan is "bold" and will work, Varos said. */
export function cueAtEnd(scene: Scene): Attribution | null {
  const { items, at, language } = scene;
  for (let i = Math.min(items.length, at + REACH) - 1; i > at + 1; i--) {
    if (!isCue(items, i, at + 1, language) || isParticiple(items[i], language)) continue;
    const comma = lastComma(items, i, at);
    const lead = items[comma + 1]?.lower ?? "";
    if (comma < 0 || language.conjunctions.has(lead) || language.relatives.has(lead)) continue;
    // Varos, a nurse, noted *that* …: what is said follows, and so the subject went before.
    const inverted =
      comma === i - 1 &&
      !language.objectVerbs.has(items[i]?.lower ?? "") &&
      !language.grammar.that.has(items[i + 1]?.lower ?? "");
    const source = inverted
      ? subjectAfter(items, i, items.length, language)
      : subjectBefore(items, i, comma === i - 1 ? at + 1 : comma + 1, language);
    if (source && isSpeaking(source, language))
      return makeAttribution("cue-at-end", items, i, source, language);
  }
  return null;
}

/** …, was *die Bürgermeisterin* einen „Frieden“ nennt: a clause whose verb comes last, straight after the words. */
export function verbAtEnd({ items, at, language }: Scene): Attribution | null {
  if (!language.nounsCapitalised || !isCue(items, at + 1, at, language)) return null;
  if (!["comma", "stop"].includes(items[at + 2]?.type ?? "stop")) return null;
  const comma = items.slice(0, at).findLastIndex(({ type }) => type === "comma");
  const lead = items[comma + 1]?.lower ?? "";
  const { conjunctions, relatives, grammar } = language;
  const isClause = [conjunctions, relatives, grammar.how].some((words) => words.has(lead));
  if (comma < 0 || !isClause) return null;
  const source = phraseStartingAt(items, comma + 2, at, language);
  return source && isSpeaking(source, language)
    ? makeAttribution("cue-at-end", items, at + 1, source, language)
    : null;
}

/** …, so *Varos*; but not: …, so *der Vorwurf*: where nouns are capitalised, a verb may be no verb of saying. */
function isSpeaking(
  source: Source,
  { nounsCapitalised, personNouns, bodyNouns }: Language,
): boolean {
  if (!nounsCapitalised || source.type !== "description") return true;
  return personNouns.has(source.head) || bodyNouns.has(source.head);
}

function lastComma(items: readonly Item[], from: number, low: number): number {
  for (let i = from - 1; i > low; i--) {
    if (items[i]?.type === "comma") return i;
    if (items[i]?.type === "quote") return -1;
  }
  return -1;
}
