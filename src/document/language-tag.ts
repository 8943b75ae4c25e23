/** Made when first needed: it takes 5 ms, also from a run without a review. */
let names: Intl.DisplayNames | null = null;

/** A language tag (BCP 47) in its usual form; null where it is none, or names no known language. */
export function languageTag(text: string): string | null {
  try {
    const [tag = ""] = Intl.getCanonicalLocales(text);
    names ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
    // “russian” is well-formed, but no language.
    return names.of(tag.split("-", 1)[0] ?? "") === undefined ? null : tag;
  } catch {
    return null;
  }
}
