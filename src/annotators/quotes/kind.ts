import type { Evidence, Quote } from "../../document/annotations.ts";
import { slice, type TextRange } from "../../document/span.ts";
import { type Attribution, attribute } from "../attribution/attribute.ts";
import type { Reading } from "../attribution/reading.ts";
import { isNoun } from "../attribution/source.ts";
import type { Language } from "../languages/language.ts";
import { type Item, isCapitalised } from "../names/names.ts";
import { evidence, type Rule } from "../rules.ts";
import type { Draft } from "./quotes.ts";

/** What a rule may look at to tell speech from a term. */
interface Candidate {
  readonly text: string;
  readonly words: readonly string[];
  readonly inner: TextRange;
  readonly inside: string;
  /** The statement around it, and its place there. */
  readonly items: readonly Item[];
  readonly at: number;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  readonly attribution: Attribution | null;
  readonly language: Language;
}

type Judge = (candidate: Candidate) => Rule | null;

/** The first rule that speaks decides. */
const JUDGES: readonly { readonly kind: Quote["kind"]; readonly judge: Judge }[] = [
  { kind: "speech", judge: headlineQuote },
  { kind: "term", judge: glossOfName },
  { kind: "speech", judge: attributedSentence },
  { kind: "speech", judge: standsAlone },
  { kind: "term", judge: introducedTerm },
  { kind: "term", judge: wordAsWord },
  { kind: "term", judge: titleOfWork },
  { kind: "term", judge: usedAsAdjective },
  { kind: "speech", judge: attributed },
  { kind: "speech", judge: wholeSentence },
  { kind: "term", judge: withoutSource },
];

