import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../document/article.ts";
import type { BlockDraft, InlineDraft } from "../../document/compose.ts";
import { splitInlines, textOfInlines } from "../conventions/drafts.ts";
import { reportOmissions } from "../conventions/left-out.ts";
import { openingOf } from "../conventions/opening.ts";
import { composeStory } from "../conventions/story.ts";
import { type HeadRole, headRole, roleNamed } from "../conventions/style-roles.ts";
import { guessLanguage } from "../language.ts";
import { contentOf } from "../markup/markup.ts";
import {
  attribute,
  closest,
  elementsUnder,
  find,
  type MarkupElement,
  type MarkupNode,
  named,
  plainText,
} from "../markup/tree.ts";
import type { ReadOptions } from "../reader.ts";
import { type SourceText, spanOf } from "../source-text.ts";

/** The element with the text of a document that Google Docs wrote as a page; null in other pages. */
export function googleDocIn(root: MarkupElement, { text }: SourceText): MarkupElement | null {
  const content = find(root, (each) => classesOf(each).includes("doc-content"));
  if (content) return content;
  // Older ones are known by their sheet alone: by the service of its fonts, by its names of lists.
  const isOld = /<style[^>]{0,100}>[^<]{0,500}(?:themes\.googleusercontent\.com|\.lst-kix_)/i.test(
    text.slice(0, 4000),
  );
  return isOld ? find(root, named("body")) : null;
}

/**
 * Reads a document of Google Docs. Its styles are told by name, as in any word processor; what is bold
 * or italic has classes that the sheet in the page explains. Null where an error was reported.
 */
export function readGoogleDoc(
  document: MarkupElement,
  source: SourceText,
  options: ReadOptions,
  report: Report,
): Article | null {
  const language = options.language ?? guessLanguage(plainText(document)) ?? "en";
  const place = { source, origin: "copy", base: null, language } as const;
  const heads = headsIn(document);
  const notes = notesIn(document);
  const apart = new Map([
    ...[...heads.values()].map(({ start }) => [start, ""] as const),
    ...rulesAbove(notes).map(({ start }) => [start, ""] as const),
    ...notes.map(({ element, label }) => [element.start, label === null ? "comment" : ""] as const),
  ]);
  const exclude = ({ start, isBlock }: MarkupElement) =>
    isBlock ? (apart.get(start) ?? null) : null;
  const { blocks, omitted } = contentOf(dressed(document, sheetIn(source.text)).children, {
    ...place,
    exclude,
  });
  const wordsIn = (element: MarkupElement) =>
    contentOf(element.children, { ...place, exclude: () => null }).blocks.flatMap(wordsOf);
  const known = Object.fromEntries([...heads].map(([role, each]) => [role, wordsIn(each)]));
  const footnotes = notes.flatMap(({ element, label }): BlockDraft[] => {
    // A note begins with the way back to its place, and a blank.
    const words = wordsIn(element).filter(({ type }) => type !== "footnote-reference");
    const blank = /^\s*/.exec(textOfInlines(words))?.[0].length ?? 0;
    const inlines = splitInlines(words, blank).after;
    const span = spanOf(source, element.start, element.end);
    return label === null ? [] : [{ type: "footnote", label, inlines, source: span }];
  });
  const opening = openingOf(blocks, known);
  reportOmissions(omitted, report);
  return composeStory(
    {
      ...opening,
      body: [...opening.body, ...footnotes],
      omitted,
      metadata: {},
      source: spanOf(source, 0, source.text.length),
    },
    options,
    report,
  );
}

/** Paragraphs from the top in which a style may mean a part of the head. */
const headReach = 12;

/** The paragraphs of the head, each role once: a title further down is no headline. */
function headsIn(document: MarkupElement): ReadonlyMap<HeadRole, MarkupElement> {
  const heads = new Map<HeadRole, MarkupElement>();
  const paragraphs = elementsUnder(document).filter(named("p"));
  for (const paragraph of paragraphs.slice(0, headReach)) {
    const role = classesOf(paragraph)
      .map((each) => headRole(roleNamed(each) ?? { type: "body" }))
      .find((each) => each !== null);
    if (role && paragraph.weight > 0 && !heads.has(role)) heads.set(role, paragraph);
  }
  return heads;
}

