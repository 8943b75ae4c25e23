import { isByline } from "../conventions/byline.ts";
import { type ItemMark, itemMarks } from "./items.ts";
import { continues, isVerse, type Layout, layoutOf } from "./layout.ts";
import { type Line, partOf } from "./lines.ts";

/** What stands together in the file, before one knows what part it plays in the article. */
export type Chunk = TextChunk | ItemChunk | TableChunk | BreakChunk;

/** A paragraph, a heading, a headline, …: lines that read on. */
export interface TextChunk {
  readonly type: "text";
  readonly lines: readonly Line[];
  /** The line ends belong to the text: verse, an address. */
  readonly verse: boolean;
  /** An empty line stands before it. */
  readonly gap: boolean;
}
/** An item of a list. */
export interface ItemChunk {
  readonly type: "item";
  /** Null where it has a bullet. */
  readonly number: number | null;
  /** The first line with its bullet or number. */
  readonly whole: Line;
  /** The lines, without the bullet or number. */
  readonly lines: readonly Line[];
}
/** Lines with tabs, and the line above that says what they show. */
export interface TableChunk {
  readonly type: "table";
  readonly caption: Line | null;
  readonly rows: readonly Line[];
}
/** A change of scene. */
export interface BreakChunk {
  readonly type: "break";
  readonly line: Line;
}

/** Groups the lines of an article. Linear. */
export function chunksOf(lines: readonly Line[]): Chunk[] {
  const marks = itemMarks(lines);
  const sheet: Sheet = { lines, marks, layout: layoutOf(lines, marks) };
  const chunks: Chunk[] = [];
  for (let at = 0, line = lines[0]; line; line = lines[at]) {
    const found = chunkAt(sheet, at, line);
    chunks.push(found.chunk);
    at = found.next;
  }
  return chunks;
}

/** The lines and what is known of them as a whole. */
interface Sheet {
  readonly lines: readonly Line[];
  readonly marks: ReadonlyMap<Line, ItemMark>;
  readonly layout: Layout;
}

interface Found {
  readonly chunk: Chunk;
  /** Index of the first line behind it. */
  readonly next: number;
}

function chunkAt(sheet: Sheet, at: number, line: Line): Found {
  if (isBreak(line)) return { chunk: { type: "break", line }, next: at + 1 };
  const mark = sheet.marks.get(line);
  if (mark) return itemAt(sheet, at, line, mark);
  return tableAt(sheet, at, line) ?? verseAt(sheet, at, line) ?? textAt(sheet, at, line);
}

/** "***", "* * *", "---", "⁂" */
function isBreak({ text }: Line): boolean {
  return text.length <= 40 && /^(?:([*#~•·_=–—-])(?:\s*\1){2,}|⁂|❦|§)$/u.test(text);
}

function itemAt({ lines, marks, layout }: Sheet, at: number, line: Line, mark: ItemMark): Found {
  const first = partOf(line, mark.length);
  const item = [first];
  let next = at + 1;
  for (let last = line; ; next++) {
    const candidate = lines[next];
    if (!candidate || candidate.gap || marks.has(candidate) || isBreak(candidate)) break;
    const hanging = candidate.indent > line.indent || isCutShort(last, candidate);
    if (!hanging && !continues(last, candidate, layout)) break;
    item.push(candidate);
    last = candidate;
  }
  return { chunk: { type: "item", number: mark.number, whole: line, lines: item }, next };
}

/** A line that ends without a mark, before one that begins with a small letter. */
function isCutShort(line: Line, next: Line): boolean {
  return !next.gap && /[\p{L}\p{N}-]$/u.test(line.text.slice(-2)) && /^\p{Ll}/u.test(next.text);
}

function tableAt({ lines }: Sheet, at: number, line: Line): Found | null {
  const first = isRow(line) ? at : at + 1;
  let next = first;
  while (next < lines.length && isRow(lines[next]) && (next === first || !lines[next]?.gap)) next++;
  if (next - first < 2) return null;
  const caption = first > at ? line : null;
  if (caption !== null && (at === 0 || lines[first]?.gap || !isCaption(caption))) return null;
  return { chunk: { type: "table", caption, rows: lines.slice(first, next) }, next };
}

function isRow(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= 2000 && line.text.includes("\t");
}

function isCaption({ text }: Line): boolean {
  return text.length <= 120 && !/[.!?:;,]["”’)]*$/.test(text);
}

/** Most lines of a stanza. */
const longestVerse = 200;

/** Lines between two empty ones that end where they please. The headline's company is none. */
function verseAt({ lines, marks, layout }: Sheet, at: number, line: Line): Found | null {
  if (at === 0 || !line.gap) return null;
  let next = at + 1;
  while (lines[next]?.gap === false && next - at <= longestVerse) next++;
  const stanza = lines.slice(at, next);
  if (stanza.length > longestVerse || !isVerse(stanza, layout)) return null;
  const other = (each: Line) => marks.has(each) || isRow(each) || isByline(each.text);
  if (stanza.some(other)) return null;
  return { chunk: { type: "text", lines: stanza, verse: true, gap: true }, next };
}

function textAt(sheet: Sheet, at: number, line: Line): Found {
  const { lines, marks, layout } = sheet;
  let next = at + 1;
  for (let last = line; ; next++) {
    const candidate = lines[next];
    if (!candidate || marks.has(candidate) || isBreak(candidate)) break;
    // A headline goes on only where its next line cannot be the beginning of something else.
    const goesOn = next === 1 ? isCutShort(last, candidate) : continues(last, candidate, layout);
    if (!goesOn || isByline(candidate.text) || isByline(last.text)) break;
    if (tableAt(sheet, next, candidate)) break;
    last = candidate;
  }
  return {
    chunk: { type: "text", lines: lines.slice(at, next), verse: false, gap: line.gap },
    next,
  };
}

/** The text of some lines, blanks between; the start of it where there is much. */
export function startOfText(lines: readonly Line[]): string {
  return lines
    .slice(0, 12)
    .map((line) => line.text.slice(0, 1000))
    .join(" ");
}
