import type { Glyph } from "../../fonts/fonts.ts";
import type { GlyphRun, Meaning, Origin } from "../plan.ts";
import type { Atom } from "./atoms.ts";
import { originOf } from "./pieces.ts";

/** A glyph run before it is known where its line stands. */
export type LineRun = Omit<GlyphRun, "meaning" | "y"> & {
  /** Null for a mere decoration. */
  readonly mark: number | null;
};

/** A run of a line that starts at `x` with its baseline at `y`. */
export function placedRun(run: LineRun, x: number, y: number, meaning: Meaning): GlyphRun {
  // Field by field: V8 takes long over a rest of all but one.
  return {
    type: run.type,
    face: run.face,
    size: run.size,
    x: x + run.x,
    color: run.color,
    text: run.text,
    glyphs: run.glyphs,
    offsets: run.offsets,
    rises: run.rises,
    starts: run.starts,
    rightToLeft: run.rightToLeft,
    actualText: run.actualText,
    origin: run.origin,
    y,
    meaning,
  };
}

/** An atom where it stands on the line; both are settled while the line is composed. */
export interface PlacedAtom {
  readonly atom: Atom;
  x: number;
  width: number;
}

/**
 * Joins neighbours of one piece, direction and face into runs, in logical order. `tracking`: points
 * that are added after each letter.
 */
export function runsOf(placed: readonly PlacedAtom[], tracking: number): LineRun[] {
  const writer = new RunWriter(tracking);
  for (const { atom, x } of placed) writer.add(atom, x);
  return writer.runs();
}

/** A run that is being written. */
interface OpenRun {
  readonly first: Atom;
  readonly face: number;
  readonly x: number;
  /** In the piece: what the glyphs show, together all of its characters. */
  readonly start: number;
  end: number;
  readonly glyphs: number[];
  readonly offsets: number[];
  /** Null as long as all glyphs stand on the baseline. */
  rises: number[] | null;
  /** Null as long as glyph n shows character n. */
  starts: number[] | null;
}

class RunWriter {
  readonly #tracking: number;
  readonly #runs: OpenRun[] = [];
  #last: OpenRun | null = null;

  constructor(tracking: number) {
    this.#tracking = tracking;
  }

  /** Writes the glyphs of an atom that stands at `x`. */
  add(atom: Atom, x: number): void {
    const { piece, shaped, from, to, level } = atom;
    const isReversed = level % 2 === 1;
    const spacing = piece.style.letterSpacing + this.#tracking;
    const reversed: { readonly glyph: Glyph; readonly at: number }[] = [];
    if (this.#last && !continues(this.#last, atom)) this.#last = null;
    let at = 0;
    for (const glyph of shaped.glyphs) {
      if (glyph.start < from || glyph.start >= to) continue;
      if (isReversed) reversed.push({ glyph, at });
      else this.#write(atom, glyph, x, at);
      at += glyph.advance * piece.size + spacing;
    }
    for (const one of reversed.reverse()) this.#write(atom, one.glyph, x, one.at);
    if (this.#last) this.#last.end = atom.end;
  }

  runs(): LineRun[] {
    return this.#runs.map(finished);
  }

  #write(atom: Atom, glyph: Glyph, x: number, at: number): void {
    const { size, rise } = atom.piece;
    const start = atom.start + glyph.start - atom.from;
    let run = this.#last;
    if (run?.face !== glyph.face) {
      if (run) run.end = start;
      run = openRun(atom, glyph.face, x, start);
      this.#runs.push(run);
      this.#last = run;
    }
    const { length } = run.glyphs;
    const raised = round(glyph.dy * size + rise);
    if (raised !== 0) run.rises ??= new Array<number>(length).fill(0);
    run.rises?.push(raised);
    if (start - run.start !== length) run.starts ??= [...run.glyphs.keys()];
    run.starts?.push(start - run.start);
    run.glyphs.push(glyph.id);
    run.offsets.push(round(x + (at + glyph.dx * size) - run.x));
  }
}

function openRun(first: Atom, face: number, x: number, start: number): OpenRun {
  return {
    first,
    face,
    x,
    start,
    end: start,
    glyphs: [],
    offsets: [],
    rises: null,
    starts: null,
  };
}

/** Whether an atom goes on with a run: it shows the next characters of the same piece. */
function continues({ first, end }: OpenRun, atom: Atom): boolean {
  if (atom.piece !== first.piece || atom.start !== end || atom.level !== first.level) return false;
  if (atom.kind === "hyphen" || first.kind === "hyphen") return false;
  return atom.piece.actualText === null;
}

/** Any white space but the space itself: it is set as one, and reads as one. */
const blank = /[^\S ]/gu;

function finished(run: OpenRun): LineRun {
  const { piece, kind, level } = run.first;
  const isHyphen = kind === "hyphen";
  const { start, end } = run;
  return {
    type: "glyphs",
    face: run.face,
    size: piece.size,
    x: run.x,
    color: piece.style.color,
    // A hyphen that the line end asked for is no character of the word: extracted, it can be told from one.
    text: isHyphen ? "\u00AD" : piece.text.slice(start, end).replace(blank, " "),
    glyphs: run.glyphs,
    offsets: run.offsets,
    rises: run.rises,
    starts: run.starts,
    rightToLeft: level % 2 === 1,
    actualText: piece.actualText,
    origin: isHyphen ? hyphenOrigin : originOf(piece, start, end),
    mark: piece.mark,
  };
}

const hyphenOrigin: Origin = { type: "apparatus" };

/**
 * The pattern of a leader, repeated over its width at multiples of its own width, so that the leaders
 * of all lines stand in columns. Null where there is no room for one.
 */
export function leaderRun({ atom: { piece }, x, width }: PlacedAtom): LineRun | null {
  const shaped = piece.leader;
  const first = shaped?.glyphs[0];
  if (!shaped || !first || shaped.text.trim() === "") return null;
  const { size, style } = piece;
  const pitch = Math.max(shaped.width * size + style.letterSpacing, size * 0.1);
  const start = Math.ceil((x + size * 0.25) / pitch) * pitch;
  const count = Math.floor((x + width - size * 0.25 - start) / pitch);
  if (count < 1) return null;
  const glyphs: number[] = [];
  const offsets: number[] = [];
  const starts: number[] = [];
  for (let index = 0; index < count; index++) {
    let at = index * pitch;
    for (const glyph of shaped.glyphs) {
      if (glyph.face !== first.face) continue;
      glyphs.push(glyph.id);
      offsets.push(round(at));
      starts.push(index * shaped.text.length + glyph.start);
      at += glyph.advance * size;
    }
  }
  return {
    type: "glyphs",
    face: first.face,
    size,
    x: start,
    color: style.color,
    text: shaped.text.repeat(count),
    glyphs,
    offsets,
    rises: null,
    starts: starts.every((at, index) => at === index) ? null : starts,
    rightToLeft: false,
    actualText: null,
    origin: hyphenOrigin,
    mark: null,
  };
}

/** Thousandths of a point are finer than any printer. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
