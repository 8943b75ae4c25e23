import type { LoudnessName } from "../audio/loudness-target.ts";
import type { Loudness, SpokenUtterance } from "../audio/recording.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { rangeOfQuote } from "../document/annotations.ts";
import type { AnnotatedArticle } from "../document/article.ts";
import { overlaps, slice, type TextRange } from "../document/span.ts";
import { sourceOf } from "../document/walk.ts";
import { type NarrationScript, textOfUtterance } from "../narration/script.ts";
import { type InspectedQuote, inspectQuote } from "../renderers/inspection.ts";
import { gapsIn } from "./coverage.ts";

/** `<name>.receipt.json`: what the edition really holds. The shape is the contract's. */
export interface Receipt {
  readonly readout: 1;
  readonly input: { readonly path: string; readonly sha256: string; readonly format: string };
  readonly version: string;
  readonly style: readonly string[];
  readonly engine: string | null;
  /** Role to voice. */
  readonly voices: Readonly<Record<string, string>>;
  readonly outputs: readonly ReceiptOutput[];
  readonly sentences: readonly ReceiptSentence[];
  readonly added: readonly {
    readonly where: Where;
    readonly text: string;
    readonly for: string | null;
  }[];
  readonly leftOut: readonly {
    readonly start: number;
    readonly end: number;
    readonly where: Where | "input";
    readonly why: string;
    /** The words left out. */
    readonly text: string;
  }[];
  /** Whom the quotes' `speaker` means. */
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly quotes: readonly (InspectedQuote & {
    readonly labelPrinted: string | null;
    readonly labelSpoken: string | null;
  })[];
  readonly audio: ReceiptAudio | null;
  readonly pdf: { readonly pages: number } | null;
}

export interface ReceiptAudio extends Loudness {
  readonly durationMs: number;
  /** What it was to be as loud as. */
  readonly target: LoudnessName;
  readonly channels: 1 | 2;
  /** What sounded beside speech; milliseconds. */
  readonly sounds: readonly {
    /** Without directory. */
    readonly file: string;
    readonly start: number;
    readonly end: number;
  }[];
}

type Where = "print" | "speech";

export interface ReceiptOutput {
  /** Relative to the receipt. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly [fact: string]: string | number | boolean;
}

export interface ReceiptSentence {
  readonly start: number;
  readonly end: number;
  readonly pages: readonly number[];
  /** Milliseconds. */
  readonly audio: readonly { readonly start: number; readonly end: number }[];
}

/** What was really painted, as drawing reports it. */
export interface Printed {
  readonly pages: number;
  readonly painted: readonly { readonly page: number; readonly range: TextRange }[];
  readonly added: readonly {
    readonly text: string;
    readonly quote: string | null;
    /** At the foot of the page: too late to be a label. */
    readonly isNote: boolean;
  }[];
  readonly leftOut: readonly { readonly range: TextRange; readonly why: string }[];
}

/** What was really spoken: the script, and what the engine gave for it. */
export interface Voiced {
  readonly script: NarrationScript;
  /** Null where only the script was asked for (SSML): nothing was made to sound. */
  readonly timeline: readonly SpokenUtterance[] | null;
}

/** The parts of the receipt that prove what an edition holds, and every breach of the promise. */
export function account(
  article: AnnotatedArticle,
  printed: Printed | null,
  voiced: Voiced | null,
): Pick<Receipt, "sentences" | "added" | "leftOut" | "speakers" | "quotes"> & {
  readonly breaches: readonly Diagnostic[];
} {
  const { sentences } = article.annotations;
  const spoken = voiced === null ? [] : [...spokenStretches(voiced)];
  const printedLabels = labels(printed?.added.filter(({ isNote }) => !isNote) ?? []);
  const spokenLabels = labels(addedUtterances(voiced));
  return {
    sentences: accountSentences(sentences, printed, voiced?.timeline ? spoken : []),
    added: [...addedInPrint(printed), ...addedInSpeech(voiced)],
    leftOut: [
      ...leftOut("print", article.text, printed?.leftOut),
      ...leftOut("speech", article.text, voiced?.script.leftOut),
    ],
    speakers: article.annotations.speakers.map(({ id, name }) => ({ id, name })),
    quotes: article.annotations.quotes.map((quote) => ({
      ...inspectQuote(quote, article),
      labelPrinted: printedLabels.get(quote.id) ?? null,
      labelSpoken: spokenLabels.get(quote.id) ?? null,
    })),
    breaches: [
      ...(printed === null ? [] : gapsOf(article, "print", printed.painted, printed.leftOut)),
      ...(voiced === null ? [] : gapsOf(article, "speech", spoken, voiced.script.leftOut)),
      ...(printed === null ? [] : unlabelled(article, "on the page", printedLabels)),
      ...(voiced === null ? [] : unlabelled(article, "in the narration", spokenLabels)),
    ],
  };
}

interface SpokenStretch {
  readonly range: TextRange;
  readonly startMs: number;
  readonly endMs: number;
}

/** What the engine gave sound for, word by word where it tells, otherwise utterance by utterance. */
function* spokenStretches({ script, timeline }: Voiced): Generator<SpokenStretch> {
  if (timeline === null) {
    for (const utterance of script.utterances) {
      for (const range of rangesOfWords(utterance.words)) yield { range, startMs: 0, endMs: 0 };
    }
    return;
  }
  for (const spoken of timeline) {
    const utterance = script.utterances[spoken.utterance];
    if (!utterance || utterance.range === null) continue;
    const heard =
      spoken.words.length === 0
        ? utterance.words
        : spoken.words.map(({ word }) => utterance.words[word]);
    for (const range of rangesOfWords(heard))
      yield { range, startMs: spoken.startMs, endMs: spoken.endMs };
  }
}

