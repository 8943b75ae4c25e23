import type { Block, Inline } from "../document/article.ts";
import type { SourceSpan, TextRange } from "../document/span.ts";

/** Half-open, UTF-16 code units. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** Offsets in the decoded input file, or in the part of it that `file` names: `mill.docx!word/document.xml`. */
export interface Place extends Offsets {
  readonly file?: string;
}

/** A place in the input; of one in a part of it, such as a file in an archive, also which. */
export function place({ file, start, end }: SourceSpan): Place {
  return file.includes("!") ? { file, start, end } : { start, end };
}

/**
 * A block as `inspect --json` gives it. With its marks and inner parts it is all of the block: reader
 * `readout` makes the same article of it again.
 */
export interface InspectedBlock extends Offsets {
  readonly type: Block["type"];
  readonly source: Place;
  readonly level?: number;
  readonly ordered?: boolean;
  /** The items of a list, each with its blocks. */
  readonly items?: readonly (Offsets & { readonly blocks: readonly InspectedBlock[] })[];
  /** The blocks of a block quote. */
  readonly blocks?: readonly InspectedBlock[];
  /** The cells of a table, row by row. */
  readonly rows?: readonly (readonly (Offsets & { readonly header: boolean })[])[];
  /** Of a figure or a table; not there where it has none. */
  readonly caption?: Offsets;
  readonly image?: string;
  readonly alt?: string | null;
  readonly credit?: string | null;
  readonly role?: string;
  readonly label?: string;
  /** What is marked in its text, outer before inner. */
  readonly marks?: readonly InspectedMark[];
}

/** A stretch of a block's text that is marked: stressed, linked, in another language. */
export interface InspectedMark extends Offsets {
  readonly type: Exclude<Inline["type"], "text">;
  readonly href?: string;
  readonly language?: string;
  readonly label?: string;
  readonly translated?: boolean;
  readonly originalLanguage?: string | null;
  readonly translator?: string | null;
}

/** A block with all that is in it. */
export function inspectBlock(block: Block): InspectedBlock {
  const common = { type: block.type, ...offsets(block.range), source: place(block.source) };
  switch (block.type) {
    case "break":
      return common;
    case "blockquote":
      return { ...common, blocks: block.children.map(inspectBlock) };
    case "list":
      return {
        ...common,
        ordered: block.ordered,
        items: block.items.map((item) => ({
          ...offsets(item.range),
          blocks: item.children.map(inspectBlock),
        })),
      };
    case "figure": {
      const { image, alt, credit, caption } = block;
      return { ...common, image, alt, credit, ...captionOf(caption), ...marksOf(caption) };
    }
    case "table": {
      const cells = block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.inlines));
      return {
        ...common,
        ...captionOf(block.caption),
        rows: block.rows.map((row) =>
          row.cells.map(({ range, header }) => ({ ...offsets(range), header })),
        ),
        ...marksOf([...block.caption, ...cells]),
      };
    }
    case "heading":
      return { ...common, level: block.level, ...marksOf(block.inlines) };
    case "note":
      return { ...common, role: block.role, ...marksOf(block.inlines) };
    case "footnote":
      return { ...common, label: block.label, ...marksOf(block.inlines) };
    default:
      return { ...common, ...marksOf(block.inlines) };
  }
}

function offsets({ start, end }: TextRange): Offsets {
  return { start, end };
}

function captionOf(inlines: readonly Inline[]): { readonly caption?: Offsets } {
  const [first] = inlines;
  const last = inlines.at(-1);
  return first && last ? { caption: { start: first.range.start, end: last.range.end } } : {};
}

function marksOf(inlines: readonly Inline[]): { readonly marks?: readonly InspectedMark[] } {
  const marks = [...marksIn(inlines)];
  return marks.length === 0 ? {} : { marks };
}

function* marksIn(inlines: readonly Inline[]): Generator<InspectedMark> {
  for (const inline of inlines) {
    const common = offsets(inline.range);
    switch (inline.type) {
      case "text":
        continue;
      case "emphasis":
      case "strong":
      case "line-break":
        yield { type: inline.type, ...common };
        break;
      case "link":
        yield { type: inline.type, ...common, href: inline.href };
        break;
      case "foreign":
        yield { type: inline.type, ...common, language: inline.language };
        break;
      case "footnote-reference":
        yield { type: inline.type, ...common, label: inline.label };
        break;
      case "declared": {
        const { type, translated, originalLanguage, translator } = inline;
        yield { type, ...common, translated, originalLanguage, translator };
        break;
      }
    }
    if ("children" in inline) yield* marksIn(inline.children);
  }
}
