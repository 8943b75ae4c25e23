import { join } from "node:path";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { textOf } from "../../document/walk.ts";
import { type ArticleResult, failedResult, unchangedResult } from "../article-result.ts";
import { type Converted, convertArticle, type Job, outputFiles } from "../convert-article.ts";
import type { ArticleRecord, Entry, Summary } from "../manifest/manifest.ts";
import type { Receipt } from "../receipt/receipt.ts";
import type { Workshop } from "../workshop.ts";
import { deliver } from "./deliver.ts";
import { witnessing } from "./drawn-in.ts";
import { overwrittenBy } from "./overwritten.ts";
import type { Plan } from "./plan.ts";

/** What became of one article of a file. */
export interface JobOutcome {
  readonly result: ArticleResult;
  /** What the manifest says of it: of an earlier run, where it failed now. */
  readonly record: ArticleRecord | null;
  /** The files that it draws in; empty where it was not made anew. */
  readonly drawnIn: Entry["drawnIn"];
}

/**
 * Makes and delivers one article of a file, unless only others of it failed the last time: then it
 * stands as it was left.
 *
 * @param old what an earlier run made of it
 */
export async function convertJob(
  job: Job,
  plan: Plan,
  old: ArticleRecord | null,
  workshop: Workshop,
): Promise<JobOutcome> {
  if (isRetry(plan) && old?.madeFrom === job.madeFrom) {
    const result = unchangedResult(plan.file, old, workshop.settings.out);
    return { result, record: old, drawnIn: {} };
  }
  const overwritten = old === null ? await overwrittenBy(job.name, plan.file, workshop) : [];
  const witness = witnessing(workshop.host, workshop.fetch);
  const { host, fetch } = witness;
  const { result, record } = await makeAnew(job, { ...workshop, host, fetch }, plan, old);
  const told = result.status === "converted" ? overwritten : [];
  return {
    result: { ...result, diagnostics: [...told, ...result.diagnostics] },
    record,
    drawnIn: witness.drawnInFrom(workshop.settings.out),
  };
}

/** Whether nothing has changed since the last run, in which something failed. */
export function isRetry({ reasons }: Plan): boolean {
  return reasons.every((reason) => reason === "failed before");
}

async function makeAnew(
  job: Job,
  workshop: Workshop,
  plan: Plan,
  old: ArticleRecord | null,
): Promise<Omit<JobOutcome, "drawnIn">> {
  const { settings } = workshop;
  const whole = !hasErrors(job.reading);
  const converted = whole ? await convertArticle(job, workshop) : nothingMade;
  const diagnostics = [...job.reading, ...converted.diagnostics];
  const failed = {
    ...failedResult(job.input.path, plan.reasons, diagnostics),
    name: job.name,
    headline: textOf(job.article, "headline"),
    place: job.place,
  };
  const { receipt, files } = converted;
  if (receipt === null) return { result: failed, record: old };
  const summary = summaryOf(job, receipt, diagnostics);
  const result: ArticleResult = {
    ...failed,
    status: "converted",
    outputs: files.map(({ name }) => join(settings.out, name)),
    summary,
  };
  if (!settings.write)
    return { result: { ...result, files: outputFiles(files), receipt }, record: null };
  const delivered = await deliver(converted, job, workshop, old);
  const told = [...diagnostics, ...delivered.diagnostics];
  if (delivered.outputs === null) {
    return { result: { ...failed, diagnostics: told }, record: old };
  }
  const { name, identity, place, madeFrom } = job;
  const record = { name, identity, place, madeFrom, summary, outputs: delivered.outputs };
  return { result: { ...result, diagnostics: told }, record };
}

const nothingMade: Converted = { files: [], receipt: null, diagnostics: [] };

function summaryOf(job: Job, receipt: Receipt, diagnostics: readonly Diagnostic[]): Summary {
  const labelled = receipt.quotes.filter(({ translation }) => translation.status !== "none");
  return {
    headline: textOf(job.article, "headline"),
    sentences: receipt.sentences.length,
    quotes: receipt.quotes.filter(({ kind }) => kind === "speech").length,
    labelled: labelled.length,
    warnings: diagnostics.filter(({ severity }) => severity === "warning").length,
    pages: receipt.pdf?.pages ?? null,
    audio: receipt.audio,
  };
}
