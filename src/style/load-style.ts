import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import { type Host, HostError } from "../host/host.ts";
import { compiledSheets } from "./compiled-sheets.ts";
import { createStyle } from "./create-style.ts";
import { SheetReader } from "./read-sheet.ts";
import type { ParsedSheet, Sheet } from "./sheet.ts";
import type { Style } from "./style.ts";
import { suggest } from "./suggest.ts";

/** Where the sheets that come with Readout lie. */
const sheetFolder = dirname(createRequire(import.meta.url).resolve("#styles/base.css"));

/** What every style starts from, as a browser's own sheet: which elements are blocks, and the like. */
const baseSheet = "base";

/** Sheets may import sheets that import sheets, to this depth. */
const deepestImport = 8;

/** A sheet with more faults than this is the wrong file; the rest is counted, not listed. */
const mostReports = 100;

/**
 * Loads style sheets and what they import, and makes a style of them; later sheets win. A sheet is
 * the name of one that comes with Readout (`readout`), the path of a file, or a text. What is wrong
 * with a sheet is reported; one that is not there or cannot be read is an error, and the style is
 * made without it.
 */
export async function loadStyle(
  sheets: readonly (string | Sheet)[],
  host: Host,
  report: Report,
): Promise<Style> {
  const limited = atMost(mostReports, report);
  const reader = new SheetReader(compiledSheets, host.hash);
  const loaded: ParsedSheet[] = [];
  for (const sheet of [baseSheet, ...sheets]) {
    const found = typeof sheet === "string" ? await openSheet(sheet, host, limited.report) : sheet;
    if (found && loaded.every((other) => other.file !== found.file))
      await addSheet(found, [], { loaded, reader, host, report: limited.report });
  }
  const style = createStyle(loaded, await reader.grammar(), limited.report);
  limited.finish();
  return style;
}

/** Reads a sheet by name or path; null where it is not there. */
async function openSheet(nameOrPath: string, host: Host, report: Report): Promise<Sheet | null> {
  const isName = /^[\w-]+$/.test(nameOrPath);
  const file = isName ? join(sheetFolder, `${nameOrPath}.css`) : nameOrPath;
  const text = await readText(file, host);
  if (text !== null) return { name: nameOrPath, file, text };
  const names = isName ? (await ownSheets(host)).map(({ name }) => name) : [];
  const near = suggest(nameOrPath, names);
  const help = near
    ? { help: `Did you mean “${near}”?` }
    : isName
      ? { help: `Give the path of a CSS file, or one of: ${names.join(", ")}.` }
      : {};
  report(diagnose("style/missing", `there is no style sheet “${nameOrPath}”`, help));
  return null;
}

/** The sheets that come with Readout, but for what every style starts from. */
export async function ownSheets(
  host: Host,
): Promise<readonly { readonly name: string; readonly file: string }[]> {
  const files = await host.expand(join(sheetFolder, "*.css"));
  return files
    .map((file) => ({ name: basename(file, ".css"), file }))
    .filter(({ name }) => name !== baseSheet);
}

/** What sheets are loaded with, and into. */
interface Loading {
  readonly loaded: ParsedSheet[];
  readonly reader: SheetReader;
  readonly host: Host;
  readonly report: Report;
}

/** Puts what a sheet imports before the sheet; what is there already is not added again. */
async function addSheet(
  sheet: Sheet,
  importers: readonly string[],
  loading: Loading,
): Promise<void> {
  const { loaded, reader, host, report } = loading;
  const parsed = await reader.read(sheet, report);
  const chain = [...importers, sheet.file];
  for (const { file, span } of parsed.imports) {
    const warn = (message: string) => report(diagnose("style/import", message, { span }));
    if (chain.includes(file) || chain.length > deepestImport) {
      warn(`“${basename(file)}” imports itself, or is imported too deep`);
      continue;
    }
    if (loaded.some((other) => other.file === file)) continue;
    const text = await readText(file, host);
    if (text === null) warn(`there is no “${basename(file)}” in ${dirname(sheet.file)}`);
    else await addSheet({ name: basename(file, ".css"), file, text }, chain, loading);
  }
  loaded.push(parsed);
}

async function readText(file: string, host: Host): Promise<string | null> {
  try {
    return new TextDecoder().decode(await host.read(file));
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** Hands on the first few reports; what comes after is counted in one. */
function atMost(limit: number, report: Report): { report: Report; finish: () => void } {
  let count = 0;
  return {
    report: (diagnostic) => {
      count++;
      if (count <= limit || diagnostic.severity === "error") report(diagnostic);
    },
    finish: () => {
      if (count > limit)
        report(diagnose("style/more", `${count - limit} more problems in the style sheets`));
    },
  };
}
