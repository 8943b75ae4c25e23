import {
  breakLines,
  isBreak,
  isForced,
  type LineEnd,
  type LineItem,
  type Measure,
  type Sums,
  skipDiscardable,
  sumsOf,
} from "./break-lines.ts";

/** Text of more lines than these is set as it comes: nobody sees that they are alike. */
const mostLines = 10;

/**
 * What a way to set a headline costs. A line that differs from the mean by a tenth of the measure costs
 * a hundredth of `uneven`; costs of the items count by half, so that a name is parted (60) only where the
 * lines would differ by a quarter of the measure otherwise.
 */
const cost = {
  uneven: 1_000,
  item: 0.5,
  inWord: 120,
  dearest: 2_000,
  runt: 150,
  fallen: 25,
  line: 300,
};
/** A last line below this part of the longest looks left over. */
const leastLast = 0.4;

/**
 * Breaks text that is ranged left into as few lines as hold it, or one more where these would part what
 * belongs together: of all such ways the one whose lines are most alike and end where the sense does.
 * The last item must be a forced break.
 */
export function balanceLines(items: readonly LineItem[], measure: Measure): readonly LineEnd[] {
  const usual = breakLines(items, measure);
  const isParted = items.slice(0, -1).some(isForced);
  if (usual.length === 1 || usual.length > mostLines || isParted) return usual;
  const lines = linesOf(items, measure.width);
  const least = fewest(lines, items.length - 1);
  const [best] = [least, least + 1]
    .flatMap((count) => bestOf(lines, items, measure.width, count) ?? [])
    .sort((a, b) => a.cost - b.cost);
  return best ? best.ends.map((index) => ({ index, ratio: 0 })) : usual;
}

/** A line that fits, from the item after one break to another. */
interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** All lines that fit, in the order of their ends. */
function linesOf(items: readonly LineItem[], width: number): readonly Candidate[] {
  const sums = sumsOf(items);
  const breaks = [-1];
  const found: Candidate[] = [];
  for (let to = 0; to < items.length; to++) {
    if (!isBreak(items, to)) continue;
    for (let at = breaks.length - 1; at >= 0; at--) {
      const from = breaks[at] ?? -1;
      const needed = widthBetween(items, sums, from, to);
      if (needed > width) break;
      found.push({ from, to, width: needed });
    }
    breaks.push(to);
  }
  return found;
}

function widthBetween(items: readonly LineItem[], sums: Sums, from: number, to: number): number {
  const item = items[to];
  const extra = item?.type === "penalty" ? item.width : -(sums.hang[to] ?? 0);
  return (sums.width[to] ?? 0) - (sums.width[skipDiscardable(items, from)] ?? 0) + extra;
}

/** The least number of lines; infinite where some word has no room on any. */
function fewest(lines: readonly Candidate[], end: number): number {
  const counts = new Map([[-1, 0]]);
  for (const { from, to } of lines) {
    const count = (counts.get(from) ?? Number.POSITIVE_INFINITY) + 1;
    counts.set(to, Math.min(counts.get(to) ?? Number.POSITIVE_INFINITY, count));
  }
  return counts.get(end) ?? Number.POSITIVE_INFINITY;
}

/** A way to break the text. */
interface Way {
  readonly cost: number;
  readonly ends: readonly number[];
  readonly first: number;
  readonly longest: number;
}

/** The best way to break the text into so many lines; null where there is none. */
function bestOf(
  lines: readonly Candidate[],
  items: readonly LineItem[],
  measure: number,
  count: number,
): Way | null {
  if (!Number.isFinite(count)) return null;
  const end = items.length - 1;
  const mean = Math.min(measure, widthBetween(items, sumsOf(items), -1, end) / count);
  let ways = new Map<number, Way>([[-1, { cost: 0, ends: [], first: 0, longest: 0 }]]);
  for (let line = 1; line <= count; line++) {
    const longer = new Map<number, Way>();
    for (const { from, to, width } of lines) {
      const before = ways.get(from);
      if (!before || (to === end) !== (line === count)) continue;
      const added = costOf(items, to, (width - mean) / measure);
      const looks = to === end ? costOfLast(before, width) : 0;
      const total = before.cost + added + looks;
      if (total >= (longer.get(to)?.cost ?? Number.POSITIVE_INFINITY)) continue;
      const first = line === 1 ? width : before.first;
      const longest = Math.max(before.longest, width);
      longer.set(to, { cost: total, ends: [...before.ends, to], first, longest });
    }
    ways = longer;
  }
  const way = ways.get(end);
  return way ? { ...way, cost: way.cost + count * cost.line } : null;
}

/** Of a line that ends at an item and is so much longer than the mean, as a part of the measure. */
function costOf(items: readonly LineItem[], index: number, beyond: number): number {
  const item = items[index];
  const uneven = cost.uneven * beyond ** 2;
  if (isForced(item)) return uneven;
  const own = item?.type === "penalty" ? Math.min(item.cost, cost.dearest) : 0;
  const isInWord = own > 0 && items[index + 1]?.type === "box";
  return uneven + own * cost.item + (isInWord ? cost.inWord : 0);
}

/** A headline whose first line is its shortest looks as if it fell over; one that ends in a word alone, unfinished. */
function costOfLast({ first, longest }: Way, last: number): number {
  const runt = last < Math.max(longest, last) * leastLast ? cost.runt : 0;
  return runt + (first < last && first < longest * 0.8 ? cost.fallen : 0);
}
