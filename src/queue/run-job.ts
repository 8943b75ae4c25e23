import { diagnose } from "../diagnostics/diagnostic.ts";
import { type Host, HostError } from "../host/host.ts";
import { type ArticleResult, failedResult, unchanged } from "../pipeline/article-result.ts";
import { notWritten } from "../pipeline/batch/outputs.ts";
import { type CommonIngredients, hashOf, planFor } from "../pipeline/batch/plan.ts";
import { convertFile } from "../pipeline/convert-file.ts";
import { fetchingOnce } from "../pipeline/fetch-pictures.ts";
import type { Entry } from "../pipeline/manifest/manifest.ts";
import { packWith } from "../pipeline/pack/pack.ts";
import type { PackReceipt } from "../pipeline/pack/pack-receipt.ts";
import { type PlainSettings, type Settings, settingsOfPlain } from "../pipeline/settings.ts";
import { openWorkshop } from "../pipeline/workshop.ts";
import type { ArticleJob, JobOutcome, PackJob, QueuedJob } from "./job.ts";
import { QueueError } from "./queue-error.ts";
import { placeOf } from "./store/bucket-store.ts";
import { isInBucket, type OpenBucket } from "./store/buckets.ts";
import type { Store } from "./store/store.ts";
import { storeAt } from "./store/store-at.ts";

/** What a job is done with. */
export interface Means {
  /** Reads from buckets too, and takes turns with other machines. */
  readonly host: Host;
  readonly openBucket: OpenBucket;
  /** What this worker runs for the engine `command`: no job may name a program. */
  readonly engineCommand: string | null;
  /** Files whose own jobs have failed for good: a pack goes without them. */
  readonly failed: readonly string[];
  /** Somebody may have begun this job before and not come back. */
  readonly isAgain: boolean;
}

/**
 * Does one job. What is there already is not made again; what is made is put there whole and then
 * noted, so that a job that is done twice leaves what it leaves when it is done once. Never rejects
 * for what an article or a store does.
 */
export async function runJob(job: QueuedJob, means: Means): Promise<JobOutcome> {
  const settings = settingsFor(job.settings, means);
  const store = storeAt(settings.out, means.host, means.openBucket);
  try {
    if (means.isAgain) await store.tidy();
    return await (job.type === "article"
      ? runArticle(job, settings, store, means)
      : runPack(job, settings, store, means));
  } catch (error) {
    const problem = problemOf(error);
    return job.type === "article"
      ? { type: "article", results: [failedResult(job.file, [], [problem])] }
      : { type: "pack", result: { ...nothingPacked, diagnostics: [problem] } };
  }
}

function settingsFor(plain: PlainSettings, { engineCommand }: Means): Settings {
  const engineSettings = { ...plain.engineSettings, command: engineCommand };
  return { ...settingsOfPlain(plain), engineSettings, write: true, dryRun: false };
}

/** What a store or a disk may do at any moment. */
function problemOf(error: unknown) {
  if (error instanceof QueueError) return error.diagnostic;
  if (error instanceof HostError) return notWritten(error);
  return diagnose("internal/broken", `Readout broke on this job (${error})`);
}

async function runArticle(
  { file, ingredients }: ArticleJob,
  settings: Settings,
  store: Store,
  { host }: Means,
): Promise<JobOutcome> {
  const { workshop, diagnostics } = await workshopFor(settings, ingredients, host);
  if (workshop === null) {
    return { type: "article", results: [failedResult(file, [], diagnostics)] };
  }
  const wanted = { ...workshop.ingredients, force: settings.force };
  const before = await store.entryOf(file);
  const plan = await planFor(file, before, wanted, settings.out, host);
  if (plan.reasons.length === 0) {
    const { results } = unchanged(plan, settings);
    return { type: "article", results: placed(results, before, settings.out) };
  }
  const { results, entry } = await convertFile(plan, {
    ...workshop,
    settings,
    host,
    shelf: store,
    // A worker lives for days: what it once fetched may be another picture now.
    fetch: settings.fetch ? fetchingOnce(host) : null,
  });
  if (entry !== null) await store.record(file, entry);
  const isMade = entry !== null && entry.articles.length > 0;
  const isStill = !isMade || entry.sha256 === (await hashOf(file, host));
  // Nobody may be left with an older text because this machine was slow.
  const told = isStill
    ? results
    : results.map((result) => ({ ...result, ...changedMeanwhile(file) }));
  return { type: "article", results: placed(told, entry, settings.out) };
}

function changedMeanwhile(file: string): Pick<ArticleResult, "status" | "diagnostics"> {
  const span = { file, start: 0, end: 0 };
  const message = "the article changed while it was converted";
  return { status: "failed", diagnostics: [diagnose("input/unreadable", message, { span })] };
}

/** The results with their outputs where they really are: in a bucket, in a folder of their own. */
function placed(
  results: readonly ArticleResult[],
  entry: Entry | null,
  out: string,
): readonly ArticleResult[] {
  if (!isInBucket(out)) return results;
  return results.map((result) => {
    const record = entry?.articles.find(({ name }) => name === result.name);
    const isThere = result.status !== "failed" && record !== undefined;
    return isThere
      ? { ...result, outputs: record.outputs.map(({ path }) => placeOf(out, path)) }
      : result;
  });
}

async function runPack(
  { members, settings: { pack } }: PackJob,
  settings: Settings,
  store: Store,
  { host, failed }: Means,
): Promise<JobOutcome> {
  const files = members.map(({ file }) => file);
  let outputs: readonly string[] | null = null;
  const put: Store["put"] = async (made, gone) => {
    const records = await store.put(made, gone);
    outputs = records.map(({ path }) => placeOf(settings.out, path));
    return records;
  };
  const open: typeof openWorkshop = async (wanted, world) => {
    const opened = await openWorkshop(wanted, world);
    const { workshop } = opened;
    return { ...opened, workshop: workshop && { ...workshop, shelf: { ...store, put } } };
  };
  const result = await packWith(files, { ...settings, pack }, host, open, failed);
  const receipt = result.receipt && slimmed(result.receipt);
  const slim = { ...result, outputs: outputs ?? result.outputs, files: [], receipt };
  return { type: "pack", result: slim };
}

/** A receipt as far as a terminal tells of it: the whole one is among the outputs. */
function slimmed(receipt: PackReceipt): PackReceipt {
  const articles = receipt.articles.map((article) => ({
    ...article,
    sentences: [],
    quotes: [],
    added: [],
    leftOut: [],
  }));
  return { ...receipt, articles, added: [] };
}

const nothingPacked = {
  refused: false,
  status: "failed",
  name: "pack",
  outputs: [],
  files: [],
  receipt: null,
  missing: [],
  sources: {},
} as const;

/** Workshops that stay open in a thread: fonts and patterns are warm for the next job like it. */
const opened = new Map<string, ReturnType<typeof openWorkshop>>();
const mostOpened = 4;

/** A workshop for some settings; one that cannot be opened is tried anew the next time. */
async function workshopFor(
  settings: Settings,
  ingredients: CommonIngredients,
  host: Host,
): Promise<Awaited<ReturnType<typeof openWorkshop>>> {
  const key = JSON.stringify([settings, ingredients]);
  const known = opened.get(key);
  const workshop = known ?? openWorkshop(settings, host);
  opened.delete(key);
  opened.set(key, workshop);
  const [oldest] = opened.keys();
  if (opened.size > mostOpened && oldest !== undefined) opened.delete(oldest);
  const found = await workshop;
  if (found.workshop === null) opened.delete(key);
  return found;
}
