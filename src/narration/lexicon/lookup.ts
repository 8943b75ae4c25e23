import { affinity } from "../language.ts";
import type { Token } from "../tokens.ts";
import { type Lexeme, type Lexicon, lookupForm } from "./lexicon.ts";

/** A lexeme that stands in a text. */
export interface Found {
  readonly lexeme: Lexeme;
  /** How many tokens it takes. */
  readonly take: number;
  /** The ending of its last word: `’s`, `’` or nothing. */
  readonly possessive: string;
}

/**
 * The longest lexeme that begins at a token, of equal ones that of the language nearest to the text's, then the latest: whole words, capitals and small letters apart; but a name all in
 * capitals, as in a dateline, is that name.
 */
export function lexemeAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  language: string,
): Found | null {
  const core = tokens[at]?.core;
  if (core === undefined || lexicon.size === 0) return null;
  const form = lookupForm(core);
  let longest: Found | null = null;
  let nearest = 0;
  const { stem } = splitPossessive(form);
  const firsts = stem === form ? [form] : [form, stem];
  const named = nameInCapitals(stem);
  for (const first of named === null ? firsts : [...firsts, named]) {
    for (const lexeme of lexicon.get(first) ?? []) {
      const near = affinity(lexeme.language, language);
      const found = near === 0 ? null : matchAt(lexeme, tokens, at);
      if (found === null) continue;
      const longer = found.take - (longest?.take ?? 0);
      const asNear =
        near > nearest || (near === nearest && lexeme.grapheme === longest?.lexeme.grapheme);
      if (longer < 0 || (longer === 0 && !asNear)) continue;
      longest = found;
      nearest = near;
    }
  }
  return longest;
}

function matchAt(lexeme: Lexeme, tokens: readonly Token[], at: number): Found | null {
  const words = lookupForm(lexeme.grapheme).split(" ");
  for (const [index, word] of words.entries()) {
    const token = tokens[at + index];
    if (token === undefined) return null;
    const form = lookupForm(token.core);
    if (index > 0 && token.lead !== "") return null;
    if (index < words.length - 1) {
      const stopped = token.trail === "." && isForm(form, word.replace(/\.$/, ""));
      if (word.endsWith(".") ? !stopped : !isForm(form, word) || token.trail !== "") return null;
      continue;
    }
    if (isForm(form, word)) return { lexeme, take: words.length, possessive: "" };
    const { stem, possessive } = splitPossessive(form);
    if (!isForm(stem, word)) return null;
    return { lexeme, take: words.length, possessive };
  }
  return null;
}

function splitPossessive(form: string): { readonly stem: string; readonly possessive: string } {
  const possessive = form.endsWith("’s") ? "’s" : "";
  return { stem: form.slice(0, form.length - possessive.length), possessive };
}

function isForm(written: string, word: string): boolean {
  return written === word || nameInCapitals(written) === word;
}

/** "KYIV" is "Kyiv"; three letters are as often letters. */
function nameInCapitals(form: string): string | null {
  return /^\p{Lu}{4,}$/u.test(form) ? form.slice(0, 1) + form.slice(1).toLowerCase() : null;
}
