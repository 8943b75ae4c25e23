import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { positionOf } from "../../src/diagnostics/format.ts";
import type { Element, ElementName, Leaf } from "../../src/document/element.ts";
import { createStyle } from "../../src/style/create-style.ts";
import { grammar } from "../../src/style/grammar.ts";
import { parseSheet } from "../../src/style/parse-sheet.ts";
import type { PrintStyle, SpeechStyle, Style, StyledElement } from "../../src/style/style.ts";

/** An element for tests; a string is a run of text. Ranges count on from 0 in the order of making. */
export function make(
  name: ElementName,
  attributes: Record<string, string>,
  ...children: readonly (Element | string)[]
): Element {
  const nodes = children.map((child): Element | Leaf =>
    typeof child === "string"
      ? { type: "text", value: child, range: { start: 0, end: child.length } }
      : child,
  );
  return { type: "element", name, attributes, children: nodes, range: { start: 0, end: 1 } };
}

/** A style of some sheets, later ones over earlier ones, and what was reported. */
export function styleOf(...texts: readonly string[]): { style: Style; reports: Diagnostic[] } {
  const reports: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => reports.push(diagnostic);
  const sheets = texts.map((text, index) =>
    parseSheet({ name: `sheet ${index}`, file: `styles/${index}.css`, text }, report),
  );
  return { style: createStyle(sheets, grammar, report), reports };
}

/** What was reported of one sheet, each as `line:column-line:column code: message | help`. */
export function reportsOn(text: string): string[] {
  const at = (offset: number) => {
    const { line, column } = positionOf(text, offset);
    return `${line}:${column}`;
  };
  return styleOf(text).reports.map(({ code, message, help, span }) => {
    const place = span ? `${at(span.start)}-${at(span.end)} ` : "";
    return `${place}${code}: ${message} | ${help}`;
  });
}

/** The first element of a name, in reading order. */
export function find<S>(root: StyledElement<S>, name: string): StyledElement<S> {
  const found = search(root, name);
  if (!found) throw new Error(`no ${name} in the tree`);
  return found;
}

function search<S>(element: StyledElement<S>, name: string): StyledElement<S> | null {
  if (element.name === name) return element;
  for (const child of element.children) {
    const found = child.type === "element" ? search(child, name) : null;
    if (found) return found;
  }
  return null;
}

/** The text of an element and all in it. */
export function textOf<S>(element: StyledElement<S>): string {
  return element.children
    .map((child) => (child.type === "text" ? child.value : textOf(child)))
    .join("");
}

/** Style of the first element of a name, in print. */
export function printed(root: Element, name: string, ...sheets: readonly string[]): PrintStyle {
  return find(styleOf(...sheets).style.print(root), name).style;
}

/** Style of the first element of a name, in speech. */
export function spoken(root: Element, name: string, ...sheets: readonly string[]): SpeechStyle {
  return find(styleOf(...sheets).style.speech(root), name).style;
}
