import { describe, expect, test } from "vitest";
import type { GlyphRun, Page, PageItem } from "../../src/print/layout/plan.ts";
import type { Materials } from "../../src/print/materials.ts";
import { islandArticle } from "./island.ts";
import { print } from "./sample.ts";

/**
 * Pages as they were: each line where it stands, in points from the top left corner of the paper. What
 * a change moves is seen in the diff of `tests/cases/print-editions/`.
 */
describe("the pages of a long article", () => {
  test.each([
    ["standard-a4", ["readout"]],
    ["standard-letter", ["readout", "letter"]],
    ["two-column-a4", ["readout", "two-column"]],
    ["large-print-a4", ["readout", "large-print"]],
    ["dyslexia-friendly-a4", ["readout", "dyslexia-friendly"]],
    ["proof-a4", ["readout", "proof"]],
  ])("are as they were in %s", async (name, sheets) => {
    const { laidOut, materials } = await print(islandArticle(), { sheets });
    const pages = laidOut.plan.pages.map((page, index) => pageText(page, index, materials));
    await expect(`${pages.join("\n\n")}\n`).toMatchFileSnapshot(
      `../cases/print-editions/${name}.txt`,
    );
  });
});

function pageText({ width, height, items }: Page, index: number, materials: Materials): string {
  const head = `page ${index + 1}: ${points(width)} x ${points(height)}`;
  return [head, ...linesOf(items).map((line) => lineText(line, materials))].join("\n");
}

/** Runs that follow each other on one line, and what is drawn between lines. */
function linesOf(items: readonly PageItem[]): readonly (readonly PageItem[])[] {
  const lines: PageItem[][] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last && isSameLine(last.at(-1), item)) last.push(item);
    else lines.push([item]);
  }
  return lines;
}

function isSameLine(before: PageItem | undefined, item: PageItem): boolean {
  if (before?.type !== "glyphs" || item.type !== "glyphs") return false;
  return before.y === item.y && before.x < item.x;
}

function lineText(line: readonly PageItem[], { fonts }: Materials): string {
  const [first] = line;
  if (!first) return "";
  const place = `${points(first.x).padStart(7)}${points(first.y).padStart(8)}`;
  if (first.type !== "glyphs") return `${place}  (${first.type})`;
  const runs = line.filter((item): item is GlyphRun => item.type === "glyphs");
  const [face] = fonts.faces[first.face]?.name.split(" npm:") ?? [];
  return `${place}  ${face} ${points(first.size)}: ${runs.map(textAfter).join("")}`.trimEnd();
}

/** The text of a run, well apart from the run before it where it stands so: in the next cell. */
function textAfter({ text, x, size }: GlyphRun, index: number, runs: readonly GlyphRun[]): string {
  const before = runs[index - 1];
  if (!before) return text;
  const lastGlyph = before.x + (before.offsets.at(-1) ?? 0);
  return x - lastGlyph > 2 * size ? `    ${text}` : text;
}

function points(value: number): string {
  return value.toFixed(1);
}
