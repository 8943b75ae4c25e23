import type { Options } from "css-select";
import type { Element } from "../document/element.ts";

/** An element with its place in the tree, which selectors ask for. */
export interface Branch {
  readonly element: Element;
  readonly parent: Branch | null;
  /** The elements under it; runs of text are left out. */
  readonly children: readonly Branch[];
  /** Place among the elements of the same parent, and among those of the same name; from 1. */
  readonly place: Place;
  readonly placeOfType: Place;
}

interface Place {
  readonly fromStart: number;
  readonly fromEnd: number;
}

/** The tree under an element, with places. Linear. */
export function branchOf(element: Element): Branch {
  return grow(element, null, { fromStart: 1, fromEnd: 1 }, { fromStart: 1, fromEnd: 1 });
}

function grow(element: Element, parent: Branch | null, place: Place, placeOfType: Place): Branch {
  const children: Branch[] = [];
  const branch: Branch = { element, parent, children, place, placeOfType };
  const elements = element.children.filter((child) => child.type === "element");
  const total = new Map<string, number>();
  for (const { name } of elements) total.set(name, (total.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  for (const [index, child] of elements.entries()) {
    const ofType = (seen.get(child.name) ?? 0) + 1;
    seen.set(child.name, ofType);
    children.push(
      grow(
        child,
        branch,
        { fromStart: index + 1, fromEnd: elements.length - index },
        { fromStart: ofType, fromEnd: (total.get(child.name) ?? 0) - ofType + 1 },
      ),
    );
  }
  return branch;
}

/**
 * How css-select walks the tree. Its types ask for mutable arrays; it only reads them, so the tree's
 * own are given.
 */
export const adapter: NonNullable<Options<Branch, Branch>["adapter"]> = {
  isTag: (node): node is Branch => node !== null,
  getAttributeValue: ({ element }, name) => ownValue(element.attributes, name),
  hasAttrib: ({ element }, name) => Object.hasOwn(element.attributes, name),
  getName: ({ element }) => element.name,
  getParent: ({ parent }) => parent,
  getChildren: ({ children }) => children as Branch[],
  getSiblings: siblingsOf,
  prevElementSibling: (node) => siblingsOf(node)[node.place.fromStart - 2] ?? null,
  getText: () => "",
  removeSubsets: (nodes) => nodes,
};

/**
 * The pseudo-classes that count, from the places: css-select's own look at all siblings of each
 * element, which is quadratic in a paragraph of 10,000 quotes.
 */
export const branchPseudoClasses: Record<
  string,
  (branch: Branch, formula?: string | null) => boolean
> = {
  empty: ({ element }) => element.children.length === 0,
  "first-child": ({ place }) => place.fromStart === 1,
  "last-child": ({ place }) => place.fromEnd === 1,
  "only-child": ({ place }) => place.fromStart === 1 && place.fromEnd === 1,
  "first-of-type": ({ placeOfType }) => placeOfType.fromStart === 1,
  "last-of-type": ({ placeOfType }) => placeOfType.fromEnd === 1,
  "only-of-type": ({ placeOfType }) => placeOfType.fromStart === 1 && placeOfType.fromEnd === 1,
  "nth-child": ({ place }, formula) => isNth(place.fromStart, formula),
  "nth-last-child": ({ place }, formula) => isNth(place.fromEnd, formula),
  "nth-of-type": ({ placeOfType }, formula) => isNth(placeOfType.fromStart, formula),
  "nth-last-of-type": ({ placeOfType }, formula) => isNth(placeOfType.fromEnd, formula),
};

/** Whether `place` is one of An+B for a whole n from 0 (CSS Syntax 3, section 6). */
function isNth(place: number, formula: string | null | undefined): boolean {
  const text = (formula ?? "").replace(/\s/g, "").toLowerCase();
  if (text === "odd") return place % 2 === 1;
  if (text === "even") return place % 2 === 0;
  const parts = /^(?:([+-]?\d*)n)?([+-]?\d+)?$/.exec(text);
  if (!parts) return false;
  const step = parts[1] === undefined ? 0 : stepOf(parts[1]);
  const offset = Number(parts[2] ?? 0);
  if (step === 0) return place === offset;
  return (place - offset) % step === 0 && (place - offset) / step >= 0;
}

function stepOf(digits: string): number {
  if (digits === "" || digits === "+") return 1;
  return digits === "-" ? -1 : Number(digits);
}

function siblingsOf({ parent }: Branch): Branch[] {
  return (parent?.children ?? []) as Branch[];
}

function ownValue(record: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
