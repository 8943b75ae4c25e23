import { type Diagnostic, diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Annotations, NonEmpty, Quote, QuotePart } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import { slice, type TextRange } from "../../document/span.ts";
import type { Annotator } from "../annotator.ts";
import { echoesOf } from "../attribution/echoes.ts";
import { partsOf, type Reading, readAround } from "../attribution/reading.ts";
import type { Language } from "../languages/language.ts";
import { languageOf } from "../languages/registry.ts";
import { type Passage, passagesOf } from "../prose/passages.ts";
import { signatureIn } from "../prose/signatures.ts";
import { type Turn, turnsOf } from "../prose/turns.ts";
import { evidence, type Rule } from "../rules.ts";
import { joinBroken } from "./broken.ts";
import { dialogueIn, hasDialogue } from "./dialogue.ts";
import type { Draft } from "./draft.ts";
import { partsAroundIncises } from "./interrupted.ts";
import { judgeKind, type Verdict } from "./kind.ts";
import { type Mark, marksIn } from "./marks.ts";
import { type Pair, pairMarks } from "./pairs.ts";
import { endOfUnclosed } from "./unclosed.ts";

/** Finds the quoted words of an article and tells somebody's words from mere terms. */
export const quotes: Annotator = {
  name: "quotes",
  requires: [],
  annotate(article: Article, soFar: Annotations, report: Report): Annotations {
    const language = languageOf(article.metadata.language);
    const drafts = draftsOf(article, language);
    if (!language) {
      if (drafts.length > 0) report(marksOnly(article.metadata.language));
      return { ...soFar, quotes: drafts.map((draft, i) => quoteOf(article, draft, i, null)) };
    }
    const reading = readAround(article, partsOf(drafts), language);
    const joined = joinBroken(drafts, reading);
    let part = 0;
    const found = joined.map((draft, index): Quote => {
      const kind = judgeKind(reading, draft, part);
      part += draft.parts.length;
      return quoteOf(article, draft, index, kind);
    });
    return { ...soFar, quotes: withEchoes(reading, found) };
  },
};

/** A headline's words are somebody's where the story quotes them as somebody's, however they are written. */
function withEchoes(reading: Reading, found: readonly Quote[]): readonly Quote[] {
  const echoes = echoesOf(reading, found);
  return found.map((quote, index): Quote => {
    if (quote.kind === "speech" || !echoes.has(index)) return quote;
    const echo = evidence(reading.text, quote.parts[0].outer, "echoes-speech");
    const marks = quote.evidence.filter(({ rule }) => rule === "marks");
    return { ...quote, kind: "speech", evidence: [...marks, echo] };
  });
}

function marksOnly(language: string): Diagnostic {
  const message = `quotes in “${language}” are found by their marks alone: no speakers, no translations`;
  return diagnose("annotate/marks-only", message);
}

function quoteOf(article: Article, draft: Draft, index: number, judged: Verdict | null): Quote {
  const marks = evidence(article.text, draft.parts[0].outer, draft.rule);
  return {
    id: `q${index + 1}`,
    parts: draft.parts,
    kind: judged?.kind ?? "speech",
    speaker: null,
    mention: null,
    cue: null,
    citedFrom: null,
    evidence: judged ? [marks, ...judged.evidence] : [marks],
    translation: { status: "none" },
  };
}

function draftsOf(article: Article, language: Language | null): readonly Draft[] {
  const drafts: Draft[] = [];
  let pending: Pending = null;
  const passages = passagesOf(article);
  const turns = language ? turnsOf(article.text, passages, language) : [];
  const turnAt = new Map(turns.map((turn) => [turn.first, turn]));
  const inDialogue = language !== null && hasDialogue(article.text, passages, language);
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i];
    if (!passage || passage.role === "furniture") continue;
    const turn = turnAt.get(i);
    if (turn) {
      pushTurn(drafts, turn);
      i = turn.last;
      pending = null;
      continue;
    }
    const said = inDialogue ? dialogueIn(article.text, passage, language) : [];
    if (said.length > 0) {
      drafts.push(...said);
      pending = null;
      continue;
    }
    const pairs = pairsIn(article.text, passage, language, pending);
    if (passage.blockQuote !== null && !isInMarks(passage, pairs)) {
      i = pushBlockQuote(drafts, passages, i, article.text);
      continue;
    }
    pending = pushPairs(drafts, pairs, passage, pending, (pair) =>
      partsAroundIncises(article.text, pair, language),
    );
  }
  return drafts.sort((a, b) => a.parts[0].outer.start - b.parts[0].outer.start);
}

