import type { Role } from "../conventions/style-roles.ts";
import { wordsOf } from "../xml/text.ts";
import { descendants, elementAt, elementsIn, type XmlElement } from "../xml/tree.ts";
import { pictureTags } from "./drawings.ts";
import type { ListPlace, Numbering } from "./numbering.ts";
import { leaveOut, type Part } from "./part.ts";
import { attributeOf, valueAt } from "./wordprocessing.ts";

/** A paragraph or a table of the body: Word nests nothing but these. */
export type Item =
  | {
      readonly type: "paragraph";
      /** One, or more where the mark between them was deleted. */
      readonly elements: readonly [XmlElement, ...XmlElement[]];
      readonly role: Role;
      readonly list: ListPlace | null;
      readonly words: string;
      readonly hasPicture: boolean;
    }
  | { readonly type: "table"; readonly element: XmlElement };

export type ParagraphItem = Extract<Item, { type: "paragraph" }>;

/** The paragraphs and tables in an element, in order; what frames and marks them is passed through. */
export function itemsIn(container: XmlElement, part: Part, numbering: Numbering): readonly Item[] {
  const items: Item[] = [];
  let joined: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    switch (element.name) {
      case "p":
        joined.push(element);
        if (isMarkDeleted(element)) return;
        items.push(...paragraphOf(joined, part, numbering));
        joined = [];
        return;
      case "tbl":
        items.push({ type: "table", element });
        return;
      case "del":
      case "moveFrom":
        leaveOut(element, "deleted, as tracked changes say", part);
        return;
      case "AlternateContent": {
        const form = elementAt(element, "Choice") ?? elementAt(element, "Fallback");
        if (form) for (const child of elementsIn(form)) visit(child);
        return;
      }
      case "sdt":
        for (const content of elementsIn(element, "sdtContent")) visit(content);
        return;
      case "body":
      case "sdtContent":
      case "customXml":
      case "ins":
      case "moveTo":
        for (const child of elementsIn(element)) visit(child);
        return;
      default:
    }
  };
  for (const child of elementsIn(container)) visit(child);
  items.push(...paragraphOf(joined, part, numbering));
  return items;
}

/** Whether tracked changes join a paragraph to the next one. */
function isMarkDeleted(paragraph: XmlElement): boolean {
  const mark = elementAt(paragraph, "pPr", "rPr");
  return mark !== null && elementAt(mark, "del") !== null;
}

/** Joined paragraphs look as the last of them. */
function paragraphOf(
  elements: readonly XmlElement[],
  part: Part,
  numbering: Numbering,
): readonly ParagraphItem[] {
  const [first, ...more] = elements;
  const last = elements.at(-1);
  if (!first || !last) return [];
  const role = part.styles.roleOf(last);
  const style = valueAt(last, "pPr", "pStyle") ?? "";
  const own = elementAt(last, "pPr", "numPr");
  const list = role.type === "body" ? numbering(own ?? part.styles.numberingOf(style)) : null;
  const words = elements.map((element) => shownWords(element, part)).join("");
  const hasPicture = elements.some((element) => hasPictureIn(element, part));
  return [{ type: "paragraph", elements: [first, ...more], role, list, words, hasPicture }];
}

/** The words of a paragraph, near enough to tell what it is: without deletions and codes. */
function shownWords(paragraph: XmlElement, { source }: Part): string {
  let words = "";
  const visit = (element: XmlElement): void => {
    if (element.name === "t") words += `${wordsOf(element, source)} `;
    else if (!/^(?:del|moveFrom|txbxContent|Fallback|pPr|rPr)$/.test(element.name)) {
      for (const child of elementsIn(element)) visit(child);
    }
  };
  visit(paragraph);
  return words.trim();
}

function hasPictureIn(paragraph: XmlElement, part: Part): boolean {
  for (const element of descendants(paragraph)) {
    if (element.name !== "drawing" && element.name !== "pict") continue;
    if (pictureTags(element, part.relationships).length > 0) return true;
  }
  return false;
}

/** The cells of a table, row by row; rows that tracked changes delete are left out. */
export function rowsOf(table: XmlElement, part: Part): readonly TableRow[] {
  const rows: TableRow[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of elementsIn(element)) {
      if (child.name !== "tr") {
        if (/^(?:sdt|sdtContent|customXml|ins)$/.test(child.name)) visit(child);
        continue;
      }
      const properties = elementAt(child, "trPr");
      if (properties && elementAt(properties, "del")) {
        leaveOut(child, "deleted, as tracked changes say", part);
      } else rows.push({ element: child, isHeader: isHeaderRow(child), cells: cellsIn(child) });
    }
  };
  visit(table);
  return rows;
}

export interface TableRow {
  readonly element: XmlElement;
  readonly isHeader: boolean;
  readonly cells: readonly XmlElement[];
}

function cellsIn(row: XmlElement): readonly XmlElement[] {
  return elementsIn(row).flatMap((child): readonly XmlElement[] => {
    if (child.name === "tc") return [child];
    return /^(?:sdt|sdtContent|customXml)$/.test(child.name) ? cellsIn(child) : [];
  });
}

/** Word repeats such rows on each page; or all that stands in them is bold. */
function isHeaderRow(row: XmlElement): boolean {
  const repeated = elementAt(row, "trPr", "tblHeader");
  if (repeated && !/^(?:0|false|off)$/.test(attributeOf(repeated, "val"))) return true;
  const runs = [...descendants(row)].filter((each) => each.name === "r" && elementAt(each, "t"));
  return runs.length > 0 && runs.every((run) => elementAt(run, "rPr", "b") !== null);
}
