import type { Quote } from "./annotations.ts";
import type { AnnotatedArticle } from "./article.ts";
import { type Element, type Leaf, ownElement, ownText } from "./element.ts";
import { elementsOf, qrElement } from "./elements.ts";
import type { Pack, PackPart } from "./pack.ts";
import {
  clock,
  indexName,
  languageName,
  longDate,
  shortened,
  shortTitleOf,
  summaryOf,
  titleOf,
} from "./pack-words.ts";
import { slice } from "./span.ts";

/** What the pack says of its making. Plain words, each a line of the colophon. */
export interface PackNotes {
  /** When each article sounds in the pack's recording, milliseconds; null where there is none. */
  readonly startsMs: readonly (number | null)[];
  /** Where the recording can be heard; null where nobody has said. */
  readonly audioUrl: string | null;
  /** Lines such as "Made with Readout 1.0." */
  readonly colophon: readonly string[];
  /** Articles that were asked for and are not in it, as their names. */
  readonly missing: readonly string[];
}

/** How many articles the cover announces. */
const mostOnCover = 6;

/**
 * The pack as one tree: cover, contents, articles, indexes, colophon. Words that every pack has
 * ("Contents") are the style sheet's; here are only those of the articles and of this pack.
 */
export function packElements(pack: Pack, notes: PackNotes): Element {
  const { title, date, article, parts } = pack;
  const { language } = article.metadata;
  const attributes = {
    lang: language,
    title,
    articles: String(parts.length),
    ...(date === null ? {} : { date: longDate(date, language) }),
    ...(notes.startsMs.some((start) => start !== null) ? { sounds: "" } : {}),
  };
  return ownElement("pack", attributes, [
    cover(pack, notes),
    contents(parts, notes, language),
    ...parts.map((part, index) => articleElement(part, index, notes)),
    ...speakerIndex(parts),
    ...translationIndex(parts, language),
    colophon(notes),
  ]);
}

function cover({ title, date, parts, article }: Pack, { audioUrl }: PackNotes): Element {
  const announced = parts.slice(0, mostOnCover);
  const more = parts.length - announced.length;
  return ownElement("cover", { articles: String(parts.length) }, [
    ownElement("headline", {}, [ownText(title)]),
    ...(date === null
      ? []
      : [ownElement("date", {}, [ownText(longDate(date, article.metadata.language))])]),
    ownElement(
      "toc",
      {},
      announced.map((part) => entry(part, null, article.metadata.language)),
    ),
    ...(more > 0 ? [ownElement("p", { more: String(more) }, [])] : []),
    ...(audioUrl === null ? [] : [qrElement(audioUrl)]),
  ]);
}

function contents(parts: readonly PackPart[], { startsMs }: PackNotes, language: string): Element {
  const entries = parts.map((part, index) => entry(part, startsMs[index] ?? null, language));
  return ownElement("contents", { id: "contents" }, [
    ownElement("headline", {}, []),
    ...(startsMs.some((start) => start !== null) ? [ownElement("p", {}, [])] : []),
    ownElement("toc", {}, entries),
  ]);
}

/** A line that leads to an article, and what it is about. */
function entry({ id, article }: PackPart, startMs: number | null, language: string): Element {
  const own = article.metadata.language;
  const about = summaryOf(article);
  const time = startMs === null ? [] : [ownElement("time", {}, [ownText(clock(startMs))])];
  const link = ownElement("a", { href: `#${id}` }, [ownText(titleOf(article)), ...time]);
  return ownElement("entry", own === language ? {} : { lang: own }, [
    ownElement("title", {}, [link]),
    ...(about === null ? [] : [ownElement("summary", {}, [ownText(about)])]),
  ]);
}

function articleElement(part: PackPart, index: number, notes: PackNotes): Element {
  const { article, placed, id, range } = part;
  const made = elementsOf(placed);
  const start = notes.startsMs[index] ?? null;
  const isOwnCode = notes.audioUrl !== null && start !== null;
  const children = isOwnCode ? made.children.filter(isNoCode) : made.children;
  return {
    ...made,
    attributes: {
      ...made.attributes,
      id,
      number: String(index + 1),
      "short-title": shortTitleOf(article),
    },
    children: [
      ...children,
      ...(isOwnCode ? [qrElement(`${notes.audioUrl}#t=${Math.floor(start / 1000)}`)] : []),
      ownElement("back", {}, [ownElement("a", { href: "#contents" }, [])]),
    ],
    range,
  };
}

function isNoCode(child: Element | Leaf): boolean {
  return child.type === "text" || child.name !== "qr";
}

/** The people quoted, each with the pages where they are. One name in two articles is taken for one person. */
function speakerIndex(parts: readonly PackPart[]): readonly Element[] {
  const quotesOf = new Map<string, Quote[]>();
  for (const { placed } of parts) {
    const names = namesOf(placed);
    for (const quote of placed.annotations.quotes) {
      const name = quote.speaker === null ? undefined : names.get(quote.speaker);
      if (name === undefined || quote.kind !== "speech") continue;
      const known = quotesOf.get(name);
      if (known) known.push(quote);
      else quotesOf.set(name, [quote]);
    }
  }
  if (quotesOf.size === 0) return [];
  const collator = new Intl.Collator("en");
  const sorted = [...quotesOf].sort(([a], [b]) => collator.compare(indexName(a), indexName(b)));
  const items = sorted.map(([name, quotes]) =>
    ownElement("li", {}, [ownText(indexName(name)), ...quotes.map(({ id }) => pageLink(id))]),
  );
  return [index("speakers", items)];
}

/** Every quote that reached the reader through a translator, in the order of the pack. */
function translationIndex(parts: readonly PackPart[], language: string): readonly Element[] {
  const items = parts.flatMap(({ placed }) => {
    const names = namesOf(placed);
    return placed.annotations.quotes.flatMap((quote) =>
      quote.translation.status === "none" ? [] : [translated(quote, names, placed, language)],
    );
  });
  return items.length === 0 ? [] : [index("translations", items)];
}

function namesOf({ annotations }: AnnotatedArticle): ReadonlyMap<string, string> {
  return new Map(annotations.speakers.map(({ id, name }) => [id, name]));
}

function translated(
  { id, speaker, translation, parts: [part] }: Quote,
  names: ReadonlyMap<string, string>,
  { metadata, text }: AnnotatedArticle,
  language: string,
): Element {
  const words = shortened(slice(text, part.inner).replace(/\s+/gu, " ").trim(), 90);
  const from = translation.status === "none" ? null : translation.originalLanguage;
  const facts = [
    speaker === null ? null : names.get(speaker),
    from === null ? null : languageName(from, language),
    metadata.source,
  ].filter((fact) => typeof fact === "string");
  return ownElement("li", {}, [
    ownElement("span", metadata.language === language ? {} : { lang: metadata.language }, [
      ownText(`“${words}”`),
    ]),
    ...(facts.length > 0 ? [ownText(` ${facts.join(" · ")}`)] : []),
    pageLink(id),
  ]);
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

function colophon({ colophon: lines, missing }: PackNotes): Element {
  const names = missing.map((name) => ownElement("li", {}, [ownText(name)]));
  return ownElement("colophon", missing.length > 0 ? { missing: String(missing.length) } : {}, [
    ownElement("headline", {}, []),
    ...lines.map((line) => ownElement("p", {}, [ownText(line)])),
    ...(missing.length > 0 ? [ownElement("ul", {}, names)] : []),
  ]);
}