/** The stretches of the article that some words say; several words may share one stretch. */
function* rangesOfWords(
  words: Iterable<{ readonly range: TextRange | null } | undefined>,
): Generator<TextRange> {
  let last: TextRange | null = null;
  for (const word of words) {
    const range = word?.range ?? null;
    if (range === null) continue;
    // Several spoken words may say one written stretch ("2018" is "twenty eighteen").
    if (last !== null && last.start === range.start && last.end === range.end) continue;
    last = range;
    yield range;
  }
}

function accountSentences(
  sentences: readonly TextRange[],
  printed: Printed | null,
  spoken: readonly SpokenStretch[],
): ReceiptSentence[] {
  const pages = gather(sentences, printed?.painted ?? []);
  const sounds = gather(sentences, spoken);
  return sentences.map(({ start, end }, index) => ({
    start,
    end,
    pages: [...new Set(pages[index]?.map(({ page }) => page))].sort((a, b) => a - b),
    audio: joined(sounds[index] ?? []),
  }));
}

/** For each sentence the things that lie in it. Linear after sorting. */
function gather<T extends { readonly range: TextRange }>(
  sentences: readonly TextRange[],
  things: readonly T[],
): T[][] {
  const gathered: T[][] = sentences.map(() => []);
  let first = 0;
  for (const thing of things.toSorted((a, b) => a.range.start - b.range.start)) {
    while ((sentences[first]?.end ?? Number.POSITIVE_INFINITY) <= thing.range.start) first++;
    for (let i = first; i < sentences.length; i++) {
      const sentence = sentences[i];
      if (!sentence || sentence.start >= thing.range.end) break;
      if (overlaps(sentence, thing.range)) gathered[i]?.push(thing);
    }
  }
  return gathered;
}

/** Times in order, those of one utterance as one. */
function joined(stretches: readonly SpokenStretch[]): { start: number; end: number }[] {
  const times = new Map(stretches.map(({ startMs, endMs }) => [startMs, endMs]));
  return [...times]
    .map(([start, end]) => ({ start: Math.round(start), end: Math.round(end) }))
    .sort((a, b) => a.start - b.start);
}

function* addedInPrint(printed: Printed | null): Generator<Receipt["added"][number]> {
  for (const { text, quote } of printed?.added ?? []) yield { where: "print", text, for: quote };
}

function* addedInSpeech(voiced: Voiced | null): Generator<Receipt["added"][number]> {
  for (const { text, quote } of addedUtterances(voiced))
    yield { where: "speech", text, for: quote };
}

/** The added words that were really said: with sound, where sound was made. */
function addedUtterances(voiced: Voiced | null): { text: string; quote: string | null }[] {
  if (voiced === null) return [];
  const heard =
    voiced.timeline === null ? null : new Set(voiced.timeline.map(({ utterance }) => utterance));
  return voiced.script.utterances.flatMap((utterance, index) =>
    utterance.added && (heard === null || heard.has(index))
      ? [{ text: textOfUtterance(utterance), quote: utterance.quote }]
      : [],
  );
}

/** The first words added to each quote: its label. */
function labels(
  added: Iterable<{ readonly text: string; readonly quote: string | null }>,
): Map<string, string> {
  const byQuote = new Map<string, string>();
  for (const { text, quote } of added) {
    if (quote !== null && !byQuote.has(quote)) byQuote.set(quote, text.trim());
  }
  return byQuote;
}

function leftOut(
  where: Where,
  text: string,
  stretches: Iterable<{ range: TextRange; why: string }> = [],
): Receipt["leftOut"][number][] {
  return Array.from(stretches, ({ range, why }) => ({
    start: range.start,
    end: range.end,
    where,
    why,
    text: slice(text, range),
  }));
}

function gapsOf(
  article: AnnotatedArticle,
  where: Where,
  shown: readonly { readonly range: TextRange }[],
  leftOutThere: readonly { readonly range: TextRange }[],
): Diagnostic[] {
  const ranges = (list: typeof shown) => list.map(({ range }) => range);
  const gaps = gapsIn(
    article.text,
    article.annotations.sentences,
    ranges(shown),
    ranges(leftOutThere),
  );
  const edition = where === "print" ? "the page" : "the narration";
  return gaps.map(({ fault, range }) =>
    diagnose(
      where === "print" ? "receipt/print-gap" : "receipt/speech-gap",
      `${edition} ${fault === "missing" ? "lacks" : "repeats"} “${shortened(slice(article.text, range))}”`,
      { span: sourceOf(article, range) },
    ),
  );
}

/** Translated quotes whose label did not come out: a style sheet may have taken it away. */
function unlabelled(
  article: AnnotatedArticle,
  where: string,
  labelled: ReadonlyMap<string, string>,
): Diagnostic[] {
  return article.annotations.quotes
    .filter((quote) => quote.translation.status !== "none" && !labelled.has(quote.id))
    .map((quote) =>
      diagnose("receipt/no-label", `a translated quote has no label ${where}`, {
        span: sourceOf(article, rangeOfQuote(quote)),
      }),
    );
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}

export function receiptName(name: string): string {
  return `${name}.receipt.json`;
}
