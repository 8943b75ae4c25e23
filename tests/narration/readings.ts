import { emptyLexicon, type Lexicon } from "../../src/narration/lexicon/lexicon.ts";
import { readTokens } from "../../src/narration/normalise/normalise.ts";
import type { SpokenWord } from "../../src/narration/script.ts";
import { spaceBefore } from "../../src/narration/script.ts";
import { cut } from "../../src/narration/tokens.ts";

/** How a text is read aloud: its words, as one line, and what was changed. */
export function readings(
  written: string,
  language: string,
  lexicon: Lexicon = emptyLexicon,
): {
  readonly words: readonly SpokenWord[];
  readonly text: string;
  readonly changes: readonly (readonly [
    written: string | null,
    spoken: string,
    rule: string | null,
  ])[];
} {
  const words = readTokens(cut(written, language).tokens, 0, { language, lexicon });
  return {
    words,
    text: words.map(({ text }, at) => `${spaceBefore(words, at)}${text}`).join(""),
    changes: words
      .filter(({ rule }) => rule !== null)
      .map(({ written: before, text, rule }) => [before, text, rule]),
  };
}
