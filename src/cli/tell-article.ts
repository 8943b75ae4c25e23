import type { ArticleResult } from "../pipeline/article-result.ts";
import type { Summary } from "../pipeline/manifest/manifest.ts";
import { inspectDiagnostics } from "../renderers/inspection.ts";
import { clock, counted } from "./summary.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Tells of one article as soon as it is done. In the log of a batch only what was made and what may
 * need a human is worth a line: the end of it counts the rest.
 */
export function tellArticle(article: ArticleResult, isBatch: boolean, terminal: Terminal): void {
  const { input, name, headline, place, status, reasons, lastFailures, outputs } = article;
  const { diagnostics, summary, sources } = article;
  if (terminal.json) {
    terminal.record({
      readout: 1,
      event: "article",
      input,
      name,
      headline,
      article: place?.number ?? null,
      of: place?.of ?? null,
      status,
      reasons,
      lastFailures,
      outputs,
      pages: summary?.pages ?? null,
      audio: summary?.audio ?? null,
      quotes: summary?.quotes ?? null,
      labelled: summary?.labelled ?? null,
      diagnostics: inspectDiagnostics(diagnostics, sources),
    });
  }
  const about = (place?.of ?? 1) > 1 ? `${input} (article ${place?.number})` : input;
  for (const diagnostic of diagnostics) {
    if (isBatch && diagnostic.severity === "info") continue;
    terminal.message(diagnostic, sources, about);
  }
  if (isBatch && status === "unchanged") return;
  for (const line of linesOf(article)) terminal.say(line);
}

function* linesOf(article: ArticleResult): Generator<string> {
  const { input, status, reasons, lastFailures, outputs, summary } = article;
  switch (status) {
    case "failed":
      return;
    case "unchanged":
      yield `${input}: unchanged, nothing rewritten`;
      return;
    case "planned":
      for (const { code, message } of lastFailures)
        yield `${input} failed the last time: ${message} (${code})`;
      yield `${input} (${reasons.join(", ")}) would become`;
      for (const output of outputs) yield `  ${output}`;
      return;
    case "converted": {
      yield `${input === "-" ? "standard input" : input} is now`;
      for (const output of outputs) yield `  ${output}${noteOf(output, summary)}`;
      return;
    }
  }
}

function noteOf(output: string, summary: ArticleResult["summary"]): string {
  if (summary === null) return "";
  const { sentences, quotes, labelled } = summary;
  if (output.endsWith(".receipt.json"))
    return `   ${counted(sentences, "sentence")}, ${counted(quotes, "quote")}, ${labelled} labelled as translated`;
  return noteOn(output, summary);
}

/** What a listed output comes to: pages, or how long and how loud it is; empty for other files. */
export function noteOn(output: string, { pages, audio }: Pick<Summary, "pages" | "audio">): string {
  if (output.endsWith(".pdf") && pages !== null) return `   ${counted(pages, "page")}`;
  if (/[.](mp3|opus|m4b|flac|wav)$/.test(output) && audio)
    return `   ${clock(audio.durationMs)}, ${audio.lufs.toFixed(1)} LUFS`;
  return "";
}
