import { isOfKind, type Rule, rules } from "../annotators/rules.ts";
import { positionOf } from "../diagnostics/format.ts";
import { type Evidence, type Quote, rangeOfQuote } from "../document/annotations.ts";
import type { AnnotatedArticle } from "../document/article.ts";
import { slice, type TextRange } from "../document/span.ts";
import { sourceOf } from "../document/walk.ts";
import { lastNamed } from "./last-named.ts";
import { type Field, readingOf } from "./review/review.ts";

/** Why one quote is read as it is. */
export interface Explanation {
  readonly id: string;
  readonly words: string;
  /** Where the words begin in the input file; null where the file is not text. */
  readonly place: Place | null;
  readonly claims: readonly Claim[];
}

interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in code points. */
  readonly column: number;
}

interface Claim {
  readonly about: "kind" | "speaker" | "document" | "translation";
  /** The claim in words: a name, a status, or that the article does not say it. */
  readonly says: string;
  /** What Readout had found, where an editor put it right. */
  readonly found: string | null;
  readonly proof: readonly Proof[];
}

interface Proof {
  readonly text: string;
  /** Null where the words are not the article's. */
  readonly place: Place | null;
  readonly rule: string;
  /** The rule in a sentence. */
  readonly because: string;
  /** Where the speaker was named last before words that are no name: the “Ilka Varos” of “she”; null where they are one. */
  readonly named: Named | null;
}

interface Named {
  readonly text: string;
  readonly place: Place | null;
}

/** The rules by which words without a name stand for somebody who has one. */
const UNNAMED: ReadonlySet<string> = new Set([
  "pronoun",
  "description",
  "role",
  "body",
] satisfies Rule[]);

/**
 * Explains a quote, or gives null where the article has none of that id.
 *
 * @param found the article as Readout found it, without the editor's word
 * @param source the decoded input, which places are counted in
 */
export function explain(
  id: string,
  article: AnnotatedArticle,
  found: AnnotatedArticle,
  source: string | null,
): Explanation | null {
  const quote = quoteIn(article, id);
  const first = quoteIn(found, id);
  if (quote === undefined || first === undefined) return null;
  const placeOf = (range: TextRange): Place | null => {
    if (source === null) return null;
    const { line, column } = positionOf(source, sourceOf(article, range).start);
    return { line, column };
  };
  const speaker = article.annotations.speakers.find(({ id }) => id === quote.speaker);
  const namedBefore = (range: TextRange): Named | null => {
    const named = speaker ? lastNamed(article.text, speaker.name, range.start) : null;
    return named && { text: slice(article.text, named), place: placeOf(named) };
  };
  const proofOf = ({ range, text, rule }: Evidence): Proof => ({
    text,
    place: range && placeOf(range),
    rule,
    because: isRule(rule) ? rules[rule] : "",
    named: range && UNNAMED.has(rule) ? namedBefore(range) : null,
  });
  const put = putRight(quote, article, first, found);
  const claims = [
    kindOf(quote),
    speakerOf(quote, article),
    documentOf(quote),
    translationOf(quote, first),
  ];
  return {
    id,
    words: slice(article.text, rangeOfQuote(quote)),
    place: placeOf(rangeOfQuote(quote)),
    claims: claims.map(({ evidence, ...claim }) => ({
      ...claim,
      found: put[claim.about] ?? null,
      proof: evidence.map(proofOf),
    })),
  };
}

function quoteIn({ annotations }: AnnotatedArticle, id: string): Quote | undefined {
  return annotations.quotes.find((quote) => quote.id === id);
}

function isRule(rule: string): rule is Rule {
  return Object.hasOwn(rules, rule);
}

type Unproved = Pick<Claim, "about" | "says"> & { readonly evidence: readonly Evidence[] };

const isEditors = ({ rule }: Evidence) => rule === ("editors-review" satisfies Rule);

function kindOf({ kind, evidence }: Quote): Unproved {
  const own = evidence.filter(({ rule }) => isOfKind(rule));
  return { about: "kind", says: kind, evidence: own.length > 0 ? own : evidence.filter(isEditors) };
}

function speakerOf(quote: Quote, { annotations }: AnnotatedArticle): Unproved {
  const speaker = annotations.speakers.find(({ id }) => id === quote.speaker);
  const evidence = proofOfSpeaker(quote);
  if (speaker === undefined) {
    const says = quote.kind === "term" ? "none: a term is nobody's speech" : "not named";
    return { about: "speaker", says, evidence };
  }
  const description = speaker.description ? `, ${speaker.description}` : "";
  return { about: "speaker", says: `${speaker.name}${description}`, evidence };
}

/** What says whose words a quote's are; nothing for a term. */
export function proofOfSpeaker({ kind, evidence }: Quote): readonly Evidence[] {
  return kind === "term" ? [] : evidence.filter(({ rule }) => !isOfKind(rule));
}

function documentOf({ citedFrom }: Quote): Unproved {
  if (citedFrom === null) return { about: "document", says: "none named", evidence: [] };
  const cited: Evidence = { ...citedFrom, rule: "cited-document" satisfies Rule };
  return { about: "document", says: citedFrom.text, evidence: [cited] };
}

function translationOf({ translation }: Quote, first: Quote): Unproved {
  if (translation.status === "none") {
    const says =
      first.translation.status === "none"
        ? "none: the article does not say that these words were translated"
        : "none, by the editor's review";
    return { about: "translation", says, evidence: [] };
  }
  const { status, originalLanguage, translator, evidence } = translation;
  const details = [
    `${status}: ${meanings[status]}`,
    originalLanguage === null ? "language not named" : `from ${languageName(originalLanguage)}`,
    translator === null ? "translator not named" : `by ${translator}`,
  ];
  return { about: "translation", says: details.join("; "), evidence };
}

const meanings = {
  stated: "the article says it of these words",
  carried: "the article says it of the same speaker on the same occasion",
  declared: "an editor says so",
} as const;

function languageName(tag: string): string {
  return `${new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag} (${tag})`;
}

/** What Readout had found of each claim that reads otherwise now. */
function putRight(
  quote: Quote,
  article: AnnotatedArticle,
  first: Quote,
  found: AnnotatedArticle,
): Partial<Record<Claim["about"], string>> {
  const now = readingOf(quote, article.annotations.speakers);
  const before = readingOf(first, found.annotations.speakers);
  const differs = (...fields: readonly Field[]) =>
    fields.some((field) => now[field] !== before[field]);
  const label = [before.translation, before.language, before.translator].filter(Boolean);
  return {
    ...(differs("kind") ? { kind: before.kind } : {}),
    ...(differs("speaker") ? { speaker: before.speaker ?? "nobody" } : {}),
    ...(differs("translation", "language", "translator") ? { translation: label.join(", ") } : {}),
  };
}
