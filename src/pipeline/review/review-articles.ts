import { type Diagnostic, diagnose, hasErrors } from "../../diagnostics/diagnostic.ts";
import { type Host, HostError } from "../../host/host.ts";
import { readers } from "../../readers/registry.ts";
import { expandInputs } from "../inputs.ts";
import { type ReadArticles, readArticles, type Sources } from "../read-articles.ts";
import type { Settings } from "../settings.ts";
import { largestReview } from "./read-review.ts";
import { correctionOf, isEmpty, reviewPath } from "./review.ts";
import { type ListedEntry, updated } from "./update.ts";
import { writeReview } from "./write-review.ts";

/** What became of one input's review file. */
export interface ReviewResult {
  readonly input: string;
  readonly review: string | null;
  readonly status: "written" | "unchanged" | "failed";
  /** Quotes of the article. */
  readonly quotes: number;
  /** Entries in which the editor's word stands. */
  readonly corrected: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
}

/**
 * Writes or updates the review files of articles. A file with a mistake in it is left as it is, so
 * that nothing an editor wrote is lost.
 */
export async function reviewArticles(
  inputs: readonly string[],
  settings: Pick<Settings, "from" | "language">,
  host: Host,
  onResult: (result: ReviewResult) => void,
): Promise<readonly ReviewResult[]> {
  const extensions = new Set(readers.flatMap((reader) => reader.extensions));
  const { files, missing } = await expandInputs(inputs, extensions, host);
  const results = missing.map((problem) => failed(problem.span?.file ?? "", [problem], {}));
  for (const result of results) onResult(result);
  for (const file of files) {
    const result = await reviewFile(file, settings, host);
    results.push(result);
    onResult(result);
  }
  return results;
}

async function reviewFile(
  file: string,
  settings: Pick<Settings, "from" | "language">,
  host: Host,
): Promise<ReviewResult> {
  // To prepare an article is not to publish it.
  const read = await readArticles(file, { ...settings, allowEmbargoed: true }, host);
  const path = reviewPath(file);
  const { diagnostics, found, review } = read;
  if (path === null || found.length === 0 || hasErrors(diagnostics))
    return failed(file, diagnostics, read.sources());
  const entries = updated(found, review?.entries ?? []);
  const bytes = new TextEncoder().encode(await writeReview(file, entries));
  if (bytes.length > largestReview) {
    const problem = diagnose("review/too-large", "the review would have more than 1 MiB", {
      span: { file, start: 0, end: 0 },
      help: "Split the file into one article each.",
    });
    return failed(file, [...diagnostics, problem], read.sources());
  }
  const isSame = review !== null && host.hash(review.bytes) === host.hash(bytes);
  const unwritten = isSame ? null : await write(path, bytes, host);
  if (unwritten) return failed(file, [...diagnostics, unwritten], read.sources());
  return { ...result(read, path, entries), status: isSame ? "unchanged" : "written", input: file };
}

function result(
  { diagnostics, sources }: ReadArticles,
  path: string,
  entries: readonly ListedEntry[],
) {
  return {
    review: path,
    quotes: entries.filter(({ quote }) => quote !== null).length,
    corrected: entries.filter((entry) => !isEmpty(correctionOf(entry))).length,
    diagnostics,
    sources: sources(),
  };
}

async function write(path: string, bytes: Uint8Array, host: Host): Promise<Diagnostic | null> {
  try {
    await host.write(path, bytes);
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return diagnose("output/not-written", `${error.path} could not be written (${error.why})`);
  }
}

function failed(input: string, diagnostics: readonly Diagnostic[], sources: Sources): ReviewResult {
  const review = reviewPath(input);
  return { input, review, status: "failed", quotes: 0, corrected: 0, diagnostics, sources };
}
