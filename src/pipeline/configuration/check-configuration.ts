import { dirname, isAbsolute, join } from "node:path";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { suggest } from "../../style/suggest.ts";
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

/** The value, or the part of it, that an option does not take; null where it takes all. */
function faultIn(placed: PlacedValue, wanted: OptionType): PlacedValue | null {
  const { value, parts } = placed;
  const text = (one: PlacedValue) => typeof one.value === "string" && one.value !== "";
  const unless = (isRight: boolean) => (isRight ? null : placed);
  switch (wanted.type) {
    case "flag":
      return unless(typeof value === "boolean");
    case "text":
    case "path":
      return unless(text(placed));
    case "path-or-flag":
      return unless(typeof value === "boolean" || text(placed));
    case "choice":
      return unless(wanted.choices.some((choice) => choice === value));
    case "count":
      return unless(Number.isInteger(value) && isBetween(Number(value), wanted));
    case "names":
    case "paths":
    case "sheets":
      if (!Array.isArray(value)) return placed;
      return parts.map(({ part }) => part).find((part) => !text(part)) ?? null;
    case "roles":
      if (!isMapping(value)) return placed;
      return parts.map(({ part }) => part).find((part) => !text(part)) ?? null;
  }
}

function isBetween(value: number, { from, to }: { readonly from: number; readonly to: number }) {
  return value >= from && value <= to;
}

function isMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wordsFor(wanted: OptionType): string {
  switch (wanted.type) {
    case "flag":
      return "true or false";
    case "text":
      return `a text such as “${wanted.example}”`;
    case "path":
      return "a path";
    case "path-or-flag":
      return "a path, true or false";
    case "choice":
      return `one of ${wanted.choices.join(", ")}`;
    case "count":
      return `a whole number from ${wanted.from} to ${wanted.to}`;
    case "names":
      return `a list such as [${wanted.example.join(", ")}]`;
    case "paths":
      return "a list of paths";
    case "sheets":
      return "a list of names and paths of style sheets";
    case "roles":
      return "a mapping of roles to voices, such as { quote: en+f3 }";
  }
}

function shown(value: unknown): string {
  const words = JSON.stringify(value) ?? String(value);
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
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
    case "names":
    case "roles":
      return value;
  }
}

/** `s3://bucket/prefix` is the same wherever it is said. */
function isAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}
