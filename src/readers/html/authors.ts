import {
  attribute,
  closest,
  elementsUnder,
  type MarkupElement,
  plainText,
  tidy,
} from "../markup/tree.ts";
import { isByline } from "./byline.ts";
import { isThing, type LinkedData, listOf, textOf, typesOf } from "./json-ld.ts";
import type { Metas } from "./metas.ts";
import { creditsIn, namesIn, opensByline, unique } from "./names.ts";
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
  const candidates = [
    () => linkedAuthors(linked, outlets),
    () => names(metas.values(...metaNames, ...(isLabelled ? ["twitter:data1"] : []))),
    () => names(metas.properties("author").filter(isInside).map(nameWithin)),
    () => names(authorLinks(around).map(plainText)),
    () => firstOf(bylinesOf(around).map((each) => names([lineOf(each)]))),
    () => signatureOf(story, outlets),
  ];
  for (const candidate of candidates) {
    const found = candidate();
    if (found.length > 0 && found.length <= 12) return found;
  }
  return [];
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

/** A byline up to where it goes on to dates and jobs, a blank between its parts. */
function lineOf(element: MarkupElement): string {
  const parts: string[] = [];
  const visit = (each: MarkupElement): void => {
    for (const child of each.children) {
      if (child.type === "text") parts.push(child.value);
      else visit(child);
    }
  };
  visit(element);
  const line = tidy(parts.join(" "));
  const own = line.split(/\s+[|•·]\s+/).find(opensByline);
  return (own ?? line).replace(
    /\s+(?:[|•·–—-]\s*)?(?:\p{Nd}{1,2}[:./]\p{Nd}|\p{Nd}{1,2}\.? (?:de )?[\p{L}\p{M}]{3,}\.?,? (?:de )?\p{Nd}{4}|\p{L}{3,} \d{1,2}, \d{4}|published|updated|posted|on \p{L}+ \d|\d+ (?:min|hour|day)).*$/iu,
    "",
  );
}

function firstOf(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? [];
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
