import { type Command, CommanderError } from "commander";
import { nodeHost } from "../host/node-host.ts";
import { type Configuration, unconfigured } from "../pipeline/configuration/configuration.ts";
import { type OptionType, optionTable } from "../pipeline/configuration/option-table.ts";
import { isOfTable } from "./command-options.ts";
import { exitCode } from "./exit-code.ts";
import { terminalOf } from "./terminal.ts";

/** Says itself what is wrong with the configuration, and runs all the same. */
const physician = "doctor";

/**
 * Lets a configuration file give the options that nobody types, before any command that has such
 * options runs; a file that is wrong ends the command line.
 *
 * @returns what was found for the command that runs
 */
export function withConfiguration(program: Command): () => Configuration {
  let configuration = unconfigured;
  program
    .option("--config <file>", "configuration file (default: readout.config.* here or above)")
    .option("--no-config", "no configuration file")
    .hook("preAction", async (_program, command) => {
      const named: string | false | undefined = program.opts()["config"];
      if (named === false || !command.options.some(isOfTable)) return;
      const { findConfiguration } = await import("../pipeline/configuration/find-configuration.ts");
      configuration = await findConfiguration(process.cwd(), named ?? null, nodeHost);
      give(configuration, command);
      if (command.name() === physician) return;
      const terminal = terminalOf(command.opts());
      for (const diagnostic of configuration.diagnostics)
        terminal.message(diagnostic, configuration.sources);
      if (configuration.diagnostics.length > 0)
        throw new CommanderError(exitCode.usage, "readout.config", "the configuration is wrong");
    });
  return () => configuration;
}

function give({ settings }: Configuration, command: Command): void {
  for (const [name, { value }] of settings) {
    const isTaken = command.options.some(
      (option) => isOfTable(option) && option.attributeName() === name,
    );
    if (!isTaken || command.getOptionValueSource(name) === "cli") continue;
    const typed = asTyped(value, optionTable[name].value);
    if (typed !== undefined) command.setOptionValueWithSource(name, typed, "config");
  }
}

/** A value of a file as commander would have it from the command line. */
function asTyped(value: unknown, { type }: OptionType): unknown {
  switch (type) {
    case "names":
      return Array.isArray(value) ? value.join(",") : value;
    case "count":
    case "amount":
      return String(value);
    case "roles":
      return Object.entries(value ?? {}).map(([role, voice]) => `${role}=${voice}`);
    case "path-or-flag":
      // True is what holds without the option.
      return value === true ? undefined : value;
    case "flag":
    case "text":
    case "path":
    case "choice":
    case "paths":
    case "sheets":
      return value;
  }
}
