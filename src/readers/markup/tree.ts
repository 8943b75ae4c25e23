/**
 * A parsed HTML fragment, page or XHTML subtree, with the place of every node in the text that it was
 * parsed from.
 */
export interface MarkupElement {
  readonly type: "element";
  /** In lower case, without a prefix: `p`. The tree's root is `#root`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: MarkupElement | null;
  readonly children: readonly MarkupNode[];
  /** From its opening to its closing tag, in the text. */
  readonly start: number;
  readonly end: number;
  /** Characters of text in it that are no white space. */
  readonly weight: number;
  /** Those of them that stand in links. */
  readonly linkWeight: number;
  /** Whether it is a block or holds one. */
  readonly isBlock: boolean;
}

export interface MarkupText {
  readonly type: "text";
  /** In step with [start, end) where it is as long; otherwise an entity. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export type MarkupNode = MarkupElement | MarkupText;

/** The value of an attribute; empty where there is none. */
export function attribute(element: MarkupElement, name: string): string {
  return element.attributes.get(name) ?? "";
}

/** The names an author gave to an element: classes, id and what test and component frameworks use. */
export function namesOf(element: MarkupElement): string {
  const { attributes } = element;
  if (attributes.size === 0) return "";
  return ["class", "id", "data-component", "data-testid", "data-type"]
    .map((name) => attributes.get(name) ?? "")
    .join(" ");
}

/** All elements under one, itself first, in the order of the text. */
export function elementsUnder(element: MarkupElement): readonly MarkupElement[] {
  const found: MarkupElement[] = [];
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index];
      if (child?.type === "element") waiting.push(child);
    }
  }
  return found;
}

/** The first element under one, or itself, for which `holds` is true. */
export function find(
  element: MarkupElement,
  holds: (candidate: MarkupElement) => boolean,
): MarkupElement | null {
  if (holds(element)) return element;
  for (const child of element.children) {
    const found = child.type === "element" ? find(child, holds) : null;
    if (found) return found;
  }
  return null;
}

export function named(...names: readonly string[]): (element: MarkupElement) => boolean {
  return (element) => names.includes(element.name);
}

/** The element itself or the nearest around it for which `holds` is true. */
export function closest(
  element: MarkupElement | null,
  holds: (candidate: MarkupElement) => boolean,
): MarkupElement | null {
  for (let at = element; at; at = at.parent) if (holds(at)) return at;
  return null;
}

/** The text in a node, white space as it stands; blocks are set apart by a blank. Of a script in it nobody reads a word. */
export function rawText(node: MarkupNode): string {
  const parts: string[] = [];
  gather(node, parts);
  return parts.join("");
}

function gather(node: MarkupNode, parts: string[]): void {
  if (node.type === "text") {
    parts.push(node.value);
    return;
  }
  const apart = node.name === "br" || blockNames.has(node.name);
  if (apart) parts.push(" ");
  for (const child of node.children)
    if (child.type === "text" || child.name !== "script") gather(child, parts);
  if (apart) parts.push(" ");
}

/** The text in a node as one reads it: trimmed, each row of blanks as one. */
export function plainText(node: MarkupNode): string {
  return tidy(rawText(node));
}

/** The text in a node as one reads it, a blank between its elements: pages set names and dates side by side. */
export function spacedText(node: MarkupElement): string {
  const parts: string[] = [];
  const visit = (each: MarkupElement): void => {
    for (const child of each.children) {
      if (child.type === "text") parts.push(child.value);
      else if (child.name !== "script") visit(child);
    }
  };
  visit(node);
  return tidy(parts.join(" "));
}

/** Each row of white space as one blank, none at the ends; without soft hyphens. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  if (!/[^\S ]|\u00ad| {2}/.test(trimmed)) return trimmed;
  return trimmed
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Elements that begin a new line. */
export const blockNames: ReadonlySet<string> = new Set(
  "address amp-img article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
