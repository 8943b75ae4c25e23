import { CommanderError } from "commander";
import { removeUnfinished } from "../host/whole-files.ts";
import { exitCode } from "./exit-code.ts";
import { programOf } from "./program.ts";

/** Runs one command line and gives its exit code. Never throws for anything a user can cause. */
export async function main(argv: readonly string[]): Promise<number> {
  const interruption = new AbortController();
  const onInterrupt = () => {
    // A second Ctrl-C does not wait for the work to stop cleanly.
    if (interruption.signal.aborted) process.exit(exitCode.interrupted);
    interruption.abort();
    // Nobody may ever end it: what waits for it gives up.
    process.stdin.destroy();
  };
  process.on("SIGINT", onInterrupt);
  process.on("SIGTERM", onInterrupt);
  // A reader that closes the pipe early (head) is not an error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(process.exitCode ?? exitCode.done);
      // A full disk, most likely. What is written elsewhere is whole.
      const what = stream === process.stdout ? "standard output" : "standard error";
      process.stderr.write(
        `readout: error output/not-written: ${what} could not be written (${error.code})\n`,
      );
      process.exit(exitCode.failed);
    });
  }
  try {
    const code = await parse(argv, interruption.signal);
    return interruption.signal.aborted ? exitCode.interrupted : code;
  } finally {
    await removeUnfinished();
    process.off("SIGINT", onInterrupt);
    process.off("SIGTERM", onInterrupt);
  }
}

async function parse(argv: readonly string[], signal: AbortSignal): Promise<number> {
  let code: number = exitCode.done;
  const program = programOf((result) => {
    code = result;
  }, signal);
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCode.done : exitCode.usage;
    if (signal.aborted) return exitCode.interrupted;
    // A fault of ours: whoever looks for it sets READOUT_DEBUG to see where it happened.
    if ((process.env["READOUT_DEBUG"] ?? "") !== "") throw error;
    process.stderr.write(`readout: error internal/broken: ${error}\n  help: ${brokenHelp}\n`);
    return exitCode.failed;
  }
}

const brokenHelp =
  "This is a fault of Readout's own. Please report it with the command; READOUT_DEBUG=1 shows more.";
