import type { Command } from "commander";
import { positionOf } from "../diagnostics/format.ts";
import type { Configuration } from "../pipeline/configuration/configuration.ts";
import { configurationSchema } from "../pipeline/configuration/configuration-schema.ts";
import {
  configurable,
  type OptionName,
  optionTable,
} from "../pipeline/configuration/option-table.ts";
import { exitCode } from "./exit-code.ts";
import type { CommandOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** `readout config`: what holds here and where each setting comes from. */
export function configCommand(
  command: Command,
  configuration: Configuration,
  options: CommandOptions,
  terminal: Terminal,
): number {
  if (options.schema) {
    process.stdout.write(`${JSON.stringify(configurationSchema(), null, 2)}\n`);
    return exitCode.done;
  }
  const settings = configurable.map((name) => settingOf(name, command, configuration));
  if (terminal.json) {
    terminal.record({ readout: 1, file: configuration.file, settings });
  }
  for (const { name, value, from } of settings) {
    terminal.say(`${name.padEnd(16)} ${wordsOf(value).padEnd(36)} ${from}`);
  }
  return exitCode.done;
}

interface Setting {
  readonly name: OptionName;
  /** Null where nothing is set, and nothing is the default. */
  readonly value: unknown;
  /** `default`, `command line`, or the place in a file. */
  readonly from: string;
}

function settingOf(name: OptionName, command: Command, configuration: Configuration): Setting {
  const { byDefault, otherwise, value: type } = optionTable[name];
  const configured = configuration.settings.get(name);
  if (command.getOptionValueSource(name) === "cli")
    return { name, value: command.getOptionValue(name), from: "command line" };
  if (configured) {
    const { file, start } = configured.span;
    const source = configuration.sources[file];
    const place = source === undefined ? file : `${file}:${positionOf(source, start).line}`;
    return { name, value: configured.value, from: place };
  }
  const unset = type.type === "flag" ? false : null;
  return { name, value: byDefault ?? otherwise ?? unset, from: "default" };
}

function wordsOf(value: unknown): string {
  if (value === null) return "-";
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "object")
    return Object.entries(value)
      .map(([role, voice]) => `${role}=${voice}`)
      .join(", ");
  return String(value);
}
