import { isAbsolute, join } from "node:path";
import type { CssNodePlain } from "css-tree";

/** Grey or colour as sRGB, 0 to 1 each. */
export type Color = readonly [red: number, green: number, blue: number];

/** An edge of a box. */
export interface Border {
  /** Points; 0 for none. */
  readonly width: number;
  readonly color: Color;
}

/** A value for each edge of a box. */
export interface Edges<T> {
  readonly top: T;
  readonly right: T;
  readonly bottom: T;
  readonly left: T;
}

/** One entry of `voice-family`. */
export type VoiceQuery =
  | { readonly type: "name"; readonly name: string }
  | {
      readonly type: "generic";
      readonly age: "child" | "young" | "old" | null;
      readonly gender: "male" | "female" | "neutral";
      /** 1 is the first voice that fits, 2 the second, … */
      readonly variant: number;
    };

/** What a value may need to know of the element that it is computed for. */
export interface Context<T> {
  /** The parent's computed value of the same property. */
  readonly inherited: T;
  /** Points: what `em` is. For font-size itself, the parent's. */
  readonly fontSize: number;
  /** Points: what `rem` is. */
  readonly rootFontSize: number;
  /** The element's own text colour. */
  readonly color: Color;
}

/** A value as the sheet gives it, to be computed for each element. */
export interface Specified<T> {
  compute(context: Context<T>): T;
  /** Descendants inherit the rule, not its result (a number as line-height). */
  readonly inheritsRule?: boolean;
}

/** A piece of a value, as css-tree parses it. */
export type ValueNode = CssNodePlain;

/** A sound that a sheet names (`cue-before`). */
export interface CueSound {
  /** A WAV file: absolute, or a path from the sheet's own. */
  readonly file: string;
  /** Louder or softer than the file has it, and than the element is. */
  readonly decibels: number;
}

/** A file named in a sheet: `npm:` names stay, others become paths from the sheet's own folder. */
export function resolveUrl(url: string, base: string): string {
  if (url.startsWith("npm:") || isAbsolute(url)) return url;
  return join(base, url);
}

/** A value that is the same for every element. */
export function constant<T>(value: T): Specified<T> {
  return { compute: () => value };
}

/** Points in one of each absolute unit (CSS Values 3, section 5.2). */
const pointsIn: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  pc: 12,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  q: 72 / 101.6,
};

/** The units that a length can have. */
export const lengthUnits = [...Object.keys(pointsIn), "em", "rem"];

/** A length in points; `percentOf` says what a percentage is of, where one is allowed. */
export function lengthOf(
  node: ValueNode | undefined,
  percentOf: ((context: Context<number>) => number) | null = null,
): Specified<number> | null {
  if (node?.type === "Number") return constant(Number(node.value));
  if (node?.type === "Percentage" && percentOf) {
    const share = Number(node.value) / 100;
    return { compute: (context) => share * percentOf(context) };
  }
  if (node?.type !== "Dimension") return null;
  const amount = Number(node.value);
  const unit = node.unit.toLowerCase();
  if (unit === "em") return { compute: (context) => amount * context.fontSize };
  if (unit === "rem") return { compute: (context) => amount * context.rootFontSize };
  const points = pointsIn[unit];
  return points === undefined ? null : constant(amount * points);
}

/** Milliseconds. */
export function timeOf(node: ValueNode | undefined): number | null {
  if (node?.type !== "Dimension") return null;
  return Number(node.value) * (node.unit.toLowerCase() === "s" ? 1000 : 1);
}

/** The keyword that a value consists of, in lower case; null where it is something else. */
export function keywordOf(node: ValueNode | undefined): string | null {
  return node?.type === "Identifier" ? node.name.toLowerCase() : null;
}

/** Parts of a value between its top-level commas. */
export function splitAtCommas(nodes: readonly ValueNode[]): ValueNode[][] {
  const parts: ValueNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === "Operator" && node.value === ",") parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

/** The colour names of CSS 2.1. */
const namedColors: Readonly<Record<string, string>> = {
  black: "000000",
  silver: "c0c0c0",
  gray: "808080",
  grey: "808080",
  white: "ffffff",
  maroon: "800000",
  red: "ff0000",
  purple: "800080",
  fuchsia: "ff00ff",
  green: "008000",
  lime: "00ff00",
  olive: "808000",
  yellow: "ffff00",
  navy: "000080",
  blue: "0000ff",
  teal: "008080",
  aqua: "00ffff",
  orange: "ffa500",
};

/** Value definition syntax of the colours that {@link colorOf} reads. */
export const colorSyntax = `<hex-color> | currentcolor | rgb( <number>#{3} ) | ${Object.keys(namedColors).join(" | ")}`;

/** A colour without transparency: nothing on paper is seen through. */
export function colorOf(node: ValueNode | undefined): Specified<Color> | null {
  if (node?.type === "Hash") {
    const color = colorOfHex(node.value);
    return color && constant(color);
  }
  if (node?.type === "Function") return colorOfFunction(node.children);
  const keyword = keywordOf(node);
  if (keyword === null) return null;
  if (keyword === "currentcolor") return { compute: (context) => context.color };
  const hex = namedColors[keyword];
  const color = hex === undefined ? null : colorOfHex(hex);
  return color && constant(color);
}

function colorOfFunction(nodes: readonly ValueNode[]): Specified<Color> | null {
  const [red, green, blue] = nodes
    .filter((node) => node.type === "Number")
    .map((node) => Math.min(255, Math.max(0, Number(node.value))) / 255);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return constant([red, green, blue]);
}

function colorOfHex(hex: string): Color | null {
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
  if (digits.length !== 6) return null;
  const part = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}
