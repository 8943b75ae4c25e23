import type { Language } from "../languages/language.ts";
import { isCapitalised } from "../names/name-words.ts";
import type { Token } from "../prose/tokens.ts";

/** An attribution within quoted words, as indexes of tokens: from the sign before it to the sign after it. */
export interface Incise {
  readonly start: number;
  /** The first token that is quoted again; the number of tokens where the attribution is the end. */
  readonly end: number;
}

/** Most words of an attribution within quoted words. */
const LONGEST = 16;

/** The attributions within quoted words: Le pont tient*, explique Varos, chef du port.* Nous l’avons vérifié. */
export function incisesIn(
  text: string,
  tokens: readonly Token[],
  language: Language,
): readonly Incise[] {
  const found: Incise[] = [];
  for (let i = 1; i < tokens.length - 1; i++) {
    const end = endOfIncise(text, tokens, i, language);
    if (end === null) continue;
    found.push({ start: i, end });
    i = end;
  }
  return found;
}

/** Where the attribution ends that the sign at `at` leads to; null where it leads to none. */
function endOfIncise(
  text: string,
  tokens: readonly Token[],
  at: number,
  language: Language,
): number | null {
  const sign = tokens[at];
  if (!sign || !mayLead(sign)) return null;
  const subject = subjectOfIncise(text, tokens, at + 1, language);
  if (subject === null) return null;
  return sign.type === "dash" ? pastDash(tokens, subject) : pastClause(tokens, subject, language);
}

/** A comma, a dash, or a mark of question or exclamation, after which a small letter shows that the sentence goes on. */
function mayLead({ type, text }: Token): boolean {
  return type === "comma" || type === "dash" || text === "?" || text === "!" || text === "…";
}

/** Where the subject begins that a verb of saying has behind it: *explique* Varos, lui a-t-*il* dit. */
function subjectOfIncise(
  text: string,
  tokens: readonly Token[],
  start: number,
  language: Language,
): number | null {
  const { clitics, reflexives } = language.grammar;
  let verb = start;
  while (clitics.has(tokens[verb]?.lower ?? "")) verb++;
  const isReflexive = verb > start && reflexives.has(tokens[verb - 1]?.lower ?? "");
  const first = tokens[verb];
  if (first?.type !== "word" || isCapitalised(first.text)) return null;
  if (isEnclitic(text, tokens, verb + 1, language)) return verb + 1;
  const isAuxiliary = language.auxiliaries.has(first.lower);
  const last = isAuxiliary ? verb + 1 : verb;
  const says = language.cueVerbs.has(tokens[last]?.lower ?? "");
  if (!says && (!isReflexive || isAuxiliary)) return null;
  return isSubject(tokens, last + 1, language) ? last + 1 : null;
}

/** dit-*il*: a pronoun that hangs on its verb. */
function isEnclitic(
  text: string,
  tokens: readonly Token[],
  at: number,
  { joined, pronouns }: Language,
): boolean {
  const pronoun = tokens[at];
  if (!pronoun || !joined?.enclitics.has(pronoun.lower)) return false;
  return text[pronoun.range.start - 1] === "-" && pronouns.get(pronoun.lower) !== "first";
}

/** *Varos*, *la* maire, *M.* Varos, *ella*, *un* voisin */
function isSubject(tokens: readonly Token[], at: number, language: Language): boolean {
  const first = tokens[at];
  if (first?.type !== "word") return false;
  if (isCapitalised(first.text) || language.honorifics.has(first.lower)) return true;
  if (language.pronouns.has(first.lower)) return language.pronouns.get(first.lower) !== "first";
  return isSomebody(tokens, at, language);
}

/** *la* maire, *un jeune* pêcheur, *son* avocat, *la* préfecture; but not: dit *le* proverbe. */
function isSomebody(tokens: readonly Token[], at: number, language: Language): boolean {
  const { determiners, possessives, personNouns, bodyNouns, titles } = language;
  const lead = tokens[at]?.lower ?? "";
  if (!determiners.has(lead) && !possessives.has(lead)) return false;
  return tokens
    .slice(at + 1, at + 3)
    .some(({ lower }) => personNouns.has(lower) || bodyNouns.has(lower) || titles.has(lower));
}

/** Past the dash that closes an attribution, and the sign after it: —dice Varos—. *Nadie* … */
function pastDash(tokens: readonly Token[], from: number): number {
  const close = tokens.findIndex(({ type }, i) => i > from && type === "dash");
  if (close < 0) return tokens.length;
  const next = tokens[close + 1];
  const isSign = next !== undefined && ["comma", "stop", "semicolon", "colon"].includes(next.type);
  return isSign ? close + 2 : close + 1;
}

/** Past the comma or the stop that ends the clause, with what it says of its subject after a comma. */
function pastClause(tokens: readonly Token[], from: number, language: Language): number | null {
  const end = endOfClause(tokens, from);
  if (end - from > LONGEST) return null;
  if (tokens[end]?.type !== "comma" || !saysMore(tokens, end + 1, language))
    return Math.min(end + 1, tokens.length);
  const further = endOfClause(tokens, end + 1);
  return further - end > LONGEST ? end + 1 : Math.min(further + 1, tokens.length);
}

function endOfClause(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    ({ type }, i) => i >= from && ["comma", "stop", "semicolon", "colon", "dash"].includes(type),
  );
  return end < 0 ? tokens.length : end;
}

/** Varos, *chef* du port / Varos, *la* maire / Varos, *52* ans / Varos, *qui* tient le bac */
function saysMore(tokens: readonly Token[], at: number, language: Language): boolean {
  const first = tokens[at];
  if (!first) return false;
  const { personNouns, titles, relatives, nameAdjectives } = language;
  const isPerson = personNouns.has(first.lower) || titles.has(first.lower);
  const isWho = relatives.has(first.lower) && !language.grammar.that.has(first.lower);
  return (
    first.type === "number" ||
    isSomebody(tokens, at, language) ||
    isPerson ||
    isWho ||
    nameAdjectives.has(first.lower)
  );
}
