/** A stretch of the text that was parsed. Half-open, UTF-16 code units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An element, from the `<` of its start tag to the `>` of its end tag. */
export interface XmlElement extends Stretch {
  readonly type: "element";
  /** Without its prefix: formats are told by local names, since many files get their namespaces wrong. */
  readonly name: string;
  readonly prefix: string;
  /** Empty where it has none, or an unbound prefix. */
  readonly namespace: string;
  /** By name as written, prefix and all; references resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** What stands between the tags. */
  readonly content: Stretch;
}

/** Characters between tags, as the file has them: references are not resolved. */
export interface XmlText extends Stretch {
  readonly type: "text";
  /** Whether it is the inside of a CDATA section, which has no references. */
  readonly cdata: boolean;
}

export type XmlNode = XmlElement | XmlText;

/** The child elements of an element, of one name where it is given. */
export function elementsIn(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (node): node is XmlElement =>
      node.type === "element" && (name === undefined || node.name === name),
  );
}

/** The first element on a path of names below `parent`; null where there is none. */
export function elementAt(parent: XmlElement, ...path: readonly string[]): XmlElement | null {
  let at = parent;
  for (const name of path) {
    const next = at.children.find(
      (node): node is XmlElement => node.type === "element" && node.name === name,
    );
    if (next === undefined) return null;
    at = next;
  }
  return at;
}

/** Every element below `parent` in the order of the file, outer before inner. */
export function* descendants(parent: XmlElement): Generator<XmlElement> {
  for (const node of parent.children) {
    if (node.type !== "element") continue;
    yield node;
    yield* descendants(node);
  }
}

/** The language that holds inside an element by its own `xml:lang` or `lang`; null where it has none. */
export function languageOfElement({ attributes }: XmlElement): string | null {
  return attributes.get("xml:lang") || attributes.get("lang") || null;
}
