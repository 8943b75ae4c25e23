import { dateOrderOf, isEnglish, primaryLanguage, varietyOf } from "../language.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Found, lexemeAt } from "../lexicon/lookup.ts";
import type { Token } from "../tokens.ts";
import type { Reading } from "../words.ts";
import type { Customs, Place, Rule } from "./rule.ts";
import { rulesFor, rulesOfLanguage } from "./rules.ts";

/** How to read: in which language, and which names are said in a way of their own. */
export interface Readership {
  /** BCP 47. A language has rules of its own, or none; the lexicon counts in any. */
  readonly language: string;
  readonly lexicon: Lexicon;
}

/** A readership as it is asked at every word. */
export interface Reader extends Readership {
  /** Of English; null for another language. */
  readonly customs: Customs | null;
}

/** How the tokens at a place are said. */
export interface ReadingOfSome extends Reading {
  /** How many tokens it reads. */
  readonly take: number;
}

/** Who reads, with what has to be found out only once. */
export function readerOf({ language, lexicon }: Readership): Reader {
  const customs = isEnglish(language)
    ? { variety: varietyOf(language), dateOrder: dateOrderOf(language) }
    : null;
  return { language, lexicon, customs };
}

/** The lexicon first, then the first rule that knows the words; null where they are said as written. */
export function readingAt(
  tokens: readonly Token[],
  at: number,
  { language, lexicon, customs }: Reader,
): ReadingOfSome | null {
  const found = lexemeAt(lexicon, tokens, at, language);
  if (found !== null) return readingOf(found, tokens, at);
  if (customs === null)
    return firstReading(rulesOfLanguage(primaryLanguage(language)), { tokens, at });
  const rules = rulesFor(tokens[at]?.core ?? "");
  return rules.length === 0 ? null : firstReading(rules, { tokens, at, ...customs });
}

function firstReading<P extends Place>(rules: readonly Rule<P>[], place: P): ReadingOfSome | null {
  for (const rule of rules) {
    const match = rule.read(place);
    if (match === null) continue;
    const { take, text, abbreviation = false, signBehind = false } = match;
    return { take, text, abbreviation, signBehind, phonemes: null, rule: rule.name };
  }
  return null;
}

function readingOf(
  { lexeme, take, possessive }: Found,
  tokens: readonly Token[],
  at: number,
): ReadingOfSome {
  const common = {
    take,
    abbreviation: false,
    signBehind: false,
    rule: `lexicon: ${lexeme.grapheme}`,
  };
  const { pronunciation } = lexeme;
  switch (pronunciation.type) {
    case "alias":
      return { ...common, text: `${pronunciation.text}${possessive}`, phonemes: null };
    case "phonemes": {
      const cores = tokens.slice(at, at + take).map((token) => token.core);
      const ipa = `${pronunciation.ipa}${possessive === "" ? "" : possessiveSound(pronunciation.ipa)}`;
      return { ...common, text: cores.join(" "), phonemes: ipa };
    }
  }
}

/** The English possessive ending: /ɪz/ behind a sibilant, /s/ behind other voiceless sounds, else /z/. */
function possessiveSound(ipa: string): string {
  const last = ipa.replace(/[ːˑ.\s]+$/u, "").at(-1) ?? "";
  if ("szʃʒɕʑʂʐ".includes(last)) return "ɪz";
  return "ptkfθxχ".includes(last) ? "s" : "z";
}
