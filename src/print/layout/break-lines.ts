/**
 * Total-fit line breaking after Knuth and Plass, "Breaking Paragraphs into Lines" (1981): of all
 * ways to break a paragraph the one with the least sum of demerits.
 */
export type LineItem =
  /** `hang`: how much of it may stand beyond the line's end when it is the last. */
  | { readonly type: "box"; readonly width: number; readonly hang: number }
  | {
      readonly type: "glue";
      readonly width: number;
      readonly stretch: number;
      readonly shrink: number;
    }
  /** A place to break at a cost; `width` is added when the break is taken. -Infinity must break. */
  | {
      readonly type: "penalty";
      readonly width: number;
      readonly cost: number;
      readonly flagged: boolean;
    };

export interface Measure {
  readonly width: number;
  /** Stretch that every line has at its end; 0 for justified text. */
  readonly ragged: number;
  /** A last line shorter than this costs. */
  readonly runt: number;
  /** So many lines at the top are shorter by so much: beside a large first letter. */
  readonly beside?: { readonly lines: number; readonly width: number };
}

/** A line ends at item `index`; spaces are set at their width plus `ratio` × stretch (or shrink). */
export interface LineEnd {
  readonly index: number;
  readonly ratio: number;
}

/** TeX's values, but for the runt's. */
const demerits = { line: 10, flaggedPair: 10_000, fitness: 5_000, runt: 150_000, ladder: 1e7 };
const maximumLadder = 2;
/** How far spaces may be stretched: tight first, then loose, then anything at all. */
const tolerances = [1.2, 3, Number.POSITIVE_INFINITY];
/** A break that costs more is taken only where the last tolerance is needed. */
const dearest = 1_000;

/** Breaks a paragraph. The last item must be a forced break. Every item falls into exactly one line. */
export function breakLines(items: readonly LineItem[], measure: Measure): readonly LineEnd[] {
  const sums = sumsOf(items);
  for (const tolerance of tolerances) {
    const ends = breakWithin(items, sums, measure, tolerance);
    if (ends) return ends;
  }
  throw new Error("a paragraph has no line break");
}

/** A break that some best way of breaking may run through. */
interface Node {
  readonly index: number;
  readonly ratio: number;
  readonly fitness: number;
  /** Flagged lines in a row up to here. */
  readonly ladder: number;
  /** How many lines end before it or here. */
  readonly line: number;
  readonly total: number;
  readonly previous: Node | null;
  /** Sums up to the first box after the break. */
  readonly width: number;
  readonly stretch: number;
  readonly shrink: number;
}

function breakWithin(
  items: readonly LineItem[],
  sums: Sums,
  measure: Measure,
  tolerance: number,
): readonly LineEnd[] | null {
  let active: Node[] = [startNode(items, sums)];
  for (let index = 0; index < items.length; index++) {
    if (!canBreak(items, index, tolerance)) continue;
    const item = items[index];
    const forced = item?.type === "penalty" && item.cost === Number.NEGATIVE_INFINITY;
    const best = new Map<number, Node>();
    const kept: Node[] = [];
    let overfull: Node | null = null;
    for (const node of active) {
      const line = lineFrom(node, index, items, sums, measure);
      if (line.ratio < -1) {
        // The latest makes the shortest line.
        overfull = node;
        continue;
      }
      if (!forced) kept.push(node);
      if (line.ratio > tolerance) continue;
      offer(best, nextNode(node, index, line, items, sums, measure), measure);
    }
    // When nothing fits, the last resort is a line that is too full.
    if (kept.length === 0 && best.size === 0) {
      const from: Node | null = overfull ?? null;
      if (from === null || tolerance !== Number.POSITIVE_INFINITY) return null;
      offer(
        best,
        nextNode(from, index, { ratio: -1, natural: measure.width }, items, sums, measure),
        measure,
      );
    }
    active = [...kept, ...best.values()];
  }
  return endsOf(active);
}

function endsOf(active: readonly Node[]): readonly LineEnd[] | null {
  let best = active[0];
  for (const node of active) if (best && node.total < best.total) best = node;
  const ends: LineEnd[] = [];
  for (let node: Node | null = best ?? null; node?.previous; node = node.previous) {
    ends.push({ index: node.index, ratio: node.ratio });
  }
  return ends.reverse();
}

function canBreak(items: readonly LineItem[], index: number, tolerance: number): boolean {
  const item = items[index];
  if (item?.type === "penalty") {
    if (tolerance !== Number.POSITIVE_INFINITY) return item.cost <= dearest;
    return item.cost !== Number.POSITIVE_INFINITY;
  }
  return item?.type === "glue" && items[index - 1]?.type === "box";
}

