import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nodeHost } from "../host/node-host.ts";
import type { Terminal } from "./terminal.ts";

/** Tells of the problems of a run as a whole, each with the line of the sheet or lexicon that it lies in. */
export async function tellProblems(
  diagnostics: readonly Diagnostic[],
  terminal: Terminal,
): Promise<void> {
  for (const one of diagnostics) terminal.message(one, await sheetOf(one));
}

/** The text of the style sheet or lexicon that a problem lies in, by its path. */
export async function sheetOf({ span }: Diagnostic): Promise<Readonly<Record<string, string>>> {
  if (span === null) return {};
  const bytes = await nodeHost.read(span.file).catch(() => null);
  return bytes === null ? {} : { [span.file]: new TextDecoder().decode(bytes) };
}
