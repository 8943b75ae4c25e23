import { join } from "node:path";
import { type Diagnostic, diagnose, hasErrors } from "../diagnostics/diagnostic.ts";
import { textOf } from "../document/walk.ts";
import type { Host } from "../host/host.ts";
import { nodeHost } from "../host/node-host.ts";
import { readers } from "../readers/registry.ts";
import { fileNameOf } from "../renderers/renderer.ts";
import { convertArticle, type Job, type OutputFile, receiptName } from "./convert-article.ts";
import { collisions, expandInputs, outputName } from "./inputs.ts";
import { isWhole, lastReceipt, leftOver, writeAll } from "./outputs.ts";
import { type ReadArticles, readArticles, type Sources } from "./read-articles.ts";
import type { Receipt } from "./receipt.ts";
import { type ConvertOptions, type Settings, settingsOf } from "./settings.ts";
import { type Shares, shareOut } from "./share-out.ts";
import { openWorkshop, type Workshop } from "./workshop.ts";

/** What became of one article. */
export interface ArticleResult {
  readonly input: string;
  /** Name of its outputs, without directory and ending. */
  readonly name: string;
  readonly headline: string | null;
  /** Which article of its input it is, from 1, and of how many; null where the input gave none. */
  readonly place: { readonly number: number; readonly of: number } | null;
  readonly status: "converted" | "unchanged" | "planned" | "failed";
  /** Paths of its outputs, written or (without `write`, or planned) to be written. */
  readonly outputs: readonly string[];
  /** The files themselves; empty where nothing was made. */
  readonly files: readonly OutputFile[];
  readonly receipt: Receipt | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The decoded files that the diagnostics' spans point into, where they have any. */
  readonly sources: Sources;
}

export interface ConvertResult {
  /** Nothing could begin: an option, a style sheet or a name at fault. Then `articles` is empty. */
  readonly refused: boolean;
  /** Problems of the run as a whole: style sheets, lexicons, options. */
  readonly diagnostics: readonly Diagnostic[];
  /** In the order of the inputs. */
  readonly articles: readonly ArticleResult[];
}

/** Told of each article as soon as it is done. */
type OnArticle = (result: ArticleResult) => void;

/**
 * Converts articles to files. Inputs are files, patterns, directories, or `-` for standard input.
 * Never throws for anything an input or an option can cause: see `diagnostics`. Rejects with the
 * signal's reason when interrupted; what is written by then is whole.
 *
 * @param onArticle called as each article is done, in the order of the inputs
 */
export async function convert(
  inputs: readonly string[],
  options: ConvertOptions = {},
  onArticle: OnArticle = () => undefined,
): Promise<ConvertResult> {
  return convertWith(inputs, settingsOf(options), nodeHost, openWorkshop, onArticle);
}

/** {@link convert} with the world and the workshop given: what tests replace parts of. */
export async function convertWith(
  inputs: readonly string[],
  settings: Settings,
  host: Host,
  open: typeof openWorkshop,
  onArticle: OnArticle = () => undefined,
): Promise<ConvertResult> {
  const extensions = new Set(readers.flatMap((reader) => reader.extensions));
  const { files, missing } = await expandInputs(inputs, extensions, host);
  const clashes = collisions(files).map(({ name, files: group }) =>
    diagnose(
      "output/collision",
      `${group.join(" and ")} would both write ${join(settings.out, name)}.*`,
    ),
  );
  const { workshop, diagnostics } = await open(settings, host);
  if (workshop === null || clashes.length > 0) {
    return { refused: true, diagnostics: [...diagnostics, ...clashes], articles: [] };
  }
  const absent = missing.map((diagnostic) => ({
    ...failed(diagnostic.span?.file ?? "", [diagnostic]),
    sources: {},
  }));
  for (const result of absent) onArticle(result);
  const converted = await inOrder(
    files,
    settings.jobs,
    (file) => convertFile(file, workshop),
    (results) => {
      for (const result of results) onArticle(result);
    },
  );
  return { refused: false, diagnostics, articles: [...absent, ...converted.flat()] };
}

/** Converts the article, or the articles, in one file. What breaks here breaks for this file alone. */
async function convertFile(file: string, workshop: Workshop): Promise<readonly ArticleResult[]> {
  const { signal, onProgress } = workshop.settings;
  signal?.throwIfAborted();
  onProgress({ input: file, step: "reading", done: 0 });
  try {
    return await convertReadable(file, workshop);
  } catch (error) {
    if (signal?.aborted) throw error;
    const problem = diagnose("internal/broken", `Readout broke on this article (${error})`, {
      span: { file, start: 0, end: 0 },
    });
    return [{ ...failed(file, [problem]), sources: {} }];
  }
}

