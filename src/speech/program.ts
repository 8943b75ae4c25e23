import type { Host } from "../host/host.ts";
import { SpeechError } from "./engine.ts";

/** An utterance may take so long: some seconds to start, and several times the time it takes to say. */
export function limitMsFor(text: string): number {
  return Math.min(600_000, 20_000 + 200 * text.length);
}

/** How much of what a program complained of goes into a message. */
const mostComplaint = 300;

/**
 * Runs a program that speaks: arguments apart from each other, the text on standard input. Gives what
 * it wrote to standard output. Rejects with a {@link SpeechError} or with the signal's reason; the
 * program, and what it started, has ended then.
 */
export async function runProgram(
  host: Host,
  engine: string,
  program: string,
  args: readonly string[],
  input: string,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const timeoutMs = limitMsFor(input);
  const result = await host.run(program, args, { input, timeoutMs, ...(signal && { signal }) });
  signal?.throwIfAborted();
  switch (result.status) {
    case "missing":
      throw new SpeechError(`${engine}: ${program} cannot be run`);
    case "timed-out":
      throw new SpeechError(`${engine}: ${program} took more than ${timeoutMs / 1000} seconds`);
    case "overflowed":
      throw new SpeechError(`${engine}: ${program} wrote on and on`);
    case "exited": {
      if (result.code === 0) return result.stdout;
      const said = result.stderr.trim().slice(0, mostComplaint);
      throw new SpeechError(`${engine}: ${program} failed (${result.code})${said && `: ${said}`}`);
    }
  }
}

/** Lets so many calls at a time go on; the others wait for their turn, in order. */
export function turnstile(atOnce: number): <T>(call: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (call) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await call();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
