import {
  attribute,
  closest,
  elementsUnder,
  type MarkupElement,
  plainText,
  spacedText,
} from "../markup/tree.ts";
import { isByline } from "./byline.ts";
import { writersIn } from "./byline-line.ts";
import { isThing, type LinkedData, listOf, textOf, typesOf } from "./json-ld.ts";
import type { Metas } from "./metas.ts";
import { creditsIn, isFullName, namesIn, opensByline, unique } from "./names.ts";
import type { Neighbours } from "./near-headline.ts";

const metaNames =
  "author article:author article:author_name articleauthor content_author byl byline parsely-author sailthru.author dc.creator dcterms.creator dc.contributor citation_author cxenseparse:author og:article:author article.author authors".split(
    " ",
  );

/**
 * Who wrote the article: by JSON-LD, by `<meta>`, by microdata, by links to authors and bylines at the
 * headline, by what signs the text. Nobody, where none of them gives a name that can be a person's.
 */
export function writersOf(
  linked: LinkedData,
  metas: Metas,
  near: Neighbours,
  story: MarkupElement,
  outlets: readonly string[],
): readonly string[] {
  const names = (texts: readonly string[]) =>
    unique(texts.flatMap((text) => namesIn(text, outlets)));
  const label = metas.values("twitter:label1")[0] ?? "";
  const isLabelled =
    /written|author|autor|auteur|verfasst|écrit|escrito|geschrieben|автор|by/i.test(label);
  const around = [...near.after, ...near.before];
  const shown = shownNames(around, outlets);
  const candidates = [
    () => linkedAuthors(linked, outlets),
    () => names(metas.values(...metaNames, ...(isLabelled ? ["twitter:data1"] : []))),
    () => names(metas.properties("author").filter(isInside).map(nameWithin)),
    () => names(authorLinks(around).map(plainText)),
    () => shown.names,
    () => signatureOf(story, outlets),
  ];
  for (const candidate of candidates) {
    const found = candidate();
    if (found.length > 0 && found.length <= 12)
      return isSaidBetter(found, shown, around) ? shown.names : found;
  }
  return [];
}

/** The names that a byline at the headline shows. */
interface Shown {
  readonly line: string;
  readonly names: readonly string[];
}

/** Code units between two names in a line of names alone: " and ", ", ". */
const longestBetween = 6;

/** The first byline that names somebody; one word is a name where nothing else signs the story. */
function shownNames(around: readonly MarkupElement[], outlets: readonly string[]): Shown {
  const lines = bylinesOf(around).map(lineOf);
  const isSigned = lines.some(opensByline);
  for (const line of lines) {
    const names = namesIn(line, outlets).filter(
      (name) => isFullName(name) || (isSigned ? opensByline(line) : line === name),
    );
    if (names.length > 0 && names.length <= 12) return { line, names };
  }
  return { line: "", names: [] };
}

/**
 * Whether a byline that readers see is to be believed before the names in the page's data: those of its first
 * writer alone, or of whoever has put the story into the system, whom the page does not show.
 */
function isSaidBetter(
  found: readonly string[],
  { line, names }: Shown,
  around: readonly MarkupElement[],
): boolean {
  const besides = names.reduce((length, name) => length - name.length, line.length);
  if (!opensByline(line) && besides > longestBetween * (names.length - 1)) return false;
  const has = (name: string) =>
    names.some((each) => each.toLowerCase().includes(name.toLowerCase()));
  if (found.every(has)) return true;
  const isSeen = (name: string) =>
    around.some(
      (each) => each.weight < 200 && spacedText(each).toLowerCase().includes(name.toLowerCase()),
    );
  return !found.some((name) => has(name) || isSeen(name));
}

/** The authors that JSON-LD names; organisations are none. */
function linkedAuthors(
  { article, resolve }: LinkedData,
  outlets: readonly string[],
): readonly string[] {
  return unique(
    listOf(article?.["author"] ?? article?.["creator"]).flatMap((each) => {
      const author = resolve(each);
      if (typeof author === "string") return namesIn(textOf(author), outlets);
      if (!isThing(author) || typesOf(author).some((type) => /Organization/.test(type))) return [];
      return listOf(author["name"]).flatMap((name) =>
        typeof name === "string" ? namesIn(textOf(name), outlets) : [],
      );
    }),
  );
}

function isInside(element: MarkupElement): boolean {
  return element.name !== "meta" && element.weight < 200;
}

/** The name of an author in microdata, without the job beside it. */
function nameWithin(element: MarkupElement): string {
  const name = elementsUnder(element).find((each) =>
    /(?:^|\s)name(?:\s|$)/.test(attribute(each, "itemprop")),
  );
  return name ? attribute(name, "content") || plainText(name) : plainText(element);
}

const authorPage =
  /\/(?:authors?|autor(?:es|en|i)?|auteurs?|autori|by|byline|profiles?|people|person|perfil|reporters?|journalists?|journalistes?|staff|contributors?|correspondents?|writers?|redakteure?|redaktion|firma|firmas|signataires|yazar(?:lar)?|penulis|skribent|avtor[y]?|medarbetare|forfatter|kirjoittajat|dziennikarze|kisha)\/./i;

/** Links at the headline that lead to a page of an author. */
function authorLinks(around: readonly MarkupElement[]): readonly MarkupElement[] {
  const links = around.filter(
    (each) => each.name === "a" && each.weight > 1 && each.weight < 60 && !closest(each, isMenu),
  );
  const marked = links.filter((each) => /(?:^|\s)author(?:\s|$)/.test(attribute(each, "rel")));
  return marked.length > 0
    ? marked
    : links.filter((each) => authorPage.test(attribute(each, "href")));
}

function isMenu({ name }: MarkupElement): boolean {
  return name === "nav" || name === "footer" || /^h[1-6]$/.test(name);
}

/** Bylines at the headline, the barest first: those around it have dates and jobs in them as well. */
function bylinesOf(around: readonly MarkupElement[]): readonly MarkupElement[] {
  return around.filter((each) => isByline(each, [])).sort((a, b) => a.weight - b.weight);
}

/** The writers' part of a byline, a blank between its elements. */
function lineOf(element: MarkupElement): string {
  const line = spacedText(element);
  const { start, end } = writersIn(line);
  return line.slice(start, end);
}

/** How much of the beginning and of the end of a story is looked at for a signature, in code units. */
const signatureReach = 160;

/**
 * Who signs the story itself: a reporter in the dateline or behind the last sentence, as Chinese, Japanese
 * and Korean papers have it, or a name on a line of its own at its end.
 */
function signatureOf(story: MarkupElement, outlets: readonly string[]): readonly string[] {
  const text = plainText(story);
  const opening = creditsIn(text.slice(0, signatureReach));
  if (opening.length > 0) return unique(opening);
  const closing = text.slice(-signatureReach);
  const credited = creditsIn(closing);
  if (credited.length > 0) return unique(credited);
  const behind = /[。」][（(]([\p{Script=Han}・、]{3,15})[）)]/u.exec(text)?.[1];
  if (behind !== undefined) return unique(namesIn(behind, outlets));
  const last = elementsUnder(story)
    .filter((each) => each.isBlock && each.weight > 0)
    .at(-1);
  return last && isByline(last, []) ? namesIn(lineOf(last), outlets) : [];
}
