import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Article, Metadata, PublishingStatus } from "../../document/article.ts";
import { contextOf } from "../conventions/body.ts";
import { isoDate } from "../conventions/dates.ts";
import { composeStory } from "../conventions/story.ts";
import type { ReadOptions } from "../reader.ts";
import type { XmlFile } from "../xml/open-xml.ts";
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
        ...metadataOf(root, file),
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

function metadataOf(root: XmlElement, { source }: XmlFile): Partial<Metadata> {
  const docdata = elementAt(root, "head", "docdata");
  const date = (name: string) => {
    const element = docdata && elementAt(docdata, name);
    return isoDate(element?.attributes.get("norm") ?? "");
  };
  const holder = docdata && elementAt(docdata, "doc.copyright")?.attributes.get("holder");
  const head = elementAt(root, "body", "body.head");
  const distributor = head && wordsOf(elementAt(head, "distributor"), source);
  const published = elementAt(root, "head", "pubdata")?.attributes.get("date.publication");
  const rights = head && wordsOf(elementAt(head, "rights"), source);
  return {
    published: date("date.issue") ?? isoDate(published ?? ""),
    source: holder || distributor || null,
    rights: rights || holder || null,
    embargo: date("date.release"),
    status: statusOf(docdata?.attributes.get("management-status"), date("date.release")),
  };
}

/** "embargoed" without a time is withheld until somebody says otherwise. */
function statusOf(text: string | undefined, release: string | null): PublishingStatus {
  if (text === "canceled" || text === "withheld") return text;
  return text === "embargoed" && release === null ? "withheld" : "usable";
}
