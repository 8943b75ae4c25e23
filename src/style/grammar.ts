import { createRequire } from "node:module";
import convertor from "css-tree/convertor";
import { Lexer } from "css-tree/lexer";
import parse from "css-tree/parser";
import { syntaxes } from "./definitions.ts";
import { colorSyntax, lengthUnits, type ValueNode } from "./value.ts";

/** What values are checked against. */
export interface Grammar {
  /** The nodes of a value that fits one of the {@link syntaxes}; null where it does not. */
  readValue(text: string, syntax: string): readonly ValueNode[] | null;
  /** Whether CSS has a property of this name, whatever Readout makes of it. */
  isCssProperty(name: string): boolean;
}

/** Longer values are refused: matching takes a number of steps that grows with the length. */
const longestValue = 1000;

/**
 * The lexer with the units and types that Readout knows, and nothing else of CSS: what it takes,
 * Readout can compute. Each syntax is registered as a type of its own name, so that it is compiled
 * once, when it is first used.
 */
const lexer = new Lexer({
  generic: true,
  units: { length: lengthUnits },
  types: {
    color: colorSyntax,
    url: "url( <string> ) | <url-token>",
    "length-percentage": "<length> | <percentage>",
    ...Object.fromEntries(syntaxes.map((syntax) => [syntax, syntax])),
  },
});

/** See {@link Grammar}. */
export function readValue(text: string, syntax: string): readonly ValueNode[] | null {
  if (text.length > longestValue || !matches(text, syntax)) return null;
  let broken = false;
  const node = convertor.toPlainObject(
    parse(text, {
      context: "value",
      onParseError: () => {
        broken = true;
      },
    }),
  );
  return !broken && node.type === "Value" ? node.children : null;
}

/** The grammar of css-tree, with the types and units that sheets of Readout use. */
export const grammar: Grammar = { readValue, isCssProperty };

/** See {@link Grammar}. */
function isCssProperty(name: string): boolean {
  return wholeOfCss().lexer.checkPropertyName(name) === undefined;
}

/** Whether CSS has an at-rule of this name. */
export function isCssAtRule(name: string): boolean {
  return wholeOfCss().lexer.checkAtruleName(name) === undefined;
}

/** All that css-tree knows of CSS: much to load, and needed only to tell a mistake from what is not supported. */
function wholeOfCss(): typeof import("css-tree") {
  return createRequire(import.meta.url)("css-tree");
}

function matches(text: string, syntax: string): boolean {
  return lexer.matchType(syntax, text).matched !== null;
}
