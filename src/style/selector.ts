import type { CssNode, CssNodePlain, SelectorPlain } from "css-tree";
import generate from "css-tree/generator";
import { type ElementName, elementNames } from "../document/element.ts";
import { matcherOf } from "./matcher.ts";
import { specificityOf } from "./specificity.ts";
import { suggest } from "./suggest.ts";
import {
  attributeNames,
  attributesOf,
  isElementName,
  isPseudoElement,
  type PseudoElement,
  pseudoClasses,
  pseudoElements,
} from "./vocabulary.ts";

/** A selector, checked: plain data, of which {@link matcherOf} makes what matches. */
export interface Selector {
  /** As written, without needless blanks. */
  readonly text: string;
  /** The element it can match; null for any. */
  readonly element: ElementName | null;
  readonly pseudoElement: PseudoElement | null;
  /** See {@link specificityOf}. */
  readonly specificity: number;
  /** What it says of the element, for {@link matcherOf}. */
  readonly query: string;
}

/** What is wrong with a selector. */
export interface SelectorProblem {
  readonly code: "style/unknown-element" | "style/unknown-attribute" | "style/selector";
  readonly message: string;
  readonly help?: string;
  /** The part at fault. */
  readonly node: CssNodePlain;
}

/** Longer selectors are refused: matching calls itself for each part. In UTF-16 units. */
const longestSelector = 1000;

/** Checks one selector of a rule. */
export function readSelector(selector: SelectorPlain): Selector | SelectorProblem {
  const { loc } = selector;
  if (!loc || loc.end.offset - loc.start.offset > longestSelector)
    return { ...unsupported(selector), message: "a selector has at most 1000 characters" };
  const problem = problemIn(selector, true);
  if (problem) return problem;
  const pseudoNode = selector.children.find((node) => node.type === "PseudoElementSelector");
  const pseudoElement = pseudoNode && isPseudoElement(pseudoNode.name) ? pseudoNode.name : null;
  const children = selector.children.filter((node) => node !== pseudoNode);
  const last = children.slice(children.findLastIndex((node) => node.type === "Combinator") + 1);
  const type = last.find((node) => node.type === "TypeSelector");
  const ofAny = children.length === 0 || children.at(-1)?.type === "Combinator";
  const query = textOf(children.map((node) => forCssSelect(node))) + (ofAny ? "*" : "");
  if (!matcherOf(query))
    return { ...unsupported(selector), message: "this selector cannot be read" };
  return {
    text: textOf(selector.children),
    element: type && isElementName(type.name) ? type.name : null,
    pseudoElement,
    specificity: specificityOf(selector.children),
    query,
  };
}

function textOf(children: readonly CssNodePlain[]): string {
  // The generator only walks over `children`, which an array allows as well as css-tree's list.
  return generate({ type: "Selector", children } as unknown as CssNode);
}

/**
 * css-select takes what `:is(ul, ol)` in `p:has(+ :is(ul, ol))` lists for relative selectors as well: a
 * list inside the paragraph, not after it. It leaves alone what speaks of the scope, which none of
 * the elements that `:has()` looks at is.
 */
function forCssSelect(
  node: CssNodePlain,
  place: "outside" | "in-has" | "nested" = "outside",
): CssNodePlain {
  switch (node.type) {
    case "PseudoClassSelector": {
      const within = node.name === "has" ? "in-has" : "outside";
      const inner = place === "outside" ? within : "nested";
      return {
        ...node,
        children: node.children?.map((child) => forCssSelect(child, inner)) ?? null,
      };
    }
    case "SelectorList":
    case "Selector": {
      const children = node.children.map((child) => forCssSelect(child, place));
      const isFreed = node.type === "Selector" && place === "nested";
      return { ...node, children: isFreed ? [...children, notTheScope] : children };
    }
    default:
      return node;
  }
}

const notTheScope: CssNodePlain = {
  type: "PseudoClassSelector",
  name: "not",
  children: [{ type: "PseudoClassSelector", name: "scope", children: null }],
};

