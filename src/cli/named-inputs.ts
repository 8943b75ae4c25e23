import { HostError } from "../host/host.ts";
import { nodeHost } from "../host/node-host.ts";
import type { CommandOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** The inputs that are typed and those of the list; where they cannot be had, it says why and gives the exit code. */
export async function namedInputs(
  inputs: readonly string[],
  { filesFrom, null: endWithNul }: CommandOptions,
  terminal: Terminal,
): Promise<readonly string[] | number> {
  if (filesFrom === undefined) {
    return inputs.length > 0 ? inputs : terminal.refuse("options/bad-value", "no input was named");
  }
  if (filesFrom === "-" && inputs.includes("-")) {
    const message = "standard input cannot be both the list and an article";
    return terminal.refuse("options/bad-value", message, "Put one of the two into a file.");
  }
  const listed = await listedFiles(filesFrom, endWithNul);
  if (listed instanceof HostError) {
    const message = `the list ${filesFrom} cannot be read (${listed.why})`;
    const help = "Check its path; - reads the list from standard input.";
    return terminal.refuse("options/bad-value", message, help);
  }
  const all = [...inputs, ...listed];
  const list = filesFrom === "-" ? "standard input" : filesFrom;
  if (all.length === 0) terminal.say(`${list}: the list names no file`);
  return all;
}

async function listedFiles(
  list: string,
  endWithNul = false,
): Promise<readonly string[] | HostError> {
  try {
    const bytes = await (list === "-"
      ? nodeHost.readStandardInput(largestList)
      : nodeHost.read(list));
    return new TextDecoder()
      .decode(bytes)
      .split(endWithNul ? "\0" : /\r?\n/)
      .filter(Boolean);
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

/** Bytes: the names of a million files. */
const largestList = 2 ** 27;
