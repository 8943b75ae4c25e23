import type { styleText } from "node:util";
import { visible } from "../diagnostics/format.ts";
import type { Quote } from "../document/annotations.ts";
import type { AnnotatedArticle } from "../document/article.ts";
import { slice, type TextRange } from "../document/span.ts";
import { proofOfSpeaker } from "../pipeline/explain.ts";
import { linesOf, wrapped } from "./wrap.ts";

/** A colour or a weight of the terminal. */
export type Style = Parameters<typeof styleText>[0];
/** Colours a text, or leaves it where there are no colours. */
export type PaintText = (style: Style, text: string) => string;

/** One colour a speaker, in order of first quote; the labels say the same in words. */
const speakerColors = ["cyan", "yellow", "magenta", "green", "blue", "red"] as const;

/** Columns that the name of a block takes, with the space after it. */
const gutter = 11;

/** The article with its quotes coloured and numbered, then each quote with what proves it. */
export function* pictured(
  article: AnnotatedArticle,
  width: number,
  paint: PaintText,
): Generator<string> {
  const { speakers, quotes } = article.annotations;
  const ranks = new Map(speakers.map(({ id }, index) => [id, index]));
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const colorOf = (quote: Quote): Style => {
    if (quote.kind === "term") return "dim";
    const rank = ranks.get(quote.speaker ?? "");
    return speakerColors[(rank ?? -1) % speakerColors.length] ?? "bold";
  };
  const marked = partsInOrder(quotes);
  let next = 0;
  for (const block of article.blocks) {
    if (block.type === "break") continue;
    const inside: Marked[] = [];
    for (; next < marked.length; next++) {
      const part = marked[next];
      if (!part || part.range.start >= block.range.end) break;
      inside.push(part);
    }
    const { text, runs } = numbered(article.text, block.range, inside, colorOf);
    const whole: readonly Run[] =
      block.type === "headline" ? [{ start: 0, end: text.length, style: "bold" }] : runs;
    let lead = paint("dim", block.type.padEnd(gutter));
    for (const line of painted(text, width - gutter, whole, paint)) {
      yield `${lead}${line}`.trimEnd();
      lead = " ".repeat(gutter);
    }
    yield "";
  }
  for (const quote of quotes) {
    const name = quote.kind === "term" ? "term, nobody's speech" : names.get(quote.speaker ?? "");
    yield `${paint("bold", quote.id)} ${paint(colorOf(quote), visible(name ?? "speaker not named"))}`;
    yield* factsOf(quote, article.text).flatMap(([label, fact]) =>
      wrapped(`   ${label}`, visible(fact), width),
    );
  }
}

interface Marked {
  readonly quote: Quote;
  readonly range: TextRange;
}

function partsInOrder(quotes: readonly Quote[]): readonly Marked[] {
  return quotes
    .flatMap((quote) => quote.parts.map(({ outer }) => ({ quote, range: outer })))
    .toSorted((a, b) => a.range.start - b.range.start);
}

/** A stretch of one colour. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
}

/** A block's text with the number of its quote after each quoted stretch. */
function numbered(
  text: string,
  range: TextRange,
  marked: readonly Marked[],
  colorOf: (quote: Quote) => Style,
): { readonly text: string; readonly runs: readonly Run[] } {
  const lines = (start: number, end: number) =>
    text.slice(start, end).split("\n").map(visible).join("\n");
  const runs: Run[] = [];
  const pieces: string[] = [];
  let length = 0;
  let at = range.start;
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const { quote, range: outer } of marked) {
    if (outer.start < at || outer.end > range.end) continue;
    add(lines(at, outer.start));
    const start = length;
    add(lines(outer.start, outer.end));
    runs.push({ start, end: length, style: colorOf(quote) });
    add(`[${quote.id}]`);
    at = outer.end;
  }
  add(lines(at, range.end));
  return { text: pieces.join(""), runs };
}

/** The lines of a text, with the colours of its runs, which are in order. */
function* painted(
  text: string,
  width: number,
  runs: readonly Run[],
  paint: PaintText,
): Generator<string> {
  let first = 0;
  for (const line of linesOf(text, width)) {
    let out = "";
    let at = line.start;
    while ((runs[first]?.end ?? line.end) < line.start) first++;
    for (let index = first; index < runs.length; index++) {
      const run = runs[index];
      if (!run || run.start >= line.end) break;
      const start = Math.max(run.start, line.start);
      const end = Math.min(run.end, line.end);
      if (start >= end) continue;
      out += text.slice(at, start) + paint(run.style, text.slice(start, end));
      at = end;
    }
    yield out + text.slice(at, line.end);
  }
}

/** What an editor signs: the words, and what in the article says whose they are and in what language. */
function factsOf(quote: Quote, text: string): readonly (readonly [label: string, fact: string])[] {
  const words = slice(text, quote.parts[0].inner);
  const facts: [string, string][] = [["", `“${shortened(words)}”`]];
  if (quote.kind === "term") return facts;
  const { translation, citedFrom } = quote;
  const proof = proofOfSpeaker(quote);
  if (proof.length > 0) facts.push(["speaker: ", proved(proof)]);
  if (citedFrom) facts.push(["from: ", `“${citedFrom.text}”`]);
  if (translation.status === "none") return [...facts, ["translation: ", "none stated"]];
  const details = [
    translation.status,
    translation.originalLanguage && `from ${translation.originalLanguage}`,
    translation.translator && `by ${translation.translator}`,
  ].filter(Boolean);
  facts.push(["translation: ", `${details.join(", ")}: ${proved(translation.evidence)}`]);
  return facts;
}

function proved(evidence: Quote["evidence"]): string {
  return evidence.map(({ text, rule }) => `“${shortened(text)}” [${rule}]`).join("; ");
}

function shortened(text: string): string {
  const line = text.slice(0, 100).replace(/\s+/gu, " ");
  return line.length <= 72 ? line : `${line.slice(0, 69)}…`;
}
