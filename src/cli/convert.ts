import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { type Host, HostError } from "../host/host.ts";
import { nodeHost } from "../host/node-host.ts";
import type { ArticleResult } from "../pipeline/article-result.ts";
import { convertEach, type Run } from "../pipeline/convert.ts";
import { type ConvertOptions, defaultFormats } from "../pipeline/settings.ts";
import { inspectDiagnostics } from "../renderers/inspection.ts";
import { exitCode } from "./exit-code.ts";
import { type CommandOptions, notAFolder, type Refusal, unreadable } from "./options.ts";
import { progressMeter } from "./progress.ts";
import type { Reporter } from "./report/report.ts";
import {
  clock,
  conclude,
  concludeInterrupted,
  count,
  counted,
  newTally,
  type Tally,
} from "./summary.ts";
import type { Terminal } from "./terminal.ts";

/** `readout convert <input…>`. */
export async function convertCommand(
  inputs: readonly string[],
  options: CommandOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const wish = notAFolder(options) ?? convertOptionsOf(options);
  if ("code" in wish) return terminal.refuse(wish.code, wish.message, wish.help);
  const all = await namedInputs(inputs, options, terminal);
  if (typeof all === "number") return all;
  const tally = newTally();
  const meter = progressMeter(terminal);
  const report = await reporterFor(options.report);
  let isBatch = false;
  try {
    const run = await convertEach(
      all,
      { ...wish, write: true, signal, onProgress: meter.onProgress },
      {
        onPlanned: (plan) => {
          isBatch = plan.files > 1;
          meter.onPlanned(plan);
        },
        onWait: (holder) =>
          terminal.notice(`Waiting for another run in the same folder (${holder})…`),
        onArticle: (article) => {
          meter.onArticle(article);
          count(article, tally);
          report?.add(article);
          tell(article, isBatch, terminal);
        },
      },
    );
    terminal.clearProgress();
    for (const diagnostic of run.diagnostics) {
      terminal.message(diagnostic, await sheetOf(diagnostic));
    }
    if (!run.refused) conclude(run, tally, terminal);
    const unwritten = (await report?.write(run, tally)) ?? null;
    if (unwritten) terminal.message(unwritten);
    const code = exitCodeOf(run, tally, options.failIfWarnings === true);
    return unwritten && code !== exitCode.usage ? exitCode.failed : code;
  } catch (error) {
    if (!signal.aborted) throw error;
    terminal.clearProgress();
    concludeInterrupted(tally, terminal);
    await report?.write(null, tally);
    terminal.notice("Interrupted. What was written is whole; run the same command again to go on.");
    return exitCode.interrupted;
  }
}

/** Who writes the page that --report names; null where none is wished. */
export async function reporterFor(
  file: string | undefined,
  host: Host = nodeHost,
): Promise<Reporter | null> {
  if (file === undefined) return null;
  const { openReport } = await import("./report/report.ts");
  return openReport(file, host);
}

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

