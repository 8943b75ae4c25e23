import { setTimeout as wait } from "node:timers/promises";
import type { Redis } from "ioredis";
import { openThreads } from "../pipeline/batch/crew.ts";
import { connect, disconnect, queuePackages } from "./connection.ts";
import { doJob, type JobEvents, type Stop } from "./do-job.ts";
import type { JobOutcome, QueuedJob } from "./job.ts";
import { type ConnectionEvents, canceledKey, keyPrefix, queueName } from "./queue.ts";

/** How a worker works. */
export interface WorkerOptions {
  readonly address: string;
  /** Jobs at a time, each in a thread of its own. */
  readonly jobs: number;
  /** Milliseconds without a sign of life after which a worker's job is given to another. */
  readonly lostAfterMs: number;
  /** What is run for the engine `command`. */
  readonly engineCommand: string | null;
  /** Ends the worker: what it is at is finished, or given back where that takes long. */
  readonly signal: AbortSignal;
}

/** Told while a worker works. */
export interface WorkerEvents extends ConnectionEvents, JobEvents {
  readonly onReady?: () => void;
  /** It has been told to end; so many jobs are still being done. */
  readonly onStopping?: (jobs: number) => void;
}

/** So long a worker that is to end finishes what it is at. Container runtimes kill after ten seconds. */
const graceMs = 8_000;

/** So often the server is asked which jobs are canceled. */
const askEveryMs = 1_000;

/** So often a job may lose its worker before it is taken for the cause. */
const mostLosses = 2;

/** Does jobs of the queue until the signal. */
export async function work(options: WorkerOptions, events: WorkerEvents): Promise<void> {
  const { address, jobs, lostAfterMs, signal } = options;
  const { Worker } = await queuePackages();
  const redis = await connect(address, events.onAway, events.onBack);
  const threads = await openThreads("#job-thread", jobs);
  const underway = new Map<string, (how: Stop) => void>();
  const worker = new Worker<QueuedJob, JobOutcome>(
    queueName,
    (job, token = "") => doJob(job, token, { ...options, events, threads, underway, redis }),
    {
      connection: redis,
      prefix: keyPrefix,
      concurrency: jobs,
      // The work is done in threads, so that this one is always free to show that it is alive.
      lockDuration: lostAfterMs,
      stalledInterval: lostAfterMs / 2,
      maxStalledCount: mostLosses,
    },
  );
  // Told by the connection, once and not of every command.
  worker.on("error", () => undefined);
  worker.once("ready", () => events.onReady?.());
  const ended = new AbortController();
  const asking = obeyCancellations(redis, underway, ended.signal);
  await aborted(signal);
  events.onStopping?.(underway.size);
  const closing = worker.close();
  if (await isLate(closing, graceMs)) {
    for (const stop of underway.values()) stop("given back");
    // Where the server is away nothing can be given back: it finds the jobs without their worker.
    if (await isLate(closing, graceMs / 2)) await worker.disconnect();
  }
  ended.abort();
  await asking;
  await threads.destroy();
  disconnect(redis);
}

/** Whether something takes longer than so many milliseconds. */
async function isLate(work: Promise<void>, limitMs: number): Promise<boolean> {
  const over = new AbortController();
  const late = wait(limitMs, true, { signal: over.signal }).catch(() => false);
  const first = await Promise.race([work.then(() => false), late]);
  over.abort();
  return first;
}

/** Stops the jobs that somebody cancels. */
async function obeyCancellations(
  redis: Redis,
  underway: ReadonlyMap<string, (how: Stop) => void>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await wait(askEveryMs, undefined, { signal }).catch(() => undefined);
    const ids = [...underway.keys()];
    // Of a server that is away nothing is asked: it would answer when it is too late.
    if (ids.length === 0 || redis.status !== "ready") continue;
    const answers = await redis.smismember(canceledKey, ...ids).catch(() => []);
    for (const id of ids.filter((_, index) => answers[index] === 1)) {
      underway.get(id)?.("canceled");
      await redis.srem(canceledKey, id).catch(() => undefined);
    }
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
