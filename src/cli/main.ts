import { Command, CommanderError, Option } from "commander";
import { removeUnfinished } from "../host/node-host.ts";
import { narrationStyles } from "../pipeline/settings.ts";
import { version } from "../version.ts";
import { exitCode } from "./exit-code.ts";
import type { CommandOptions } from "./options.ts";
import { Terminal } from "./terminal.ts";

/** Runs one command line and gives its exit code. Never throws for anything a user can cause. */
export async function main(argv: readonly string[]): Promise<number> {
  const interruption = new AbortController();
  const onInterrupt = () => {
    // A second Ctrl-C does not wait for the work to stop cleanly.
    if (interruption.signal.aborted) process.exit(exitCode.interrupted);
    interruption.abort();
  };
  process.on("SIGINT", onInterrupt);
  process.on("SIGTERM", onInterrupt);
  // A reader that closes the pipe early (head) is not an error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(process.exitCode ?? exitCode.done);
      throw error;
    });
  }
  try {
    const code = await parse(argv, interruption.signal);
    return interruption.signal.aborted ? exitCode.interrupted : code;
  } finally {
    await removeUnfinished();
    process.off("SIGINT", onInterrupt);
    process.off("SIGTERM", onInterrupt);
  }
}

async function parse(argv: readonly string[], signal: AbortSignal): Promise<number> {
  let code: number = exitCode.done;
  const program = programOf((result) => {
    code = result;
  }, signal);
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCode.done : exitCode.usage;
    }
    // A fault of ours: whoever looks for it sets READOUT_DEBUG to see where it happened.
    if ((process.env["READOUT_DEBUG"] ?? "") !== "") throw error;
    process.stderr.write(`readout: error internal/broken: ${error}\n  help: ${brokenHelp}\n`);
    return exitCode.failed;
  }
}

const brokenHelp =
  "This is a fault of Readout's own. Please report it with the command; READOUT_DEBUG=1 shows more.";

