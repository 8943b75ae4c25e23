import type { PageSet, PageStyle, PageStyles, PrintStyle } from "../../../style/style.ts";
import { marginBoxes } from "../../../style/style.ts";
import type { Styled } from "./block-place.ts";

/**
 * A section as its style has it for a language written from right to left: seen in a mirror. What the style
 * puts at the left of a block (margin, padding, border) stands at its right, as `*-inline-start` would
 * (CSS Logical Properties 1, section 4). Lines of text mirror themselves: see `composeLine`. Notes
 * stay as they are, since their margins count from the text in any case.
 */
export function mirroredSection(section: Styled): Styled {
  const known = new Map<PrintStyle, PrintStyle>();
  return mirroredElement(section);

  function mirroredElement(element: Styled): Styled {
    const children = element.children.map((child) =>
      child.type === "text" ? child : mirroredElement(child),
    );
    return { ...element, style: mirroredStyle(element.style), children };
  }

  function mirroredStyle(style: PrintStyle): PrintStyle {
    const before = known.get(style);
    if (before) return before;
    const { margin, padding, border } = style;
    const mirrored = {
      ...style,
      margin: swapped(margin),
      padding: swapped(padding),
      border: swapped(border),
    };
    known.set(style, mirrored);
    return mirrored;
  }
}

/** Pages bound at the right: the first is a left one, and its margins and running heads are mirrored. */
export function mirroredPages(pages: PageStyles): PageStyles {
  const named = Object.entries(pages.named).map(([name, set]) => [name, mirroredSet(set)] as const);
  return { ...mirroredSet(pages), named: Object.fromEntries(named) };
}

function mirroredSet({ first, left, right }: PageSet): PageSet {
  return { first: mirroredPage(first), left: mirroredPage(left), right: mirroredPage(right) };
}

function mirroredPage(page: PageStyle): PageStyle {
  const boxes = marginBoxes.flatMap((name) => {
    const box = page.boxes[name];
    return box ? [[opposite(name), box] as const] : [];
  });
  return { ...page, margin: swapped(page.margin), boxes: Object.fromEntries(boxes) };
}

function swapped<E extends { readonly left: unknown; readonly right: unknown }>(edges: E): E {
  return { ...edges, left: edges.right, right: edges.left };
}

function opposite(name: string): string {
  return name.endsWith("left") ? name.replace("left", "right") : name.replace("right", "left");
}
