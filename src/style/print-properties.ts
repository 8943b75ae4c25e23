import { edges, keyword, length, number, property, type Registry } from "./property.ts";
import {
  type Border,
  type Color,
  colorOf,
  constant,
  keywordOf,
  lengthOf,
  type Specified,
  splitAtCommas,
  type ValueNode,
} from "./value.ts";

const black: Color = [0, 0, 0];
const noBorder: Border = { width: 0, color: black };

/** How an element takes part in the flow; the same in both media. */
export const display = keyword(["block", "inline", "list-item", "run-in", "none"], {
  initial: "inline",
});

/**
 * The language of the words that `content` adds, where it is not the article's (BCP 47): a sheet has its words in some
 * languages only. Null for `auto`; the same in both media.
 */
export const contentLanguage = property<string | null>({
  name: "-readout-content-language",
  initial: null,
  inherited: true,
  syntax: "auto | <custom-ident>",
  specify: ([node]) =>
    constant(node?.type === "Identifier" && node.name !== "auto" ? node.name : null),
});

/** The properties of `@media print`. Lengths compute to points. */
export const printProperties = {
  display,
  contentLanguage,
  /**
   * `footnote`: moved to the foot of the column, with a call left in its place (CSS GCPM 3, section 2).
   * `-readout-side`: moved into the wider margin of the page, beside its call.
   */
  float: keyword(["none", "footnote", "-readout-side"], { initial: "none" }),
  /** Families in order of preference, each declared by an @font-face. */
  fontFamily: property<readonly string[]>({
    initial: [],
    inherited: true,
    syntax: "[ <string> | <custom-ident>+ ]#",
    specify: (nodes) => constant(splitAtCommas(nodes).map(familyOf)),
  }),
  /** Kept between 1 and 720 points, so that every page can hold a line. */
  fontSize: property({
    initial: 12,
    inherited: true,
    syntax: "<length-percentage [0,∞]>",
    specify: ([node]) =>
      clamped(
        lengthOf(node, (context) => context.inherited),
        1,
        720,
      ),
  }),
  fontWeight: property({
    initial: 400,
    inherited: true,
    syntax: "normal | bold | <number [1,1000]>",
    specify([node]) {
      if (node?.type === "Number") return constant(Number(node.value));
      return constant(keywordOf(node) === "bold" ? 700 : 400);
    },
  }),
  fontStyle: keyword(["normal", "italic"], { initial: "normal", inherited: true }),
  fontVariantCaps: keyword(["normal", "small-caps", "all-small-caps"], {
    initial: "normal",
    inherited: true,
  }),
  fontVariantNumeric: keyword(["normal", "oldstyle-nums", "lining-nums", "tabular-nums"], {
    initial: "normal",
    inherited: true,
  }),
  letterSpacing: length({ initial: 0, inherited: true, syntax: "normal | <length>" }),
  /** Added to the space between words. */
  wordSpacing: length({ initial: 0, inherited: true, syntax: "normal | <length>" }),
  /** Points, as used. A plain number is inherited as a number. */
  lineHeight: property({
    initial: 14.4,
    initialRule: lineHeightFactor(1.2),
    inherited: true,
    syntax: "normal | <number [0,∞]> | <length-percentage [0,∞]>",
    specify: ([node]) => lineHeightOf(node),
  }),
  color: property({
    initial: black,
    inherited: true,
    syntax: "<color>",
    specify: ([node]) => colorOf(node),
  }),
  textAlign: keyword(["left", "right", "center", "justify"], { initial: "left", inherited: true }),
  /** `balance`: lines of about equal length (headlines). */
  textWrap: keyword(["wrap", "balance"], { initial: "wrap", inherited: true }),
  textIndent: length({ initial: 0, inherited: true }),
  /** How far a line is indented that goes on with one which the text itself ends: `text-indent: … hanging each-line` of CSS Text 3. */
  turnOver: length({ name: "-readout-turn-over", initial: 0, syntax: "<length [0,∞]>" }),
  textTransform: keyword(["none", "uppercase", "lowercase"], { initial: "none", inherited: true }),
  hyphens: keyword(["none", "auto"], { initial: "none", inherited: true }),
  hangingPunctuation: keyword(["none", "allow-end"], { initial: "none", inherited: true }),
  verticalAlign: keyword(["baseline", "super"], { initial: "baseline" }),
  /** May be negative, to hang something in the margin. */
  margin: edges("each", { initial: 0, syntax: "<length>", specify: ([node]) => lengthOf(node) }),
  padding: edges("each", {
    initial: 0,
    syntax: "<length [0,∞]>",
    specify: ([node]) => lengthOf(node),
  }),
  border: edges("same", {
    initial: noBorder,
    syntax: "none | [ <length [0,∞]> || solid || <color> ]",
    specify: borderOf,
  }),
  /** Of `::first-letter`: so many lines high (CSS Inline Layout 3, section 7). */
  initialLetter: property({
    initial: 1,
    syntax: "normal | <integer [1,∞]>",
    specify: ([node]) => constant(node?.type === "Number" ? Number(node.value) : 1),
  }),
  /** Null for as many as `column-width` lets in. */
  columnCount: property<number | null>({
    initial: null,
    syntax: "auto | <integer [1,∞]>",
    specify: ([node]) => constant(node?.type === "Number" ? Number(node.value) : null),
  }),
  /** The least width of a column; null for any. */
  columnWidth: property<number | null>({
    initial: null,
    syntax: "auto | <length [0,∞]>",
    specify: ([node]) => (keywordOf(node) === "auto" ? constant(null) : lengthOf(node)),
  }),
  columnGap: property({
    initial: 12,
    initialRule: { compute: (context) => context.fontSize },
    syntax: "normal | <length [0,∞]>",
    specify: ([node]) =>
      keywordOf(node) === "normal" ? { compute: (context) => context.fontSize } : lengthOf(node),
  }),
  columnRule: property<Border>({
    initial: noBorder,
    syntax: "none | [ <length [0,∞]> || solid || <color> ]",
    specify: borderOf,
  }),
  columnFill: keyword(["balance", "auto"], { initial: "balance" }),
  columnSpan: keyword(["none", "all"], { initial: "none" }),
  /** `baseline`: lines as high as the article's stand on one grid through all columns (CSS Line Grid 1). */
  lineSnap: keyword(["none", "baseline"], { initial: "none", inherited: true }),
  /** `count`: every fifth line has its number in the narrower margin. */
  lineNumbers: keyword(["none", "count"], {
    name: "-readout-line-numbers",
    initial: "none",
    inherited: true,
  }),
  breakBefore: keyword(["auto", "page", "avoid"], { initial: "auto" }),
  breakAfter: keyword(["auto", "page", "avoid"], { initial: "auto" }),
  breakInside: keyword(["auto", "avoid"], { initial: "auto" }),
  orphans: number({ initial: 2, inherited: true, syntax: "<integer [1,∞]>" }),
  widows: number({ initial: 2, inherited: true, syntax: "<integer [1,∞]>" }),
  listStyleType: keyword(["none", "disc", "dash", "decimal"], { initial: "disc", inherited: true }),
  /** Named strings set from this element, for running heads (CSS GCPM 3, section 1.1). */
  stringSet: property<readonly NamedString[]>({
    initial: [],
    syntax: "none | [ <custom-ident> [ <string> | content( ) | attr( <custom-ident> ) ]+ ]#",
    specify: (nodes) => constant(splitAtCommas(nodes).flatMap((part) => namedStringOf(part))),
  }),
  /** The named page that a part of a pack stands on (CSS Paged Media 3, section 4.3). */
  page: property<string | null>({
    initial: null,
    syntax: "auto | <custom-ident>",
    specify: ([node]) =>
      constant(node?.type === "Identifier" && node.name !== "auto" ? node.name : null),
  }),
  /** `page 1`: the page that the element begins on has the number 1. `footnote`: notes are counted anew. */
  counterReset: property<CounterReset>({
    initial: { page: null, footnote: null },
    syntax: "none | [ [ page | footnote ] <integer [0,∞]>? ]+",
    specify: (nodes) =>
      constant({ page: resetOf("page", nodes, 1), footnote: resetOf("footnote", nodes, 0) }),
  }),
} as const satisfies Registry;

