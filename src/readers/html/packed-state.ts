import type { JsonArray, JsonNode } from "../json/tree.ts";

/** Values that a packed list may unpack to: what is there once may be pointed to from everywhere. */
const mostValues = 100_000;
/** Values that one may stand in. */
const deepest = 100;

/** What stands around one value and says how a script would watch it. */
const watched = /^(?:Shallow)?(?:Reactive|Ref)$/;

/**
 * The value that Nuxt packs into one flat list for its pages (`__NUXT_DATA__`, by devalue): objects and lists
 * in it hold places in that list. Every value keeps its place in the file. Values that lead back into
 * themselves, stand too deep, are too many or no plain data are null.
 */
export function unpacked(packed: JsonArray): JsonNode {
  const open = new Set<number>();
  let left = mostValues;
  const valueAt = (place: JsonNode, around: JsonNode): JsonNode => {
    const nothing: JsonNode = { type: "null", start: around.start, end: around.end };
    const index = place.type === "number" ? place.value : -1;
    const node = packed.items[index];
    if (node === undefined || open.has(index) || open.size >= deepest || left-- <= 0)
      return nothing;
    open.add(index);
    const value = plainOf(node) ?? nothing;
    open.delete(index);
    return value;
  };
  const plainOf = (node: JsonNode): JsonNode | null => {
    if (node.type === "object") {
      const members = [...node.members].map(
        ([name, place]) => [name, valueAt(place, node)] as const,
      );
      return { ...node, members: new Map(members) };
    }
    if (node.type !== "array") return node;
    const [kind, place] = node.items;
    if (kind?.type === "string")
      return place && watched.test(kind.value) ? valueAt(place, node) : null;
    return { ...node, items: node.items.map((each) => valueAt(each, node)) };
  };
  return valueAt({ type: "number", value: 0, start: packed.start, end: packed.end }, packed);
}
