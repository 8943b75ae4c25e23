import type { PrintStyle } from "../../../style/style.ts";
import type { Band, Flow, FlowBookmark, Row, RowPart, SideBorders } from "./flow.ts";
import { emptyRow } from "./rows.ts";

interface Extent {
  readonly x: number;
  readonly width: number;
}

/** Writes a flow row by row: collapses margins, draws borders, and hands on what keeps blocks together. */
export class FlowWriter {
  readonly #rows: Row[] = [];
  readonly #bookmarks: FlowBookmark[] = [];
  readonly #boxes: (SideBorders | null)[] = [];
  readonly #extents: Extent[] = [];
  readonly #bands: (Band | null)[] = [];
  #space = 0;
  #break: "auto" | "avoid" | "page" = "auto";
  /** Blocks around here that a page break may not part. */
  #kept = 0;
  /** The block that keeps has begun: its first row may still start a page. */
  #keptFrom = 0;
  #strings: (readonly [string, string])[] = [];
  #anchors: string[] = [];
  #pageNumber: number | null = null;
  #parts: RowPart[] = [];
  #repeats: readonly Row[] = [];

  flow(): Flow {
    // A place that links lead to is there, with or without text.
    if (this.#anchors.length > 0) this.#add(emptyRow);
    return { rows: this.#rows, bookmarks: this.#bookmarks, breakAfter: this.#break };
  }

  /** Begins a block: space, page break, top border and padding. */
  open(style: PrintStyle, extent: Extent, band: Band | null): void {
    this.#bands.push(band);
    this.#space = Math.max(this.#space, style.margin.top);
    this.#pageNumber = style.counterReset.page ?? this.#pageNumber;
    if (style.breakBefore === "page") this.#break = "page";
    if (style.breakBefore === "avoid" && this.#break === "auto") this.#break = "avoid";
    const { left, right } = style.border;
    const drawn = left.width > 0 || right.width > 0;
    this.#boxes.push(drawn ? { ...extent, left, right } : null);
    this.#extents.push(extent);
    if (style.breakInside === "avoid" && this.#kept++ === 0) this.#keptFrom = this.#rows.length;
    this.#edge(style, "top", extent);
  }

  /** Sets the columns that the rows of the open block stand in. */
  setBand(band: Band | null): void {
    this.#bands[this.#bands.length - 1] = band;
  }

  /** Ends a block: bottom padding and border, space, page break. */
  close(style: PrintStyle): void {
    const extent = this.#extents.pop() ?? { x: 0, width: 0 };
    this.#edge(style, "bottom", extent);
    this.#boxes.pop();
    this.#bands.pop();
    if (style.breakInside === "avoid") this.#kept--;
    this.#space = Math.max(this.#space, style.margin.bottom);
    if (style.breakAfter === "page") this.#break = "page";
    if (style.breakAfter === "avoid" && this.#break === "auto") this.#break = "avoid";
  }

  /** Sets named strings from the next row on. */
  setStrings(strings: readonly (readonly [name: string, value: string])[]): void {
    this.#strings.push(...strings);
  }

  /** Lists the next row in the reader's side panel. */
  bookmark(title: string, level: number, destination: string): void {
    this.#bookmarks.push({ title: title.replace(/\s+/gu, " ").trim(), level, destination });
    this.#anchors.push(destination);
  }

  /** Makes the next row a place that links lead to. */
  anchor(name: string): void {
    this.#anchors.push(name);
  }

  /** Something to stand beside the next row: a list marker. */
  beside(part: RowPart): void {
    this.#parts.push(part);
  }

  /** How many rows there are. */
  get length(): number {
    return this.#rows.length;
  }

  /** Height of the rows from one place on. */
  heightFrom(from: number): number {
    return this.#rows.slice(from).reduce((sum, { height, space }) => sum + height + space, 0);
  }

  /** Shows the rows from one place to another again above each row from now on that starts a column. */
  repeatRows(from: number, to: number): void {
    this.#repeats = this.#rows.slice(from, to);
  }

  addRows(rows: readonly Row[]): void {
    for (const row of rows) this.#add(row);
  }

  /** What was added last stays on the page of what comes next. */
  keepWithNext(): void {
    this.#break = "avoid";
  }

  /** Keeps a row that is there already on the page of the one before it. */
  keepWithPrevious(index: number): void {
    const row = this.#rows[index];
    if (row && row.breakBefore !== "page") this.#rows[index] = { ...row, breakBefore: "avoid" };
  }

  /** A rule across the column, where a style does not draw one by its borders. It ends what is before it. */
  rule(style: PrintStyle, extent: Extent): void {
    this.#break = "auto";
    if (style.border.top.width > 0 || style.border.bottom.width > 0) return;
    const width = extent.width / 5;
    const x = extent.x + (extent.width - width) / 2;
    const shape = {
      type: "rect",
      x,
      y: style.lineHeight / 2,
      width,
      height: 0.5,
      color: style.color,
    } as const;
    this.#add({ ...emptyRow, height: style.lineHeight, parts: [{ type: "shape", shape }] });
  }

  #add(row: Row): void {
    const inKept = this.#kept > 0 && this.#rows.length > this.#keptFrom;
    const wanted = inKept || this.#break === "avoid" ? "avoid" : row.breakBefore;
    this.#rows.push({
      ...row,
      space: row.space + this.#space,
      band: this.#bands.at(-1) ?? null,
      repeats: this.#repeats,
      breakBefore: this.#break === "page" ? "page" : wanted,
      boxes: this.#boxes.filter((box) => box !== null),
      strings: [...this.#strings, ...row.strings],
      anchors: [...this.#anchors, ...row.anchors],
      parts: [...this.#parts, ...row.parts],
      pageNumber: this.#pageNumber,
    });
    this.#space = 0;
    this.#break = "auto";
    this.#strings = [];
    this.#anchors = [];
    this.#parts = [];
    this.#pageNumber = null;
  }

  #edge(style: PrintStyle, side: "top" | "bottom", { x, width }: Extent): void {
    const border = style.border[side];
    const height = border.width + style.padding[side];
    if (height <= 0) return;
    const y = side === "top" ? 0 : style.padding.bottom;
    const shape = { type: "rect", x, y, width, height: border.width, color: border.color } as const;
    const parts: RowPart[] = border.width > 0 ? [{ type: "shape", shape }] : [];
    // The edge stays with the text that it belongs to.
    const breakBefore = side === "bottom" ? "avoid" : "allow";
    const marks = this.#parts;
    this.#parts = [];
    this.#add({ ...emptyRow, height, parts, breakBefore });
    this.#parts = marks;
    if (side === "top") this.#break = "avoid";
  }
}
