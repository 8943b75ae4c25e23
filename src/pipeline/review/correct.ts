import { annotate } from "../../annotators/registry.ts";
import { isOfKind, type Rule } from "../../annotators/rules.ts";
import type {
  Annotations,
  Evidence,
  Quote,
  Speaker,
  Translation,
} from "../../document/annotations.ts";
import type { AnnotatedArticle } from "../../document/article.ts";
import type { Correction } from "./review.ts";

/** What an editor says of an article's quotes, by the quote's id. */
export type Corrections = ReadonlyMap<string, Correction>;

const rule: Rule = "editors-review";

/**
 * An article read again with the editor's word: each correction comes in as soon as its layer is
 * there, so that what is read later builds on it. A speaker put right also puts right which quotes
 * carry that speaker's translation.
 *
 * @param name the review file's, for evidence
 */
export function correct(
  article: AnnotatedArticle,
  corrections: Corrections,
  name: string,
): AnnotatedArticle {
  if (corrections.size === 0) return article;
  const word: Evidence = { range: null, text: name, rule };
  const each =
    (change: (quote: Quote, correction: Correction) => Quote) =>
    (soFar: Annotations): Annotations => ({
      ...soFar,
      quotes: soFar.quotes.map((quote) => {
        const correction = corrections.get(quote.id);
        return correction ? change(quote, correction) : quote;
      }),
    });
  return annotate(article, () => undefined, {
    quotes: each((quote, correction) => withKind(quote, correction, word)),
    speakers: (soFar) => withSpeakers(soFar, corrections, word),
    translation: each((quote, correction) => ({
      ...quote,
      translation: translationOf(quote.translation, correction, word),
    })),
  });
}

function withKind(quote: Quote, { kind, speaker }: Correction, word: Evidence): Quote {
  // Whoever names a speaker says that it is speech.
  const says = kind ?? (speaker ? "speech" : undefined);
  return says === undefined || says === quote.kind
    ? quote
    : { ...quote, kind: says, evidence: [word] };
}

function withSpeakers(soFar: Annotations, corrections: Corrections, word: Evidence): Annotations {
  const speakers = [...soFar.speakers];
  const ids = new Map(speakers.toReversed().map(({ id, name }) => [keyOf(name), id]));
  const idOf = (name: string): string => {
    const known = ids.get(keyOf(name));
    if (known !== undefined) return known;
    const id = `s${speakers.length + 1}`;
    speakers.push({ id, name, description: null, mentions: [] });
    ids.set(keyOf(name), id);
    return id;
  };
  const quotes = soFar.quotes.map((quote): Quote => {
    const says = corrections.get(quote.id)?.speaker;
    if (says === undefined) return quote;
    return {
      ...quote,
      speaker: says === null ? null : idOf(says),
      // Whom the article's words mean is just what the editor does not take from Readout.
      mention: null,
      evidence: [...quote.evidence.filter((each) => isOfKind(each.rule)), word],
    };
  });
  const doubted = new Set(
    soFar.quotes.flatMap(({ mention }, index) =>
      mention && quotes[index]?.mention === null ? [mention.range.start] : [],
    ),
  );
  const named = speakers.map((speaker) => ({
    ...speaker,
    mentions: speaker.mentions.filter(({ range }) => !doubted.has(range.start)),
  }));
  return { ...soFar, ...inOrder(named, quotes) };
}

function keyOf(name: string): string {
  return name.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
}

/** Without speakers who have lost all their quotes, and numbered again in order of first quote. */
function inOrder(
  speakers: readonly Speaker[],
  quotes: readonly Quote[],
): Pick<Annotations, "speakers" | "quotes"> {
  const ids = new Map<string, string>();
  for (const { speaker } of quotes) {
    if (speaker !== null && !ids.has(speaker)) ids.set(speaker, `s${ids.size + 1}`);
  }
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return {
    speakers: [...ids].flatMap(([old, id]) => {
      const speaker = byId.get(old);
      return speaker ? [{ ...speaker, id }] : [];
    }),
    quotes: quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker === null ? null : (ids.get(quote.speaker) ?? null),
    })),
  };
}

/** `declared` where the editor says anything of the translation but that there is none. */
function translationOf(
  found: Translation,
  { kind, translation, language, translator }: Correction,
  word: Evidence,
): Translation {
  const isSilent = translation === undefined && language === undefined && translator === undefined;
  if (isSilent) return kind === "term" ? { status: "none" } : found;
  const known =
    found.status === "none" ? { originalLanguage: null, translator: null, evidence: [] } : found;
  const originalLanguage = language === undefined ? known.originalLanguage : language;
  const by = translator === undefined ? known.translator : translator;
  const isNone =
    translation === undefined &&
    found.status === "none" &&
    originalLanguage === null &&
    by === null;
  if (translation === "none" || isNone) return { status: "none" };
  return {
    status: "declared",
    originalLanguage,
    translator: by,
    evidence: [word, ...known.evidence],
  };
}
