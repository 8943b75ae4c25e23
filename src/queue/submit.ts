import { type QueuedJob, subjectOf } from "./job.ts";
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
 * at anew. So goes what failed of the same files as they were before. Those that wait or are being done
 * stay, and are not added twice.
 */
export async function clearEnded(jobs: readonly NamedJob[], open: OpenQueue): Promise<void> {
  const { queue, redis } = open;
  await clearOutdated(jobs, open);
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

/** Nobody needs to mend what has been mended: an older text of an article, or another style of it. */
async function clearOutdated(jobs: readonly NamedJob[], { queue }: OpenQueue): Promise<void> {
  const taskOf = (job: QueuedJob) => JSON.stringify([job.type, subjectOf(job), job.settings.out]);
  const wished = new Set(jobs.map(({ job }) => taskOf(job)));
  for (const { id, data, parent } of await queue.getFailed()) {
    // An article of a pack is told of by its pack.
    if (id === undefined || parent !== undefined || !wished.has(taskOf(data))) continue;
    await queue.remove(id);
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
