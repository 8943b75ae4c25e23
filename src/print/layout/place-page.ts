import type { Color } from "../../style/style.ts";
import type { Line } from "./compose-line.ts";
import type { Row, RowPart, SideBorders } from "./flow.ts";
import { noteGap, type PageRows } from "./paginate.ts";
import type { Destination, LinkArea, Meaning, PageItem, Rect } from "./plan.ts";

/** Collects what is drawn on one page. */
export interface PageCanvas {
  readonly items: PageItem[];
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
}

const layoutArtifact: Meaning = { type: "artifact", subtype: "Layout" };

/** Places the rows of a page from the top, and its notes at the foot. */
export function placePage(
  { rows, notes, notesHeight }: PageRows,
  frame: Frame,
  canvas: PageCanvas,
): void {
  let y = frame.y;
  const borders = new OpenBorders(frame, canvas);
  for (const [index, row] of rows.entries()) {
    const top = y + (index === 0 ? 0 : row.space);
    borders.reach(row, top);
    placeRow(row, top, frame, canvas);
    y = top + row.height;
    borders.extend(y);
  }
  borders.reach(null, y);
  const first = notes[0];
  if (!first) return;
  let noteY = frame.y + frame.height - notesHeight;
  canvas.items.push(noteRule(frame, noteY, colorOf(first.row)));
  noteY += noteGap;
  for (const { row, name } of notes) {
    if (name !== null) canvas.destinations[name] = { page: frame.page, y: noteY };
    placeRow(row, noteY, frame, canvas);
    noteY += row.height;
  }
}

function noteRule(frame: Frame, y: number, color: Color): Rect {
  const width = Math.min(72, frame.width / 3);
  const rect = { type: "rect", x: frame.x, y: y + noteGap * 0.45, width, height: 0.5 } as const;
  return { ...rect, color, meaning: layoutArtifact };
}

function colorOf(row: Row): Color {
  const part = row.parts.find((candidate) => candidate.type === "line");
  return part?.line.runs[0]?.color ?? [0, 0, 0];
}

function placeRow(row: Row, top: number, frame: Frame, canvas: PageCanvas): void {
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
  for (const { mark, ...run } of line.runs) {
    canvas.items.push({ ...run, x: x + run.x, y, meaning: { type: "mark", mark } });
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
