import type { CssNodePlain } from "css-tree";

const perId = 1_000_000;
const perAttribute = 1000;

/**
 * Weight of a selector, as one number that orders as the three counts do: ids, then attributes and
 * pseudo-classes, then element names and pseudo-elements (Selectors Level 4, section 17).
 */
export function specificityOf(nodes: readonly CssNodePlain[]): number {
  return nodes.reduce((sum, node) => sum + weightOf(node), 0);
}

function weightOf(node: CssNodePlain): number {
  switch (node.type) {
    case "IdSelector":
      return perId;
    case "AttributeSelector":
      return perAttribute;
    case "TypeSelector":
      return node.name === "*" ? 0 : 1;
    case "PseudoElementSelector":
      return 1;
    case "PseudoClassSelector":
      if (node.name === "where") return 0;
      if (!["is", "not", "has"].includes(node.name)) return perAttribute;
      return heaviest(node.children ?? []);
    default:
      return 0;
  }
}

/** Of a list of selectors, the most specific counts. */
function heaviest(nodes: readonly CssNodePlain[]): number {
  const weights = nodes.flatMap((node) =>
    node.type === "SelectorList"
      ? node.children.map((one) => (one.type === "Selector" ? specificityOf(one.children) : 0))
      : [],
  );
  return weights.reduce((most, weight) => Math.max(most, weight), 0);
}
