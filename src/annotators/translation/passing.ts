import type { CueAt } from "./read-cue.ts";
import type { Story } from "./story.ts";
import type { Wording } from "./wording.ts";

/** "a banner in French read": whoever holds it goes on in words of their own. */
export function isOnSign(
  { cue, range }: CueAt,
  { lower, start }: Wording,
  { reading }: Story,
): boolean {
  if (cue.rule === "sign-language") return false;
  const words = lower.slice(range.start - start, range.end - start).match(WORDS) ?? [];
  return words.some((word) => reading.language.signNouns.has(word));
}

/** She sang in French; he said a few words in French: over when it is told, but for a statement that was read. */
export function isPassing(
  { cue, range }: CueAt,
  { lower, start }: Wording,
  { reading }: Story,
): boolean {
  const { documentNouns, cueVerbs, translation } = reading.language;
  const { passingActs, readingActs, passingWords } = translation;
  const told = lower.slice(range.start - start, range.end - start);
  if (passingWords.some((phrase) => ` ${told} `.includes(` ${phrase} `))) return true;
  const words = told.match(WORDS) ?? [];
  const isOfSaying = cue.rule === "said-in-language";
  const before = isOfSaying ? [] : (lower.slice(0, range.start - start).match(WORDS) ?? []);
  const act = isOfSaying ? words[0] : before.findLast((word) => cueVerbs.get(word) === "say");
  if (act === undefined) return false;
  return (
    passingActs.has(act) || (readingActs.has(act) && !words.some((word) => documentNouns.has(word)))
  );
}

const WORDS = /\p{L}+/gu;
