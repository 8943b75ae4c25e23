/** A word as it is written, and as rules look it up. */
export interface WordForm {
  readonly text: string;
  /** Lower case, with a straight apostrophe for a curly one. */
  readonly lower: string;
}

/** Words seen last. Articles share most of theirs, and one string for all spares V8 hashing and comparing each anew. */
const known = new Map<string, WordForm>();

/** How many words are remembered before all are forgotten. */
const MOST = 20_000;

/** The forms of a word or sign that stands in a text. */
export function formOf(text: string): WordForm {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST) known.clear();
  const form = { text, lower: straight(text.toLowerCase()) };
  known.set(text, form);
  return form;
}

/** With straight apostrophes; most words have none, and are not copied. */
function straight(word: string): string {
  return word.includes("’") ? word.replaceAll("’", "'") : word;
}
