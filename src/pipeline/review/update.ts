import { isOfKind } from "../../annotators/rules.ts";
import type { Evidence, Quote } from "../../document/annotations.ts";
import type { AnnotatedArticle } from "../../document/article.ts";
import { anchorsOf } from "./anchors.ts";
import { match } from "./match.ts";
import {
  type Correction,
  correctionOf,
  type Entry,
  fields,
  isEmpty,
  type PlacedEntry,
  type Reading,
  readingOf,
} from "./review.ts";

/** An entry to be written. */
export interface ListedEntry extends Entry {
  /** Id of the quote; null where the article has it no more. */
  readonly quote: string | null;
  /** Why Readout's reading is what it is, a line each. */
  readonly evidence: readonly string[];
}

/**
 * The review of a file's articles as Readout reads them now, with everything that the editor said
 * before. What the editor said of quotes that are gone stays, at the end.
 *
 * @param articles as Readout found them, without the editor's word
 */
export function updated(
  articles: readonly AnnotatedArticle[],
  before: readonly PlacedEntry[],
): readonly ListedEntry[] {
  const anchors = articles.flatMap(anchorsOf);
  const places = match(
    before.map(({ anchor }) => anchor),
    anchors,
  );
  const entryAt = new Map(places.map((place, index) => [place, before[index]]));
  const quotes = articles.flatMap(({ annotations }) =>
    annotations.quotes.map((quote) => ({
      quote,
      reading: readingOf(quote, annotations.speakers),
    })),
  );
  const present = quotes.flatMap(({ quote, reading }, place): ListedEntry[] => {
    const anchor = anchors[place];
    if (!anchor) return [];
    const old = entryAt.get(place);
    const common = { quote: quote.id, anchor, evidence: evidenceOf(quote) };
    return [{ ...common, ...kept(old, reading), note: old?.note ?? null }];
  });
  const gone = before
    .filter((entry, index) => places[index] === null && isWorthKeeping(entry))
    .map(({ anchor, says, found, note }) => ({
      quote: null,
      anchor,
      says,
      found,
      note,
      evidence: [],
    }));
  return [...present, ...gone];
}

function isWorthKeeping(entry: Entry): boolean {
  return entry.note !== null || !isEmpty(correctionOf(entry));
}

/**
 * The editor's values over Readout's new reading. Where Readout now agrees with the editor, the old
 * reading stays under `found`: the word still stands should Readout change its mind again.
 */
function kept(old: Entry | undefined, reading: Reading): Pick<Entry, "says" | "found"> {
  if (old === undefined) return { says: reading, found: reading };
  const correction = correctionOf(old);
  const found: Correction = Object.fromEntries(
    fields
      .map((field) => {
        const agrees = field in correction && correction[field] === reading[field];
        return [field, agrees ? old.found[field] : reading[field]] as const;
      })
      .filter(([, value]) => value !== undefined),
  );
  return { says: { ...reading, ...correction }, found };
}

/** Characters of the article's words shown of each piece of evidence. */
const shown = 80;

function evidenceOf({ evidence, translation }: Quote): readonly string[] {
  const line = (claim: string, { text, rule }: Evidence) =>
    `${claim}: “${text.length <= shown ? text : `${text.slice(0, shown - 1)}…`}” (${rule})`;
  const proof = translation.status === "none" ? [] : translation.evidence;
  return [
    ...evidence.map((each) => (isOfKind(each.rule) ? `kind: ${each.rule}` : line("speaker", each))),
    ...proof.map((each) => line("translation", each)),
  ];
}
