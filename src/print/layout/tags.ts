/** Structure types of ISO 32000-1 §14.8.4, and three of our own that {@link roleMap} explains. */
export type Role =
  | "Document"
  | "Art"
  | "Sect"
  | "TOC"
  | "TOCI"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "H5"
  | "H6"
  | "P"
  | "Standfirst"
  | "Byline"
  | "Dateline"
  | "BlockQuote"
  | "Quote"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Caption"
  | "Note"
  | "Reference"
  | "Link"
  | "Span";

/** What our own roles stand for. */
export const roleMap = { Standfirst: "P", Byline: "P", Dateline: "P" } as const;

/** The logical structure of the document in reading order, in plain data. */
export interface TagTree {
  readonly root: TagElement;
}

/** A structure element (ISO 32000-1 §14.7.2). */
export interface TagElement {
  readonly type: "element";
  /** Unique in the tree. */
  readonly key: number;
  readonly role: Role;
  readonly attributes: TagAttributes;
  readonly children: readonly (TagElement | TagMark)[];
}

/** What a structure element says beside its role. */
export interface TagAttributes {
  /** Required of a Note. */
  readonly id?: string;
  /** BCP 47, where it is not its parent's. */
  readonly lang?: string;
  /** What a Figure shows. */
  readonly alt?: string;
  readonly title?: string;
  /** What a TH heads. */
  readonly scope?: "Row" | "Column";
  readonly listNumbering?: "None" | "Disc" | "Decimal";
}

/** Stands for the items of the page plan that carry the same number. */
export interface TagMark {
  readonly type: "mark";
  readonly mark: number;
}

/** An element that is still being written. */
export interface OpenElement extends TagElement {
  readonly children: (OpenElement | TagMark)[];
}

/** Writes a {@link TagTree} from the top down; layout runs ahead of pages, so order is reading order. */
export class TagWriter {
  readonly root: OpenElement;
  #elements = 0;
  #marks = 0;
  #heading = 0;

  constructor() {
    this.root = this.#make("Document", {});
  }

  /** Where a part of the document is written before it is known what comes before it. Its headings start anew. */
  openPart(): OpenElement {
    this.#heading = 0;
    return this.#make("Sect", {});
  }

  add(parent: OpenElement, role: Role, attributes: TagAttributes = {}): OpenElement {
    const element = this.#make(role, attributes);
    parent.children.push(element);
    return element;
  }

  /** A heading of the level asked for, or the highest that skips none (PDF/UA-1 §7.4.2). */
  addHeading(parent: OpenElement, level: number): OpenElement {
    this.#heading = Math.min(level, this.#heading + 1);
    return this.add(parent, headings[this.#heading - 1] ?? "H6");
  }

  /** The mark for more content of an element: the one it ended with, or a new one. */
  mark(element: OpenElement): number {
    const last = element.children.at(-1);
    if (last?.type === "mark") return last.mark;
    const mark = this.#marks++;
    element.children.push({ type: "mark", mark });
    return mark;
  }

  tree(): TagTree {
    return { root: this.root };
  }

  #make(role: Role, attributes: TagAttributes): OpenElement {
    return { type: "element", key: this.#elements++, role, attributes, children: [] };
  }
}

const headings = ["H1", "H2", "H3", "H4", "H5", "H6"] as const;
