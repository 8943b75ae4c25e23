import { subjectOf } from "./job.ts";
import { canceledKey, type OpenQueue, type ReadoutJob } from "./queue.ts";

/** How a queue stands. */
export interface QueueStatus {
  /** Jobs by what is to become of them. */
  readonly counts: Readonly<Record<Stage, number>>;
  /** Workers that are connected. */
  readonly workers: number;
  /** Jobs that failed for good, the newest first. */
  readonly failed: readonly FailedJob[];
}

/** `retrying`: failed, and to be tried again soon; `packing`: a pack that waits for its articles. */
export type Stage = "waiting" | "active" | "retrying" | "packing" | "failed" | "done";

/** A job that waits for somebody to decide. */
export interface FailedJob {
  readonly id: string;
  /** Its file, or its pack. */
  readonly subject: string;
  readonly why: string;
  readonly attempts: number;
  /** ISO 8601. */
  readonly at: string | null;
}

/** So many failed jobs are listed. */
const mostListed = 1_000;

export async function statusOf({ queue }: OpenQueue): Promise<QueueStatus> {
  const states = [
    "waiting",
    "active",
    "delayed",
    "waiting-children",
    "failed",
    "completed",
  ] as const;
  const counts = await queue.getJobCounts(...states);
  const failed = await queue.getFailed(0, mostListed - 1);
  return {
    counts: {
      waiting: counts["waiting"] ?? 0,
      active: counts["active"] ?? 0,
      retrying: counts["delayed"] ?? 0,
      packing: counts["waiting-children"] ?? 0,
      failed: counts["failed"] ?? 0,
      done: counts["completed"] ?? 0,
    },
    workers: (await queue.getWorkers()).length,
    failed: failed.map(failedJob),
  };
}

function failedJob({ id, data, failedReason, attemptsMade, finishedOn }: ReadoutJob): FailedJob {
  return {
    id: id ?? "",
    subject: subjectOf(data),
    why: failedReason ?? "",
    attempts: attemptsMade,
    at: finishedOn === undefined ? null : new Date(finishedOn).toISOString(),
  };
}

/** What became of one job that was named. */
export interface Controlled {
  readonly id: string;
  readonly result: "sent again" | "canceled" | "being stopped" | "ended already" | "unknown";
}

/** Sends jobs that failed for good again, with all their attempts; those named, or all. */
export async function retryFailed(
  ids: readonly string[],
  open: OpenQueue,
): Promise<readonly Controlled[]> {
  const wanted = ids.length > 0 ? ids : await allIn(["failed"], open);
  return each(wanted, open, async (job) => {
    if (!(await job.isFailed())) return "ended already";
    await open.redis.srem(canceledKey, job.id ?? "");
    await job.retry("failed", { resetAttemptsMade: true, resetAttemptsStarted: true });
    return "sent again";
  });
}

/** Takes jobs out of the queue; one that is being done is stopped by its worker. */
export async function cancelJobs(
  ids: readonly string[] | "all",
  open: OpenQueue,
): Promise<readonly Controlled[]> {
  // What others wait for goes first.
  const states = ["waiting", "delayed", "active", "waiting-children"] as const;
  return each(ids === "all" ? await allIn(states, open) : ids, open, async (job) => {
    switch (await job.getState()) {
      case "completed":
      case "failed":
        return "ended already";
      default:
        if (await isRemoved(job)) return "canceled";
        await open.redis.sadd(canceledKey, job.id ?? "");
        return "being stopped";
    }
  });
}

/** Removes a job, unless somebody is at it, or at one that it waits for: such a job is locked. */
async function isRemoved(job: ReadoutJob): Promise<boolean> {
  return job.remove().then(
    () => true,
    () => false,
  );
}

async function allIn(
  states: readonly ("failed" | "waiting-children" | "waiting" | "delayed" | "active")[],
  { queue }: OpenQueue,
): Promise<readonly string[]> {
  const jobs = await queue.getJobs([...states]);
  return jobs.flatMap(({ id }) => id ?? []);
}

async function each(
  ids: readonly string[],
  { queue }: OpenQueue,
  work: (job: ReadoutJob) => Promise<Controlled["result"]>,
): Promise<readonly Controlled[]> {
  const done: Controlled[] = [];
  for (const id of ids) {
    const job = await queue.getJob(id);
    done.push({ id, result: job ? await work(job) : "unknown" });
  }
  return done;
}
