import type { Element } from "../document/elements.ts";
import type { Cascade } from "./cascade.ts";
import { type Computed, ownValueOf } from "./compute.ts";
import { textsOfContent } from "./content.ts";
import { contentLonghand } from "./definitions.ts";
import type { CounterReset } from "./print-properties.ts";
import type { Note, StyledElement, StyledText } from "./style.ts";
import { type Branch, branchOf } from "./tree.ts";
import type { PseudoElement } from "./vocabulary.ts";

type Styled = StyledElement<unknown>;

/** Gives every element of a tree its style, and puts generated content in its place. */
export function applyCascade(root: Element, cascade: Cascade): Styled {
  return new Dresser(cascade).dress(branchOf(root), null);
}

/** Counts the notes while it goes through a tree. */
class Dresser {
  readonly #cascade: Cascade;
  #notes = 0;

  constructor(cascade: Cascade) {
    this.#cascade = cascade;
  }

  dress(branch: Branch, parent: Computed | null): Styled {
    const { name, attributes, range, children } = branch.element;
    const computed = this.#cascade.styleOf(branch, parent);
    const { style } = computed;
    this.#notes = (style["counterReset"] as CounterReset | undefined)?.footnote ?? this.#notes;
    const note = this.#noteOf(branch, computed, parent);
    const inner = this.#dressChildren(branch, children, computed);
    // What is not shown has nothing before or after it either.
    const dressed =
      style["display"] === "none"
        ? inner
        : [
            ...this.#generated(branch, "before", computed),
            ...inner,
            ...this.#generated(branch, "after", computed),
          ];
    return { type: "element", name, attributes, style, children: dressed, range, ...note };
  }

  #dressChildren(
    branch: Branch,
    children: Element["children"],
    computed: Computed,
  ): (Styled | StyledText)[] {
    let next = 0;
    const dressed = children.flatMap((child): readonly (Styled | StyledText)[] => {
      if (child.type === "text") return [child];
      const grown = branch.children[next++];
      return grown ? [this.dress(grown, computed)] : [];
    });
    return runIn(dressed);
  }

  /** `::before` or `::after`, where it has content. */
  #generated(branch: Branch, pseudoElement: "before" | "after", parent: Computed): Styled[] {
    if (!this.#cascade.mayHave(branch, pseudoElement)) return [];
    const computed = this.#cascade.styleOf(branch, parent, pseudoElement);
    const text = computed.style["display"] === "none" ? null : this.#contentOf(branch, computed);
    if (text === null) return [];
    const note = this.#noteOf(branch, computed, parent);
    return [{ ...generatedElement(pseudoElement, computed, text), ...note }];
  }

  #noteOf(
    branch: Branch,
    computed: Computed,
    parent: Computed | null,
  ): { note: Note<unknown> } | null {
    if (computed.style["float"] !== "footnote") return null;
    const number = ++this.#notes;
    const call = this.#notePart(branch, "footnote-call", parent);
    const marker = this.#notePart(branch, "footnote-marker", computed);
    return { note: { number, call, marker } };
  }

  #notePart(branch: Branch, pseudoElement: PseudoElement, parent: Computed | null): Styled | null {
    const computed = this.#cascade.styleOf(branch, parent, pseudoElement);
    const text = this.#contentOf(branch, computed);
    return text === null ? null : generatedElement(pseudoElement, computed, text);
  }

  #contentOf(branch: Branch, computed: Computed): readonly StyledText[] | null {
    const pieces = ownValueOf(contentLonghand, computed);
    return pieces && textsOfContent(pieces, branch.element.attributes, this.#notes);
  }
}

/**
 * Moves each run-in box into the block that follows it, as its first words (CSS Display Module Level 3
 * §2.6); one that no block follows is a block itself.
 */
function runIn(children: readonly (Styled | StyledText)[]): (Styled | StyledText)[] {
  const placed: (Styled | StyledText)[] = [];
  // From the end, so that what follows a box is in its place before the box.
  for (const child of children.toReversed()) {
    const next = placed.at(-1);
    if (child.type === "text" || displayOf(child) !== "run-in") placed.push(child);
    else if (next?.type === "element" && displayOf(next) === "block") {
      placed[placed.length - 1] = begunBy(child, next);
    } else placed.push(shownAs("block", child));
  }
  return placed.reverse();
}

function displayOf({ style }: Styled): unknown {
  return (style as Computed["style"])["display"];
}

function shownAs(display: "block" | "inline", element: Styled): Styled {
  return { ...element, style: { ...(element.style as Computed["style"]), display } };
}

/** A block with a run-in box as its first words. */
function begunBy(box: Styled, block: Styled): Styled {
  const words = shownAs("inline", box);
  return { ...block, children: [words, separatorBetween(box, block), ...block.children] };
}

/** The blank between them stands for the line end that separates them in the reading text. */
function separatorBetween(box: Styled, block: Styled): StyledText {
  const range = box.range && block.range && { start: box.range.end, end: block.range.start };
  return { type: "text", value: " ", range: range && range.end - range.start === 1 ? range : null };
}

function generatedElement(
  pseudoElement: PseudoElement,
  { style }: Computed,
  children: readonly StyledText[],
): Styled {
  return {
    type: "element",
    name: `::${pseudoElement}`,
    attributes: {},
    style,
    children,
    range: null,
  };
}