/** The first thing in a selector that the article can never have, or that is not supported. */
function problemIn(selector: SelectorPlain, outermost: boolean): SelectorProblem | null {
  let element: string | null = null;
  for (const [index, node] of selector.children.entries()) {
    const isLast = index === selector.children.length - 1;
    const problem = problemOf(node, element, outermost && isLast);
    if (problem) return problem;
    if (node.type === "TypeSelector") element = node.name;
    if (node.type === "Combinator") element = null;
  }
  return null;
}

function problemOf(
  node: CssNodePlain,
  element: string | null,
  outermostLast: boolean,
): SelectorProblem | null {
  switch (node.type) {
    case "TypeSelector":
      return node.name === "*" || isElementName(node.name) ? null : unknownElement(node.name, node);
    case "AttributeSelector":
      return problemOfAttribute(node.name.name, element, node);
    case "PseudoClassSelector":
      if (!pseudoClasses.has(node.name)) return unknownPseudoClass(node.name, node);
      return problemInArguments(node.children ?? []);
    case "PseudoElementSelector":
      if (!isPseudoElement(node.name)) return unknownPseudoElement(node.name, node);
      return outermostLast
        ? null
        : {
            ...unsupported(node),
            help: "A pseudo-element stands once, at the end of a selector.",
          };
    case "Combinator":
      return [" ", ">", "+", "~"].includes(node.name) ? null : unsupported(node);
    case "IdSelector":
      return null;
    default:
      return unsupported(node);
  }
}

function problemInArguments(nodes: readonly CssNodePlain[]): SelectorProblem | null {
  for (const node of nodes) {
    if (node.type === "Nth" && node.selector) return unsupported(node);
    if (node.type !== "SelectorList") continue;
    for (const selector of node.children) {
      const problem = selector.type === "Selector" ? problemIn(selector, false) : unsupported(node);
      if (problem) return problem;
    }
  }
  return null;
}

function problemOfAttribute(
  name: string,
  element: string | null,
  node: CssNodePlain,
): SelectorProblem | null {
  const known =
    element !== null && isElementName(element) ? (attributesOf[element] ?? []) : attributeNames;
  if ([...known].includes(name)) return null;
  const owner = element === null || element === "*" ? "no element" : `“${element}”`;
  const near = suggest(name, known);
  const has = [...known].join(", ");
  return {
    code: "style/unknown-attribute",
    message: `${owner} has ${element === null || element === "*" ? "an" : "no"} attribute “${name}”`,
    help: near ? `Did you mean “${near}”?` : has ? `It has: ${has}.` : "It has no attributes.",
    node,
  };
}

function unknownElement(name: string, node: CssNodePlain): SelectorProblem {
  const near = suggest(name, elementNames);
  return {
    code: "style/unknown-element",
    message: `an article has no element “${name}”`,
    help: near ? `Did you mean “${near}”?` : `It has: ${elementNames.join(", ")}.`,
    node,
  };
}

function unknownPseudoClass(name: string, node: CssNodePlain): SelectorProblem {
  const near = isPseudoElement(name) ? `::${name}` : suggest(name, pseudoClasses);
  return {
    code: "style/selector",
    message: `“:${name}” is not supported`,
    help: near
      ? `Did you mean “${near.startsWith(":") ? near : `:${near}`}”?`
      : `Use one of: ${[...pseudoClasses].join(", ")}.`,
    node,
  };
}

function unknownPseudoElement(name: string, node: CssNodePlain): SelectorProblem {
  const near = suggest(name, pseudoElements);
  return {
    code: "style/selector",
    message: `“::${name}” is not supported`,
    help: near ? `Did you mean “::${near}”?` : `Use one of: ${pseudoElements.join(", ")}.`,
    node,
  };
}

function unsupported(node: CssNodePlain): SelectorProblem {
  const what = node.type === "ClassSelector" ? "an article has no classes" : "not supported here";
  return { code: "style/selector", message: what, node };
}
