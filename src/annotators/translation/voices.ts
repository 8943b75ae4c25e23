import type { Quote, Speaker } from "../../document/annotations.ts";

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
  let mentioned: number | null = null;
  return quotes.map((quote) => {
    if (quote.kind === "term") return "";
    const isSameMention = quote.mention !== null && quote.mention.range.start === mentioned;
    mentioned = quote.mention?.range.start ?? null;
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
    const isNew = isOther || (head !== null && head !== described);
    if (!isOpen || (isNew && !isSameMention)) unnamed++;
    if (head !== null || !isOpen) described = head;
    isOpen = true;
    return `unnamed ${unnamed}`;
  });
}

/**
 * Whether the words that name a quote's speaker are sure to mean them: a name, a pronoun, an age, or
 * a description that the article gives of them. Who "the prosecutor" is may be a guess, which is
 * good enough to name somebody and not to carry a claim to them.
 */
export function isSurelyOf({ mention, evidence }: Quote, speaker: Speaker | undefined): boolean {
  if (!mention || !speaker || !evidence.some(({ rule }) => rule === "description")) return true;
  const head = mention.text.toLowerCase().split(/\s+/u).at(-1) ?? "";
  const said = [speaker.description, ...speaker.mentions.map(({ text }) => text)];
  return (
    /\d/u.test(head) ||
    said.some((words) => words !== null && words !== mention.text && wordsOf(words).includes(head))
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
}
