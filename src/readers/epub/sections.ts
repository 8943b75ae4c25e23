import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Omission } from "../../document/article.ts";
import { omissionOf } from "../markup/markup.ts";
import { find, type MarkupElement, plainText } from "../markup/tree.ts";
import { shortened } from "../shortened.ts";
import { type Chapter, typesOf } from "./chapter.ts";
import type { Entry, Navigation } from "./navigation.ts";
import type { Package } from "./package.ts";

/** What makes one article: some elements of a file, and the files that go on from it. */
export interface Section {
  /** As the contents call it; null where they do not. */
  readonly label: string | null;
  readonly pieces: readonly [Piece, ...Piece[]];
}

export interface Piece {
  readonly chapter: Chapter;
  readonly elements: readonly MarkupElement[];
}

/** What a publication consists of. */
export interface Sections {
  readonly sections: readonly Section[];
  readonly omitted: readonly Omission[];
}

/** Characters of text in all files: no issue of a magazine has more. */
const mostText = 32 * 1024 * 1024;
/** Articles in one file; a file of which the contents name more is one. */
const mostParts = 1000;

/** What pages are that are no article. */
const besideText: readonly (readonly [why: string, types: RegExp])[] = [
  ["cover", /^(?:cover|cover-image|frontispiece)$/],
  ["title page", /^(?:titlepage|title-page|halftitlepage|half-title-page)$/],
  ["contents", /^(?:toc|landmarks|loi|lot|page-list|index)$/],
  ["imprint", /^(?:copyright-page|colophon|imprint|imprimatur|other-credits|contributors)$/],
  ["notes, set with the texts that refer to them", /^(?:footnotes|endnotes|rearnotes|notes)$/],
];

/**
 * Parts a publication into articles: a file of the reading order is one; where the contents name
 * several elements of a file that hold text each is one; a file that the contents do not name and that
 * has no heading goes on from the one before.
 */
export async function sectionsOf(
  { spine, notLinear, navigation: contents }: Package,
  navigation: Navigation,
  chapterAt: (name: string) => Promise<Chapter | null>,
  report: Report,
): Promise<Sections> {
  const sections: Section[] = [];
  const omitted: Omission[] = [];
  const entriesOf = entriesByName(navigation.entries);
  let size = 0;
  for (const { name, mediaType } of spine) {
    if (!/html|dtbook/.test(mediaType)) continue;
    const chapter = await chapterAt(name);
    if (!chapter) continue;
    size += chapter.source.text.length;
    if (size > mostText) {
      report(
        diagnose("input/too-large", "more than 32 million characters of text", {
          span: chapter.span,
        }),
      );
      break;
    }
    const isContents = contents?.name === name;
    const why = isContents ? "contents" : reasonToLeaveOut(chapter, navigation);
    if (why !== null) omitted.push(...wholeOf(chapter, why));
    else addTo(sections, chapter, entriesOf, omitted);
  }
  for (const { name, mediaType } of notLinear) {
    const chapter = /html/.test(mediaType) ? await chapterAt(name) : null;
    if (chapter)
      omitted.push(
        ...wholeOf(chapter, reasonToLeaveOut(chapter, navigation) ?? "beside the reading order"),
      );
  }
  return { sections, omitted };
}

function entriesByName(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = found.get(entry.name);
    if (known) known.push(entry);
    else found.set(entry.name, [entry]);
  }
  return found;
}

/** Why a file is no article: what the publication says it is, or what it says itself. */
function reasonToLeaveOut({ name, body }: Chapter, { landmarks }: Navigation): string | null {
  if (body.weight === 0) return "page without a text";
  const [only] = body.children.filter((child) => child.type === "element" && child.weight > 0);
  const types = [
    ...(landmarks.get(name)?.split(/\s+/) ?? []),
    ...typesOf(body),
    ...(only?.type === "element" && only.weight === body.weight ? typesOf(only) : []),
  ];
  return besideText.find(([, named]) => types.some((type) => named.test(type)))?.[0] ?? null;
}

function wholeOf({ body, span }: Chapter, why: string): readonly Omission[] {
  const text = shortened(plainText(body));
  return text === "" ? [] : [{ source: span, text, why }];
}

function addTo(
  sections: Section[],
  chapter: Chapter,
  entriesOf: ReadonlyMap<string, readonly Entry[]>,
  omitted: Omission[],
): void {
  const own = entriesOf.get(chapter.name) ?? [];
  const parts = partsOf(chapter, own);
  if (parts.length > 1 && parts.length <= mostParts) {
    for (const { label, element } of parts) {
      sections.push({ label, pieces: [{ chapter, elements: [element] }] });
    }
    for (const each of outside(
      chapter.body,
      parts.map(({ element }) => element),
    )) {
      const omission = omissionOf(each, "between the articles", chapter.source);
      if (omission) omitted.push(omission);
    }
    return;
  }
  const piece: Piece = { chapter, elements: [chapter.body] };
  const last = sections.at(-1);
  const goesOn = last && entriesOf.size > 0 && own.length === 0 && !hasHeading(chapter.body);
  if (goesOn) sections[sections.length - 1] = { ...last, pieces: [...last.pieces, piece] };
  else sections.push({ label: own[0]?.label ?? null, pieces: [piece] });
}

/** The elements with text that entries of the contents lead to; those inside another count as its sections. */
function partsOf(
  { ids }: Chapter,
  entries: readonly Entry[],
): readonly { readonly label: string; readonly element: MarkupElement }[] {
  const parts: { readonly label: string; readonly element: MarkupElement }[] = [];
  for (const { id, label } of entries) {
    const element = id === null ? undefined : ids.get(id);
    if (!element || !/^(?:article|section|div)$/.test(element.name)) continue;
    const last = parts.at(-1)?.element;
    const isInside = last && element.start >= last.start && element.end <= last.end;
    if (!isInside && (!last || element.start >= last.end)) parts.push({ label, element });
  }
  return parts;
}

/** The largest elements that neither are among some nor hold one of them. */
function outside(body: MarkupElement, parts: readonly MarkupElement[]): readonly MarkupElement[] {
  return body.children.flatMap((child): readonly MarkupElement[] => {
    if (child.type === "text" || parts.includes(child)) return [];
    const inside = parts.filter(({ start, end }) => start >= child.start && end <= child.end);
    return inside.length > 0 ? outside(child, inside) : [child];
  });
}

function hasHeading(body: MarkupElement): boolean {
  return find(body, ({ name }) => /^h[1-6]$/.test(name)) !== null;
}
