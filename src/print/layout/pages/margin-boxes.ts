import type {
  MarginBox,
  MarginBoxName,
  PageContent,
  PageStyle,
  PrintStyle,
} from "../../../style/style.ts";
import { marginBoxes } from "../../../style/style.ts";
import type { LayoutContext } from "../context.ts";
import { halfLeading, type Line } from "../lines/compose-line.ts";
import { placedRun } from "../lines/glyph-runs.ts";
import { setPlainLine } from "../lines/plain-line.ts";
import type { Meaning, PageItem } from "../plan.ts";
import { numeral } from "./page-numbers.ts";
import { type PageRows, rowsOfPage } from "./paginate.ts";

/** What running heads and folios can name. */
export interface PageFacts {
  /** The number that the page bears. */
  readonly page: number;
  readonly pages: number;
  readonly strings: NamedStrings;
}

/** The values of the named strings on a page (CSS GCPM 3, section 1.2.2). */
export type NamedStrings = ReadonlyMap<
  string,
  {
    /** The first that is set on the page, or else the last before. */
    readonly first: string;
    readonly last: string;
    readonly isSetHere: boolean;
  }
>;

const pagination: Meaning = { type: "artifact", subtype: "Pagination" };

/** The values of each named string on each page. */
export function namedStrings(pages: readonly PageRows[]): readonly NamedStrings[] {
  const before = new Map<string, string>();
  return pages.map((page) => {
    const here = new Map<string, string>();
    for (const row of rowsOfPage(page)) {
      for (const [name, value] of row.strings) {
        if (!here.has(name)) here.set(name, value);
        before.set(name, value);
      }
    }
    return new Map(
      [...before].map(([name, last]) => [
        name,
        { first: here.get(name) ?? last, last, isSetHere: here.has(name) },
      ]),
    );
  });
}

/** Running heads and folios: artifacts, which a screen reader passes over. */
export function placeMarginBoxes(
  page: PageStyle,
  facts: PageFacts,
  language: string,
  context: LayoutContext,
): readonly PageItem[] {
  return marginBoxes.flatMap((name) => {
    const box = page.boxes[name];
    return box ? placeBox(name, box, page, facts, language, context) : [];
  });
}

function placeBox(
  name: MarginBoxName,
  box: MarginBox,
  page: PageStyle,
  facts: PageFacts,
  language: string,
  context: LayoutContext,
): readonly PageItem[] {
  const text = box.content.map((piece) => textOfContent(piece, facts)).join("");
  if (text.trim() === "") return [];
  const { style } = box;
  const isTop = name.startsWith("top");
  const room = page.width - page.margin.left - page.margin.right;
  const others = Object.keys(page.boxes).filter((other) =>
    other.startsWith(isTop ? "top" : "bottom"),
  );
  const line = fittingLine(text, style, others.length > 1 ? room * 0.7 : room, language, context);
  if (!line) return [];
  const margin = isTop ? page.margin.top : page.margin.bottom;
  const inner = margin - style.padding.top - style.padding.bottom - style.lineHeight;
  const top = (isTop ? 0 : page.height - margin) + style.padding.top + inner / 2;
  const y = top + halfLeading(style, context.materials.fonts.extentOf(style));
  const x = page.margin.left + alignment(name) * (room - line.width);
  return line.runs.map((run) => placedRun(run, x, y, pagination));
}

function textOfContent(piece: PageContent, facts: PageFacts): string {
  switch (piece.type) {
    case "text":
      return piece.value;
    case "string": {
      const string = facts.strings.get(piece.name);
      if (string === undefined || (piece.which === "first-except" && string.isSetHere)) return "";
      return piece.which === "last" ? string.last : string.first;
    }
    case "counter":
      return numeral(piece.name === "page" ? facts.page : facts.pages, piece.style);
  }
}

/** The part of the free width that stands to the left. */
function alignment(name: MarginBoxName): number {
  if (name.endsWith("left")) return 0;
  return name.endsWith("right") ? 1 : 0.5;
}

/** The text on one line; words that have no room give way to an ellipsis. */
function fittingLine(
  text: string,
  style: PrintStyle,
  room: number,
  language: string,
  context: LayoutContext,
): Line | null {
  const words = text.slice(0, 400).split(" ");
  for (let count = words.length; count > 0; count--) {
    const shown =
      count === words.length
        ? text.slice(0, 400)
        : `${words
            .slice(0, count)
            .join(" ")
            .replace(/[\p{P}\s]+$/u, "")}…`;
    const line = setPlainLine(shown, style, room, language, context);
    if (line) return line;
  }
  return null;
}