/** A string that running heads can show. */
export interface NamedString {
  readonly name: string;
  readonly pieces: readonly (
    | { readonly type: "text"; readonly value: string }
    | { readonly type: "attribute"; readonly name: string }
    /** The text of the element. */
    | { readonly type: "content" }
  )[];
}

/** What a counter is set to; null where it counts on. */
export interface CounterReset {
  readonly page: number | null;
  readonly footnote: number | null;
}

function namedStringOf([name, ...nodes]: readonly ValueNode[]): NamedString[] {
  if (name?.type !== "Identifier" || nodes.length === 0) return [];
  const pieces = nodes.flatMap((node): NamedString["pieces"] => {
    if (node.type === "String") return [{ type: "text", value: node.value }];
    if (node.type !== "Function") return [];
    const [argument] = node.children;
    return argument?.type === "Identifier"
      ? [{ type: "attribute", name: argument.name }]
      : [{ type: "content" }];
  });
  return [{ name: name.name, pieces }];
}

function resetOf(name: string, nodes: readonly ValueNode[], otherwise: number): number | null {
  const at = nodes.findIndex((node) => keywordOf(node) === name);
  if (at < 0) return null;
  const value = nodes[at + 1];
  return value?.type === "Number" ? Number(value.value) : otherwise;
}

/** The family that a list of identifiers or a string names. */
export function familyOf(nodes: readonly ValueNode[]): string {
  return nodes
    .map((node) =>
      node.type === "String" ? node.value : node.type === "Identifier" ? node.name : "",
    )
    .join(" ");
}

function clamped(
  value: Specified<number> | null,
  least: number,
  most: number,
): Specified<number> | null {
  return value && { compute: (context) => Math.min(most, Math.max(least, value.compute(context))) };
}

function lineHeightOf(node: ValueNode | undefined): Specified<number> | null {
  if (keywordOf(node) === "normal") return lineHeightFactor(1.2);
  if (node?.type === "Number") return lineHeightFactor(Number(node.value));
  return lengthOf(node, (context) => context.fontSize);
}

function lineHeightFactor(factor: number): Specified<number> {
  return { compute: (context) => factor * context.fontSize, inheritsRule: true };
}

/** A rule needs a style in CSS too: `1pt black` alone draws nothing there, and would surprise here. */
function borderOf(nodes: readonly ValueNode[]): Specified<Border> | null {
  if (keywordOf(nodes[0]) === "none" && nodes.length === 1) return constant(noBorder);
  if (!nodes.some((node) => keywordOf(node) === "solid")) return null;
  const widths = nodes.map((node) => lengthOf(node)).filter((width) => width !== null);
  const colors = nodes
    .filter((node) => keywordOf(node) !== "solid")
    .map((node) => colorOf(node))
    .filter((color) => color !== null);
  return {
    compute(context) {
      const width = widths[0]?.compute({ ...context, inherited: 0 }) ?? 2.25;
      const color = colors[0]?.compute({ ...context, inherited: context.color }) ?? context.color;
      return { width, color };
    },
  };
}
