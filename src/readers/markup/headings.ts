import type { BlockDraft } from "../../document/compose.ts";

/** Headings with the highest at level 2, right under the headline; the steps between them stay. */
export function normaliseHeadings(blocks: readonly BlockDraft[]): readonly BlockDraft[] {
  const levels = blocks.flatMap((block) => (block.type === "heading" ? [block.level] : []));
  const ranks = [...new Set(levels)].sort((a, b) => a - b);
  if (ranks.every((level, index) => level === index + 2)) return blocks;
  return blocks.map((block) =>
    block.type === "heading"
      ? { ...block, level: Math.min(6, ranks.indexOf(block.level) + 2) }
      : block,
  );
}
