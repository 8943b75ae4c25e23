import { type Element, type Leaf, ownElement, ownText } from "./element.ts";
import { elementsOf, qrElement } from "./elements.ts";
import type { Pack, PackPart } from "./pack.ts";
import { indexesOf } from "./pack-indexes.ts";
import { clock, longDate, shortened, shortTitleOf, summaryOf, titleOf } from "./pack-words.ts";

/** What made a pack; nothing in it changes from one run to the next. */
export interface Making {
  readonly version: string;
  /** Names of the style sheets. */
  readonly sheets: readonly string[];
  /** Who reads it: "narrator: en-gb"; null where nobody does. */
  readonly voices: { readonly engine: string; readonly cast: readonly string[] } | null;
}

/** What the pack says of its making. */
export interface PackNotes {
  /** When each article sounds in the pack's recording, milliseconds; null where there is none. */
  readonly startsMs: readonly (number | null)[];
  /** Where the recording can be heard; null where nobody has said. */
  readonly audioUrl: string | null;
  /** Null where nobody will see it: in the recording. */
  readonly making: Making | null;
  /** Articles that were asked for and are not in it, as their names. */
  readonly missing: readonly string[];
}

/** A headline longer than this is cut in the contents, in UTF-16 units. */
const longestTitle = 160;

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
    ...indexesOf(parts, language),
    colophon(pack, notes),
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
  const name = shortened(titleOf(article), longestTitle);
  const link = ownElement("a", { href: `#${id}` }, [ownText(name), ...time]);
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

function colophon({ parts }: Pack, { making, missing }: PackNotes): Element {
  const names = missing.map((name) => ownElement("li", {}, [ownText(name)]));
  const lacks = missing.length > 0 ? { missing: String(missing.length) } : {};
  return ownElement("colophon", lacks, [
    ownElement("headline", {}, []),
    ...(making === null ? [] : linesOf(parts, making)),
    ...(missing.length > 0
      ? [ownElement("p", { kind: "missing", ...lacks }, []), ownElement("ul", {}, names)]
      : []),
  ]);
}

function linesOf(
  parts: readonly PackPart[],
  { version, sheets, voices }: Making,
): readonly Element[] {
  const sources = new Set(parts.flatMap(({ article }) => article.metadata.source ?? []));
  const line = (kind: string, words: readonly string[], facts: Record<string, string> = {}) =>
    ownElement("p", { kind, ...facts }, words.length > 0 ? [ownText(`${words.join(", ")}.`)] : []);
  return [
    line("made", [], { version, articles: String(parts.length) }),
    ...(sources.size > 0 ? [line("sources", [...sources])] : []),
    ...(voices === null ? [] : [line("voices", voices.cast, { engine: voices.engine })]),
    line("sheets", sheets),
  ];
}
