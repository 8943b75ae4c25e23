/**
 * Index of the first item for which `holds`, in a row in which it does not hold up to some item and
 * holds from there on; the row's length where it holds for none. Binary search.
 */
export function firstWhere<T>(
  row: readonly T[],
  holds: (item: T, index: number) => boolean,
): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(row[middle] as T, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
