import { Command } from "commander";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../diagnostics/format.ts";
import { configurable } from "../pipeline/configuration/option-table.ts";
import { version } from "../version.ts";
import {
  ofConvert,
  ofDoctor,
  ofListen,
  ofPack,
  ofSubmit,
  ofWatch,
  ofWorker,
  withListOptions,
  withOptions,
  withQueueOption,
  withTerminalOptions,
} from "./command-options.ts";
import { withConfiguration } from "./configured.ts";
import { withExamples } from "./examples.ts";
import type { CommandOptions } from "./options.ts";
import { terminalOf } from "./terminal.ts";

/** What every command is given beside its options. */
interface Acting {
  /** Takes the exit code of the command that ran. */
  readonly finish: (code: number) => void;
  /** Aborted by Ctrl-C and SIGTERM. */
  readonly signal: AbortSignal;
}

/** The whole command line, in the order of its help. The module of a command is loaded only when it runs. */
export function programOf(finish: (code: number) => void, signal: AbortSignal): Command {
  const program: Command = new Command("readout")
    .description("Turns a news article into a page to print and a voice to listen to.")
    .version(version)
    .exitOverride()
    .configureOutput({
      outputError: sayUsage(() => {
        const [first = ""] = program.args;
        return /[./]/.test(first)
          ? `To convert it: readout convert ${first}`
          : "`readout --help` shows every command.";
      }),
    })
    .configureHelp({ sortSubcommands: false });
  const configured = withConfiguration(program);
  const acting = { finish, signal };
  addConverting(program, acting);
  addQueueing(program, acting);
  addListening(program, acting);
  addEditing(program, acting);
  addStyles(program, acting);
  addSettings(program, acting, configured);
  addCompletion(program, acting);
  addLists(program, acting);
  withExamples(program);
  for (const command of program.commands) {
    const help = `\`readout help ${command.name()}\` shows what it takes.`;
    command.configureOutput({ outputError: sayUsage(() => help) });
    withExamples(command);
  }
  return program;
}

/** Words what commander finds wrong in a command line as every other message is worded. */
function sayUsage(help: () => string): (text: string, write: (text: string) => void) => void {
  return (text, write) => {
    const [what = "", ...suggestion] = text
      .trim()
      .replace(/^error: /, "")
      .split("\n");
    const message = [what.replaceAll(/'([^']*)'/g, "“$1”"), ...suggestion].join(" ");
    write(`${formatDiagnostic(diagnose("options/bad-usage", message, { help: help() }), null)}\n`);
  };
}

/** Commands that make editions on this machine. */
function addConverting(program: Command, { finish, signal }: Acting): void {
  withTerminalOptions(
    withListOptions(withOptions(program.command("convert [input...]"), ofConvert)),
  )
    .description(
      "articles to files: PDF, SSML, MP3, captions; inputs are files, patterns, directories or - for standard input",
    )
    .action(async (inputs: string[], options: CommandOptions) => {
      const { convertCommand } = await import("./convert.ts");
      finish(await convertCommand(inputs, options, terminalOf(options), signal));
    });

  withTerminalOptions(withListOptions(withOptions(program.command("pack [input...]"), ofPack)))
    .description(
      "one briefing pack of several articles: a PDF with cover, contents and indexes, and a recording with chapters",
    )
    .action(async (inputs: string[], options: CommandOptions) => {
      const { packCommand } = await import("./pack.ts");
      finish(await packCommand(inputs, options, terminalOf(options), signal));
    });

  withTerminalOptions(withOptions(program.command("watch <folder>"), ofWatch))
    .description("converts what is put into a folder, and moves it to _PROCESSED or _ERROR there")
    .option("--settle <seconds>", "how long a file must be still to be whole (default: 2)")
    .action(async (folder: string, options: CommandOptions) => {
      const { watchCommand } = await import("./watch.ts");
      finish(await watchCommand(folder, options, terminalOf(options), signal));
    });
}

/** Commands that have editions made on many machines. */
function addQueueing(program: Command, { finish, signal }: Acting): void {
  const submit = withListOptions(withOptions(program.command("submit [input...]"), ofSubmit));
  withTerminalOptions(withQueueOption(submit))
    .description("what convert does, done by the workers of a queue (Redis), on many machines")
    .option("--wait", "stay until all is done, and tell of it as convert does")
    .option("--pack", "also one pack of them, without those that fail")
    .option("--attempts <n>", "how often what may pass is tried (default: 6)")
    .action(async (inputs: string[], options: CommandOptions) => {
      const { submitCommand } = await import("./submit.ts");
      finish(await submitCommand(inputs, options, terminalOf(options), signal));
    });

  withTerminalOptions(withQueueOption(withOptions(program.command("worker"), ofWorker)))
    .description("does what is submitted, until it is ended; start it in the same folder")
    .option("--lost-after <s>", "silence after which its jobs go to another worker (default: 60)")
    .action(async (options: CommandOptions) => {
      const { workerCommand } = await import("./worker.ts");
      finish(await workerCommand(options, terminalOf(options), signal));
    });

  withTerminalOptions(withQueueOption(program.command("queue [action] [job...]")))
    .description("how the queue stands; retry: send failed jobs again; cancel: take jobs out")
    .option("--all", "cancel: every job that is not done")
    .action(async (action: string | undefined, jobs: string[], options: CommandOptions) => {
      const { queueCommand } = await import("./queue.ts");
      finish(await queueCommand(action ?? "status", jobs, options, terminalOf(options)));
    });
}

