import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Archive } from "../archive/archive.ts";
import { resolveName } from "../archive/paths.ts";
import { openXml } from "../xml/open-xml.ts";
import { elementsIn } from "../xml/tree.ts";

/** What a part of a document points at (ECMA-376 part 2 §6.5). */
export interface Relationship {
  /** The last word of its type: "image", "footnotes". */
  readonly type: string;
  /** An address where it is external, otherwise a name in the archive. */
  readonly target: string;
  readonly external: boolean;
}

/** By id. */
export type Relationships = ReadonlyMap<string, Relationship>;

/** What a part points at; `part` is empty for the document as a whole. */
export async function relationshipsOf(
  part: string,
  archive: Archive,
  report: Report,
): Promise<Relationships> {
  const name = part.replace(/([^/]*)$/, "_rels/$1.rels");
  const input = await archive.part(name);
  const file = input && openXml(input, report);
  const found = new Map<string, Relationship>();
  for (const { attributes } of file ? elementsIn(file.root, "Relationship") : []) {
    const external = attributes.get("TargetMode") === "External";
    const given = attributes.get("Target") ?? "";
    const target = external ? given : resolveName(part, given);
    const type = attributes.get("Type")?.split("/").at(-1) ?? "";
    if (target !== null) found.set(attributes.get("Id") ?? "", { type, target, external });
  }
  return found;
}

/** The first target of a type; null where there is none. */
export function targetOf(relationships: Relationships, type: string): string | null {
  for (const each of relationships.values()) {
    if (each.type === type && !each.external) return each.target;
  }
  return null;
}
