import type { FlowProducer, Job, JobsOptions, Queue } from "bullmq";
import type { Redis } from "ioredis";
import { connect, disconnect, queuePackages } from "./connection.ts";
import type { JobOutcome, QueuedJob } from "./job.ts";

/** BullMQ's names: keys on the server begin with `readout:jobs:`. */
export const queueName = "jobs";
export const keyPrefix = "readout";

/** Jobs that workers are to stop, by id: looked at every second. */
export const canceledKey = "readout:canceled";

/** How often a job is tried where what failed may pass, unless somebody says otherwise. */
export const usualAttempts = 6;

/** 3 s before the second attempt, twice as long before each further one, less up to a half by chance. */
const backOff = { type: "exponential", delay: 3_000, jitter: 0.5 } as const;

/** Jobs that are done are forgotten after a day; those that failed stay until somebody decides. */
const remembered = { age: 86_400, count: 10_000 } as const;

export type ReadoutJob = Job<QueuedJob, JobOutcome>;

/** A queue that is connected; must be closed. */
export interface OpenQueue {
  readonly redis: Redis;
  readonly queue: Queue<QueuedJob, JobOutcome>;
  readonly flows: FlowProducer;
  close(): Promise<void>;
}

/** Told when the server goes away and comes back. */
export interface ConnectionEvents {
  readonly onAway?: () => void;
  readonly onBack?: () => void;
}

export async function openQueue(
  address: string,
  { onAway, onBack }: ConnectionEvents = {},
): Promise<OpenQueue> {
  const { Queue, FlowProducer } = await queuePackages();
  const redis = await connect(address, onAway, onBack);
  const queue = new Queue<QueuedJob, JobOutcome>(queueName, {
    connection: redis,
    prefix: keyPrefix,
  });
  const flows = new FlowProducer({ connection: redis, prefix: keyPrefix });
  // That the server is away is told by the connection, once and not of every command.
  queue.on("error", () => undefined);
  flows.on("error", () => undefined);
  return {
    redis,
    queue,
    flows,
    async close() {
      await Promise.all([queue.close(), flows.close()]);
      disconnect(redis);
    },
  };
}

/** How a job is kept and tried. */
export function jobOptions(jobId: string, attempts: number): JobsOptions {
  return {
    jobId,
    attempts,
    backoff: backOff,
    removeOnComplete: remembered,
    removeOnFail: false,
  };
}
