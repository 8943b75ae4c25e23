import { join } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Plan, Reason } from "./batch/plan.ts";
import type { OutputFile } from "./convert-article.ts";
import { outputName } from "./inputs.ts";
import type { ArticleRecord, Entry, Failure, Summary } from "./manifest/manifest.ts";
import type { Sources } from "./read-articles.ts";
import type { Receipt } from "./receipt/receipt.ts";
import type { Settings } from "./settings.ts";

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
  /** Why it could not be converted the last time, as far as is remembered; empty where it could, or was not tried. */
  readonly lastFailures: readonly Failure[];
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

/** What is told of an input of which everything is there already. */
export function unchanged({ file, before }: Plan, { out }: Settings): FileOutcome {
  const results = (before?.articles ?? []).map((record) => unchangedResult(file, record, out));
  return { results, entry: null };
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
    lastFailures: [],
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
