import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { Article } from "../document/article.ts";
import { type BlockDraft, composeArticle, type InlineDraft } from "../document/compose.ts";
import { firstWhere } from "../document/sorted.ts";
import type { SourceSpan } from "../document/span.ts";
import { declarationIn } from "./declaration.ts";

/** What a marker can hold: longer ones are no markers. */
const MARKER = /\[\[([^[\]]{0,200})\]\]/gu;

/** Meant as a marker, whether or not it is one that Readout understands. */
const MEANT = /^\s*(?:not\s+)?translat/iu;

/** Surely one, and no link to an article on translation. */
const SURELY_MEANT = /^\s*(?:not\s+)?translated\s*(?::|by\s|[\w-]{2,8}\s*$|$)/iu;

/** A marker that is never closed. */
const UNCLOSED = /\[\[\s*(?:not\s+)?translated(?![^\]]{0,200}\]\])/giu;

/**
 * Takes the markers of translation, `“Yes” [[translated: ru]]`, out of an article's text and leaves a
 * declaration in their place. Works on what any reader gives. One that is malformed is reported and declares
 * nothing; it goes as well where it is surely a marker, since it would part a quote from its speaker, and stays
 * where it may be a part of the article.
 */
export function withMarkers(article: Article, report: Report): Article {
  if (!article.text.includes("[[")) return article;
  const blocks = article.blocks.map((block) => inBlock(block, report));
  return composeArticle({ ...article, blocks });
}

function inBlock(block: BlockDraft, report: Report): BlockDraft {
  const within = (inlines: readonly InlineDraft[]) => inInlines(inlines, report);
  switch (block.type) {
    case "kicker":
    case "headline":
    case "standfirst":
    case "byline":
    case "dateline":
    case "heading":
    case "paragraph":
    case "pullquote":
    case "note":
    case "footnote":
      return { ...block, inlines: within(block.inlines) };
    case "figure":
      return { ...block, caption: within(block.caption) };
    case "blockquote":
      return { ...block, children: block.children.map((child) => inBlock(child, report)) };
    case "list": {
      const items = block.items.map((item) => ({
        ...item,
        children: item.children.map((child) => inBlock(child, report)),
      }));
      return { ...block, items };
    }
    case "table": {
      const rows = block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, inlines: within(cell.inlines) })),
      }));
      return { ...block, caption: within(block.caption), rows };
    }
    case "break":
      return block;
  }
}

type Run = Extract<InlineDraft, { type: "text" }>;

/** Runs of text that follow each other are read as one: a line end may stand inside a marker. */
function inInlines(inlines: readonly InlineDraft[], report: Report): readonly InlineDraft[] {
  const out: InlineDraft[] = [];
  let runs: Run[] = [];
  const flush = () => {
    out.push(...inRuns(runs, report));
    runs = [];
  };
  for (const inline of inlines) {
    if (inline.type === "text") {
      runs.push(inline);
      continue;
    }
    flush();
    out.push(
      "children" in inline ? { ...inline, children: inInlines(inline.children, report) } : inline,
    );
  }
  flush();
  return out;
}

function inRuns(runs: readonly Run[], report: Report): readonly InlineDraft[] {
  const text = runs.map(({ value }) => value).join("");
  if (!text.includes("[[")) return runs;
  const out: InlineDraft[] = [];
  const cutter = new Cutter(runs);
  for (const { 0: whole, 1: words = "", index } of text.matchAll(MARKER)) {
    if (!MEANT.test(words)) continue;
    const end = index + whole.length;
    const source = cutter.spanOf(index, end);
    const declaration = declarationIn(words);
    if (typeof declaration === "string") {
      report(diagnose("input/bad-marker", declaration, { span: source }));
      if (!SURELY_MEANT.test(words)) continue;
    }
    // The blank before a marker goes with it, unless it parts two words.
    const blank = /^(?:$|[\s\p{P}])/u.test(text.slice(end, end + 2))
      ? (/\s*$/u.exec(text.slice(Math.max(0, index - 8), index))?.[0].length ?? 0)
      : 0;
    out.push(...cutter.upTo(index - blank));
    if (typeof declaration !== "string")
      out.push({ type: "declared", ...declaration, children: [], source });
    cutter.skipTo(end);
  }
  for (const { 0: whole, index } of text.matchAll(UNCLOSED)) {
    const span = cutter.spanOf(index, index + whole.length);
    report(diagnose("input/bad-marker", "a marker that is not closed", { span }));
  }
  return [...out, ...cutter.upTo(text.length)];
}

/** Cuts runs of text at positions in the text that they make up together. */
class Cutter {
  readonly #runs: readonly Run[];
  readonly #starts: readonly number[];
  #index = 0;
  #at = 0;

  constructor(runs: readonly Run[]) {
    this.#runs = runs;
    let start = 0;
    this.#starts = runs.map(({ value }) => {
      start += value.length;
      return start - value.length;
    });
  }

  /** The text from where the last cut ended up to a position. */
  *upTo(end: number): Generator<Run> {
    while (this.#at < end) {
      const run = this.#runs[this.#index];
      const start = this.#starts[this.#index];
      if (run === undefined || start === undefined) return;
      const from = this.#at - start;
      const to = Math.min(run.value.length, end - start);
      if (to > from) yield cut(run, from, to);
      this.#at = start + to;
      if (to === run.value.length) this.#index++;
    }
  }

  skipTo(end: number): void {
    for (const _ of this.upTo(end));
  }

  /** Where a stretch came from; to be asked in order. */
  spanOf(start: number, end: number): SourceSpan {
    const first = this.#sourceAt(start, start + 1);
    return { ...first, end: this.#sourceAt(end - 1, end).end };
  }

  #sourceAt(start: number, end: number): SourceSpan {
    const index = Math.max(0, firstWhere(this.#starts, (at) => at > start) - 1);
    const run = this.#runs[index];
    const from = this.#starts[index] ?? 0;
    if (run === undefined) throw new Error("A marker stands in no run of text.");
    return cut(run, start - from, end - from).source;
  }
}

/** Part of a run; its source is the whole run's where the two are not in step. */
function cut(run: Run, from: number, to: number): Run {
  const { value, source } = run;
  if (source.end - source.start !== value.length) return { ...run, value: value.slice(from, to) };
  const part = { file: source.file, start: source.start + from, end: source.start + to };
  return { type: "text", value: value.slice(from, to), source: part };
}
