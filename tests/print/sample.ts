import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Annotations, Quote } from "../../src/document/annotations.ts";
import { type AnnotatedArticle, type Metadata, nothingKnown } from "../../src/document/article.ts";
import {
  type BlockDraft,
  composeArticle,
  type InlineDraft,
  textDraft,
} from "../../src/document/compose.ts";
import { elementsOf } from "../../src/document/elements.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { type Drawn, draw } from "../../src/print/draw/draw.ts";
import type { DrawInfo } from "../../src/print/draw/metadata.ts";
import { type LaidOut, layOut } from "../../src/print/layout/lay-out.ts";
import { type Materials, openMaterials } from "../../src/print/materials.ts";
import { loadStyle } from "../../src/style/load-style.ts";
import { testSheet } from "./sheet.ts";

/** Drafts of blocks for tests, and the whole way from them to a page. */

const source = { file: "sample.txt", start: 0, end: 0 };

export function text(value: string): InlineDraft {
  return textDraft(value, source);
}

export function emphasis(value: string): InlineDraft {
  return { type: "emphasis", children: [text(value)], source };
}

export function foreign(language: string, value: string): InlineDraft {
  return { type: "foreign", language, children: [text(value)], source };
}

export function link(href: string, value: string): InlineDraft {
  return { type: "link", href, children: [text(value)], source };
}

export function lineBreak(): InlineDraft {
  return { type: "line-break", source };
}

function inlinesOf(content: string | readonly InlineDraft[]): readonly InlineDraft[] {
  return typeof content === "string" ? [text(content)] : content;
}

type TextBlock =
  | "kicker"
  | "headline"
  | "standfirst"
  | "byline"
  | "dateline"
  | "paragraph"
  | "pullquote";

export function block(type: TextBlock, content: string | readonly InlineDraft[]): BlockDraft {
  return { type, inlines: inlinesOf(content), source };
}

export function paragraph(content: string | readonly InlineDraft[]): BlockDraft {
  return block("paragraph", content);
}

export function heading(level: number, content: string): BlockDraft {
  return { type: "heading", level, inlines: [text(content)], source };
}

export function list(ordered: boolean, items: readonly string[]): BlockDraft {
  return {
    type: "list",
    ordered,
    items: items.map((item) => ({ type: "list-item", children: [paragraph(item)], source })),
    source,
  };
}

export function blockQuote(...children: readonly BlockDraft[]): BlockDraft {
  return { type: "blockquote", children, source };
}

export function figure(image: string, alt: string | null, caption: string): BlockDraft {
  const inlines = caption === "" ? [] : [text(caption)];
  return { type: "figure", image, alt, caption: inlines, credit: null, source };
}

export function table(caption: string, rows: readonly (readonly string[])[]): BlockDraft {
  return {
    type: "table",
    caption: caption === "" ? [] : [text(caption)],
    rows: rows.map((cells, row) => ({
      type: "table-row",
      cells: cells.map((cell, column) => ({
        type: "table-cell",
        header: row === 0 || column === 0,
        inlines: [text(cell)],
        source,
      })),
      source,
    })),
    source,
  };
}

export function reference(label: string): InlineDraft {
  return { type: "footnote-reference", label, source };
}

export function footnote(label: string, content: string): BlockDraft {
  return { type: "footnote", label, inlines: [text(content)], source };
}

export function sceneBreak(): BlockDraft {
  return { type: "break", source };
}

export interface SampleOptions {
  readonly language?: string;
  readonly metadata?: Partial<Metadata>;
  /** Text of quotes (marks included) with their translation. */
  readonly quotes?: readonly {
    readonly text: string;
    readonly translation: Quote["translation"];
  }[];
}

/** An article of some blocks; quotes are found by their text. */
export function articleOf(
  blocks: readonly BlockDraft[],
  options: SampleOptions = {},
): AnnotatedArticle {
  const metadata: Metadata = {
    language: options.language ?? "en-GB",
    ...nothingKnown,
    ...options.metadata,
  };
  const article = composeArticle({ metadata, blocks, source });
  const quotes = (options.quotes ?? []).map((wanted, index) => {
    const start = article.text.indexOf(wanted.text);
    if (start < 0) throw new Error(`no quote ${wanted.text}`);
    const end = start + wanted.text.length;
    const part = { outer: { start, end }, inner: { start: start + 1, end: end - 1 } };
    return quoteOf(`q${index + 1}`, part, wanted.translation);
  });
  const annotations: Annotations = { sentences: [], speakers: [], quotes };
  return { ...article, annotations };
}

function quoteOf(id: string, part: Quote["parts"][0], translation: Quote["translation"]): Quote {
  return {
    id,
    parts: [part],
    kind: "speech",
    speaker: null,
    mention: null,
    cue: null,
    citedFrom: null,
    evidence: [],
    translation,
  };
}

export interface Printed {
  readonly article: AnnotatedArticle;
  readonly laidOut: LaidOut;
  readonly materials: Materials;
  readonly diagnostics: readonly Diagnostic[];
  /** Draws what was laid out, or something made of it. */
  draw(other?: LaidOut, info?: Partial<DrawInfo>): Promise<Drawn>;
}

export interface PrintOptions {
  /** The sheet to start from: the house style by its name, or the tests' own. */
  readonly style?: "readout";
  /** Sheets by name, in place of the first. */
  readonly sheets?: readonly string[];
  /** CSS after it. */
  readonly css?: string;
  readonly folder?: string;
  readonly title?: string;
}

/** Lays out an article. */
export async function print(
  article: AnnotatedArticle,
  options: PrintOptions = {},
): Promise<Printed> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const first = options.style ?? { name: "test", file: "test.css", text: testSheet };
  const second = { name: "case", file: "case.css", text: options.css ?? "" };
  const style = await loadStyle([...(options.sheets ?? [first]), second], nodeHost, report);
  const styled = style.print(elementsOf(article));
  const pages = style.pages();
  const { language } = article.metadata;
  const title = options.title ?? article.text.split("\n")[0] ?? "";
  const materials = await openMaterials(
    { article: styled, pages, faces: style.fontFaces, language, folder: options.folder ?? "." },
    nodeHost,
    report,
  );
  const laidOut = layOut({ article: styled, pages, materials, language, title }, report);
  const info = { title, author: null, language, created: new Date("2031-05-06T07:08:09Z") };
  return {
    article,
    laidOut,
    materials,
    diagnostics,
    draw: (other = laidOut, more = {}) => draw(other, materials, { ...info, ...more }),
  };
}
