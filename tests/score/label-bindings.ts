import type { Label, Range } from "./marked-text.ts";

/** What an article says of the translation of a quote; `unsure` is not scored. */
export type Status = "stated" | "carried" | "none" | "unsure";

/** Which mention names the speaker of which quote. */
export function boundMentions(
  text: string,
  quotes: readonly Label[],
  mentions: readonly Label[],
): ReadonlyMap<Label, Label> {
  const bound = new Map<Label, Label>();
  for (const mention of mentions.filter(({ arrow }) => arrow === "<")) {
    // Within the words of its quote: « Le pont tient, dit Varos. »
    const quote = quotes.findLast(
      ({ key, start }) => key === mention.key && start <= mention.start,
    );
    if (quote !== undefined) bound.set(quote, mention);
  }
  for (const [index, quote] of quotes.entries()) {
    const previous = quotes.slice(0, index).findLast(({ key }) => key === quote.key);
    const inherited = previous && quote.options.includes("more") ? bound.get(previous) : undefined;
    const found = bound.get(quote) ?? inherited ?? announced(text, quote, previous, mentions);
    if (found !== undefined) bound.set(quote, found);
  }
  return bound;
}

/** The last mention before a quote, in its paragraph, or in an earlier one where it introduces the quote. */
function announced(
  text: string,
  quote: Label,
  previous: Label | undefined,
  mentions: readonly Label[],
): Label | undefined {
  const mention = mentions.findLast(({ key, end }) => key === quote.key && end <= quote.start);
  if (mention === undefined) return undefined;
  const introduces = mention.arrow === ">" && (previous?.start ?? 0) < mention.start;
  const here = !text.slice(mention.end, quote.start).includes("\n");
  return introduces || here ? mention : undefined;
}

/** The words that prove that a quote was translated; none for a quote that was not. */
export function proofsOf(text: string, quote: Label, evidence: readonly Label[]): readonly Label[] {
  const status = statusOf(quote);
  if (status === "none" || status === "unsure") return [];
  const named = quote.options.filter((option) => /^=T\d?$/.test(option));
  const chosen = evidence.filter(({ key }) => named.includes(`=${key}`));
  if (chosen.length < named.length) throw new Error(`no such evidence: ${named.join(" ")}`);
  if (named.length > 0) return chosen;
  const found =
    status === "carried"
      ? (evidence.findLast(({ end }) => end <= quote.start) ?? evidence[0])
      : nearest(text, quote, evidence);
  if (found === undefined) throw new Error(`nothing proves the translation of “${quote.text}”`);
  return [found];
}

function nearest(text: string, quote: Label, evidence: readonly Label[]): Label | undefined {
  const lineOf = ({ start }: Range) => text.lastIndexOf("\n", start);
  const own = evidence.filter((one) => lineOf(one) === lineOf(quote));
  const distance = (one: Range) => Math.max(one.start - quote.end, quote.start - one.end);
  return [...(own.length > 0 ? own : evidence)].sort((a, b) => distance(a) - distance(b))[0];
}

/** Whether a quote is labelled as translated. */
export function statusOf({ options }: Label): Status {
  const said = options.map((option) => option.replace(/\*$/, ""));
  const status = (["stated", "carried", "unsure"] as const).find((one) => said.includes(one));
  return status ?? "none";
}
