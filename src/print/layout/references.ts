import { textOfStyled } from "../fonts/font-needs.ts";
import type { Styled } from "./blocks/block-place.ts";

/** Ids of the elements of a document that its links lead to. */
export function targetsIn(root: Styled): ReadonlySet<string> {
  const ids = new Set<string>();
  const wanted = new Set<string>();
  const visit = ({ attributes, children }: Styled): void => {
    const { id, href } = attributes;
    if (id !== undefined) ids.add(id);
    if (href?.startsWith("#")) wanted.add(href.slice(1));
    for (const child of children) if (child.type === "element") visit(child);
  };
  visit(root);
  return new Set([...wanted].filter((id) => ids.has(id)));
}

/** Whether the number of a page stands in an element: then it is set again once that is known. */
export function hasReferences({ children }: Styled): boolean {
  return children.some((child) =>
    child.type === "text" ? child.pageOf !== undefined : hasReferences(child),
  );
}

/** Numbers are set as wide as this until they are known. */
const unknownNumber = "00";

/**
 * An element with the numbers of pages in their places. Of links in a row that lead to the same page,
 * as in an index, the first alone stays.
 */
export function withPageNumbers(
  element: Styled,
  numberOf: ReadonlyMap<string, string> | null,
): Styled {
  if (!hasReferences(element)) return element;
  const children: (Styled | Styled["children"][number])[] = [];
  let before: string | null = null;
  for (const child of element.children) {
    if (child.type === "text") {
      const { pageOf } = child;
      if (pageOf === undefined) children.push(child);
      else children.push({ ...child, value: numberOf?.get(pageOf) ?? unknownNumber });
      continue;
    }
    const resolved = withPageNumbers(child, numberOf);
    const number =
      numberOf !== null && isNumberAlone(child) ? textOfStyled(lastOf(resolved)) : null;
    if (number === null || number !== before) children.push(resolved);
    before = number;
  }
  return { ...element, children };
}

/** A link that shows nothing but the number of a page, and what parts it from the one before. */
function isNumberAlone({ name, children }: Styled): boolean {
  return (
    name === "a" && children.every((child) => child.type === "element" && child.range === null)
  );
}

function lastOf(element: Styled): Styled {
  const last = element.children.at(-1);
  return last?.type === "element" ? last : element;
}
