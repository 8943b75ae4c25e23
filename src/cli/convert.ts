import { convertEach } from "../pipeline/convert.ts";
import { convertOptionsOf } from "./convert-options.ts";
import { exitCode } from "./exit-code.ts";
import { exitCodeOf } from "./exit-code-of.ts";
import { namedInputs } from "./named-inputs.ts";
import { type CommandOptions, notAFolder } from "./options.ts";
import { progressMeter } from "./progress.ts";
import { reporterFor } from "./reporter-for.ts";
import { conclude, concludeInterrupted, count, newTally } from "./summary.ts";
import { tellArticle } from "./tell-article.ts";
import { tellProblems } from "./tell-problems.ts";
import type { Terminal } from "./terminal.ts";

/** `readout convert <input…>`. */
export async function convertCommand(
  inputs: readonly string[],
  options: CommandOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const wish = notAFolder(options) ?? convertOptionsOf(options);
  if ("code" in wish) return terminal.refuse(wish.code, wish.message, wish.help);
  const all = await namedInputs(inputs, options, terminal);
  if (typeof all === "number") return all;
  const tally = newTally();
  const meter = progressMeter(terminal);
  const report = await reporterFor(options.report);
  let isBatch = false;
  // Not from a folder or a pattern, which may hold more another time.
  let isNamed = false;
  try {
    const run = await convertEach(
      all,
      { ...wish, write: true, signal, onProgress: meter.onProgress },
      {
        onPlanned: (plan) => {
          isBatch = plan.files > 1;
          meter.onPlanned(plan);
        },
        onWait: (holder) =>
          terminal.notice(`Waiting for another run in the same folder (${holder})…`),
        onArticle: (article) => {
          meter.onArticle(article);
          isNamed = article.input === all[0];
          count(article, tally);
          report?.add(article);
          tellArticle(article, isBatch, terminal);
        },
      },
    );
    terminal.clearProgress();
    await tellProblems(run.diagnostics, terminal);
    conclude(run, tally, all.length === 1 && isNamed, terminal);
    const unwritten = (await report?.write(run, tally)) ?? null;
    if (unwritten) terminal.message(unwritten);
    const code = exitCodeOf(run, tally, options.failIfWarnings === true);
    return unwritten && code !== exitCode.usage ? exitCode.failed : code;
  } catch (error) {
    if (!signal.aborted) throw error;
    terminal.clearProgress();
    concludeInterrupted(tally, terminal);
    await report?.write(null, tally);
    terminal.notice("Interrupted. What was written is whole; run the same command again to go on.");
    return exitCode.interrupted;
  }
}
