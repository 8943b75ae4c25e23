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

/** How long lines may be. Lengths in points. */
export interface Measure {
  readonly width: number;
  /** Stretch that every line has at its end; 0 for justified text. */
  readonly ragged: number;
  /** A last line shorter than this costs. */
  readonly runt: number;
  /** So many lines at the top are shorter by so much: beside a large first letter. */
  readonly beside?: { readonly lines: number; readonly width: number };
  /** All lines but the first are shorter by so much: what is turned over of a line of verse. */
  readonly turnOver?: number;
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
  const paragraph = { items, sums: sumsOf(items), measure };
  for (const tolerance of tolerances) {
    const ends = breakWithin(paragraph, tolerance);
    if (ends) return ends;
  }
  throw new Error("a paragraph has no line break");
}

/** What is to be broken. */
interface Paragraph {
  readonly items: readonly LineItem[];
  readonly sums: Sums;
  readonly measure: Measure;
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

function breakWithin(paragraph: Paragraph, tolerance: number): readonly LineEnd[] | null {
  const { items } = paragraph;
  // In the order of their places: a line from a later one is shorter.
  const active: Node[] = [startNode(paragraph)];
  const best = new Map<number, Node>();
  for (let index = 0; index < items.length; index++) {
    if (!canBreak(items, index, tolerance)) continue;
    const forced = isForced(items[index]);
    let kept = 0;
    let overfull: Node | null = null;
    let isShort = false;
    for (const node of active) {
      const ratio = isShort ? Number.POSITIVE_INFINITY : ratioFrom(node, index, paragraph);
      if (ratio < -1) {
        // The latest makes the shortest line.
        overfull = node;
        continue;
      }
      if (!forced) active[kept++] = node;
      if (ratio <= tolerance) offer(best, node, index, ratio, paragraph);
      else isShort ||= !forced;
    }
    // When nothing fits, the last resort is a line that is too full.
    if (kept === 0 && best.size === 0) {
      if (overfull === null || tolerance !== Number.POSITIVE_INFINITY) return null;
      offer(best, overfull, index, -1, paragraph);
    }
    active.length = kept;
    for (const node of best.values()) active.push(node);
    best.clear();
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

/** Whether a line may end at an item, at whatever cost. */
export function isBreak(items: readonly LineItem[], index: number): boolean {
  return canBreak(items, index, Number.POSITIVE_INFINITY);
}

function canBreak(items: readonly LineItem[], index: number, tolerance: number): boolean {
  const item = items[index];
  if (item?.type === "penalty") {
    if (tolerance !== Number.POSITIVE_INFINITY) return item.cost <= dearest;
    return item.cost !== Number.POSITIVE_INFINITY;
  }
  return item?.type === "glue" && items[index - 1]?.type === "box";
}

/** Whether a line must end at an item. */
export function isForced(item: LineItem | undefined): boolean {
  return item?.type === "penalty" && item.cost === Number.NEGATIVE_INFINITY;
}

/** How far the spaces of a line from a node to a break would be stretched, or shrunk where it is negative. */
function ratioFrom(node: Node, index: number, paragraph: Paragraph): number {
  const { items, sums, measure } = paragraph;
  const slack = widthOfLine(node.line, measure) - naturalWidth(node, index, paragraph);
  if (Math.abs(slack) < 1e-6) return 0;
  if (slack < 0) {
    const shrink = (sums.shrink[index] ?? 0) - node.shrink;
    return shrink > 0 ? slack / shrink : Number.NEGATIVE_INFINITY;
  }
  // A last line is not stretched, however short.
  if (isForced(items[index])) return 0;
  const stretch = (sums.stretch[index] ?? 0) - node.stretch + measure.ragged;
  return stretch > 0 ? slack / stretch : Number.MAX_VALUE;
}

/** The width of a line from a node to a break, its spaces as they are. */
function naturalWidth(node: Node, index: number, { items, sums }: Paragraph): number {
  const item = items[index];
  const extra = item?.type === "penalty" ? item.width : -(sums.hang[index] ?? 0);
  return (sums.width[index] ?? 0) - node.width + extra;
}

/** The measure of the line that begins after so many others. */
export function widthOfLine(before: number, { width, beside, turnOver = 0 }: Measure): number {
  const taken = beside && before < beside.lines ? beside.width : before > 0 ? turnOver : 0;
  return taken === 0 ? width : Math.max(1, width - taken);
}

/** Keeps the best node of each kind, so that the number of nodes stays small. */
function offer(
  best: Map<number, Node>,
  node: Node,
  index: number,
  ratio: number,
  paragraph: Paragraph,
): void {
  const { items, sums, measure } = paragraph;
  const item = items[index];
  const flagged = item?.type === "penalty" && item.flagged;
  const fitness = fitnessOf(ratio);
  const ladder = flagged ? node.ladder + 1 : 0;
  const line = node.line + 1;
  const total = node.total + demeritsOf(node, index, ratio, paragraph);
  // How many lines there are matters only as long as they are not all of one length.
  const lines = Math.min(line, measure.beside?.lines ?? (measure.turnOver ? 1 : 0));
  const kind = lines * 64 + fitness * 8 + Math.min(ladder, maximumLadder + 1);
  const rival = best.get(kind);
  if (rival && rival.total <= total) return;
  const start = skipDiscardable(items, index);
  best.set(kind, {
    index,
    ratio,
    fitness,
    ladder,
    line,
    total,
    previous: node,
    width: sums.width[start] ?? 0,
    stretch: sums.stretch[start] ?? 0,
    shrink: sums.shrink[start] ?? 0,
  });
}

/** What a line from a node to a break adds. */
function demeritsOf(node: Node, index: number, ratio: number, paragraph: Paragraph): number {
  const { items, measure } = paragraph;
  const item = items[index];
  const cost = item?.type === "penalty" ? item.cost : 0;
  const flagged = item?.type === "penalty" && item.flagged;
  // Capped, so that a sum of a few desperate lines still tells good from bad elsewhere.
  const badness = Math.min(100 * Math.abs(ratio) ** 3, 1e6);
  let added = (demerits.line + badness) ** 2;
  if (!isForced(item)) added += cost >= 0 ? cost ** 2 : -(cost ** 2);
  else if (node.previous && naturalWidth(node, index, paragraph) < measure.runt)
    added += demerits.runt;
  if (flagged && node.ladder > 0) added += demerits.flaggedPair;
  if (flagged && node.ladder >= maximumLadder) added += demerits.ladder;
  if (Math.abs(fitnessOf(ratio) - node.fitness) > 1) added += demerits.fitness;
  return added;
}

function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

function startNode({ items, sums }: Paragraph): Node {
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
  while (start < items.length && items[start]?.type !== "box" && !isForced(items[start])) start++;
  return start;
}

/** Sums of all items before an index; and the hang of the last box before it. */
export interface Sums {
  readonly width: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  readonly hang: Float64Array;
}

/** The sums of a paragraph. */
export function sumsOf(items: readonly LineItem[]): Sums {
  const width = new Float64Array(items.length + 1);
  const stretch = new Float64Array(items.length + 1);
  const shrink = new Float64Array(items.length + 1);
  const hang = new Float64Array(items.length + 1);
  const sum = { width: 0, stretch: 0, shrink: 0, hang: 0 };
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item?.type === "box") {
      sum.width += item.width;
      sum.hang = item.hang;
    } else if (item?.type === "glue") {
      sum.width += item.width;
      sum.stretch += item.stretch;
      sum.shrink += item.shrink;
    }
    width[index + 1] = sum.width;
    stretch[index + 1] = sum.stretch;
    shrink[index + 1] = sum.shrink;
    hang[index + 1] = sum.hang;
  }
  return { width, stretch, shrink, hang };
}
