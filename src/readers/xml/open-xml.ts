import type { Report } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../../document/span.ts";
import { decode } from "../decode.ts";
import type { Input } from "../reader.ts";
import { readable, type SourceText, spanOf, wholeText } from "../source-text.ts";
import { parseXml } from "./parse-xml.ts";
import type { XmlElement } from "./tree.ts";

/** An XML file: its root and the text that all places in the tree count in. */
export interface XmlFile {
  readonly root: XmlElement;
  readonly source: SourceText;
  /** The whole of it. */
  readonly span: SourceSpan;
}

/** Opens an XML file; null, with an error, where nothing in it can be read. */
export function openXml(input: Input, report: Report): XmlFile | null {
  const decoded = decode(input, report);
  if (decoded === null) return null;
  const source = readable(wholeText(decoded, input.file), report);
  const root = parseXml(source, report);
  return root && { root, source, span: { file: input.file, start: 0, end: decoded.length } };
}

/** Where an element stands in the file. */
export function spanOfElement({ start, end }: XmlElement, source: SourceText): SourceSpan {
  return spanOf(source, start, end);
}
