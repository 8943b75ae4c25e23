import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { isMainThread } from "node:worker_threads";
import type { Tinypool } from "tinypool";
import { encode, level, survey } from "./segment-work.ts";

/** By their names in the threads' module. */
const work = { survey, level, encode };

type Work = typeof work;

/** What a task is told of a segment. */
type Told<Task extends keyof Work> = Parameters<Work[Task]>[0];
type Result<Task extends keyof Work> = Awaited<ReturnType<Work[Task]>>;

/** Beside this one; more would wait for what it copies to them. */
const mostThreads = 3;

/** Less is done sooner than a thread has started: two seconds at 22 kHz. */
const worthAThread = 50_000;

/** Of the process, for all its recordings: threads keep what they have compiled. */
let pool: Promise<Tinypool> | null = null;

/**
 * Starts threads that help with segments to come, which takes a moment. None where this one is a
 * thread itself: those beside it have the other processors.
 */
export function prepareThreads(): void {
  if (isMainThread && availableParallelism() > 1) pool ??= openPool();
}

/**
 * Does a task on segments, on several at a time.
 *
 * @param keep what is kept of each result, as soon as it is there: all of them may be as large as the
 *   recording
 * @returns what was kept, in the order of the segments
 */
export async function onSegments<Task extends keyof Work, Kept = Result<Task>>(
  task: Task,
  told: readonly Told<Task>[],
  keep: (result: Result<Task>, index: number) => Kept,
): Promise<Kept[]> {
  const total = told.reduce((sum, { samples }) => sum + samples.length, 0);
  if (total > worthAThread) prepareThreads();
  const threads = total > worthAThread ? await pool : null;
  const kept: Kept[] = new Array(told.length);
  let next = 0;
  const lane = async (run: (one: Told<Task>) => Result<Task> | Promise<Result<Task>>) => {
    while (next < told.length) {
      const index = next++;
      kept[index] = keep(await run(told[index] as Told<Task>), index);
    }
  };
  const here = work[task] as (one: Told<Task>) => Result<Task> | Promise<Result<Task>>;
  // A copy of its own: sending a view would send the whole recording.
  const there = (one: Told<Task>): Promise<Result<Task>> =>
    (threads as Tinypool).run({ ...one, samples: one.samples.slice() }, { name: task });
  await Promise.all([...(threads?.threads ?? []).map(() => lane(there)), lane(here)]);
  return kept;
}

async function openPool(): Promise<Tinypool> {
  const { Tinypool } = await import("tinypool");
  const threads = Math.min(mostThreads, availableParallelism() - 1);
  return new Tinypool({
    filename: createRequire(import.meta.url).resolve("#segment-work"),
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
  });
}
