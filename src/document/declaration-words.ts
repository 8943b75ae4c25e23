import type { Declaration } from "./article.ts";

/** "ru by Harbour News", "by Harbour News", "yes", "no": what a field or attribute holds of a declaration. */
export function declarationWords({
  translated,
  originalLanguage,
  translator,
}: Declaration): string {
  if (!translated) return "no";
  return [originalLanguage, translator && `by ${translator}`].filter(Boolean).join(" ") || "yes";
}

/** The marker that says the same behind a quote: `[[translated: ru]]`. */
export function declarationMarker(words: string): string {
  if (words === "no") return "[[not translated]]";
  if (words === "yes") return "[[translated]]";
  return words.startsWith("by ") ? `[[translated ${words}]]` : `[[translated: ${words}]]`;
}
