import type { PageStyle, PrintStyle } from "../../../style/style.ts";
import type { LayoutContext } from "../context.ts";
import { placedRun } from "../lines/glyph-runs.ts";
import { setPlainLine } from "../lines/plain-line.ts";
import type { PageRows } from "./paginate.ts";
import { type Frame, layoutArtifact, type PageCanvas } from "./place-page.ts";

/** Every so many lines carry their number. */
const every = 5;
/** Points from the text; and the size of the digits, which is never larger than the text's. */
const gap = 10;
const greatestSize = 7.5;

/** Counts the lines of a document through all its pages, for an editor who names a place on paper. */
export class LineNumbers {
  readonly #language: string;
  readonly #context: LayoutContext;
  #count = 0;

  constructor(language: string, context: LayoutContext) {
    this.#language = language;
    this.#context = context;
  }

  /** Numbers the lines of one page, in the narrower margin: artifacts, which a screen reader passes over. */
  draw({ bands }: PageRows, frame: Frame, page: PageStyle, canvas: PageCanvas): void {
    const isLeft = page.margin.left < page.margin.right;
    for (const { band, columns } of bands) {
      for (const { rows } of columns) {
        for (const { row, top, isRepeated } of rows) {
          const line = row.parts.find((part) => part.type === "line");
          if (row.numbered === null || isRepeated || !line || band !== null) continue;
          if (++this.#count % every !== 0) continue;
          const number = this.#lineOf(row.numbered);
          if (!number) continue;
          const x = isLeft ? frame.x - gap - number.width : frame.x + frame.width + gap;
          const y = frame.y + top + line.baseline;
          for (const run of number.runs) {
            canvas.items.push(placedRun(run, x, y, layoutArtifact));
          }
        }
      }
    }
  }

  #lineOf(style: PrintStyle) {
    const fontSize = Math.min(greatestSize, style.fontSize);
    const plain = {
      ...style,
      fontSize,
      fontStyle: "normal",
      fontWeight: 400,
      fontVariantNumeric: "tabular-nums",
    } as const;
    return setPlainLine(String(this.#count), plain, 100, this.#language, this.#context);
  }
}
