import type { Host } from "../../host/host.ts";
import { removeCutOffEditions } from "../../pipeline/batch/cut-off.ts";
import { folderShelf } from "../../pipeline/batch/shelf.ts";
import { sharedLedger } from "../../pipeline/manifest/shared-ledger.ts";
import type { Store } from "./store.ts";

/**
 * A folder that all machines see. It is held only while one edition is put there: editions are made
 * side by side, and `convert` in the same folder is waited for.
 */
export function sharedFolder(folder: string, host: Host): Store {
  const shelf = folderShelf(folder, host);
  const ledger = sharedLedger(folder, host);
  const held = async <T>(work: () => Promise<T>): Promise<T> => {
    await host.makeDirectory(folder);
    const release = await host.lock(folder, () => undefined);
    try {
      return await work();
    } finally {
      await release();
    }
  };
  return {
    put: (files, gone) => held(() => shelf.put(files, gone)),
    left: (outputs) => shelf.left(outputs),
    receiptOf: (name) => shelf.receiptOf(name),
    remove: (paths) => (paths.length === 0 ? Promise.resolve() : held(() => shelf.remove(paths))),
    entryOf: (file) => ledger.entryOf(file),
    record: (file, entry) => held(() => ledger.record(file, entry)),
    tidy: () => held(() => removeCutOffEditions(folder, host)),
  };
}
