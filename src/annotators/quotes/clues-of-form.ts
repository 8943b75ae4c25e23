import { isCapitalised } from "../names/name-words.ts";
import type { Candidate } from "./candidate.ts";
import type { Clue, Scene } from "./clue.ts";
import { isSmallWord } from "./form.ts";

/** What the words themselves look like. */
export const CLUES_OF_FORM: readonly Clue[] = [
  { rule: "few-words", points: 4, holds: ({ form }) => form.words <= 1 },
  { rule: "few-words", points: 3, holds: ({ form }) => form.words === 2 },
  { rule: "few-words", points: 2, holds: ({ form }) => form.words === 3 },
  { rule: "many-words", points: -2, holds: ({ form }) => form.words > 3 && form.words < 9 },
  { rule: "many-words", points: -5, holds: ({ form }) => form.words >= 9 },
  { rule: "title-of-work", points: 10, holds: (scene) => isTitle(scene) && scene.form.words > 1 },
  { rule: "title-of-work", points: 3, holds: (scene) => isTitle(scene) && scene.form.words === 1 },
  { rule: "title-of-work", points: 3, holds: (scene) => isTitle(scene) && isRead(scene) },
  { rule: "whole-sentence", points: -2, holds: ({ form }) => form.end === "sentence" },
  { rule: "cut-by-comma", points: -2, holds: ({ form }) => form.end === "cut" },
  {
    rule: "exclaimed-or-asked",
    points: -2,
    holds: ({ form, handing }) => form.end === "cry" && handing.by !== "none",
  },
  { rule: "clause-inside", points: -2, holds: ({ form }) => form.clause },
  { rule: "part-of-clause", points: -4, holds: ({ form }) => form.middle },
  // Type “<b>”, but not: “<b>”, said Ada Varos.
  {
    rule: "code",
    points: 6,
    holds: ({ candidate, form }) => form.code && candidate.attribution?.rule !== "cue-after",
  },
];

/** Written as a title, and no words that a verb of saying or a colon leads to: a note said "Do Not Chalk". */
function isTitle({ candidate, form, handing, language }: Scene): boolean {
  const { attribution, before } = candidate;
  if (!form.title || form.end === "cry") return false;
  // Sie nennt das eine „Pause mit Ansage“: capitals that all nouns have.
  if (language.nounsCapitalised && handing.call && handing.by === "person") return false;
  // Halm Needs ‘Urgent Action’ To Save Mill: where every word has a capital, these tell nothing.
  if (candidate.isHeadline && attribution && isInCapitals(candidate)) return false;
  const isLed = before?.type === "colon" || (handing.distance !== null && handing.distance < 2);
  if (!attribution || !isLed || handing.call) return true;
  return isRead({ candidate, handing, language });
}

/** She was reading "White Fields." */
function isRead({
  candidate,
  handing,
  language,
}: Pick<Scene, "candidate" | "handing" | "language">): boolean {
  return handing.by === "person" && language.readingVerbs.has(candidate.before?.lower ?? "");
}

/** Whether a headline writes all words of weight with a capital. */
function isInCapitals({ items, language }: Candidate): boolean {
  const written = items.filter(({ type }) => type === "word" || type === "name");
  const weighty = written.filter((item) => !isSmallWord(item.lower, language));
  return weighty.length > 2 && weighty.every(({ text }) => isCapitalised(text));
}
