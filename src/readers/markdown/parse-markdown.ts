import type { Nodes, Root, RootContent } from "mdast";
import type { Options } from "mdast-util-from-markdown";
import { plainBlocksOf, type Rough } from "./plain-blocks.ts";

/**
 * Parses CommonMark with GitHub's additions from `from` on, where line `line` begins. Every position
 * counts in the whole text. Throws a RangeError for what is nested too deep.
 */
export async function parseMarkdown(text: string, from = 0, line = 1): Promise<Root> {
  const whole: readonly Rough[] = [{ type: "rough", start: from, end: text.length, line }];
  const blocks = plainBlocksOf(text, from, line) ?? whole;
  const children: RootContent[] = [];
  for (const block of blocks) {
    if (block.type === "rough") children.push(...(await parse(text, block)));
    else children.push(block);
  }
  return { type: "root", children };
}

/** Parses a stretch that begins a line as if nothing stood before it. */
async function parse(text: string, { start, end, line }: Rough): Promise<readonly RootContent[]> {
  parser ??= loadParser();
  const [{ fromMarkdown }, options] = await parser;
  const tree = fromMarkdown(text.slice(start, end), options);
  if (start > 0) moveBy(tree, line - 1, start);
  return tree.children;
}

let parser: ReturnType<typeof loadParser> | undefined;

/** Loaded for the first text that needs it. */
async function loadParser() {
  const [module, { gfm }, { gfmFromMarkdown }] = await Promise.all([
    import("mdast-util-from-markdown"),
    import("micromark-extension-gfm"),
    import("mdast-util-gfm"),
  ]);
  const options: Options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  return [module, options] as const;
}

/** Moves the positions in a tree down by so many lines and on by so many code units. */
function moveBy(node: Nodes, lines: number, offset: number): void {
  if (node.position) {
    for (const point of [node.position.start, node.position.end]) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + offset;
    }
  }
  if ("children" in node) for (const child of node.children) moveBy(child, lines, offset);
}
