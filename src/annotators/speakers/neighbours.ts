import { cueAtEnd } from "../attribution/at-end.ts";
import { clauseSubject } from "../attribution/clauses.ts";
import type { Identifier } from "../attribution/identify.ts";
import { phraseStartingAt, type Source } from "../attribution/phrases.ts";
import type { Reading, Statement } from "../attribution/reading.ts";
import type { Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { signatureIn, signedAt } from "../prose/signatures.ts";
import { type Finding, genderOf, type Handover } from "./findings.ts";

/** The statement before ends with a colon, in this passage or the one before. */
export function introducedBefore(
  reading: Reading,
  identifier: Identifier,
  quoted: number,
): Finding | null {
  const place = reading.places[quoted];
  const before = place?.item === 0 ? reading.statements[place.statement - 1] : undefined;
  const { language } = reading;
  const last = before?.items.at(-1);
  if (!before || !last) return null;
  if (last.type !== "colon" && !leadsToQuotes(reading, before, quoted)) return null;
  const { items } = before;
  const atEnd = cueAtEnd({ items, at: -1, language, text: reading.text })?.source ?? null;
  // Varos, a nurse, noted that most people ask: somebody known before anybody.
  const isKnown = atEnd !== null && (atEnd.type !== "description" || atEnd.definite);
  const source =
    madeBy(items, language) ??
    (isKnown ? atEnd : null) ??
    clauseSubject(items, 0, items.length, language) ??
    atEnd;
  if (!source) return null;
  const cue = last.type === "colon" ? last.range : null;
  return findingOf(source, before.index, { cue, rule: "introduced-before" }, identifier, language);
}

/** A paragraph that ends with words of saying and quotes nothing leads to one of quoted words alone. */
function leadsToQuotes(reading: Reading, before: Statement, quoted: number): boolean {
  const place = reading.places[quoted];
  const own = place && reading.statements[place.statement];
  if (!own || own.passage !== before.passage + 1) return false;
  // A headline tells what the words below it are about, and leads to nobody's.
  if (reading.passages[before.passage]?.role === "title") return false;
  if (own.items.some(({ type }) => type !== "quote" && type !== "stop")) return false;
  const { cueVerbs } = reading.language;
  return (
    before.items.some((item) => item.type === "word" && cueVerbs.has(item.lower)) &&
    !quotesIn(reading, before)
  );
}

/** Whether a statement or one shortly before it in its passage quotes anything. */
function quotesIn(reading: Reading, { index, passage }: Statement): boolean {
  for (let i = index; i > index - 10; i--) {
    const statement = reading.statements[i];
    if (statement?.passage !== passage) return false;
    if (statement.items.some((item) => item.type === "quote")) return true;
  }
  return false;
}

/** this statement by Varos: */
function madeBy(items: readonly Item[], language: Language): Source | null {
  const noun = items.findLastIndex((item) => language.cueNouns.has(item.lower));
  if (noun < 0 || !language.grammar.by.has(items[noun + 1]?.lower ?? "")) return null;
  return phraseStartingAt(items, noun + 2, items.length, language);
}

/** "We won." That is what Varos said: the next statement of the passage has the words of saying. */
export function namedAfter(
  reading: Reading,
  identifier: Identifier,
  quoted: number,
): Finding | null {
  const place = reading.places[quoted];
  const own = place && reading.statements[place.statement];
  const next = place && reading.statements[place.statement + 1];
  if (!own || !next || next.passage !== own.passage) return null;
  const { language } = reading;
  const verb = next.items.findIndex((item) => language.cueVerbs.get(item.lower) === "say");
  if (verb < 1 || verb > 6 || !pointsBack(next.items, verb, language)) return null;
  const source = clauseSubject(next.items, 0, verb, language);
  if (!source) return null;
  const cue = next.items[verb]?.range ?? null;
  return findingOf(source, next.index, { cue, rule: "named-after" }, identifier, language);
}

/** "That is what Varos said", "So said Varos", "Varos says of her work": nothing else is said there. */
function pointsBack(items: readonly Item[], verb: number, language: Language): boolean {
  const [first, after] = [items[0], items[verb + 1]];
  if (language.grammar.demonstratives.has(first?.lower ?? "")) return true;
  return (
    after === undefined ||
    ["stop", "comma"].includes(after.type) ||
    (language.prepositions.has(after.lower) && !language.grammar.infinitive.has(after.lower))
  );
}

/** — Varos, mayor of Halm: on a line of its own after the words, or at the end of their block quote. */
export function signedAfter(
  reading: Reading,
  identifier: Identifier,
  quoted: number,
): Finding | null {
  const { text, passages, statements, places, language } = reading;
  const own = statements[places[quoted]?.statement ?? -1];
  if (!own) return null;
  const at = signedAt(passages, own.passage);
  const signature = signatureIn(text, passages, at);
  if (!signature) return null;
  let index = own.index;
  while ((statements[index]?.items[0]?.range.start ?? signature.start) < signature.start) index++;
  const { items } = statements[index] ?? own;
  const first = items.findIndex(({ type }) => type !== "dash");
  const source = phraseStartingAt(items, first, items.length, language);
  if (!source || source.range.start < signature.start) return null;
  const cue = items[0]?.type === "dash" ? items[0].range : null;
  return findingOf(source, index, { cue, rule: "signed" }, identifier, language);
}

/** What is found where the statement at an index names a source. */
export function findingOf(
  source: Source,
  statement: number,
  handover: Handover,
  identifier: Identifier,
  language: Language,
): Finding {
  const identity = identifier.identify(source, statement);
  return {
    ...handover,
    people: identity ? [identity.person] : [],
    mention: source.range,
    gender: genderOf(source, language),
    identity: identity?.rule ?? null,
  };
}