/** What stands below the text and leads back into it. */
interface DocumentNote {
  readonly element: MarkupElement;
  /** Null of a comment. */
  readonly label: string | null;
}

function notesIn(document: MarkupElement): readonly DocumentNote[] {
  return elementsUnder(document).flatMap((anchor): DocumentNote[] => {
    const [, kind, number] = /^(ftnt|cmnt)(\d{1,4})$/.exec(attribute(anchor, "id")) ?? [];
    if (anchor.name !== "a" || number === undefined) return [];
    const box = closest(anchor, named("div"));
    const element = box && box !== document ? box : closest(anchor, named("p"));
    return element ? [{ element, label: kind === "ftnt" ? number : null }] : [];
  });
}

/** The line drawn between the text and the first of its notes. */
function rulesAbove([first]: readonly DocumentNote[]): readonly MarkupElement[] {
  const beside = first?.element.parent?.children.filter(({ type }) => type === "element") ?? [];
  const before = first && beside[beside.indexOf(first.element) - 1];
  return before?.type === "element" && before.name === "hr" ? [before] : [];
}

function wordsOf(block: BlockDraft, index: number): readonly InlineDraft[] {
  if (block.type !== "paragraph") return [];
  const { source, inlines } = block;
  return index === 0 ? inlines : [{ type: "line-break", source }, ...inlines];
}

/** Names of the elements that mean what a class or a `style` says of the look of words. */
const looks: readonly (readonly [name: string, declaration: RegExp])[] = [
  ["strong", /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i],
  ["em", /(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/i],
  ["s", /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]{0,60}line-through/i],
  ["sup", /(?:^|;)\s*vertical-align\s*:\s*super/i],
  ["sub", /(?:^|;)\s*vertical-align\s*:\s*sub(?!\p{L})/iu],
];

function looksOf(declarations: string): readonly string[] {
  return looks.flatMap(([name, declaration]) => (declaration.test(declarations) ? [name] : []));
}

/** Rules of a sheet that are looked at: a document has one class for each look of its text. */
const mostRules = 5000;

/** Names of elements by the numbered class that looks like them. */
type Sheet = ReadonlyMap<string, readonly string[]>;

function sheetIn(text: string): Sheet {
  const meanings = new Map<string, readonly string[]>();
  for (const [, sheet = ""] of text.matchAll(/<style[^>]{0,100}>([^<]*)/gi)) {
    for (const [, name = "", declarations = ""] of sheet.matchAll(/\.(c\d+)\{([^{}]*)\}/g)) {
      if (meanings.size >= mostRules) return meanings;
      meanings.set(name, looksOf(declarations));
    }
  }
  return meanings;
}

/**
 * The document with an element for each look of its words, as other programs write them, and without
 * the marks of comments. The look of a heading is its style's, and says nothing of its words: it has no
 * sheet.
 */
function dressed(
  element: MarkupElement,
  sheet: Sheet | null,
  parent: MarkupElement | null = null,
  [name = element.name, ...inner]: readonly string[] = namesOf(element, sheet),
): MarkupElement {
  const children: MarkupNode[] = [];
  const copy: MarkupElement = { ...element, name, parent, children };
  if (inner.length > 0) {
    children.push(dressed(element, sheet, copy, inner));
    return copy;
  }
  const within = /^h[1-6]$/.test(element.name) ? null : sheet;
  for (const child of element.children) {
    if (child.type === "text") children.push(child);
    else if (!isCommentMark(child)) children.push(dressed(child, within, copy));
  }
  return copy;
}

function namesOf(element: MarkupElement, sheet: Sheet | null): readonly string[] {
  if (element.name !== "span" || sheet === null) return [];
  const said = classesOf(element).flatMap((each) => sheet.get(each) ?? []);
  return [...new Set([...said, ...looksOf(attribute(element, "style"))])];
}

function isCommentMark({ name, children: [only] }: MarkupElement): boolean {
  if (name !== "sup" || only?.type !== "element") return false;
  return /^#cmnt\d/.test(attribute(only, "href"));
}

function classesOf(element: MarkupElement): readonly string[] {
  return attribute(element, "class").split(/\s+/);
}
