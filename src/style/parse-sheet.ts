import { join } from "node:path";
import type { AtrulePlain, CssNode, CssNodePlain, RulePlain, StyleSheetPlain } from "css-tree";
import convertor from "css-tree/convertor";
import parse from "css-tree/parser";
import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import { draftOf, readDeclarations, type SheetDraft, warnIfOpen } from "./draft.ts";
import { readFontFace } from "./font-face.ts";
import { isCssAtRule } from "./grammar.ts";
import { readPage } from "./page-rule.ts";
import { readSelector, type Selector } from "./selector.ts";
import type { ParsedSheet, Sheet } from "./sheet.ts";
import type { Medium } from "./style.ts";
import { suggest } from "./suggest.ts";

/** The at-rules that a sheet can use. */
export const atRules = ["charset", "font-face", "import", "media", "page"] as const;

/** Longer sheets are refused; the house style has 17,000. In UTF-16 units. */
const longestSheet = 250_000;

/** Brackets inside brackets: the parser calls itself for each. */
const deepestNesting = 100;

/** With more than this the file is no style sheet; css-tree also takes longer for each. */
const mostFaults = 100;

const mostImports = 32;

/**
 * Reads a style sheet. What cannot be understood is reported with its place and left out; a sheet
 * that cannot be read at all (too long, nested too deep, or no style sheet) is an error and gives an
 * empty one.
 */
export function parseSheet(sheet: Sheet, report: Report): ParsedSheet {
  const draft = draftOf(sheet, report);
  const refuse = (why: string) => {
    report(diagnose("style/unreadable", `${sheet.name} ${why}`));
    return draft;
  };
  if (sheet.text.length > longestSheet)
    return refuse(`is longer than ${longestSheet.toLocaleString("en")} characters`);
  if (nestingOf(sheet.text) > deepestNesting) return refuse("is nested too deep to be read");
  const root = parseText(sheet, draft);
  if (!root) return refuse(`is not understood in ${mostFaults} places`);
  readNodes(root.children, ["print", "speech"], draft);
  return draft;
}

/** How deep brackets stand in brackets; those in strings and comments count as well. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/[{}()[\]]/g)) {
    if ("{([".includes(bracket)) depth++;
    else depth = Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Null where too much is not understood. */
function parseText(sheet: Sheet, draft: SheetDraft): StyleSheetPlain | null {
  let faults = 0;
  try {
    const root = convertor.toPlainObject(
      parse(sheet.text, {
        positions: true,
        parseValue: false,
        onParseError: (error, node: CssNode | null) => {
          if (++faults > mostFaults) throw new TooManyFaults();
          const message = `not understood: ${lowerFirst(error.message)}`;
          // Inside the condition of a media query the parser gives no node, whatever its types say.
          const span = node
            ? draft.spanOf(node)
            : { file: sheet.file, start: error.offset, end: error.offset + 1 };
          draft.warnAt("style/syntax", message, span);
        },
      }),
    );
    return root.type === "StyleSheet" ? root : null;
  } catch (error) {
    if (error instanceof TooManyFaults) return null;
    throw error;
  }
}

/** Breaks off the parser, which has no other way to be stopped. */
class TooManyFaults extends Error {}

/** Reads rules and at-rules that hold for some media. */
function readNodes(
  nodes: readonly CssNodePlain[],
  media: readonly Medium[],
  draft: SheetDraft,
): void {
  for (const node of nodes) {
    if (node.type === "Rule") readRule(node, media, draft);
    else if (node.type === "Atrule") readAtRule(node, media, draft);
    else if (node.type === "Declaration")
      draft.warn("style/syntax", "a declaration stands outside of any rule", node);
  }
}

function readRule(rule: RulePlain, media: readonly Medium[], draft: SheetDraft): void {
  const selectors =
    rule.prelude.type === "SelectorList" ? readSelectors(rule.prelude.children, draft) : [];
  const declarations = readDeclarations(rule.block.children, draft, (node) =>
    draft.warn("style/syntax", "rules inside rules are not supported", node),
  );
  warnIfOpen(rule.block, draft);
  if (selectors.length > 0) draft.rules.push({ media, selectors, declarations });
}

function readSelectors(nodes: readonly CssNodePlain[], draft: SheetDraft): Selector[] {
  return nodes.flatMap((node) => {
    if (node.type !== "Selector") return [];
    const selector = readSelector(node);
    if (!("code" in selector)) return [selector];
    draft.warn(selector.code, selector.message, selector.node, selector.help);
    return [];
  });
}

/** Reads an at-rule into the sheet. */
function readAtRule(node: AtrulePlain, media: readonly Medium[], draft: SheetDraft): void {
  const name = node.name.toLowerCase();
  if (node.block) warnIfOpen(node.block, draft);
  switch (name) {
    // A sheet is decoded before it comes here.
    case "charset":
      return;
    case "import":
      readImport(node, draft);
      return;
    case "media":
      readMedia(node, media, draft);
      return;
    case "page":
      readPage(node, media, draft);
      return;
    case "font-face":
      draft.fontFaces.push(...readFontFace(node, draft));
      return;
    default:
      warnUnknown(node, name, draft);
  }
}

function warnUnknown(node: AtrulePlain, name: string, draft: SheetDraft): void {
  const near = suggest(name, atRules);
  const what = isCssAtRule(name) ? "is not supported" : "is not an at-rule";
  const help = near ? `Did you mean “@${near}”?` : `Use one of: @${atRules.join(", @")}.`;
  draft.warn("style/unknown-at-rule", `“@${node.name}” ${what}`, node, help);
}

function readImport(node: AtrulePlain, draft: SheetDraft): void {
  const [target, ...conditions] = childrenOf(node);
  const url = target?.type === "String" || target?.type === "Url" ? target.value : null;
  if (url === null) return;
  const problem = problemOfImport(url, conditions, draft);
  if (problem !== null) draft.warn("style/import", problem, node);
  else draft.imports.push({ file: join(draft.base, url), span: draft.spanOf(node) });
}

function problemOfImport(
  url: string,
  conditions: readonly CssNodePlain[],
  draft: SheetDraft,
): string | null {
  if (draft.rules.length > 0 || draft.pages.length > 0 || draft.fontFaces.length > 0)
    return "@import stands after other rules, where CSS ignores it";
  if (conditions.length > 0) return "@import with a condition is not supported";
  if (draft.imports.length >= mostImports) return `A sheet can import ${mostImports} others`;
  // A scheme, a folder, or a name that leads out of this one.
  if (/^[a-z][a-z0-9+.-]*:|[/\\]|^\.*$/i.test(url))
    return `“${url}” is not a file beside this sheet`;
  return null;
}

function readMedia(node: AtrulePlain, outer: readonly Medium[], draft: SheetDraft): void {
  const queries = childrenOf(node).flatMap((child) =>
    child.type === "MediaQueryList" ? child.children : [child],
  );
  const media = new Set<Medium>();
  for (const query of queries) {
    const type =
      query.type === "MediaQuery" && !query.modifier && !query.condition
        ? query.mediaType?.toLowerCase()
        : null;
    if (type === "print" || type === "speech") media.add(type);
    else if (type === "all") for (const medium of outer) media.add(medium);
    else draft.warn("style/media", "only print, speech and all are supported", query);
  }
  readNodes(
    node.block?.children ?? [],
    outer.filter((medium) => media.has(medium)),
    draft,
  );
}

function childrenOf(node: AtrulePlain): readonly CssNodePlain[] {
  return node.prelude?.type === "AtrulePrelude" ? node.prelude.children : [];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