/** How a line from a node to a break would be set. */
function lineFrom(
  node: Node,
  index: number,
  items: readonly LineItem[],
  sums: Sums,
  measure: Measure,
): { readonly ratio: number; readonly natural: number } {
  const item = items[index];
  const extra = item?.type === "penalty" ? item.width : -(sums.hang[index] ?? 0);
  const natural = (sums.width[index] ?? 0) - node.width + extra;
  const slack = widthOfLine(node.line, measure) - natural;
  if (slack >= 0) {
    // A last line is not stretched, however short.
    if (item?.type === "penalty" && item.cost === Number.NEGATIVE_INFINITY)
      return { ratio: 0, natural };
    const stretch = (sums.stretch[index] ?? 0) - node.stretch + measure.ragged;
    if (slack < 1e-6) return { ratio: 0, natural };
    return { ratio: stretch > 0 ? slack / stretch : Number.MAX_VALUE, natural };
  }
  const shrink = (sums.shrink[index] ?? 0) - node.shrink;
  if (slack > -1e-6) return { ratio: 0, natural };
  return { ratio: shrink > 0 ? slack / shrink : Number.NEGATIVE_INFINITY, natural };
}

/** The measure of the line that begins after so many others. */
export function widthOfLine(before: number, { width, beside }: Measure): number {
  return beside && before < beside.lines ? Math.max(1, width - beside.width) : width;
}

function nextNode(
  node: Node,
  index: number,
  line: { readonly ratio: number; readonly natural: number },
  items: readonly LineItem[],
  sums: Sums,
  measure: Measure,
): Node {
  const item = items[index];
  const cost = item?.type === "penalty" ? item.cost : 0;
  const flagged = item?.type === "penalty" && item.flagged;
  const forced = cost === Number.NEGATIVE_INFINITY;
  const fitness = fitnessOf(line.ratio);
  const ladder = flagged ? node.ladder + 1 : 0;
  // Capped, so that a sum of a few desperate lines still tells good from bad elsewhere.
  const badness = Math.min(100 * Math.abs(line.ratio) ** 3, 1e6);
  let added = (demerits.line + badness) ** 2;
  if (!forced) added += cost >= 0 ? cost ** 2 : -(cost ** 2);
  if (forced && line.natural < measure.runt && node.previous) added += demerits.runt;
  if (flagged && node.ladder > 0) added += demerits.flaggedPair;
  if (ladder > maximumLadder) added += demerits.ladder;
  if (Math.abs(fitness - node.fitness) > 1) added += demerits.fitness;
  const start = skipDiscardable(items, index);
  return {
    index,
    ratio: line.ratio,
    fitness,
    ladder,
    line: node.line + 1,
    total: node.total + added,
    previous: node,
    width: sums.width[start] ?? 0,
    stretch: sums.stretch[start] ?? 0,
    shrink: sums.shrink[start] ?? 0,
  };
}

/** Keeps the best node of each kind, so that the number of nodes stays small. */
function offer(best: Map<number, Node>, node: Node, { beside }: Measure): void {
  // How many lines there are matters only as long as they are not all of one length.
  const line = Math.min(node.line, beside?.lines ?? 0);
  const kind = line * 64 + node.fitness * 8 + Math.min(node.ladder, maximumLadder + 1);
  const rival = best.get(kind);
  if (!rival || node.total < rival.total) best.set(kind, node);
}

function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

function startNode(items: readonly LineItem[], sums: Sums): Node {
  const start = skipDiscardable(items, -1);
  return {
    index: -1,
    ratio: 0,
    fitness: 1,
    ladder: 0,
    line: 0,
    total: 0,
    previous: null,
    width: sums.width[start] ?? 0,
    stretch: sums.stretch[start] ?? 0,
    shrink: sums.shrink[start] ?? 0,
  };
}

/** Index of what starts the line after a break: spaces and costs at the break vanish. */
export function skipDiscardable(items: readonly LineItem[], index: number): number {
  let start = index + 1;
  if (items[index]?.type === "glue") start = index + 1;
  for (; start < items.length; start++) {
    const item = items[start];
    if (item?.type === "box") break;
    if (item?.type === "penalty" && item.cost === Number.NEGATIVE_INFINITY) break;
  }
  return start;
}

/** Sums of all items before an index; and the hang of the last box before it. */
interface Sums {
  readonly width: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  readonly hang: Float64Array;
}

function sumsOf(items: readonly LineItem[]): Sums {
  const width = new Float64Array(items.length + 1);
  const stretch = new Float64Array(items.length + 1);
  const shrink = new Float64Array(items.length + 1);
  const hang = new Float64Array(items.length + 1);
  items.forEach((item, index) => {
    const isGlue = item.type === "glue";
    width[index + 1] = (width[index] ?? 0) + (item.type === "penalty" ? 0 : item.width);
    stretch[index + 1] = (stretch[index] ?? 0) + (isGlue ? item.stretch : 0);
    shrink[index + 1] = (shrink[index] ?? 0) + (isGlue ? item.shrink : 0);
    hang[index + 1] = item.type === "box" ? item.hang : (hang[index] ?? 0);
  });
  return { width, stretch, shrink, hang };
}
