import type { Color } from "../../../style/style.ts";
import type { Direction } from "../bidi.ts";
import type { Band, Row, RowPart, SideBorders } from "../blocks/flow.ts";
import type { Line } from "../lines/compose-line.ts";
import { placedRun } from "../lines/glyph-runs.ts";
import type { Destination, LinkArea, Meaning, PageItem, Rect } from "../plan.ts";
import { noteGap } from "./fill-column.ts";
import type { PageRows, PlacedBand, PlacedColumn } from "./paginate.ts";

/** Collects what is drawn on one page. */
export interface PageCanvas {
  readonly items: Pick<PageItem[], "push">;
  readonly links: LinkArea[];
  readonly destinations: Record<string, Destination>;
}

/** The part of a page that text is set in. */
export interface Frame {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of what is set in it. */
  readonly direction: Direction;
}

/** What only decorates. */
export const layoutArtifact: Meaning = { type: "artifact", subtype: "Layout" };
const repeatedArtifact: Meaning = { type: "artifact", subtype: "Pagination" };

/** Places what stands on a page, band by band and column by column: in reading order. */
export function placePage({ bands }: PageRows, frame: Frame, canvas: PageCanvas): void {
  for (const band of bands) {
    for (const [index, column] of band.columns.entries()) {
      placeColumn(column, columnFrame(band.band, index, frame), canvas);
    }
    placeRules(band, frame, canvas);
  }
}

function columnFrame(band: Band | null, index: number, frame: Frame): Frame {
  if (!band) return frame;
  const fromLeft = band.direction === "ltr" ? index : band.columns - 1 - index;
  const x = frame.x + band.x + fromLeft * (band.width + band.gap);
  return { ...frame, x, width: band.width, direction: band.direction };
}

/** Rules stand between columns that both hold something. */
function placeRules({ band, top, bottom, columns }: PlacedBand, frame: Frame, canvas: PageCanvas) {
  if (!band || band.rule.width <= 0) return;
  for (let index = 1; index < columns.length; index++) {
    const right = Math.max(...[index - 1, index].map((at) => columnFrame(band, at, frame).x));
    const x = right - (band.gap + band.rule.width) / 2;
    const { width, color } = band.rule;
    const rect = { type: "rect", x, y: frame.y + top, width, height: bottom - top, color } as const;
    canvas.items.push({ ...rect, meaning: layoutArtifact });
  }
}

function placeColumn(
  { rows, notes, notesTop }: PlacedColumn,
  frame: Frame,
  canvas: PageCanvas,
): void {
  const borders = new OpenBorders(frame, canvas);
  for (const { row, top, isRepeated } of rows) {
    borders.reach(row, frame.y + top);
    placeRow(row, frame.y + top, frame, isRepeated ? asArtifacts(canvas) : canvas);
    borders.extend(frame.y + top + row.height);
  }
  borders.reach(null, 0);
  const first = notes[0];
  if (!first) return;
  let y = frame.y + notesTop;
  canvas.items.push(noteRule(frame, y, colorOf(first.row)));
  y += noteGap;
  for (const { row, name } of notes) {
    if (name !== null) canvas.destinations[name] = { page: frame.page, y };
    placeRow(row, y, frame, canvas);
    y += row.height;
  }
}

/** For what is shown again: it has been read, so that it is passed over, and leads nowhere. */
function asArtifacts({ items }: PageCanvas): PageCanvas {
  const repeated = {
    push: (...more: PageItem[]) =>
      items.push(
        ...more.map((item) => ({
          ...item,
          meaning: repeatedArtifact,
          ...(item.type === "glyphs" ? { origin: { type: "apparatus" } as const } : {}),
        })),
      ),
  };
  return { items: repeated, links: [], destinations: {} };
}

function noteRule(frame: Frame, y: number, color: Color): Rect {
  const width = Math.min(72, frame.width / 3);
  const x = frame.direction === "ltr" ? frame.x : frame.x + frame.width - width;
  const rect = { type: "rect", x, y: y + noteGap * 0.45, width, height: 0.5 } as const;
  return { ...rect, color, meaning: layoutArtifact };
}

function colorOf(row: Row): Color {
  const part = row.parts.find((candidate) => candidate.type === "line");
  return part?.line.runs[0]?.color ?? [0, 0, 0];
}

/** Places a row with its top at `top`. */
export function placeRow(row: Row, top: number, frame: Frame, canvas: PageCanvas): void {
  for (const anchor of row.anchors) canvas.destinations[anchor] = { page: frame.page, y: top };
  for (const part of row.parts) placePart(part, top, frame, canvas);
}

function placePart(part: RowPart, top: number, frame: Frame, canvas: PageCanvas): void {
  if (part.type === "line") {
    placeLine(part.line, frame.x + part.x, top + part.baseline, canvas);
    return;
  }
  const meaning: Meaning =
    part.mark === undefined ? layoutArtifact : { type: "mark", mark: part.mark };
  const { shape } = part;
  canvas.items.push({ ...shape, x: frame.x + shape.x, y: top + shape.y, meaning });
}

/** Places a line with its start at `x` and its baseline at `y`. */
function placeLine(line: Line, x: number, y: number, canvas: PageCanvas): void {
  for (const run of line.runs) {
    const { mark } = run;
    const meaning: Meaning = mark === null ? layoutArtifact : { type: "mark", mark };
    canvas.items.push(placedRun(run, x, y, meaning));
  }
  for (const { link, x: left, width, style } of line.links) {
    const ascent = style.fontSize * 0.9;
    canvas.links.push({
      x: x + left,
      y: y - ascent,
      width,
      height: style.fontSize * 1.2,
      element: link.element,
      target: link.target,
      description: link.description,
    });
  }
}

/** Draws the borders at the sides of boxes, from their first row on a page to their last. */
class OpenBorders {
  readonly #frame: Frame;
  readonly #canvas: PageCanvas;
  #open: { readonly box: SideBorders; readonly top: number }[] = [];
  #bottom: number;

  constructor(frame: Frame, canvas: PageCanvas) {
    this.#frame = frame;
    this.#canvas = canvas;
    this.#bottom = frame.y;
  }

  /** Closes the boxes that a row does not stand in and opens those that it enters. */
  reach(row: Row | null, top: number): void {
    const boxes = row?.boxes ?? [];
    const stays = this.#open.findIndex(({ box }, index) => box !== boxes[index]);
    if (stays >= 0) for (const closed of this.#open.splice(stays).reverse()) this.#draw(closed);
    for (const box of boxes.slice(this.#open.length)) this.#open.push({ box, top });
  }

  extend(bottom: number): void {
    this.#bottom = bottom;
  }

  #draw({ box, top }: { readonly box: SideBorders; readonly top: number }): void {
    const height = this.#bottom - top;
    const x = this.#frame.x + box.x;
    for (const [border, at] of [
      [box.left, x],
      [box.right, x + box.width - box.right.width],
    ] as const) {
      if (border.width <= 0) continue;
      const rect = { type: "rect", x: at, y: top, width: border.width, height } as const;
      this.#canvas.items.push({ ...rect, color: border.color, meaning: layoutArtifact });
    }
  }
}
