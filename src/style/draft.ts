import { dirname } from "node:path";
import type { CssNodePlain, DeclarationPlain } from "css-tree";
import type { Code } from "../diagnostics/catalog.ts";
import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../document/span.ts";
import type { Import, PageRule, ParsedSheet, RawDeclaration, Sheet, StyleRule } from "./sheet.ts";
import type { FontFace } from "./style.ts";

/** Where the parts of a sheet are put while it is read. */
export interface SheetDraft extends ParsedSheet {
  readonly imports: Import[];
  readonly rules: StyleRule[];
  readonly pages: PageRule[];
  readonly fontFaces: FontFace[];
  readonly text: string;
  spanOf(node: Pick<CssNodePlain, "loc">): SourceSpan;
  warn(code: Code, message: string, node: CssNodePlain, help?: string): void;
  warnAt(code: Code, message: string, span: SourceSpan, help?: string): void;
}

/** A sheet of which nothing has been read yet. */
export function draftOf(sheet: Sheet, report: Report): SheetDraft {
  const spanOf: SheetDraft["spanOf"] = ({ loc }) => {
    const start = loc?.start.offset ?? 0;
    let end = loc?.end.offset ?? sheet.text.length;
    while (end > start && /\s/.test(sheet.text.charAt(end - 1))) end--;
    return { file: sheet.file, start, end };
  };
  const warnAt: SheetDraft["warnAt"] = (code, message, span, help) =>
    report(diagnose(code, message, { span, ...(help === undefined ? {} : { help }) }));
  return {
    name: sheet.name,
    file: sheet.file,
    base: dirname(sheet.file),
    text: sheet.text,
    imports: [],
    rules: [],
    pages: [],
    fontFaces: [],
    spanOf,
    warn: (code, message, node, help) => warnAt(code, message, spanOf(node), help),
    warnAt,
  };
}

/** Reads the declarations of a block, and hands on what else stands in it. */
export function readDeclarations(
  nodes: readonly CssNodePlain[],
  draft: SheetDraft,
  other: (node: CssNodePlain) => void,
): RawDeclaration[] {
  return nodes.flatMap((node) => {
    if (node.type === "Declaration") return [declarationOf(node, draft)];
    // What could not be parsed has been reported by then.
    if (node.type !== "Raw" && node.type !== "Comment") other(node);
    return [];
  });
}

/** The parser takes the end of the file for the end of any block. */
export function warnIfOpen(block: CssNodePlain, draft: SheetDraft): void {
  const { end, start } = draft.spanOf(block);
  if (draft.text[end - 1] === "}" && end - start > 1) return;
  draft.warn("style/syntax", "a block is not closed: “}” is missing", block);
}

function declarationOf(node: DeclarationPlain, draft: SheetDraft): RawDeclaration {
  const span = draft.spanOf(node);
  const valueSpan = draft.spanOf(node.value);
  const value = draft.text.slice(valueSpan.start, valueSpan.end);
  const lead = value.length - value.trimStart().length;
  return {
    name: node.property.startsWith("--") ? node.property : node.property.toLowerCase(),
    value: value.trim(),
    important: node.important === true,
    nameSpan: { ...span, end: span.start + node.property.length },
    valueSpan: {
      ...valueSpan,
      start: valueSpan.start + lead,
      end: valueSpan.start + lead + value.trim().length,
    },
  };
}
