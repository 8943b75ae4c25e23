/** A BCP 47 tag as it is to be written ("en_gb": "en-GB"); null where it is none. */
export function languageTag(text: string): string | null {
  // An error costs as much as reading a paragraph.
  if (text.trim() === "") return null;
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim().replaceAll("_", "-"));
    return tag === undefined || tag === "und" ? null : tag;
  } catch {
    return null;
  }
}
