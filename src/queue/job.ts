import { diagnose } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host/host.ts";
import { type ArticleResult, failedResult } from "../pipeline/article-result.ts";
import { type CommonIngredients, hashOf } from "../pipeline/batch/plan.ts";
import type { PackResult } from "../pipeline/pack/pack.ts";
import { reviewPath } from "../pipeline/review/review.ts";
import type { PackSettings, PlainSettings } from "../pipeline/settings.ts";
import { version } from "../version.ts";

/** What is asked of a worker: plain data, without a secret, with paths as they were typed. */
export type QueuedJob = ArticleJob | PackJob;

/** Convert the article, or the articles, in one file. */
export interface ArticleJob {
  readonly type: "article";
  readonly file: string;
  readonly settings: PlainSettings;
  /** As whoever submitted it found style sheets and lexicons: others than before are opened anew. */
  readonly ingredients: CommonIngredients;
  /** Of the Readout that submitted it. */
  readonly version: string;
}

/** Make one pack of some files, when the article job of each of them has ended. */
export interface PackJob {
  readonly type: "pack";
  /** Its articles in their order, each with the name of its own job; null where there is no such file. */
  readonly members: readonly { readonly file: string; readonly id: string | null }[];
  readonly settings: PlainSettings & { readonly pack: PackSettings };
  readonly version: string;
}

/** What became of a job. */
export type JobOutcome =
  | { readonly type: "article"; readonly results: readonly ArticleResult[] }
  | { readonly type: "pack"; readonly result: PackResult };

/** What a job is about, in a word: its file, or the title of its pack. */
export function subjectOf(job: QueuedJob): string {
  switch (job.type) {
    case "article":
      return job.file;
    case "pack":
      return `pack “${job.settings.pack.title ?? "Briefing"}”`;
  }
}

/** An input and the hashes of what it is made from: null for what is not there. */
export interface Content {
  readonly file: string;
  readonly sha256: string | null;
  readonly review: string | null;
}

/** Hashes an input and the review beside it. */
export async function contentOf(file: string, host: Host): Promise<Content> {
  const review = reviewPath(file);
  return {
    file,
    sha256: await hashOf(file, host),
    review: review && (await hashOf(review, host)),
  };
}

/**
 * The name of a job: a hash of all that its outputs depend on and of where they go, so that the same
 * work stands in the queue once, however often it is submitted.
 *
 * @param pack name of the pack job that waits for it: a job can be waited for by one other alone
 */
export function jobId(
  { type, settings: { out, force } }: Pick<QueuedJob, "type" | "settings">,
  contents: readonly Content[],
  ingredients: CommonIngredients,
  pack: string | null,
  host: Host,
): string {
  const all = JSON.stringify([out, force, ingredients, contents, pack]);
  return `${type}-${host.hash(all).slice(0, 16)}`;
}

/** The outcome of a job of which nothing can be told but why it ended. */
export function brokenOff(
  job: QueuedJob,
  code: "queue/lost" | "queue/canceled" | "queue/broke-off" | "queue/unlike",
  why: string,
): JobOutcome {
  if (job.type === "article") {
    const problem = diagnose(code, why, { span: { file: job.file, start: 0, end: 0 } });
    return { type: "article", results: [failedResult(job.file, [], [problem])] };
  }
  const problem = diagnose(code, `${subjectOf(job)}: ${why}`);
  return {
    type: "pack",
    result: {
      refused: false,
      status: "failed",
      name: subjectOf(job),
      outputs: [],
      files: [],
      receipt: null,
      missing: [],
      diagnostics: [problem],
      sources: {},
    },
  };
}

/** Why a job that another version of Readout submitted cannot be done here; null where it can. */
export function unlikeVersion({ version: theirs }: QueuedJob): string | null {
  return theirs === version
    ? null
    : `it was submitted by Readout ${theirs}, and this worker is Readout ${version}`;
}
