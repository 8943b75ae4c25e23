import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../../document/span.ts";
import { decode } from "../decode.ts";
import type { Input } from "../reader.ts";
import { readable, wholeText } from "../source-text.ts";
import { Fields } from "./fields.ts";
import { parseJson } from "./parse-json.ts";

/** A JSON file of one object, or of a list of objects. */
export interface JsonFile {
  readonly objects: readonly Fields[];
  /** The whole of it. */
  readonly span: SourceSpan;
}

/** Opens a JSON file; null, with an error, where there is no object in it. */
export function openJson(input: Input, report: Report): JsonFile | null {
  const decoded = decode(input, report);
  if (decoded === null) return null;
  const source = readable(wholeText(decoded, input.file), report);
  const root = parseJson(source, report);
  if (root === null) return null;
  const nodes = root.type === "array" ? root.items : [root];
  const objects = nodes.flatMap((node) =>
    node.type === "object" ? [new Fields(node, source, report)] : [],
  );
  const span = { file: input.file, start: 0, end: decoded.length };
  if (objects.length === 0) {
    report(diagnose("input/no-body", "there is no object in this JSON", { span }));
    return null;
  }
  return { objects, span };
}
