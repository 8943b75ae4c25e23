import { join } from "node:path";
import { type Host, HostError } from "../../host/host.ts";
import type { ReceiptOutput } from "./receipt.ts";

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
  folder: string,
  host: Host,
): Promise<boolean> {
  for (const { path, sha256 } of outputs) {
    const bytes = await readOrNull(path, folder, host);
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
