import { setTimeout as wait } from "node:timers/promises";
import type { Redis } from "ioredis";
import type { Tinypool } from "tinypool";
import { openThreads } from "../pipeline/crew.ts";
import { connect, disconnect, queuePackages } from "./connection.ts";
import { brokenOff, type JobOutcome, type QueuedJob, unlikeVersion } from "./job.ts";
import type { JobTask } from "./job-thread.ts";
import { type Verdict, verdictOn } from "./passing.ts";
import {
  type ConnectionEvents,
  canceledKey,
  keyPrefix,
  queueName,
  type ReadoutJob,
} from "./queue.ts";

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
export interface WorkerEvents extends ConnectionEvents {
  readonly onReady?: () => void;
  readonly onBegun?: (job: QueuedJob) => void;
  readonly onEnded?: (job: QueuedJob, outcome: JobOutcome, verdict: Verdict) => void;
  readonly onStopping?: (jobs: number) => void;
  readonly onGivenBack?: (job: QueuedJob) => void;
}

/** So long a worker that is to end finishes what it is at. Container runtimes kill after ten seconds. */
const graceMs = 8_000;

/** A thread that is to be stopped holds the output folder no longer than this; else it only waits for it. */
const longestHoldMs = 3_000;

/** So often the server is asked which jobs are canceled. */
const askEveryMs = 1_000;

/** So often a job may lose its worker before it is taken for the cause. */
const mostLosses = 2;

/** A job that a worker is at. */
interface Underway {
  readonly job: QueuedJob;
  readonly stop: AbortController;
}

/** Why a job is stopped in the middle. */
class Stopped extends Error {
  readonly how: "canceled" | "given back";

  constructor(how: "canceled" | "given back") {
    super(how);
    this.how = how;
  }
}

/** Does jobs of the queue until the signal. */
export async function work(options: WorkerOptions, events: WorkerEvents): Promise<void> {
  const { address, jobs, lostAfterMs, signal } = options;
  const { Worker } = await queuePackages();
  const redis = await connect(address, events.onAway, events.onBack);
  const threads = await openThreads("#job-thread", jobs);
  const underway = new Map<string, Underway>();
  const worker = new Worker<QueuedJob, JobOutcome>(
    queueName,
    (job, token = "") => doJob(job, token, { options, events, threads, underway, redis }),
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
    for (const { stop } of underway.values()) stop.abort(new Stopped("given back"));
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

interface Bench {
  readonly options: WorkerOptions;
  readonly events: WorkerEvents;
  readonly threads: Tinypool;
  readonly underway: Map<string, Underway>;
  readonly redis: Redis;
}

/** Does a job; rejects, as BullMQ wants it, where it is to be tried again or has failed for good. */
async function doJob(job: ReadoutJob, token: string, bench: Bench): Promise<JobOutcome> {
  const { UnrecoverableError, WaitingError } = await queuePackages();
  const { events, underway } = bench;
  const { id = "", data } = job;
  const stop = new AbortController();
  underway.set(id, { job: data, stop });
  events.onBegun?.(data);
  try {
    const outcome = await outcomeOf(job, bench, stop.signal);
    const verdict = verdictOn(outcome);
    const isLast = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    if (verdict.state === "try again" && !isLast) {
      events.onEnded?.(data, outcome, verdict);
      throw new Error(verdict.why);
    }
    if (verdict.state === "done") {
      events.onEnded?.(data, outcome, verdict);
      return outcome;
    }
    // A job that fails has no result: whoever waits for it finds it here.
    await job.updateProgress(outcome);
    events.onEnded?.(data, outcome, { state: "failed", why: verdict.why });
    throw new UnrecoverableError(verdict.why);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    await job.moveToWait(token);
    events.onGivenBack?.(data);
    throw new WaitingError();
  } finally {
    underway.delete(id);
  }
}

/** What a thread makes of a job. Rejects with {@link Stopped} where it is to be given back. */
async function outcomeOf(
  job: ReadoutJob,
  { options, threads, redis }: Bench,
  signal: AbortSignal,
): Promise<JobOutcome> {
  const { data, id = "" } = job;
  const unlike = unlikeVersion(data);
  if (unlike !== null) return brokenOff(data, "queue/unlike", unlike);
  if ((await redis.srem(canceledKey, id)) > 0) return canceled(data);
  const holding = new Int32Array(new SharedArrayBuffer(4));
  const task: JobTask = {
    job: data,
    engineCommand: options.engineCommand,
    failed: await failedMembers(job),
    isAgain: job.attemptsStarted > 1,
    queue: options.address,
    holding,
  };
  try {
    return await threads.run(task, { name: "runInThread", signal: whenFree(signal, holding) });
  } catch (error) {
    // The thread ran out of memory, or fell over: the next job gets a new one.
    if (!signal.aborted)
      return brokenOff(data, "queue/broke-off", `it ended its thread (${error})`);
    const { reason } = signal;
    if (reason instanceof Stopped && reason.how === "given back") throw reason;
    return canceled(data);
  }
}

function canceled(job: QueuedJob): JobOutcome {
  return brokenOff(job, "queue/canceled", "it was canceled");
}

/**
 * Follows a signal as soon as the thread does not hold the output folder: ended then, it would leave
 * the folder locked by a process that lives.
 */
function whenFree(signal: AbortSignal, holding: Int32Array): AbortSignal {
  const free = new AbortController();
  const follow = async () => {
    const end = performance.now() + longestHoldMs;
    while (Atomics.load(holding, 0) > 0 && performance.now() < end) await wait(5);
    free.abort(signal.reason);
  };
  if (signal.aborted) void follow();
  else signal.addEventListener("abort", () => void follow(), { once: true });
  return free.signal;
}

/** The files of a pack whose own jobs have failed for good. */
async function failedMembers(job: ReadoutJob): Promise<readonly string[]> {
  const { data } = job;
  if (data.type !== "pack") return [];
  const failures = Object.keys(await job.getIgnoredChildrenFailures());
  const failed = new Set(failures.map((key) => key.slice(key.lastIndexOf(":") + 1)));
  const isOut = (id: string | null) => id === null || failed.has(id);
  return data.members.filter(({ id }) => isOut(id)).map(({ file }) => file);
}

/** Stops the jobs that somebody cancels. */
async function obeyCancellations(
  redis: Redis,
  underway: ReadonlyMap<string, Underway>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await wait(askEveryMs, undefined, { signal }).catch(() => undefined);
    const ids = [...underway.keys()];
    // Of a server that is away nothing is asked: it would answer when it is too late.
    if (ids.length === 0 || redis.status !== "ready") continue;
    const answers = await redis.smismember(canceledKey, ...ids).catch(() => []);
    for (const id of ids.filter((_, index) => answers[index] === 1)) {
      underway.get(id)?.stop.abort(new Stopped("canceled"));
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
