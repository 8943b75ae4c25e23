import type { Report } from "../../diagnostics/diagnostic.ts";
import { parseJson } from "../json/parse-json.ts";
import { endOfString } from "../json/text.ts";
import type { JsonNode, JsonObject, JsonString } from "../json/tree.ts";
import { attribute, elementsUnder, type MarkupElement } from "../markup/tree.ts";
import { part, type SourceText } from "../source-text.ts";
import { unpacked } from "./packed-state.ts";
import { streamedValues } from "./streamed-state.ts";

/** An object in the data from which a script would fill a page, and the text that it is a part of. */
export interface StateObject {
  readonly node: JsonObject;
  readonly source: SourceText;
}

/** Scripts with more text than this in all are not looked at. */
const longest = 8_000_000;
/** Values that one script is searched for. */
const mostValues = 20;

/**
 * The objects that are headed by a page's own headline in the data for its script: `__NEXT_DATA__`, `__NUXT_DATA__`
 * and other scripts of JSON, `Fusion.globalContent = {…}` and other values that a script is assigned, and what
 * `self.__next_f.push` streams. What merely looks like JSON is passed over.
 */
export function headedObjects(
  root: MarkupElement,
  headline: string,
  source: SourceText,
): readonly StateObject[] {
  const wanted = essence(headline);
  if (wanted.length < 8) return [];
  const scripts = scriptsIn(root, source);
  const objects = (value: SourceText, isPacked: boolean): readonly StateObject[] => {
    const parsed = parseJson(value, silent);
    const node = isPacked && parsed?.type === "array" ? unpacked(parsed) : parsed;
    return node === null
      ? []
      : objectsIn(node, wanted).map((each) => ({ node: each, source: value }));
  };
  const streamed = streamedValues(scripts.map(({ text }) => text));
  return [
    ...scripts.flatMap(({ text, isPacked }) =>
      valuesIn(text).flatMap((value) => objects(value, isPacked)),
    ),
    ...streamed.filter(({ text }) => isJson(text)).flatMap((value) => objects(value, false)),
  ];
}

/** The scripts of a page that are not its JSON-LD, up to {@link longest}. */
function scriptsIn(
  root: MarkupElement,
  source: SourceText,
): readonly { readonly text: SourceText; readonly isPacked: boolean }[] {
  let left = longest;
  return elementsUnder(root).flatMap((element) => {
    const [first] = element.children;
    const last = element.children.at(-1);
    if (element.name !== "script" || !first || !last) return [];
    left -= last.end - first.start;
    if (left < 0 || /ld\+json/i.test(attribute(element, "type"))) return [];
    const isPacked = attribute(element, "id") === "__NUXT_DATA__";
    return [{ text: part(source, first.start, last.end), isPacked }];
  });
}

/** What is wrong with the data of a script is no affair of the article. */
const silent: Report = () => undefined;

/** The texts in a script that are JSON: itself, or what it assigns. */
function valuesIn(script: SourceText): readonly SourceText[] {
  const { text } = script;
  const values: SourceText[] = [];
  const starts = /^\s*(?=[{[])|=\s*(?=[{[])/g;
  for (let found = starts.exec(text); found; found = starts.exec(text)) {
    if (values.length >= mostValues) break;
    const start = found.index + found[0].length;
    const end = endOfValue(text, start);
    if (end === null) break;
    if (isJson(text.slice(start, end))) values.push(part(script, start, end));
    starts.lastIndex = end;
  }
  return values;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Where the object or list that begins at a place ends; null where it does not. */
function endOfValue(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    if (depth === 0) return at + 1;
  }
  return null;
}

function objectsIn(root: JsonNode, wanted: string): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: JsonNode[] = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === "object" && headsOf(next).some((head) => essence(head) === wanted))
      found.push(next);
    for (const child of childrenOf(next)) waiting.push(child);
  }
  return found;
}

/** What an object says that it is called. */
export function headsOf({ members }: JsonObject): readonly string[] {
  return ["headline", "headlines", "title", "name", "hed", "heading"].flatMap((name) => {
    const node = members.get(name);
    if (node?.type === "string") return [node.value];
    return node?.type === "object"
      ? stringsAt(node, /^(?:basic|main|default|rendered|text|value)$/)
      : [];
  });
}

function stringsAt({ members }: JsonObject, name: RegExp): readonly string[] {
  return [...members].flatMap(([key, value]) =>
    name.test(key) && value.type === "string" ? [value.value] : [],
  );
}

export function childrenOf(node: JsonNode): readonly JsonNode[] {
  if (node.type === "object") return [...node.members.values()];
  return node.type === "array" ? node.items : [];
}

/** The first member of an object by one of some names that is text. */
export function stringIn({ members }: JsonObject, names: readonly string[]): JsonString | null {
  for (const name of names) {
    const node = members.get(name);
    if (node?.type === "string" && node.value.trim() !== "") return node;
  }
  return null;
}

/** The letters and figures of a text. */
function essence(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
