import { join, relative, sep } from "node:path";
import { type Diagnostic, diagnose, hasErrors } from "../diagnostics/diagnostic.ts";
import { textOf } from "../document/walk.ts";
import { type Host, HostError } from "../host/host.ts";
import { type Converted, convertArticle, type Job, type OutputFile } from "./convert-article.ts";
import { outputName } from "./inputs.ts";
import type { ArticleRecord, Entry, Summary } from "./manifest/manifest.ts";
import { notWritten } from "./outputs.ts";
import type { Plan, Reason } from "./plan.ts";
import { type ReadArticles, readArticles, type Sources } from "./read-articles.ts";
import type { Receipt } from "./receipt.ts";
import { type Shares, shareOut } from "./share-out.ts";
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
    outputs: [],
    files: [],
    receipt: null,
    summary: null,
    diagnostics,
    sources: {},
  };
}

async function convertReadable(plan: Plan, workshop: Workshop): Promise<FileOutcome> {
  const { file, reasons, before } = plan;
  const { settings, ingredients } = workshop;
  const witness = witnessing(workshop.host);
  const { host } = witness;
  const read = await readArticles(file, settings, workshop.host);
  const sha256 = host.hash(read.bytes);
  const review = read.review ? host.hash(read.review.bytes) : null;
  const isNewText = before?.sha256 !== sha256 || before.ingredients.review !== review;
  const results: ArticleResult[] = [];
  const records: ArticleRecord[] = [];
  const shares = shareOut(read.articles, read.diagnostics);
  const concernsAll = hasErrors(shares.others.filter(({ span }) => span?.file !== file));
  if (read.articles.length === 0 || concernsAll) {
    results.push(failedResult(file, reasons, read.diagnostics));
  } else {
    // What lies in no article stands with the first, or by itself where it is an error.
    const lost = hasErrors(shares.others);
    if (lost) results.push(failedResult(file, reasons, shares.others));
    for (const job of jobsOf(file, sha256, read, lost ? { ...shares, others: [] } : shares)) {
      const old = before?.articles.find(({ name }) => name === job.name) ?? null;
      const { result, record } = await runJob(job, { ...workshop, host }, plan, old, isNewText);
      results.push(result);
      if (record !== null) records.push(record);
    }
  }
  const failed = results.filter(({ status }) => status === "failed").length;
  const entry: Entry | null =
    records.length === 0
      ? before && isNewText
        ? { ...before, stale: "changed" }
        : before
      : {
          sha256,
          ingredients: { ...ingredients, review },
          drawnIn: witness.filesFrom(settings.out),
          articles: records,
          failed,
          stale: null,
        };
  if (records.length > 0) await removeDropped(before, records, workshop);
  return {
    results: results.map((result) => ({
      ...result,
      // Decoded once more, and only where a message has an excerpt to show.
      sources: result.diagnostics.some(({ span }) => span !== null) ? read.sources() : {},
    })),
    entry: settings.write ? entry : null,
  };
}

function jobsOf(
  file: string,
  sha256: string,
  read: ReadArticles,
  { byArticle, others }: Shares,
): Job[] {
  return read.articles.map((article, index) => ({
    article,
    name: nameOf(file, textOf(article, "headline"), index, read.articles.length),
    input: { path: file, sha256, format: read.format ?? "" },
    place: { number: index + 1, of: read.articles.length },
    reading: [...(index === 0 ? others : []), ...(byArticle[index] ?? [])],
  }));
}

/** `ferry`, or where a file holds many articles `feed-003-ferry-stays`: stable from run to run. */
function nameOf(file: string, headline: string | null, index: number, count: number): string {
  if (count === 1) return outputName(file);
  const number = String(index + 1).padStart(Math.max(3, String(count).length), "0");
  const words =
    (headline ?? "")
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return [outputName(file), number, words.join("-").slice(0, 48)].filter(Boolean).join("-");
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
  isNewText: boolean,
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
  const delivered = await deliver(converted, job, workshop, old, isNewText);
  const told = [...diagnostics, ...delivered.diagnostics];
  if (delivered.outputs === null) {
    return { result: { ...failed, diagnostics: told }, record: old };
  }
  const record = { name: job.name, place: job.place, summary, outputs: delivered.outputs };
  return { result: { ...result, diagnostics: told }, record };
}

