import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Article, Metadata, PublishingStatus } from "../../document/article.ts";
import { contextOf } from "../conventions/body.ts";
import { plainInlines } from "../conventions/drafts.ts";
import { composeStory } from "../conventions/story.ts";
import type { ReadOptions } from "../reader.ts";
import { shortened } from "../shortened.ts";
import { dateOfElement } from "../xml/dates.ts";
import { spanOfElement, type XmlFile } from "../xml/open-xml.ts";
import { textOfElement, wordsOf } from "../xml/text.ts";
import { descendants, elementAt, languageOfElement, type XmlElement } from "../xml/tree.ts";
import { contentOfElement } from "./content.ts";

/** Reads a `NewsItem` of NewsML 1.2: the longest of its texts, with the lines of its component. */
export function readOldItem(
  item: XmlElement,
  file: XmlFile,
  options: ReadOptions,
  report: Report,
): Article | null {
  const { source } = file;
  const all = [...descendants(item)];
  const texts = all.filter(({ name }) => name === "DataContent").filter((data) => !isStyle(data));
  const [text, ...others] = texts.toSorted(
    (a, b) => wordsOf(b, source).length - wordsOf(a, source).length,
  );
  const around = all.filter((each) => text && each.start < text.start && each.end > text.end);
  /** The value nearest to the text: components inside overrule those around them. */
  const nearest = (...path: readonly string[]) =>
    around.toReversed().flatMap((component) => elementAt(component, ...path) ?? [])[0] ??
    elementAt(item, ...path);
  const line = (name: string) => {
    const element = nearest("NewsLines", name) ?? all.find((each) => each.name === name);
    return element ? plainInlines(textOfElement(element, source)) : [];
  };
  const language =
    nearest("DescriptiveMetadata", "Language")?.attributes.get("FormalName") ??
    languageOfElement(item);
  const context = contextOf({ language: language ?? null, base: null, origin: "copy" }, options);
  const content = text && contentOfElement(text, source, context, report);
  const lines = {
    headline: line("HeadLine"),
    standfirst: line("SubHeadLine"),
    byline: line("ByLine"),
    dateline: line("DateLine"),
  };
  const given = Object.entries(lines).filter(([, inlines]) => inlines.length > 0);
  return composeStory(
    {
      ...content?.parts,
      ...Object.fromEntries(given),
      body: content?.body ?? [],
      omitted: [
        ...(content?.omitted ?? []),
        ...others.map((other) => ({
          source: spanOfElement(other, source),
          text: shortened(wordsOf(other, source)),
          why: "another content of the item",
        })),
      ],
      metadata: {
        ...metadataOf(item, file, report),
        ...(language ? { language } : {}),
        rights: wordsOf(nearest("NewsLines", "CopyrightLine"), source) || null,
      },
      source: file.span,
    },
    options,
    report,
  );
}

/** A style sheet beside the text. */
function isStyle(data: XmlElement): boolean {
  return data.children.length === 0;
}

function metadataOf(
  item: XmlElement,
  { source, root }: XmlFile,
  report: Report,
): Partial<Metadata> {
  const management = elementAt(item, "NewsManagement") ?? item;
  const date = (name: string) => dateOfElement(elementAt(management, name), source, report);
  const published = date("FirstCreated");
  const modified = date("ThisRevisionCreated");
  const provider = elementAt(item, "Identification", "NewsIdentifier", "ProviderId");
  const sender = elementAt(root, "NewsEnvelope", "SentFrom", "Party");
  const status = elementAt(management, "Status")?.attributes.get("FormalName") ?? "";
  const embargo = date("StatusWillChange");
  const id = wordsOf(elementAt(item, "Identification", "NewsIdentifier", "NewsItemId"), source);
  return {
    ...(id === "" ? {} : { id }),
    published,
    modified: modified === published ? null : modified,
    source: (sender?.attributes.get("FormalName") ?? wordsOf(provider, source)) || null,
    embargo,
    status: statusOf(status, embargo),
  };
}

function statusOf(text: string, embargo: string | null): PublishingStatus {
  const status = text.toLowerCase();
  if (status === "canceled" || status === "withheld") return status;
  return status === "embargoed" && embargo === null ? "withheld" : "usable";
}