/**
 * Whether the words of a block quote have marks of their own: from the first word on, or around most of them. Marks
 * around a few are those of a quote within it.
 */
function isInMarks({ range }: Passage, pairs: readonly Pair[]): boolean {
  const marked = pairs.reduce((sum, { outer }) => sum + outer.end - outer.start, 0);
  return pairs[0]?.outer.start === range.start || marked * 2 > range.end - range.start;
}

function pushTurn(drafts: Draft[], { words }: Turn): void {
  const [first, ...rest] = words.map((range) => ({ inner: range, outer: range }));
  if (first) drafts.push({ parts: [first, ...rest], rule: "transcript-turn" });
}

function pairsIn(
  text: string,
  passage: Passage,
  language: Language | null,
  pending: Pending,
): readonly Pair[] {
  const marks = marksIn(text, passage.range, language?.elisions ?? new Set());
  const [first, ...later] = marks;
  const isLast = pending !== null && first !== undefined && closes(pending, first, passage);
  const pairs = pairMarks(text, passage.range, isLast ? later : marks, (from, limit) =>
    endOfUnclosed(text, from, limit, language),
  );
  return isLast ? [upTo(first, passage), ...pairs] : pairs;
}

/** Whether a paragraph without an opening mark is the last one of a quote: its first mark closes it. */
function closes(
  pending: NonNullable<Pending>,
  { side, family, range }: Mark,
  passage: Passage,
): boolean {
  return (
    side === "close" &&
    family === "double" &&
    pending.family === family &&
    range.start > passage.range.start
  );
}

/** The words of a paragraph as far as the mark that closes them. */
function upTo({ range, family }: Mark, passage: Passage): Pair {
  const { start } = passage.range;
  const inner = { start, end: range.start };
  return { inner, outer: { start, end: range.end }, missing: "opener", open: false, family };
}

/** The parts of a quote that is still open, and its kind of mark. */
type Pending = {
  readonly parts: [QuotePart, ...QuotePart[]];
  readonly family: Pair["family"];
} | null;

/** Adds the pairs of a passage; a pair still open goes on in the next passage that begins with its mark. */
function pushPairs(
  drafts: Draft[],
  pairs: readonly Pair[],
  passage: Passage,
  before: Pending,
  partsOfPair: (part: QuotePart) => NonEmpty<QuotePart>,
): Pending {
  let pending = before;
  pairs.forEach((pair, index) => {
    const [part, ...more] = partsOfPair({ inner: pair.inner, outer: pair.outer });
    const begins = index === 0 && pair.outer.start === passage.range.start;
    if (begins && pending?.family === pair.family) {
      pending.parts.push(part, ...more);
      drafts[drafts.length - 1] = { parts: pending.parts, rule: "marks-across-paragraphs" };
      if (!pair.open) pending = null;
      return;
    }
    const parts: [QuotePart, ...QuotePart[]] = [part, ...more];
    drafts.push({ parts, rule: more.length > 0 ? "attribution-within-marks" : ruleOf(pair) });
    pending = pair.open ? { parts, family: pair.family } : null;
  });
  return pairs.length === 0 && passage.role !== "caption" ? null : pending;
}

function ruleOf(pair: Pair): Rule {
  if (pair.missing === "closer") return "closing-mark-missing";
  return pair.missing === "opener" ? "opening-mark-missing" : "marks";
}

/**
 * A block quote without marks around it is one quote, a part for each paragraph, without the line that says whose
 * it is; returns the last passage of it.
 */
function pushBlockQuote(
  drafts: Draft[],
  passages: readonly Passage[],
  start: number,
  text: string,
): number {
  const id = passages[start]?.blockQuote;
  const parts: QuotePart[] = [];
  let end = start;
  while (passages[end]?.blockQuote === id) {
    const range = quotedIn(text, passages, end);
    if (range && slice(text, range).trim() !== "") parts.push({ inner: range, outer: range });
    end++;
  }
  const [first, ...rest] = parts;
  if (first) drafts.push({ parts: [first, ...rest], rule: "block-quote" });
  return end - 1;
}

/** What of a passage of a block quote is quoted. */
function quotedIn(text: string, passages: readonly Passage[], index: number): TextRange | null {
  const range = passages[index]?.range;
  const signature = signatureIn(text, passages, index);
  if (!range || !signature) return range ?? null;
  const words = text.slice(range.start, signature.start).trimEnd();
  return { start: range.start, end: range.start + words.length };
}
