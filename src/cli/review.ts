import { nodeHost } from "../host/node-host.ts";
import { type ReviewResult, reviewArticles } from "../pipeline/review/review-articles.ts";
import { settingsOf } from "../pipeline/settings.ts";
import { inspectDiagnostics } from "../renderers/inspection.ts";
import { exitCode } from "./exit-code.ts";
import { type CommandOptions, unreadable } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** `readout review <input…>`: a file beside each article, for the editor to correct. */
export async function reviewCommand(
  inputs: readonly string[],
  options: CommandOptions,
  terminal: Terminal,
): Promise<number> {
  if (inputs.includes("-")) {
    return terminal.refuse("options/bad-value", "standard input has no review file beside it");
  }
  const refusal = unreadable(options);
  if (refusal) return terminal.refuse(refusal.code, refusal.message, refusal.help);
  const settings = settingsOf({
    ...(options.lang === undefined ? {} : { lang: options.lang }),
    ...(options.from === undefined ? {} : { from: options.from }),
  });
  const results = await reviewArticles(inputs, settings, nodeHost, (result) =>
    tell(result, terminal),
  );
  return results.some(({ status }) => status === "failed") ? exitCode.failed : exitCode.done;
}

function tell(result: ReviewResult, terminal: Terminal): void {
  const { input, review, status, quotes, corrected, diagnostics, sources } = result;
  if (terminal.json) {
    const problems = inspectDiagnostics(diagnostics, sources);
    terminal.record({
      readout: 1,
      input,
      review,
      status,
      quotes,
      corrected,
      diagnostics: problems,
    });
  }
  for (const diagnostic of diagnostics) terminal.message(diagnostic, sources);
  if (status === "failed") return;
  const counts = `${quotes} quote${quotes === 1 ? "" : "s"}, ${corrected} corrected`;
  terminal.say(`${review}: ${status === "unchanged" ? "unchanged" : "written"}, ${counts}`);
}
