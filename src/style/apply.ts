import type { Element } from "../document/element.ts";
import type { Cascade } from "./cascade.ts";
import { type Computed, ownValueOf } from "./compute.ts";
import {
  type ContentFacts,
  type ContentPiece,
  hasOwnWords,
  type NoteName,
  noteReferredTo,
  textsOfContent,
} from "./content.ts";
import { contentLonghand } from "./definitions.ts";
import type { CounterReset } from "./print-properties.ts";
import type { Note, StyledElement, StyledText } from "./style.ts";
import { type Branch, branchOf } from "./tree.ts";
import type { PseudoElement } from "./vocabulary.ts";

type Styled = StyledElement<unknown>;

/**
 * Gives every element of a tree its style, and puts generated content in its place. A footnote of the
 * article that the style floats is moved to the first reference to it.
 */
export function applyCascade(root: Element, cascade: Cascade): Styled {
  return new Dresser(cascade).dress(branchOf(root), null);
}

/** Counts the notes while it goes through a tree. */
class Dresser {
  readonly #cascade: Cascade;
  #notes = 0;
  #ids = 0;
  /** Of each value of an attribute: the first note in the article of an element that has it. */
  readonly #noteOf = new Map<string, NoteName>();
  /** Footnotes of the article that references lead to, by label. */
  #footnotes: ReadonlyMap<string, Branch> = new Map();

  constructor(cascade: Cascade) {
    this.#cascade = cascade;
  }

  dress(branch: Branch, parent: Computed | null): Styled {
    const { name, attributes, range, children } = branch.element;
    const computed = this.#cascade.styleOf(branch, parent);
    const { style } = computed;
    if (name === "article") {
      this.#footnotes = referredTo(branch);
      this.#noteOf.clear();
    }
    this.#notes = (style["counterReset"] as CounterReset | undefined)?.footnote ?? this.#notes;
    const note = this.#makeNote(branch, computed, parent);
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
    const letter = this.#firstLetterOf(branch, computed);
    return {
      type: "element",
      name,
      attributes,
      style,
      children: dressed,
      range,
      ...note,
      ...letter,
    };
  }

  #firstLetterOf(branch: Branch, parent: Computed): { firstLetter: unknown } | null {
    if (!this.#cascade.mayHave(branch, "first-letter")) return null;
    return { firstLetter: this.#cascade.styleOf(branch, parent, "first-letter").style };
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
      if (!grown) return [];
      if (child.name === "footnote-reference") return [this.#dressReference(grown, computed)];
      return this.#isMoved(grown, computed) ? [] : [this.dress(grown, computed)];
    });
    return runIn(dressed);
  }

  /** The footnote itself in place of the first reference to it; later ones lead to it. */
  #dressReference(reference: Branch, parent: Computed): Styled {
    const label = reference.element.attributes["label"] ?? "";
    const footnote = this.#footnotes.get(label);
    if (!footnote || !this.#isMoved(footnote, parent)) return this.dress(reference, parent);
    const note = this.#noteOf.get(keyOf("label", label));
    if (note === undefined) {
      const dressed = this.dress(footnote, parent);
      // Its number takes the place of its label.
      return { ...dressed, children: dressed.children.filter((child) => !isBefore(child)) };
    }
    const call = this.#notePart(footnote, "footnote-call", parent, note.number);
    const { name, attributes, range } = reference.element;
    const children = call ? [call] : [];
    const { style } = this.#cascade.styleOf(reference, parent);
    return { type: "element", name, attributes, style, children, range, refersTo: note };
  }

