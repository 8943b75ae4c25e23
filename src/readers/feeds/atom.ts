import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Copy } from "../conventions/body.ts";
import type { SourceText } from "../source-text.ts";
import { dateOfElement } from "../xml/dates.ts";
import { textOfElement, wordsOf } from "../xml/text.ts";
import { htmlOf, xhtmlRule } from "../xml/to-html.ts";
import { elementAt, elementsIn, type XmlElement } from "../xml/tree.ts";
import type { Entry } from "./entry.ts";

/** An `entry` of Atom (RFC 4287). */
export function entryOf(entry: XmlElement, source: SourceText, report: Report): Entry {
  const copy = (name: string): Copy | null => {
    const element = elementAt(entry, name);
    return element && copyOf(element, source);
  };
  const date = (...names: readonly string[]) => {
    const elements = names.map((name) => elementAt(entry, name));
    const element = elements.find((each) => wordsOf(each, source) !== "");
    return dateOfElement(element ?? null, source, report);
  };
  const links = elementsIn(entry, "link");
  const page = links.find(
    ({ attributes }) => (attributes.get("rel") ?? "alternate") === "alternate",
  );
  return {
    id: wordsOf(elementAt(entry, "id"), source),
    title: copy("title"),
    summary: copy("summary"),
    content: copy("content"),
    authors: elementsIn(entry, "author").flatMap((author) => {
      const name = elementAt(author, "name");
      return name ? [textOfElement(name, source)] : [];
    }),
    published: date("published", "issued"),
    modified: date("updated", "modified"),
    link: page?.attributes.get("href") ?? null,
    rights: wordsOf(elementAt(entry, "rights"), source) || null,
    picture: null,
  };
}

/** A text construct: plain, HTML with its tags escaped, or XHTML as it is. */
function copyOf(element: XmlElement, source: SourceText): Copy | null {
  const type = element.attributes.get("type") ?? "text";
  if (element.attributes.has("src")) return null;
  const text = /xhtml|xml$/.test(type)
    ? htmlOf(element, source, xhtmlRule)
    : textOfElement(element, source);
  return text.text.trim() === "" ? null : { text, html: /html|xml/.test(type) };
}
