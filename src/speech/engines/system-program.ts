import type { ChildProcess, SpawnOptions } from "node:child_process";
import { createRequire } from "node:module";
import { SpeechError } from "../engine.ts";

/** A program that speaks into a file: arguments apart from each other, the text on standard input. */
export interface SpeechCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly input: string;
  /** Where the program writes. */
  readonly file: string;
  /** Added to our own environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What of the `say` package is used; its own types tell another story. */
interface SayPlatform {
  child: ChildProcess | null;
  buildExportCommand(): {
    command: string;
    args: readonly string[];
    pipedData: string;
    options: SpawnOptions;
  };
  export(text: string, voice: null, speed: null, file: string, done: () => void): void;
}

interface SayPackage {
  readonly Say: new (platform: NodeJS.Platform) => SayPlatform;
}

/** How much of what a program complained of goes into a message. */
const mostComplaint = 300;

/**
 * Has the `say` package run a command of ours. Its own commands put the text where a shell or an
 * option parser would read it, and it takes any output for an error and any exit for success; so the
 * command is replaced and the process judged here. Rejects with a {@link SpeechError}, or with the
 * signal's reason; the program has ended then.
 */
export function runThroughSay(
  platform: NodeJS.Platform,
  command: SpeechCommand,
  limitMs: number,
  signal?: AbortSignal,
): Promise<void> {
  signal?.throwIfAborted();
  const { Say } = createRequire(import.meta.url)("say") as SayPackage;
  // An instance for each job: the package keeps one child in a field.
  const say = new Say(platform);
  say.buildExportCommand = () => ({
    command: command.program,
    args: command.args,
    pipedData: command.input,
    options: {
      shell: false,
      windowsHide: true,
      env: { ...process.env, ...command.environment },
    },
  });
  // The text given here goes nowhere: the command above has it.
  say.export("speech", null, null, command.file, () => undefined);
  const { child } = say;
  if (!child) throw new SpeechError(`system: ${command.program} was not started`);
  return ended(child, command.program, limitMs, signal);
}

/** Settles when the program has ended, by itself or by us. */
function ended(
  child: ChildProcess,
  program: string,
  limitMs: number,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let why: unknown = null;
    let complaint = "";
    const stop = (reason: unknown) => {
      why ??= reason;
      child.kill("SIGKILL");
    };
    const tooLong = new SpeechError(`system: ${program} took more than ${limitMs / 1000} seconds`);
    const timer = setTimeout(() => stop(tooLong), limitMs);
    const abort = () => stop(signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    // A program that ends before it has read its input closes the pipe; how it ended is what counts.
    child.stdin?.on("error", () => undefined);
    child.stdout?.resume();
    child.stderr?.on("data", (chunk) => {
      if (complaint.length < mostComplaint) complaint += String(chunk);
    });
    const finish = (failure: unknown) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      if (failure === null) resolve();
      else reject(failure);
    };
    child.on("error", (cause) =>
      finish(new SpeechError(`system: ${program} could not be run: ${cause.message}`, cause)),
    );
    child.on("close", (code) => {
      const said = complaint.trim().slice(0, mostComplaint);
      const failed = new SpeechError(`system: ${program} failed (${code})${said && `: ${said}`}`);
      finish(why ?? (code === 0 ? null : failed));
    });
  });
}
