import type { Color } from "../../style/style.ts";
import type { GlyphRun } from "../layout/plan.ts";
import type { EmbeddedFont } from "./embedded-font.ts";
import { hex, utf16 } from "./to-unicode.ts";

/** Glyphs shown in one go. */
export interface TextPart {
  readonly operators: string;
  /** What they stand for, where their own characters would say something else. */
  readonly actualText: string | null;
}

/**
 * Writes a glyph run as PDF text operators. Spaces are glyphs like any others, so that whoever reads
 * the text out of the file finds its words apart.
 */
export function textPartsOf(run: GlyphRun, font: EmbeddedFont): readonly TextPart[] {
  const glyphs = run.glyphs.map((_, index) => placeGlyph(run, index, font));
  const part = (some: readonly PlacedGlyph[], actualText: string | null): TextPart => {
    const set = `BT /${font.id} ${num(run.size)} Tf ${fill(run.color)}`;
    return { operators: [set, ...show(some, run), "ET"].join("\n"), actualText };
  };
  if (run.actualText !== null) return [part(glyphs, run.actualText)];
  return stretchesOf(glyphs).map(({ from, to, said }) => part(glyphs.slice(from, to), said));
}

/** Glyphs in a row: whether their own characters say what they stand for, or what must be told of all together. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly said: string | null;
}

/**
 * A word with characters of more than one glyph is told as a whole: such glyphs stand in an order of
 * their own (Devanagari), and readers would find breaks within the word.
 */
function stretchesOf(glyphs: readonly PlacedGlyph[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const tell = (start: number, to: number, said: string) => {
    if (start > from) stretches.push({ from, to: start, said: null });
    stretches.push({ from: start, to, said });
    from = to;
  };
  let word = 0;
  while (word < glyphs.length) {
    const end = wordEnd(glyphs, word);
    const texts = glyphs.slice(word, end).map(({ text }) => text);
    if (texts.includes("")) tell(word, end, texts.join(""));
    else {
      for (let at = word; at < end; at++) {
        const glyph = glyphs[at];
        if (glyph?.isToldApart) tell(at, at + 1, glyph.text);
      }
    }
    word = end;
  }
  if (from < glyphs.length) stretches.push({ from, to: glyphs.length, said: null });
  return stretches;
}

/** Behind the next space, or the end. */
function wordEnd(glyphs: readonly PlacedGlyph[], start: number): number {
  let end = start;
  while (end < glyphs.length && glyphs[end]?.text !== " ") end++;
  return Math.min(end + 1, glyphs.length);
}

interface PlacedGlyph {
  readonly code: number;
  readonly width: number;
  readonly x: number;
  readonly y: number;
  /** The characters that it shows; none for the second glyph of a cluster. */
  readonly text: string;
  /** The font has no code that says them. */
  readonly isToldApart: boolean;
}

function placeGlyph(run: GlyphRun, index: number, font: EmbeddedFont): PlacedGlyph {
  const glyph = run.glyphs[index] ?? 0;
  const text = textOfGlyph(run, index);
  const code = font.codeOf(glyph, text);
  return {
    code: code ?? font.ownCodeOf(glyph),
    width: (font.widthOf(glyph) * run.size) / 1000,
    x: run.x + (run.offsets[index] ?? 0),
    y: run.y - (run.rises?.[index] ?? 0),
    text,
    isToldApart: code === null,
  };
}

/** The characters that a glyph shows; none for the second glyph of a cluster. */
function textOfGlyph(run: GlyphRun, index: number): string {
  // The last may show several characters, as a ligature does.
  if (run.starts === null) {
    const isLast = index === run.glyphs.length - 1;
    return run.text.slice(index, isLast ? undefined : index + 1);
  }
  const start = run.starts[index] ?? 0;
  if (index > 0 && run.starts[index - 1] === start) return "";
  let next = index + 1;
  while (run.starts[next] === start) next++;
  return run.text.slice(start, run.starts[next] ?? run.text.length);
}

/** One TJ for glyphs in a row on the baseline; a place of its own for each where they run otherwise. */
function show(glyphs: readonly PlacedGlyph[], run: GlyphRun): readonly string[] {
  if (run.rightToLeft || run.rises !== null) {
    return glyphs.map((glyph) => `${matrix(glyph)} <${hex(glyph.code)}> Tj`);
  }
  const first = glyphs[0];
  if (!first) return [];
  let pen = first.x;
  let codes = "";
  const array: string[] = [];
  for (const glyph of glyphs) {
    const shift = ((pen - glyph.x) / run.size) * 1000;
    // Hundredths of a point are finer than can be seen, and keep the file small.
    if (Math.abs(pen - glyph.x) > 0.005) {
      if (codes !== "") array.push(`<${codes}>`);
      array.push(num(shift, 1));
      codes = "";
      pen = glyph.x;
    }
    codes += hex(glyph.code);
    pen += glyph.width;
  }
  array.push(`<${codes}>`);
  return [`${matrix(first)} [${array.join("")}] TJ`];
}

/** pdfkit turns the page upside down, so that y runs down; letters are turned back. */
function matrix({ x, y }: PlacedGlyph): string {
  return `1 0 0 -1 ${num(x)} ${num(y)} Tm`;
}

/** A fill colour. */
export function fill(color: Color): string {
  return `${color.map((part) => num(part)).join(" ")} rg`;
}

/** A number as PDF writes it. */
export function num(value: number, digits = 3): string {
  return String(Number(value.toFixed(digits)));
}

/** A text string in UTF-16 with byte order mark. */
export function hexText(text: string): string {
  return `<feff${utf16(text)}>`;
}
