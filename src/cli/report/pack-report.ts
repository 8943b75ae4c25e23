import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Host } from "../../host/host.ts";
import type { PackResult } from "../../pipeline/pack/pack.ts";
import type { PackedArticle } from "../../pipeline/pack/pack-receipt.ts";
import { newTally, type Tally } from "../summary.ts";
import { reported, writePage } from "./report.ts";
import type { ReceiptFacts, ReportedArticle } from "./reported.ts";

/** Writes the page of a pack that was made, or was not. Null, or why it could not be written. */
export function writePackReport(
  file: string,
  result: PackResult,
  started: Date,
  host: Host,
): Promise<Diagnostic | null> {
  const { receipt, diagnostics, sources, missing } = result;
  const packed = receipt?.articles ?? [];
  const made = packed.map((article) => reportedArticle(article, result));
  const lacking = missing.map((input) => missingArticle(input, result));
  const facts = new Map(made.map((one, index) => [one, factsOf(packed[index])]));
  const named = new Set([...made, ...lacking].map(({ input }) => input));
  const ofPack = diagnostics.filter(({ span }) => span === null || !named.has(span.file));
  const run = {
    outcome: result.refused ? "refused" : result.status === "planned" ? "planned" : "done",
    started,
    ended: host.now(),
    problems: reported(ofPack, sources),
    outputs: result.status === "failed" ? [] : result.outputs,
    tally: tallyOf(made, result),
  } as const;
  const articles = [...made, ...lacking];
  return writePage(file, run, articles, async (article) => facts.get(article) ?? null, host);
}

function reportedArticle(
  { input, title, pages, audio, quotes }: PackedArticle,
  { diagnostics, sources, status }: PackResult,
): ReportedArticle {
  const own = diagnostics.filter(({ span }) => span?.file === input.path);
  return {
    input: input.path,
    headline: title,
    place: null,
    status: status === "unchanged" ? "unchanged" : "converted",
    reasons: [],
    outputs: [],
    summary: {
      pages: pages.length,
      audio: audio && { durationMs: audio.end - audio.start },
      quotes: quotes.length,
      labelled: quotes.filter((quote) => quote.labelPrinted ?? quote.labelSpoken).length,
      warnings: own.filter(({ severity }) => severity === "warning").length,
    },
    problems: reported(own, sources),
  };
}

/** An input that is not in the pack: what its messages say of it. */
function missingArticle(input: string, { diagnostics, sources }: PackResult): ReportedArticle {
  const own = diagnostics.filter(({ span }) => span?.file === input);
  return {
    input,
    headline: null,
    place: null,
    status: "failed",
    reasons: [],
    outputs: [],
    summary: null,
    problems: reported(own, sources),
  };
}

/** What the pack comes to: a page or a second that two articles share counts once. */
function tallyOf(
  articles: readonly ReportedArticle[],
  { receipt, diagnostics }: PackResult,
): Tally {
  const tally = newTally();
  for (const { code, severity } of diagnostics) {
    if (severity === "warning") tally.warnings.set(code, (tally.warnings.get(code) ?? 0) + 1);
  }
  tally.pages = receipt?.pdf?.pages ?? 0;
  tally.audioMs = receipt?.audio?.durationMs ?? 0;
  for (const { summary } of articles) {
    tally.quotes += summary?.quotes ?? 0;
    tally.labelled += summary?.labelled ?? 0;
  }
  return tally;
}

/** A receipt of an older Readout names no speakers. */
function factsOf(article: PackedArticle | undefined): ReceiptFacts | null {
  if (article === undefined) return null;
  const { quotes, leftOut, speakers = [] }: Partial<PackedArticle> & PackedArticle = article;
  return { quotes, leftOut, speakers };
}