/** Tells somebody's words from a term; `part` is the index of the quote's first quoted stretch. */
export function judgeKind(
  reading: Reading,
  draft: Draft,
  part: number,
): { readonly kind: Quote["kind"]; readonly evidence: Evidence } {
  const { inner, outer } = draft.parts[0];
  if (draft.parts.length > 1 || draft.rule === "block-quote")
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

function candidateAt(reading: Reading, inner: TextRange, part: number): Candidate {
  const { text, language } = reading;
  const place = reading.places[part];
  const items = (place && reading.statements[place.statement]?.items) ?? [];
  const at = place?.item ?? 0;
  const inside = slice(text, inner);
  return {
    text,
    inner,
    inside,
    words: inside.slice(0, 2000).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [],
    items,
    at,
    before: items[at - 1],
    after: items[at + 1],
    attribution: attribute(reading, part),
    language,
  };
}

/** "We will rebuild": mayor vows return. */
function headlineQuote({ at, after, words }: Candidate): Rule | null {
  return at === 0 && after?.type === "colon" && words.length > 1 ? "attributed" : null;
}

/** the fair, whose name means "River of Lamps" */
function glossOfName({ items, at, language }: Candidate): Rule | null {
  const low = Math.max(0, at - 12);
  const words = items.slice(low, at).map((item) => item.lower);
  const means = words.some(
    (word) =>
      word === "means" || word === "meaning" || word === "translates" || word === "translated",
  );
  return means && words.some((word) => language.wordNouns.has(word)) ? "gloss-of-name" : null;
}

/** "We stay," the baker said. Words with an attribution next to them and the form of a sentence. */
function attributedSentence(candidate: Candidate): Rule | null {
  const { attribution, words, inside, before, items, at, language } = candidate;
  if (!attribution) return null;
  const near = attribution.rule === "cue-after" || attribution.rule === "dash-after";
  const begins = at === 0 || (before !== undefined && BEFORE_SENTENCE.has(before.type));
  if (near && begins && attribution.source && /[,!?.…\u2014-]$/u.test(inside)) return "attributed";
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

/** so-called "river tax", titled "Arrow" */
function introducedTerm(candidate: Candidate): Rule | null {
  const { items, at, before, words, inside, language } = candidate;
  if (words.length > 8) return null;
  let i = at - 1;
  while (
    i > at - 3 &&
    (items[i]?.type === "comma" ||
      language.determiners.has(items[i]?.lower ?? "") ||
      items[i]?.lower === "as" ||
      language.adverbs.has(items[i]?.lower ?? ""))
  )
    i--;
  const cue = items[i]?.lower ?? "";
  if (!language.termCues.has(cue) || before === undefined || isSomebodysCall(candidate, cue))
    return null;
  return /[!?]$/u.test(inside) && words.length > 3 ? null : "term-introduced";
}

/** Varos called it "bold": a judgement is speech; a plan called "Arrow" only has a name. */
function isSomebodysCall({ attribution, text, language }: Candidate, cue: string): boolean {
  if (
    language.cueVerbs.get(cue) !== "call" ||
    attribution?.cue === undefined ||
    attribution.cue === null
  )
    return false;
  if (attribution.rule !== "cue-before" || slice(text, attribution.cue).toLowerCase() !== cue)
    return false;
  return attribution.source?.type === "name" || attribution.source?.type === "pronoun";
}

/** the word "dam", the slogan "Stay" */
function wordAsWord({ items, at, words, language, attribution }: Candidate): Rule | null {
  if (attribution?.rule === "cue-before" && attribution.kind === "say") return null;
  const before = items[at - 1]?.type === "comma" ? items[at - 2] : items[at - 1];
  return before && words.length <= 6 && language.wordNouns.has(before.lower)
    ? "word-as-word"
    : null;
}

/** "River of Lamps": every word of weight is capitalised, as in a title. */
function titleOfWork(candidate: Candidate): Rule | null {
  const { words, inside, attribution, before, after, language, items, at } = candidate;
  const worked = isWorkNear(items, at, language);
  if (worked && words.length <= 8 && !isAttributedClosely(candidate)) return "title-of-work";
  if (!isTitleCase(words, language) || /[!]$/u.test(inside)) return null;
  if (words.length === 1 && attribution && !isOutlet(before, items, at) && after?.type !== "word")
    return null;
  if (attribution && isAttributedClosely(candidate)) return null;
  if (attribution?.kind === "call" && isJudged(candidate)) return null;
  return "title-of-work";
}

/** Straight after a verb of saying or a colon: somebody's words even where they look like a title. */
function isAttributedClosely({ before, items, at, language, attribution }: Candidate): boolean {
  if (!attribution || attribution.rule === "according-to") return false;
  const previous = before?.type === "comma" || before?.type === "colon" ? items[at - 2] : before;
  return (
    previous !== undefined &&
    language.cueVerbs.has(previous.lower) &&
    !language.termCues.has(previous.lower)
  );
}

/** hailed as "…", as a "…": the end of a judgement. */
function isJudged({ items, at, language }: Candidate): boolean {
  const before = language.determiners.has(items[at - 1]?.lower ?? "")
    ? items[at - 2]
    : items[at - 1];
  return before?.lower === "as";
}

function isOutlet(before: Item | undefined, items: readonly Item[], at: number): boolean {
  return before?.type === "possessive" && items[at - 2]?.type === "name";
}

/** the film "Arrow", CNN’s "Arrow", "Arrow" star Ada Okafor */
function isWorkNear(items: readonly Item[], at: number, language: Language): boolean {
  const before = items[at - 1]?.type === "comma" ? items[at - 2] : items[at - 1];
  return before !== undefined && language.workNouns.has(before.lower);
}

function isTitleCase(words: readonly string[], language: Language): boolean {
  if (words.length === 0 || words.length > 10) return false;
  let weighty = 0;
  for (const [index, word] of words.entries()) {
    if (isCapitalised(word) || /^\d/u.test(word)) weighty++;
    else if (
      index === 0 ||
      index === words.length - 1 ||
      !isSmallWord(word.toLowerCase(), language)
    )
      return false;
  }
  return weighty > 0;
}

function isSmallWord(word: string, language: Language): boolean {
  return (
    language.prepositions.has(word) ||
    language.determiners.has(word) ||
    language.conjunctions.has(word) ||
    language.possessives.has(word) ||
    language.auxiliaries.has(word)
  );
}

/** a "no-limits" partnership: a few words between a determiner and a noun. */
function usedAsAdjective(candidate: Candidate): Rule | null {
  const { words, inside, items, at, after, language } = candidate;
  if (words.length > 3 || after === undefined || /[.,!?]$/u.test(inside)) return null;
  if (
    !isNoun(after, language) ||
    language.cueVerbs.has(after.lower) ||
    after.range.start - (items[at]?.range.end ?? 0) !== 1
  )
    return null;
  if (isClauseBetween(candidate)) return null;
  const determiner = items
    .slice(Math.max(0, at - 3), at)
    .some(
      (item) =>
        language.determiners.has(item.lower) ||
        language.possessives.has(item.lower) ||
        item.type === "possessive",
    );
  return determiner ? "used-as-adjective" : null;
}

/** Varos said the plan was a "bold" one: what she says is a clause of its own, the words are hers. */
function isClauseBetween({ attribution, items, at, language }: Candidate): boolean {
  if (attribution?.rule !== "cue-before" || attribution.kind !== "say" || attribution.cue === null)
    return false;
  const { end } = attribution.cue;
  const between = items.slice(Math.max(0, at - 40), at).filter((item) => item.range.start >= end);
  return between.some(
    (item) =>
      item.lower === "that" ||
      language.auxiliaries.has(item.lower) ||
      language.pronouns.has(item.lower) ||
      language.genderWords.has(item.lower),
  );
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
    isAfter && attribution.rule === "according-to" && words.length <= 2 && !/[.,!?]$/u.test(inside);
  return isFar ? null : "attributed";
}

function wholeSentence({ words, inside }: Candidate): Rule | null {
  return words.length > 4 || (/[.!?…]$/u.test(inside) && words.length > 3)
    ? "whole-sentence"
    : null;
}

function withoutSource({ words }: Candidate): Rule | null {
  return words.length <= 4 ? "words-without-source" : null;
}
