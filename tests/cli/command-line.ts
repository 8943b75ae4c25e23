import { spawn } from "node:child_process";
import { join } from "node:path";

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A line of a stack trace: never to be seen for anything that a user can cause. */
export const noStack: RegExp = /\n\s+at .+\(?.+:\d+:\d+\)?/;

/** Runs the built command line in a directory. */
export function runReadout(
  directory: string,
  args: readonly string[],
  input: string | Uint8Array = "",
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(process.cwd(), "bin/readout.js"), ...args], {
      cwd: directory,
      env: { ...process.env, ...environment },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}
