import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Article, Metadata, Omission, PublishingStatus } from "../../document/article.ts";
import type { BlockDraft, InlineDraft } from "../../document/compose.ts";
import { contextOf } from "../conventions/body.ts";
import { namesOf } from "../conventions/byline.ts";
import { plainInlines, textOfInlines } from "../conventions/drafts.ts";
import { heldBack } from "../conventions/embargo.ts";
import { isName } from "../conventions/names.ts";
import { composeStory } from "../conventions/story.ts";
import type { ReadOptions } from "../reader.ts";
import { shortened } from "../shortened.ts";
import { dateOfElement } from "../xml/dates.ts";
import { spanOfElement, type XmlFile } from "../xml/open-xml.ts";
import { textOfElement, wordsOf } from "../xml/text.ts";
import {
  descendants,
  elementAt,
  elementsIn,
  languageOfElement,
  type XmlElement,
} from "../xml/tree.ts";
import { type Content, contentOf } from "./content.ts";

/** Reads a `newsItem` of NewsML-G2 with the pictures that go with it. */
export function readNewsItem(
  item: XmlElement,
  pictures: readonly XmlElement[],
  file: XmlFile,
  options: ReadOptions,
  report: Report,
): Article | null {
  const { source } = file;
  const meta = elementAt(item, "contentMeta") ?? item;
  const language =
    elementAt(meta, "language")?.attributes.get("tag") ??
    languageOfElement(item) ??
    languageOfElement(file.root);
  const context = contextOf({ language, base: null, origin: "copy" }, options);
  const line = (element: XmlElement | undefined) =>
    element ? plainInlines(textOfElement(element, source)) : [];
  const { headline, kicker, deck } = headlinesOf(meta);
  const summary = elementsIn(meta, "description").find(
    ({ attributes }) => !/caption/.test(attributes.get("role") ?? ""),
  );
  const content = contentOf(item, source, context, report);
  const own = line(elementsIn(meta, "by")[0]);
  return composeStory(
    {
      ...content.parts,
      ...filled("kicker", line(kicker)),
      ...filled("headline", line(headline)),
      ...filled("standfirst", line(summary ?? deck)),
      ...filled("byline", own),
      ...filled("dateline", line(elementsIn(meta, "dateline")[0])),
      body: [...figuresOf(pictures, content, file), ...content.body],
      omitted: [...content.omitted, ...notesOf(item, file)],
      metadata: {
        ...metadataOf(item, meta, file, report),
        ...(language ? { language } : {}),
        bylines: writersOf(meta, own, content, file),
      },
      source: file.span,
    },
    options,
    report,
  );
}

/** What the envelope says goes before what the text inside says, where it says anything. */
function filled(name: string, inlines: readonly InlineDraft[]): object {
  return inlines.length > 0 ? { [name]: inlines } : {};
}

/** Headlines by rank; some are topic lines or decks by their role, or third by rank. */
function headlinesOf(meta: XmlElement) {
  const rank = ({ attributes }: XmlElement) => Number(attributes.get("rank") ?? 1) || 1;
  const role = ({ attributes }: XmlElement) => attributes.get("role") ?? "";
  const headlines = elementsIn(meta, "headline").toSorted((a, b) => rank(a) - rank(b));
  const kicker = headlines.find(
    (each, index) => /kicker|overline|topic/i.test(role(each)) || (index > 0 && rank(each) === 3),
  );
  const deck = headlines.find((each) => /sub|deck/i.test(role(each)));
  return { headline: headlines.find((each) => each !== kicker && each !== deck), kicker, deck };
}

function writersOf(
  meta: XmlElement,
  byline: readonly InlineDraft[],
  content: Content,
  { source }: XmlFile,
): readonly string[] {
  const creators = elementsIn(meta, "creator")
    .map((creator) => wordsOf(elementAt(creator, "name") ?? creator, source))
    .filter(isName);
  if (creators.length > 0) return creators;
  const names = namesOf(textOfInlines(byline));
  return names.length > 0 ? names : content.names;
}

/** The pictures of the message, but for those that the text shows itself. */
function figuresOf(
  pictures: readonly XmlElement[],
  { body }: Content,
  { source }: XmlFile,
): readonly BlockDraft[] {
  if (body.some(({ type }) => type === "figure")) return [];
  return pictures.flatMap((picture): BlockDraft[] => {
    const renditions = [...descendants(picture)].filter(
      ({ name, attributes }) =>
        name === "remoteContent" && /^image\//.test(attributes.get("contenttype") ?? ""),
    );
    const width = ({ attributes }: XmlElement) => Number(attributes.get("width") ?? 0) || 0;
    const [largest] = renditions.toSorted((a, b) => width(b) - width(a));
    const image = largest?.attributes.get("href");
    if (image === undefined) return [];
    const meta = elementAt(picture, "contentMeta") ?? picture;
    const caption = elementsIn(meta, "description")[0] ?? elementsIn(meta, "headline")[0];
    const credit = wordsOf(elementAt(meta, "creditline") ?? elementAt(meta, "by"), source);
    const span = spanOfElement(picture, source);
    return [
      {
        type: "figure",
        image,
        alt: null,
        caption: caption ? plainInlines(textOfElement(caption, source)) : [],
        credit: credit || null,
        source: span,
      },
    ];
  });
}

function notesOf(item: XmlElement, { source }: XmlFile): readonly Omission[] {
  const meta = elementAt(item, "itemMeta");
  return (meta ? elementsIn(meta, "edNote") : []).map((note) => ({
    source: spanOfElement(note, source),
    text: shortened(wordsOf(note, source)),
    why: "note to editors",
  }));
}

function metadataOf(
  item: XmlElement,
  content: XmlElement,
  { source }: XmlFile,
  report: Report,
): Partial<Metadata> {
  const meta = elementAt(item, "itemMeta") ?? item;
  const rights = elementAt(item, "rightsInfo");
  const words = (parent: XmlElement | null, ...path: readonly string[]) =>
    (parent && wordsOf(elementAt(parent, ...path), source)) || null;
  const date = (parent: XmlElement, name: string) =>
    dateOfElement(elementAt(parent, name), source, report);
  const version = date(meta, "versionCreated");
  const published = date(meta, "firstCreated") ?? date(content, "contentCreated") ?? version;
  const provider = elementAt(meta, "provider");
  const id = item.attributes.get("guid") ?? "";
  return {
    ...(id === "" ? {} : { id }),
    published,
    modified: version === published ? null : version,
    source:
      words(provider, "name") ??
      provider?.attributes.get("literal") ??
      words(rights, "copyrightHolder", "name"),
    rights: words(rights, "copyrightNotice"),
    ...heldBack(words(meta, "embargoed") ?? "", spanOfElement(meta, source), report),
    ...statusOf(elementAt(meta, "pubStatus")),
  };
}

/** Nothing where the item may be used. */
function statusOf(element: XmlElement | null): { readonly status?: PublishingStatus } {
  const code = element?.attributes.get("qcode") ?? element?.attributes.get("uri") ?? "";
  const status = code.replace(/^.*[:/]/, "").toLowerCase();
  return status === "withheld" || status === "canceled" ? { status } : {};
}
