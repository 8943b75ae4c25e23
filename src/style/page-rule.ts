import type { AtrulePlain, CssNodePlain } from "css-tree";
import { readDeclarations, type SheetDraft } from "./draft.ts";
import type { PageRule } from "./sheet.ts";
import { type Medium, marginBoxes } from "./style.ts";
import { suggest } from "./suggest.ts";

type MarginBoxRule = PageRule["boxes"][number];

/** Reads @page and its margin boxes into the sheet. */
export function readPage(node: AtrulePlain, media: readonly Medium[], draft: SheetDraft): void {
  if (!media.includes("print")) {
    draft.warn("style/no-effect", "@page has no effect on speech", node);
    return;
  }
  const boxes: MarginBoxRule[] = [];
  const declarations = readDeclarations(node.block?.children ?? [], draft, (child) => {
    const box = readMarginBox(child, draft);
    if (box) boxes.push(box);
  });
  for (const page of pagesOf(node, draft)) draft.pages.push({ page, declarations, boxes });
}

function pagesOf(node: AtrulePlain, draft: SheetDraft): PageRule["page"][] {
  if (!node.prelude) return [{ name: null, place: "all" }];
  const selectors = childrenOf(node).flatMap((child) =>
    child.type === "SelectorList" ? child.children : [child],
  );
  return selectors.flatMap((selector) => {
    const parts = selector.type === "Selector" ? selector.children : [];
    const name = parts[0]?.type === "TypeSelector" ? parts[0].name : null;
    const [only, ...more] = name === null ? parts : parts.slice(1);
    const place = placeOf(only);
    if (place !== null && more.length === 0) return [{ name, place }];
    draft.warn(
      "style/selector",
      "only a name, :first, :left and :right are supported for @page",
      selector,
    );
    return [];
  });
}

function placeOf(node: CssNodePlain | undefined): PageRule["page"]["place"] | null {
  if (node === undefined) return "all";
  if (node.type !== "PseudoClassSelector") return null;
  const { name } = node;
  return name === "first" || name === "left" || name === "right" ? name : null;
}

function readMarginBox(node: CssNodePlain, draft: SheetDraft): MarginBoxRule | null {
  const name = node.type === "Atrule" ? marginBoxes.find((box) => box === node.name) : undefined;
  if (node.type !== "Atrule" || name === undefined) {
    const near = node.type === "Atrule" ? suggest(node.name, marginBoxes) : null;
    const help = near ? `Did you mean “@${near}”?` : `Use one of: @${marginBoxes.join(", @")}.`;
    draft.warn("style/unknown-at-rule", "not a margin box that is supported", node, help);
    return null;
  }
  const declarations = readDeclarations(node.block?.children ?? [], draft, (child) =>
    draft.warn("style/syntax", "only declarations stand in a margin box", child),
  );
  return { name, declarations };
}

function childrenOf(node: AtrulePlain): readonly CssNodePlain[] {
  return node.prelude?.type === "AtrulePrelude" ? node.prelude.children : [];
}
