import { isReportedSpeech } from "../attribution/scene.ts";
import type { Candidate } from "./candidate.ts";
import type { Clue } from "./clue.ts";
import { type Handing, isInUse } from "./setting.ts";

/** Who is said to use the words, and how. */
export const CLUES_OF_SOURCE: readonly Clue[] = [
  { rule: "words-without-source", points: 5, holds: ({ handing }) => handing.by === "none" },
  { rule: "attributed", points: -3, holds: ({ handing }) => handing.by === "person" },
  {
    rule: "attributed",
    points: -1,
    holds: ({ handing }) => handing.by === "document" || handing.by === "somebody",
  },
  {
    rule: "said-by-anybody",
    points: 1,
    holds: ({ handing }) => handing.by === "anybody" || handing.by === "nobody",
  },
  { rule: "attributed", points: -3, holds: ({ handing }) => handing.clause },
  {
    rule: "attributed",
    points: -8,
    holds: ({ candidate, form, language }) =>
      form.words > 1 && isReportedSpeech(candidate.items, language),
  },
  {
    rule: "attributed",
    points: -1,
    holds: ({ form, handing }) => form.words > 1 && isSaid(handing),
  },
  {
    rule: "attributed",
    points: -5,
    holds: ({ candidate, handing }) => isGloss(candidate, handing),
  },
  {
    rule: "verb-far-away",
    points: 2,
    holds: ({ handing, candidate }) =>
      handing.distance !== null && handing.distance > 6 && !isLed(candidate),
  },
  {
    rule: "verb-far-away",
    points: 3,
    holds: ({ handing, candidate }) => handing.cut && !isLed(candidate),
  },
  {
    rule: "judgement",
    points: -4,
    holds: ({ handing }) =>
      handing.naming && !handing.habit && (handing.by === "person" || handing.by === "document"),
  },
  { rule: "judgement", points: -7, holds: ({ handing }) => handing.call && !handing.naming },
  { rule: "name-in-use", points: 2, holds: ({ handing }) => isInUse(handing) },
  {
    rule: "name-in-use",
    points: 3,
    holds: ({ handing }) => isInUse(handing) && handing.distance === 0,
  },
  {
    rule: "name-in-use",
    points: 2,
    holds: ({ form, handing }) =>
      form.words < 4 && handing.by === "anybody" && handing.habit && handing.distance === 0,
  },
  {
    rule: "name-in-use",
    points: 3,
    holds: ({ handing }) => isInUse(handing) && handing.relative,
  },
  { rule: "name-in-use", points: 4, holds: ({ candidate }) => isReferredTo(candidate) },
];

/** Comme l’explique Varos, citée par la Gazette : « … »: a colon leads to the words, however far the verb. */
function isLed({ before }: Candidate): boolean {
  return before?.type === "colon";
}

/** Varos said "dam", asked: "why": a verb of saying stands straight before the words. */
function isSaid({ call, distance, habit }: Handing): boolean {
  return distance !== null && distance < 2 && !call && !habit;
}

/** The banner read “Pan y agua”, which *means* “Bread and water”: the sense of somebody's words. */
function isGloss({ items, at, language }: Candidate, { by }: Handing): boolean {
  if (by !== "person" && by !== "document") return false;
  const near = items.slice(Math.max(0, at - 3), at);
  const isSense = near.some((item) => language.grammar.meaning.has(item.lower));
  return isSense && items.slice(0, at).some(({ type }) => type === "quote");
}

/** whom she refers to as "the crew" */
function isReferredTo(candidate: Candidate): boolean {
  const { before, items, at, language } = candidate;
  // Die Reihe nennt *sich* „Halmer Nächte“.
  const isSelf = language.grammar.reflexives.has(before?.lower ?? "");
  if (isSelf) return language.namingVerbs.has(items[at - 2]?.lower ?? "");
  const isAs = language.grammar.as.has(before?.lower ?? "");
  if (!isAs || !language.prepositions.has(items[at - 2]?.lower ?? "")) return false;
  return language.namingVerbs.has(items[at - 3]?.lower ?? "");
}
