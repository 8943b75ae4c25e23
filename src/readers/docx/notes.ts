import type { Report } from "../../diagnostics/diagnostic.ts";
import type { BlockDraft } from "../../document/compose.ts";
import type { Archive } from "../archive/archive.ts";
import { type ItemContext, inlinesOf } from "../conventions/body.ts";
import { openXml, spanOfElement } from "../xml/open-xml.ts";
import { wordsOf } from "../xml/text.ts";
import { elementsIn, type XmlElement } from "../xml/tree.ts";
import { htmlOfItems } from "./body.ts";
import { itemsIn } from "./items.ts";
import type { Numbering } from "./numbering.ts";
import { leaveOut, type NoteKind, type Part } from "./part.ts";
import { type Relationships, relationshipsOf, targetOf } from "./relationships.ts";
import { attributeOf } from "./wordprocessing.ts";

/** Numbers the notes of a document in the order in which its text refers to them. */
export class NoteNumbers {
  readonly #numbers = new Map<string, number>();

  /** The number of a note; the next one where it has none yet. */
  readonly numberOf = (kind: NoteKind, id: string): number => {
    const key = `${kind} ${id}`;
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return number;
  };

  /** Null where nothing refers to the note. */
  known(kind: NoteKind, id: string): number | null {
    return this.#numbers.get(`${kind} ${id}`) ?? null;
  }
}

/** What the parts around the text of a document are read with. */
export interface Surroundings {
  readonly archive: Archive;
  /** What the document points at. */
  readonly relationships: Relationships;
  readonly part: Part;
  readonly numbering: Numbering;
  readonly context: ItemContext;
  readonly report: Report;
}

/** The footnotes and endnotes that the text refers to, in the order of their numbers. */
export async function notesOf(
  numbers: NoteNumbers,
  surroundings: Surroundings,
): Promise<readonly BlockDraft[]> {
  const notes: { readonly number: number; readonly block: BlockDraft }[] = [];
  for (const kind of ["footnote", "endnote"] as const) {
    const opened = await openPart(`${kind}s`, surroundings);
    for (const element of opened ? elementsIn(opened.root, kind) : []) {
      const number = numbers.known(kind, attributeOf(element, "id"));
      const block = number !== null && opened && noteOf(element, number, opened.part, surroundings);
      if (block) notes.push({ number, block });
    }
  }
  return notes.toSorted((a, b) => a.number - b.number).map(({ block }) => block);
}

function noteOf(
  element: XmlElement,
  number: number,
  part: Part,
  { numbering, context, report }: Surroundings,
): BlockDraft | null {
  const text = htmlOfItems(itemsIn(element, part, numbering), part, numbering);
  const inlines = inlinesOf({ text, html: true }, context, report);
  const source = spanOfElement(element, part.source);
  return inlines.length === 0 ? null : { type: "footnote", label: String(number), inlines, source };
}

/** Lists what stands beside the text: comments, and what each page repeats. */
export async function leaveOutSurroundings(surroundings: Surroundings): Promise<void> {
  const comments = await openPart("comments", surroundings);
  for (const comment of comments ? elementsIn(comments.root, "comment") : []) {
    const author = attributeOf(comment, "author");
    leaveOut(
      comment,
      author === "" ? "comment" : `comment by ${author}`,
      comments?.part ?? surroundings.part,
    );
  }
  for (const { type, target } of surroundings.relationships.values()) {
    if (type !== "header" && type !== "footer") continue;
    const opened = await openTarget(target, surroundings);
    if (opened && /\p{L}/u.test(wordsOf(opened.root, opened.part.source)))
      leaveOut(opened.root, `page ${type}`, opened.part);
  }
}

async function openPart(type: string, surroundings: Surroundings) {
  const target = targetOf(surroundings.relationships, type);
  return target === null ? null : await openTarget(target, surroundings);
}

async function openTarget(
  target: string,
  { archive, part, report }: Surroundings,
): Promise<{ readonly root: XmlElement; readonly part: Part } | null> {
  const input = await archive.part(target);
  const file = input && openXml(input, report);
  if (!file) return null;
  const relationships = await relationshipsOf(target, archive, report);
  return { root: file.root, part: { ...part, source: file.source, relationships } };
}
