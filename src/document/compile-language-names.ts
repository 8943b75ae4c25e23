import type { CompiledLanguageNames } from "./compiled-language-names.ts";
import { openNames } from "./language-names.ts";

/** The languages in which most articles are written, as their tags stand in files. */
const USUAL = ["en", "en-GB", "en-US", "de", "fr", "es"];

/**
 * Looks the names of languages up once, when Readout is built: opening Node's own took 12 ms of a page.
 * `english`: the names by which English articles call them, in lower case and with hyphens for blanks, and their
 * tags. A label says what its article says: Frisian, not Western Frisian, and Abaza, for which Node has no name.
 */
export function compileLanguageNames(english: ReadonlyMap<string, string>): CompiledLanguageNames {
  const byTag = namesByTag(english);
  const tags = [...byTag.keys()].sort();
  return Object.fromEntries(
    USUAL.map((language) => {
      const names = openNames(language);
      const isEnglish = language.startsWith("en");
      const nameOf = (tag: string): string => {
        const [first = tag, ...others] = byTag.get(tag) ?? [];
        const given = names.of(tag) ?? tag;
        if (given === tag) return capitalised(first);
        const isOnlyName = isEnglish && others.length === 0;
        return isOnlyName && !isAlike(given, first) ? capitalised(first) : given;
      };
      return [language, Object.fromEntries(tags.map((tag) => [tag, nameOf(tag)]))];
    }),
  );
}

function namesByTag(english: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const [name, tag] of english) names.set(tag, [...(names.get(tag) ?? []), name]);
  return names;
}

/** Whether two names are one, written with more or fewer marks. */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.normalize("NFD").replace(/[^\p{L}]/gu, ""));
  return one?.toLowerCase() === other?.toLowerCase();
}

function capitalised(name: string): string {
  const words = name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join(" ");
}
