import type { QueuedJob } from "./job.ts";
import { canceledKey, jobOptions, keyPrefix, type OpenQueue, queueName } from "./queue.ts";

/** A job and its name in the queue. */
export interface NamedJob<J extends QueuedJob = QueuedJob> {
  readonly id: string;
  readonly job: J;
}

/** So many are handed to the server at a time. */
const atOnce = 500;

/**
 * Takes away what an earlier submission of the same jobs has left, done or failed: they are to be looked
 * at anew. Those that wait or are being done stay, and are not added twice.
 */
export async function clearEnded(
  jobs: readonly NamedJob[],
  { queue, redis }: OpenQueue,
): Promise<void> {
  for (const some of inParts(jobs)) {
    // What was canceled before is wished again.
    await redis.srem(canceledKey, ...some.map(({ id }) => id));
    await Promise.all(
      some.map(async ({ id }) => {
        const state = await queue.getJobState(id);
        if (state === "completed" || state === "failed") await queue.remove(id);
      }),
    );
  }
}

/** Adds jobs for the articles, and where there is a pack, its job, which waits for all of them. */
export async function addJobs(
  articles: readonly NamedJob[],
  pack: NamedJob | null,
  attempts: number,
  { queue, flows }: OpenQueue,
): Promise<void> {
  if (pack !== null) {
    await flows.add({
      name: pack.job.type,
      queueName,
      prefix: keyPrefix,
      data: pack.job,
      opts: jobOptions(pack.id, attempts),
      children: articles.map(({ id, job }) => ({
        name: job.type,
        queueName,
        prefix: keyPrefix,
        data: job,
        // Where one fails for good the pack is made of the others; by default it would wait for ever.
        opts: { ...jobOptions(id, attempts), ignoreDependencyOnFailure: true },
      })),
    });
    return;
  }
  for (const some of inParts(articles)) {
    await queue.addBulk(
      some.map(({ id, job }) => ({ name: job.type, data: job, opts: jobOptions(id, attempts) })),
    );
  }
}

function* inParts<T>(things: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < things.length; start += atOnce) {
    yield things.slice(start, start + atOnce);
  }
}