/** The library's options from what was typed, or what is wrong with them. */
export function convertOptionsOf(
  options: CommandOptions,
  formats = defaultFormats,
): ConvertOptions | Refusal {
  const { to, jobs, voice = [], lang } = options;
  const threads = jobs === undefined ? undefined : Number(jobs);
  if (threads !== undefined && !(Number.isInteger(threads) && threads >= 1 && threads <= 64)) {
    return {
      code: "options/bad-value",
      message: `--jobs takes a number from 1 to 64, not “${jobs}”`,
    };
  }
  const mostCost = options.maxCost === undefined ? undefined : Number(options.maxCost);
  if (mostCost !== undefined && !(mostCost >= 0)) {
    const message = `--max-cost takes US dollars such as 2.50, not “${options.maxCost}”`;
    return { code: "options/bad-value", message };
  }
  const refusal = unreadable(options);
  if (refusal) return refusal;
  const voices = voice.map((entry) => entry.split(/=(.*)/s, 2));
  const odd = voices.findIndex(([role = "", name = ""]) => role === "" || name === "");
  if (odd >= 0) {
    return {
      code: "options/bad-value",
      message: `--voice takes role=voice, such as quote=en+f3, not “${voice[odd]}”`,
    };
  }
  const given = {
    to:
      to === undefined
        ? formats
        : to
            .split(",")
            .map((name) => name.trim())
            .filter(Boolean),
    jobs: threads,
    voice: Object.fromEntries(voices),
    out: options.out,
    style: options.style,
    edition: options.edition,
    paper: options.paper,
    booklet: options.booklet,
    lang,
    from: options.from,
    engine: options.engine,
    engineCommand: options.engineCommand,
    model: options.model,
    maxCost: mostCost,
    loudness: options.loudness,
    cover: options.cover,
    lexicon: options.lexicon,
    cache: options.cache ?? true,
    narration: options.narration,
    dialect: options.dialect,
    fetch: options.fetch,
    qr: options.qr,
    allowEmbargoed: options.allowEmbargoed,
    force: options.force,
    dryRun: options.dryRun,
    prune: options.prune,
  };
  // An option that was not typed is not there at all, so that the library's default holds.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** The text of the style sheet or lexicon that a problem of the run lies in. */
export async function sheetOf({ span }: Diagnostic): Promise<Readonly<Record<string, string>>> {
  if (span === null) return {};
  const bytes = await nodeHost.read(span.file).catch(() => null);
  return bytes === null ? {} : { [span.file]: new TextDecoder().decode(bytes) };
}

/**
 * Tells of one article as soon as it is done. In the log of a batch only what was made and what may
 * need a human is worth a line: the end of it counts the rest.
 */
export function tell(article: ArticleResult, isBatch: boolean, terminal: Terminal): void {
  const { input, name, headline, place, status, reasons, lastFailures, outputs } = article;
  const { diagnostics, summary, sources } = article;
  if (terminal.json) {
    terminal.record({
      readout: 1,
      event: "article",
      input,
      name,
      headline,
      article: place?.number ?? null,
      of: place?.of ?? null,
      status,
      reasons,
      lastFailures,
      outputs,
      pages: summary?.pages ?? null,
      audio: summary?.audio ?? null,
      quotes: summary?.quotes ?? null,
      labelled: summary?.labelled ?? null,
      diagnostics: inspectDiagnostics(diagnostics, sources),
    });
  }
  const about = (place?.of ?? 1) > 1 ? `${input} (article ${place?.number})` : input;
  for (const diagnostic of diagnostics) {
    if (isBatch && diagnostic.severity === "info") continue;
    terminal.message(diagnostic, sources, about);
  }
  if (isBatch && status === "unchanged") return;
  for (const line of linesOf(article)) terminal.say(line);
}

function* linesOf(article: ArticleResult): Generator<string> {
  const { input, status, reasons, lastFailures, outputs, summary } = article;
  switch (status) {
    case "failed":
      return;
    case "unchanged":
      yield `${input}: unchanged, nothing rewritten`;
      return;
    case "planned":
      for (const { code, message } of lastFailures)
        yield `${input} failed the last time: ${message} (${code})`;
      yield `${input} (${reasons.join(", ")}) would become`;
      for (const output of outputs) yield `  ${output}`;
      return;
    case "converted": {
      yield `${input === "-" ? "standard input" : input} is now`;
      for (const output of outputs) yield `  ${output}${noteOn(output, summary)}`;
      return;
    }
  }
}

function noteOn(output: string, summary: ArticleResult["summary"]): string {
  if (summary === null) return "";
  const { pages, audio, sentences, quotes, labelled } = summary;
  if (output.endsWith(".pdf") && pages !== null) return `   ${counted(pages, "page")}`;
  if (/[.](mp3|opus|m4b|flac|wav)$/.test(output) && audio)
    return `   ${clock(audio.durationMs)}, ${audio.lufs.toFixed(1)} LUFS`;
  if (output.endsWith(".receipt.json"))
    return `   ${counted(sentences, "sentence")}, ${counted(quotes, "quote")}, ${labelled} labelled as translated`;
  return "";
}

/** The exit code of a run. */
export function exitCodeOf(
  { refused, counts, diagnostics }: Run,
  { warnings, earlierWarnings }: Tally,
  failIfWarnings: boolean,
): number {
  if (refused) return exitCode.usage;
  if (counts.failed > 0 || hasErrors(diagnostics)) return exitCode.failed;
  const warned =
    warnings.size > 0 ||
    earlierWarnings > 0 ||
    diagnostics.some(({ severity }) => severity === "warning");
  return failIfWarnings && warned ? exitCode.warnings : exitCode.done;
}
