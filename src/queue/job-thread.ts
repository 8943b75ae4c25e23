import type { Host } from "../host/host.ts";
import { nodeHost } from "../host/node-host.ts";
import { connect } from "./connection.ts";
import type { JobOutcome, QueuedJob } from "./job.ts";
import { sharedTurns } from "./pace.ts";
import { runJob } from "./run-job.ts";
import { withBuckets } from "./store/buckets.ts";
import { s3Buckets } from "./store/s3.ts";

/** What a thread is told of a job. */
export interface JobTask {
  readonly job: QueuedJob;
  readonly engineCommand: string | null;
  readonly failed: readonly string[];
  readonly isAgain: boolean;
  /** Address of the queue: turns at services are taken there. */
  readonly queue: string;
  /** Counts the folders that this thread holds: it is not stopped while it does. */
  readonly holding: Int32Array;
}

const openBucket = s3Buckets(nodeHost);
let turns: ReturnType<typeof openTurns> | null = null;

/** Does one job in this thread, so that the thread that answers for it to the queue is never held up. */
export async function runInThread({ job, queue, holding, ...rest }: JobTask): Promise<JobOutcome> {
  const host: Host = {
    ...withBuckets(nodeHost, openBucket),
    lock: async (...wishes) => {
      Atomics.add(holding, 0, 1);
      const done = () => Atomics.sub(holding, 0, 1);
      try {
        const release = await nodeHost.lock(...wishes);
        return () => release().finally(done);
      } catch (error) {
        done();
        throw error;
      }
    },
    turn: async (...turn) => {
      turns ??= openTurns(queue);
      return (await turns)(...turn);
    },
  };
  return runJob(job, { ...rest, host, openBucket });
}

async function openTurns(address: string) {
  return sharedTurns(await connect(address));
}
