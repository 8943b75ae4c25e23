import { elementAt, elementsIn, type XmlElement } from "../xml/tree.ts";
import { attributeOf, valueAt } from "./wordprocessing.ts";

/** Where a paragraph stands in a list. */
export interface ListPlace {
  /** From 0. */
  readonly level: number;
  readonly ordered: boolean;
}

/** Tells from `w:numPr` where in a list a paragraph stands; null where in none. */
export type Numbering = (properties: XmlElement | null) => ListPlace | null;

/** Deepest list that Word makes. */
const deepest = 8;

/** Reads `numbering.xml`; without it every list has bullets. */
export function numberingOf(root: XmlElement | null): Numbering {
  const abstract = new Map(
    (root ? elementsIn(root, "abstractNum") : []).map((each) => [
      attributeOf(each, "abstractNumId"),
      formatsOf(each),
    ]),
  );
  const lists = new Map(
    (root ? elementsIn(root, "num") : []).map((each) => [
      attributeOf(each, "numId"),
      abstract.get(valueAt(each, "abstractNumId") ?? ""),
    ]),
  );
  return (properties) => {
    const id = properties && valueAt(properties, "numId");
    if (!properties || id === null || id === "0") return null;
    const given = Number(valueAt(properties, "ilvl") ?? "0");
    const level = Number.isInteger(given) ? Math.min(Math.max(given, 0), deepest) : 0;
    const format = lists.get(id)?.get(level) ?? "bullet";
    return format === "none" ? null : { level, ordered: format !== "bullet" };
  };
}

function formatsOf(list: XmlElement): ReadonlyMap<number, string> {
  return new Map(
    elementsIn(list, "lvl").map((level) => {
      const format = elementAt(level, "numFmt");
      return [Number(attributeOf(level, "ilvl")), format ? attributeOf(format, "val") : "decimal"];
    }),
  );
}
