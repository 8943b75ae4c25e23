import { basename, join } from "node:path";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { HostError } from "../../host/host.ts";
import type { Converted, Job } from "../convert-article.ts";
import type { ArticleRecord, Entry, OutputRecord } from "../manifest/manifest.ts";
import { receiptName } from "../receipt/receipt.ts";
import type { Workshop } from "../workshop.ts";
import { notWritten, toldOfOthers } from "./outputs.ts";
import type { Shelf } from "./shelf.ts";

/**
 * Puts an article's files in place. Files of an older text go before the new ones come, so that a
 * page never stands beside the voice of another text; those of the same text are told and stay.
 */
export async function deliver(
  { files }: Converted,
  job: Job,
  { settings, shelf }: Workshop,
  old: ArticleRecord | null,
): Promise<{
  /** Null where they could not be written. */
  readonly outputs: ArticleRecord["outputs"] | null;
  readonly diagnostics: readonly Diagnostic[];
}> {
  settings.onProgress({ input: job.input.path, step: "writing", done: 0 });
  settings.signal?.throwIfAborted();
  const { outputs: earlier, isNewText } = await leftBefore(job, old, shelf);
  const names = new Set(files.map(({ name }) => name));
  const others = earlier.filter(({ path }) => !names.has(basename(path)));
  const older = isNewText ? earlier.map(({ path }) => path) : [];
  try {
    // The receipt goes first and comes last: at no moment it tells of files that are not there.
    const made = await shelf.put(files, [receiptName(job.name), ...older]);
    const left = others.map(({ path }) => path);
    const diagnostics = toldOfOthers(left, settings.out, isNewText);
    return { outputs: isNewText ? made : [...made, ...others], diagnostics };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { outputs: null, diagnostics: [notWritten(error)] };
  }
}

/** What earlier runs have left of an article, and whether it is of another text than now. */
async function leftBefore(
  { name, input, madeFrom }: Job,
  old: ArticleRecord | null,
  shelf: Shelf,
): Promise<{ readonly outputs: readonly OutputRecord[]; readonly isNewText: boolean }> {
  if (old !== null)
    return { outputs: await shelf.left(old.outputs), isNewText: old.madeFrom !== madeFrom };
  // The manifest may be lost, and then the receipt knows.
  const receipt = await shelf.receiptOf(name);
  if (receipt?.input.path !== input.path) return { outputs: [], isNewText: true };
  const listed = receipt.outputs
    // A hand may have been at it: it names files beside itself, and no others.
    .filter(({ path }) => path === basename(path))
    .map(({ path, sha256, bytes }) => ({ path, sha256, bytes, modifiedMs: 0 }));
  return {
    outputs: await shelf.left(listed),
    isNewText: receipt.input.sha256 !== input.sha256,
  };
}

/** Removes the outputs of articles that an input with many no longer has; what is told of it. */
export async function removeDropped(
  before: Entry | null,
  records: readonly ArticleRecord[],
  { settings, shelf }: Workshop,
): Promise<Diagnostic | null> {
  const names = new Set(records.map(({ name }) => name));
  const dropped = (before?.articles ?? []).filter(({ name }) => !names.has(name));
  const paths = dropped.flatMap(({ outputs }) => outputs.map(({ path }) => path));
  await shelf.remove(paths);
  if (paths.length === 0) return null;
  const gone = paths.map((path) => join(settings.out, path)).join(", ");
  return diagnose("output/removed", `no longer among the articles of this file: ${gone}`);
}
