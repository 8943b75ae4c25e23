/** How a language writes two words as one. */
export interface JoinedWords {
  /** Shortened words before another, with their apostrophe: the "l'" of "l’élue". */
  readonly elided: ReadonlySet<string>;
  /** Those of them that also stand before names at the head of a sentence: L’Anses, D’Arnaud. */
  readonly elidedBeforeNames: ReadonlySet<string>;
  /** Pronouns that follow their verb with a hyphen: the "il" of "dit-il", "a-t-il". */
  readonly enclitics: ReadonlySet<string>;
}

/** What stands before a word, as far as it decides where the word is parted. */
export type Before = "nothing" | "capital" | "other";

const ELIDED = /^(\p{L}{1,7}['’])(?=\p{L})/u;
const ENCLITIC = /(?:-t)?-(\p{L}+)$/u;

/** The words that one written word is made up of, with the place of each in it: l’ + élue, a + il. */
export function partsOfWord(
  word: string,
  before: Before,
  joined: JoinedWords,
): readonly { readonly text: string; readonly at: number }[] {
  const lead = elidedIn(word, before, joined);
  const rest = word.slice(lead.length);
  const [tail, pronoun = ""] = ENCLITIC.exec(rest) ?? [];
  const hasPronoun = tail !== undefined && joined.enclitics.has(pronoun.toLowerCase());
  const stem = hasPronoun ? rest.slice(0, -tail.length) : rest;
  return [
    ...(lead === "" ? [] : [{ text: lead, at: 0 }]),
    { text: stem, at: lead.length },
    ...(hasPronoun ? [{ text: pronoun, at: word.length - pronoun.length }] : []),
  ];
}

/** The shortened word that a word begins with; none in names: Maud d’Arcy, chez L’Oréal. */
function elidedIn(word: string, before: Before, joined: JoinedWords): string {
  const [lead = ""] = ELIDED.exec(word) ?? [];
  const lower = lead.toLowerCase().replace("’", "'");
  if (lead === "" || !joined.elided.has(lower)) return "";
  const [isCapital, isName] = [lead, word.slice(lead.length)].map((one) => /^\p{Lu}/u.test(one));
  if (!isName) return lead;
  if (!isCapital) return before === "capital" ? "" : lead;
  return before === "nothing" && joined.elidedBeforeNames.has(lower) ? lead : "";
}
