import type { Quote } from "../../document/annotations.ts";

/** Whose words: a speaker's id, or a number for somebody whom the article does not name. */
export type Voice = string;

/**
 * Quotes of one named speaker share a voice; somebody unnamed keeps theirs until somebody else
 * speaks.
 */
export function voicesOf(quotes: readonly Quote[]): readonly Voice[] {
  let unnamed = 0;
  let isOpen = false;
  let described: string | null = null;
  return quotes.map((quote) => {
    if (quote.kind === "term") return "";
    if (quote.speaker !== null) {
      isOpen = false;
      return quote.speaker;
    }
    const words = quote.mention?.text.toLowerCase().split(/\s+/u) ?? [];
    const head = words.length > 1 ? (words.at(-1) ?? null) : null;
    const isOther =
      /^(?:an?|another|one|some|other|others|someone|somebody|many|several|two)$/u.test(
        words[0] ?? "",
      );
    if (!isOpen || (head !== null && (isOther || head !== described))) unnamed++;
    if (head !== null || !isOpen) described = head;
    isOpen = true;
    return `unnamed ${unnamed}`;
  });
}
