import {
  createScanner,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { type SourceText, spanOf } from "../source-text.ts";
import type { JsonNode } from "./tree.ts";

/** Values may be nested so deep: more would exhaust the parser's stack. */
const deepest = 256;
/** Faults that are reported one by one; the others are counted. */
const mostFaults = 5;

/**
 * Parses JSON into a tree that knows where everything stands. A fault is reported and what can be read
 * is read; of two members of one name the last counts. Null where nothing can be read.
 */
export function parseJson(source: SourceText, report: Report): JsonNode | null {
  const problem =
    (code: "json/malformed" | "json/unsound" | "json/refused", what: string) =>
    (at: number, end: number) =>
      report(diagnose(code, what, { span: spanOf(source, at, Math.max(end, at + 1)) }));
  const tooDeep = offsetOfDepth(source.text, deepest + 1);
  if (tooDeep !== null) {
    problem("json/refused", `values are nested more than ${deepest} deep`)(tooDeep, tooDeep + 1);
    return null;
  }
  const faults: ParseError[] = [];
  const tree = parseTree(source.text, faults, { disallowComments: true });
  for (const { error, offset, length } of faults.slice(0, mostFaults)) {
    problem("json/malformed", wordsFor(printParseErrorCode(error)))(offset, offset + length);
  }
  const rest = faults.length - mostFaults;
  if (rest > 0) problem("json/malformed", `${rest} more faults of this kind`)(0, 1);
  return tree === undefined
    ? null
    : nodeOf(tree, (key) => {
        const name = String(key.value).slice(0, 60);
        problem("json/unsound", `“${name}” is there twice: the last one counts`)(
          key.offset,
          key.offset + key.length,
        );
      });
}

/** "PropertyNameExpected" as words: "property name expected". */
function wordsFor(code: string): string {
  return code.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter}`).toLowerCase();
}

/** Where the first value nested so deep begins; null where there is none. */
function offsetOfDepth(text: string, depth: number): number | null {
  let open = 0;
  const scanner = createScanner(text, true);
  for (let kind = scanner.scan(); kind !== endOfFile; kind = scanner.scan()) {
    if (kind === openBrace || kind === openBracket) open++;
    else if (kind === closeBrace || kind === closeBracket) open--;
    if (open >= depth) return scanner.getTokenOffset();
  }
  return null;
}

/** jsonc-parser's SyntaxKind, a const enum that exists for its own compiler only. */
const [openBrace, closeBrace, openBracket, closeBracket, endOfFile] = [1, 2, 3, 4, 17];

function nodeOf(node: Node, onTwice: (key: Node) => void): JsonNode {
  const { type, offset: start, children = [] } = node;
  const end = start + node.length;
  switch (type) {
    case "object":
      return { type, members: membersOf(children, onTwice), start, end };
    case "array":
      return { type, items: children.map((child) => nodeOf(child, onTwice)), start, end };
    case "string":
      return { type, value: String(node.value), start, end };
    case "number":
      return { type, value: Number(node.value), start, end };
    case "boolean":
      return { type, value: node.value === true, start, end };
    default:
      return { type: "null", start, end };
  }
}

function membersOf(
  properties: readonly Node[],
  onTwice: (key: Node) => void,
): ReadonlyMap<string, JsonNode> {
  const members = new Map<string, JsonNode>();
  for (const { children = [] } of properties) {
    const [key, value] = children;
    if (!key || !value) continue;
    if (members.has(String(key.value))) onTwice(key);
    members.set(String(key.value), nodeOf(value, onTwice));
  }
  return members;
}
