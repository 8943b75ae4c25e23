import { basename } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { HostError } from "../../host/host.ts";
import { notWritten, toldOfOthers } from "../batch/outputs.ts";
import type { MadeFile } from "../convert-article.ts";
import { receiptName } from "../receipt/receipt.ts";
import type { Workshop } from "../workshop.ts";
import type { PackReceipt } from "./pack-receipt.ts";

/**
 * Puts a pack in place, its receipt last. Files of other texts go before the new ones come, so that no
 * page stands beside the recording of another text; those of the same texts are told and stay.
 *
 * @param last what the last run left under the name
 * @returns what is to be told, also where it could not be written
 */
export async function putPack(
  name: string,
  { files, receipt }: { readonly files: readonly MadeFile[]; readonly receipt: PackReceipt },
  last: PackReceipt | null,
  { settings, shelf }: Pick<Workshop, "settings" | "shelf">,
): Promise<readonly Diagnostic[]> {
  settings.onProgress({ input: receipt.pack.title, step: "writing", done: 0 });
  settings.signal?.throwIfAborted();
  // A hand may have been at the receipt: it names files beside itself, and no others.
  const earlier = (last?.outputs ?? []).filter(({ path }) => path === basename(path));
  const left = await shelf.left(earlier.map((output) => ({ ...output, modifiedMs: 0 })));
  const paths = left.map(({ path }) => path);
  const names = new Set(files.map((file) => file.name));
  const areOlder = last !== null && textsOf(last) !== textsOf(receipt);
  try {
    // At no moment a receipt tells of files that are not there.
    await shelf.put(files, [receiptName(name), ...(areOlder ? paths : [])]);
    const others = paths.filter((path) => !names.has(path));
    return toldOfOthers(others, settings.out, areOlder);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [notWritten(error)];
  }
}

/** The articles and their order: a recording of others is no recording of this pack. */
function textsOf({ articles }: PackReceipt): string {
  return articles.map(({ input }) => input.sha256).join(" ");
}