const nothingMade: Converted = { files: [], receipt: null, diagnostics: [] };

function summaryOf(job: Job, receipt: Receipt, diagnostics: readonly Diagnostic[]): Summary {
  const labelled = receipt.quotes.filter(({ labelPrinted, labelSpoken }) =>
    Boolean(labelPrinted ?? labelSpoken),
  );
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

/**
 * Puts an article's files in place. Files of an older text go before the new ones come, so that a
 * page never stands beside the voice of another text; those of the same text are told and stay.
 */
async function deliver(
  { files }: Converted,
  job: Job,
  { settings, host }: Workshop,
  old: ArticleRecord | null,
  isNewText: boolean,
): Promise<{
  /** Null where they could not be written. */
  readonly outputs: ArticleRecord["outputs"] | null;
  readonly diagnostics: readonly Diagnostic[];
}> {
  settings.onProgress({ input: job.input.path, step: "writing", done: 0 });
  settings.signal?.throwIfAborted();
  const names = new Set(files.map(({ name }) => name));
  const others = (old?.outputs ?? []).filter(({ path }) => !names.has(path));
  const gone = isNewText ? (old?.outputs ?? []).map(({ path }) => path) : [];
  try {
    await host.makeDirectory(settings.out);
    await host.replace(settings.out, files, gone);
    const made = await Promise.all(files.map((file) => recordOf(file, settings.out, host)));
    const told = others.length === 0 ? [] : [toldOf(others, settings.out, isNewText)];
    return { outputs: isNewText ? made : [...made, ...others], diagnostics: told };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { outputs: null, diagnostics: [notWritten(error)] };
  }
}

async function recordOf({ name, bytes }: OutputFile, folder: string, host: Host) {
  const facts = await host.factsOf(join(folder, name));
  return {
    path: name,
    sha256: host.hash(bytes),
    bytes: bytes.length,
    modifiedMs: facts?.modifiedMs ?? 0,
  };
}

function toldOf(others: ArticleRecord["outputs"], folder: string, isNewText: boolean): Diagnostic {
  const names = others.map(({ path }) => join(folder, path)).join(", ");
  return isNewText
    ? diagnose("output/removed", `made from an older text, and removed: ${names}`)
    : diagnose("output/left-over", `of an earlier run, and not made again: ${names}`);
}

/** Removes the outputs of articles that an input with many no longer has. */
async function removeDropped(
  before: Entry | null,
  records: readonly ArticleRecord[],
  { settings, host }: Workshop,
): Promise<void> {
  const names = new Set(records.map(({ name }) => name));
  for (const { name, outputs } of before?.articles ?? []) {
    if (names.has(name)) continue;
    for (const { path } of outputs) await host.remove(join(settings.out, path));
  }
}

/** A host that remembers the hash of each file that an article draws in, but not of our own packages. */
function witnessing(host: Host): {
  readonly host: Host;
  readonly filesFrom: (folder: string) => Readonly<Record<string, string>>;
} {
  const ours = new Set<string>();
  const files = new Map<string, string>();
  const packageFile = (specifier: string) => {
    const path = host.packageFile(specifier);
    ours.add(path);
    return path;
  };
  const read = async (path: string) => {
    if (ours.has(path)) return host.read(path);
    files.set(path, "");
    const bytes = await host.read(path);
    files.set(path, host.hash(bytes));
    return bytes;
  };
  const filesFrom = (folder: string) =>
    Object.fromEntries(
      [...files].map(([path, hash]) => [relative(folder, path).split(sep).join("/"), hash]),
    );
  return { host: { ...host, read, packageFile }, filesFrom };
}
