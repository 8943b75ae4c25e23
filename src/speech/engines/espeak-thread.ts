import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { SpeechError } from "../engine.ts";
import type { Reply, SpeakRequest, Speech } from "./espeak-messages.ts";
import { compiledModule } from "./espeak-module.ts";

/** One call may take this long; the longest passage takes less than a tenth of it. */
const callLimitMs = 20_000;

/**
 * The engine in its thread; one, for two take twice the processor time to warm up and are no sooner
 * done with an article. One call at a time; a call that takes too long, or is no longer wanted,
 * ends the thread, and the next call starts another.
 */
export class EspeakThread {
  readonly #limitMs: number;
  #worker: Worker | null = null;
  #ready: Promise<void> | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #id = 0;
  #closed = false;

  constructor(limitMs = callLimitMs) {
    this.#limitMs = limitMs;
  }

  /** Starts the engine where it does not run yet, which takes 0.1 s. Rejects with a {@link SpeechError}. */
  start(): Promise<void> {
    this.#ready ??= this.#start();
    return this.#ready;
  }

  /** Rejects with a {@link SpeechError}, or with the signal's reason. */
  speak(request: Omit<SpeakRequest, "type" | "id">, signal?: AbortSignal): Promise<Speech> {
    const speech = this.#last.then(() => this.#call(request, signal));
    this.#last = speech.catch(() => undefined);
    return speech;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#giveUp();
  }

  async #start(): Promise<void> {
    if (this.#closed) throw new SpeechError("espeak: the session is closed");
    const file = createRequire(import.meta.url).resolve("#espeak-worker");
    const worker = new Worker(file, { execArgv: [], workerData: compiledModule() });
    this.#worker = worker;
    // A call waits with a time limit of its own; between two nobody is kept from ending.
    worker.unref();
    // Whoever waits for an answer hears of it; between two calls nobody waits.
    worker.on("error", () => undefined);
    worker.once("exit", () => {
      if (this.#worker === worker) void this.#giveUp();
    });
    const reply = await this.#answer(worker);
    if (reply.type !== "ready") throw new SpeechError(`espeak: unexpected reply ${reply.type}`);
  }

  async #call(request: Omit<SpeakRequest, "type" | "id">, signal?: AbortSignal): Promise<Speech> {
    signal?.throwIfAborted();
    await this.start();
    const worker = this.#worker;
    if (worker === null) throw new SpeechError("espeak: the session is closed");
    const id = ++this.#id;
    const answer = this.#answer(worker, signal);
    worker.postMessage({ ...request, type: "speak", id } satisfies SpeakRequest);
    const reply = await answer;
    if (reply.type === "failed") throw new SpeechError(`espeak: ${reply.why}`);
    if (reply.type !== "spoken" || reply.id !== id) {
      throw new SpeechError("espeak: an answer to another question");
    }
    return reply;
  }

  /** The thread's next message; on anything else the thread is given up. */
  async #answer(worker: Worker, signal?: AbortSignal): Promise<Reply> {
    let stop: () => void = () => undefined;
    try {
      return await new Promise<Reply>((resolve, reject) => {
        const fail = (why: string, cause?: unknown) =>
          reject(new SpeechError(`espeak: ${why}`, cause));
        const abort = () => reject(signal?.reason);
        const tooLong = () => fail(`gave no answer within ${this.#limitMs / 1000} seconds`);
        const ended = () => fail("stopped without an answer");
        const broken = (cause: Error) => fail(cause.message, cause);
        const timer = setTimeout(tooLong, this.#limitMs);
        worker.once("message", resolve);
        worker.once("error", broken);
        worker.once("exit", ended);
        signal?.addEventListener("abort", abort, { once: true });
        stop = () => {
          clearTimeout(timer);
          worker.off("message", resolve);
          worker.off("error", broken);
          worker.off("exit", ended);
          signal?.removeEventListener("abort", abort);
        };
      });
    } catch (error) {
      await this.#giveUp();
      throw error;
    } finally {
      stop();
    }
  }

  /** Ends the thread, if there is one. */
  async #giveUp(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#ready = null;
    await worker?.terminate();
  }
}
