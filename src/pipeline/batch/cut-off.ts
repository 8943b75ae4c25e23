import { join } from "node:path";
import type { Host } from "../../host/host.ts";
import { lastReceipt } from "../receipt/last-receipt.ts";
import type { Receipt } from "../receipt/receipt.ts";

/**
 * Takes away what a crash has left of editions in a folder: temporary files, and files that were in
 * place already while their receipt, which comes last, was not. Only for who has locked the folder.
 */
export async function removeCutOffEditions(folder: string, host: Host): Promise<void> {
  for (const { temporary, name } of await host.cutOff(folder)) {
    const begun = await lastReceipt<Receipt>(temporary, folder, host);
    if (begun === null || (await host.factsOf(join(folder, name))) !== null) continue;
    for (const { path, bytes, sha256 } of begun.outputs) {
      const placed = join(folder, path);
      if ((await host.factsOf(placed))?.bytes !== bytes) continue;
      if (host.hash(await host.read(placed)) === sha256) await host.remove(placed);
    }
  }
  await host.removeCutOff(folder);
}
