import { join } from "node:path";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { HostError } from "../../host/host.ts";

/** What is told of files that earlier runs have left of an edition, and that this one does not make again. */
export function toldOfOthers(
  paths: readonly string[],
  folder: string,
  areOlder: boolean,
): readonly Diagnostic[] {
  if (paths.length === 0) return [];
  const names = paths.map((path) => join(folder, path)).join(", ");
  const told = areOlder
    ? diagnose("output/removed", `made from an older text, and removed: ${names}`)
    : diagnose("output/left-over", `of an earlier run, and not made again: ${names}`);
  return [told];
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
