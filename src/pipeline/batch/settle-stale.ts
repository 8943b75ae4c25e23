import { join } from "node:path";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Host } from "../../host/host.ts";
import type { OpenLedger } from "../manifest/ledger.ts";
import { pathsOf } from "../manifest/manifest.ts";
import type { Settings } from "../settings.ts";
import { orNotWritten } from "./outputs.ts";
import { removeOutputs } from "./shelf.ts";

/** Tells of the outputs whose article is gone, and removes them where that is wished. */
export async function settleStale(
  files: readonly string[],
  { out, gone, write, dryRun }: Settings,
  host: Host,
  ledger: OpenLedger | null,
  mayRemove: boolean,
): Promise<readonly Diagnostic[]> {
  if (gone === "keep") return [];
  const present = new Set(files);
  const told: Diagnostic[] = [];
  for (const { file, entry } of ledger?.inputs() ?? []) {
    // One whose directory cannot be looked into is not gone: nothing may be removed for it.
    if (present.has(file) || file === "-" || (await host.kindOf(file)) !== "missing") continue;
    const names = pathsOf(entry).map((path) => join(out, path));
    // Of what was never converted nothing is left but that it failed.
    const isNothing = names.length === 0;
    const isRemoved = isNothing || (gone === "prune" && write && mayRemove);
    const unwritten = await orNotWritten(async () => {
      if (isRemoved) await removeOutputs(names, host);
      if (isRemoved) await ledger?.record?.(file, null);
      else if (entry.stale !== "gone") await ledger?.record?.(file, { ...entry, stale: "gone" });
    });
    if (isNothing && unwritten === null) continue;
    const [code, fate] = isRemoved
      ? (["output/pruned", "removed"] as const)
      : (["output/stale", "of it there are"] as const);
    const planned = gone === "prune" && dryRun ? { help: "This run would remove them." } : {};
    told.push(unwritten ?? diagnose(code, `${file} is gone; ${fate} ${names.join(", ")}`, planned));
  }
  return told;
}
