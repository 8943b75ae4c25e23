import { dirname, join } from "node:path";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../document/span.ts";
import type { CompiledSheets, CompiledValues } from "./compile-sheets.ts";
import type { Grammar } from "./grammar.ts";
import type { ParsedSheet, RawDeclaration, Sheet } from "./sheet.ts";
import { resolveUrl } from "./value.ts";

/**
 * Reads sheets: what was compiled when Readout was built as it is, others by parsing. The parser and
 * the grammar of CSS are loaded only for these.
 */
export class SheetReader {
  readonly #compiled: CompiledSheets | null;
  readonly #hash: (text: string) => string;
  #isAllCompiled = true;

  constructor(compiled: CompiledSheets | null, hash: (text: string) => string) {
    this.#compiled = compiled;
    this.#hash = hash;
  }

  async read(sheet: Sheet, report: Report): Promise<ParsedSheet> {
    const known = this.#compiled?.sheets[this.#hash(sheet.text)];
    if (known !== undefined) return placed(JSON.parse(known), sheet);
    this.#isAllCompiled = false;
    const { parseSheet } = await import("./parse-sheet.ts");
    return parseSheet(sheet, report);
  }

  /** For the values of the sheets that were read: another sheet can change any of them by a variable. */
  async grammar(): Promise<Grammar> {
    if (this.#compiled && this.#isAllCompiled) return compiledGrammar(this.#compiled);
    const { grammar } = await import("./grammar.ts");
    return grammar;
  }
}

/** Knows the values of compiled sheets and no others. */
function compiledGrammar(compiled: CompiledSheets): Grammar {
  const values: CompiledValues = JSON.parse(compiled.values);
  return {
    readValue: (text, syntax) => values[syntax]?.[text] ?? null,
    isCssProperty: () => true,
  };
}

/** A compiled sheet where its file lies. */
function placed(sheet: ParsedSheet, { name, file }: Sheet): ParsedSheet {
  const base = dirname(file);
  const inFile = (span: SourceSpan): SourceSpan => ({ ...span, file });
  const declarations = (raw: readonly RawDeclaration[]) =>
    raw.map((one) => ({
      ...one,
      nameSpan: inFile(one.nameSpan),
      valueSpan: inFile(one.valueSpan),
    }));
  return {
    name,
    file,
    base,
    imports: sheet.imports.map((one) => ({ file: join(base, one.file), span: inFile(one.span) })),
    rules: sheet.rules.map((rule) => ({ ...rule, declarations: declarations(rule.declarations) })),
    pages: sheet.pages.map((page) => ({
      ...page,
      declarations: declarations(page.declarations),
      boxes: page.boxes.map((box) => ({ ...box, declarations: declarations(box.declarations) })),
    })),
    fontFaces: sheet.fontFaces.map((face) => ({ ...face, source: resolveUrl(face.source, base) })),
  };
}
