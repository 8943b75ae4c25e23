import { coreAt, linked, type Site } from "./rule.ts";

/** "WHO" as "W.H.O.": engines read letters with stops one by one. */
export function withStops(letters: string): string {
  return [...letters].map((letter) => `${letter}.`).join("");
}

/**
 * {@link withStops} for letters that end what a rule reads. Before a capital or a digit the last stop
 * goes: an engine would take it for the end of a sentence ("the U.S. | President").
 */
export function lettersAt(site: Site, letters: string, take = 1): string {
  return withoutFalseStop(withStops(letters), site, take);
}

/** The text without its last stop, where that would seem to end a sentence. */
export function withoutFalseStop(text: string, site: Site, take = 1): string {
  const next = linked(site, take - 1, ["."]) ? coreAt(site, take) : "";
  return text.endsWith(".") && /^[\p{Lu}\d]/u.test(next) ? text.slice(0, -1) : text;
}
