import { join } from "node:path";
import type { Host } from "../../host/host.ts";
import {
  inputKey,
  journalName,
  manifestIn,
  manifestName,
  textOf,
  writeManifest,
} from "./ledger.ts";
import {
  type Entry,
  emptyManifest,
  entriesOf,
  type JournalLine,
  type Manifest,
  parseJournal,
} from "./manifest.ts";

/** What is known of an output folder that many processes write to at the same time. */
export interface SharedLedger {
  /** What was made of an input, by whomever; null where nothing was. */
  entryOf(file: string): Promise<Entry | null>;
  /** Notes what became of an input. Only for who holds the folder. */
  record(file: string, entry: Entry): Promise<void>;
}

/** Bytes of a journal that is read in no time. */
const shortJournal = 2 ** 20;

/**
 * The ledger of a folder that nobody holds for longer than it takes to put one edition there. New
 * entries stand in the journal. It is folded into the manifest when it has grown to a share of it, so
 * that an entry costs the same in a folder of ten and of a hundred thousand.
 */
export function sharedLedger(folder: string, host: Host): SharedLedger {
  let known: { readonly stamp: string; readonly manifest: Manifest } | null = null;
  const manifestNow = async (): Promise<Manifest> => {
    const facts = await host.factsOf(join(folder, manifestName));
    if (facts === null) return emptyManifest;
    const stamp = `${facts.bytes} ${facts.modifiedMs}`;
    if (known?.stamp !== stamp) {
      known = { stamp, manifest: await manifestIn(folder, host, () => undefined) };
    }
    return known.manifest;
  };
  const journalNow = async () => (await textOf(join(folder, journalName), host)) ?? "";
  return {
    async entryOf(file) {
      const key = inputKey(file, folder);
      const noted = parseJournal(linesOf(key, await journalNow())).at(-1);
      if (noted !== undefined) return noted.entry;
      const { inputs } = await manifestNow();
      return Object.hasOwn(inputs, key) ? (inputs[key] ?? null) : null;
    },
    async record(file, entry) {
      const line: JournalLine = { input: inputKey(file, folder), entry };
      await host.append(join(folder, journalName), `${JSON.stringify(line)}\n`);
      const grown = (await host.factsOf(join(folder, journalName)))?.bytes ?? 0;
      const whole = (await host.factsOf(join(folder, manifestName)))?.bytes ?? 0;
      if (grown < Math.max(shortJournal, whole / 8)) return;
      const manifest = await manifestNow();
      const inputs = Object.fromEntries(entriesOf(manifest, await journalNow()));
      await writeManifest(folder, { ...manifest, inputs }, host);
    },
  };
}

/** The lines about one input: the others need not be parsed. */
function linesOf(key: string, journal: string): string {
  const start = `{"input":${JSON.stringify(key)},`;
  return journal
    .split("\n")
    .filter((line) => line.startsWith(start))
    .join("\n");
}
