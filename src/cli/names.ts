import { nodeHost } from "../host/node-host.ts";
import { collectNames } from "../pipeline/names.ts";
import { settingsOf } from "../pipeline/settings.ts";
import { inspectDiagnostics } from "../renderers/inspection.ts";
import { exitCode } from "./exit-code.ts";
import type { CommandOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** `readout names <input…>`: a lexicon of the names that nobody has listed, to fill in. */
export async function namesCommand(
  inputs: readonly string[],
  options: CommandOptions,
  terminal: Terminal,
): Promise<number> {
  const settings = settingsOf({
    ...(options.lang === undefined ? {} : { lang: options.lang }),
    ...(options.from === undefined ? {} : { from: options.from }),
    ...(options.lexicon === undefined ? {} : { lexicon: options.lexicon }),
    force: options.force === true,
  });
  const file = options.out ?? "names.pls";
  const result = await collectNames(inputs, file, settings, nodeHost);
  const { status, listed, unlisted, diagnostics, sources } = result;
  if (terminal.json) {
    const problems = inspectDiagnostics(diagnostics, sources);
    terminal.record({ readout: 1, file, status, listed, unlisted, diagnostics: problems });
  }
  for (const diagnostic of diagnostics) terminal.message(diagnostic, sources);
  if (status === "failed") return exitCode.failed;
  for (const { name, count } of listed) terminal.say(`listed    ${name} (${count})`);
  for (const { name, count } of unlisted) terminal.say(`unlisted  ${name} (${count})`);
  terminal.say(`${file}: ${status.replace("-", " ")}, ${unlisted.length} names to fill in`);
  return exitCode.done;
}
