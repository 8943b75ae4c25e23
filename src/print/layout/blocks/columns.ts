import type { BlockPlace, Styled } from "./block-place.ts";
import { leastWidth } from "./block-place.ts";
import type { Band } from "./flow.ts";

/**
 * The place of the content of an element that is set in columns (CSS Multi-column Layout 1, section
 * 3): as many as it asks for, fewer where they would be too narrow. Columns inside columns are one.
 */
export function inColumns({ style }: Styled, place: BlockPlace): BlockPlace {
  const { x, measure, direction } = place;
  const { columnCount, columnWidth, columnGap, columnRule, columnFill } = style;
  if (place.columns || (columnCount === null && columnWidth === null)) return place;
  const most = columnWidth === null ? Number.POSITIVE_INFINITY : roomFor(columnWidth);
  const wanted = Math.min(columnCount ?? most, Math.max(1, most), roomFor(leastWidth));
  const columns = Math.max(1, wanted);
  if (columns === 1) return place;
  const width = (place.width - (columns - 1) * columnGap) / columns;
  const look = { gap: columnGap, rule: columnRule, fill: columnFill };
  const band: Band = { columns, x, width, direction, ...look };
  // Rows count from the left edge of their column.
  return {
    ...place,
    x: 0,
    width,
    measure: width,
    columns: { band, around: { x, width: place.width, measure } },
  };

  function roomFor(least: number): number {
    return Math.floor((place.width + columnGap) / (least + columnGap));
  }
}

/** The place of an element that spans the columns around it; they end above it and begin again below. */
export function spanning(place: BlockPlace): BlockPlace {
  return place.columns ? { ...place, ...place.columns.around, columns: null } : place;
}
