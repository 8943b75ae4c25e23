import type { Omission } from "../../document/article.ts";
import type { BlockDraft } from "../../document/compose.ts";
import { textOfInlines } from "../conventions/drafts.ts";
import { shortened } from "../shortened.ts";

/**
 * Takes out pull quotes that say again what the body says; one that says it only there is a quotation
 * of the article and becomes a block quote.
 */
export function withoutRepeats(blocks: readonly BlockDraft[]): {
  readonly blocks: readonly BlockDraft[];
  readonly repeats: readonly Omission[];
} {
  if (!blocks.some(({ type }) => type === "pullquote")) return { blocks, repeats: [] };
  const body = essence(
    blocks
      .filter(({ type }) => type !== "pullquote")
      .map(textOfBlock)
      .join(" "),
  );
  const repeats: Omission[] = [];
  const left = blocks.flatMap((block): readonly BlockDraft[] => {
    if (block.type !== "pullquote") return [block];
    const text = textOfBlock(block);
    if (isToldIn(body, text)) {
      repeats.push({
        source: block.source,
        text: shortened(text),
        why: "pull quote that repeats the body",
      });
      return [];
    }
    const { inlines, source } = block;
    return [{ type: "blockquote", children: [{ type: "paragraph", inlines, source }], source }];
  });
  return { blocks: left, repeats };
}

/** Whether its words, or all but the name of the speaker under them, stand in the body. */
function isToldIn(body: string, text: string): boolean {
  const lines = text
    .split("\n")
    .map(essence)
    .filter((line) => line !== "");
  const [longest = ""] = lines.toSorted((a, b) => b.length - a.length);
  return body.includes(essence(text)) || (longest.length > 20 && body.includes(longest));
}

/** Letters and digits alone, in lower case: marks and blanks differ between the two. */
function essence(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/** The text of a block and of those inside it. */
export function textOfBlock(block: BlockDraft): string {
  switch (block.type) {
    case "blockquote":
      return block.children.map(textOfBlock).join("\n");
    case "list":
      return block.items.flatMap((item) => item.children.map(textOfBlock)).join("\n");
    case "figure":
      return textOfInlines(block.caption);
    case "table":
      return block.rows
        .flatMap((row) => row.cells.map((cell) => textOfInlines(cell.inlines)))
        .join("\n");
    case "break":
      return "";
    default:
      return textOfInlines(block.inlines);
  }
}
