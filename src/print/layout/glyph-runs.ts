import type { Atom } from "./atoms.ts";
import { originOf } from "./pieces.ts";
import type { GlyphRun, Origin } from "./plan.ts";

/** A glyph run before it is known where its line stands. */
export type LineRun = Omit<GlyphRun, "meaning" | "y"> & {
  /** Null for a mere decoration. */
  readonly mark: number | null;
};

/** An atom where it stands on the line. */
export interface PlacedAtom {
  readonly atom: Atom;
  readonly x: number;
  readonly width: number;
}

/** Joins neighbours of one piece, direction and face into runs, in logical order. */
export function runsOf(placed: readonly PlacedAtom[]): LineRun[] {
  const runs: LineRun[] = [];
  let pen: RunPen | null = null;
  for (const { atom, x } of placed) {
    for (const cluster of clustersOf(atom)) {
      if (!pen?.takes(atom, cluster)) {
        if (pen) runs.push(pen.run());
        pen = new RunPen(atom, cluster, x);
      }
      pen.write(atom, cluster, x);
    }
  }
  if (pen) runs.push(pen.run());
  return runs;
}

/** A glyph of an atom: where it is drawn, and which of the atom's characters it shows. */
interface Cluster {
  readonly face: number;
  readonly id: number;
  readonly x: number;
  readonly rise: number;
  /** In the atom; the second glyph of some characters has the same. */
  readonly start: number;
  end: number;
}

/** The glyphs of an atom in logical order. Together they show all of its characters. */
function clustersOf(atom: Atom): readonly Cluster[] {
  const { piece, shaped, from, to } = atom;
  const clusters: Cluster[] = [];
  let x = 0;
  for (const glyph of shaped.glyphs) {
    if (glyph.start < from || glyph.start >= to) continue;
    clusters.push({
      face: glyph.face,
      id: glyph.id,
      x: x + glyph.dx * piece.size,
      rise: glyph.dy * piece.size + piece.rise,
      start: glyph.start - from,
      end: to - from,
    });
    x += glyph.advance * piece.size + piece.style.letterSpacing;
  }
  const logical = atom.level % 2 === 1 ? clusters.reverse() : clusters;
  let end = to - from;
  for (let index = logical.length - 1; index >= 0; index--) {
    const cluster = logical[index];
    if (!cluster) continue;
    cluster.end = end;
    if (logical[index - 1]?.start !== cluster.start) end = cluster.start;
  }
  return logical;
}

/** Writes one run. */
class RunPen {
  readonly #first: Atom;
  readonly #face: number;
  readonly #x: number;
  /** In the piece. */
  readonly #start: number;
  #end: number;
  #text = "";
  readonly #glyphs: number[] = [];
  readonly #offsets: number[] = [];
  readonly #rises: number[] = [];
  readonly #starts: number[] = [];

  constructor(atom: Atom, cluster: Cluster, x: number) {
    this.#first = atom;
    this.#face = cluster.face;
    this.#x = x;
    this.#start = atom.start + cluster.start;
    this.#end = this.#start;
  }

  /** Whether a glyph continues this run: it shows the next characters of the same piece. */
  takes(atom: Atom, cluster: Cluster): boolean {
    const first = this.#first;
    if (cluster.face !== this.#face || atom.piece !== first.piece) return false;
    if (atom === first) return true;
    if (atom.kind === "hyphen" || first.kind === "hyphen" || atom.level !== first.level)
      return false;
    const start = atom.start + cluster.start;
    const isSecond = start === this.#start + (this.#starts.at(-1) ?? 0);
    return (start === this.#end || isSecond) && atom.piece.actualText === null;
  }

  write(atom: Atom, cluster: Cluster, x: number): void {
    const start = atom.start + cluster.start;
    if (start >= this.#end) {
      this.#text += atom.shaped.text.slice(atom.from + cluster.start, atom.from + cluster.end);
      this.#end = atom.start + cluster.end;
    }
    this.#glyphs.push(cluster.id);
    this.#offsets.push(round(x + cluster.x - this.#x));
    this.#rises.push(round(cluster.rise));
    this.#starts.push(start - this.#start);
  }

  run(): LineRun {
    const { piece, kind, level } = this.#first;
    const isHyphen = kind === "hyphen";
    const start = this.#start;
    return {
      type: "glyphs",
      face: this.#face,
      size: piece.size,
      x: this.#x,
      color: piece.style.color,
      // A hyphen that the line end asked for is no character of the word: extracted, it can be told from one.
      text: isHyphen ? "\u00AD" : this.#text,
      glyphs: this.#glyphs,
      offsets: this.#offsets,
      rises: this.#rises.some((rise) => rise !== 0) ? this.#rises : null,
      starts: this.#starts.every((at, index) => at === index) ? null : this.#starts,
      rightToLeft: level % 2 === 1,
      actualText: piece.actualText,
      origin: isHyphen ? hyphenOrigin : originOf(piece, start, start + this.#text.length),
      mark: piece.mark,
    };
  }
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
