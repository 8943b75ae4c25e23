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
  /** Offsets of all of it, fences included. */
  readonly start: number;
  readonly end: number;
  /** Offset and number (from 1) of the line behind it. */
  readonly next: number;
  readonly line: number;
}

const fenced =
  /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)(?:([\s\S]*?)(?:\r\n?|\n))??\1[ \t]*(?=(\r\n?|\n|$))/;

/** The front matter of a text: between lines of `---` (YAML) or `+++` (TOML), the first of them its first line. */
export function matterOf(text: string): Matter | null {
  const found = fenced.exec(text);
  if (found === null) return null;
  const [{ length: end }, fence, value = "", lineEnd = ""] = found;
  const kind = fence === "---" ? "yaml" : "toml";
  const line = (found[0].match(/\r\n?|\n/g)?.length ?? 0) + 2;
  return { kind, value, start: 0, end, next: end + lineEnd.length, line };
}

/**
 * Reads front matter. Empty, with a warning, where it is neither YAML nor TOML; runs no code and
 * follows few aliases.
 */
export async function fieldsOf(
  { kind, value: text, start, end }: Matter,
  source: SourceText,
  report: Report,
): Promise<Fields> {
  const refuse = (why: string): Fields => {
    const span = spanOf(source, start, end);
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
    return refuse(error.message.split("\n", 1)[0] ?? "");
  }
}

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
