import type { Quote, Speaker } from "../../document/annotations.ts";
import type { Language } from "../languages/language.ts";
import type { Rule } from "../rules.ts";

/** Whose words: a speaker's id, or a number for somebody whom the article does not name. */
export type Voice = string;

/**
 * Quotes of one named speaker share a voice; somebody unnamed keeps theirs until somebody else
 * speaks.
 */
export function voicesOf(
  quotes: readonly Quote[],
  speakers: readonly Speaker[],
  { pronouns, otherPronouns }: Language,
): readonly Voice[] {
  const named = titlesOf(speakers);
  let unnamed = 0;
  let isOpen = false;
  let described: string | null = null;
  let mentioned: number | null = null;
  let handedOver: number | null = null;
  return quotes.map((quote) => {
    if (quote.kind === "term") return "";
    const isSameMention = quote.mention !== null && quote.mention.range.start === mentioned;
    mentioned = quote.mention?.range.start ?? null;
    // Words of saying of their own, whoever their subject may be.
    const isHandedOver =
      quote.mention === null && (quote.cue?.range.start ?? handedOver) !== handedOver;
    handedOver = quote.cue?.range.start ?? null;
    if (quote.speaker !== null) {
      isOpen = false;
      return quote.speaker;
    }
    const words = quote.mention?.text.toLowerCase().split(/\s+/u) ?? [];
    const titled = words[0] === "the" && words.length === 2 ? named.get(words[1] ?? "") : undefined;
    if (titled) return titled;
    const last = words.at(-1) ?? null;
    // "he" may be whoever spoke before; "police" are not.
    const isPronoun =
      words.length === 1 && last !== null && (pronouns.has(last) || otherPronouns.has(last));
    const head = isPronoun ? null : last;
    const isOther =
      /^(?:an?|another|one|some|other|others|someone|somebody|many|several|two)$/u.test(
        words[0] ?? "",
      );
    const isNew = isOther || isHandedOver || (head !== null && head !== described);
    if (!isOpen || (isNew && !isSameMention)) unnamed++;
    if (head !== null || !isOpen) described = head;
    isOpen = true;
    return `unnamed ${unnamed}`;
  });
}

/** Speakers by the words of their names, but for those that several bear: "patriarch" for Patriarch Varos. */
function titlesOf(speakers: readonly Speaker[]): ReadonlyMap<string, string | null> {
  const titles = new Map<string, string | null>();
  for (const { id, name } of speakers)
    for (const word of new Set(wordsOf(name))) titles.set(word, titles.has(word) ? null : id);
  return titles;
}

/** The words by which an article calls a speaker: each with the mention it stands in, null for several. */
export type Naming = ReadonlyMap<string, string | null>;

/** How each speaker is called, by id. */
export function namingsOf(speakers: readonly Speaker[]): ReadonlyMap<string, Naming> {
  return new Map(
    speakers.map(({ id, description, mentions }) => {
      const naming = new Map<string, string | null>();
      for (const word of wordsOf(description ?? "")) naming.set(word, null);
      for (const text of new Set(mentions.map((mention) => mention.text)))
        for (const word of wordsOf(text)) naming.set(word, naming.has(word) ? null : text);
      return [id, naming];
    }),
  );
}

/** The rules by which words without a name or a pronoun are taken for somebody. */
const BY_DESCRIPTION: ReadonlySet<string> = new Set<Rule>([
  "description",
  "named-next",
  "role",
  "body",
]);

/**
 * Whether the words that name a quote's speaker are sure to mean them: a name, a pronoun, or a description
 * that the article gives of them elsewhere. Who "the prosecutor" or "the driver" is may be a guess, which is
 * good enough to name somebody and not to carry a claim to them.
 */
export function isSurelyOf({ mention, evidence }: Quote, naming: Naming | undefined): boolean {
  if (!mention || !naming || !evidence.some(({ rule }) => BY_DESCRIPTION.has(rule))) return true;
  const words = mention.text.toLowerCase().split(/\s+/u);
  // "the 48-year-old conductor": an age is somebody's own.
  if (words.some((word) => /^\d/u.test(word))) return true;
  const head = words.at(-1) ?? "";
  const standsIn = naming.get(head);
  return standsIn !== undefined && standsIn !== mention.text;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
}
