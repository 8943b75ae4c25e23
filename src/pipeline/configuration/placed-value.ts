import { resolve } from "node:path";
import type { Node } from "yaml";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../../document/span.ts";
import type { Host } from "../../host/host.ts";
import type { PlacedPart, PlacedValue } from "./configuration.ts";

/** Values deeper than this are not looked into: no option has any. */
const deepest = 4;

/** The values of a YAML or JSON file, with their places; null where it is neither, which is reported. */
export async function placedText(
  text: string | null,
  file: string,
  report: Report,
): Promise<PlacedValue | null> {
  if (text === null) return null;
  // JSON is YAML too, and this parser tells places.
  const { isMap, isScalar, isSeq, parseDocument } = await import("yaml");
  const document = parseDocument<Node>(text, { prettyErrors: false, logLevel: "silent" });
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const span = { file, start: error.pos[0], end: error.pos[1] };
    report(diagnose("config/syntax", error.message, { span }));
    return null;
  }
  const spanOf = (node: Node | null): SourceSpan => ({
    file,
    start: node?.range?.[0] ?? 0,
    end: node?.range?.[1] ?? 0,
  });
  const placed = (node: Node | null, depth: number): PlacedValue => {
    const span = spanOf(node);
    if (depth > deepest || node === null) return { value: null, span, parts: [] };
    if (isMap<Node, Node>(node)) {
      const parts = node.items.map(({ key, value }): PlacedPart => {
        const name = isScalar(key) ? String(key.value) : "?";
        return { key: name, keySpan: spanOf(key), part: placed(value, depth + 1) };
      });
      return {
        value: Object.fromEntries(parts.map((one) => [one.key, one.part.value])),
        span,
        parts,
      };
    }
    if (isSeq<Node>(node)) {
      const parts = node.items.map((item, index): PlacedPart => {
        const part = placed(item, depth + 1);
        return { key: String(index), keySpan: part.span, part };
      });
      return { value: parts.map(({ part }) => part.value), span, parts };
    }
    return { value: isScalar(node) ? node.value : null, span, parts: [] };
  };
  return placed(document.contents, 0);
}

/** What a module exports by default; null where it cannot be run, which is reported. */
export async function placedModule(
  file: string,
  host: Host,
  report: Report,
): Promise<PlacedValue | null> {
  const span = { file, start: 0, end: 0 };
  if ((await host.kindOf(file)) === "missing") {
    report(diagnose("config/missing", "there is no such configuration", { span }));
    return null;
  }
  try {
    const { default: exported } = await host.load(resolve(file));
    return unplaced(exported, span, 0);
  } catch (error) {
    // The user's own code: whatever it throws is a fault of the file.
    report(diagnose("config/syntax", `the module cannot be run: ${error}`, { span }));
    return null;
  }
}

/** A value that stands nowhere in a file: each part of it has the same place. */
export function unplaced(value: unknown, span: SourceSpan, depth: number): PlacedValue {
  if (typeof value !== "object" || value === null || depth > deepest)
    return { value, span, parts: [] };
  const parts = Object.entries(value).map(([key, part]): PlacedPart => {
    return { key, keySpan: span, part: unplaced(part, span, depth + 1) };
  });
  return { value, span, parts };
}
