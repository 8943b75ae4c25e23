import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nodeHost } from "../host/node-host.ts";
import { type ArticleResult, type ConvertResult, convert } from "../pipeline/convert.ts";
import { type ConvertOptions, defaultFormats } from "../pipeline/settings.ts";
import { inspectDiagnostics } from "../renderers/inspection.ts";
import { exitCode } from "./exit-code.ts";
import { type CommandOptions, type Refusal, unreadable } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** `readout convert <input…>`. */
export async function convertCommand(
  inputs: readonly string[],
  options: CommandOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const wish = convertOptionsOf(options);
  if ("code" in wish) return terminal.refuse(wish.code, wish.message);
  try {
    const result = await convert(
      inputs,
      {
        ...wish,
        write: true,
        signal,
        onProgress: ({ input, step, done }) =>
          terminal.progress(`${input}: ${step}${done > 0 ? ` ${Math.round(done * 100)} %` : "…"}`),
      },
      (article) => tell(article, terminal),
    );
    terminal.clearProgress();
    for (const diagnostic of result.diagnostics) {
      terminal.message(diagnostic, await sheetOf(diagnostic));
    }
    if (!result.refused) conclude(result, terminal);
    return exitCodeOf(result, options.failIfWarnings === true);
  } catch (error) {
    if (!signal.aborted) throw error;
    terminal.clearProgress();
    terminal.notice("Interrupted. What was written is whole; run the same command again to go on.");
    return exitCode.interrupted;
  }
}

/** The library's options from what was typed, or what is wrong with them. */
export function convertOptionsOf(
  options: CommandOptions,
  formats = defaultFormats,
): ConvertOptions | Refusal {
  const { to, jobs, voice = [], lang } = options;
  const count = jobs === undefined ? 1 : Number(jobs);
  if (!Number.isInteger(count) || count < 1 || count > 64) {
    return {
      code: "options/bad-value",
      message: `--jobs takes a number from 1 to 64, not “${jobs}”`,
    };
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
    jobs: count,
    voice: Object.fromEntries(voices),
    out: options.out,
    style: options.style,
    edition: options.edition,
    paper: options.paper,
    booklet: options.booklet,
    lang,
    from: options.from,
    engine: options.engine,
    lexicon: options.lexicon,
    narration: options.narration,
    qr: options.qr,
    allowEmbargoed: options.allowEmbargoed,
    force: options.force,
    dryRun: options.dryRun,
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

/** Tells of one article as soon as it is done. */
function tell(article: ArticleResult, terminal: Terminal): void {
  const { input, name, headline, place, status, outputs, diagnostics, receipt, sources } = article;
  if (terminal.json) {
    terminal.record({
      readout: 1,
      input,
      name,
      headline,
      article: place?.number ?? null,
      of: place?.of ?? null,
      status,
      outputs,
      pages: receipt?.pdf?.pages ?? null,
      audio: receipt?.audio ?? null,
      quotes: receipt?.quotes.length ?? null,
      diagnostics: inspectDiagnostics(diagnostics, sources),
    });
  }
  for (const diagnostic of diagnostics) terminal.message(diagnostic, sources);
  for (const line of linesOf(article)) terminal.say(line);
}

function* linesOf({ input, status, outputs, receipt }: ArticleResult): Generator<string> {
  switch (status) {
    case "failed":
      return;
    case "unchanged":
      yield `${input}: unchanged, nothing rewritten`;
      return;
    case "planned":
      yield `${input} would become`;
      for (const output of outputs) yield `  ${output}`;
      return;
    case "converted": {
      yield `${input} is now`;
      for (const output of outputs) yield `  ${output}${noteOn(output, receipt)}`;
      return;
    }
  }
}

function noteOn(output: string, receipt: ArticleResult["receipt"]): string {
  const { pdf = null, audio = null } = receipt ?? {};
  if (output.endsWith(".pdf") && pdf) return `   ${counted(pdf.pages, "page")}`;
  if (/[.](mp3|wav)$/.test(output) && audio)
    return `   ${clock(audio.durationMs)}, ${audio.lufs.toFixed(1)} LUFS`;
  if (output.endsWith(".receipt.json") && receipt) return `   ${summaryOfQuotes(receipt)}`;
  return "";
}

function summaryOfQuotes({ quotes, sentences }: NonNullable<ArticleResult["receipt"]>): string {
  const speech = quotes.filter(({ kind }) => kind === "speech");
  const translated = quotes.filter(({ labelPrinted, labelSpoken }) => labelPrinted ?? labelSpoken);
  return `${counted(sentences.length, "sentence")}, ${counted(speech.length, "quote")}, ${translated.length} labelled as translated`;
}

/** A number of things in words. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** A length of time in words. */
export function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}

function conclude({ articles }: ConvertResult, terminal: Terminal): void {
  if (articles.length < 2) return;
  const count = (status: ArticleResult["status"]) =>
    articles.filter((article) => article.status === status).length;
  const parts = [
    `${count("converted")} converted`,
    count("unchanged") > 0 && `${count("unchanged")} unchanged`,
    count("planned") > 0 && `${count("planned")} planned`,
    count("failed") > 0 && `${count("failed")} failed`,
  ];
  terminal.say(`${articles.length} articles: ${parts.filter(Boolean).join(", ")}`);
}

function exitCodeOf(
  { refused, articles, diagnostics }: ConvertResult,
  failIfWarnings: boolean,
): number {
  if (refused) return exitCode.usage;
  if (articles.some(({ status }) => status === "failed")) return exitCode.failed;
  const isWarning = ({ severity }: Diagnostic) => severity === "warning";
  const warned =
    diagnostics.some(isWarning) || articles.some((article) => article.diagnostics.some(isWarning));
  return failIfWarnings && warned ? exitCode.warnings : exitCode.done;
}
