import { Parser } from "htmlparser2";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { type SourceText, spanOf } from "../source-text.ts";
import type { MarkupElement } from "./tree.ts";
import { Excess, TreeBuilder } from "./tree-builder.ts";

export interface ParseOptions {
  /** Whether the text is XML: `<p/>` is then an element without content. */
  readonly xml: boolean;
}

/**
 * Parses markup as browsers do, near enough: tags may be missing or wrong. One linear pass; null, with
 * an error, where the nesting or the number of tags is that of an attack and not of an article.
 */
export function parseMarkup(
  source: SourceText,
  options: ParseOptions,
  report: Report,
): MarkupElement | null {
  const builder = new TreeBuilder(source.text.length);
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes, parser.startIndex),
      onclosetag: (_name, implied) =>
        builder.close(implied ? parser.startIndex : parser.endIndex + 1, parser.endIndex + 1),
      ontext: (value) => builder.text(value, parser.startIndex, parser.endIndex + 1),
    },
    { recognizeSelfClosing: options.xml, recognizeCDATA: options.xml },
  );
  try {
    parser.write(source.text);
    parser.end();
  } catch (error) {
    if (!(error instanceof Excess)) throw error;
    const at = spanOf(source, parser.startIndex, parser.startIndex + 1);
    report(diagnose("input/too-complex", error.message, { span: at }));
    return null;
  }
  return builder.root();
}
