import type { Language } from "../languages/language.ts";
import type { Writing } from "./tokens.ts";

const known = new WeakMap<Language, Writing>();

/** How the words of a language are written; words that may keep a full stop inside a sentence are "Dr.", "St.". */
export function writingOf(language: Language): Writing {
  const before = known.get(language);
  if (before) return before;
  const { titles, honorifics, abbreviations, joined, nounsCapitalised } = language;
  const all = new Set([...titles, ...honorifics.keys(), ...abbreviations]);
  const writing = { abbreviations: all, dottedLabels: !nounsCapitalised, joined };
  known.set(language, writing);
  return writing;
}
