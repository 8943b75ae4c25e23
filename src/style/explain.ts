import type { CssNodePlain, SelectorPlain } from "css-tree";
import convertor from "css-tree/convertor";
import parse from "css-tree/parser";
import type { Element } from "../document/element.ts";
import type { Cascade } from "./cascade.ts";
import type { Computed } from "./compute.ts";
import { contentLonghand, type Longhand, longhandsOf } from "./definitions.ts";
import { readSelector } from "./selector.ts";
import type { Color, ExplainedValue, Explanation, Medium, Unexplained } from "./style.ts";
import { type Branch, branchOf } from "./tree.ts";
import { isElementName, type PseudoElement } from "./vocabulary.ts";

/**
 * The style of an element such as a selector describes: `blockquote p`, `quote[translation=stated]::before`.
 * It stands in an article in the elements that the selector names around it, and alone there.
 */
export function explain(
  selector: string,
  cascades: Readonly<Record<Medium, Cascade>>,
): Explanation | Unexplained {
  const parsed = parsedSelector(selector);
  if (!parsed) return { message: `“${selector}” is no selector` };
  const read = readSelector(parsed);
  if ("message" in read) return read;
  const described = chainOf(parsed);
  if (!described) {
    return {
      message: `“${selector}” describes no single element`,
      help: "Name elements, their attributes and what they stand in, as in `blockquote p`.",
    };
  }
  const valuesIn = (medium: Medium) =>
    explainedIn(medium, cascades[medium], described, read.pseudoElement);
  return { print: valuesIn("print"), speech: valuesIn("speech") };
}

function parsedSelector(text: string): SelectorPlain | null {
  let broken = false;
  const onParseError = () => {
    broken = true;
  };
  try {
    const node = convertor.toPlainObject(
      parse(text, { context: "selector", positions: true, onParseError }),
    );
    return !broken && node.type === "Selector" ? node : null;
  } catch {
    return null;
  }
}

/** One element of a selector: `quote[kind=speech]`. */
interface Described {
  name: string;
  readonly attributes: Record<string, string>;
  /** The elements that stand before it. */
  readonly before: readonly Described[];
}

/** The elements from the article down to the one described; null where the selector asks for more. */
function chainOf({ children }: SelectorPlain): readonly Described[] | null {
  const chain: Described[] = [undescribed()];
  for (const node of children) {
    const last = chain.at(-1);
    if (!last) return null;
    if (node.type === "Combinator") {
      if (node.name === " " || node.name === ">") chain.push(undescribed());
      else chain[chain.length - 1] = undescribed([...last.before, last]);
    } else if (node.type === "TypeSelector") last.name = node.name;
    else if (node.type === "AttributeSelector") last.attributes[node.name.name] = wantedValue(node);
    else if (node.type !== "PseudoElementSelector") return null;
  }
  if (chain[0]?.name !== "article") chain.unshift({ ...undescribed(), name: "article" });
  const all = chain.flatMap((one) => [one, ...one.before]);
  return all.every(({ name }) => isElementName(name)) ? chain : null;
}

function undescribed(before: readonly Described[] = []): Described {
  return { name: "", attributes: {}, before };
}

function wantedValue(node: Extract<CssNodePlain, { type: "AttributeSelector" }>): string {
  if (node.value === null) return "";
  return node.value.type === "String" ? node.value.value : node.value.name;
}

/** A computed style with the element that it is of. */
interface Step {
  readonly name: string;
  readonly computed: Computed;
}

function explainedIn(
  medium: Medium,
  cascade: Cascade,
  chain: readonly Described[],
  pseudoElement: PseudoElement | null,
): readonly ExplainedValue[] {
  const steps: Step[] = [];
  let branch: Branch | null = branchOf(elementOf(chain));
  for (; branch; branch = branch.children.at(-1) ?? null) {
    const computed = cascade.styleOf(branch, steps.at(-1)?.computed ?? null);
    steps.push({ name: branch.element.name, computed });
    if (branch.children.length === 0 && pseudoElement !== null) {
      const generated = cascade.styleOf(branch, computed, pseudoElement);
      steps.push({ name: `${branch.element.name}::${pseudoElement}`, computed: generated });
    }
  }
  const longhands = [...longhandsOf[medium], contentLonghand];
  return longhands
    .map((longhand) => explained(longhand, steps))
    .sort((a, b) => (a.property < b.property ? -1 : 1));
}

function elementOf([first, ...rest]: readonly Described[]): Element {
  const name = first?.name ?? "article";
  if (!isElementName(name)) throw new Error(`no element ${name}`);
  const below = rest.length === 0 ? [] : [elementOf(rest)];
  return {
    type: "element",
    name,
    attributes: first?.attributes ?? {},
    children: [...(rest[0]?.before.map((one) => elementOf([one])) ?? []), ...below],
    range: { start: 0, end: 0 },
  };
}

function explained({ name, property }: Longhand, steps: readonly Step[]): ExplainedValue {
  const last = steps.at(-1);
  const own = last?.computed.origins.get(name);
  const value =
    name === "content" ? "" : formatted(last?.computed.values.get(name), unitOf(property.syntax));
  if (own && own.value !== "inherit" && own.value !== "unset") {
    return { property: name, value, origin: { type: "declared", span: own.span } };
  }
  const around = steps.slice(0, -1).findLast(({ computed }) => computed.origins.has(name));
  const span = around?.computed.origins.get(name)?.span;
  if ((property.inherited || own?.value === "inherit") && around && span) {
    return { property: name, value, origin: { type: "inherited", from: around.name, span } };
  }
  return { property: name, value, origin: { type: "initial" } };
}

/** What the numbers that a property computes to count, by the kinds of value that it takes. */
function unitOf(syntax: string): string {
  const units = { "<length": "pt", "<time": "ms", "<semitones": "st", "<decibel": "dB" };
  return Object.entries(units).find(([kind]) => syntax.includes(kind))?.[1] ?? "";
}

/** A computed value on one line. */
function formatted(value: unknown, unit: string): string {
  if (value === null || value === undefined) return "none";
  if (typeof value === "number") return `${Math.round(value * 1000) / 1000}${unit}`;
  if (isColor(value)) return hexOf(value);
  if (Array.isArray(value)) return value.map((part) => formatted(part, unit)).join(", ") || "none";
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .filter(([key, part]) => key !== "type" && part !== null)
    .map(([, part]) => formatted(part, unit))
    .join(" ");
}

/** No other value is three numbers in a row. */
function isColor(value: unknown): value is Color {
  return (
    Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === "number")
  );
}

function hexOf(color: Color): string {
  return `#${color
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
