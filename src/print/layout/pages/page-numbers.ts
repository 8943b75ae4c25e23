import type { CounterStyle, PageStyle } from "../../../style/style.ts";
import type { PageLabel } from "../plan.ts";
import { type PageRows, rowsOfPage } from "./paginate.ts";

/** A number as a counter style writes it (CSS Counter Styles 3); Roman ones from 1 to 3999. */
export function numeral(value: number, style: CounterStyle): string {
  if (style === "decimal" || value < 1 || value > 3999) return String(value);
  const roman = romanOf(value);
  return style === "upper-roman" ? roman : roman.toLowerCase();
}

const romanDigits = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function romanOf(value: number): string {
  let rest = value;
  let roman = "";
  for (const [worth, digits] of romanDigits) {
    for (; rest >= worth; rest -= worth) roman += digits;
  }
  return roman;
}

/** The number that a page bears, and how it is written. */
export interface PageNumber {
  readonly number: number;
  readonly style: CounterStyle;
}

/**
 * Numbers the pages. The style of a number is that of the page's own margin boxes; a page that shows
 * none has that of the next page that does, as the cover belongs to what follows it.
 */
export function numberPages(
  pages: readonly { readonly contents: PageRows; readonly style: PageStyle }[],
): readonly PageNumber[] {
  const styles: CounterStyle[] = [];
  let next: CounterStyle = "decimal";
  for (const { style } of pages.toReversed()) {
    next = styleShownOn(style) ?? next;
    styles.push(next);
  }
  styles.reverse();
  let number = 0;
  return pages.map(({ contents }, index) => {
    const restart = rowsOfPage(contents).find((row) => row.pageNumber !== null)?.pageNumber;
    number = restart ?? number + 1;
    return { number, style: styles[index] ?? "decimal" };
  });
}

function styleShownOn({ boxes }: PageStyle): CounterStyle | null {
  for (const { content } of Object.values(boxes)) {
    for (const piece of content) {
      if (piece.type === "counter" && piece.name === "page") return piece.style;
    }
  }
  return null;
}

/** Where the numbers start anew or change their style. */
export function labelsOf(numbers: readonly PageNumber[]): readonly PageLabel[] {
  return numbers.flatMap(({ number, style }, page): PageLabel[] => {
    const before = numbers[page - 1];
    const countsOn = before && before.style === style && before.number + 1 === number;
    return countsOn ? [] : [{ page, style, number }];
  });
}

/** What stands on a page, counted from 1, by the labels of its document. */
export function labelOfPage(labels: readonly PageLabel[], page: number): string {
  const label = labels.findLast((candidate) => candidate.page < page);
  return label ? numeral(label.number + page - 1 - label.page, label.style) : String(page);
}
