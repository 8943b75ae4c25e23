import type { ChildProcess } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { Readable } from "node:stream";
import { kindOf, reasonOf } from "./files.ts";
import type { RunningProgram, RunOptions, RunResult } from "./host.ts";

/** Programs that have not ended: none of them outlives us. */
const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) endGroup(child);
});

function endGroup(child: ChildProcess): void {
  try {
    if (process.platform !== "win32" && child.pid !== undefined)
      process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // Gone already.
  }
}

/** A group of its own: what the program starts ends with it, and a Ctrl-C reaches it through us alone. */
const apart = { shell: false, windowsHide: true, detached: process.platform !== "win32" } as const;

/** Loaded for the first program: most runs need none, and Node's sockets come with it. */
const spawner = () => process.getBuiltinModule("node:child_process");

/** No program that we run has more to say: it is three quarters of an hour of speech at 48 kHz. */
const mostOutput = 2 ** 28;

/** Runs a program to its end: see `Host.run`. */
export function run(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawner().spawn(program, args, { ...apart, stdio: ["pipe", "pipe", "pipe"] });
    running.add(child);
    const stdout: Uint8Array[] = [];
    const stderr: Uint8Array[] = [];
    let ended: "timed-out" | "overflowed" | null = null;
    const stop = () => endGroup(child);
    const endFor = (why: typeof ended) => {
      ended ??= why;
      stop();
    };
    const timer = setTimeout(() => endFor("timed-out"), options.timeoutMs ?? 60_000);
    let left = mostOutput;
    const collect = (kept: Uint8Array[]) => (chunk: Uint8Array) => {
      left -= chunk.length;
      if (left >= 0) kept.push(chunk);
      else endFor("overflowed");
    };
    options.signal?.addEventListener("abort", stop, { once: true });
    const finish = (result: RunResult) => {
      running.delete(child);
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", stop);
      resolve(result);
    };
    child.stdout.on("data", collect(stdout));
    child.stderr.on("data", collect(stderr));
    // A program that ends without reading its input closes the pipe: not an error of ours.
    child.stdin.on("error", () => undefined);
    child.on("error", () => finish({ status: "missing" }));
    child.on("close", (code) =>
      finish(
        ended !== null
          ? { status: ended }
          : {
              status: "exited",
              code: code ?? 1,
              stdout: Buffer.concat(stdout),
              stderr: Buffer.concat(stderr).toString("utf8"),
            },
      ),
    );
    const { input = "" } = options;
    if (typeof input === "string" || input instanceof Uint8Array) child.stdin.end(input);
    else Readable.from(input).pipe(child.stdin);
  });
}

/** How much of its complaints is kept of a program that may run for hours: their end. */
const mostComplaint = 4_000;

/** Starts a program that goes on working: see `Host.start`. */
export function start(program: string, args: readonly string[]): RunningProgram {
  const child = spawner().spawn(program, args, { ...apart, stdio: ["pipe", "ignore", "pipe"] });
  running.add(child);
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-mostComplaint);
  });
  // A program that ends without reading its input closes the pipe: not an error of ours.
  child.stdin.on("error", () => undefined);
  const ended = new Promise<Awaited<RunningProgram["ended"]>>((resolve) => {
    child.on("error", () => resolve({ status: "missing" }));
    child.on("close", (code) =>
      resolve({ status: "exited", code: code ?? 1, stdout: new Uint8Array(), stderr }),
    );
  }).finally(() => running.delete(child));
  return {
    ended,
    async write(bytes) {
      if (child.stdin.destroyed) return;
      await Promise.race([new Promise((done) => child.stdin.write(bytes, done)), ended]);
    },
    end: () => child.stdin.end(),
    stop: () => endGroup(child),
  };
}

/** The path of a program by its name, as a shell would look for it; null where there is none. */
export async function findProgram(name: string): Promise<string | null> {
  const endings = process.platform === "win32" ? [".exe", ".com"] : [""];
  for (const folder of (process.env["PATH"] ?? "").split(delimiter).filter(isAbsolute)) {
    for (const ending of endings) {
      const path = join(folder, `${name}${ending}`);
      if ((await kindOf(path)) !== "file") continue;
      const reason = await access(path, constants.X_OK).catch(reasonOf);
      if (reason === undefined) return path;
    }
  }
  return null;
}