/** The whole command line. Each command's module is loaded only when it runs. */
function programOf(finish: (code: number) => void, signal: AbortSignal): Command {
  const program = new Command("readout")
    .description("Turns a news article into a page to print and a voice to listen to.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("(readout --help shows every command)")
    .configureHelp({ sortSubcommands: false });

  shared(program.command("convert [input...]"))
    .description(
      "articles to files: PDF, SSML, MP3, captions; inputs are files, patterns, directories or - for standard input",
    )
    .option(
      "--files-from <list>",
      "also the files that a list names, one a line; - for standard input",
    )
    .option("--prune", "remove outputs whose article is gone")
    .action(async (inputs: string[], options: CommandOptions) => {
      const { convertCommand } = await import("./convert.ts");
      finish(await convertCommand(inputs, options, terminalOf(options), signal));
    });

  shared(program.command("pack <input...>"))
    .description(
      "one briefing pack of several articles: a PDF with cover, contents and indexes, and a recording with chapters",
    )
    .option("--title <text>", "title of the pack (default: Briefing)")
    .option("--date <iso>", "its date, such as 2026-03-14 (default: the newest of the articles)")
    .option("--keep-going", "leave out articles that fail, and list them in the pack")
    .option("--audio-url <url>", "where the recording will be heard: printed as QR codes")
    .action(async (inputs: string[], options: CommandOptions) => {
      const { packCommand } = await import("./pack.ts");
      finish(await packCommand(inputs, options, terminalOf(options), signal));
    });

  program
    .command("inspect <input>")
    .description(
      "the article as Readout understood it: blocks, quotes, speakers, translations and their evidence",
    )
    .option("--lang <bcp47>", "language of the article")
    .option("--from <reader>", "input format (default: recognised from the content)")
    .option("--allow-embargoed", "take embargoed, withheld and canceled articles too")
    .option("--why <quote>", "explain one quote, such as q3: its kind, speaker and label")
    .option("--json", "the model as one JSON object")
    .option("--no-color", "no colours")
    .action(async (input: string, options: CommandOptions) => {
      const { inspectCommand } = await import("./inspect.ts");
      finish(await inspectCommand(input, options, terminalOf(options)));
    });

  program
    .command("review <input...>")
    .description(
      "writes or updates <input>.review.yaml: every quote, its speaker and label, for the editor to correct",
    )
    .option("--lang <bcp47>", "language of the article")
    .option("--from <reader>", "input format (default: recognised from the content)")
    .option("--json", "one JSON object per line on standard output, nothing else there")
    .option("-q, --quiet", "only errors and warnings")
    .option("--no-color", "no colours")
    .action(async (inputs: string[], options: CommandOptions) => {
      const { reviewCommand } = await import("./review.ts");
      finish(await reviewCommand(inputs, options, terminalOf(options)));
    });

  program
    .command("names <input...>")
    .description("a lexicon (PLS) of the names that no lexicon lists yet, to fill in")
    .option("-o, --out <file>", "the lexicon; what is in it stays (default: names.pls)")
    .option("--lang <bcp47>", "language of the article")
    .option("--from <reader>", "input format (default: recognised from the content)")
    .option(
      "--lexicon <file.pls>",
      "pronunciations over the house lexicon; repeatable",
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option("--force", "begin the lexicon anew")
    .option("--json", "one JSON object on standard output, nothing else there")
    .option("-q, --quiet", "only errors and warnings")
    .option("--no-color", "no colours")
    .action(async (inputs: string[], options: CommandOptions) => {
      const { namesCommand } = await import("./names.ts");
      finish(await namesCommand(inputs, options, terminalOf(options)));
    });

  program
    .command("styles")
    .description(
      "the style sheets that come with Readout, or the style of one element and where it comes from",
    )
    .option(
      "--explain <selector>",
      "an element, as `blockquote p` or `quote[translation=stated]::before`",
    )
    .option(
      "-s, --style <name|file>",
      "style sheet over the house style; repeatable",
      (value, before: readonly string[] = []) => [...before, value],
    )
    .option("--edition <name>", "edition of the house style (default: standard)")
    .addOption(new Option("--paper <size>", "paper size").choices(["a4", "letter"]))
    .option("--json", "one JSON object per line")
    .option("--no-color", "no colours")
    .action(async (options: CommandOptions) => {
      const { stylesCommand } = await import("./styles.ts");
      finish(await stylesCommand(options, terminalOf(options)));
    });

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
  return program;
}

/** The options that convert and pack share. */
function shared(command: Command): Command {
  const collect = (value: string, before: readonly string[] = []) => [...before, value];
  return command
    .option("-t, --to <list>", "formats to make, separated by commas (default: pdf,ssml,mp3,vtt)")
    .option("-o, --out <dir>", "output directory (default: output)")
    .option(
      "-s, --style <name|file>",
      "style sheet over the house style; repeatable, later ones win",
      collect,
    )
    .option("--edition <name>", "edition of the house style (default: standard)")
    .addOption(new Option("--paper <size>", "paper size").choices(["a4", "letter"]))
    .option("--booklet", "two pages on each side of a sheet, in the order for folding")
    .addOption(
      new Option(
        "--narration <style>",
        "how quotes are told apart by ear (default: label)",
      ).choices(narrationStyles),
    )
    .option("--dialect <name>", "whose speech markup -t ssml writes (default: strict)")
    .option("--lang <bcp47>", "language of the article")
    .option("--from <reader>", "input format (default: recognised from the content)")
    .option("--engine <name>", "speech engine (default: espeak)")
    .option("--voice <role=voice>", "voice of a role (narrator, quote, label); repeatable", collect)
    .option("--lexicon <file.pls>", "pronunciations over the house lexicon; repeatable", collect)
    .option(
      "--cache <dir>",
      "where spoken sentences are kept (default: in the user's cache folder)",
    )
    .option("--no-cache", "speak every sentence anew, and keep none")
    .option("--qr", "print the article's own address as a QR code")
    .option("-j, --jobs <n>", "files at a time (default: one for each processor)")
    .option("--allow-embargoed", "take embargoed, withheld and canceled articles too")
    .option("--fail-if-warnings", "exit code 3 when there were warnings")
    .option("--force", "convert even what has not changed")
    .option("--dry-run", "say what would be made, make nothing")
    .option("--json", "one JSON object per line on standard output, nothing else there")
    .option("-q, --quiet", "only errors and warnings")
    .option("--no-color", "no colours (NO_COLOR works too)")
    .option("--no-progress", "no progress line");
}

function terminalOf(options: CommandOptions): Terminal {
  return new Terminal({
    color: options.color !== false,
    progress: options.progress !== false,
    quiet: options.quiet === true,
    json: options.json === true,
  });
}
