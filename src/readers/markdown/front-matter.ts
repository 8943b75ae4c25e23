import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { type SourceText, spanOf } from "../source-text.ts";

/** The fields before a text: what it says of itself. */
export type Fields = Readonly<Record<string, unknown>>;

/** No front matter is longer, in code units. */
const longest = 65_536;

/** A date before the text has any clock of its own: as it was written, and not as a machine has it. */
type Parse = (text: string) => Promise<unknown>;

const parsers: Readonly<Record<"yaml" | "toml", Parse>> = {
  yaml: async (text) => {
    const { parse } = await import("yaml");
    // Dates stay as they were written; aliases and tags have no use here.
    return parse(text, { schema: "core", maxAliasCount: 20, logLevel: "error" });
  },
  toml: async (text) => {
    const { parse } = await import("smol-toml");
    return parse(text);
  },
};

/**
 * Reads the YAML or TOML between [start, end) of a text. Empty, with a warning, where it is neither;
 * runs no code and follows few aliases.
 */
export async function frontMatterIn(
  kind: "yaml" | "toml",
  text: string,
  place: { readonly source: SourceText; readonly start: number; readonly end: number },
  report: Report,
): Promise<Fields> {
  const refuse = (why: string): Fields => {
    const span = spanOf(place.source, place.start, place.end);
    report(diagnose("input/front-matter", why, { span }));
    return {};
  };
  if (text.length > longest) return refuse("longer than 64 kB");
  try {
    const value = await parsers[kind](text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]))
      : refuse("it has no fields");
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refuse(error.message.split("\n", 1)[0] ?? "");
  }
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
