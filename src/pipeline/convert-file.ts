import { join } from "node:path";
import { type Diagnostic, diagnose, hasErrors } from "../diagnostics/diagnostic.ts";
import { textOf } from "../document/walk.ts";
import { articleNames } from "./article-names.ts";
import { type Converted, convertArticle, type Job, type OutputFile } from "./convert-article.ts";
import { deliver, removeDropped } from "./deliver.ts";
import { witnessing } from "./drawn-in.ts";
import { outputName } from "./inputs.ts";
import type { ArticleRecord, Entry, Failure, Summary } from "./manifest/manifest.ts";
import { overwrittenBy } from "./overwritten.ts";
import type { Plan, Reason } from "./plan.ts";
import { type ReadArticles, readArticles, type Sources } from "./read-articles.ts";
import type { Receipt } from "./receipt.ts";
import { shareOut } from "./share-out.ts";
import type { Workshop } from "./workshop.ts";

/** What became of one article. */
export interface ArticleResult {
  readonly input: string;
  /** Name of its outputs, without directory and ending. */
  readonly name: string;
  readonly headline: string | null;
  /** Which article of its input it is, from 1, and of how many; null where the input gave none. */
  readonly place: { readonly number: number; readonly of: number } | null;
  readonly status: "converted" | "unchanged" | "planned" | "failed";
  /** Why it was converted, or would be. */
  readonly reasons: readonly Reason[];
  /** Why it could not be converted the last time; null where it could, or was not tried. */
  readonly lastFailure: Failure | null;
  /** Paths of its outputs, written or (without `write`, or planned) to be written. */
  readonly outputs: readonly string[];
  /** The files themselves; empty where nothing was made, and where they were written. */
  readonly files: readonly OutputFile[];
  /** What the files hold, in full; null where `files` is empty. */
  readonly receipt: Receipt | null;
  /** What the edition comes to; null where nothing was made. */
  readonly summary: Summary | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The decoded files that the diagnostics' spans point into, where they have any. */
  readonly sources: Sources;
}

/** What became of one input file. */
export interface FileOutcome {
  readonly results: readonly ArticleResult[];
  /** What the manifest is to say of it from now on; null where nothing was written. */
  readonly entry: Entry | null;
}

/**
 * Converts the article, or the articles, in one file. What breaks here breaks for this file alone.
 * Rejects with the signal's reason when interrupted.
 */
export async function convertFile(plan: Plan, workshop: Workshop): Promise<FileOutcome> {
  const { signal, onProgress } = workshop.settings;
  signal?.throwIfAborted();
  onProgress({ input: plan.file, step: "reading", done: 0 });
  try {
    return await convertReadable(plan, workshop);
  } catch (error) {
    if (signal?.aborted) throw error;
    return brokenOutcome(plan, error);
  }
}

/** What is told where Readout itself broke on a file. */
export function brokenOutcome({ file, reasons }: Plan, error: unknown): FileOutcome {
  const problem = diagnose("internal/broken", `Readout broke on this article (${error})`, {
    span: { file, start: 0, end: 0 },
  });
  return { results: [failedResult(file, reasons, [problem])], entry: null };
}

/** The result of an input of which nothing could be made. */
export function failedResult(
  input: string,
  reasons: readonly Reason[],
  diagnostics: readonly Diagnostic[],
): ArticleResult {
  return {
    input,
    name: outputName(input),
    headline: null,
    place: null,
    status: "failed",
    reasons,
    lastFailure: null,
    outputs: [],
    files: [],
    receipt: null,
    summary: null,
    diagnostics,
    sources: {},
  };
}

/** The result of an article of which an earlier run has made all that is wished. */
export function unchangedResult(
  file: string,
  { name, place, summary, outputs }: ArticleRecord,
  folder: string,
): ArticleResult {
  return {
    ...failedResult(file, [], []),
    name,
    place,
    headline: summary.headline,
    status: "unchanged",
    summary,
    outputs: outputs.map(({ path }) => join(folder, path)),
  };
}

