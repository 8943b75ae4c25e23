import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Copy } from "../conventions/body.ts";
import { plainInlines } from "../conventions/drafts.ts";
import type { Picture } from "../conventions/picture.ts";
import { part, type SourceText } from "../source-text.ts";
import { dateOfElement } from "../xml/dates.ts";
import { spanOfElement } from "../xml/open-xml.ts";
import { textOfElement, wordsOf } from "../xml/text.ts";
import { descendants, elementAt, elementsIn, type XmlElement } from "../xml/tree.ts";
import type { Entry } from "./entry.ts";

/** An `item` of RSS 0.9x, 1.0 or 2.0: `content:encoded` is the article, `description` its summary. */
export function itemOf(item: XmlElement, source: SourceText, report: Report): Entry {
  const plain = (name: string) => elementsIn(item, name).find(({ prefix }) => prefix !== "media");
  const html = (element: XmlElement | undefined): Copy | null => {
    const text = element && textOfElement(element, source);
    return text && text.text.trim() !== "" ? { text, html: true } : null;
  };
  const date = (...names: readonly string[]) => {
    const element = names.map((name) => elementAt(item, name)).find((each) => each !== null);
    return dateOfElement(element ?? null, source, report);
  };
  const encoded = html(elementAt(item, "encoded") ?? undefined);
  const description = html(plain("description"));
  const isArticle = encoded === null && description !== null && isLong(description);
  const guid = elementAt(item, "guid");
  const permanent = guid?.attributes.get("isPermaLink") !== "false" && wordsOf(guid, source);
  const link = wordsOf(plain("link") ?? null, source) || (permanent ? permanent : "");
  return {
    id: wordsOf(guid, source) || item.attributes.get("rdf:about") || "",
    title: html(plain("title")),
    summary: isArticle ? null : description,
    content: isArticle ? description : encoded,
    authors: authorsOf(item, source),
    published: date("pubDate", "date"),
    modified: date("modified", "updated"),
    link: /^https?:/.test(link) ? link : null,
    rights: wordsOf(elementAt(item, "rights"), source) || null,
    picture: pictureOf(item, source),
  };
}

/** A description of several paragraphs is the article itself. */
function isLong({ text }: Copy): boolean {
  return (text.text.match(/<\/p>|<br\s*\/?>\s*<br/gi)?.length ?? 0) >= 3 && text.text.length > 1000;
}

/** `dc:creator`, or `author`, which RSS has as "desk@example.org (Mara Lindqvist)". */
function authorsOf(item: XmlElement, source: SourceText): SourceText[] {
  const creators = elementsIn(item, "creator");
  const elements = creators.length > 0 ? creators : elementsIn(item, "author");
  return elements.map((element) => {
    const text = textOfElement(element, source);
    const named = /\S+@\S+\s*\(([^()]+)\)/.exec(text.text);
    if (named === null) return text;
    const start = named.index + named[0].length - (named[1]?.length ?? 0) - 1;
    return part(text, start, start + (named[1]?.length ?? 0));
  });
}

/** The picture of Media RSS, or an enclosure that is one. */
function pictureOf(item: XmlElement, source: SourceText): Picture | null {
  const candidates = [...descendants(item)].filter(
    ({ name, prefix, attributes }) =>
      (prefix === "media" && name === "content" && attributes.get("medium") !== "video") ||
      (name === "enclosure" && /^image\//.test(attributes.get("type") ?? "")),
  );
  const media = candidates.find(({ attributes }) => /^https?:/.test(attributes.get("url") ?? ""));
  if (!media || /^(?!image)/.test(media.attributes.get("type") ?? "image")) return null;
  const within = (name: string) =>
    elementAt(media, name) ??
    elementsIn(item, name).find(({ prefix }) => prefix === "media") ??
    null;
  const caption = within("description") ?? within("text");
  return {
    image: media.attributes.get("url") ?? "",
    alt: null,
    caption: caption ? plainInlines(textOfElement(caption, source)) : [],
    credit: wordsOf(within("credit"), source) || null,
    source: spanOfElement(media, source),
  };
}
