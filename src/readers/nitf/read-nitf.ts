import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Article, Metadata, PublishingStatus } from "../../document/article.ts";
import { contextOf } from "../conventions/body.ts";
import { dateOf } from "../conventions/dates.ts";
import { heldBack } from "../conventions/embargo.ts";
import { composeStory } from "../conventions/story.ts";
import type { ReadOptions } from "../reader.ts";
import { spanOfElement, type XmlFile } from "../xml/open-xml.ts";
import { wordsOf } from "../xml/text.ts";
import { elementAt, languageOfElement, type XmlElement } from "../xml/tree.ts";
import { nitfParts } from "./parts.ts";

/** Reads a document whose root is `nitf`. */
export function readNitf(file: XmlFile, options: ReadOptions, report: Report): Article | null {
  const { root, source, span } = file;
  const language = languageOfNitf(root);
  const context = contextOf({ language, base: null, origin: "copy" }, options);
  const parts = nitfParts(root, source, context, report);
  const { byline } = parts;
  return composeStory(
    {
      ...parts,
      metadata: {
        ...metadataOf(root, file, report),
        ...(language === null ? {} : { language }),
        ...(parts.names.length > 0 && byline ? { bylines: parts.names } : {}),
      },
      source: span,
    },
    options,
    report,
  );
}

function languageOfNitf(root: XmlElement): string | null {
  const body = elementAt(root, "body");
  return (
    languageOfElement(root) ??
    root.attributes.get("baselang") ??
    body?.attributes.get("baselang") ??
    (body && languageOfElement(body))
  );
}

function metadataOf(
  root: XmlElement,
  { source, span }: XmlFile,
  report: Report,
): Partial<Metadata> {
  const docdata = elementAt(root, "head", "docdata");
  const norm = (name: string) =>
    (docdata && elementAt(docdata, name)?.attributes.get("norm")) ?? "";
  const release = heldBack(norm("date.release"), span, report);
  const holder = docdata && elementAt(docdata, "doc.copyright")?.attributes.get("holder");
  const head = elementAt(root, "body", "body.head");
  const distributor = head && wordsOf(elementAt(head, "distributor"), source);
  const date = (element: XmlElement | null, attribute: string) =>
    element &&
    dateOf(element.attributes.get(attribute) ?? "", spanOfElement(element, source), report);
  const issued = date(docdata && elementAt(docdata, "date.issue"), "norm");
  const rights = head && wordsOf(elementAt(head, "rights"), source);
  return {
    published: issued ?? date(elementAt(root, "head", "pubdata"), "date.publication"),
    source: holder || distributor || null,
    rights: rights || holder || null,
    ...release,
    ...statusOf(docdata?.attributes.get("management-status"), release.embargo),
  };
}

/** "embargoed" without a time is withheld until somebody says otherwise; nothing where it may be used. */
function statusOf(
  text: string | undefined,
  release: string | null,
): { readonly status?: PublishingStatus } {
  if (text === "canceled" || text === "withheld") return { status: text };
  return text === "embargoed" && release === null ? { status: "withheld" } : {};
}
