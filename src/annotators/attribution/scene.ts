import type { TextRange } from "../../document/span.ts";
import type { CueKind, Language } from "../languages/language.ts";
import type { Item } from "../names/name.ts";
import { lastOfWords } from "../prose/edges.ts";
import { isNounUse } from "./nouns.ts";
import type { Source } from "./phrases.ts";

/** The rule by which words were found to hand over a quote. */
export type AttributionRule =
  | "cue-after"
  | "according-to"
  | "dash-after"
  | "cue-before"
  | "speech-noun"
  | "label-before"
  | "cue-at-end"
  | "clause-subject";

/** The words that hand over a quote, and those that name its source. */
export interface Attribution {
  readonly rule: AttributionRule;
  readonly kind: CueKind;
  readonly cue: TextRange | null;
  readonly source: Source | null;
}

/** A quoted stretch inside its statement. */
export interface Scene {
  readonly text: string;
  readonly items: readonly Item[];
  /** Place of the quoted stretch among the items. */
  readonly at: number;
  readonly language: Language;
}

export type Finder = (scene: Scene) => Attribution | null;

/** Whether the quoted words stop where words of saying can follow: "…," she said. */
export function isOpenAfter(scene: Scene): boolean {
  const { text, items, at } = scene;
  const quote = items[at];
  if (!quote) return false;
  const next = items[at + 1];
  if (next?.type === "comma" || next?.type === "dash") return true;
  // “It rained.” said Varos
  if (goesOnSmall(scene)) return true;
  return /[,;?!…\u2014\u2013-]$|\.\.\.?$/u.test(lastOfWords(text, quote.range));
}

/** “Why?” he posed: no sentence begins with a small letter, so the one that the quote begins goes on. */
export function goesOnSmall({ text, items, at }: Scene): boolean {
  const next = items[at + 1];
  return (
    at === 0 &&
    next?.type === "word" &&
    /^\p{Ll}/u.test(text.slice(next.range.start, next.range.start + 2))
  );
}

/** Whether the quoted words are cut by a comma, within the marks or after them. */
export function endsWithComma({ text, items, at }: Scene): boolean {
  const quote = items[at];
  if (!quote) return false;
  return items[at + 1]?.type === "comma" || lastOfWords(text, quote.range).endsWith(",");
}

/** Longest title or nickname, in characters with its marks, that passes inside a clause. */
const LONGEST_TITLE = 60;

/** Whether quoted words are short enough to be a title that the clause around them goes on after. */
export function mayBeTitle({ type, range }: Item): boolean {
  return type === "quote" && range.end - range.start <= LONGEST_TITLE;
}

/** End of the clause after the quote. */
export function endOfClause(items: readonly Item[], from: number): number {
  let i = from;
  while (
    i < items.length &&
    !["stop", "quote", "semicolon", "colon"].includes(items[i]?.type ?? "stop")
  )
    i++;
  return i;
}

/** Whether the words name a thing that carries words: "the letter". */
export function isDocument(source: Source | null, language: Language): boolean {
  return source?.type === "description" && language.documentNouns.has(source.head);
}

/** „Er sei krank“: a verb shows that what a statement tells is another's words. */
export function isReportedSpeech(items: readonly Item[], { reportedForms }: Language): boolean {
  return items.some(({ type, lower }) => type === "word" && reportedForms.has(lower));
}

/** Words further from a quote than this in a statement without end are no longer about it. */
export const REACH = 80;

/** "saying": its subject is that of another verb. */
export function isParticiple(item: Item | undefined, language: Language): boolean {
  return item?.type === "word" && language.grammar.participle.test(item.lower);
}

/** Whether the word at `index` is a verb of saying, and used as one. */
export function isCue(
  items: readonly Item[],
  index: number,
  low: number,
  language: Language,
): boolean {
  const item = items[index];
  if (item?.type !== "word" || !language.cueVerbs.has(item.lower)) return false;
  // "a Courier report" holds a noun: a singular name takes "reports".
  if (
    items[index - 1]?.type === "name" &&
    language.cueNouns.has(item.lower) &&
    !/s$/u.test(item.lower)
  )
    return false;
  if (isShownSign(items, index, language)) return false;
  // Varos sieht es *so*: „…“
  const isManner = language.grammar.demonstratives.has(item.lower);
  if (isManner && items[index + 1]?.type === "colon") return false;
  if (language.grammar.bareParticiple.test(item.lower) && !hasAuxiliary(items, index, language))
    return false;
  const isJudging = language.cueVerbs.get(item.lower) === "call" && isParticiple(item, language);
  if (isJudging && language.prepositions.has(items[index - 1]?.lower ?? "")) return false;
  return index <= low || !isNounUse(items, index, language);
}

/** a *déjà* déclaré: an auxiliary before a participle, with a word or two between. */
function hasAuxiliary(items: readonly Item[], index: number, language: Language): boolean {
  const before = items.slice(Math.max(0, index - 3), index);
  return before.some(({ lower }) => language.auxiliaries.has(lower));
}

/** They waved *signs* that read "Stay": no verb. */
function isShownSign(items: readonly Item[], index: number, language: Language): boolean {
  const noun = items[index]?.lower.replace(/s$/u, "") ?? "";
  const [that, verb] = [items[index + 1]?.lower ?? "", items[index + 2]?.lower ?? ""];
  return (
    language.signNouns.has(noun) &&
    (language.grammar.that.has(that) || language.relatives.has(that)) &&
    language.cueVerbs.has(verb)
  );
}

export function makeAttribution(
  rule: AttributionRule,
  items: readonly Item[],
  verb: number,
  source: Source | null,
  language: Language,
): Attribution {
  const item = items[verb];
  return make(rule, language.cueVerbs.get(item?.lower ?? "") ?? "say", item?.range ?? null, source);
}

/** «La presa aguantará», *dijo*: where subjects may be left out, the verb stands for its subject. */
export function withDroppedSubject(found: Attribution, { grammar }: Language): Attribution {
  const { cue, source, kind } = found;
  if (!grammar.subjectMayDrop || !cue || source || kind === "show") return found;
  return { ...found, source: { type: "pronoun", range: cue, gender: "unknown" } };
}

export function make(
  rule: AttributionRule,
  kind: CueKind,
  cue: TextRange | null,
  source: Source | null,
): Attribution {
  return { rule, kind, cue, source };
}

export function rangeOver(items: readonly Item[], from: number, to: number): TextRange {
  return { start: items[from]?.range.start ?? 0, end: items[to]?.range.end ?? 0 };
}
