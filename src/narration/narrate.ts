import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { TextRange } from "../document/span.ts";
import type { SpeechStyle, StyledElement } from "../style/style.ts";
import { innerQuotesOf } from "./inner-quotes.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { readTokens } from "./normalise/normalise.ts";
import { type Passage, passagesOf } from "./passages.ts";
import type { NarrationScript } from "./script.ts";
import { ScriptWriter, type Writing } from "./script-writer.ts";

/** What a narration is made from. */
export interface Narration {
  /** The article with its speech style. */
  readonly article: StyledElement<SpeechStyle>;
  /** `annotations.sentences`. */
  readonly sentences: readonly TextRange[];
  /** BCP 47, the article's. */
  readonly language: string;
  readonly title: string;
  readonly lexicon: Lexicon;
}

/**
 * Decides everything that will be said, in order: by which voice, with which words, after how long a
 * silence. Pure and linear in the article's length. Each character of the article but blanks lies
 * in the range of exactly one word, or in one range that is left out.
 */
export function narrate(narration: Narration, report: Report): NarrationScript {
  const { article, sentences, language, title, lexicon } = narration;
  const passages = passagesOf(article, language);
  const innerQuotes = innerQuotesOf(passages, sentences);
  const read: Writing["read"] = (tokens, offset, languageOfWords) =>
    readTokens(tokens, offset, { language: languageOfWords, lexicon });
  const writer = new ScriptWriter({ sentences, innerQuotes, language, read });
  for (const passage of passages) write(passage, writer);
  const { utterances, sounds, pauseAtEnd, leftOut } = writer.end();
  if (utterances.length === 0) {
    report(diagnose("narration/nothing-to-say", `nothing of “${title}” is to be spoken`));
  }
  return { language, title, utterances, sounds, pauseAtEnd, leftOut };
}

function write(passage: Passage, writer: ScriptWriter): void {
  switch (passage.type) {
    case "words":
      writer.words(passage);
      return;
    case "silence":
      writer.silence(passage);
      return;
    case "sound":
      writer.sound(passage.sound);
      return;
    case "left-out":
      writer.leaveOut(passage);
      return;
  }
}
