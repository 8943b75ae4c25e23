import { dirname, isAbsolute, join } from "node:path";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { suggest } from "../../style/suggest.ts";
import { faultIn, isMapping, shown, wordsFor } from "./check-value.ts";
import type { Configured, PlacedPart, PlacedValue } from "./configuration.ts";
import { configurable, type OptionName, type OptionType, optionTable } from "./option-table.ts";

/** Editors look here for the schema of a file. */
const schemaKey = "$schema";

/**
 * What a configuration says, by option. An unknown key, a key given twice and a value of the wrong
 * type are reported with their place. Relative paths are from the file's folder.
 */
export function checkConfiguration(
  { value, span, parts }: PlacedValue,
  file: string,
  report: Report,
): ReadonlyMap<OptionName, Configured> {
  const settings = new Map<OptionName, Configured>();
  // An empty file says nothing, which is no mistake.
  if (value === null && span.end === span.start) return settings;
  if (!isMapping(value)) {
    report(diagnose("config/bad-value", "not a mapping of keys to values", { span }));
    return settings;
  }
  for (const { key, keySpan, part } of parts) {
    if (key === schemaKey) continue;
    const name = configurable.find((one) => one === key);
    if (name === undefined) {
      reportUnknown(key, keySpan, report);
      continue;
    }
    const wanted = optionTable[name].value;
    const wrong = faultIn(part, wanted);
    if (wrong === null) {
      settings.set(name, { value: placedIn(dirname(file), part.value, wanted), span: keySpan });
    } else {
      const message = `“${key}” takes ${wordsFor(wanted)}, not ${shown(wrong.value)}`;
      report(diagnose("config/bad-value", message, { span: wrong.span }));
    }
  }
  return settings;
}

function reportUnknown(key: string, span: PlacedPart["keySpan"], report: Report): void {
  const isOfRuns = Object.entries(optionTable).some(([name]) => name === key);
  const near = suggest(key, configurable);
  const help = isOfRuns
    ? { help: "It is for one run alone: give it on the command line." }
    : near === null
      ? {}
      : { help: `Did you mean “${near}”?` };
  report(diagnose("config/unknown-key", `unknown key “${key}”`, { span, ...help }));
}

/** The value with its paths taken from a folder. */
function placedIn(folder: string, value: unknown, wanted: OptionType): unknown {
  const path = (one: unknown) =>
    typeof one === "string" && !isAbsolute(one) && !isAddress(one) ? join(folder, one) : one;
  switch (wanted.type) {
    case "path":
    case "path-or-flag":
      return path(value);
    case "paths":
      return Array.isArray(value) ? value.map(path) : value;
    case "sheets":
      return Array.isArray(value)
        ? value.map((one) => (/^[\w-]+$/.test(one) ? one : path(one)))
        : value;
    case "flag":
    case "text":
    case "choice":
    case "count":
    case "amount":
    case "names":
    case "roles":
      return value;
  }
}

/** `s3://bucket/prefix` is the same wherever it is said. */
function isAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}
