import type { Role } from "../conventions/style-roles.ts";
import type { SourceText } from "../source-text.ts";
import { wordsOf } from "../xml/text.ts";
import type { HtmlRule, HtmlTag } from "../xml/to-html.ts";
import { descendants, elementAt, elementsIn, type XmlElement } from "../xml/tree.ts";
import type { Styles } from "./styles.ts";

/** Told of each element that is left out. */
type LeaveOut = (element: XmlElement, why: string) => void;

/** What is passed over with all it holds. */
const silent = new Set(
  "sequence-decls variable-decls user-field-decls forms scripts soft-page-break note-body annotation-end ruby-text covered-table-cell image title desc object-ole bookmark-start bookmark-end change change-start change-end".split(
    " ",
  ),
);
/** What is no part of the text, and why. */
const besides: Readonly<Record<string, string>> = {
  "tracked-changes": "deleted, as tracked changes say",
  "table-of-content": "table of contents",
  "illustration-index": "table of contents",
  "alphabetical-index": "index",
  "hidden-text": "hidden text",
  "hidden-paragraph": "hidden text",
};

/** What the elements of a text mean in HTML; those of `taken` stand elsewhere in the article. */
export function odtRule(
  text: XmlElement,
  source: SourceText,
  styles: Styles,
  taken: ReadonlySet<XmlElement>,
  leaveOut: LeaveOut,
): HtmlRule {
  const lists = listNames(text, styles);
  const plain = plainParagraphs(text);
  return (element) => {
    const { name, attributes } = element;
    if (taken.has(element) || silent.has(name)) return null;
    if (Object.hasOwn(besides, name)) {
      leaveOut(element, besides[name] ?? "");
      return null;
    }
    switch (name) {
      case "annotation":
        leaveOutComment(element, source, leaveOut);
        return null;
      case "h":
        return [{ name: `h${Math.min(6, Number(attributes.get("text:outline-level")) || 1)}` }];
      case "p":
        return plain.has(element) ? [] : paragraphTags(styles.roleOf(styleOf(element)));
      case "list":
        return [{ name: lists.get(element) ?? "ul" }];
      case "list-item":
      case "list-header":
        return [{ name: "li" }];
      case "span":
        return styles.lookOf(styleOf(element)).map((look) => ({ name: look }));
      case "a":
        return [{ name: "a", attributes: { href: attributes.get("xlink:href") } }];
      case "note-citation":
        return noteTags(wordsOf(element, source));
      case "frame":
        return frameTags(element, source, leaveOut);
      case "s":
      case "tab":
        return " ";
      case "line-break":
        return [{ name: "br" }];
      default:
        return tableTags(element);
    }
  };
}

function leaveOutComment(comment: XmlElement, source: SourceText, leaveOut: LeaveOut): void {
  const author = wordsOf(elementAt(comment, "creator"), source);
  for (const paragraph of elementsIn(comment, "p")) {
    leaveOut(paragraph, author === "" ? "comment" : `comment by ${author}`);
  }
}

function styleOf({ attributes }: XmlElement): string {
  return attributes.get("text:style-name") ?? "";
}

function paragraphTags(role: Role): readonly HtmlTag[] {
  switch (role.type) {
    case "heading":
      return [{ name: `h${Math.min(6, role.level)}` }];
    case "quote":
      return [{ name: "blockquote" }, { name: "p" }];
    case "pull-quote":
      return [{ name: "aside", attributes: { class: "pull-quote" } }, { name: "p" }];
    case "caption":
      return [{ name: "figcaption" }];
    default:
      return [{ name: "p" }];
  }
}

function noteTags(label: string): readonly HtmlTag[] {
  return [{ name: "a", attributes: { role: "doc-noteref", href: `#fn${label}` } }];
}

function tableTags({ name, attributes }: XmlElement): readonly HtmlTag[] {
  switch (name) {
    case "table":
      return [{ name: "table" }];
    case "table-header-rows":
      return [{ name: "thead" }];
    case "table-row":
      return [{ name: "tr" }];
    case "table-cell":
      return [
        { name: "td", attributes: { colspan: attributes.get("table:number-columns-spanned") } },
      ];
    default:
      return [];
  }
}

/** A frame holds a picture, or a box of text, in which a picture may stand over its caption. */
function frameTags(
  frame: XmlElement,
  source: SourceText,
  leaveOut: LeaveOut,
): readonly HtmlTag[] | null {
  const box = elementAt(frame, "text-box");
  if (box) {
    const hasPicture = [...descendants(box)].some(({ name }) => name === "image");
    return [{ name: hasPicture ? "figure" : "div" }];
  }
  const image = elementAt(frame, "image");
  if (!image) {
    leaveOut(frame, "a chart or an object of another program");
    return null;
  }
  const words = (name: string) => wordsOf(elementAt(frame, name), source) || undefined;
  const alt = words("desc") ?? words("title");
  return [{ name: "img", attributes: { src: image.attributes.get("xlink:href"), alt } }];
}

/** Whether each list is numbered: one inside another has the style of the outer where it has none. */
function listNames(text: XmlElement, styles: Styles): ReadonlyMap<XmlElement, "ul" | "ol"> {
  const names = new Map<XmlElement, "ul" | "ol">();
  const visit = (element: XmlElement, style: string, level: number): void => {
    for (const child of elementsIn(element)) {
      if (child.name !== "list") {
        visit(child, style, level);
        continue;
      }
      const own = styleOf(child) || style;
      names.set(child, styles.isOrdered(own, level + 1) ? "ol" : "ul");
      visit(child, own, level + 1);
    }
  };
  visit(text, "", 0);
  return names;
}

/** Paragraphs that are all there is in a cell. */
function plainParagraphs(text: XmlElement): ReadonlySet<XmlElement> {
  const found = new Set<XmlElement>();
  for (const element of descendants(text)) {
    if (element.name !== "table-cell") continue;
    const [only, ...others] = elementsIn(element);
    if (only?.name === "p" && others.length === 0) found.add(only);
  }
  return found;
}
