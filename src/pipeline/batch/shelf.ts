import { join } from "node:path";
import type { Host, NamedBytes } from "../../host/host.ts";
import type { OutputRecord } from "../manifest/manifest.ts";
import { lastReceipt } from "../receipt/last-receipt.ts";
import { type Receipt, receiptName } from "../receipt/receipt.ts";

/** Where the files of editions are put: a folder, or what stands in for one. */
export interface Shelf {
  /**
   * Puts files that belong together in place, each of them whole and the last one last; what is
   * `gone` (paths on the shelf) goes before the first new one comes. Rejects with a HostError.
   */
  put(files: readonly NamedBytes[], gone: readonly string[]): Promise<readonly OutputRecord[]>;
  /** Those of the files put here earlier that are there still, as they are now. */
  left(outputs: readonly OutputRecord[]): Promise<readonly OutputRecord[]>;
  /** The receipt of the edition that was last put here under a name; null where none can be read. */
  receiptOf(name: string): Promise<Receipt | null>;
  /** Takes files away, receipts first. */
  remove(paths: readonly string[]): Promise<void>;
}

/** A folder, which is made where it is not there. */
export function folderShelf(folder: string, host: Host): Shelf {
  return {
    async put(files, gone) {
      await host.makeDirectory(folder);
      await host.replace(folder, files, gone);
      return Promise.all(files.map((file) => recordOf(file, folder, host)));
    },
    async left(outputs) {
      const facts = await Promise.all(outputs.map(({ path }) => host.factsOf(join(folder, path))));
      return outputs.flatMap((output, index) => {
        const now = facts[index];
        return now ? [{ ...output, ...now }] : [];
      });
    },
    receiptOf: (name) => lastReceipt<Receipt>(receiptName(name), folder, host),
    remove: (paths) =>
      removeOutputs(
        paths.map((path) => join(folder, path)),
        host,
      ),
  };
}

async function recordOf({ name, bytes }: NamedBytes, folder: string, host: Host) {
  const facts = await host.factsOf(join(folder, name));
  return {
    path: name,
    sha256: host.hash(bytes),
    bytes: bytes.length,
    modifiedMs: facts?.modifiedMs ?? 0,
  };
}

/** Removes outputs; receipts first, so that at no moment one tells of files that are gone. */
export async function removeOutputs(paths: readonly string[], host: Host): Promise<void> {
  const isReceipt = (path: string) => path.endsWith(receiptName(""));
  const rest = paths.filter((path) => !isReceipt(path));
  for (const path of [...paths.filter(isReceipt), ...rest]) await host.remove(path);
}
