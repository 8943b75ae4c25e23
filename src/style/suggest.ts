/**
 * The candidate that `word` was most likely meant to be, or null where none is near. Distance counts
 * changed, missing, added and swapped letters; a third of the word may differ. Where none is near, it is
 * the only one that begins with the word: `large` for `large-print`.
 */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > 64) return null;
  const wanted = word.toLowerCase();
  let best: string | null = null;
  const all = [...candidates];
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of all) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const distance = distanceBetween(wanted, candidate.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  if (best !== null || wanted.length < 3) return best;
  const longer = all.filter((candidate) => candidate.toLowerCase().startsWith(wanted));
  return longer.length === 1 ? (longer[0] ?? null) : null;
}

/** Optimal string alignment distance. */
function distanceBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
