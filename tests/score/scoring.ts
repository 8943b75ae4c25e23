import { sharedWords } from "./names.ts";
import {
  type FoundQuote,
  foundStatus,
  type GoldDoc,
  isSpeakerRight,
  isSpeech,
  isStatusRight,
  isSurnameRight,
  type Pair,
  pairsOf,
} from "./quote-pairs.ts";

/** Of so many, so many are right. */
export type Share = { readonly right: number; readonly of: number };

/** Precision, recall and their harmonic mean, as counts. */
export type Rates = { readonly right: number; readonly found: number; readonly gold: number };

/** One thing that was read wrongly, in words. */
export type Mistake = { readonly doc: string; readonly kind: string; readonly what: string };

/** What a set of articles scores. */
export type Score = {
  readonly speech: Rates;
  readonly terms: Share;
  readonly speaker: Share;
  readonly surname: Share;
  readonly pronouns: Share;
  readonly endToEnd: Rates;
  readonly translation: Rates;
  readonly threeWay: Share;
  readonly language: Share;
  readonly translator: Share;
  readonly mistakes: readonly Mistake[];
};

/**
 * Compares quotes that were found with labelled ones, by the definitions in the README of the labelled
 * quotes: a span is right where it shares nine tenths of the longer one; what lies in a zone to ignore
 * costs nothing; speakers count on matched quotes of named speakers, and end to end on all of them.
 */
export function score(
  docs: readonly GoldDoc[],
  found: ReadonlyMap<string, readonly FoundQuote[]>,
): Score {
  const pairs = docs.flatMap((doc) => pairsOf(doc, found.get(doc.id) ?? []));
  const speech = pairs.filter(({ gold }) => isSpeech(gold));
  const claimed = pairs.filter((pair) => isSpeech(pair.found));
  const matched = speech.filter((pair) => isSpeech(pair.found));
  const named = speech.filter(({ gold }) => gold?.speaker?.name);
  const judged = matched.filter(({ gold }) => gold?.speaker?.name);
  const told = claimed.filter(
    ({ gold, found }) => found?.speaker?.name && (!isSpeech(gold) || gold?.speaker?.name),
  );
  return {
    speech: { right: matched.length, found: claimed.length, gold: speech.length },
    terms: share(
      pairs.filter(({ gold }) => gold?.kind === "term"),
      (pair) => !isSpeech(pair.found),
    ),
    speaker: share(judged, isSpeakerRight),
    surname: share(judged, isSurnameRight),
    pronouns: share(
      judged.filter(({ gold }) => gold?.speaker?.mentionType === "pronoun"),
      isSpeakerRight,
    ),
    endToEnd: {
      right: judged.filter(isSpeakerRight).length,
      found: told.length,
      gold: named.length,
    },
    ...translationScore(pairs),
    mistakes: pairs.flatMap(mistakesOf),
  };
}

function translationScore(pairs: readonly Pair[]) {
  const labelled = pairs.filter(({ doc }) => doc.translationLabels);
  const judged = labelled.filter(
    ({ gold }) => isSpeech(gold) && gold?.translated && gold.translated.status !== "unsure",
  );
  const gold = judged.filter((pair) => pair.gold?.translated?.status !== "none");
  const found = [...judged, ...labelled.filter((pair) => !isSpeech(pair.gold))].filter(
    (pair) => foundStatus(pair) !== "none" && isSpeech(pair.found),
  );
  const right = gold.filter((pair) => found.includes(pair));
  return {
    translation: { right: right.length, found: found.length, gold: gold.length },
    threeWay: share(judged, isStatusRight),
    language: share(
      right.filter((pair) => pair.gold?.translated?.lang),
      (pair) =>
        primary(pair.gold?.translated?.lang ?? "") === primary(pair.found?.translated.lang ?? ""),
    ),
    translator: share(
      right.filter((pair) => pair.gold?.translated?.translator),
      ({ gold: one, found: other }) =>
        sharedWords(other?.translated.translator ?? "", one?.translated?.translator ?? "") >= 0.5,
    ),
  };
}

/** The language itself, without script or region; Mandarin is Chinese, and Dari Persian. */
function primary(tag: string): string {
  const language = tag.toLowerCase().split("-")[0] ?? "";
  return language === "cmn" ? "zh" : ["pes", "prs"].includes(language) ? "fa" : language;
}

function mistakesOf(pair: Pair): readonly Mistake[] {
  const { doc, gold, found } = pair;
  const quote = gold ?? found;
  if (quote === null) return [];
  const words = `“${doc.text.slice(quote.start, Math.min(quote.end, quote.start + 60))}”`;
  const mistake = (kind: string, what = ""): Mistake => ({
    doc: doc.id,
    kind,
    what: `${words} ${what}`,
  });
  if (isSpeech(gold) && !isSpeech(found))
    return [mistake("missed", found === null ? "" : "as a term")];
  if (!isSpeech(gold)) return isSpeech(found) ? [mistake("not speech")] : [];
  const mistakes: Mistake[] = [];
  if (gold?.speaker?.name && !isSpeakerRight(pair)) {
    mistakes.push(
      mistake("speaker", `${gold.speaker.name}, not ${found?.speaker?.name ?? "nobody"}`),
    );
  }
  const status = gold?.translated?.status;
  if (
    doc.translationLabels &&
    status !== undefined &&
    status !== "unsure" &&
    !isStatusRight(pair)
  ) {
    mistakes.push(mistake("translation", `${status}, not ${foundStatus(pair)}`));
  }
  return mistakes;
}

function share(pairs: readonly Pair[], isRight: (pair: Pair) => boolean): Share {
  return { right: pairs.filter(isRight).length, of: pairs.length };
}
