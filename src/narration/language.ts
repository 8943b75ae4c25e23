/** The language without script and region: `en` of `en-GB`. */
export function primaryLanguage(tag: string): string {
  return tag.split("-", 1)[0]?.toLowerCase() ?? "";
}

export function isEnglish(tag: string): boolean {
  return primaryLanguage(tag) === "en";
}

/** Whether a language is written in Latin letters; English is, and a tag that says nothing is taken for it. */
export function isWrittenInLatin(tag: string): boolean {
  try {
    return new Intl.Locale(tag).maximize().script === "Latn";
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}

/** Where two habits of English differ; plain `en` is read in the British way, as the house style is. */
export type EnglishVariety = "british" | "american";

export function varietyOf(tag: string): EnglishVariety {
  return /^en(-[a-z]{4})?-(us|ph|lr)\b/i.test(tag) ? "american" : "british";
}

/**
 * Which of "04/05/2026" is the day. Null where the tag names no region: then nobody knows, and a
 * guess would be a false report.
 */
export function dateOrderOf(tag: string): "day-first" | "month-first" | null {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(tag)?.[1]?.toUpperCase();
  if (region === undefined || region === "CA") return null;
  return region === "US" || region === "PH" ? "month-first" : "day-first";
}

/**
 * How well what is said of one language serves a text in another: 3 where they agree in their variety, 2 where the
 * first is of the whole language, 1 where it is of another variety, 0 for another language. Plain
 * `en` is of the whole language, but a text in it is British.
 */
export function affinity(said: string, text: string): 0 | 1 | 2 | 3 {
  const one = said.toLowerCase();
  const other = text.toLowerCase();
  if (one === other) return 3;
  if (primaryLanguage(one) !== primaryLanguage(other)) return 0;
  if (!one.includes("-")) return 2;
  if (isEnglish(one)) return varietyOf(one) === varietyOf(other) ? 3 : 1;
  return other.includes("-") ? 1 : 3;
}
