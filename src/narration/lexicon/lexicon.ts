/** How one word or name is to be said. */
export interface Lexeme {
  /** As it is written; words parted by single blanks. */
  readonly grapheme: string;
  /** BCP 47, of the text that it is for. */
  readonly language: string;
  readonly pronunciation:
    | { readonly type: "alias"; readonly text: string }
    | { readonly type: "phonemes"; readonly ipa: string };
}

/** Lexemes by the first word of what is written, without a full stop behind it: "St. Louis". */
export type Lexicon = ReadonlyMap<string, readonly Lexeme[]>;

export const emptyLexicon: Lexicon = new Map();

/**
 * Makes a lexicon. Of two lexemes for the same written form and language the later one counts; one for a
 * whole language also overrules an earlier one for a part of it (`en` after `en-US`).
 */
export function lexiconOf(lexemes: readonly Lexeme[]): Lexicon {
  const byForm = new Map<string, readonly Lexeme[]>();
  for (const lexeme of lexemes) {
    const form = lookupForm(lexeme.grapheme);
    const others = byForm.get(form);
    const kept = others?.filter(({ language }) => !isWithin(language, lexeme.language)) ?? [];
    byForm.set(form, [...kept, lexeme]);
  }
  const byFirstWord = new Map<string, Lexeme[]>();
  for (const [form, alike] of byForm) {
    const [word = ""] = form.split(" ", 1);
    const first = word.replace(/\.$/, "");
    const known = byFirstWord.get(first);
    if (known === undefined) byFirstWord.set(first, [...alike]);
    else known.push(...alike);
  }
  return byFirstWord;
}

/** Whether a language is another or a part of it: `en-US` of `en`. */
function isWithin(language: string, whole: string): boolean {
  const [one, other] = [language.toLowerCase(), whole.toLowerCase()];
  return one === other || one.startsWith(`${other}-`);
}

/** Written so that it is its own {@link lookupForm}, as nearly every word is. */
const plain = /^[!-&(-~]*$/;

/** A written form as it is compared: composed letters, one kind of apostrophe, single blanks. */
export function lookupForm(written: string): string {
  if (plain.test(written)) return written;
  return written.normalize("NFC").replaceAll("'", "’").replace(/\s+/g, " ").trim();
}

/** A lexicon file as it stands. */
export interface LexiconFile {
  readonly file: string;
  readonly text: string;
}
