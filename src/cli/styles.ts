import { hasErrors } from "../diagnostics/diagnostic.ts";
import { nodeHost } from "../host/node-host.ts";
import { explainStyle, listSheets, type PropertyInWords } from "../pipeline/explain-style.ts";
import { exitCode } from "./exit-code.ts";
import type { CommandOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** `readout styles`: the sheets that are here; with `--explain`, the style of an element and why. */
export async function stylesCommand(options: CommandOptions, terminal: Terminal): Promise<number> {
  if (options.explain === undefined) return await list(terminal);
  const { style, edition, paper } = options;
  const { properties, problem, diagnostics } = await explainStyle(
    options.explain,
    {
      ...(style === undefined ? {} : { style }),
      ...(edition === undefined ? {} : { edition }),
      ...(paper === undefined ? {} : { paper }),
    },
    nodeHost,
  );
  for (const diagnostic of diagnostics) terminal.message(diagnostic, {});
  if (hasErrors(diagnostics)) return exitCode.usage;
  if (problem !== null) return terminal.refuse("options/bad-value", `--explain: ${problem}`);
  if (terminal.json) for (const property of properties) terminal.record(property);
  else for (const medium of ["print", "speech"] as const) tell(medium, properties, terminal);
  return exitCode.done;
}

async function list(terminal: Terminal): Promise<number> {
  for (const { name, description } of await listSheets(nodeHost)) {
    if (terminal.json) terminal.record({ name, description });
    else terminal.say(`${name.padEnd(28)} ${description}`);
  }
  return exitCode.done;
}

/** What a sheet says of the element; initial values are only counted. */
function tell(
  medium: PropertyInWords["medium"],
  properties: readonly PropertyInWords[],
  terminal: Terminal,
): void {
  const here = properties.filter((property) => property.medium === medium);
  const said = here.filter(({ origin }) => origin !== "initial value");
  terminal.say(`@media ${medium}`);
  for (const { property, value, origin } of said) {
    terminal.say(`  ${property.padEnd(26)} ${value.padEnd(32)} ${origin}`);
  }
  terminal.say(`  and ${here.length - said.length} properties at their initial values`);
}
