import type { Quote, Speaker } from "./annotations.ts";
import type { AnnotatedArticle } from "./article.ts";
import { type Element, ownElement, ownText } from "./element.ts";
import type { PackPart } from "./pack.ts";
import { indexName, languageName, shortened } from "./pack-words.ts";
import { slice, type TextRange } from "./span.ts";

/** The lists at the end of a pack, those that have entries: who is quoted, and what in translation. */
export function indexesOf(parts: readonly PackPart[], language: string): readonly Element[] {
  return [...speakerIndex(parts, language), ...translationIndex(parts, language)];
}

/** The people quoted, each with the pages where they are. One name in two articles is taken for one person. */
function speakerIndex(parts: readonly PackPart[], language: string): readonly Element[] {
  const quotesOf = new Map<string, Quote[]>();
  for (const { placed } of parts) {
    const speakers = speakersOf(placed);
    for (const quote of placed.annotations.quotes) {
      const speaker = quote.speaker === null ? undefined : speakers.get(quote.speaker);
      if (speaker === undefined || quote.kind !== "speech") continue;
      const name = indexName(speaker);
      const known = quotesOf.get(name);
      if (known) known.push(quote);
      else quotesOf.set(name, [quote]);
    }
  }
  if (quotesOf.size === 0) return [];
  const collator = new Intl.Collator([language, "en"]);
  const sorted = [...quotesOf].sort(([a], [b]) => collator.compare(a, b));
  const items = sorted.map(([name, quotes]) =>
    ownElement("li", {}, [ownText(name), ...quotes.map(({ id }) => pageLink(id))]),
  );
  return [index("speakers", items)];
}

/** Every quote that reached the reader through a translator, in the order of the pack. */
function translationIndex(parts: readonly PackPart[], language: string): readonly Element[] {
  const items = parts.flatMap(({ placed }) => {
    const speakers = speakersOf(placed);
    return placed.annotations.quotes.flatMap((quote) =>
      quote.translation.status === "none" ? [] : [translated(quote, speakers, placed, language)],
    );
  });
  return items.length === 0 ? [] : [index("translations", items)];
}

type Speakers = ReadonlyMap<string, Speaker>;

function speakersOf({ annotations }: AnnotatedArticle): Speakers {
  return new Map(annotations.speakers.map((speaker) => [speaker.id, speaker]));
}

/** The words and their page; below them who said them, in which language, and where they were published. */
function translated(
  { id, speaker, translation, parts: [part] }: Quote,
  speakers: Speakers,
  article: AnnotatedArticle,
  language: string,
): Element {
  const { metadata } = article;
  const from = translation.status === "none" ? null : translation.originalLanguage;
  const facts = {
    speaker: speaker === null ? null : speakers.get(speaker)?.name,
    language: from === null ? null : languageName(from, language),
    source: metadata.source,
  };
  const shown = Object.entries(facts).flatMap(([kind, fact]) =>
    fact ? [ownElement("span", { kind }, [ownText(fact)])] : [],
  );
  const own = metadata.language === language ? {} : { lang: metadata.language };
  return ownElement("li", {}, [
    ownElement("span", own, [ownText(inMarks(article, part))]),
    pageLink(id),
    ...(shown.length > 0 ? [ownElement("summary", {}, shown)] : []),
  ]);
}

/** The first words of a quote, in the marks that the article has. */
function inMarks(
  { text }: AnnotatedArticle,
  { inner, outer }: { readonly inner: TextRange; readonly outer: TextRange },
): string {
  const words = shortened(slice(text, inner).replace(/\s+/gu, " ").trim(), 90);
  const opening = slice(text, { start: outer.start, end: inner.start }) || "“";
  const closing = slice(text, { start: inner.end, end: outer.end }) || "”";
  return `${opening}${words.replace(/,$/, "")}${closing}`;
}

function index(kind: "speakers" | "translations", items: readonly Element[]): Element {
  return ownElement("index", { kind }, [
    ownElement("headline", {}, []),
    ownElement("ul", {}, items),
  ]);
}

/** The style sheet shows the number of the page in it. */
function pageLink(quote: string): Element {
  return ownElement("a", { href: `#${quote}` }, []);
}
