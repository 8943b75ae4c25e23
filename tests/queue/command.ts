import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A command of the built program that runs beside the test. */
export interface Running {
  readonly child: ChildProcess;
  /** All that it has said so far, on both streams. */
  readonly said: () => string;
  /** Resolves when it has said something; rejects when it ends without. */
  until(words: RegExp): Promise<void>;
  /** Its exit code, or the signal that ended it, with what it wrote. */
  readonly ended: Promise<{ readonly code: number | string; readonly stdout: string }>;
}

/** Runs `readout` in a folder, with some variables over the test's own. */
export function run(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(process.execPath, [join(process.cwd(), "bin/readout.js"), ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let stdout = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
    said += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const ended = once(child, "close").then(([code, signal]) => ({ code: code ?? signal, stdout }));
  return {
    child,
    said: () => said,
    ended,
    async until(words) {
      while (!words.test(said)) {
        if (child.exitCode !== null || child.signalCode !== null) {
          throw new Error(`it ended without ${words}: ${said}`);
        }
        await wait(20);
      }
    },
  };
}
