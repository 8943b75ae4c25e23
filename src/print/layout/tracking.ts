import { widthOf } from "./atoms.ts";
import type { SetAtom } from "./compose-line.ts";
import type { Piece } from "./pieces.ts";

/** In ems: a space that is widened by more shows as a hole; letters that move apart by less do not show. */
const widestSpace = 0.2;
const mostTracking = 0.018;

/** Scripts whose letters stand apart; those of others are joined, or have no spaces. */
const apart = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]*$/u;

/**
 * Moves the letters of a loose line apart by a hair, so that its spaces need not be so wide. The line
 * stays as long as it is.
 */
export function tracked(words: readonly SetAtom[]): readonly SetAtom[] {
  const spaces = words.filter(({ atom }) => atom.kind === "space");
  const [first] = spaces;
  if (!first || words.some(({ atom }) => atom.piece.leader !== null)) return words;
  const { size } = first.atom.piece;
  const added = spaces.reduce((sum, { atom, width }) => sum + width - widthOf(atom), 0);
  const surplus = added - spaces.length * widestSpace * size;
  if (surplus <= 0 || !words.every(({ atom }) => apart.test(atom.piece.text))) return words;
  const letters = words.reduce((sum, { atom }) => sum + lettersOf(atom), 0);
  const tracking = Math.min(mostTracking * size, surplus / Math.max(1, letters));
  const perSpace = (tracking * letters) / spaces.length;
  const pieces = new Map<Piece, Piece>();
  return words.map(({ atom, width }) => ({
    atom: { ...atom, piece: trackedPiece(atom.piece, tracking, pieces) },
    width: atom.kind === "space" ? width - perSpace : width + tracking * lettersOf(atom),
  }));
}

function lettersOf({ kind, from, to }: SetAtom["atom"]): number {
  return kind === "word" ? to - from : 0;
}

/** Pieces stay the same for all of a line, so that their words join into runs. */
function trackedPiece(piece: Piece, tracking: number, pieces: Map<Piece, Piece>): Piece {
  const letterSpacing = piece.style.letterSpacing + tracking;
  const known = pieces.get(piece) ?? { ...piece, style: { ...piece.style, letterSpacing } };
  pieces.set(piece, known);
  return known;
}
