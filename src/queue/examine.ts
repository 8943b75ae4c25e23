import type { Host } from "../host/host.ts";
import { HostError } from "../host/host.ts";
import type { Check } from "../pipeline/doctor.ts";
import { addressOf, addressVariable, askServer, shownAddress } from "./connection.ts";
import { openQueue } from "./queue.ts";
import { QueueError } from "./queue-error.ts";
import { addressIn, isInBucket } from "./store/buckets.ts";
import { s3Buckets } from "./store/s3.ts";

/**
 * Checks what many machines need: the queue server, and the bucket where outputs go to one. What
 * nobody has asked for, by the environment or by `out`, may be absent.
 */
export async function* examineQueue(out: string, host: Host): AsyncGenerator<Check> {
  yield await queueCheck(host);
  if (isInBucket(out)) yield await storeCheck(out, host);
}

async function queueCheck(host: Host): Promise<Check> {
  const name = "queue";
  const state = host.env(addressVariable) ? "missing" : "absent";
  try {
    const address = addressOf(undefined, host);
    const { version, concern } = await askServer(address);
    const here = `Redis ${version} at ${shownAddress(address)}`;
    if (concern !== null) {
      return { name, state, found: `${here}: ${concern.found}`, mend: concern.mend };
    }
    const open = await openQueue(address);
    const workers = await open.queue.getWorkers();
    await open.close();
    const many = workers.length === 1 ? "1 worker" : `${workers.length} workers`;
    return { name, state: "ok", found: `${here}, ${many}`, mend: null };
  } catch (error) {
    if (!(error instanceof QueueError)) throw error;
    return { name, state, found: error.message, mend: error.diagnostic.help };
  }
}

/** Writes an object and removes it: to be allowed to do both is what a run needs. */
async function storeCheck(out: string, host: Host): Promise<Check> {
  const name = "store";
  const { bucket, key } = addressIn(out);
  const probe = [key, `.readout-doctor-${process.pid}`].filter(Boolean).join("/");
  try {
    const objects = await s3Buckets(host, {
      attempts: 1,
      firstWaitMs: 0,
      longestWaitMs: 0,
      random: Math.random,
    })(bucket);
    await objects.put(probe, new Uint8Array(), "text/plain");
    await objects.remove(probe);
    return { name, state: "ok", found: `${out} can be written to`, mend: null };
  } catch (error) {
    if (error instanceof QueueError) {
      return { name, state: "missing", found: error.message, mend: error.diagnostic.help };
    }
    if (!(error instanceof HostError)) throw error;
    return {
      name,
      state: "missing",
      found: `${out}: ${error.why}`,
      mend: mendFor(error.reason),
    };
  }
}

function mendFor(reason: string): string {
  if (/403|401/.test(reason))
    return "Allow these keys to put and delete objects there, or give others.";
  if (/NoSuchBucket/.test(reason)) return "Make the bucket, or name another one with --out.";
  return "Check AWS_ENDPOINT_URL and AWS_REGION, and that the store is running.";
}
