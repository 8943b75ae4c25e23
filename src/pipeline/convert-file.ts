import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { articleNames } from "./article-names.ts";
import {
  type ArticleResult,
  brokenOutcome,
  type FileOutcome,
  failedResult,
} from "./article-result.ts";
import { convertJob, isRetry, type JobOutcome } from "./batch/convert-job.ts";
import { removeDropped } from "./batch/deliver.ts";
import type { Plan } from "./batch/plan.ts";
import { shareOut } from "./batch/share-out.ts";
import type { Job } from "./convert-article.ts";
import { outputName } from "./inputs.ts";
import { type ArticleRecord, type Entry, type Failure, mostFailures } from "./manifest/manifest.ts";
import { type ReadArticles, readArticles } from "./read-articles.ts";
import type { Workshop } from "./workshop.ts";

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

async function convertReadable(plan: Plan, workshop: Workshop): Promise<FileOutcome> {
  const { file, reasons, before } = plan;
  const { host, settings, ingredients } = workshop;
  // The engine starts in a thread of its own while the article is read.
  if (workshop.renderers.some(({ medium }) => medium === "speech")) workshop.engine.prepare?.();
  const read = await readArticles(file, settings, host);
  const origin = {
    sha256: host.hash(read.bytes),
    review: read.review ? host.hash(read.review.bytes) : null,
  };
  const outcomes: JobOutcome[] = [];
  const { jobs, lost } = jobsOf(plan, origin, read);
  if (lost.length > 0 || jobs.length === 0) {
    outcomes.push({ result: failedResult(file, reasons, lost), record: null, drawnIn: {} });
  }
  const olds = new Map(before?.articles.map((record) => [record.name, record]));
  for (const job of jobs) {
    outcomes.push(await convertJob(job, plan, olds.get(job.name) ?? null, workshop));
  }
  const made = outcomes.flatMap(({ record }) => record ?? []);
  const isWhole = made.length > 0 && outcomes.every(({ result }) => result.status !== "failed");
  // Where a part could not be read, nobody knows which articles are really gone.
  const records = isWhole ? made : withOthers(made, before);
  const dropped = isWhole ? await removeDropped(before, made, workshop) : null;
  const entry = entryOf(outcomes, records, origin, before, {
    ingredients: { ...ingredients, review: origin.review },
    drawnIn: Object.assign(
      {},
      isRetry(plan) ? before?.drawnIn : {},
      ...outcomes.map(({ drawnIn }) => drawnIn),
    ),
  });
  const results = toldOfDropped(
    outcomes.map(({ result }) => result),
    dropped,
  );
  // Decoded once more, and only where a message has an excerpt to show; the same for all of them.
  const hasPlaces = results.some(({ diagnostics }) =>
    diagnostics.some(({ span }) => span !== null),
  );
  const sources = hasPlaces ? read.sources() : {};
  return {
    results: results.map((result) => ({ ...result, sources })),
    entry: settings.write ? entry : null,
  };
}

/** The results, the last of which also tells what became of articles that the file no longer holds. */
function toldOfDropped(
  results: readonly ArticleResult[],
  dropped: Diagnostic | null,
): readonly ArticleResult[] {
  const last = results.at(-1);
  if (dropped === null || last === undefined) return results;
  return [...results.slice(0, -1), { ...last, diagnostics: [...last.diagnostics, dropped] }];
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
  const ofFailed = outcomes.flatMap(({ result }) => (result.status === "failed" ? [result] : []));
  const failed = ofFailed.length;
  const found = ofFailed.flatMap(errorsOf).slice(0, mostFailures);
  const failures = found.length > 0 ? { failures: found } : {};
  if (records.length > 0 || before === null || before.articles.length === 0) {
    return { sha256, ...made, articles: records, failed, ...failures, stale: null };
  }
  const isSame = before.sha256 === sha256 && before.ingredients.review === review;
  return { ...before, ...failures, stale: isSame ? before.stale : "changed" };
}

function errorsOf({ name, diagnostics }: ArticleResult): readonly Failure[] {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => ({ name, code, message }));
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
