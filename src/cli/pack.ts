import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { languageTag } from "../document/language-tag.ts";
import { nodeHost } from "../host/node-host.ts";
import { type PackResult, pack } from "../pipeline/pack/pack.ts";
import { type PackOptions, packFormats } from "../pipeline/settings.ts";
import { inspectDiagnostics } from "../renderers/inspection.ts";
import { convertOptionsOf } from "./convert-options.ts";
import { exitCode } from "./exit-code.ts";
import { packExitCodeOf } from "./exit-code-of.ts";
import { namedInputs } from "./named-inputs.ts";
import { type CommandOptions, notAFolder, type Refusal } from "./options.ts";
import { stepInWords } from "./progress.ts";
import { counted } from "./summary.ts";
import { noteOn } from "./tell-article.ts";
import { sheetOf } from "./tell-problems.ts";
import type { Terminal } from "./terminal.ts";

/** `readout pack <input…>`: in the order in which they are named. */
export async function packCommand(
  inputs: readonly string[],
  options: CommandOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const wish = notAFolder(options) ?? packOptionsOf(options);
  if ("code" in wish) return terminal.refuse(wish.code, wish.message, wish.help);
  const all = await namedInputs(inputs, options, terminal);
  if (typeof all === "number") return all;
  const started = nodeHost.now();
  try {
    const result = await pack(all, {
      ...wish,
      write: true,
      signal,
      onProgress: ({ input, step, done }) =>
        terminal.progress(() => stepInWords({ input, step, done })),
    });
    terminal.clearProgress();
    await tellPack(result, terminal);
    const unwritten = await reportOn(result, options.report, started);
    if (unwritten) terminal.message(unwritten);
    const code = packExitCodeOf(result, options.failIfWarnings === true);
    return unwritten && code !== exitCode.usage ? exitCode.failed : code;
  } catch (error) {
    if (!signal.aborted) throw error;
    terminal.clearProgress();
    terminal.notice("Interrupted. What was written is whole; run the same command again to go on.");
    return exitCode.interrupted;
  }
}

async function reportOn(
  result: PackResult,
  file: string | undefined,
  started: Date,
): Promise<Diagnostic | null> {
  if (file === undefined) return null;
  const { writePackReport } = await import("./report/pack-report.ts");
  return writePackReport(file, result, started, nodeHost);
}

/** The library's options from what was typed, or what is wrong with them. */
export function packOptionsOf(options: CommandOptions): PackOptions | Refusal {
  const { title, date, packLang, keepGoing, audioUrl } = options;
  if (date !== undefined && !isDate(date)) {
    const message = `--date takes a date such as 2026-03-14, not “${date}”`;
    return { code: "options/bad-value", message };
  }
  if (packLang !== undefined && languageTag(packLang) === null) {
    const message = `--pack-lang takes a language tag such as en-GB, not “${packLang}”`;
    return { code: "options/bad-value", message };
  }
  if (audioUrl !== undefined && !isWebAddress(audioUrl)) {
    const message = `--audio-url takes an address that begins with https://, not “${audioUrl}”`;
    return { code: "options/bad-value", message };
  }
  const common = convertOptionsOf(options, packFormats);
  if ("code" in common) return common;
  const given = { title, date, packLang, keepGoing, audioUrl };
  return {
    ...common,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
}

/** A day, or a day and a time, that the calendar has. */
function isDate(text: string): boolean {
  const day = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/.exec(text)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(text))) return false;
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** Tells of a pack when it is done. */
export async function tellPack(result: PackResult, terminal: Terminal): Promise<void> {
  const { status, outputs, missing, diagnostics, receipt, refused } = result;
  if (terminal.json && !refused) {
    terminal.record({
      readout: 1,
      pack: result.name,
      status,
      outputs,
      pages: receipt?.pdf?.pages ?? null,
      audio: receipt?.audio ?? null,
      articles:
        receipt?.articles.map(({ title, input, pages, pageLabel, audio }) => ({
          input: input.path,
          title,
          pages,
          pageLabel,
          audio,
        })) ?? [],
      missing,
      diagnostics: inspectDiagnostics(diagnostics, result.sources),
    });
  }
  for (const diagnostic of diagnostics) {
    const isRead = diagnostic.span !== null && diagnostic.span.file in result.sources;
    terminal.message(diagnostic, isRead ? result.sources : await sheetOf(diagnostic));
  }
  for (const line of linesOf(result)) terminal.say(line);
}

function* linesOf({ status, name, outputs, receipt, missing }: PackResult): Generator<string> {
  switch (status) {
    case "failed":
      return;
    case "unchanged":
      yield `${name}: unchanged, nothing rewritten`;
      return;
    case "planned":
      yield "the pack would become";
      for (const output of outputs) yield `  ${output}`;
      return;
    case "packed": {
      const count = receipt?.articles.length ?? 0;
      const made = { pages: receipt?.pdf?.pages ?? null, audio: receipt?.audio ?? null };
      const lacking = missing.length > 0 ? `, ${missing.length} missing` : "";
      yield `${counted(count, "article")}${lacking} are now`;
      for (const output of outputs) yield `  ${output}${noteOn(output, made)}`;
      return;
    }
  }
}
