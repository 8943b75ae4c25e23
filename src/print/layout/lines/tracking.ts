import { widthOf } from "./atoms.ts";
import type { PlacedAtom } from "./glyph-runs.ts";
import type { Piece } from "./pieces.ts";

/** In ems: a space that is widened by more shows as a hole; letters that move apart by less do not show. */
const widestSpace = 0.2;
const mostTracking = 0.018;

/** Scripts whose letters stand apart; those of others are joined, or have no spaces. */
const apart = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]*$/u;

/**
 * Moves the letters of a loose line apart by a hair, so that its spaces need not be so wide: by how
 * many points, 0 for a line that is not loose. The line stays as long as it is.
 */
export function track(words: readonly PlacedAtom[]): number {
  let added = 0;
  let spaces = 0;
  let size = 0;
  for (const { atom, width } of words) {
    if (atom.kind !== "space") continue;
    if (spaces++ === 0) size = atom.piece.size;
    added = added + width - widthOf(atom);
  }
  const surplus = added - spaces * widestSpace * size;
  if (spaces === 0 || surplus <= 0 || !mayMoveApart(words)) return 0;
  const letters = words.reduce((sum, { atom }) => sum + lettersOf(atom), 0);
  const tracking = Math.min(mostTracking * size, surplus / Math.max(1, letters));
  const perSpace = (tracking * letters) / spaces;
  for (const word of words) {
    if (word.atom.kind === "space") word.width -= perSpace;
    else word.width += tracking * lettersOf(word.atom);
  }
  return tracking;
}

function lettersOf({ kind, from, to }: PlacedAtom["atom"]): number {
  return kind === "word" ? to - from : 0;
}

function mayMoveApart(words: readonly PlacedAtom[]): boolean {
  let seen: Piece | null = null;
  for (const { piece } of words.map(({ atom }) => atom)) {
    if (piece === seen) continue;
    if (piece.leader !== null || !apart.test(piece.text)) return false;
    seen = piece;
  }
  return true;
}