async function convertReadable(
  file: string,
  workshop: Workshop,
): Promise<readonly ArticleResult[]> {
  const { settings, host } = workshop;
  const read = await readArticles(file, settings, host);
  const shares = shareOut(read.articles, read.diagnostics);
  const concernsAll = hasErrors(shares.others.filter(({ span }) => span?.file !== file));
  const results: Outcome[] = [];
  if (read.articles.length === 0 || concernsAll) results.push(failed(file, read.diagnostics));
  else {
    // What lies in no article stands with the first, or by itself where it is an error.
    const lost = hasErrors(shares.others);
    if (lost) results.push(failed(file, shares.others));
    const jobs = jobsOf(file, read, { ...shares, others: lost ? [] : shares.others }, workshop);
    for (const job of jobs) results.push(await runJob(job, workshop));
  }
  return results.map((result) => ({
    ...result,
    // Decoded once more, and only where a message has an excerpt to show.
    sources: result.diagnostics.some(({ span }) => span !== null) ? read.sources() : {},
  }));
}

type Outcome = Omit<ArticleResult, "sources">;

function jobsOf(
  file: string,
  read: ReadArticles,
  { byArticle, others }: Shares,
  { host, fingerprint }: Workshop,
): Job[] {
  const sha256 = host.hash(read.bytes);
  const review = read.review ? host.hash(read.review.bytes) : "";
  return read.articles.map((article, index) => ({
    article,
    name: nameOf(file, textOf(article, "headline"), index, read.articles.length),
    input: { path: file, sha256, format: read.format ?? "" },
    key: host.hash(`${fingerprint} ${sha256} ${review} ${index}`),
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

async function runJob(job: Job, workshop: Workshop): Promise<Outcome> {
  const { settings, host, renderers } = workshop;
  const outputs = [
    ...renderers.map((renderer) => fileNameOf(job.name, renderer)),
    receiptName(job.name),
  ].map((name) => join(settings.out, name));
  const headline = textOf(job.article, "headline");
  const result = { input: job.input.path, name: job.name, headline, place: job.place, outputs };
  if (hasErrors(job.reading)) {
    return { ...failed(job.input.path, job.reading), name: job.name, headline, place: job.place };
  }
  const nothing = { ...result, files: [], receipt: null, diagnostics: job.reading };
  const last = settings.write
    ? await lastReceipt<Receipt>(receiptName(job.name), settings, host)
    : null;
  if (last?.key === job.key && !settings.force && (await isWhole(last, settings, host))) {
    return { ...nothing, receipt: last, status: "unchanged" };
  }
  if (settings.dryRun) return { ...nothing, status: "planned" };
  const converted = await convertArticle(job, workshop);
  const diagnostics = [...job.reading, ...converted.diagnostics];
  if (converted.receipt === null)
    return { ...result, status: "failed", outputs: [], files: [], receipt: null, diagnostics };
  const unwritten = settings.write
    ? await writeAll(converted.files, job.input.path, settings, host)
    : [];
  const left = leftOver(last, converted.receipt, settings.out);
  return {
    ...result,
    status: unwritten.length > 0 ? "failed" : "converted",
    files: converted.files,
    receipt: converted.receipt,
    diagnostics: [...diagnostics, ...left, ...unwritten],
  };
}

function failed(input: string, diagnostics: readonly Diagnostic[]): Outcome {
  const name = outputName(input);
  const nothing = { headline: null, place: null, outputs: [], files: [], receipt: null };
  return { input, name, status: "failed", ...nothing, diagnostics };
}

/** Works on some things at a time and hands on their results in the order of the things. */
async function inOrder<T, R>(
  things: readonly T[],
  atOnce: number,
  work: (thing: T) => Promise<R>,
  deliver: (result: R) => void,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = new Map<number, R>();
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < things.length; index = next++) {
      const thing = things[index];
      if (thing === undefined) return;
      waiting.set(index, await work(thing));
      for (
        let result = waiting.get(results.length);
        result !== undefined;
        result = waiting.get(results.length)
      ) {
        waiting.delete(results.length);
        results.push(result);
        deliver(result);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, worker));
  return results;
}
