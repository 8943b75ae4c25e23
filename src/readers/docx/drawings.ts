import type { HtmlTag } from "../xml/to-html.ts";
import { elementAt, type XmlElement } from "../xml/tree.ts";
import type { Relationships } from "./relationships.ts";
import { attributeOf } from "./wordprocessing.ts";

/** English Metric Units to a CSS pixel. */
const unitsPerPixel = 9525;

/** The pictures of a drawing as `img`: their addresses are names in the archive, or addresses outside. */
export function pictureTags(drawing: XmlElement, relationships: Relationships): readonly HtmlTag[] {
  const inside = partsOf(drawing);
  const described = inside.find(({ name }) => name === "docPr" || name === "shape");
  const extent = inside.find(({ name }) => name === "extent");
  return inside.flatMap((element): HtmlTag[] => {
    const id = pictureIdOf(element);
    const target = id === null ? undefined : relationships.get(id)?.target;
    if (target === undefined) return [];
    const attributes = {
      src: target,
      alt: described?.attributes.get("descr") || described?.attributes.get("alt"),
      width: pixels(extent, "cx"),
      height: pixels(extent, "cy"),
    };
    return [{ name: "img", attributes }];
  });
}

/** Outer before inner; text boxes stay closed, and of two forms of one drawing the first is taken. */
function partsOf(drawing: XmlElement): readonly XmlElement[] {
  const parts: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    parts.push(element);
    if (element.name === "txbxContent") return;
    const chosen = element.name === "AlternateContent" ? elementAt(element, "Choice") : null;
    for (const child of chosen ? [chosen] : element.children) {
      if (child.type === "element") visit(child);
    }
  };
  visit(drawing);
  return parts;
}

/** DrawingML has `a:blip`, VML has `v:imagedata`. */
function pictureIdOf(element: XmlElement): string | null {
  if (element.name === "blip") return attributeOf(element, "embed") || attributeOf(element, "link");
  return element.name === "imagedata" ? attributeOf(element, "id") : null;
}

function pixels(extent: XmlElement | undefined, name: string): string | undefined {
  const units = Number(extent?.attributes.get(name));
  return units > 0 ? String(Math.round(units / unitsPerPixel)) : undefined;
}

/** The contents of the text boxes in a drawing. */
export function textBoxesIn(drawing: XmlElement): readonly XmlElement[] {
  return partsOf(drawing).filter(({ name }) => name === "txbxContent");
}
