import { dirname, join, relative, sep } from "node:path";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostic, positionOf } from "../../diagnostics/format.ts";
import { type Host, HostError } from "../../host/host.ts";
import type { ArticleResult } from "../../pipeline/article-result.ts";
import type { Run } from "../../pipeline/convert.ts";
import type { Tally } from "../summary.ts";
import { pageOf } from "./page.ts";
import type { ReceiptFacts, ReportedArticle, ReportedProblem, ReportedRun } from "./reported.ts";

/** Gathers what a report page is to say while a run goes on. */
export interface Reporter {
  add(article: ArticleResult): void;
  /**
   * Writes the page, whole. The labels and what was left out come from the receipts on the disk, so
   * that articles that were not made again are told of too. Null, or why it could not be written.
   */
  write(run: Run | null, tally: Tally): Promise<Diagnostic | null>;
}

/** A reporter that writes to a file; `run` is null where the run was interrupted. */
export function openReport(file: string, host: Host): Reporter {
  const started = host.now();
  const articles: ReportedArticle[] = [];
  return {
    add: (article) => {
      const { input, headline, place, status, reasons, outputs, summary } = article;
      const problems = reported(article.diagnostics, article.sources);
      articles.push({ input, headline, place, status, reasons, outputs, summary, problems });
    },
    write: async (run, tally) => {
      const outcome = run === null ? "interrupted" : run.refused ? "refused" : "done";
      const problems = reported(run?.diagnostics ?? [], {});
      const facts = { outcome, started, ended: host.now(), problems, outputs: [], tally } as const;
      return writePage(file, facts, articles, (article) => receiptOf(article, host), host);
    },
  };
}

/** Writes the page of a run, whole. Null, or why it could not be written. */
export async function writePage(
  file: string,
  run: ReportedRun,
  articles: readonly ReportedArticle[],
  receiptOf: (article: ReportedArticle) => Promise<ReceiptFacts | null>,
  host: Host,
): Promise<Diagnostic | null> {
  const link = (output: string) => linkFrom(dirname(file), output);
  const page = await pageOf(run, articles, link, receiptOf);
  try {
    await host.makeDirectory(dirname(file));
    await host.write(file, new TextEncoder().encode(page));
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return diagnose("output/not-written", `the report ${file} could not be written (${error.why})`);
  }
}

/** Problems as the page shows them; `sources` are the texts that they point into. */
export function reported(
  diagnostics: readonly Diagnostic[],
  sources: ArticleResult["sources"],
): readonly ReportedProblem[] {
  return diagnostics.map((diagnostic) => {
    const { severity, code, message, help, span } = diagnostic;
    const source = span === null ? undefined : sources[span.file];
    // The first line of a file shows nothing of what concerns the whole.
    const concernsAll = span?.start === 0 && span.end === 0;
    const { line, column } = positionOf(source ?? "", span?.start ?? 0);
    const hasLine = source !== undefined && !concernsAll;
    const place = span && (hasLine ? `${span.file}:${line}:${column}` : span.file);
    // Between the message and the help.
    const lines = formatDiagnostic(diagnostic, source ?? null).split("\n");
    const excerpt = concernsAll ? "" : lines.slice(1, -1).join("\n");
    return { severity, code, message, help, place, excerpt };
  });
}

/** The address of an output as seen from the folder of the page. */
function linkFrom(folder: string, output: string): string {
  return relative(folder, output).split(sep).map(encodeURIComponent).join("/");
}

async function receiptOf({ outputs }: ReportedArticle, host: Host): Promise<ReceiptFacts | null> {
  const path = outputs.find((output) => output.endsWith(".receipt.json"));
  if (path === undefined) return null;
  try {
    const found: Partial<ReceiptFacts> | null = JSON.parse(
      new TextDecoder().decode(await host.read(join(path))),
    );
    // An older one has no speakers' names.
    const { quotes = [], leftOut = [], speakers = [] } = found ?? {};
    return { quotes, leftOut, speakers };
  } catch (error) {
    if (error instanceof HostError || error instanceof SyntaxError) return null;
    throw error;
  }
}
