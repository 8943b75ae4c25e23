import type { BlockDraft } from "../../document/compose.ts";

/** Bytes that the pictures of one article may have together: a page needs no more, and all are kept in memory. */
const mostBytes = 48 * 1024 * 1024;

/** What pictures begin with, one byte to a character. */
const signatures: readonly (readonly [type: string, start: RegExp])[] = [
  ["image/png", /^\x89PNG/],
  ["image/jpeg", /^\xff\xd8\xff/],
  ["image/gif", /^GIF8/],
  ["image/webp", /^RIFF[\s\S]{4}WEBP/],
  ["image/tiff", /^II\*\0|^MM\0\*/],
  ["image/svg+xml", /^\s*(?:<\?xml[\s\S]*?)?<svg/],
];

/**
 * Blocks whose figures carry their pictures: the address becomes a `data:` URI of what `pictureAt` finds
 * there. What it does not find, or what is too much, keeps the address, and whoever prints it says so.
 */
export async function withEmbedded(
  blocks: readonly BlockDraft[],
  pictureAt: (address: string) => Promise<Uint8Array | null>,
): Promise<readonly BlockDraft[]> {
  const found = new Map<string, string>();
  let bytes = 0;
  for (const address of new Set(picturesIn(blocks))) {
    const picture = await pictureAt(address);
    if (picture === null || bytes + picture.length > mostBytes) continue;
    bytes += picture.length;
    found.set(address, dataUri(picture));
  }
  return found.size === 0 ? blocks : blocks.map((block) => embedded(block, found));
}

function picturesIn(blocks: readonly BlockDraft[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === "figure") return [block.image];
    if (block.type === "blockquote") return picturesIn(block.children);
    if (block.type === "list") return block.items.flatMap(({ children }) => picturesIn(children));
    return [];
  });
}

function embedded(block: BlockDraft, found: ReadonlyMap<string, string>): BlockDraft {
  const within = (children: readonly BlockDraft[]) =>
    children.map((child) => embedded(child, found));
  if (block.type === "figure") return { ...block, image: found.get(block.image) ?? block.image };
  if (block.type === "blockquote") return { ...block, children: within(block.children) };
  if (block.type !== "list") return block;
  const items = block.items.map((item) => ({ ...item, children: within(item.children) }));
  return { ...block, items };
}

/** A picture as an address that holds it (RFC 2397). */
export function dataUri(bytes: Uint8Array): string {
  const picture = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = picture.subarray(0, 512).toString("latin1");
  const type = signatures.find(([, signature]) => signature.test(start))?.[0];
  return `data:${type ?? "application/octet-stream"};base64,${picture.toString("base64")}`;
}
