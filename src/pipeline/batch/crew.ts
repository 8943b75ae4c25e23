import { createRequire } from "node:module";
import type { Tinypool } from "tinypool";
import type { Host } from "../../host/host.ts";
import { brokenOutcome, type FileOutcome } from "../article-result.ts";
import { convertFile } from "../convert-file.ts";
import { type PlainSettings, plainSettings } from "../settings.ts";
import type { Workshop } from "../workshop.ts";
import type { Plan } from "./plan.ts";

/** Who converts the files of a run: this thread, or several of their own. */
export interface Crew {
  /** How many files at a time. */
  readonly size: number;
  /** Never rejects for what a file holds; rejects with the signal's reason when interrupted. */
  convert(plan: Plan): Promise<FileOutcome>;
  close(): Promise<void>;
}

/** What a worker thread is told of a file. */
export interface WorkerTask {
  readonly plan: Plan;
  readonly settings: PlainSettings;
}

/** Starting a thread and opening its fonts costs about as much as converting so many articles. */
const worthAThread = 3;

/**
 * A crew for so many files. Threads open a workshop of their own, so `host` must be the usual one;
 * few files, and one job, are done in this thread with the given workshop.
 */
export async function openCrew(files: number, workshop: Workshop, host: Host): Promise<Crew> {
  const { settings } = workshop;
  const threads = Math.min(settings.jobs, Math.floor(files / worthAThread));
  if (threads < 2 || host !== workshop.host) return ownThread(workshop);
  return threadsOf(threads, workshop);
}

function ownThread(workshop: Workshop): Crew {
  return {
    // The engine has a thread of its own even so: while one article is spoken, the next is laid out.
    size: Math.min(2, workshop.settings.jobs),
    convert: (plan) => convertFile(plan, workshop),
    close: async () => undefined,
  };
}

/** Threads that run a module of the build; each stays until the end, for its fonts and patterns are warm. */
export async function openThreads(
  module: "#convert-worker" | "#job-thread",
  size: number,
): Promise<Tinypool> {
  const { Tinypool } = await import("tinypool");
  return new Tinypool({
    filename: createRequire(import.meta.url).resolve(module),
    minThreads: size,
    maxThreads: size,
    idleTimeout: Number.POSITIVE_INFINITY,
  });
}

async function threadsOf(size: number, workshop: Workshop): Promise<Crew> {
  const { settings } = workshop;
  const pool = await openThreads("#convert-worker", size);
  const { signal, onProgress } = settings;
  const plain = plainSettings(settings);
  const convert = async (plan: Plan): Promise<FileOutcome> => {
    signal?.throwIfAborted();
    // A thread has no standard input of its own.
    if (plan.file === "-") return convertFile(plan, workshop);
    onProgress({ input: plan.file, step: "reading", done: 0 });
    const task: WorkerTask = { plan, settings: plain };
    try {
      return await pool.run(task, { name: "convertInThread", ...(signal && { signal }) });
    } catch (error) {
      signal?.throwIfAborted();
      // The thread ran out of memory, or fell over: the next file gets a new one.
      return brokenOutcome(plan, error);
    }
  };
  return { size, convert, close: () => pool.destroy() };
}
