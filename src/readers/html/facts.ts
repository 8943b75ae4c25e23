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
