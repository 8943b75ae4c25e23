import type { Evidence, Quote } from "../../document/annotations.ts";
import type { Reading } from "../attribution/reading.ts";
import { isReportedSpeech } from "../attribution/scene.ts";
import type { Item } from "../names/name.ts";
import { isCapitalised } from "../names/name-words.ts";
import { evidence, type Rule } from "../rules.ts";
import { type Candidate, candidateAt } from "./candidate.ts";
import {
  answerOfPoll,
  calledByAnybody,
  explained,
  meaningOfName,
  nameGiven,
  nameInAside,
  nameInRelative,
  nameOfOwnThing,
  nameOfThing,
  ownUsage,
  wordOfChoice,
} from "./coined.ts";
import type { Draft } from "./draft.ts";
import { definedInBrackets, example, letter } from "./examples.ts";
import { chanted, wordsOnSign } from "./signs.ts";
import {
  glossOfName,
  introducedTerm,
  isJudged,
  titleBeside,
  titleExplained,
  titleOfWork,
  titleRead,
  usedAsAdjective,
  withoutSource,
  wordAsWord,
} from "./terms.ts";

type Judge = (candidate: Candidate) => Rule | null;

/** The first rule that speaks decides. */
const JUDGES: readonly { readonly kind: Quote["kind"]; readonly judge: Judge }[] = [
  { kind: "speech", judge: headlineQuote },
  { kind: "term", judge: letter },
  { kind: "term", judge: definedInBrackets },
  { kind: "term", judge: example },
  { kind: "term", judge: glossOfName },
  { kind: "term", judge: wordsOnSign },
  { kind: "term", judge: chanted },
  { kind: "term", judge: titleBeside },
  { kind: "term", judge: titleExplained },
  { kind: "term", judge: titleRead },
  { kind: "speech", judge: attributedSentence },
  { kind: "speech", judge: standsAlone },
  { kind: "term", judge: introducedTerm },
  { kind: "term", judge: calledByAnybody },
  { kind: "term", judge: nameOfOwnThing },
  { kind: "term", judge: nameInAside },
  { kind: "term", judge: nameInRelative },
  { kind: "term", judge: nameGiven },
  { kind: "term", judge: ownUsage },
  { kind: "term", judge: wordOfChoice },
  { kind: "term", judge: answerOfPoll },
  { kind: "term", judge: explained },
  { kind: "term", judge: meaningOfName },
  { kind: "term", judge: nameOfThing },
  { kind: "term", judge: wordAsWord },
  { kind: "term", judge: titleOfWork },
  { kind: "term", judge: usedAsAdjective },
  { kind: "speech", judge: attributed },
  { kind: "speech", judge: headlineClaim },
  { kind: "speech", judge: wholeSentence },
  { kind: "speech", judge: subjectDropped },
  { kind: "speech", judge: inReportedSpeech },
  { kind: "term", judge: withoutSource },
];

/** Words that their setting shows to be somebody's. */
const SET_APART: ReadonlySet<Rule> = new Set(["block-quote", "transcript-turn"]);

/** Tells somebody's words from a term; `part` is the index of the quote's first quoted stretch. */
export function judgeKind(
  reading: Reading,
  draft: Draft,
  part: number,
): { readonly kind: Quote["kind"]; readonly evidence: Evidence } {
  const { inner, outer } = draft.parts[0];
  if (draft.parts.length > 1 || SET_APART.has(draft.rule))
    return { kind: "speech", evidence: evidence(reading.text, outer, "whole-sentence") };
  // Names hold their nicknames as one item, so that these have no place of their own.
  if (reading.places[part] === undefined)
    return { kind: "term", evidence: evidence(reading.text, outer, "nickname") };
  const candidate = candidateAt(reading, inner, part);
  for (const { kind, judge } of JUDGES) {
    const rule = judge(candidate);
    if (rule) return { kind, evidence: evidence(reading.text, outer, rule) };
  }
  return { kind: "speech", evidence: evidence(reading.text, outer, "whole-sentence") };
}

/** "We will rebuild": mayor vows return. */
function headlineQuote({ at, after, words }: Candidate): Rule | null {
  return at === 0 && after?.type === "colon" && words.length > 1 ? "attributed" : null;
}

