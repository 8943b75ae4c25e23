import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Omission } from "../../document/article.ts";
import type { BlockDraft, InlineDraft } from "../../document/compose.ts";
import type { SourceSpan } from "../../document/span.ts";
import type { Archive } from "../archive/archive.ts";
import { resolveName, decoded as unescaped } from "../archive/paths.ts";
import { withEmbedded } from "../conventions/embedded.ts";
import { decode } from "../decode.ts";
import { footnoteLabel } from "../markup/inlines.ts";
import { contentOf } from "../markup/markup.ts";
import { parseMarkup } from "../markup/parse.ts";
import { attribute, elementsUnder, find, type MarkupElement, named } from "../markup/tree.ts";
import { readable, type SourceText, spanOf, wholeText } from "../source-text.ts";

/** A file of text, parsed. */
export interface Chapter {
  /** In the archive. */
  readonly name: string;
  readonly source: SourceText;
  readonly body: MarkupElement;
  /** The whole of it. */
  readonly span: SourceSpan;
  /** As it declares it; empty where it does not. */
  readonly language: string;
  readonly ids: ReadonlyMap<string, MarkupElement>;
}

/** Opens a file of text; null, with an error where it is damaged. */
export async function openChapter(
  name: string,
  archive: Archive,
  report: Report,
): Promise<Chapter | null> {
  const part = await archive.part(name);
  const decoded = part && decode(part, report);
  if (!part || decoded === null) return null;
  const source = readable(wholeText(decoded, part.file), report);
  const root = parseMarkup(source, { xml: true }, report);
  if (root === null) return null;
  const page = find(root, named("html")) ?? root;
  const body = find(page, named("body")) ?? page;
  const language = [body, page].map(
    (each) => attribute(each, "xml:lang") || attribute(each, "lang"),
  );
  return {
    name,
    source,
    body,
    span: { file: part.file, start: 0, end: decoded.length },
    language: language.find((tag) => tag !== "") ?? "",
    ids: new Map(elementsUnder(body).map((each) => [attribute(each, "id"), each])),
  };
}

/** What an element is by `epub:type` or by its role: "cover", "endnotes". */
export function typesOf(element: MarkupElement): readonly string[] {
  const roles = attribute(element, "role").replaceAll("doc-", "");
  return `${attribute(element, "epub:type")} ${roles}`.split(/\s+/).filter((type) => type !== "");
}

/** What a piece of a publication holds. */
export interface Content {
  readonly blocks: readonly BlockDraft[];
  /** The notes that the text refers to, wherever they stand. */
  readonly notes: readonly BlockDraft[];
  readonly omitted: readonly Omission[];
}

/** The content of some elements of a chapter, with its pictures and notes. */
export async function contentOfChapter(
  chapter: Chapter,
  elements: readonly MarkupElement[],
  language: string,
  archive: Archive,
  chapterAt: (name: string) => Promise<Chapter | null>,
): Promise<Content> {
  const { name, source } = chapter;
  const references = await referencesIn(chapter, elements, chapterAt);
  const noted = new Set(references.map(({ note }) => note));
  const { blocks, omitted } = contentOf(
    elements.flatMap(({ children }) => children),
    { source, origin: "copy", base: null, language, exclude: (each) => exclusionOf(each, noted) },
  );
  const pictureAt = async (address: string) => {
    const at = resolveName(name, address);
    return at === null ? null : ((await archive.part(at))?.bytes ?? null);
  };
  const notes = references.flatMap((reference) => noteOf(reference, language));
  return { blocks: await withEmbedded(blocks, pictureAt), notes, omitted };
}

/** Notes are written by themselves, under the label by which the text refers to them. */
function exclusionOf(element: MarkupElement, noted: ReadonlySet<MarkupElement>): string | null {
  return /^(?:head|title)$/.test(element.name) || noted.has(element) ? "" : null;
}

/** A mark in the text that leads to a note. */
interface Reference {
  readonly label: string;
  readonly note: MarkupElement;
  /** Where the note stands. */
  readonly chapter: Chapter;
}

/** What the text refers to: notes in other files, and those in its own that are marked as such. */
async function referencesIn(
  chapter: Chapter,
  elements: readonly MarkupElement[],
  chapterAt: (name: string) => Promise<Chapter | null>,
): Promise<readonly Reference[]> {
  const found = new Map<MarkupElement, Reference>();
  for (const anchor of elements.flatMap(elementsUnder).filter(named("a"))) {
    const label = footnoteLabel(anchor);
    if (label === null) continue;
    const href = attribute(anchor, "href");
    const name = href.startsWith("#") ? chapter.name : resolveName(chapter.name, href);
    const at = name === chapter.name ? chapter : name === null ? null : await chapterAt(name);
    const note = at?.ids.get(unescaped(href.replace(/^[^#]*#/, "")));
    if (!at || !note || found.has(note)) continue;
    if (at !== chapter || isNote(note)) found.set(note, { label, note, chapter: at });
  }
  return [...found.values()];
}

/** The items of a list of notes are read with the list. */
function isNote(element: MarkupElement): boolean {
  if (/^(?:li|a)$/.test(element.name)) return false;
  return typesOf(element).some((type) => /^(?:foot|end|rear)note$/.test(type));
}

function noteOf({ label, note, chapter }: Reference, language: string): readonly BlockDraft[] {
  const { source } = chapter;
  const settings = { source, origin: "copy" as const, base: null, language, exclude: () => null };
  const inlines = linesOf(contentOf(note.children, settings).blocks);
  if (inlines.length === 0) return [];
  return [{ type: "footnote", label, inlines, source: spanOf(source, note.start, note.end) }];
}

/** The words of blocks as those of one, a line each. */
function linesOf(blocks: readonly BlockDraft[]): readonly InlineDraft[] {
  return blocks
    .filter((block) => "inlines" in block)
    .flatMap(({ inlines, source: { file, start } }, index) => [
      ...(index > 0 ? [{ type: "line-break" as const, source: { file, start, end: start } }] : []),
      ...inlines,
    ]);
}
