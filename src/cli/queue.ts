import { nodeHost } from "../host/node-host.ts";
import { addressOf, askServer } from "../queue/connection.ts";
import {
  type Controlled,
  cancelJobs,
  type QueueStatus,
  retryFailed,
  type Stage,
  statusOf,
} from "../queue/control.ts";
import { type OpenQueue, openQueue } from "../queue/queue.ts";
import { QueueError } from "../queue/queue-error.ts";
import { exitCode } from "./exit-code.ts";
import type { CommandOptions } from "./options.ts";
import { actions } from "./queue-actions.ts";
import { counted } from "./summary.ts";
import type { Terminal } from "./terminal.ts";

/** `readout queue [status|retry|cancel] [job…]`. */
export async function queueCommand(
  wanted: string,
  jobs: readonly string[],
  options: CommandOptions,
  terminal: Terminal,
): Promise<number> {
  const action = actions.find((one) => one === wanted);
  if (action === undefined) {
    const message = `no action “${wanted}”; there are ${actions.join(", ")}`;
    return terminal.refuse("options/bad-value", message);
  }
  if (action === "cancel" && jobs.length === 0 && !options.all) {
    const message = "queue cancel takes the jobs to cancel, or --all";
    return terminal.refuse("options/bad-value", message);
  }
  try {
    const address = addressOf(options.queue, nodeHost);
    await askServer(address);
    const open = await openQueue(address);
    try {
      return await act(action, jobs, options, open, terminal);
    } finally {
      await open.close();
    }
  } catch (error) {
    if (!(error instanceof QueueError)) throw error;
    terminal.message(error.diagnostic);
    return exitCode.usage;
  }
}

async function act(
  action: (typeof actions)[number],
  jobs: readonly string[],
  options: CommandOptions,
  open: OpenQueue,
  terminal: Terminal,
): Promise<number> {
  switch (action) {
    case "status":
      return tellStatus(await statusOf(open), terminal);
    case "retry":
      return tellControlled(await retryFailed(jobs, open), terminal);
    case "cancel":
      return tellControlled(await cancelJobs(options.all ? "all" : jobs, open), terminal);
  }
}

/** In the order in which a job goes. */
const stages: readonly (readonly [Stage, string])[] = [
  ["waiting", "waiting"],
  ["active", "being done"],
  ["retrying", "failed, to be tried again"],
  ["packing", "waiting for the articles of a pack"],
  ["done", "done in the last day"],
  ["failed", "failed for good; `readout queue retry` sends them again"],
];

function tellStatus(status: QueueStatus, terminal: Terminal): number {
  const { counts, workers, failed } = status;
  if (terminal.json) terminal.record({ readout: 1, ...status });
  terminal.say(workers === 0 ? "no worker" : counted(workers, "worker"));
  for (const [stage, words] of stages) {
    if (counts[stage] > 0) terminal.say(`${String(counts[stage]).padStart(7)} ${words}`);
  }
  for (const { id, subject, why, attempts } of failed) {
    terminal.say(`${id}  ${subject}`);
    terminal.say(`  ${why} (${counted(attempts, "attempt")})`);
  }
  return exitCode.done;
}

function tellControlled(controlled: readonly Controlled[], terminal: Terminal): number {
  for (const one of controlled) {
    if (terminal.json)
      terminal.record({ readout: 1, event: "job", job: one.id, result: one.result });
    terminal.say(`${one.id}: ${one.result}`);
  }
  if (controlled.length === 0) terminal.say("there was none");
  return controlled.some(({ result }) => result === "unknown") ? exitCode.failed : exitCode.done;
}
