import type { AtrulePlain } from "css-tree";
import { fontFaceDescriptors } from "./definitions.ts";
import { readDeclarations, type SheetDraft } from "./draft.ts";
import { readValue } from "./grammar.ts";
import { familyOf } from "./print-properties.ts";
import type { FontFace } from "./style.ts";
import { suggest } from "./suggest.ts";
import { keywordOf, resolveUrl, type ValueNode } from "./value.ts";

type Descriptor = keyof typeof fontFaceDescriptors;

/** Reads @font-face; none where family or source is missing. */
export function readFontFace(node: AtrulePlain, draft: SheetDraft): FontFace[] {
  const values = readDescriptors(node, draft);
  const family = values.get("font-family");
  const source = values.get("src")?.find((part) => part.type === "Url");
  if (!family || !source) {
    draft.warn("style/font-face", "@font-face needs font-family and src", node);
    return [];
  }
  return [
    {
      family: familyOf(family),
      weight: weightOf(values.get("font-weight")?.[0]),
      style: keywordOf(values.get("font-style")?.[0]) === "italic" ? "italic" : "normal",
      source: resolveUrl(source.value, draft.base),
      unicodeRange: values.get("unicode-range")?.flatMap((part) => rangeOf(part)) ?? null,
    },
  ];
}

function readDescriptors(
  node: AtrulePlain,
  draft: SheetDraft,
): Map<Descriptor, readonly ValueNode[]> {
  const values = new Map<Descriptor, readonly ValueNode[]>();
  const declarations = readDeclarations(node.block?.children ?? [], draft, (child) =>
    draft.warn("style/syntax", "only descriptors stand in @font-face", child),
  );
  for (const { name, value, nameSpan, valueSpan } of declarations) {
    if (!isDescriptor(name)) {
      const near = suggest(name, Object.keys(fontFaceDescriptors));
      const help = near
        ? `Did you mean “${near}”?`
        : `Use one of: ${Object.keys(fontFaceDescriptors).join(", ")}.`;
      draft.warnAt(
        "style/unknown-property",
        `“${name}” is not supported in @font-face`,
        nameSpan,
        help,
      );
      continue;
    }
    const nodes = readValue(value, fontFaceDescriptors[name]);
    if (nodes) values.set(name, nodes);
    else
      draft.warnAt(
        "style/bad-value",
        `“${value}” is no value for ${name}`,
        valueSpan,
        `It takes: ${fontFaceDescriptors[name]}`,
      );
  }
  return values;
}

function isDescriptor(name: string): name is Descriptor {
  return Object.hasOwn(fontFaceDescriptors, name);
}

function weightOf(node: ValueNode | undefined): number {
  if (node?.type === "Number") return Number(node.value);
  return keywordOf(node) === "bold" ? 700 : 400;
}

/** `U+4??`, `U+600`, `U+600-6FF` as half-open ranges (CSS Fonts 4, section 4.5). */
function rangeOf(node: ValueNode): (readonly [number, number])[] {
  if (node.type !== "UnicodeRange") return [];
  const [from = "", to = from] = node.value.slice(2).split("-");
  const first = Number.parseInt(from.replaceAll("?", "0"), 16);
  const last = Number.parseInt(to.replaceAll("?", "F"), 16);
  return [[first, last + 1]];
}