/** "We stay," the baker said. Words with an attribution next to them and the form of a sentence. */
function attributedSentence(candidate: Candidate): Rule | null {
  const { attribution, words, inside, before, items, at, language } = candidate;
  if (!attribution) return null;
  const near = attribution.rule === "cue-after" || attribution.rule === "dash-after";
  const begins = at === 0 || (before !== undefined && BEFORE_SENTENCE.has(before.type));
  // „Das war ein Fehler“, räumte er ein: where verbs go before their subjects, the comma stands outside the marks.
  const isCut = language.grammar.subjectMayWait && candidate.after?.type === "comma";
  const endsSo = isCut || /[,!?.…\u2014-]$/u.test(inside);
  if (near && begins && attribution.source && endsSo) return "attributed";
  const isLed =
    before?.type === "comma" ||
    before?.type === "colon" ||
    language.cueVerbs.get(before?.lower ?? "") === "say";
  if (!isLed || attribution.rule !== "cue-before") return null;
  if (
    before &&
    (language.termCues.has(before.lower) || language.wordNouns.has(items[at - 2]?.lower ?? ""))
  )
    return null;
  const isSentence = /[.!?…]$/u.test(inside) || words.length > 4;
  return isSentence && isCapitalised(words[0] ?? "") ? "attributed" : null;
}

const BEFORE_SENTENCE: ReadonlySet<Item["type"]> = new Set([
  "comma",
  "colon",
  "quote",
  "dash",
  "stop",
]);

/** A quoted sentence with nothing around it goes on where the one before stopped. */
function standsAlone({ at, items, inside }: Candidate): Rule | null {
  const isAlone =
    at === 0 && items.slice(1).every((item) => item.type === "stop" || item.type === "quote");
  return isAlone && /[.!?…\u2014]$/u.test(inside) ? "whole-sentence" : null;
}

function attributed(candidate: Candidate): Rule | null {
  const { attribution, words, items, at, inner, inside, language } = candidate;
  const judged =
    isJudged(candidate) &&
    items
      .slice(Math.max(0, at - 40), at)
      .some((item) => item.type === "name" || language.pronouns.has(item.lower));
  if (!attribution?.source) return judged ? "attributed" : null;
  const isAfter = attribution.cue !== null && attribution.cue.start > inner.end;
  const isFar =
    isAfter &&
    attribution.rule === "according-to" &&
    words.length <= 2 &&
    !/[.,!?]$/u.test(inside) &&
    !isReported(candidate);
  return isFar ? null : "attributed";
}

/** Mill ‘could be closed’, cars ‘pelted with stones’: what a headline says of its subject in marks, somebody claims. */
function headlineClaim({ isHeadline, at, words, inside, language }: Candidate): Rule | null {
  const [first = ""] = words;
  if (!isHeadline || at === 0 || words.length < 2 || isCapitalised(first)) return null;
  const { modal, passive } = language.grammar;
  const isPredicate = modal.has(first) || language.passives.has(first) || passive.test(first);
  return isPredicate && !/[!?]$/u.test(inside) ? "headline-claim" : null;
}

/** «La presa aguantará», dijo. A verb of saying ends the sentence, and its subject is left out or hangs on it: dit-il. */
function subjectDropped({ at, items, after, language }: Candidate): Rule | null {
  const [verb, end] = [items[at + 2], items[at + 3]];
  if (at > 0 || after?.type !== "comma" || !verb) return null;
  const hands = language.cueVerbs.get(verb.lower) === "say" || language.pronouns.has(verb.lower);
  return hands && (end === undefined || end.type === "stop") ? "attributed" : null;
}

/** The agency warned that the dam was "tired", according to …: a verb of saying leads to the words, too. */
function isReported({ items, at, language }: Candidate): boolean {
  return items
    .slice(Math.max(0, at - 20), at)
    .some(
      (item, i, led) =>
        language.cueVerbs.get(item.lower) === "say" &&
        led.slice(i + 1, i + 5).some(({ lower }) => language.grammar.that.has(lower)),
    );
}

/** Das Dach sei „nicht mehr dicht“: the verb shows that the sentence is somebody's words. */
function inReportedSpeech({ words, items, language }: Candidate): Rule | null {
  return words.length > 1 && isReportedSpeech(items, language) ? "attributed" : null;
}

function wholeSentence({ words, inside }: Candidate): Rule | null {
  return words.length > 4 || (/[.!?…]$/u.test(inside) && words.length > 3)
    ? "whole-sentence"
    : null;
}
