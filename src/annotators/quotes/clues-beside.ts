import { isDocument } from "../attribution/scene.ts";
import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import type { Candidate } from "./candidate.ts";
import type { Clue } from "./clue.ts";
import type { Form } from "./form.ts";
import { type Handing, isInUse } from "./setting.ts";
import { isForeign } from "./signs.ts";

const lower = (item: Item | undefined): string => item?.lower ?? "";

/** What stands beside the words in their sentence. */
export const CLUES_BESIDE: readonly Clue[] = [
  { rule: "begins-sentence", points: -7, holds: ({ candidate }) => candidate.at === 0 },
  { rule: "stands-alone", points: -8, holds: ({ candidate, form }) => isAlone(candidate, form) },
  {
    rule: "used-as-noun",
    points: 5,
    holds: ({ beside, form, language }) =>
      language.grammar.the.has(beside.determiner ?? "") &&
      (form.noun || !language.nounsCapitalised),
  },
  {
    rule: "used-as-noun",
    points: 1,
    holds: ({ beside, candidate, language }) =>
      language.possessives.has(beside.determiner ?? "") || candidate.before?.type === "possessive",
  },
  {
    rule: "used-as-noun",
    points: 3,
    holds: ({ candidate, language }) => language.auxiliaries.has(lower(candidate.after)),
  },
  {
    rule: "used-as-noun",
    points: 2,
    holds: ({ candidate, handing, language }) =>
      language.prepositions.has(lower(candidate.before)) &&
      !language.grammar.as.has(lower(candidate.before)) &&
      !isObject(handing),
  },
  {
    rule: "used-as-noun",
    points: 2,
    holds: ({ beside, language }) =>
      beside.determiner !== null && language.prepositions.has(beside.lower),
  },
  { rule: "used-as-adjective", points: 3, holds: ({ beside }) => beside.noun },
  {
    rule: "term-introduced",
    points: 2,
    holds: ({ candidate, beside, language }) => isNamed(beside.lead, candidate, language),
  },
  {
    rule: "term-introduced",
    points: 3,
    holds: ({ candidate, language }) =>
      itemsNear(candidate).some((item) => isNamed(item, candidate, language)),
  },
  {
    rule: "word-as-word",
    points: 1,
    holds: ({ beside, language }) => language.wordNouns.has(beside.lower),
  },
  {
    rule: "word-as-word",
    points: 3,
    holds: ({ candidate, language }) => isNear(candidate, language.wordNouns),
  },
  {
    rule: "title-of-work",
    points: 1,
    holds: ({ candidate, language }) => isNear(candidate, language.workNouns),
  },
  {
    rule: "words-on-sign",
    points: 4,
    holds: ({ candidate, language }) =>
      isNear(candidate, language.signNouns) && !isForeign(candidate.items, language),
  },
  {
    rule: "said-to-be",
    points: -2,
    holds: ({ beside, handing, language }) =>
      language.auxiliaries.has(beside.lower) ||
      (language.grammar.as.has(beside.lower) && !isInUse(handing)),
  },
  { rule: "headline", points: -4, holds: ({ candidate }) => candidate.isHeadline },
  { rule: "on-screen", points: 2, holds: ({ candidate }) => isOnScreen(candidate) },
];

/** warned of "cracks", spoke about a "mess": what the verb of saying is about. */
function isObject({ by, call, distance }: Handing): boolean {
  return by === "person" && !call && distance !== null && distance < 4;
}

/** so-called, dubbed, *known* to students as; but not Varos *called* it, nor s’était *dit*. */
function isNamed(
  item: Item | undefined,
  { attribution, items }: Candidate,
  language: Language,
): boolean {
  if (!item || !language.termCues.has(item.lower)) return false;
  const { source = null, cue } = attribution ?? {};
  const isSomebodys =
    source?.type === "name" || source?.type === "pronoun" || isDocument(source, language);
  if (isSomebodys && cue?.start === item.range.start) return false;
  if (!language.grammar.subjectMayWait || !language.cueVerbs.has(item.lower)) return true;
  return !language.auxiliaries.has(lower(items[items.indexOf(item) - 1]));
}

/** Items before quoted words in which a noun or a verb tells what they are. */
const REACH = 6;

function itemsNear({ items, at }: Candidate): readonly Item[] {
  return items.slice(Math.max(0, at - REACH), at);
}

function isNear(candidate: Candidate, words: ReadonlySet<string>): boolean {
  return itemsNear(candidate).some(
    (item) => words.has(item.lower) || words.has(item.lower.replace(/s$/u, "")),
  );
}

/** A quoted sentence with nothing around it goes on where the one before stopped. */
function isAlone({ at, items, inside }: Candidate, form: Form): boolean {
  if (at > 0 || !/[.!?…\u2014]$/u.test(inside)) return false;
  return form.words > 0 && items.slice(1).every(({ type }) => type === "stop" || type === "quote");
}

function isOnScreen({ items, at, after, language }: Candidate): boolean {
  const near = [items[at - 2], items[at - 1], after];
  return near.some((item) => language.screenWords.has(lower(item)));
}