function addListening(program: Command, { finish, signal }: Acting): void {
  withOptions(program.command("listen <input>"), ofListen)
    .description("plays the articles in a file, each sentence shown as it is spoken")
    .option("--from-sentence <n>", "begin with this sentence of the first article", "1")
    .option(
      "--player <name>",
      "the program that plays: ffplay, mpv, afplay, paplay, pw-play, aplay, out123, play (default: the first that is installed)",
    )
    .option("--json", "one JSON object for each piece as it begins to sound")
    .option("-q, --quiet", "only the sound, errors and warnings")
    .option("--no-color", "no colours")
    .action(async (input: string, options: CommandOptions) => {
      const { listenCommand } = await import("./listen.ts");
      finish(await listenCommand(input, options, terminalOf(options), signal));
    });
}

/** Commands by which an editor sees, and corrects, how an article was understood. */
function addEditing(program: Command, { finish }: Acting): void {
  withOptions(program.command("inspect <input>"), ["lang", "from", "allowEmbargoed"])
    .description(
      "the article as Readout understood it: blocks, quotes, speakers, translations and their evidence",
    )
    .option("--why <quote>", "explain one quote, such as q3: its kind, speaker and label")
    .option("--json", "the model as one JSON object")
    .option("--no-color", "no colours")
    .action(async (input: string, options: CommandOptions) => {
      const { inspectCommand } = await import("./inspect.ts");
      finish(await inspectCommand(input, options, terminalOf(options)));
    });

  withOptions(program.command("review <input...>"), ["lang", "from"])
    .description(
      "writes or updates <input>.review.yaml: every quote, its speaker and label, for the editor to correct",
    )
    .option("--json", "one JSON object per line on standard output, nothing else there")
    .option("-q, --quiet", "only errors and warnings")
    .option("--no-color", "no colours")
    .action(async (inputs: string[], options: CommandOptions) => {
      const { reviewCommand } = await import("./review.ts");
      finish(await reviewCommand(inputs, options, terminalOf(options)));
    });

  withOptions(program.command("names <input...>"), ["lang", "from", "lexicon"])
    .description("a lexicon (PLS) of the names that no lexicon lists yet, to fill in")
    .option("-o, --out <file>", "the lexicon; what is in it stays (default: names.pls)")
    .option("--force", "begin the lexicon anew")
    .option("--json", "one JSON object on standard output, nothing else there")
    .option("-q, --quiet", "only errors and warnings")
    .option("--no-color", "no colours")
    .action(async (inputs: string[], options: CommandOptions) => {
      const { namesCommand } = await import("./names.ts");
      finish(await namesCommand(inputs, options, terminalOf(options)));
    });
}

function addStyles(program: Command, { finish }: Acting): void {
  withOptions(program.command("styles"), ["style", "edition", "paper"])
    .description(
      "the style sheets that come with Readout, or the style of one element and where it comes from",
    )
    .option(
      "--explain <selector>",
      "an element, as `blockquote p` or `quote[translation=stated]::before`",
    )
    .option("--json", "one JSON object per line")
    .option("--no-color", "no colours")
    .action(async (options: CommandOptions) => {
      const { stylesCommand } = await import("./styles.ts");
      finish(await stylesCommand(options, terminalOf(options)));
    });
}

/** Commands that tell which settings hold here and whether all is there that they need. */
function addSettings(
  program: Command,
  { finish }: Acting,
  configured: ReturnType<typeof withConfiguration>,
): void {
  withTerminalOptions(withOptions(program.command("config"), configurable))
    .description("the settings that hold here, and where each comes from")
    .option("--schema", "the JSON Schema of configuration files, for editors")
    .action(async (options: CommandOptions, command: Command) => {
      const { configCommand } = await import("./config.ts");
      finish(configCommand(command, configured(), options, terminalOf(options)));
    });

  withOptions(program.command("doctor"), ofDoctor)
    .description("whether everything that a conversion needs is here, and how to mend what is not")
    .option("--json", "one JSON object per line")
    .option("--no-color", "no colours")
    .action(async (options: CommandOptions) => {
      const { doctorCommand } = await import("./doctor.ts");
      finish(await doctorCommand(options, configured(), terminalOf(options)));
    });
}

function addCompletion(program: Command, { finish }: Acting): void {
  program
    .command("completion <shell>")
    .description("a script that completes commands and options in bash, zsh or fish")
    .action(async (shell: string, options: CommandOptions) => {
      const { completionCommand } = await import("./completion.ts");
      finish(completionCommand(shell, program, terminalOf(options)));
    });
}

/** Commands that list what there is to choose from. */
function addLists(program: Command, { finish }: Acting): void {
  for (const name of ["formats", "engines", "voices"] as const) {
    const command = program
      .command(name)
      .description(
        {
          formats: "input and output formats",
          engines: "speech engines: which are here, and how to get the others",
          voices: "voices of the engines that are here",
        }[name],
      )
      .option("--json", "one JSON object per line")
      .option("--no-color", "no colours");
    if (name === "formats") {
      command.option("--schema", "the JSON Schema of what `inspect --json` prints");
    }
    if (name === "voices") command.option("--engine <name>", "only this engine's");
    command.action(async (options: CommandOptions) => {
      const { listCommands } = await import("./lists.ts");
      finish(await listCommands[name](options, terminalOf(options)));
    });
  }
}