  #isMoved(branch: Branch, parent: Computed): boolean {
    if (branch.element.name !== "footnote") return false;
    const label = branch.element.attributes["label"] ?? "";
    return (
      this.#footnotes.get(label) === branch && isFloated(this.#cascade.styleOf(branch, parent))
    );
  }

  /** `::before` or `::after`, where it has content. */
  #generated(branch: Branch, pseudoElement: "before" | "after", parent: Computed): Styled[] {
    if (!this.#cascade.mayHave(branch, pseudoElement)) return [];
    const computed = this.#cascade.styleOf(branch, parent, pseudoElement);
    const pieces = ownValueOf(contentLonghand, computed);
    if (computed.style["display"] === "none" || pieces === null) return [];
    const facts = this.#factsOf(branch, this.#notes);
    const element = generatedElement(pseudoElement, computed, pieces, facts);
    const refersTo = noteReferredTo(pieces, facts);
    if (refersTo !== null) return [{ ...element, refersTo }];
    return [{ ...element, ...this.#makeNote(branch, computed, parent) }];
  }

  #makeNote(
    branch: Branch,
    computed: Computed,
    parent: Computed | null,
  ): { note: Note<unknown> } | null {
    if (!isFloated(computed)) return null;
    if (this.#isCounted(branch, computed, parent)) this.#notes++;
    const number = this.#notes;
    const id = ++this.#ids;
    for (const [name, value] of Object.entries(branch.element.attributes)) {
      const key = keyOf(name, value);
      if (!this.#noteOf.has(key)) this.#noteOf.set(key, { number, id });
    }
    const call = this.#notePart(branch, "footnote-call", parent, number);
    const marker = this.#notePart(branch, "footnote-marker", computed, number);
    return { note: { number, id, call, marker } };
  }

  /** Notes that go by another name, as those of a proof by the ids of their quotes, leave the numbers to the others. */
  #isCounted(branch: Branch, computed: Computed, parent: Computed | null): boolean {
    const pieces = [
      this.#cascade.styleOf(branch, parent, "footnote-call"),
      this.#cascade.styleOf(branch, computed, "footnote-marker"),
    ].flatMap((part) => ownValueOf(contentLonghand, part) ?? []);
    return pieces.length === 0 || pieces.some(({ type }) => type === "footnote-number");
  }

  #notePart(
    branch: Branch,
    pseudoElement: PseudoElement,
    parent: Computed | null,
    number: number,
  ): Styled | null {
    const computed = this.#cascade.styleOf(branch, parent, pseudoElement);
    const pieces = ownValueOf(contentLonghand, computed);
    if (pieces === null) return null;
    return generatedElement(pseudoElement, computed, pieces, this.#factsOf(branch, number));
  }

  #factsOf({ element: { attributes } }: Branch, footnote: number): ContentFacts {
    return {
      attributes,
      footnote,
      noteOf: (attribute, value) => this.#noteOf.get(keyOf(attribute, value)) ?? null,
    };
  }
}

function keyOf(attribute: string, value: string): string {
  return `${attribute}=${value}`;
}

/** Whether an element is taken out of the text, to the foot of its column or into the margin. */
function isFloated({ style }: Computed): boolean {
  return style["float"] === "footnote" || style["float"] === "-readout-side";
}

function isBefore(child: Styled | StyledText): boolean {
  return child.type === "element" && child.name === "::before";
}

/** The first footnote of each label that some reference has. */
function referredTo(root: Branch): ReadonlyMap<string, Branch> {
  const labels = new Set<string>();
  const footnotes = new Map<string, Branch>();
  const visit = (branch: Branch): void => {
    const { name, attributes } = branch.element;
    const label = attributes["label"] ?? "";
    if (name === "footnote-reference") labels.add(label);
    if (name === "footnote" && !footnotes.has(label)) footnotes.set(label, branch);
    for (const child of branch.children) visit(child);
  };
  visit(root);
  for (const label of footnotes.keys()) if (!labels.has(label)) footnotes.delete(label);
  return footnotes;
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
  pieces: readonly ContentPiece[],
  facts: ContentFacts,
): Styled {
  const language = hasOwnWords(pieces) ? (style["contentLanguage"] as string | null) : null;
  return {
    type: "element",
    name: `::${pseudoElement}`,
    attributes: language === null ? {} : { lang: language },
    style,
    children: textsOfContent(pieces, facts),
    range: null,
  };
}
