import type { Command, Option } from "commander";
import { dialects } from "../narration/ssml/dialect.ts";
import { editionNames } from "../pipeline/settings.ts";
import { readers } from "../readers/registry.ts";
import { renderers } from "../renderers/registry.ts";
import { engines } from "../speech/registry.ts";
import { exitCode } from "./exit-code.ts";
import { actions } from "./queue-actions.ts";
import type { Terminal } from "./terminal.ts";

/** Shells that can be completed in. */
export const shells = ["bash", "zsh", "fish"] as const;

/** `readout completion <shell>`: a script that completes commands, options and their values. */
export function completionCommand(shell: string, program: Command, terminal: Terminal): number {
  switch (shells.find((one) => one === shell)) {
    case "bash":
      process.stdout.write(bash(program));
      return exitCode.done;
    case "zsh":
      // zsh reads completions of bash through a layer of its own.
      process.stdout.write(`autoload -U +X bashcompinit && bashcompinit\n${bash(program)}`);
      return exitCode.done;
    case "fish":
      process.stdout.write(fish(program));
      return exitCode.done;
    case undefined:
      return terminal.refuse(
        "options/bad-value",
        `no shell “${shell}”; there are ${shells.join(", ")}`,
      );
  }
}

/** The values of options that name something of ours; others are files. */
const valuesByName: Readonly<Record<string, readonly string[]>> = {
  to: renderers.map(({ name }) => name),
  from: readers.map(({ name }) => name),
  engine: engines.map(({ name }) => name),
  dialect: dialects.map(({ name }) => name),
  edition: editionNames,
};

/** What follows the name of a command that takes a word of ours, and no file. */
const wordsAfter: Readonly<Record<string, readonly string[]>> = {
  queue: actions,
  completion: shells,
};

function valuesOf(option: Option): readonly string[] {
  return option.argChoices ?? valuesByName[option.attributeName()] ?? [];
}

function visibleOptions(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

function flagsOf({ long, short }: Option): readonly string[] {
  return [long, short].filter((flag) => flag !== undefined && flag !== null);
}

function bash(program: Command): string {
  const commands = program.commands.map((command) => {
    const options = visibleOptions(command);
    const values = options
      .filter((option) => valuesOf(option).length > 0)
      .map(
        (option) => `      ${flagsOf(option).join("|")}) words="${valuesOf(option).join(" ")}" ;;`,
      );
    const files = options
      .filter((option) => option.required && valuesOf(option).length === 0)
      .flatMap(flagsOf);
    const asFiles = files.length === 0 ? [] : [`      ${files.join("|")}) words="" ;;`];
    const flags = options.flatMap(flagsOf).join(" ");
    const words = wordsAfter[command.name()];
    const first = words && `      ${command.name()}) words="${words.join(" ")}" ;;`;
    return `    ${command.name()})
      case "$previous" in
${[...values, ...asFiles, ...(first ? [first] : [])].join("\n")}
      *) [[ $current == -* ]] && words="${flags}" ;;
      esac ;;`;
  });
  const names = program.commands.map((command) => command.name()).join(" ");
  return `# Completion of readout; in ~/.bashrc: source <(readout completion bash)
_readout() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=""
  if [[ $COMP_CWORD -eq 1 ]]; then
    words="${names} help"
  else
    case "$command" in
    help) words="${names}" ;;
${commands.join("\n")}
    esac
  fi
  # Of a list the last part is completed.
  local list=""
  [[ $previous == -t || $previous == --to ]] && [[ $current == *,* ]] && list=\${current%,*},
  COMPREPLY=($(compgen -P "$list" -W "$words" -- "\${current#"$list"}"))
}
complete -o default -F _readout readout
`;
}

function fish(program: Command): string {
  const lines = program.commands.flatMap((command) => {
    const name = command.name();
    const options = visibleOptions(command).map((option) => {
      const { long, short, description, required } = option;
      const parts = [
        long && `-l ${long.slice(2)}`,
        short && `-s ${short.slice(1)}`,
        required && "-r",
        valuesOf(option).length > 0 && `-f -a '${valuesOf(option).join(" ")}'`,
        `-d ${quoted(description)}`,
      ].filter(Boolean);
      return `complete -c readout -n '__fish_seen_subcommand_from ${name}' ${parts.join(" ")}`;
    });
    const summary = quoted(command.description());
    return [`complete -c readout -n __fish_use_subcommand -f -a ${name} -d ${summary}`, ...options];
  });
  return `# Completion of readout: readout completion fish > ~/.config/fish/completions/readout.fish\n${lines.join("\n")}\n`;
}

function quoted(words: string): string {
  return `'${words.replace(/[\\']/g, "\\$&")}'`;
}
