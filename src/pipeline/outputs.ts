import { join } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { HostError } from "../host/host.ts";
import type { OutputFile } from "./convert-article.ts";
import type { Delivered } from "./last-receipt.ts";
import type { Workshop } from "./workshop.ts";

/** Files of an earlier run that this one does not make again: they may say something else now. */
export function leftOver(last: Delivered | null, made: Delivered, folder: string): Diagnostic[] {
  const paths = new Set(made.outputs.map(({ path }) => path));
  const old = last?.outputs.filter(({ path }) => !paths.has(path)) ?? [];
  if (old.length === 0) return [];
  const names = old.map(({ path }) => join(folder, path)).join(", ");
  return [diagnose("output/left-over", `of an earlier run, and not made again: ${names}`)];
}

/** Writes the files made from an input, each whole and the receipt last; gives what went wrong. */
export async function writeAll(
  files: readonly OutputFile[],
  input: string,
  { settings, shelf }: Pick<Workshop, "settings" | "shelf">,
): Promise<Diagnostic[]> {
  settings.onProgress({ input, step: "writing", done: 0 });
  settings.signal?.throwIfAborted();
  try {
    // An older receipt goes first: at no moment it tells of files that are not there.
    const receipt = files.slice(-1).map(({ name }) => name);
    await shelf.put(files, receipt);
    return [];
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [notWritten(error)];
  }
}

/** What is told of a file or folder that could not be written. */
export function notWritten({ path, reason, why }: HostError): Diagnostic {
  const message = `${path} could not be written (${why})`;
  if (reason !== "ENAMETOOLONG") return diagnose("output/not-written", message);
  const help = "Give the article's file a shorter name: what is made of it has longer endings.";
  return diagnose("output/not-written", message, { help });
}

/** What is told where the folder's records could not be written, as on a full disk; null where they were. */
export async function orNotWritten(
  write: () => Promise<void> | undefined,
): Promise<Diagnostic | null> {
  try {
    await write();
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return notWritten(error);
  }
}
