import type { Color } from "./value.ts";

/** What text needs against the paper to be read with poor eyesight (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

/** Contrast of a colour with white paper, from 1 (none) to 21 (black). WCAG 2.2, "contrast ratio". */
export function contrastWithPaper([red, green, blue]: Color): number {
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return 1.05 / (luminance + 0.05);
}

/** Light that an sRGB component stands for. */
function linear(component: number): number {
  return component <= 0.04045 ? component / 12.92 : ((component + 0.055) / 1.055) ** 2.4;
}
