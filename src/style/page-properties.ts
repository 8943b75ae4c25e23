import { property } from "./property.ts";
import { constant, keywordOf, lengthOf } from "./value.ts";

/** Width and height in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

const millimetre = 72 / 25.4;

/** Paper in portrait (CSS Paged Media 3, section 7.1). */
const papers: Readonly<Record<string, PageSize>> = {
  a3: { width: 297 * millimetre, height: 420 * millimetre },
  a4: { width: 210 * millimetre, height: 297 * millimetre },
  a5: { width: 148 * millimetre, height: 210 * millimetre },
  letter: { width: 612, height: 792 },
  legal: { width: 612, height: 1008 },
};

const a4: PageSize = { width: 210 * millimetre, height: 297 * millimetre };

/** `size` of @page; at least an inch either way, and no more than PDF allows (14,400 points). */
export const pageSize = property<PageSize>({
  initial: a4,
  syntax: `<length [0,∞]>{1,2} | [ ${Object.keys(papers).join(" | ")} ] || [ portrait | landscape ]`,
  specify(nodes) {
    const words = nodes.map((node) => keywordOf(node));
    if (words[0] === null) {
      const width = lengthOf(nodes[0]);
      const height = lengthOf(nodes[1] ?? nodes[0]);
      return (
        width &&
        height && {
          compute(context) {
            const lengths = { ...context, inherited: 0 };
            return {
              width: withinBounds(width.compute(lengths)),
              height: withinBounds(height.compute(lengths)),
            };
          },
        }
      );
    }
    const paper = words.map((word) => papers[word ?? ""]).find((size) => size !== undefined) ?? a4;
    return constant(
      words.includes("landscape") ? { width: paper.height, height: paper.width } : paper,
    );
  },
});

function withinBounds(points: number): number {
  return Math.min(14_400, Math.max(72, points));
}
