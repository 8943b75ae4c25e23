import type { Host } from "../host/host.ts";
import { nodeHost } from "../host/node-host.ts";
import type { Reporter } from "./report/report.ts";

/** Who writes the page that --report names; null where none is wished. */
export async function reporterFor(
  file: string | undefined,
  host: Host = nodeHost,
): Promise<Reporter | null> {
  if (file === undefined) return null;
  const { openReport } = await import("./report/report.ts");
  return openReport(file, host);
}
