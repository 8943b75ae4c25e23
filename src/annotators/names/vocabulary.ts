import { givenNames } from "../languages/given-names.ts";
import type { Language } from "../languages/language.ts";
import type { Token } from "../prose/tokens.ts";
import { isCapitalised, isLowerParticle, spelled, startsSentence } from "./name-words.ts";
import { isShownAsSurname } from "./shown-surnames.ts";

/** What the whole article shows of its words, to tell names from words at the start of a sentence. */
export interface Vocabulary {
  /** Words that stand somewhere in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Words that stand somewhere capitalised inside a sentence, in lower case. */
  readonly capitalised: ReadonlySet<string>;
  /** Words that stand somewhere after a given name or "Mrs", in lower case: "baker" of Ada Baker. */
  readonly surnames: ReadonlySet<string>;
  /** Surnames with the particles that stand before them in full names: "van der berg". */
  readonly particled: ReadonlySet<string>;
}

/** Collects the vocabulary of an article's tokens. */
export function vocabularyOf(
  passages: readonly (readonly Token[])[],
  language: Language,
): Vocabulary {
  const surnames = new Set<string>();
  const lower = new Set<string>();
  const capitalised = new Set<string>();
  const particled = new Set<string>();
  for (const tokens of passages)
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.type !== "word") continue;
      if (!isCapitalised(token.text)) {
        lower.add(token.lower);
        continue;
      }
      const surname = particledBefore(tokens, i, language);
      if (surname !== null) particled.add(surname);
      // Robert "Bobby" Okafor
      const before = tokens[i - 1]?.type === "quote" ? tokens[i - 2] : tokens[i - 1];
      if (followsGivenName(before, language)) surnames.add(token.lower);
      // Where every noun is capitalised, only what is said of somebody shows a name.
      if (language.nounsCapitalised && isShownAsSurname(tokens, i, language))
        surnames.add(token.lower);
      if (!startsSentence(tokens, i)) capitalised.add(token.lower);
    }
  for (const label of turnLabelsIn(passages)) capitalised.add(label);
  return { lower, capitalised, surnames, particled };
}

/** Varos: We left. — a word that begins several paragraphs before a colon and quoted words names who speaks there. */
function turnLabelsIn(passages: readonly (readonly Token[])[]): readonly string[] {
  const labels = passages.flatMap(([label, colon, words]) =>
    label?.type === "word" && colon?.type === "colon" && words?.type === "quote"
      ? [label.lower]
      : [],
  );
  return labels.filter((label, i) => labels.indexOf(label) < i);
}

/** "van der berg" where a capitalised word stands before it, as a given name does. */
function particledBefore(
  tokens: readonly Token[],
  last: number,
  language: Language,
): string | null {
  let start = last;
  while (isLowerParticle(tokens[start - 1], language)) start--;
  const given = tokens[start - 1];
  if (start === last || given?.type !== "word" || !isCapitalised(given.text)) return null;
  // Bürgermeister von Halm, Varos zu Beginn: where nouns are capitalised, many words look like a given name.
  if (language.nounsCapitalised && !givenNames.has(given.lower)) return null;
  return spelled(tokens.slice(start, last + 1));
}

function followsGivenName(before: Token | undefined, language: Language): boolean {
  if (before?.type !== "word" || !isCapitalised(before.text)) return false;
  const honorific = language.honorifics.get(before.lower);
  return givenNames.has(before.lower) || (honorific !== undefined && /^m/u.test(before.lower));
}
