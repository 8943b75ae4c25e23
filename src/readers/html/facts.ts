import { attribute, elementsUnder, type MarkupElement, plainText } from "../markup/tree.ts";
import { authorsOf, namesIn, unique } from "./authors.ts";
import { bylinesNear } from "./head.ts";
import type { PageHeadline } from "./headline.ts";
import { isThing, type LinkedData, listOf } from "./json-ld.ts";
import type { Metas } from "./metas.ts";

/** Names of the outlet: what its pages must not give for an author. */
export function outletsOf({ article, resolve }: LinkedData, metas: Metas): readonly string[] {
  const publisher = resolve(article?.["publisher"]);
  const name = isThing(publisher) ? publisher["name"] : publisher;
  const host =
    metas.canonical === null ? "" : new URL(metas.canonical).hostname.replace(/^www\./, "");
  const said = metas.values(
    "og:site_name",
    "application-name",
    "dc.publisher",
    "publisher",
    "copyright",
    "twitter:site",
  );
  return [...(typeof name === "string" ? [name.trim()] : []), ...said, host].filter(
    (each) => each !== "",
  );
}

/** Who published the page; null where it does not say. */
export function publisherOf({ article, resolve }: LinkedData, metas: Metas): string | null {
  const publisher = resolve(listOf(article?.["publisher"])[0]);
  const name = isThing(publisher) ? publisher["name"] : publisher;
  if (typeof name === "string" && name.trim() !== "" && !/^https?:/.test(name)) return name.trim();
  return metas.values("og:site_name", "dc.publisher", "publisher")[0] ?? null;
}

const authorNames =
  "author article:author article:author_name byl byline parsely-author sailthru.author dc.creator dcterms.creator dc.contributor citation_author cxenseparse:author og:article:author article.author authors twitter:data1".split(
    " ",
  );

/**
 * Who wrote the article: by JSON-LD, by `<meta>`, by microdata and links to authors, by the byline at
 * the headline. Nobody, where none of them gives a name that can be a person's.
 */
export function writersOf(
  linked: LinkedData,
  metas: Metas,
  body: MarkupElement,
  headline: PageHeadline | null,
  outlets: readonly string[],
): readonly string[] {
  const names = (texts: readonly string[]) =>
    unique(texts.flatMap((text) => namesIn(text, outlets)));
  const label = metas.values("twitter:label1")[0] ?? "";
  const isLabelled =
    /written|author|autor|auteur|verfasst|écrit|escrito|geschrieben|автор|by/i.test(label);
  const metaNames = isLabelled
    ? authorNames
    : authorNames.filter((name) => name !== "twitter:data1");
  const candidates = [
    () => authorsOf(linked, outlets),
    () => names(metas.values(...metaNames)),
    () => names(metas.properties("author").filter(isInside).map(nameWithin)),
    () => names(linksToAuthors(body, headline).map(plainText)),
    () => firstOf(bylinesNear(body, headline).map((element) => names([bylineText(element)]))),
  ];
  for (const candidate of candidates) {
    const found = candidate();
    if (found.length > 0 && found.length <= 12) return found;
  }
  return [];
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

/** Links marked as leading to an author, near the headline: further down they stand in teasers. */
function linksToAuthors(
  body: MarkupElement,
  headline: PageHeadline | null,
): readonly MarkupElement[] {
  const from = headline?.isShown ? headline.element.start - 1500 : 0;
  const links = elementsUnder(body).filter(
    (each) =>
      each.name === "a" &&
      each.start >= from &&
      /(?:^|\s)author(?:\s|$)/.test(attribute(each, "rel")),
  );
  const [first] = links;
  return links.filter((each) => first && each.start - first.start < 1500);
}

/** A byline up to where it goes on to dates and jobs. */
function bylineText(element: MarkupElement): string {
  return plainText(element).replace(
    /\s+(?:\d{1,2}[:./]\d|\d{1,2}\.? \p{L}{3,} \d{4}|published|updated|posted|on \p{L}+ \d|\d+ (?:min|hour|day)).*$/iu,
    "",
  );
}

function firstOf(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? [];
}

/** What a page says of rights. */
export function rightsOf({ article }: LinkedData, metas: Metas): string | null {
  const notice = article?.["copyrightNotice"];
  if (typeof notice === "string" && notice.trim() !== "") return notice.trim();
  return metas.values("dc.rights", "dcterms.rights", "rights", "copyright")[0] ?? null;
}

/** The languages that a page says it is in, surest first. */
export function declaredLanguage({ article }: LinkedData, metas: Metas): string | null {
  const said = article?.["inLanguage"];
  const own = isThing(said) ? (said["alternateName"] ?? said["name"]) : said;
  const meta = metas.values(
    "content-language",
    "dc.language",
    "dcterms.language",
    "language",
    "og:locale",
  );
  const candidates = [metas.language, typeof own === "string" ? own : null, ...meta];
  return candidates.find((each) => each !== null && /^[a-z]{2,3}(?:[-_]|$)/i.test(each)) ?? null;
}

/** What the metadata say in a sentence or two of the article. */
export function descriptionsOf({ article }: LinkedData, metas: Metas): readonly string[] {
  const said = [article?.["description"], article?.["alternativeHeadline"]].filter(
    (each) => typeof each === "string",
  );
  return [
    ...said,
    ...metas.values(
      "description",
      "og:description",
      "twitter:description",
      "dc.description",
      "dcterms.abstract",
    ),
  ];
}
