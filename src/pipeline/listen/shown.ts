import { nameOfSpeaker } from "../../audio/captions.ts";
import type { AnnotatedArticle } from "../../document/article.ts";
import { spaceBefore, type Utterance } from "../../narration/script.ts";

/** An utterance as somebody reads it while it sounds. */
export interface Shown {
  /** Words of the article, or words that Readout adds: the label of a quote, or a note to the listener. */
  readonly kind: "narration" | "quote" | "label" | "note";
  /** Who speaks, and that it is a translation; null for all but quotes. */
  readonly speaker: string | null;
  readonly translated: boolean;
  /** In the article's spelling. */
  readonly text: string;
  /** Where in `text` each of the utterance's words stands, in order. */
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

/** What to show of an utterance of an article. */
export function shownOf(
  utterance: Utterance,
  { annotations }: Pick<AnnotatedArticle, "annotations">,
  language: string,
): Shown {
  const { quote, added, words } = utterance;
  const translation = annotations.quotes.find(({ id }) => id === quote)?.translation;
  const translated = !added && translation !== undefined && translation.status !== "none";
  let text = "";
  const places = words.map((word, index) => {
    text += spaceBefore(words, index);
    const start = text.length;
    text += (word.written ?? word.text).replace(/\s+/gu, " ");
    return { start, end: text.length };
  });
  const kind = quote === null ? (added ? "note" : "narration") : added ? "label" : "quote";
  const name = nameOfSpeaker({ speaker: utterance.speaker ?? "Quote", translated }, language);
  return { kind, speaker: kind === "quote" ? name : null, translated, text, words: places };
}
