import {
  type Known,
  marginBoxProperties,
  pageProperties,
  ruleProperties,
  syntaxOf,
} from "./definitions.ts";
import { readValue } from "./grammar.ts";
import { parseSheet } from "./parse-sheet.ts";
import type { ParsedSheet, RawDeclaration, Sheet } from "./sheet.ts";
import type { ValueNode } from "./value.ts";
import { everySubstitution } from "./variables.ts";

/** Sheets as they are after reading, as JSON: an article needs two or three of them. */
export interface CompiledSheets {
  /**
   * By the hash of the text a {@link ParsedSheet} each. What they name beside them is relative, and places are in no
   * file.
   */
  readonly sheets: Readonly<Record<string, string>>;
  /** {@link CompiledValues}. */
  readonly values: string;
}

/** By syntax and text: every value that the sheets can come to have together. */
export type CompiledValues = Readonly<
  Record<string, Readonly<Record<string, readonly ValueNode[]>>>
>;

/**
 * Reads the sheets that come with Readout once, when it is built: parsing CSS and checking its values
 * took a tenth of the CPU time of a page. Throws where a sheet has a fault.
 */
export function compileSheets(
  sheets: readonly Sheet[],
  hash: (text: string) => string,
): CompiledSheets {
  const parsed = sheets.map((sheet) => ({ hash: hash(sheet.text), sheet: parsedAlone(sheet) }));
  return {
    sheets: Object.fromEntries(parsed.map(({ hash, sheet }) => [hash, jsonOf(sheet)])),
    values: jsonOf(valuesOf(parsed.map(({ sheet }) => sheet))),
  };
}

/** Without the places of nodes, and the file, which is put in when a sheet is read. */
function jsonOf(value: ParsedSheet | CompiledValues): string {
  return JSON.stringify(value, (key, value) =>
    key === "loc" || (key === "file" && value === "") ? undefined : value,
  );
}

/** As if the sheet lay nowhere: its folder is known only where it is used. */
function parsedAlone({ name, text }: Sheet): ParsedSheet {
  const { imports, rules, pages, fontFaces } = parseSheet({ name, file: "", text }, (problem) => {
    throw new Error(`${name}.css: ${problem.message}`);
  });
  return { name, file: "", base: "", imports, rules, pages, fontFaces };
}

/** A sheet may set a variable that another one uses, whichever comes first. */
function valuesOf(sheets: readonly ParsedSheet[]): CompiledValues {
  const variables = new Map<string, string[]>();
  for (const { name, value } of sheets
    .flatMap(({ rules }) => rules)
    .flatMap((rule) => rule.declarations)) {
    if (name.startsWith("--")) variables.set(name, [...(variables.get(name) ?? []), value]);
  }
  const values = new Map<string, Map<string, readonly ValueNode[]>>();
  const add = (declarations: readonly RawDeclaration[], properties: ReadonlyMap<string, Known>) => {
    for (const { name, value } of declarations) {
      const known = properties.get(name);
      if (!known) continue;
      const syntax = syntaxOf(known.definition);
      const ofSyntax = values.get(syntax) ?? new Map<string, readonly ValueNode[]>();
      values.set(syntax, ofSyntax);
      for (const text of everySubstitution(value, variables)) {
        const nodes = readValue(text, syntax);
        if (nodes) ofSyntax.set(text, nodes);
      }
    }
  };
  for (const { rules, pages } of sheets) {
    for (const rule of rules) add(rule.declarations, ruleProperties);
    for (const page of pages) {
      add(page.declarations, pageProperties);
      for (const box of page.boxes) add(box.declarations, marginBoxProperties);
    }
  }
  return Object.fromEntries(
    Array.from(values, ([syntax, ofSyntax]) => [syntax, Object.fromEntries(ofSyntax)]),
  );
}
