/** The language without script and region: `en` of `en-GB`. */
export function primaryLanguage(tag: string): string {
  return tag.split("-", 1)[0]?.toLowerCase() ?? "";
}

export function isEnglish(tag: string): boolean {
  return primaryLanguage(tag) === "en";
}

/** Where two habits of English differ; plain `en` is read in the British way, as the house style is. */
export type EnglishVariety = "british" | "american";

export function varietyOf(tag: string): EnglishVariety {
  return /^en(-[a-z]{4})?-(us|ph|lr)\b/i.test(tag) ? "american" : "british";
}
