import type { PrintStyle } from "../../../style/style.ts";
import type { LayoutContext } from "../context.ts";
import type { Line } from "../lines/compose-line.ts";
import { setParagraph } from "../lines/paragraph.ts";
import type { Piece } from "../lines/pieces.ts";

/** A first letter that is as high as several lines, and what is left of the paragraph. */
export interface DropCap {
  readonly line: Line;
  /** Of the letter with the room at its right. */
  readonly width: number;
  /** So many lines stand beside it. */
  readonly lines: number;
  readonly rest: readonly Piece[];
}

/** Between the letter and the text, in ems of the text. */
const gap = 0.25;
const most = 12;

/** A letter with the marks before it, of a script whose capitals stand on the line. */
const firstLetter =
  /^[\p{Ps}\p{Pi}"']*[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*/u;

/**
 * The first letter of a paragraph where its style has an `initial-letter` (CSS Inline Layout 3,
 * section 7): its top level with the capitals of the first line, its foot on the last line beside it.
 * None where the paragraph begins with something else than a letter of its own, such as a label.
 */
export function dropCapOf(
  pieces: readonly Piece[],
  style: PrintStyle,
  letterStyle: PrintStyle | undefined,
  context: LayoutContext,
): DropCap | null {
  const lines = Math.min(most, Math.floor(letterStyle?.initialLetter ?? 1));
  if (!letterStyle || lines < 2) return null;
  const [first, ...others] = pieces;
  const letter = first && firstLetter.exec(first.text)?.[0];
  if (!first || !letter || first.origin.type !== "article") return null;
  const { start, end } = first.origin.range;
  const { fonts } = context.materials;
  const height = (lines - 1) * style.lineHeight + fonts.capHeightOf(style) * style.fontSize;
  const size = height / fonts.capHeightOf(letterStyle);
  const at = start + letter.length;
  const capital: Piece = {
    ...first,
    text: letter,
    style: { ...letterStyle, fontSize: size },
    size,
    shape: { ...first.shape, ...faceOf(letterStyle) },
    origin: { type: "article", range: { start, end: at } },
    note: null,
    anchor: first.anchor,
  };
  const plain: PrintStyle = { ...letterStyle, fontSize: size, textAlign: "left", textIndent: 0 };
  const settings = { style: plain, width: Number.MAX_SAFE_INTEGER, direction: "ltr" } as const;
  const line = setParagraph([capital], settings, context)[0];
  if (!line) return null;
  const rest: Piece = {
    ...first,
    text: first.text.slice(letter.length),
    origin: { type: "article", range: { start: at, end } },
    anchor: null,
  };
  return { line, width: line.width + gap * style.fontSize, lines, rest: [rest, ...others] };
}

function faceOf({ fontFamily, fontWeight, fontStyle }: PrintStyle) {
  return { fontFamily, fontWeight, fontStyle };
}
