import type { Range } from "./marked-text.ts";
import { sameName, sameSurname } from "./names.ts";
import { lengthOf, overlap, pairUp, type Segment, segmentsOf } from "./spans.ts";

/** A labelled article, as far as scores need it: our own ones and those of the labelled quotes. */
export type GoldDoc = {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly ignore?: readonly Range[];
  /** Where this is missing, nothing is known about translation. */
  readonly translationLabels?: boolean;
};

/** A labelled quote. */
export type GoldQuote = Range & {
  readonly kind: string;
  readonly speaker?: {
    readonly name: string | null;
    readonly aliases?: readonly string[];
    readonly type: string;
    readonly mentionType?: string;
  } | null;
  readonly translated?: {
    readonly status: string;
    readonly statusAlso?: readonly string[];
    readonly lang?: string | null;
    readonly translator?: string | null;
  };
};

/** A quote that was found: its parts without marks, and what is claimed of it. */
export type FoundQuote = Range & {
  readonly parts: readonly Range[];
  readonly kind: string;
  readonly speaker: { readonly name: string | null } | null;
  readonly translated: {
    readonly status: string;
    readonly lang?: string | undefined;
    readonly translator?: string | undefined;
  };
};

/** A labelled quote and what was found in its place, or one of them alone. */
export type Pair = {
  readonly doc: GoldDoc;
  readonly gold: GoldQuote | null;
  readonly found: FoundQuote | null;
};

/** Every labelled quote of an article, paragraph by paragraph, and every quote that was found beside them. */
export function pairsOf(doc: GoldDoc, foundQuotes: readonly FoundQuote[]): readonly Pair[] {
  const gold = doc.quotes.flatMap((quote) => segmentsOf(doc.text, quote));
  const found = foundQuotes.flatMap((quote) => segmentsOf(doc.text, quote));
  const pairs = pairUp(gold, found, 0.9);
  const taken = new Set(pairs.values());
  const spurious = found.filter((one, j) => !taken.has(j) && !costsNothing(doc, one, gold));
  return [
    ...gold.map(({ quote }, i) => ({
      doc,
      gold: quote,
      found: found[pairs.get(i) ?? -1]?.quote ?? null,
    })),
    ...spurious.map(({ quote }) => ({ doc, gold: null, found: quote })),
  ];
}

/** In a zone to ignore, or in single marks inside a labelled quote. */
function costsNothing(
  { text, ignore = [] }: GoldDoc,
  found: Segment<FoundQuote>,
  gold: readonly Segment<GoldQuote>[],
): boolean {
  if (ignore.some((zone) => overlap(found, zone) >= 0.5 * lengthOf(found))) return true;
  if (!/[‘'‚]/.test(text.charAt(found.start - 1))) return false;
  return gold.some((one) => found.start > one.start && found.end <= one.end);
}

/** Whether there is a quote, and not of a mere term. */
export function isSpeech(quote: { readonly kind: string } | null): boolean {
  return quote !== null && quote.kind !== "term";
}

/** Whether the speaker found has the full name of the one labelled. */
export function isSpeakerRight({ gold, found }: Pair): boolean {
  const name = found?.speaker?.name;
  return Boolean(name) && namesOf(gold).some((one) => sameName(name ?? "", one));
}

/** Whether the speaker found has at least his surname. */
export function isSurnameRight({ gold, found }: Pair): boolean {
  const name = found?.speaker?.name;
  const type = gold?.speaker?.type ?? "person";
  return Boolean(name) && namesOf(gold).some((one) => sameSurname(name ?? "", one, type));
}

function namesOf(gold: GoldQuote | null): readonly string[] {
  const speaker = gold?.speaker;
  return speaker?.name ? [speaker.name, ...(speaker.aliases ?? [])] : [];
}

/** What was found of a quote; one that was not found as speech says nothing about translation. */
export function foundStatus({ found }: Pair): string {
  const status = found?.translated.status ?? "none";
  return status === "declared" ? "stated" : status;
}

/** Whether stated, carried and none were told apart. */
export function isStatusRight(pair: Pair): boolean {
  if (!isSpeech(pair.found)) return false;
  const gold = pair.gold?.translated;
  return [gold?.status, ...(gold?.statusAlso ?? [])].includes(foundStatus(pair));
}
