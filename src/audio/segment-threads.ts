import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { isMainThread } from "node:worker_threads";
import type { Tinypool } from "tinypool";
import { type LevelledSegment, loadedLevelled } from "./levelling.ts";
import { loadedSegment, type Samples, type Segment } from "./segment.ts";
import { encode, measure, survey } from "./segment-work.ts";

/** By their names in the threads' module. */
const work = { survey, measure, encode };

type Work = typeof work;

/** What a task is told of a segment. */
type Told<Task extends keyof Work> = Parameters<Work[Task]>[0];

/** A segment whose samples are read when a task on it begins, where they are not in memory. */
type AnySegment = Segment<Samples> | LevelledSegment<Samples>;

/** What a task is told, of such a segment. */
type Asked<Task extends keyof Work> = Omit<Told<Task>, "segment"> & {
  readonly segment: Told<Task>["segment"] extends Segment
    ? Segment<Samples>
    : LevelledSegment<Samples>;
};

type Result<Task extends keyof Work> = Awaited<ReturnType<Work[Task]>>;

/** Beside this one; more would wait for what it copies to them. */
const mostThreads = 3;

/** The second one waits in its thread, which need not wait for this one then. */
const tasksAtOnce = 2;

/** Less is done sooner than a thread has started, and has made code of what it does: a minute and a half at 22 kHz. */
const worthAThread = 2_000_000;

/** Of the process, for all its recordings: threads keep what they have compiled. */
let pool: Promise<Tinypool> | null = null;

/** Samples in all tasks so far. */
let given = 0;

/**
 * Does a task on one segment: beside this thread, which has an engine to listen to, once there has been
 * enough to do.
 */
export async function onSegment<Task extends keyof Work>(
  task: Task,
  asked: Asked<Task>,
): Promise<Result<Task>> {
  const threads = await threadsFor([asked]);
  const told = await toldOf(asked);
  return threads === null ? here(task, told) : threads.run(told, { name: task });
}

/**
 * Does a task on segments, on several at a time.
 *
 * @returns the results, in the order of the segments
 */
export async function onSegments<Task extends keyof Work>(
  task: Task,
  asked: readonly Asked<Task>[],
): Promise<Result<Task>[]> {
  const threads = await threadsFor(asked);
  const results: Result<Task>[] = new Array(asked.length);
  let next = 0;
  const lane = async (run: (one: Told<Task>) => Promise<Result<Task>>) => {
    while (next < asked.length) {
      const index = next++;
      results[index] = await run(await toldOf(asked[index] as Asked<Task>));
    }
  };
  const there = (one: Told<Task>): Promise<Result<Task>> =>
    (threads as Tinypool).run(one, { name: task });
  const hereInTurn = async (one: Told<Task>): Promise<Result<Task>> => {
    const result = await here(task, one);
    // A task keeps this thread to itself: without a pause nobody would hear that the others want more to do.
    await setImmediate();
    return result;
  };
  const others = Array.from({ length: tasksAtOnce * (threads?.threads.length ?? 0) }, () => there);
  await Promise.all([...others, hereInTurn].map(lane));
  return results;
}

function here<Task extends keyof Work>(
  task: Task,
  told: Told<Task>,
): Result<Task> | Promise<Result<Task>> {
  const run = work[task] as (one: Told<Task>) => Result<Task> | Promise<Result<Task>>;
  return run(told);
}

/** The threads for a task. None where this one is a thread itself: those beside it have the other processors. */
async function threadsFor(
  asked: readonly { readonly segment: AnySegment }[],
): Promise<Tinypool | null> {
  for (const one of asked) given += lengthIn(one);
  if (given > worthAThread && isMainThread && availableParallelism() > 1) pool ??= openPool();
  return pool;
}

async function toldOf<Task extends keyof Work>(asked: Asked<Task>): Promise<Told<Task>> {
  const segment: AnySegment = asked.segment;
  const inMemory = await ("segment" in segment ? loadedLevelled(segment) : loadedSegment(segment));
  return { ...asked, segment: inMemory } as unknown as Told<Task>;
}

function lengthIn({ segment }: { readonly segment: AnySegment }): number {
  return "segment" in segment ? segment.segment.length : segment.length;
}

async function openPool(): Promise<Tinypool> {
  const { Tinypool } = await import("tinypool");
  const threads = Math.min(mostThreads, availableParallelism() - 1);
  return new Tinypool({
    filename: createRequire(import.meta.url).resolve("#segment-work"),
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: tasksAtOnce,
    idleTimeout: Number.POSITIVE_INFINITY,
  });
}
