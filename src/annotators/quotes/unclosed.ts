import type { Language } from "../languages/language.ts";

/** A comma, question or exclamation mark with room for an attribution of up to four words after it. */
const BREAK = /[,!?](?=["'”’»]?\s+((?:[\p{L}\p{M}'’.-]+\s+){0,4}?[\p{L}’']+)[\s.,])/gu;
const WINDOW = 20_000;

/**
 * Where quoted words end whose closing mark was forgotten: after the comma before "she said". Null
 * where nothing shows it.
 */
export function endOfUnclosed(
  text: string,
  from: number,
  limit: number,
  language: Language | null,
): number | null {
  if (!language) return null;
  const end = Math.min(limit, from + WINDOW);
  const stretch = text.slice(from, Math.min(text.length, end + 80));
  BREAK.lastIndex = 0;
  for (let found = BREAK.exec(stretch); found; found = BREAK.exec(stretch)) {
    if (from + found.index >= end) return null;
    if (isAttribution(stretch.slice(found.index + 1, found.index + 80), language))
      return from + found.index + 1;
  }
  return null;
}

/** "she said", "said Varos", "Ilka Varos told …": subject and verb of saying, in either order. */
function isAttribution(after: string, language: Language): boolean {
  const [clause = ""] = after.replace(/^["'”’»]?\s+/u, "").split(/[.,;:!?\n“"]/u);
  const words = clause.toLowerCase().split(/\s+/u).slice(0, 4);
  const verb = words.findIndex((word) => language.cueVerbs.get(word) === "say");
  if (verb < 0 || language.conjunctions.has(words[0] ?? "")) return false;
  const subject = clause.split(/\s+/u)[verb === 0 ? 1 : verb - 1] ?? "";
  // …, I thought: whoever is quoted goes on.
  if (language.pronouns.get(subject.toLowerCase()) === "first") return false;
  return (
    /^\p{Lu}/u.test(subject) ||
    language.determiners.has(subject.toLowerCase()) ||
    language.personNouns.has(subject.toLowerCase()) ||
    (language.pronouns.has(subject.toLowerCase()) && verb <= 1)
  );
}
