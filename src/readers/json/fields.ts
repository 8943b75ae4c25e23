import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../../document/span.ts";
import { dateOf } from "../conventions/dates.ts";
import { type SourceText, spanOf } from "../source-text.ts";
import { loneSurrogates, textOfString } from "./text.ts";
import type { JsonNode, JsonObject, JsonString } from "./tree.ts";

/**
 * An object as a reader asks it. Names are compared without case: versions of one format differ in
 * nothing else. A value of another type than the one asked for is reported and taken for missing.
 */
export class Fields {
  readonly #object: JsonObject;
  readonly #source: SourceText;
  readonly #report: Report;
  readonly #members: ReadonlyMap<string, JsonNode>;

  constructor(object: JsonObject, source: SourceText, report: Report) {
    this.#object = object;
    this.#source = source;
    this.#report = report;
    this.#members = new Map([...object.members].map(([name, node]) => [name.toLowerCase(), node]));
  }

  get span(): SourceSpan {
    return this.spanOf(this.#object);
  }

  /** Names of the members, in lower case. */
  get names(): readonly string[] {
    return [...this.#members.keys()];
  }

  spanOf({ start, end }: JsonNode): SourceSpan {
    return spanOf(this.#source, start, end);
  }

  node(name: string): JsonNode | null {
    const node = this.#members.get(name.toLowerCase());
    return node === undefined || node.type === "null" ? null : node;
  }

  /** The first of these that has characters other than blanks. */
  string(...names: readonly string[]): string | null {
    const node = this.#firstString(names);
    return node && wellFormed(node.value);
  }

  /** The same as a text to read, with the way back. */
  text(...names: readonly string[]): SourceText | null {
    const node = this.#firstString(names);
    return node && textOfString(node, this.#source, this.#report);
  }

  /** The first of these that has characters other than blanks, as ISO 8601; reported where it is no date. */
  date(...names: readonly string[]): string | null {
    const node = this.#firstString(names);
    return node && dateOf(node.value, this.spanOf(node), this.#report);
  }

  /** A string or a number, as a string: what ids are. */
  nameOf(name: string): string | null {
    const node = this.node(name);
    return node?.type === "number" ? String(node.value) : this.string(name);
  }

  /** A whole number. */
  number(name: string): number | null {
    const node = this.node(name);
    if (node === null) return null;
    if (node.type === "number" && Number.isSafeInteger(node.value)) return node.value;
    this.#wrongType(name, "a whole number", node);
    return null;
  }

  object(name: string): Fields | null {
    const node = this.node(name);
    if (node === null) return null;
    if (node.type === "object") return this.#fields(node);
    this.#wrongType(name, "an object", node);
    return null;
  }

  /** The objects in a list; those of a map of objects; one that stands alone as a list of one. */
  objects(name: string): readonly Fields[] {
    const node = this.node(name);
    if (node === null) return [];
    if (node.type === "object") {
      const inner = [...node.members.values()];
      const isMap = inner.length > 0 && inner.every(({ type }) => type === "object");
      return isMap ? inner.flatMap((each) => this.#objectOf(each)) : [this.#fields(node)];
    }
    if (node.type === "array") return node.items.flatMap((item) => this.#objectOf(item));
    this.#wrongType(name, "a list", node);
    return [];
  }

  /** The objects in each list of a list of lists. */
  lists(name: string): readonly (readonly Fields[])[] {
    const node = this.node(name);
    if (node?.type !== "array") {
      if (node !== null) this.#wrongType(name, "a list of lists", node);
      return [];
    }
    return node.items.map((list) =>
      list.type === "array" ? list.items.flatMap((item) => this.#objectOf(item)) : [],
    );
  }

  /** A string, or the strings in a list. */
  strings(name: string): readonly string[] {
    const node = this.node(name);
    const nodes = node?.type === "array" ? node.items : node ? [node] : [];
    return nodes.flatMap((each) => (each.type === "string" ? [wellFormed(each.value)] : []));
  }

  #firstString(names: readonly string[]): JsonString | null {
    for (const name of names) {
      const node = this.node(name);
      if (node?.type === "string") {
        if (node.value.trim() !== "") return node;
      } else if (node !== null) this.#wrongType(name, "text", node);
    }
    return null;
  }

  #objectOf(node: JsonNode): readonly Fields[] {
    if (node.type === "object") return [this.#fields(node)];
    if (node.type !== "null") this.#wrongType("an entry of the list", "an object", node);
    return [];
  }

  #fields(node: JsonObject): Fields {
    return new Fields(node, this.#source, this.#report);
  }

  #wrongType(name: string, wanted: string, node: JsonNode): void {
    const message = `“${name}” should be ${wanted}, and is ${articles[node.type]}`;
    this.#report(diagnose("json/unsound", message, { span: this.spanOf(node) }));
  }
}

/** Without half characters, which no output can hold. */
function wellFormed(text: string): string {
  return text.replace(loneSurrogates, "\ufffd");
}

const articles: Readonly<Record<JsonNode["type"], string>> = {
  object: "an object",
  array: "a list",
  string: "text",
  number: "a number",
  boolean: "true or false",
  null: "null",
};
