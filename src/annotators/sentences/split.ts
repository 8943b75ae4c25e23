import type { TextRange } from "../../document/span.ts";
import { isPlainCapital, isPlainLetter } from "../prose/characters.ts";
import type { SentenceRules } from "./rules.ts";
import { type TerminalMark, terminalMarks } from "./terminal-marks.ts";
import { type NextWord, skipSpace, wordAfter, wordBefore } from "./words.ts";

/**
 * Splits the stretch `unit` of `text` into trimmed sentences. One pass: at each run of terminal marks
 * it looks a bounded way back and ahead, so the time is linear whatever the text.
 */
export function splitSentences(text: string, unit: TextRange, rules: SentenceRules): TextRange[] {
  const sentences: TextRange[] = [];
  const inside = text.slice(unit.start, unit.end);
  let start = skipSpace(inside, 0);
  for (const mark of terminalMarks(inside)) {
    if (!endsSentence(inside, mark, start, rules)) continue;
    sentences.push({ start: unit.start + start, end: unit.start + mark.end });
    start = skipSpace(inside, mark.end);
  }
  const end = inside.trimEnd().length;
  if (start < end) sentences.push({ start: unit.start + start, end: unit.start + end });
  return sentences;
}

function endsSentence(
  text: string,
  mark: TerminalMark,
  sentenceStart: number,
  rules: SentenceRules,
): boolean {
  const next = wordAfter(text, mark.end);
  if (next === null) return true;
  if (next.kind === "punctuation" || next.kind === "lower") return false;
  const run = text.slice(mark.start, mark.closers);
  if (run === ".") return fullStopEnds(text, mark, sentenceStart, next, rules);
  if (isEllipsis(run)) return isStarter(next, rules);
  return !isAttributedQuestion(text, mark, next, rules);
}

function fullStopEnds(
  text: string,
  mark: TerminalMark,
  sentenceStart: number,
  next: NextWord,
  rules: SentenceRules,
): boolean {
  const before = wordBefore(text, mark.start);
  const word = before.word;
  if (mark.closers < mark.end && !isAcronym(word)) return true;
  if (has(rules.titles, word)) return false;
  if (next.kind === "digit" && (has(rules.beforeNumbers, word) || has(rules.abbreviations, word))) {
    return false;
  }
  if (rules.clock?.marks.has(word)) {
    return next.kind !== "digit" && !rules.clock.continuations.test(next.context);
  }
  if (/^\d{1,3}$/.test(word)) {
    if (before.start <= sentenceStart) return false; // "1. Wash your hands": the number of an item
    return !rules.ordinals || isStarter(next, rules);
  }
  if (isInitial(word) || isAcronym(word) || has(rules.abbreviations, word)) {
    return !next.dashed && isStarter(next, rules);
  }
  return true;
}

/** Words left out, or a voice that trails off. A full stop before (". …") or a fourth dot ends the sentence. */
function isEllipsis(run: string): boolean {
  if (/^\. +(?:…|\.\.)/.test(run)) return false;
  return /^(?:…+|\.{2,3})$/.test(run.replaceAll(" ", ""));
}

/** “Is it over?” Ana Ruiz asked. */
function isAttributedQuestion(
  text: string,
  mark: TerminalMark,
  next: NextWord,
  rules: SentenceRules,
): boolean {
  if (rules.attribution === null || !/["'”’»]/.test(text.slice(mark.closers, mark.end)))
    return false;
  if (next.start !== skipSpace(text, mark.end)) return false;
  if (next.word !== "I" && isStarter(next, rules)) return false;
  return rules.attribution.test(withoutDescription(next.context));
}

/** Takes "Ana Ruiz, 41, a ward sister, asked" for "Ana Ruiz asked". */
function withoutDescription(clause: string): string {
  const first = clause.indexOf(",");
  const last = clause.lastIndexOf(",");
  const stop = clause.search(/[.?!]\s/);
  if (first < 0 || first === last || (stop >= 0 && stop < last)) return clause;
  return clause.slice(0, first) + clause.slice(last + 1);
}

/** "J." in "J. P. O’Hare", "د." before an Arabic name. */
function isInitial(word: string): boolean {
  if (word.length > 2) return false;
  return /^(?:\p{Lu}|\p{Script=Arabic}|\p{Script=Hebrew})$/u.test(word);
}

/** "U.S", "D.C", "z.B": single letters with full stops between. */
function isAcronym(word: string): boolean {
  return word.includes(".") && /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word);
}

function isStarter(next: NextWord, rules: SentenceRules): boolean {
  const elided = /^.[’']/u.test(next.word) ? /^\p{Lu}[’']/u.exec(next.word)?.[0] : undefined;
  // "J. A. Smith": a letter with a full stop of its own is an initial.
  if (next.word.length === 1 && next.context[1] === ".") return false;
  return has(rules.starters, next.word) || (elided !== undefined && rules.starters.has(elided));
}

/** Whether a list has the word, also where the article shouts: GEN., THEY. */
function has(list: ReadonlySet<string>, word: string): boolean {
  if (list.has(word)) return true;
  if (word.length < 2 || isPlainSmall(word.charCodeAt(0))) return false;
  const first = word.charAt(0);
  const rest = word.slice(1);
  // "Ca. 40 Prozent" begins a sentence; "NO. 10" is all in capitals.
  if (list.has(first.toLowerCase() + rest)) return true;
  return word === word.toUpperCase() && list.has(first + rest.toLowerCase());
}

function isPlainSmall(code: number): boolean {
  return isPlainLetter(code) && !isPlainCapital(code);
}
