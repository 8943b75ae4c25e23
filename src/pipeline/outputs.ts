import { join } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type Host, HostError } from "../host/host.ts";
import type { OutputFile } from "./convert-article.ts";
import type { ReceiptOutput } from "./receipt.ts";
import type { Settings } from "./settings.ts";
import type { Workshop } from "./workshop.ts";

/** What every receipt says of the run that left it. */
interface Delivered {
  readonly key: string;
  readonly outputs: readonly ReceiptOutput[];
}

/** The receipt that an earlier run left under a name; null where there is none that can be read. */
export async function lastReceipt<R extends Pick<Delivered, "outputs">>(
  name: string,
  folder: string,
  host: Host,
): Promise<R | null> {
  const found = await readOrNull(name, folder, host);
  if (found === null) return null;
  try {
    const receipt: { readout?: unknown; outputs?: unknown } | null = JSON.parse(
      new TextDecoder().decode(found),
    );
    const isOurs = receipt?.readout === 1 && Array.isArray(receipt.outputs);
    return isOurs ? (receipt as unknown as R) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whether the files of a receipt are there as it left them. */
export async function isWhole(
  { outputs }: Delivered,
  settings: Settings,
  host: Host,
): Promise<boolean> {
  for (const { path, sha256 } of outputs) {
    const bytes = await readOrNull(path, settings.out, host);
    if (bytes === null || host.hash(bytes) !== sha256) return false;
  }
  return true;
}

async function readOrNull(name: string, folder: string, host: Host): Promise<Uint8Array | null> {
  try {
    return await host.read(join(folder, name));
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

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
export function notWritten({ path, why }: HostError): Diagnostic {
  return diagnose("output/not-written", `${path} could not be written (${why})`);
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
