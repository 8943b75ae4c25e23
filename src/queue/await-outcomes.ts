import { setTimeout as wait } from "node:timers/promises";
import type { QueueEvents } from "bullmq";
import { connect, disconnect, queuePackages } from "./connection.ts";
import { brokenOff, type JobOutcome } from "./job.ts";
import { type ConnectionEvents, keyPrefix, type OpenQueue, queueName } from "./queue.ts";
import type { NamedJob } from "./submit.ts";

/** Told while jobs are waited for. */
export interface WaitEvents {
  readonly onBegun: (job: NamedJob) => void;
  /** In the order in which the jobs end. */
  readonly onOutcome: (job: NamedJob, outcome: JobOutcome) => void;
}

/** Events may be missed where the server was away or very busy: so often the jobs are looked at. */
const lookEveryMs = 5_000;

/** So many are looked at then. */
const lookAtOnce = 500;

/** Who listens to the queue from now on, for jobs that are about to be added. */
export interface Listener {
  /** Resolves when every job has ended; rejects with the signal's reason. */
  outcomes(jobs: readonly NamedJob[], events: WaitEvents, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

export async function listen(
  address: string,
  open: OpenQueue,
  { onAway, onBack }: ConnectionEvents = {},
): Promise<Listener> {
  const { QueueEvents } = await queuePackages();
  const stream = `${keyPrefix}:${queueName}:events`;
  const [last] = await open.redis.xrevrange(stream, "+", "-", "COUNT", 1);
  const redis = await connect(address, onAway, onBack);
  const told = new QueueEvents(queueName, {
    connection: redis,
    prefix: keyPrefix,
    lastEventId: last?.[0] ?? "0",
  });
  told.on("error", () => undefined);
  return {
    outcomes: (jobs, events, signal) => outcomes(jobs, told, open, events, signal),
    async close() {
      await told.close().catch(() => undefined);
      disconnect(redis);
    },
  };
}

async function outcomes(
  jobs: readonly NamedJob[],
  told: QueueEvents,
  open: OpenQueue,
  events: WaitEvents,
  signal: AbortSignal,
): Promise<void> {
  const waited = new Map(jobs.map((job) => [job.id, job]));
  const allEnded = new AbortController();
  const end = (id: string, outcome: (job: NamedJob) => JobOutcome) => {
    const job = waited.get(id);
    if (job === undefined) return;
    waited.delete(id);
    events.onOutcome(job, outcome(job));
    if (waited.size === 0) allEnded.abort();
  };
  /** What a worker said before the job failed. */
  const said = new Map<string, JobOutcome>();
  told.on("active", ({ jobId }) => {
    const job = waited.get(jobId);
    if (job) events.onBegun(job);
  });
  told.on("progress", ({ jobId, data }) => {
    const outcome = outcomeIn(data);
    if (outcome !== null && waited.has(jobId)) said.set(jobId, outcome);
  });
  told.on("completed", ({ jobId, returnvalue }) => {
    end(
      jobId,
      ({ job }) => outcomeIn(returnvalue) ?? brokenOff(job, "queue/lost", "no result came"),
    );
  });
  told.on("failed", ({ jobId, failedReason }) => {
    end(jobId, ({ job }) => said.get(jobId) ?? brokenOff(job, "queue/broke-off", failedReason));
  });
  told.on("removed", ({ jobId }) => {
    end(jobId, ({ job }) => brokenOff(job, "queue/canceled", "it was taken out of the queue"));
  });
  if (waited.size === 0) return;
  const stop = AbortSignal.any([signal, allEnded.signal]);
  while (!stop.aborted) {
    await wait(lookEveryMs, undefined, { signal: stop }).catch(() => undefined);
    if (!stop.aborted) await look([...waited.values()].slice(0, lookAtOnce), open, end, stop);
  }
  if (!allEnded.signal.aborted) signal.throwIfAborted();
}

/** Asks for jobs whose end nobody has told. Waits for no server that is away. */
async function look(
  jobs: readonly NamedJob[],
  { queue, redis }: OpenQueue,
  end: (id: string, outcome: (job: NamedJob) => JobOutcome) => void,
  stop: AbortSignal,
): Promise<void> {
  for (const { id } of jobs) {
    if (stop.aborted || redis.status !== "ready") return;
    const found = await queue.getJob(id);
    if (found === undefined || found === null) {
      end(id, ({ job }) => brokenOff(job, "queue/lost", "the queue does not know it any more"));
    } else if (found.finishedOn !== undefined && found.failedReason) {
      const { progress, failedReason } = found;
      end(id, ({ job }) => outcomeIn(progress) ?? brokenOff(job, "queue/broke-off", failedReason));
    } else if (found.finishedOn !== undefined) {
      const { returnvalue } = found;
      end(
        id,
        ({ job }) => outcomeIn(returnvalue) ?? brokenOff(job, "queue/lost", "no result came"),
      );
    }
  }
}

function outcomeIn(value: unknown): JobOutcome | null {
  const { type } = (value ?? {}) as Partial<JobOutcome>;
  return type === "article" || type === "pack" ? (value as JobOutcome) : null;
}
