import type { Shaped } from "../../fonts/fonts.ts";
import {
  type Atom,
  emsOf,
  hangOf,
  type Item,
  type ItemSettings,
  mayHang,
  part,
  penalty,
  setWidth,
  widthOf,
} from "./atoms.ts";
import type { Piece } from "./pieces.ts";
import { type Cut, cutsOf } from "./word-cuts.ts";

/** Where a word stands in its piece, and the piece (`at`) in the text of its paragraph. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

/** Writes the items of one word: boxes, and the places between them where a line may end. */
export function writeWord(
  piece: Piece,
  { start, end, at }: WordPlace,
  mayHyphenate: boolean,
  settings: ItemSettings,
  write: (item: Item) => void,
): void {
  const { levels } = settings;
  if (levels === null) {
    writeOneWay(wordAtom(piece, start, end, 0, settings), mayHyphenate, settings, write);
    return;
  }
  // The parts of a word that run in one direction.
  for (let from = start; from < end; ) {
    const level = levels[at + from] ?? 0;
    let to = from + 1;
    while (to < end && levels[at + to] === level) to++;
    writeOneWay(wordAtom(piece, from, to, level, settings), mayHyphenate, settings, write);
    from = to;
  }
}

function wordAtom(
  piece: Piece,
  start: number,
  end: number,
  level: number,
  { fonts }: ItemSettings,
): Atom {
  const shape = level % 2 === 1 ? { ...piece.shape, rightToLeft: true } : piece.shape;
  const shaped = fonts.shape(piece.text.slice(start, end), shape);
  return { piece, start, end, shaped, from: 0, to: end - start, level, kind: "word" };
}

function writeOneWay(
  whole: Atom,
  mayHyphenate: boolean,
  settings: ItemSettings,
  write: (item: Item) => void,
): void {
  const { piece } = whole;
  for (const part of knownPartsOf(whole, mayHyphenate, settings)) {
    write(box(whole, part));
    if (part.cut === null) return;
    if (part.cut.kind === "hyphen") write(hyphen(whole, part.cut, settings));
    else if (part.cut.kind === "room") write(room(piece, settings));
    else write(penalty(part.cut.cost));
  }
}

/** What of a word stays together. */
interface Part {
  /** In the word. */
  readonly from: number;
  readonly to: number;
  /** Ems. */
  readonly width: number;
  /** Where its last character is a mark that may hang: its width in ems, and how much of it hangs. */
  readonly mark: number;
  readonly hang: number;
  /** Where it ends; null for the end of the word. */
  readonly cut: Cut | null;
}

/** Of words that fit: the parts of a word that may be hyphenated, and of one that may not. */
interface KnownParts {
  hyphenated?: readonly Part[];
  whole?: readonly Part[];
}

/** Equal words of equal style are shaped once, and cut and measured once. */
const known = new WeakMap<Shaped, KnownParts>();

function knownPartsOf(whole: Atom, mayHyphenate: boolean, settings: ItemSettings): readonly Part[] {
  const { shaped, piece, level } = whole;
  const { balanced, cutsAnywhere } = settings;
  const isUsual = piece.actualText === null && level === 0 && !cutsAnywhere && !balanced;
  if (!isUsual || widthOf(whole) > settings.width)
    return partsOf(whole, cutsOf(whole, mayHyphenate, settings));
  const parts = known.get(shaped) ?? {};
  known.set(shaped, parts);
  const kind = mayHyphenate && piece.style.hyphens === "auto" ? "hyphenated" : "whole";
  parts[kind] ??= partsOf(whole, cutsOf(whole, mayHyphenate, settings));
  return parts[kind];
}

function partsOf({ shaped, to: end }: Atom, cuts: readonly Cut[]): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const cut of [...cuts, null]) {
    const to = cut?.at ?? end;
    const hang = hangOf(shaped.text.charAt(to - 1));
    const mark = hang === 0 ? 0 : emsOf(shaped, to - 1, to);
    parts.push({ from, to, width: emsOf(shaped, from, to), mark, hang, cut });
    from = to;
  }
  return parts;
}

function box(whole: Atom, { from, to, width, mark, hang }: Part): Item {
  const { piece } = whole;
  const atom = from === 0 && to === whole.to ? whole : part(whole, from, to);
  const hangs = hang > 0 && mayHang(piece) ? setWidth(piece, mark, 1) * hang : 0;
  return { type: "box", width: setWidth(piece, width, to - from), hang: hangs, atom };
}

/** Ideographs have no spaces between them; in a justified line they move apart themselves. */
function room({ size }: Piece, { justified }: ItemSettings): Item {
  const stretch = justified ? size * 0.06 : 0;
  return { type: "glue", width: 0, stretch, shrink: stretch / 3, atom: null };
}

function hyphen(whole: Atom, cut: Cut, settings: ItemSettings): Item {
  const { piece, level } = whole;
  const shaped = settings.fonts.shape("-", piece.shape);
  const at = whole.start + cut.at;
  const atom: Atom = { piece, start: at, end: at, shaped, from: 0, to: 1, level, kind: "hyphen" };
  const width = widthOf(atom) * (1 - (mayHang(piece) ? hangOf("-") : 0));
  return { type: "penalty", width, cost: cut.cost, flagged: true, atom };
}
