import { availableParallelism } from "node:os";
import { nodeHost } from "../host/node-host.ts";
import { addressOf, askServer, shownAddress } from "../queue/connection.ts";
import { type JobOutcome, type QueuedJob, subjectOf } from "../queue/job.ts";
import type { Verdict } from "../queue/passing.ts";
import { QueueError } from "../queue/queue-error.ts";
import { work } from "../queue/worker.ts";
import { convertOptionsOf } from "./convert-options.ts";
import { exitCode } from "./exit-code.ts";
import type { CommandOptions } from "./options.ts";
import { tellPack } from "./pack.ts";
import { connectionNotices } from "./submit.ts";
import { counted } from "./summary.ts";
import { tellArticle } from "./tell-article.ts";
import type { Terminal } from "./terminal.ts";

/** Seconds of silence after which a worker is taken for dead, unless somebody says otherwise. */
const usualLoss = "60";

/** `readout worker`: ends with the signal alone, or where it cannot begin. */
export async function workerCommand(
  options: CommandOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const wish = convertOptionsOf(options);
  if ("code" in wish) return terminal.refuse(wish.code, wish.message, wish.help);
  const lost = Number(options.lostAfter ?? usualLoss);
  if (!(Number.isInteger(lost) && lost >= 1 && lost <= 3600)) {
    const message = `--lost-after takes whole seconds, from 1 to 3600, not “${options.lostAfter}”`;
    return terminal.refuse("options/bad-value", message);
  }
  const jobs = wish.jobs ?? availableParallelism();
  try {
    const address = addressOf(options.queue, nodeHost);
    const { concern } = await askServer(address);
    if (concern !== null)
      terminal.notice(`Mind the queue server: ${concern.found}. ${concern.mend}`);
    await work(
      {
        address,
        jobs,
        lostAfterMs: lost * 1000,
        engineCommand: wish.engineCommand ?? null,
        signal,
      },
      {
        ...connectionNotices(address, terminal),
        onReady: () =>
          terminal.notice(
            `Working on ${shownAddress(address)}, ${counted(jobs, "job")} at a time; Ctrl-C ends it.`,
          ),
        onBegun: (job) => terminal.progress(() => `${subjectOf(job)}…`),
        onEnded: (job, outcome, verdict) => tellOutcome(job, outcome, verdict, terminal),
        onStopping: (count) => {
          if (count > 0) terminal.notice(`Finishing ${counted(count, "job")}…`);
        },
        onGivenBack: (job) => terminal.notice(`${subjectOf(job)}: given back to the queue`),
      },
    );
    return exitCode.done;
  } catch (error) {
    if (!(error instanceof QueueError)) throw error;
    terminal.message(error.diagnostic);
    return exitCode.usage;
  }
}

function tellOutcome(
  job: QueuedJob,
  outcome: JobOutcome,
  verdict: Verdict,
  terminal: Terminal,
): void {
  if (verdict.state === "try again") {
    terminal.notice(`${subjectOf(job)}: to be tried again (${verdict.why})`);
    return;
  }
  switch (outcome.type) {
    case "article":
      for (const result of outcome.results) tellArticle(result, true, terminal);
      return;
    case "pack":
      void tellPack(outcome.result, terminal);
      return;
  }
}
