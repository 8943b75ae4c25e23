import { join, relative, sep } from "node:path";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { type Host, HostError } from "../../host/host.ts";
import { removeCutOffEditions } from "../batch/cut-off.ts";
import {
  type Entry,
  emptyManifest,
  entriesOf,
  formatManifest,
  type JournalLine,
  type Manifest,
  parseManifest,
  type RunRecord,
  withRun,
} from "./manifest.ts";

export const manifestName = "manifest.json";

/** Beside the manifest while a run goes on: a line for each input that is done. */
export const journalName = ".readout.journal";

/** What is known of an output folder, kept up to date as a run goes on. */
export interface Ledger {
  /** What was made of an input; null where nothing was. */
  entryOf(file: string): Entry | null;
  /** Inputs that have outputs here, with their paths as this process finds them. */
  inputs(): readonly { readonly file: string; readonly entry: Entry }[];
  /** Notes what became of an input; on the disk when it returns, so that a crash forgets nothing. */
  record(file: string, entry: Entry | null): Promise<void>;
  /** Writes the manifest with this run and lets the folder go. */
  close(run: RunRecord | null): Promise<void>;
}

/** A ledger that may only be looked at: nothing is recorded in it then. */
export type OpenLedger = Pick<Ledger, "entryOf" | "inputs"> & Partial<Ledger>;

/**
 * Opens the ledger of an output folder for a run that writes: makes the folder, waits until no other
 * run has it, takes up what a run that broke off had noted, and clears away its unfinished files.
 * Rejects with a HostError where the folder cannot be written to.
 */
export async function openLedger(
  folder: string,
  host: Host,
  report: Report,
  options: { readonly signal: AbortSignal | null; readonly onWait: (holder: string) => void },
): Promise<Ledger> {
  const isNew = await host.makeDirectory(folder);
  const unlock = await host.lock(folder, options.onWait, options.signal ?? undefined);
  const release = async () => {
    await unlock();
    // A run of which nothing came leaves nothing.
    if (isNew) await host.removeEmptyDirectory(folder);
  };
  try {
    await removeCutOffEditions(folder, host);
    const entries = await entriesIn(folder, host, report);
    return ledgerOf(folder, host, entries, release);
  } catch (error) {
    await release();
    throw error;
  }
}

/** What is known of an output folder, for a run that only looks. */
export async function readLedger(
  folder: string,
  host: Host,
  report: Report,
): Promise<Pick<Ledger, "entryOf" | "inputs">> {
  const { entryOf, inputs } = ledgerOf(
    folder,
    host,
    await entriesIn(folder, host, report),
    async () => undefined,
  );
  return { entryOf, inputs };
}

interface Known {
  readonly entries: Map<string, Entry>;
  readonly manifest: Manifest;
}

async function entriesIn(folder: string, host: Host, report: Report): Promise<Known> {
  const manifest = await manifestIn(folder, host, report);
  const journal = await textOf(join(folder, journalName), host);
  return { entries: entriesOf(manifest, journal ?? ""), manifest };
}

/** The manifest of a folder; an empty one where there is none that can be read, which is reported. */
export async function manifestIn(folder: string, host: Host, report: Report): Promise<Manifest> {
  const path = join(folder, manifestName);
  const text = await textOf(path, host);
  if (text === null) return emptyManifest;
  const manifest = parseManifest(text);
  if (manifest !== null) return manifest;
  report(
    // Without a place: when it is shown, another has been written there.
    diagnose("manifest/unreadable", `${path} is no manifest of this version`),
  );
  return emptyManifest;
}

/** Text of a file; null where it cannot be read. */
export async function textOf(path: string, host: Host): Promise<string | null> {
  try {
    return new TextDecoder().decode(await host.read(path));
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function ledgerOf(
  folder: string,
  host: Host,
  { entries, manifest }: Known,
  release: () => Promise<void>,
): Ledger {
  const keyOf = (file: string) => inputKey(file, folder);
  return {
    entryOf: (file) => entries.get(keyOf(file)) ?? null,
    inputs: () =>
      [...entries].map(([key, entry]) => ({ file: key === "-" ? key : join(folder, key), entry })),
    record: async (file, entry) => {
      const line: JournalLine = { input: keyOf(file), entry };
      await host.append(join(folder, journalName), `${JSON.stringify(line)}\n`);
      if (entry === null) entries.delete(line.input);
      else entries.set(line.input, entry);
    },
    close: async (run) => {
      try {
        if (entries.size === 0 && manifest.runs.length === 0) return;
        const now = { ...manifest, inputs: Object.fromEntries(entries) };
        await writeManifest(folder, run === null ? now : withRun(now, run), host);
      } finally {
        await release();
      }
    },
  };
}

/** Writes the manifest; what the journal had noted is in it now. */
export async function writeManifest(folder: string, manifest: Manifest, host: Host): Promise<void> {
  const bytes = new TextEncoder().encode(formatManifest(manifest));
  await host.write(join(folder, manifestName), bytes);
  await host.remove(join(folder, journalName));
}

/** The path of an input from the output folder, the same wherever both are moved together. */
export function inputKey(file: string, folder: string): string {
  return file === "-" ? file : relative(folder, file).split(sep).join("/");
}
