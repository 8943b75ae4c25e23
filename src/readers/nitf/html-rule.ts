import { editorialRole } from "../editorial-notes.ts";
import type { SourceText } from "../source-text.ts";
import { wordsOf } from "../xml/text.ts";
import type { HtmlRule, HtmlTag } from "../xml/to-html.ts";
import { elementAt, elementsIn, languageOfElement, type XmlElement } from "../xml/tree.ts";

/** What NITF says as HTML does. */
const same: ReadonlySet<string> = new Set(
  "p ul ol li dl dt dd table caption thead tbody tfoot tr th td col colgroup em strong a br hr pre sub sup q".split(
    " ",
  ),
);
/** What it says in words of its own. */
const renamed: Readonly<Record<string, string>> = {
  hl1: "h2",
  hl2: "h2",
  bq: "blockquote",
  block: "div",
  abstract: "p",
  tagline: "p",
  bibliography: "p",
  lang: "span",
  credit: "cite",
  note: "aside",
};

/** What the elements of a body mean in HTML. */
export function nitfRule(source: SourceText): HtmlRule {
  return (element) => {
    const { name, attributes } = element;
    switch (name) {
      case "media":
        return mediaTags(element);
      case "media-reference":
        return [{ name: "img", attributes: pictureOf(attributes) }];
      case "media-caption":
        return [{ name: "figcaption" }];
      case "media-producer":
        return [{ name: "p", attributes: { class: "credit" } }];
      case "media-metadata":
      case "media-object":
      case "alt-code":
        return null;
      case "note":
        return [{ name: "p", attributes: { class: "editors-note" } }];
      case "tagline":
        return taglineTags(element, source);
      default:
        return inlineRule(element);
    }
  };
}

/** What the elements of a line mean; those that say what a name is need no tag. */
export const inlineRule: HtmlRule = (element) => {
  const { name, attributes } = element;
  if (name === "alt-code") return null;
  const tag = same.has(name) ? name : Object.hasOwn(renamed, name) ? renamed[name] : undefined;
  if (tag === undefined) return [];
  const lang = languageOfElement(element) ?? (name === "lang" ? attributes.get("iso") : undefined);
  return [
    {
      name: tag,
      attributes: {
        lang: lang ?? undefined,
        href: attributes.get("href"),
        colspan: attributes.get("colspan"),
        rowspan: attributes.get("rowspan"),
        type: name === "ol" ? attributes.get("type") : undefined,
        class: /correction|pull/.test(attributes.get("class") ?? "")
          ? attributes.get("class")
          : undefined,
      },
    },
  ];
};

/** A picture is a figure; of sound and film the caption alone can be read. */
function mediaTags(media: XmlElement): readonly HtmlTag[] | null {
  const type = media.attributes.get("media-type") ?? "image";
  const hasPicture = elementsIn(media, "media-reference").length > 0;
  if (/^(?:image|photo|picture|graphic)/.test(type) && hasPicture) return [{ name: "figure" }];
  return elementAt(media, "media-caption")
    ? [{ name: "div", attributes: { class: "video" } }]
    : null;
}

function pictureOf(attributes: ReadonlyMap<string, string>): HtmlTag["attributes"] {
  const image =
    attributes.get("source") ?? attributes.get("data-location") ?? attributes.get("name");
  return {
    src: image,
    alt: attributes.get("alternate-text"),
    width: attributes.get("width"),
    height: attributes.get("height"),
  };
}

/** The line at the end is for readers, but where it is an address of the desk. */
function taglineTags(tagline: XmlElement, source: SourceText): readonly HtmlTag[] {
  const words = wordsOf(tagline, source);
  const isContact = /\S+@\S+/.test(words) && words.length < 200 && !/[.!?]\s/.test(words);
  if (isContact) return [{ name: "p", attributes: { hidden: "" } }];
  const role = editorialRole(words);
  return [{ name: "p", attributes: { class: role ?? undefined } }];
}
