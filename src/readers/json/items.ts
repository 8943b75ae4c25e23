import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../../document/span.ts";
import { decode } from "../decode.ts";
import type { Input } from "../reader.ts";
import { part, readable, type SourceText, wholeText } from "../source-text.ts";
import { Fields } from "./fields.ts";
import { parseJson } from "./parse-json.ts";

/** A JSON file of one object, of a list of objects, or of an object a line (JSON Lines). */
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
  const found = linesOf(source).map((text) => objectsIn(text, report));
  // Said already of what cannot be parsed.
  if (found.every((objects) => objects === null)) return null;
  const objects = found.flatMap((each) => each ?? []);
  const span = { file: input.file, start: 0, end: decoded.length };
  if (objects.length === 0) {
    report(diagnose("input/no-body", "there is no object in this JSON", { span }));
    return null;
  }
  return { objects, span };
}

/** The values of a file: its lines where each is an object, or else the whole. */
function linesOf(source: SourceText): readonly SourceText[] {
  if (!/^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/.test(source.text)) return [source];
  return [...source.text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) =>
    part(source, index, index + line.length),
  );
}

/** Null where it is no JSON. */
function objectsIn(source: SourceText, report: Report): readonly Fields[] | null {
  const root = parseJson(source, report);
  if (root === null) return null;
  const nodes = root.type === "array" ? root.items : [root];
  return nodes.flatMap((node) =>
    node.type === "object" ? [new Fields(node, source, report)] : [],
  );
}
