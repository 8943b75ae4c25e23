import { setTimeout as wait } from "node:timers/promises";
import type { Redis } from "ioredis";
import type { Tinypool } from "tinypool";
import { queuePackages } from "./connection.ts";
import { brokenOff, type JobOutcome, type QueuedJob, unlikeVersion } from "./job.ts";
import type { JobTask } from "./job-thread.ts";
import { type Verdict, verdictOn } from "./passing.ts";
import { canceledKey, type ReadoutJob } from "./queue.ts";

/** Told of each job of a worker. */
export interface JobEvents {
  readonly onBegun?: (job: QueuedJob) => void;
  readonly onEnded?: (job: QueuedJob, outcome: JobOutcome, verdict: Verdict) => void;
  readonly onGivenBack?: (job: QueuedJob) => void;
}

/** How a job is stopped in the middle. */
export type Stop = "canceled" | "given back";

/** What a worker does its jobs with. */
export interface Bench {
  readonly address: string;
  readonly engineCommand: string | null;
  readonly events: JobEvents;
  readonly threads: Tinypool;
  readonly redis: Redis;
  /** The jobs that are being done, by id, each with what stops it. */
  readonly underway: Map<string, (how: Stop) => void>;
}

/** A thread that is to be stopped holds the output folder no longer than this; else it only waits for it. */
const longestHoldMs = 3_000;

/** Why a job did not come to its end. */
class Stopped extends Error {
  readonly how: Stop;

  constructor(how: Stop) {
    super(how);
    this.how = how;
  }
}

/** Does a job; rejects, as BullMQ wants it, where it is to be tried again or has failed for good. */
export async function doJob(job: ReadoutJob, token: string, bench: Bench): Promise<JobOutcome> {
  const { UnrecoverableError, WaitingError } = await queuePackages();
  const { events, underway } = bench;
  const { id = "", data } = job;
  const stop = new AbortController();
  underway.set(id, (how) => stop.abort(new Stopped(how)));
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
  { engineCommand, address, threads, redis }: Bench,
  signal: AbortSignal,
): Promise<JobOutcome> {
  const { data, id = "" } = job;
  const unlike = unlikeVersion(data);
  if (unlike !== null) return brokenOff(data, "queue/unlike", unlike);
  if ((await redis.srem(canceledKey, id)) > 0) return canceled(data);
  const holding = new Int32Array(new SharedArrayBuffer(4));
  const task: JobTask = {
    job: data,
    engineCommand,
    failed: await failedMembers(job),
    isAgain: job.attemptsStarted > 1,
    queue: address,
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
