import type { Report } from "../../diagnostics/diagnostic.ts";
import type { InlineDraft } from "../../document/compose.ts";
import type { Archive } from "../archive/archive.ts";
import { namesOf } from "../conventions/byline.ts";
import { isoDate } from "../conventions/dates.ts";
import { plainInlines } from "../conventions/drafts.ts";
import { languageTag } from "../conventions/language-tag.ts";
import { openXml } from "../xml/open-xml.ts";
import { textOfElement, wordsOf } from "../xml/text.ts";
import { elementAt } from "../xml/tree.ts";

/** What a document says of itself in `docProps/core.xml`. */
export interface Properties {
  /** Empty where it has none, or one that a program has made up. */
  readonly title: readonly InlineDraft[];
  /** The one who made the document, where it is a person's name. */
  readonly creator: readonly InlineDraft[];
  /** BCP 47. */
  readonly language: string | null;
  /** When it was saved last, ISO 8601. When it was first saved is when its template was. */
  readonly modified: string | null;
}

const noProperties: Properties = { title: [], creator: [], language: null, modified: null };

/** Names that programs give to documents and to their users. */
const madeUpTitle =
  /^(?:microsoft word -|untitled|document ?\d*$|dokument ?\d*$|unbenannt|sans titre|word document|powerpoint)|\.(?:docx?|odt|rtf|txt)$/i;
const madeUpName =
  /(?<!\p{L})(?:user|users|office|microsoft|admin|administrator|owner|windows|apple|google|docs|author|unknown|default|template)(?!\p{L})/iu;

/** Reads the properties; a document without them has none. */
export async function propertiesOf(
  name: string,
  archive: Archive,
  report: Report,
): Promise<Properties> {
  const input = await archive.part(name);
  const file = input && openXml(input, report);
  if (!file) return noProperties;
  const { root, source } = file;
  const field = (field: string) => elementAt(root, field);
  const title = wordsOf(field("title"), source);
  const creator = wordsOf(field("creator"), source);
  const inlinesOf = (name: string) => {
    const element = field(name);
    return element ? plainInlines(textOfElement(element, source)) : [];
  };
  return {
    title: title === "" || title.length > 200 || madeUpTitle.test(title) ? [] : inlinesOf("title"),
    creator: isPerson(creator) ? inlinesOf("creator") : [],
    language: languageTag(wordsOf(field("language"), source) || "und"),
    modified: isoDate(wordsOf(field("modified"), source)),
  };
}

/** One person: a first name and a surname. */
function isPerson(text: string): boolean {
  return /\s/.test(text) && !madeUpName.test(text) && namesOf(text).join() === text;
}