async function convertReadable(plan: Plan, workshop: Workshop): Promise<FileOutcome> {
  const { file, reasons, before } = plan;
  const { settings, ingredients } = workshop;
  const witness = witnessing(workshop.host, workshop.fetch);
  const { host, fetch } = witness;
  // The engine starts in a thread of its own while the article is read.
  if (workshop.renderers.some(({ medium }) => medium === "speech")) workshop.engine.prepare?.();
  const read = await readArticles(file, settings, workshop.host);
  const origin = {
    sha256: host.hash(read.bytes),
    review: read.review ? host.hash(read.review.bytes) : null,
  };
  const outcomes: JobOutcome[] = [];
  const { jobs, lost } = jobsOf(plan, origin, read);
  if (lost.length > 0 || jobs.length === 0) {
    outcomes.push({ result: failedResult(file, reasons, lost), record: null });
  }
  // Where only some articles failed, those that did not stand as they were left.
  const isRetry = reasons.every((reason) => reason === "failed before");
  const olds = new Map(before?.articles.map((record) => [record.name, record]));
  for (const job of jobs) {
    const old = olds.get(job.name) ?? null;
    if (isRetry && old?.madeFrom === job.madeFrom) {
      outcomes.push({ result: unchangedResult(file, old, settings.out), record: old });
      continue;
    }
    const overwritten = old === null ? await overwrittenBy(job.name, file, workshop) : [];
    const { result, record } = await runJob(job, { ...workshop, host, fetch }, plan, old);
    const told = result.status === "converted" ? overwritten : [];
    outcomes.push({ result: { ...result, diagnostics: [...told, ...result.diagnostics] }, record });
  }
  const made = outcomes.flatMap(({ record }) => record ?? []);
  const isWhole = made.length > 0 && outcomes.every(({ result }) => result.status !== "failed");
  // Where a part could not be read, nobody knows which articles are really gone.
  const records = isWhole ? made : withOthers(made, before);
  const dropped = isWhole ? await removeDropped(before, made, workshop) : null;
  const entry = entryOf(outcomes, records, origin, before, {
    ingredients: { ...ingredients, review: origin.review },
    drawnIn: {
      ...(isRetry ? before?.drawnIn : {}),
      ...witness.drawnInFrom(settings.out),
    },
  });
  // Decoded once more, and only where a message has an excerpt to show; the same for all of them.
  const hasPlaces = outcomes.some(({ result }) =>
    result.diagnostics.some(({ span }) => span !== null),
  );
  const sources = hasPlaces ? read.sources() : {};
  return {
    results: outcomes.map(({ result }, index) => ({
      ...result,
      // Told with the last article of the file.
      diagnostics:
        dropped !== null && index === outcomes.length - 1
          ? [...result.diagnostics, dropped]
          : result.diagnostics,
      sources,
    })),
    entry: settings.write ? entry : null,
  };
}

/** The records of this run, and those of earlier ones for articles that it did not make. */
function withOthers(
  made: readonly ArticleRecord[],
  before: Entry | null,
): readonly ArticleRecord[] {
  const names = new Set(made.map(({ name }) => name));
  return [...made, ...(before?.articles ?? []).filter(({ name }) => !names.has(name))];
}

/** Hashes of an input file and of the review beside it. */
interface Origin {
  readonly sha256: string;
  readonly review: string | null;
}

/** What the manifest is to say of an input; what it said and why it failed, where nothing could be made. */
function entryOf(
  outcomes: readonly JobOutcome[],
  records: readonly ArticleRecord[],
  { sha256, review }: Origin,
  before: Entry | null,
  made: Pick<Entry, "ingredients" | "drawnIn">,
): Entry {
  const failures = outcomes.flatMap(({ result }) => (result.status === "failed" ? [result] : []));
  const failed = failures.length;
  const failure = failureOf(failures.flatMap(({ diagnostics }) => diagnostics));
  if (records.length > 0 || before === null || before.articles.length === 0) {
    return { sha256, ...made, articles: records, failed, ...failure, stale: null };
  }
  const isSame = before.sha256 === sha256 && before.ingredients.review === review;
  return { ...before, ...failure, stale: isSame ? before.stale : "changed" };
}

function failureOf(diagnostics: readonly Diagnostic[]): Pick<Entry, "failure"> {
  const error = diagnostics.find(({ severity }) => severity === "error");
  return error ? { failure: { code: error.code, message: error.message } } : {};
}

/** The articles to make, and what was reported of a file, or of a part of it, that gave none. */
function jobsOf(
  { file, before }: Plan,
  { sha256, review }: Origin,
  { articles, diagnostics, format }: ReadArticles,
): { readonly jobs: readonly Job[]; readonly lost: readonly Diagnostic[] } {
  const { byArticle, others } = shareOut(articles, diagnostics);
  const concernsAll = hasErrors(others.filter(({ span }) => span?.file !== file));
  if (articles.length === 0 || concernsAll) return { jobs: [], lost: diagnostics };
  // What lies in no article stands with the first, or by itself where it is an error.
  const lost = hasErrors(others) ? others : [];
  const names = articleNames(file, articles, before?.articles ?? []);
  const jobs = articles.map((article, index) => ({
    article,
    ...(names[index] ?? { name: outputName(file), identity: "" }),
    input: { path: file, sha256, format: format ?? "" },
    madeFrom: `${sha256} ${review ?? ""}`,
    place: { number: index + 1, of: articles.length },
    reading: [...(index === 0 && lost.length === 0 ? others : []), ...(byArticle[index] ?? [])],
  }));
  return { jobs, lost };
}

interface JobOutcome {
  readonly result: ArticleResult;
  /** What the manifest says of it: of an earlier run, where it failed now. */
  readonly record: ArticleRecord | null;
}

async function runJob(
  job: Job,
  workshop: Workshop,
  plan: Plan,
  old: ArticleRecord | null,
): Promise<JobOutcome> {
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
  if (!settings.write) return { result: { ...result, files, receipt }, record: null };
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
