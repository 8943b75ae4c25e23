import { type ElementName, elementNames } from "../document/element.ts";
import { type Computed, compute, winnersOf } from "./compute.ts";
import type { Declaration } from "./declaration.ts";
import { longhandsOf } from "./definitions.ts";
import { type Matcher, matcherOf } from "./matcher.ts";
import type { Selector } from "./selector.ts";
import type { Medium } from "./style.ts";
import type { Branch } from "./tree.ts";
import type { PseudoElement } from "./vocabulary.ts";

/** One selector of a rule with the rule's declarations. */
export interface CascadeRule {
  readonly media: readonly Medium[];
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
}

/**
 * Finds the style of each element for one medium. Sheets are layers: a later sheet wins over an
 * earlier one however specific that is; within a sheet specificity decides, then order.
 */
export class Cascade {
  readonly #medium: Medium;
  /** By pseudo-element (or none) and element name, weakest first. */
  readonly #rules: ReadonlyMap<string, readonly RankedRule[]>;
  /** Elements with the same parent style and the same rules have the same style. */
  readonly #computed = new Map<Computed | null, Map<string, Computed>>();

  /** `sheets` in the order in which they apply, each with its rules in the order of the sheet. */
  constructor(medium: Medium, sheets: readonly (readonly CascadeRule[])[]) {
    this.#medium = medium;
    this.#rules = indexed(ranked(medium, sheets));
  }

  /** Whether any rule is about this pseudo-element of this element, so that it may have content. */
  mayHave(branch: Branch, pseudoElement: PseudoElement): boolean {
    return this.#rules.has(keyOf(pseudoElement, branch.element.name));
  }

  /** The style of an element, or of a pseudo-element of it, under a parent's. */
  styleOf(
    branch: Branch,
    parent: Computed | null,
    pseudoElement: PseudoElement | null = null,
  ): Computed {
    const rules = this.#rules.get(keyOf(pseudoElement, branch.element.name)) ?? [];
    const matching = rules.filter((rule) => rule.matches(branch));
    return this.#compute(matching, parent);
  }

  #compute(matching: readonly RankedRule[], parent: Computed | null): Computed {
    const siblings = this.#computed.get(parent) ?? new Map<string, Computed>();
    this.#computed.set(parent, siblings);
    const key = matching.map((rule) => rule.rank).join();
    const known = siblings.get(key);
    if (known) return known;
    const winners = winnersOf(matching.flatMap((rule) => rule.declarations));
    const computed = compute(longhandsOf[this.#medium], winners, parent);
    siblings.set(key, computed);
    return computed;
  }
}

interface RankedRule extends CascadeRule {
  readonly rank: number;
  readonly matches: Matcher;
}

function ranked(medium: Medium, sheets: readonly (readonly CascadeRule[])[]): RankedRule[] {
  return sheets
    .flatMap((rules) =>
      rules
        .filter((rule) => rule.media.includes(medium))
        // Sorting is stable: rules of the same specificity stay in the order of the sheet.
        .sort((a, b) => a.selector.specificity - b.selector.specificity),
    )
    .map((rule, rank) => ({ ...rule, rank, matches: lazyMatcherOf(rule.selector) }));
}

/** Made at the first use: most articles have few of the elements that a sheet has rules for. */
function lazyMatcherOf({ query, text }: Selector): Matcher {
  let matcher: Matcher | null = null;
  return (branch) => {
    matcher ??= matcherOf(query);
    if (!matcher) throw new Error(`a checked selector that cannot be read: ${text}`);
    return matcher(branch);
  };
}

function indexed(rules: readonly RankedRule[]): Map<string, RankedRule[]> {
  const index = new Map<string, RankedRule[]>();
  for (const rule of rules) {
    for (const name of rule.selector.element ? [rule.selector.element] : elementNames) {
      const key = keyOf(rule.selector.pseudoElement, name);
      const list = index.get(key);
      if (list) list.push(rule);
      else index.set(key, [rule]);
    }
  }
  return index;
}

function keyOf(pseudoElement: PseudoElement | null, name: ElementName): string {
  return `${name}::${pseudoElement ?? ""}`;
}
