import type { LinkArea, Modules, PagePlan, Picture } from "../layout/plan.ts";
import { roleMap, type TagElement, type TagTree } from "../layout/tags.ts";
import {
  type PdfDictionary,
  type PdfDocument,
  type PdfReference,
  type PdfValue,
  pdfText,
} from "./pdf-document.ts";

/** Where on the pages a mark of the tag tree was painted. */
export interface PaintedMark {
  /** Index of the page. */
  readonly page: number;
  /** Marked-content identifier, unique on its page. */
  readonly mcid: number;
}

/** What was painted, as the structure tree needs it. */
export interface PaintedStructure {
  readonly marks: ReadonlyMap<number, readonly PaintedMark[]>;
  readonly pages: readonly PdfReference[];
  /** Annotations of each Link element, by its key. */
  readonly links: ReadonlyMap<number, readonly PaintedLink[]>;
}

/** A link area as it was put on its page, which counts from 0. */
export interface PaintedLink {
  readonly page: number;
  readonly annotation: PdfReference;
  readonly area: LinkArea;
}

/**
 * Writes the structure tree (ISO 32000-1 §14.7) with its parent tree, role map and ID tree. Elements
 * that hold nothing painted are left out.
 */
export function writeStructure(
  document: PdfDocument,
  tags: TagTree,
  plan: PagePlan,
  painted: PaintedStructure,
): void {
  const root = document.ref({ Type: "StructTreeRoot" });
  const writer = new StructureWriter(document, plan, painted);
  const top = writer.write(tags.root, root);
  Object.assign(root.data, {
    K: top ? [top] : [],
    RoleMap: { ...roleMap },
    ParentTree: writer.parentTree(),
    ParentTreeNextKey: writer.nextKey,
    ...writer.idTree(),
  });
  document._root.data["StructTreeRoot"] = root;
}

class StructureWriter {
  readonly #document: PdfDocument;
  readonly #plan: PagePlan;
  readonly #painted: PaintedStructure;
  /** Of each page: the element that each marked content belongs to. */
  readonly #owners: (PdfReference | null)[][];
  readonly #annotations: PdfReference[] = [];
  readonly #ids: [string, PdfReference][] = [];

  constructor(document: PdfDocument, plan: PagePlan, painted: PaintedStructure) {
    this.#document = document;
    this.#plan = plan;
    this.#painted = painted;
    this.#owners = painted.pages.map(() => []);
  }

  get nextKey(): number {
    return this.#owners.length + this.#annotations.length;
  }

  /** Null where nothing of the element is on a page. */
  write(element: TagElement, parent: PdfReference): PdfReference | null {
    const reference = this.#document.ref({ Type: "StructElem", S: element.role, P: parent });
    const kids: PdfValue[] = [];
    for (const child of element.children) {
      if (child.type === "mark") kids.push(...this.#contentOf(child.mark, reference));
      else {
        const kid = this.write(child, reference);
        if (kid) kids.push(kid);
      }
    }
    kids.push(...this.#annotationsOf(element, reference));
    // A cell that holds nothing still holds its place in the row.
    const isNeeded = kids.length > 0 || element.role === "TD" || element.role === "TH";
    if (isNeeded) {
      const K = kids.length === 1 && kids[0] !== undefined ? kids[0] : kids;
      Object.assign(reference.data, this.#attributesOf(element, reference), { K });
    }
    reference.end();
    return isNeeded ? reference : null;
  }

  parentTree(): PdfDictionary {
    const pages = this.#owners.flatMap((owners, page): PdfValue[] => [page, owners]);
    const annotations = this.#annotations.flatMap((owner, index): PdfValue[] => [
      this.#owners.length + index,
      owner,
    ]);
    return { Nums: [...pages, ...annotations] };
  }

  idTree(): PdfDictionary {
    if (this.#ids.length === 0) return {};
    const sorted = [...this.#ids].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      IDTree: { Names: sorted.flatMap(([id, reference]): PdfValue[] => [pdfText(id), reference]) },
    };
  }

  /** A number alone on the page where the element begins, a reference that names its page on others. */
  #contentOf(mark: number, owner: PdfReference): PdfValue[] {
    return (this.#painted.marks.get(mark) ?? []).map(({ page, mcid }): PdfValue => {
      const owners = this.#owners[page] ?? [];
      owners[mcid] = owner;
      const reference = this.#pageAt(page);
      owner.data["Pg"] ??= reference;
      return owner.data["Pg"] === reference ? mcid : { Type: "MCR", Pg: reference, MCID: mcid };
    });
  }

  #annotationsOf(element: TagElement, owner: PdfReference): PdfValue[] {
    return (this.#painted.links.get(element.key) ?? []).map(({ page, annotation }): PdfValue => {
      annotation.data["StructParent"] = this.nextKey;
      annotation.end();
      this.#annotations.push(owner);
      return { Type: "OBJR", Obj: annotation, Pg: this.#pageAt(page) };
    });
  }

  #pageAt(index: number): PdfReference {
    const page = this.#painted.pages[index];
    if (!page) throw new Error(`no page ${index}`);
    return page;
  }

  #attributesOf(
    { role, attributes, children }: TagElement,
    reference: PdfReference,
  ): PdfDictionary {
    const data: PdfDictionary = {};
    if (attributes.id !== undefined) {
      data["ID"] = pdfText(attributes.id);
      this.#ids.push([attributes.id, reference]);
    }
    if (attributes.lang !== undefined) data["Lang"] = pdfText(attributes.lang);
    if (attributes.alt !== undefined) data["Alt"] = pdfText(attributes.alt);
    if (attributes.title !== undefined) data["T"] = pdfText(attributes.title);
    if (attributes.scope !== undefined) data["A"] = { O: "Table", Scope: attributes.scope };
    if (attributes.listNumbering !== undefined) {
      data["A"] = { O: "List", ListNumbering: attributes.listNumbering };
    }
    if (role === "Figure") {
      const marks = children.flatMap((child) => (child.type === "mark" ? [child.mark] : []));
      const box = boxOf(marks, this.#plan);
      if (box) data["A"] = { O: "Layout", Placement: "Block", BBox: box };
    }
    return data;
  }
}

/** Left, bottom, right and top of the picture that a figure's mark stands for, y running up. */
function boxOf(marks: readonly number[], plan: PagePlan): readonly number[] | null {
  for (const page of plan.pages) {
    const picture = page.items.find(
      (item): item is Modules | Picture =>
        (item.type === "picture" || item.type === "modules") &&
        item.meaning.type === "mark" &&
        marks.includes(item.meaning.mark),
    );
    if (!picture) continue;
    const top = page.height - picture.y;
    return [picture.x, top - picture.height, picture.x + picture.width, top];
  }
  return null;
}
