import { compile } from "css-select";
import { adapter, type Branch, branchPseudoClasses } from "./tree.ts";

/** Whether an element is one that a selector describes. */
export type Matcher = (branch: Branch) => boolean;

/**
 * Makes a matcher of a selector without its pseudo-element; null where css-select cannot read it.
 */
export function matcherOf(query: string): Matcher | null {
  try {
    // XML mode: element and attribute names are case-sensitive, as ours are.
    return compile<Branch, Branch>(query, {
      adapter,
      xmlMode: true,
      relativeSelector: false,
      pseudos: branchPseudoClasses,
    });
  } catch {
    return null;
  }
}
