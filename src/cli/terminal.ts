import { styleText } from "node:util";
import type { Code } from "../diagnostics/catalog.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { formatDiagnostic, type Paint, plain, visible } from "../diagnostics/format.ts";
import { exitCode } from "./exit-code.ts";
import type { CommandOptions } from "./options.ts";
import { clipped } from "./wrap.ts";

/** What the user asked of the output. */
interface Wishes {
  readonly color: boolean;
  readonly progress: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
}

const colors = {
  error: ["bold", "red"],
  warning: ["bold", "yellow"],
  info: ["bold", "cyan"],
  place: ["bold"],
  caret: ["green"],
  help: ["dim"],
} as const satisfies Record<Parameters<Paint>[0], readonly Parameters<typeof styleText>[0][]>;

/** The two streams: results on standard output, messages and progress on standard error. */
export class Terminal {
  readonly quiet: boolean;
  readonly json: boolean;
  /** Colours for standard output. */
  readonly colorOut: boolean;
  /** Columns of standard output; 80 where it is no terminal. */
  readonly width: number;
  readonly #paint: Paint;
  readonly #showProgress: boolean;
  #progressShown = false;

  constructor(wishes: Wishes) {
    this.quiet = wishes.quiet;
    this.json = wishes.json;
    this.colorOut = wishes.color && mayColor(process.stdout);
    this.width = process.stdout.isTTY === true ? Math.max(40, process.stdout.columns ?? 80) : 80;
    this.#paint =
      wishes.color && mayColor(process.stderr)
        ? (style, text) => styleText([...colors[style]], text, { validateStream: false })
        : plain;
    this.#showProgress = wishes.progress && !wishes.quiet && process.stderr.isTTY === true;
  }

  /** A line of the result, for people; nothing in JSON mode or when quiet. */
  say(line: string): void {
    this.show(visible(line));
  }

  /** {@link say} for a line that is painted, and of which each part has been made visible. */
  show(line: string): void {
    if (this.quiet || this.json) return;
    this.clearProgress();
    process.stdout.write(`${line}\n`);
  }

  /** One JSON object on a line of its own. */
  record(value: unknown): void {
    this.clearProgress();
    process.stdout.write(`${JSON.stringify(value)}\n`);
  }

  /**
   * A message on standard error. When quiet, infos are not shown.
   *
   * @param sources decoded files by path, for an excerpt of the one that the message is about
   * @param about what it is about, where it lies in no file; by default the program
   */
  message(
    diagnostic: Diagnostic,
    sources: Readonly<Record<string, string>> = {},
    about?: string,
  ): void {
    if (diagnostic.severity === "info" && (this.quiet || this.json)) return;
    this.clearProgress();
    const source = sources[diagnostic.span?.file ?? ""] ?? null;
    process.stderr.write(`${formatDiagnostic(diagnostic, source, this.#paint, about)}\n`);
  }

  /** A line on standard error that is no diagnostic. */
  notice(line: string): void {
    this.clearProgress();
    process.stderr.write(`${visible(line)}\n`);
  }

  /** Says why the command cannot even begin, and gives the exit code for it. */
  refuse(code: Code, message: string, help?: string): number {
    this.message(diagnose(code, message, help === undefined ? {} : { help }));
    return exitCode.usage;
  }

  /**
   * Shows what is going on, on a terminal only; each call replaces the line before.
   *
   * @param line of so many columns at most, however many they are just now
   */
  progress(line: (width: number) => string): void {
    if (!this.#showProgress) return;
    const width = Math.max(20, (process.stderr.columns ?? 80) - 1);
    process.stderr.write(`\r\u001b[2K${clipped(visible(line(width)), width)}`);
    this.#progressShown = true;
  }

  clearProgress(): void {
    if (!this.#progressShown) return;
    process.stderr.write("\r\u001b[2K");
    this.#progressShown = false;
  }
}

/** The terminal as a command line wishes it. */
export function terminalOf(options: CommandOptions): Terminal {
  return new Terminal({
    color: options.color !== false,
    progress: options.progress !== false,
    quiet: options.quiet === true,
    json: options.json === true,
  });
}

/** Whether a stream may be coloured: a terminal, and nobody said no (no-color.org). */
function mayColor(stream: NodeJS.WriteStream): boolean {
  if ((process.env["NO_COLOR"] ?? "") !== "") return false;
  return stream.isTTY === true && process.env["TERM"] !== "dumb";
}
