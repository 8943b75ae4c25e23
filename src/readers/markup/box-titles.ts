import type { Omission } from "../../document/article.ts";
import type { BlockDraft } from "../../document/compose.ts";
import { shortened } from "../shortened.ts";
import { textOfBlock } from "./repeats.ts";

/** Longest title of a box, in code units. */
const longestTitle = 60;

/**
 * Takes out the titles of boxes whose content has been left out: "Related stories" over links. A heading
 * is one where nothing but links stood under it; a line, where it is short and links follow at once.
 */
export function withoutBoxTitles(
  blocks: readonly BlockDraft[],
  omitted: readonly Omission[],
): { readonly blocks: readonly BlockDraft[]; readonly titles: readonly Omission[] } {
  const links = omitted.filter(({ why }) => /^related links?$/.test(why));
  if (links.length === 0) return { blocks, titles: [] };
  const starts = links.map(({ source }) => source.start).sort((a, b) => a - b);
  const titles: Omission[] = [];
  const left = blocks.filter((block, index) => {
    const next = blocks[index + 1];
    const isTitle = couldBeTitle(block, next) && isFollowed(block, next, starts);
    if (isTitle)
      titles.push({
        source: block.source,
        text: shortened(textOfBlock(block)),
        why: "related links",
      });
    return !isTitle;
  });
  return { blocks: left, titles };
}

function couldBeTitle(block: BlockDraft, next: BlockDraft | undefined): boolean {
  if (block.type !== "heading" && block.type !== "paragraph") return false;
  const text = textOfBlock(block).trim();
  if (text.length > longestTitle || /[.!?:;,…。！？»”"]$/u.test(text)) return false;
  return block.type === "paragraph" || next === undefined || next.type === "heading";
}

/** Whether links were left out between a block and the next. */
function isFollowed(
  { source }: BlockDraft,
  next: BlockDraft | undefined,
  starts: readonly number[],
): boolean {
  const first = starts[firstFrom(source.end, starts)];
  return first !== undefined && first < (next?.source.start ?? Number.POSITIVE_INFINITY);
}

/** Index of the first of some rising numbers that is no less than `least`. */
function firstFrom(least: number, rising: readonly number[]): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
