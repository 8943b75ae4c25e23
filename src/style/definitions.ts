import { content, pageContent } from "./content.ts";
import { pageSize } from "./page-properties.ts";
import { printProperties } from "./print-properties.ts";
import { type Definition, type Property, property, type Registry } from "./property.ts";
import { speechProperties } from "./speech-properties.ts";
import type { Medium } from "./style.ts";
import { constant, resolveUrl, type ValueNode } from "./value.ts";

/** A property that has a computed value of its own. */
export interface Longhand<T = unknown> {
  /** As CSS writes it: `margin-left`. */
  readonly name: string;
  /** Field of the computed style. */
  readonly key: string;
  readonly side: Side | null;
  readonly property: Property<T>;
}

/** A property that stands for several. */
export interface Shorthand {
  readonly name: string;
  readonly longhands: readonly Longhand[];
  readonly syntax: string;
  /** The part of the value that belongs to the longhand at `index`. */
  part(value: readonly ValueNode[], index: number): readonly ValueNode[];
}

const sides = ["top", "right", "bottom", "left"] as const;
type Side = (typeof sides)[number];

/** Lexicon files for the narration, PLS; on `article` alone. Later sheets replace, not add. */
const lexicon = property<readonly string[]>({
  initial: [],
  syntax: "none | <url>#",
  specify: (nodes, base) =>
    constant(nodes.flatMap((node) => (node.type === "Url" ? [resolveUrl(node.value, base)] : []))),
});

/** The properties whose values make up the computed style, by medium. */
export const longhandsOf: Readonly<Record<Medium, readonly Longhand[]>> = {
  print: longhandsIn(printProperties),
  speech: longhandsIn(speechProperties),
};

/** Properties that are looked at one by one. Colour and family are also part of the computed style. */
export const contentLonghand = longhand("content", content);
export const lexiconLonghand = longhand("-readout-lexicon", lexicon);
export const colorLonghand = longhand("color", printProperties.color);
export const fontFamilyLonghand = longhand("font-family", printProperties.fontFamily);
export const pageSizeLonghand = longhand("size", pageSize);
export const pageContentLonghand = longhand("content", pageContent);

const shorthandsOf: Readonly<Record<Medium, readonly Shorthand[]>> = {
  print: [
    box("margin", "each", printProperties.margin.side),
    box("padding", "each", printProperties.padding.side),
    box("border", "same", printProperties.border.side),
  ],
  speech: [
    pair("pause", "pause-before", "pause-after"),
    pair("rest", "rest-before", "rest-after"),
    pair("cue", "cue-before", "cue-after"),
  ],
};

/** What a name stands for in a rule, and in which media it has an effect. */
export interface Known {
  readonly definition: Longhand | Shorthand;
  readonly media: readonly Medium[];
}

/** Every property that a rule can declare, by name: what Readout supports. */
export const ruleProperties: ReadonlyMap<string, Known> = knownIn([
  ["print", [...longhandsOf.print, ...shorthandsOf.print, contentLonghand]],
  ["speech", [...longhandsOf.speech, ...shorthandsOf.speech, contentLonghand, lexiconLonghand]],
]);

/** Every property that @page can declare. */
export const pageProperties: ReadonlyMap<string, Known> = knownIn([
  ["print", [...longhandsOf.print, ...shorthandsOf.print, pageSizeLonghand]],
]);

/** Every property that a margin box of @page can declare. */
export const marginBoxProperties: ReadonlyMap<string, Known> = knownIn([
  ["print", [...longhandsOf.print, ...shorthandsOf.print, pageContentLonghand]],
]);

/** Descriptors of @font-face. */
export const fontFaceDescriptors = {
  "font-family": "<string> | <custom-ident>+",
  src: "<url>",
  "font-weight": "normal | bold | <number [1,1000]>",
  "font-style": "normal | italic",
  "unicode-range": "<urange>#",
} as const;

/** Every value definition syntax that a sheet can be checked against. */
export const syntaxes: readonly string[] = [
  ...[ruleProperties, pageProperties, marginBoxProperties].flatMap((properties) =>
    [...properties.values()].map(({ definition }) => syntaxOf(definition)),
  ),
  ...Object.values(fontFaceDescriptors),
];

/** What a longhand or a shorthand accepts. */
export function syntaxOf(definition: Longhand | Shorthand): string {
  return "property" in definition ? definition.property.syntax : definition.syntax;
}

function longhandsIn(registry: Registry): Longhand[] {
  return Object.entries(registry).flatMap(([key, definition]: [string, Definition]) => {
    const name = kebab(key);
    if (definition.type === "property") return [longhand(definition.name ?? name, definition, key)];
    return sides.map((side) => longhand(`${name}-${side}`, definition.side, key, side));
  });
}

function longhand<T>(
  name: string,
  definition: Property<T>,
  key: string = name,
  side: Side | null = null,
): Longhand<T> {
  return { name, key, side, property: definition };
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** CSS box notation: one value for all, or top-bottom and sides, or top, sides, bottom, or all four. */
function box(name: string, kind: "each" | "same", side: Property<unknown>): Shorthand {
  const parts = [
    [0, 0, 0, 0],
    [0, 1, 0, 1],
    [0, 1, 2, 1],
    [0, 1, 2, 3],
  ];
  return {
    name,
    longhands: sides.map((edge) => longhand(`${name}-${edge}`, side, name, edge)),
    syntax: kind === "same" ? side.syntax : `[ ${side.syntax} ]{1,4}`,
    part(value, index) {
      if (kind === "same") return value;
      const node = value[parts[value.length - 1]?.[index] ?? 0];
      return node ? [node] : [];
    },
  };
}

/** Before and after; one value stands for both. A volume belongs to the sound before it. */
function pair(name: string, ...names: readonly [string, string]): Shorthand {
  const longhands = names.flatMap(
    (one) => longhandsOf.speech.find((candidate) => candidate.name === one) ?? [],
  );
  return {
    name,
    longhands,
    syntax: `[ ${longhands[0]?.property.syntax ?? ""} ]{1,2}`,
    part(value, index) {
      const starts = value.flatMap(({ type }, at) =>
        type === "Dimension" && at > 0 && value[at - 1]?.type === "Url" ? [] : [at],
      );
      const from = starts[index] === undefined ? 0 : index;
      return value.slice(starts[from], starts[from + 1]);
    },
  };
}

function knownIn(
  entries: readonly (readonly [Medium, readonly (Longhand | Shorthand)[]])[],
): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const [medium, definitions] of entries) {
    for (const definition of definitions) {
      const before = known.get(definition.name);
      known.set(definition.name, { definition, media: [...(before?.media ?? []), medium] });
    }
  }
  return known;
}
