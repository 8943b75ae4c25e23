import type { PlacedValue } from "./configuration.ts";
import type { OptionType } from "./option-table.ts";

/** The value, or the part of it, that an option does not take; null where it takes all. */
export function faultIn(placed: PlacedValue, wanted: OptionType): PlacedValue | null {
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
    case "amount":
      return unless((typeof value === "number" || text(placed)) && Number(value) >= 0);
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

/** An object, and no list. */
export function isMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What an option takes, for a message: “one of a4, letter”. */
export function wordsFor(wanted: OptionType): string {
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
    case "amount":
      return `an amount such as ${wanted.example}`;
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

/** A value as a message shows it. */
export function shown(value: unknown): string {
  const words = JSON.stringify(value) ?? String(value);
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
