import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { type SourceText, spanOf } from "../source-text.ts";
import { plainMatter } from "./plain-matter.ts";

/** The fields before a text: what it says of itself. */
export type Fields = Readonly<Record<string, unknown>>;

/** No front matter is longer, in code units. */
const longest = 65_536;

type Parse = (text: string) => unknown;

const loaders: Readonly<Record<Matter["kind"], () => Promise<Parse>>> = {
  yaml: async () => {
    const { parse } = await import("yaml");
    // Dates stay as they were written; aliases and tags have no use here.
    return (text: string) => parse(text, { schema: "core", maxAliasCount: 20, logLevel: "error" });
  },
  toml: async () => (await import("smol-toml")).parse,
};

/** Each parser, since the first front matter of its kind. */
const parsers: { -readonly [Kind in Matter["kind"]]?: Promise<Parse> } = {};

/** What stands before a text, between its two fences. */
export interface Matter {
  readonly kind: "yaml" | "toml";
  readonly value: string;
  /** Offset of the value. */
  readonly from: number;
  /** Offsets of all of it, fences included. */
  readonly start: number;
  readonly end: number;
  /** Offset and number (from 1) of the line behind it. */
  readonly next: number;
  readonly line: number;
}

const fenced =
  /^((---|\+\+\+)[ \t]*(?:\r\n?|\n))(?:([\s\S]*?)(?:\r\n?|\n))??\2[ \t]*(?=(\r\n?|\n|$))/;

/** The front matter of a text: between lines of `---` (YAML) or `+++` (TOML), the first of them its first line. */
export function matterOf(text: string): Matter | null {
  const found = fenced.exec(text);
  if (found === null) return null;
  const [{ length: end }, { length: from } = "", fence, value = "", lineEnd = ""] = found;
  const kind = fence === "---" ? "yaml" : "toml";
  const line = (found[0].match(/\r\n?|\n/g)?.length ?? 0) + 2;
  return { kind, value, from, start: 0, end, next: end + lineEnd.length, line };
}

/**
 * Reads front matter. Empty, with a warning, where it is neither YAML nor TOML; runs no code and
 * follows few aliases.
 */
export async function fieldsOf(
  { kind, value: text, from, start, end }: Matter,
  source: SourceText,
  report: Report,
): Promise<Fields> {
  const refuse = (why: string, at: number | null = null): Fields => {
    const span = at === null ? spanOf(source, start, end) : spanOf(source, at, at + 1);
    report(diagnose("input/front-matter", why, { span }));
    return {};
  };
  if (text.length > longest) return refuse("longer than 64 kB");
  const plain = kind === "yaml" ? plainMatter(text) : null;
  if (plain !== null && plain.size > 0) return inLowerCase(plain);
  try {
    parsers[kind] ??= loaders[kind]();
    const parse = await parsers[kind];
    const value = parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? inLowerCase(Object.entries(value))
      : refuse("it has no fields");
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [why = ""] = error.message.split("\n", 1);
    const at = offsetOf(error, text);
    return refuse(why.replace(/ at line \d+, column \d+:?$/, ""), at === null ? null : from + at);
  }
}

/** Where in a text its parser stopped: YAML's errors have an offset, TOML's a line and a column. */
function offsetOf(error: Error, text: string): number | null {
  if ("pos" in error && Array.isArray(error.pos)) {
    const [at]: readonly unknown[] = error.pos;
    return typeof at === "number" ? Math.min(at, text.length) : null;
  }
  if (!("line" in error && "column" in error)) return null;
  const { line, column } = error;
  if (typeof line !== "number" || typeof column !== "number") return null;
  const before = text.split("\n").slice(0, line - 1);
  return Math.min(before.join("\n").length + Math.min(line - 1, 1) + column - 1, text.length);
}

/**
 * What front matter says of an embargo: a field, in whatever form, or the line of one where the whole could
 * not be read. Empty where it says nothing.
 */
export function embargoIn(fields: Fields, matter: Matter | null): string {
  const names = ["embargo", "embargoed", "embargo_until"];
  const said = fieldOf(fields, ...names);
  if (said !== null) return said;
  const odd = names.map((name) => fields[name]).find((value) => typeof value === "object" && value);
  if (odd) return JSON.stringify(odd);
  if (matter === null || Object.keys(fields).length > 0) return "";
  return embargoLine.exec(matter.value)?.[1]?.trim() ?? "";
}

const embargoLine = /^[ \t]*["']?embargo\w*["']?[ \t]*[:=][ \t]*["']?([^"'\r\n]+)/im;

function inLowerCase(fields: Iterable<readonly [name: string, value: unknown]>): Fields {
  return Object.fromEntries(Array.from(fields, ([name, value]) => [name.toLowerCase(), value]));
}

/** The first of some fields that has text, a number or a date in it; null where none has. */
export function fieldOf(fields: Fields, ...names: readonly string[]): string | null {
  for (const name of names) {
    const text = textOf(fields[name]);
    if (text !== null) return text;
  }
  return null;
}

function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  return null;
}

/** The names in a field: one, several in a list, or in objects with a `name`. */
export function namesIn(fields: Fields, ...names: readonly string[]): readonly string[] {
  for (const name of names) {
    const value = fields[name];
    const found = (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => {
      const named = typeof each === "object" && each !== null && "name" in each ? each.name : each;
      return textOf(named) ?? [];
    });
    if (found.length > 0) return found;
  }
  return [];
}
