import { type Command, Option } from "commander";
import {
  type OptionName,
  type OptionSpec,
  optionNames,
  optionTable,
} from "../pipeline/configuration/option-table.ts";

/** The options of `convert`. */
export const ofConvert: readonly OptionName[] = optionNames.filter(
  (name) => optionTable[name].only !== "pack",
);

/** The options of `pack`. */
export const ofPack: readonly OptionName[] = optionNames.filter((name) => name !== "prune");

/** The options of `watch`. */
export const ofWatch: readonly OptionName[] = ofConvert.filter(
  (name) => name !== "report" && name !== "dryRun" && name !== "prune",
);

/**
 * The options of `submit`: how many at a time is the workers' affair, and so is the program that is run
 * for an engine, which no job may name.
 */
export const ofSubmit: readonly OptionName[] = optionNames.filter(
  (name) => !["jobs", "engineCommand", "dryRun", "prune", "keepGoing"].includes(name),
);

/** The options of `worker`: all else comes with the jobs. */
export const ofWorker: readonly OptionName[] = ["jobs", "engineCommand"];

/** The options of `listen`: how an article is read, narrated and spoken. */
export const ofListen: readonly OptionName[] = [
  "style",
  "narration",
  "lang",
  "from",
  "engine",
  "engineCommand",
  "model",
  "maxCost",
  "voice",
  "lexicon",
  "cache",
  "allowEmbargoed",
];

/** The options that `doctor` looks at: what they name must be here. */
export const ofDoctor: readonly OptionName[] = ofConvert.filter(
  (name) => optionTable[name].only !== "run" && name !== "report",
);

/** Gives a command some of the options that the table describes; those of `pack` have its defaults. */
export function withOptions(command: Command, names: readonly OptionName[]): Command {
  for (const name of names) {
    const { byDefaultInPacks, ...spec } = optionTable[name];
    const isOther = names === ofPack && byDefaultInPacks !== undefined;
    const options = isOther
      ? optionsOf({ ...spec, byDefault: byDefaultInPacks })
      : sharedOptionsOf(name, spec);
    for (const option of options) command.addOption(option);
  }
  return command;
}

/** Most commands have most options, and commander takes its time over the flags of each. */
const shared = new Map<OptionName, readonly Option[]>();

function sharedOptionsOf(name: OptionName, spec: OptionSpec): readonly Option[] {
  const known = shared.get(name) ?? optionsOf(spec);
  shared.set(name, known);
  return known;
}

/** The options of how results are shown, for the commands that make files. */
export function withTerminalOptions(command: Command): Command {
  return command
    .option("--json", "one JSON object per line on standard output, nothing else there")
    .option("-q, --quiet", "only errors and warnings")
    .option("--no-color", "no colours (NO_COLOR works too)")
    .option("--no-progress", "no progress line");
}

/** A list of inputs in a file, for the commands that take many. */
export function withListOptions(command: Command): Command {
  return command
    .option(
      "--files-from <list>",
      "also the files that a list names, one a line; - for standard input",
    )
    .option("-0, --null", "the names in the list end with NUL, as `find -print0` writes them");
}

/** Where the queue is, for the commands that use it. */
export function withQueueOption(command: Command): Command {
  return command.option(
    "--queue <address>",
    "the queue server (default: READOUT_QUEUE, or redis://127.0.0.1:6379)",
  );
}

/** Whether an option of a command is the table's, and not its namesake. */
export function isOfTable(option: Option): boolean {
  return optionNames.some((name) => optionTable[name].flags === option.flags);
}

function optionsOf({ value, flags, help, byDefault, otherwise, only }: OptionSpec): Option[] {
  const held = otherwise ?? byDefault?.toString();
  const option = new Option(flags, held === undefined ? help : `${help} (default: ${held})`);
  switch (value.type) {
    case "choice":
      return [option.choices(value.choices)];
    case "paths":
    case "sheets":
    case "roles":
      return [
        option.argParser((typed: string, before: readonly string[] = []) => [...before, typed]),
      ];
    case "path-or-flag":
      return [option, new Option(negated(flags), "speak every sentence anew, and keep none")];
    case "flag":
      // What a configuration file has switched on, the command line can switch off.
      return only === "run" ? [option] : [option, new Option(negated(flags)).hideHelp()];
    case "text":
    case "path":
    case "count":
    case "amount":
    case "names":
      return [option];
  }
}

function negated(flags: string): string {
  return flags.replace(/^.*--(\S+).*$/, "--no-$1");
}
