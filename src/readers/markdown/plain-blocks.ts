import type { Blockquote, Heading, List, ListItem, Paragraph, ThematicBreak } from "mdast";
import { type Position, plainInlines, pointsOf, type Words } from "./plain-inlines.ts";

/** A stretch of a text that its parser is for; it begins with a line. */
export interface Rough {
  readonly type: "rough";
  readonly start: number;
  readonly end: number;
  /** Of its first line, from 1. */
  readonly line: number;
}

export type Plain = Paragraph | Heading | List | Blockquote | ThematicBreak;

/**
 * The blocks of a Markdown text that can be read at sight, with their positions, and the stretches
 * between them; together they are all of the text from `from` on, which begins line `line`. Null where
 * the text must be parsed as a whole. The parser takes a hundred times as long, and most of what
 * newsrooms write needs none.
 *
 * Why both together give what the parser gives for the whole: a block is taken here only between blank
 * lines, and begins at the margin. So it ends every quote, table and indented code before it, and every
 * list if it is none itself; and the blank line ends it, so it reaches out to none. Lists reach to one another over
 * blank lines: one is taken only between two blocks that are taken and no lists. What such a block would not
 * end makes the whole text go to the parser: a fence, a comment and the other raw HTML that runs over blank
 * lines. So does what one block can mean for another, wherever it stands: addresses and notes that labels
 * refer to (`[ferry]: …`). What stands inside a block is the affair of {@link plainInlines}.
 */
export function plainBlocksOf(
  text: string,
  from: number,
  line: number,
): readonly (Plain | Rough)[] | null {
  if (reachesOver.test(text)) return null;
  const found: (Plain | Rough)[] = [];
  let rough: Rough | null = null;
  const blocks = [...blocksOf(text, from, line)];
  const plains = blocks.map(plainBlock);
  for (const [index, block] of blocks.entries()) {
    const plain = plains[index];
    const next = plains[index + 1];
    const reaches =
      plain?.type === "list" && (rough !== null || next === null || next?.type === "list");
    if (!plain || reaches) {
      rough ??= { type: "rough", start: block.start, end: text.length, line: block.line };
      continue;
    }
    if (rough !== null) found.push({ ...rough, end: block.start });
    found.push(plain);
    rough = null;
  }
  return rough === null ? found : [...found, rough];
}

/** Fences, raw HTML that blank lines do not end, what defines labels; and what the parser changes or drops. */
const reachesOver = /```|~~~|<(?:[!?]|script|pre|style|textarea)|\]:|\r(?!\n)|[\0\ufeff]/i;

/** The lines between two blank ones. */
function* blocksOf(text: string, from: number, line: number): Generator<Words> {
  let start = -1;
  let end = from;
  let first = line;
  const block = (): Words => ({ words: text.slice(start, end), start, line: first, column: 1 });
  for (let at = from, number = line; at < text.length; number++) {
    const next = text.indexOf("\n", at);
    const stop = next < 0 ? text.length : next > at && text[next - 1] === "\r" ? next - 1 : next;
    if (/^[ \t]*$/.test(text.slice(at, stop))) {
      if (start >= 0) yield block();
      start = -1;
    } else {
      if (start < 0) [start, first] = [at, number];
      end = stop;
    }
    at = next < 0 ? text.length : next + 1;
  }
  if (start >= 0) yield block();
}

function plainBlock(block: Words): Plain | null {
  const { words } = block;
  if (/^(?:---|\*\*\*)$/.test(words)) return { type: "thematicBreak", position: positionOf(block) };
  return plainHeading(block) ?? plainQuote(block) ?? plainList(block) ?? plainParagraph(block);
}

const depths = [1, 2, 3, 4, 5, 6] as const;

/** One line that begins with # and does not end with them. */
function plainHeading(block: Words): Heading | null {
  const { words } = block;
  const marks = /^#{1,6}(?= [^\s#][^\n]*(?<![\s#])$)/.exec(words)?.[0].length;
  const depth = depths.find((each) => each === marks);
  if (depth === undefined) return null;
  const pointAt = pointsOf(block);
  const start = pointAt(0);
  const children = plainInlines(words, depth + 1, pointAt);
  return (
    children && {
      type: "heading",
      depth,
      children,
      position: { start, end: pointAt(words.length) },
    }
  );
}

/** One line. */
function plainQuote(block: Words): Blockquote | null {
  if (!/^> [^\n]*$/.test(block.words)) return null;
  const paragraph = plainParagraph(behind(block, 2));
  return paragraph && { type: "blockquote", children: [paragraph], position: positionOf(block) };
}

/** Items of one line each, with marks of one kind. */
function plainList(block: Words): List | null {
  const [mark = "", number] = /^(?:[-*+]|(\d{1,9})[.)]) /.exec(block.words) ?? [];
  if (mark === "") return null;
  const kind = mark.at(-2);
  const children: ListItem[] = [];
  for (const line of linesOf(block)) {
    const [own = ""] = /^(?:[-*+]|\d{1,9}[.)]) /.exec(line.words) ?? [];
    if (own.at(-2) !== kind) return null;
    const paragraph = plainParagraph(behind(line, own.length));
    if (paragraph === null) return null;
    const position = positionOf(line);
    children.push({
      type: "listItem",
      spread: false,
      checked: null,
      children: [paragraph],
      position,
    });
  }
  const start = number === undefined ? null : Number(number);
  const position = positionOf(block);
  return { type: "list", ordered: start !== null, start, spread: false, children, position };
}

function plainParagraph(block: Words): Paragraph | null {
  if (!beginsWithWords.test(block.words) || blankOrMark.test(block.words)) return null;
  const pointAt = pointsOf(block);
  const start = pointAt(0);
  const children = plainInlines(block.words, 0, pointAt);
  return (
    children && {
      type: "paragraph",
      children,
      position: { start, end: pointAt(block.words.length) },
    }
  );
}

/** Neither white space nor the mark of a block. */
const beginsWithWords = /^(?!\d{1,9}[.)])[^\s#>+=:|-]/;

/** White space at the end, white space at either end of a line, or the mark of a block at the start of one. */
const blankOrMark = /[ \t]\r?\n|\n(?:[ \t#>+=:|-]|\d{1,9}[.)]|\r?\n)|[ \t\n]\r?$/;

function* linesOf({ words, start, line }: Words): Generator<Words> {
  let at = 0;
  for (const [index, each] of words.split("\n").entries()) {
    const bare = each.endsWith("\r") ? each.slice(0, -1) : each;
    yield { words: bare, start: start + at, line: line + index, column: 1 };
    at += each.length + 1;
  }
}

/** Some words of one line without the first few code units. */
function behind({ words, start, line, column }: Words, count: number): Words {
  return { words: words.slice(count), start: start + count, line, column: column + count };
}

function positionOf(block: Words): Position {
  const pointAt = pointsOf(block);
  return { start: pointAt(0), end: pointAt(block.words.length) };
}
