import type { AnnotatedArticle } from "../../document/article.ts";
import { slice } from "../../document/span.ts";

/** The words by which a quote is found again after its article was edited. */
export interface Anchor {
  /** The quoted words without marks and attributions, at most {@link wordsKept} of their characters. */
  readonly words: string;
  /** The words of the article before and after the quote. */
  readonly before: string;
  readonly after: string;
}

/** UTF-16 code units: enough to tell quotes apart, little enough to read. */
const wordsKept = 200;
const contextKept = 48;

/** An anchor for every quote, in order. */
export function anchorsOf({ text, annotations }: AnnotatedArticle): readonly Anchor[] {
  return annotations.quotes.map(({ parts }) => {
    const start = parts[0].outer.start;
    const end = (parts.at(-1) ?? parts[0]).outer.end;
    let words = "";
    for (const { inner } of parts) {
      if (words.length > wordsKept) break;
      const limit = { start: inner.start, end: Math.min(inner.end, inner.start + 2 * wordsKept) };
      words = `${words} ${slice(text, limit)}`;
    }
    return {
      words: firstWords(words, wordsKept),
      before: lastWords(text.slice(Math.max(0, start - 2 * contextKept), start), contextKept),
      after: firstWords(text.slice(end, end + 2 * contextKept), contextKept),
    };
  });
}

function firstWords(text: string, limit: number): string {
  const words = spaced(text);
  return words.length <= limit ? words : words.slice(0, limit).replace(/(\s)\S*$/u, "");
}

function lastWords(text: string, limit: number): string {
  const words = spaced(text);
  return words.length <= limit ? words : words.slice(-limit).replace(/^\S*\s/u, "");
}

/** In one line, and without half characters, which no file can hold. */
function spaced(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\s+/gu, " ")
    .trim();
}
