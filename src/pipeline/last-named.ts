import type { TextRange } from "../document/span.ts";

/**
 * Where a name, or the last word of it, stands last before a position: what an editor looks back for where the words that hand
 * over a quote are a pronoun or a description. Null where the name does not stand before it.
 */
export function lastNamed(text: string, name: string, before: number): TextRange | null {
  const surname = name.split(" ").at(-1) ?? name;
  const found = [name, surname].map((words) => lastWhole(text, words, before));
  const [full, short] = found;
  if (!full || !short) return full ?? short ?? null;
  // "Varos" of "Ilka Varos" is the same place.
  return short.start > full.end ? short : full;
}

/** The last place before a position where words stand that are no part of others. */
function lastWhole(text: string, words: string, before: number): TextRange | null {
  let start = words === "" ? -1 : text.lastIndexOf(words, before - words.length);
  while (start >= 0) {
    const end = start + words.length;
    if (!isLetter(text, start - 1) && !isLetter(text, end)) return { start, end };
    start = start === 0 ? -1 : text.lastIndexOf(words, start - 1);
  }
  return null;
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? "");
}
