/** The words of a list written as running text. */
export function words(list: string): ReadonlySet<string> {
  return new Set(split(list));
}

/** A table written as one list of words per value. */
export function table<V extends string>(
  lists: Readonly<Partial<Record<V, string>>>,
): ReadonlyMap<string, V> {
  const rows: [string, V][] = [];
  for (const value of Object.keys(lists) as V[])
    for (const word of split(lists[value] ?? "")) rows.push([word, value]);
  return new Map(rows);
}

function split(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

/** Matches nothing: for endings that a language does not have. */
export const NEVER = /(?!)/u;
