import { slice } from "../../document/span.ts";
import { isNoun } from "../attribution/nouns.ts";
import { isDocument } from "../attribution/scene.ts";
import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { isCapitalised } from "../names/name-words.ts";
import type { Candidate } from "./candidate.ts";

/** What stands straight beside quoted words. */
export interface Beside {
  /** The word before, without a determiner or a pronoun between: the *word* "dam", *called* it "dam". */
  readonly lead: Item | undefined;
  readonly lower: string;
  /** "the", "her", "a", where one stands between. */
  readonly determiner: string | null;
  /** A noun follows in the same phrase: the "old" *dam*. */
  readonly noun: boolean;
}

export function besideOf({ items, at, before, after, language }: Candidate): Beside {
  const isDeterminer = (item: Item | undefined): boolean =>
    item?.type === "possessive" ||
    language.determiners.has(item?.lower ?? "") ||
    language.possessives.has(item?.lower ?? "") ||
    language.otherPronouns.has(item?.lower ?? "");
  const isLed = isDeterminer(before);
  const lead = items[isLed ? at - 2 : at - 1];
  const gap = after ? after.range.start - (items[at]?.range.end ?? 0) : 0;
  return {
    lead,
    lower: lead?.lower ?? "",
    determiner: isLed ? (before?.lower ?? "") : null,
    noun: gap === 1 && isPlainNoun(after, language) && isWritten(after, language),
  };
}

/** Where nouns have capitals, a word without one is none. */
function isWritten(item: Item | undefined, { nounsCapitalised }: Language): boolean {
  return !nounsCapitalised || isCapitalised(item?.text ?? "");
}

function isPlainNoun(item: Item | undefined, language: Language): boolean {
  return (
    item?.type === "word" &&
    isNoun(item, language) &&
    !language.cueVerbs.has(item.lower) &&
    !language.grammar.past.test(item.lower)
  );
}

/** How the words are handed over, as far as that tells speech from a term. */
export interface Handing {
  /**
   * `person`: a name, a pronoun, "the mayor"; `somebody`: "a nurse"; `document`: what carries words; `anybody`: "critics", "they", "I", "it";
   * `nobody`: a verb of saying without a subject; `none`: nothing hands them over.
   */
  readonly by: "person" | "somebody" | "document" | "anybody" | "nobody" | "none";
  /** Items between the verb and the words that it leads to; null where it does not lead. */
  readonly distance: number | null;
  /** A clause begins between the verb and the words: said *that it was* "bold". */
  readonly clause: boolean;
  /** A comma stands between them. */
  readonly cut: boolean;
  /** The verb tells what is always so: "calls", "say". */
  readonly habit: boolean;
  /** The verb gives a name rather than a judgement: "calls", "refers to … as", but not "slams". */
  readonly naming: boolean;
  /** Its subject stands in a relative clause: *which* she calls "islands". */
  readonly relative: boolean;
  readonly call: boolean;
}

const NOTHING: Handing = {
  by: "none",
  distance: null,
  clause: false,
  cut: false,
  habit: false,
  naming: false,
  relative: false,
  call: false,
};

/** How the verb of saying hands the words over, or that nothing does. */
export function handingOf(candidate: Candidate): Handing {
  const { attribution, items, at, language } = candidate;
  if (!attribution) return NOTHING;
  const { rule, cue, kind } = attribution;
  const by = sourceOf(candidate);
  const call = kind === "call";
  if (rule !== "cue-before" || !cue) return { ...NOTHING, by, call };
  let verb = at - 1;
  while (verb >= 0 && (items[verb]?.range.start ?? 0) >= cue.end) verb--;
  const between = items.slice(verb + 1, at);
  return {
    by,
    call,
    distance: between.length,
    clause: between.some(
      ({ lower }) =>
        language.grammar.that.has(lower) ||
        language.auxiliaries.has(lower) ||
        language.pronouns.has(lower),
    ),
    cut: between.slice(0, -1).some(({ type }) => type === "comma"),
    habit: isHabit(candidate, verb),
    naming: call && isNaming(items[verb]?.lower ?? "", language),
    relative: isRelative(candidate),
  };
}

function isNaming(verb: string, { namingVerbs, termCues }: Language): boolean {
  return namingVerbs.has(verb) || termCues.has(verb);
}

/** "calls", "is calling", not "called" or "has called"; headlines tell of what happened in the present. */
function isHabit({ items, isHeadline, language }: Candidate, verb: number): boolean {
  const form = items[verb]?.lower ?? "";
  const before = items[verb - 1]?.lower ?? "";
  if (isHeadline || language.grammar.past.test(form) || language.pastVerbs.has(form)) return false;
  const isPerfect = language.auxiliaries.has(before) && !language.grammar.modal.has(before);
  return !isPerfect || language.grammar.participle.test(form);
}

/** wards, *which* she calls "islands"; *what* critics call "wet" */
function isRelative({ attribution, items, language }: Candidate): boolean {
  const start = attribution?.source?.range.start;
  if (start === undefined) return false;
  const lead = items.findLast(({ range }) => range.end <= start)?.lower ?? "";
  return language.relatives.has(lead) || language.grammar.how.has(lead);
}

function isMany(head: string, { grammar }: Language): boolean {
  return head.endsWith("s") || grammar.people.test(head);
}

function sourceOf({ attribution, text, language }: Candidate): Handing["by"] {
  const source = attribution?.source ?? null;
  if (source === null) return "nobody";
  if (source.type === "name") return "person";
  if (isDocument(source, language)) return "document";
  if (source.type === "description" && !source.definite)
    return isMany(source.head, language) ? "anybody" : "somebody";
  if (source.type === "description") return "person";
  const isOwn = language.ownWords.has(slice(text, source.range).toLowerCase());
  const isAnybody = isOwn || source.gender === "plural" || source.gender === "thing";
  return isAnybody ? "anybody" : "person";
}

/** which she calls "islands": what something goes by. */
export function isInUse({ habit, naming }: Handing): boolean {
  return habit && naming;
}
